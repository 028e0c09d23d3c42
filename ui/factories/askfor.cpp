// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of one way to ask for time; see the header.
#include "ui/factories/askfor.h"

#include "ui/factories/modeterms.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::FactoryDetail)
};

const QStringList companies{u"startup"_s, u"sme"_s, u"industry"_s, u"industry_track"_s, u"open_industry"_s};
const QStringList research{u"academia"_s, u"research"_s,        u"scientific_track"_s, u"centre_of_excellence"_s,
                           u"student"_s,  u"eurohpc_awardee"_s, u"eu_project"_s};
const QStringList publicSector{u"public"_s, u"public_track"_s};

void append(QList<SourceId> &list, const QList<SourceId> &more)
{
    for (const SourceId &id : more) {
        if (!list.contains(id))
            list.append(id);
    }
}

// What the year's call has for each partition of the system.
QStringList amountsOn(const AccessMode &mode, const SystemId &system, QList<SourceId> &sources)
{
    QStringList parts;
    for (const PartitionAmount &amount : mode.amounts) {
        const QString text = amountText(amount);
        if (amount.system != system || text.isEmpty())
            continue;
        //: %1: a part of a machine, "Booster"; %2: what a call gives there
        parts.append(amount.partition.isEmpty() ? text : Words::tr("%1: %2").arg(amount.partition, text));
        append(sources, amount.sources);
    }
    return parts;
}

QString whenText(const AccessMode &mode, const QDateTime &now)
{
    if (const QDate next = nextCutoff(mode, now); next.isValid())
        return Words::tr("next cut-off on %1").arg(formats::date(next));
    return mode.calls.isContinuous ? Words::tr("open all the time") : QString();
}

// What the call says of its cut-offs where no date can be told for certain.
QString cutoffsHtml(const AccessMode &mode, const QDateTime &now, Citations &cite)
{
    if (const Disagreement *dispute = cutoffDispute(mode, now))
        return cite.fact(catalogueText(dispute->text), dispute->sources);
    const Sourced<QString> &cutoffs = mode.calls.cutoffs;
    if (!whenText(mode, now).isEmpty() || (!cutoffs && cutoffs.note.isEmpty()))
        return {};
    return cite.fact(cutoffs ? catalogueText(*cutoffs) : QString(), cutoffs);
}

// "Start-ups and SMEs · answer within 2 working days · 1, 2 or 3 months · open all the time", as certain as the least
// certain of it.
QString termsHtml(const AccessMode &mode, const QDateTime &now, Citations &cite)
{
    QStringList parts;
    QList<SourceId> sources;
    bool isConfirmed = true;
    const auto add = [&](const QString &text, const QList<SourceId> &from, bool confirmed) {
        if (text.isEmpty())
            return;
        parts.append(text);
        append(sources, from);
        isConfirmed = isConfirmed && confirmed;
    };
    const QString audience = audienceText(mode);
    if (!audience.isEmpty() || !mode.audience.note.isEmpty())
        add(audience.isEmpty() ? catalogueText(mode.audience.note) : audience, mode.audience.sources,
            mode.audience.isConfirmed);
    else
        add(Words::tr("for whom is not published"), mode.audience.sources, true);
    if (mode.kind == AccessKind::National && !mode.country.isEmpty())
        add(countryName(mode.country), {}, true);
    if (const QString answer = answerText(mode); !answer.isEmpty())
        add(Words::tr("answer in %1", "%1: '2 working days'").arg(answer), mode.calls.answerWorkingDays.sources,
            mode.calls.answerWorkingDays.isConfirmed);
    add(durationsText(mode), mode.durationsMonths.sources, mode.durationsMonths.isConfirmed);
    const bool isDated = mode.calls.cutoffs.isKnown();
    add(whenText(mode, now), mode.calls.cutoffs.sources, !isDated || mode.calls.cutoffs.isConfirmed);
    return cite.fact(parts.join(u" · "_s), sources, isConfirmed, audience.isEmpty() ? QString() : mode.audience.note);
}

// Its page and its form; where it has neither, how else one asks.
QString linksOf(const AccessMode &mode, Citations &cite)
{
    if (mode.route.page.isEmpty() && mode.route.portal.isEmpty()) {
        const Sourced<QString> &note = mode.route.portalNote;
        return note ? cite.fact(catalogueText(*note), note) : cite.fact(mode.route.contact, mode.sources);
    }
    QString html;
    const auto add = [&html](const QUrl &url, const QString &text) {
        if (!url.isEmpty())
            html +=
                u" <a href=\"%1\">%2</a>"_s.arg(url.toString(QUrl::FullyEncoded).toHtmlEscaped(), text.toHtmlEscaped());
    };
    add(mode.route.page, Words::tr("Page", "of a call"));
    add(mode.route.portal, Words::tr("Form", "of a call"));
    // Of an address the number of its source says no more than it does; that nobody confirms it does.
    const QList<SourceId> &sources = mode.route.portal.isEmpty() ? mode.sources : mode.route.portalSources;
    return html.trimmed() + cite.fact({}, {}, isConfirmed(cite.catalogue(), sources));
}

QString noteOf(const AccessMode &mode, const SystemId &system, Citations &cite)
{
    const auto offered = std::ranges::find(mode.systems, system, &OfferedSystem::system);
    return offered == mode.systems.end() || offered->note.isEmpty()
        ? QString()
        : cite.fact(catalogueText(offered->note), offered->sources, offered->isConfirmed);
}

} // namespace

QString audienceGroupText(AudienceGroup group)
{
    switch (group) {
    case AudienceGroup::Anyone: return Words::tr("Anyone");
    case AudienceGroup::Company: return Words::tr("Start-ups and companies");
    case AudienceGroup::Research: return Words::tr("Research and studies");
    case AudienceGroup::Public: return Words::tr("Public sector");
    }
    return {};
}

bool isFor(const AccessMode &mode, AudienceGroup group)
{
    const QStringList audience = mode.audience.valueOr({});
    if (group == AudienceGroup::Anyone || audience.isEmpty())
        return true;
    const QStringList &wanted = group == AudienceGroup::Company ? companies
        : group == AudienceGroup::Research                      ? research
                                                                : publicSector;
    return std::ranges::any_of(audience, [&](const QString &id) { return wanted.contains(id); });
}

QList<const AccessMode *> waysTo(const Catalogue &catalogue, const FactoryId &factory, const SystemId &system)
{
    QList<const AccessMode *> ways;
    for (const AccessMode &mode : catalogue.modes()) {
        if (std::ranges::contains(mode.systems, system, &OfferedSystem::system) || mode.factories.contains(factory))
            ways.append(&mode);
    }
    return ways;
}

QList<const AccessMode *> waysFor(QList<const AccessMode *> ways, AudienceGroup group)
{
    ways.removeIf([group](const AccessMode *mode) { return !isFor(*mode, group); });
    return ways;
}

QList<const AccessMode *> waysThatMay(const Catalogue &catalogue, const System &system)
{
    QList<const AccessMode *> ways;
    const State state = system.state.valueOr(State::Unknown);
    if (!system.isEuroHpc.valueOr(false) || (state != State::Operating && state != State::Unknown))
        return ways;
    for (const AccessMode &mode : catalogue.modes()) {
        if (mode.systemsOpen.valueOr(false) && !std::ranges::contains(mode.systems, system.id, &OfferedSystem::system))
            ways.append(&mode);
    }
    return ways;
}

void addCounting(FactSheet &sheet, const System &system, const QList<const AccessMode *> &ways)
{
    const auto isInNodes = [&](const PartitionAmount &amount) {
        return amount.system == system.id && amount.unit == AmountUnit::NodeHours && !amount.accelerator.isEmpty();
    };
    if (system.gpusPerNode && std::ranges::any_of(ways, [&](const AccessMode *mode) {
            return std::ranges::any_of(mode->amounts, isInNodes);
        }))
        sheet.line(Words::tr("How calls count"), system.gpusPerNode,
                   Words::tr("In node-hours: one of a GPU node is %n GPU-hour(s).", nullptr, *system.gpusPerNode));
}

void addMode(FactSheet &sheet, const AccessMode &mode, const SystemId &system, const QDateTime &now)
{
    Citations &cite = sheet.cite();
    QList<SourceId> sources = mode.limits.sources;
    const QStringList amounts = amountsOn(mode, system, sources);
    QStringList lines;
    const QString limits = limitsText(mode);
    if (!amounts.isEmpty())
        lines.append(cite.fact(amounts.join(u" · "_s), sources));
    else if (!limits.isEmpty())
        lines.append(cite.fact(limits, mode.limits));
    else if (!mode.limits.note.isEmpty())
        lines.append(cite.fact({}, mode.limits));
    else
        lines.append(cite.fact(Words::tr("amount not published"), mode.limits.sources, true));
    lines.append(termsHtml(mode, now, cite));
    if (const QString cutoffs = cutoffsHtml(mode, now, cite); !cutoffs.isEmpty())
        lines.append(cutoffs);
    if (mode.status)
        lines.append(cite.fact(statusText(mode), mode.status));
    if (const QString note = noteOf(mode, system, cite); !note.isEmpty())
        lines.append(note);
    QStringList sections;
    for (const Form &form : mode.form)
        sections.append(catalogueText(form.title));
    if (!sections.isEmpty())
        lines.append(cite.fact(Words::tr("The form asks for: %1").arg(QLocale().createSeparatedList(sections)),
                               mode.route.fields.sources));
    if (const QString links = linksOf(mode, cite); !links.isEmpty())
        lines.append(links);
    QString html; // a little air between them: each is about something else
    for (const QString &line : std::as_const(lines))
        html += u"<p style=\"margin:0 0 4px 0\">%1</p>"_s.arg(line);
    sheet.line(modeText(mode), html);
    if (const QString terms = modeTermsHtml(mode, cite); !terms.isEmpty())
        sheet.addToLine(makeFoldedTerms(mode, sheet.richLabel(terms)));
}

} // namespace officina
