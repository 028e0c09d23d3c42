// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the finder found as a document: what was answered, the ways with their reasons, and the sources.
#include "ui/present/answertext.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/findertext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = DossierBlock::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Finder)
};

class FinderDocument
{
    Q_DECLARE_TR_FUNCTIONS(officina::Finder)

public:
    FinderDocument(const FinderResult &finding, const Catalogue &catalogue) : m_finding(finding), m_catalogue(catalogue)
    {}

    QList<DossierBlock> all()
    {
        add(Kind::Title, tr("Ways to computing time"));
        add(Kind::Subtitle, tr("Made on %1 with Officina.").arg(formats::date(m_finding.day)));
        add(Kind::Heading, tr("What you answered"));
        m_blocks.append({.kind = Kind::Fields, .pairs = answersText(m_finding.answers)});
        const ComputeNeed &need = m_finding.need;
        for (const QString &text :
             {cohortText(m_finding.answers), cited(needText(need, m_catalogue, m_finding.answers.work), need.sources),
              dataText(m_finding.answers), helpersText(m_finding, m_catalogue)}) {
            if (!text.isEmpty())
                add(Kind::Paragraph, text);
        }
        if (m_finding.fitting() == 0)
            add(Kind::Paragraph, tr("Nothing in the catalogue fits these answers. Below is why."));
        int number = 0;
        for (const Way &way : m_finding.ways)
            this->way(way, ++number);
        add(Kind::Note, figuresText(m_finding));
        add(Kind::Heading, tr("Sources"));
        int source = 0;
        for (const Source *cited : std::as_const(m_sources))
            m_blocks.append({.kind = cited->url.isEmpty() ? Kind::Note : Kind::Link,
                             .text = u"(%1) "_s.arg(++source) + sourceText(*cited),
                             .url = cited->url});
        return m_blocks;
    }

private:
    void add(Kind kind, const QString &text) { m_blocks.append({.kind = kind, .text = text}); }

    // Behind the sentence the numbers of its sources, in the order of their use.
    QString cited(const QString &sentence, const QList<SourceId> &ids)
    {
        QStringList numbers;
        for (const SourceId &id : ids) {
            const Source *source = m_catalogue.source(id);
            if (!source)
                continue;
            if (!m_sources.contains(source))
                m_sources.append(source);
            numbers.append(QString::number(m_sources.indexOf(source) + 1));
        }
        return numbers.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, numbers.join(u", "_s));
    }

    void way(const Way &way, int number)
    {
        //: A place in a list, and what stands there
        add(Kind::Heading, tr("%1. %2").arg(QLocale().toString(number), wayTitle(way, m_catalogue)));
        add(Kind::Note, verdictText(way.verdict));
        if (const QString when = whenText(way, m_catalogue); !when.isEmpty())
            add(Kind::Paragraph, when);
        DossierBlock points{.kind = Kind::Points};
        for (const Reason &reason : way.allReasons()) {
            // Of what does not fit, why: no more.
            if (way.verdict == Verdict::DoesNotFit && reason.kind != Reason::Kind::Excludes)
                continue;
            const QString text = reasonText(reason, way.offers.first().system, m_catalogue);
            //: A sentence that rests on general knowledge alone
            const QString told = isConfirmed(m_catalogue, reason.sources) ? text : tr("%1 (not verified)").arg(text);
            points.pairs.append({signOf(reason.kind), cited(told, reason.sources)});
        }
        m_blocks.append(points);
        const AccessMode *mode = m_catalogue.mode(way.mode);
        const QUrl page = mode->route.page.isEmpty() ? mode->route.portal : mode->route.page;
        if (way.verdict != Verdict::DoesNotFit && !page.isEmpty())
            add(Kind::Note, page.toString());
    }

    const FinderResult &m_finding;
    const Catalogue &m_catalogue;
    QList<DossierBlock> m_blocks;
    QList<const Source *> m_sources;
};

} // namespace

QList<std::pair<QString, QString>> answersText(const FinderAnswers &answers)
{
    const QString unknown = Words::tr("not told");
    const auto billions = [&](const std::optional<double> &value) {
        return value ? Words::tr("%1 billion").arg(figureText(*value / 1e9)) : unknown;
    };
    const auto answered = [&](Answer answer) {
        return answer == Answer::NotGiven ? unknown : yesNoText(answer == Answer::Yes);
    };
    QList<std::pair<QString, QString>> pairs{
        {Words::tr("Who you are"), whoText(answers.who)},
        {Words::tr("Country of your employer"), answers.country.isEmpty() ? unknown : countryName(answers.country)},
        {Words::tr("Project funded by the EU"), answered(answers.euProject)},
        {Words::tr("Kind of work"), answers.work ? workText(*answers.work) : unknown},
        {Words::tr("Parameters of the model"), billions(answers.parameters)},
        {gpuHoursText(answers.who), answers.gpuHours ? figureText(*answers.gpuHours) : Words::tr("to be estimated")},
    };
    if (answers.tokens)
        pairs.append({Words::tr("Tokens to train on"), billions(answers.tokens)});
    pairs.append({Words::tr("To begin by"),
                  answers.neededBy.isValid() ? formats::longDate(answers.neededBy) : Words::tr("no hurry")});
    pairs.append({Words::tr("Data has to stay in the country"), answered(answers.dataStays)});
    return pairs;
}

// Nothing that was answered is lost: what no field of the form asks for stands here.
QString whyText(const FinderResult &finding, const Catalogue &catalogue)
{
    const FinderAnswers &told = finding.answers;
    QStringList lines;
    const auto add = [&lines](const QString &question, const QString &answer) {
        lines.append(question + u": "_s + answer);
    };
    const auto billions = [](double value) { return Words::tr("%1 billion").arg(figureText(value / 1e9)); };
    if (finding.need.isEstimated)
        lines.append(needText(finding.need, catalogue, told.work));
    if (!finding.need.isEstimated && told.parameters)
        add(Words::tr("Parameters of the model"), billions(*told.parameters));
    if (!finding.need.isEstimated && told.tokens)
        add(Words::tr("Tokens to train on"), billions(*told.tokens));
    if (told.euProject != Answer::NotGiven)
        add(Words::tr("Project funded by the EU"), yesNoText(told.euProject == Answer::Yes));
    if (told.dataStays != Answer::NotGiven)
        add(Words::tr("Data has to stay in the country"), yesNoText(told.dataStays == Answer::Yes));
    return lines.join(u'\n');
}

QList<DossierBlock> findingBlocks(const FinderResult &finding, const Catalogue &catalogue)
{
    return FinderDocument(finding, catalogue).all();
}

} // namespace officina
