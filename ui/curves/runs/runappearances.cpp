// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user made of runs; see the header.
#include "ui/curves/runs/runappearances.h"

#include "ui/curves/runs/listedrun.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const Setting<QByteArray> stored{u"curves/runs"_s};

} // namespace

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &one : text.split(u',')) {
        QString tag = one.simplified();
        while (tag.startsWith(u'#'))
            tag = tag.sliced(1).trimmed();
        tag.replace(u' ', u'-');
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.push_back(tag);
    }
    return tags;
}

RunAppearances::RunAppearances(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    load();
}

void RunAppearances::change(const QStringList &runKeys, const std::function<void(RunAppearance &)> &change)
{
    const auto before = m_appearances;
    for (const QString &key : runKeys) {
        RunAppearance appearance = of(key);
        change(appearance);
        if (appearance == RunAppearance())
            m_appearances.remove(key);
        else
            m_appearances.insert(key, appearance);
    }
    if (m_appearances == before)
        return;
    store();
    Q_EMIT changed();
}

void RunAppearances::applyTo(ListedRun &run) const
{
    const RunAppearance appearance = of(run.key);
    if (!appearance.name.isEmpty()) {
        run.note.prepend(run.label + u'\n');
        run.label = appearance.name;
    }
    if (appearance.style >= 0)
        run.style = appearance.style;
    run.colour = appearance.colour;
    run.pinned = appearance.isPinned;
    run.hidden = appearance.isHidden;
    if (appearance.gpus > 0)
        run.gpus = appearance.gpus;
    run.notes = appearance.notes;
    run.tags = appearance.tags;
    if (!run.tags.isEmpty())
        run.note += u"\n#"_s + run.tags.join(u" #"_s);
    if (!run.notes.isEmpty())
        run.note += u'\n' + run.notes;
}

void RunAppearances::load()
{
    const QJsonObject all = QJsonDocument::fromJson(m_settings.get(stored)).object();
    for (auto at = all.begin(); at != all.end(); ++at) {
        const QJsonObject one = at->toObject();
        RunAppearance appearance;
        appearance.name = one[u"name"].toString();
        appearance.style = one[u"style"].toInt(-1);
        appearance.colour = QColor::fromString(one[u"colour"].toString());
        appearance.isPinned = one[u"pinned"].toBool();
        appearance.isHidden = one[u"hidden"].toBool();
        appearance.gpus = std::max(one[u"gpus"].toInt(), 0);
        appearance.notes = one[u"notes"].toString();
        for (const auto &tag : one[u"tags"].toArray())
            appearance.tags += tagsOf(tag.toString());
        if (appearance != RunAppearance())
            m_appearances.insert(at.key(), appearance);
    }
}

void RunAppearances::store() const
{
    QJsonObject all;
    for (auto at = m_appearances.begin(); at != m_appearances.end(); ++at) {
        QJsonObject one;
        if (!at->name.isEmpty())
            one[u"name"] = at->name;
        if (at->style >= 0)
            one[u"style"] = at->style;
        if (at->colour.isValid())
            one[u"colour"] = at->colour.name();
        if (at->isPinned)
            one[u"pinned"] = true;
        if (at->isHidden)
            one[u"hidden"] = true;
        if (at->gpus > 0)
            one[u"gpus"] = at->gpus;
        if (!at->notes.isEmpty())
            one[u"notes"] = at->notes;
        if (!at->tags.isEmpty())
            one[u"tags"] = QJsonArray::fromStringList(at->tags);
        all[at.key()] = one;
    }
    m_settings.set(stored, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace officina
