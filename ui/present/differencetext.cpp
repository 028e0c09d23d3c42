// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields by their labels, the rest by names of its own; see the header.
#include "ui/present/differencetext.h"

#include "client/requests/attachments.h"
#include "ui/present/answertext.h"
#include "ui/present/attachmenttext.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/checktext.h"
#include "ui/present/evidencetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::CompareDialog)
};

QString filesText(const QJsonArray &list)
{
    QStringList files;
    for (const QJsonValue &one : list) {
        const auto file = attachedFromJson(one.toObject());
        if (!file)
            continue;
        const QString purpose = catalogueText(file->purpose);
        files.append(purpose.isEmpty()
                         ? attachedText(*file)
                         : Words::tr("%1: %2", "what a file is, and the file").arg(purpose, attachedText(*file)));
    }
    return files.join(u'\n');
}

QString answerText(const Difference &difference, const QJsonValue &answer, const Catalogue &catalogue)
{
    if (difference.about)
        return givenText(*difference.about, answer);
    if (difference.field == u"mode")
        if (const AccessMode *mode = catalogue.mode({answer.toString()}))
            return modeText(*mode);
    if (difference.field == u"system")
        if (const System *system = catalogue.system({answer.toString()}))
            return system->name.valueOr(system->id.value);
    if (difference.field == u"evidence")
        return evidenceLines(evidenceFromJson(answer.toObject())).join(u'\n');
    if (difference.field == u"attachments")
        return filesText(answer.toArray());
    if (difference.field != u"runs")
        return plainAnswer(answer);
    QStringList runs;
    for (const QJsonValue &run : answer.toArray())
        //: One kind of run: its name, how many, nodes, GPUs per node, hours
        runs.append(Words::tr("%1: %2 × %3 nodes × %4 GPUs × %5 h")
                        .arg(run[u"name"].toString(), plainAnswer(run[u"runs"]), plainAnswer(run[u"nodes"]),
                             plainAnswer(run[u"gpus_per_node"]), plainAnswer(run[u"hours"])));
    return runs.join(u'\n');
}

} // namespace

QList<DifferenceText> differenceTexts(const Request &one, const Request &other, const Catalogue &catalogue)
{
    const QHash<QString, QString> names{{u"mode"_s, Words::tr("Access mode")},
                                        {u"factory"_s, Words::tr("Factory")},
                                        {u"system"_s, Words::tr("System")},
                                        {u"runs"_s, Words::tr("Runs")},
                                        {u"reserve_percent"_s, Words::tr("Reserve in percent")},
                                        {u"evidence"_s, Words::tr("Measured runs")},
                                        {u"attachments"_s, stepText(FormStep::Attachments)}};
    QList<DifferenceText> texts;
    for (const Difference &difference : differences(one, other, catalogue))
        texts.append(
            {difference.about ? fieldLabel(*difference.about) : names.value(difference.field, difference.field),
             answerText(difference, difference.one, catalogue), answerText(difference, difference.other, catalogue)});
    return texts;
}

} // namespace officina
