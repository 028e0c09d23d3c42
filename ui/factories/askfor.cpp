// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of one way to ask for time; see the header.
#include "ui/factories/askfor.h"

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

// What the year's call has for each partition of the system.
QStringList amountsOn(const AccessMode &mode, const SystemId &system, QList<SourceId> &sources)
{
    QStringList parts;
    for (const PartitionAmount &amount : mode.amounts) {
        const QString text = amountText(amount);
        if (amount.system != system || text.isEmpty())
            continue;
        //: %1: a part of a machine, "Booster"; %2: what a call gives there
        parts.append(Words::tr("%1: %2").arg(amount.partition, text));
        for (const SourceId &id : amount.sources) {
            if (!sources.contains(id))
                sources.append(id);
        }
    }
    return parts;
}

QString whenText(const AccessMode &mode, const QDate &today)
{
    if (const QDate next = nextCutoff(mode.calls, today); next.isValid())
        return Words::tr("next cut-off on %1").arg(QLocale().toString(next, QLocale::LongFormat));
    return mode.calls.isContinuous ? Words::tr("open all the time") : QString();
}

// "Start-ups and SMEs · answer within 2 working days · 1, 2 or 3 months · open all the time"
QString termsText(const AccessMode &mode, const QDate &today)
{
    QStringList parts;
    const QString audience = audienceText(mode);
    parts.append(audience.isEmpty() ? Words::tr("for whom is not published") : audience);
    if (mode.kind == AccessKind::National && !mode.country.isEmpty())
        parts.append(countryName(mode.country));
    if (const QString answer = answerText(mode); !answer.isEmpty())
        parts.append(Words::tr("answer in %1", "%1: '2 working days'").arg(answer));
    if (const QString months = durationsText(mode); !months.isEmpty())
        parts.append(months);
    if (const QString when = whenText(mode, today); !when.isEmpty())
        parts.append(when);
    return parts.join(u" · "_s);
}

QString linksOf(const AccessMode &mode)
{
    QString html;
    const auto add = [&html](const QUrl &url, const QString &text) {
        if (!url.isEmpty())
            html +=
                u" <a href=\"%1\">%2</a>"_s.arg(url.toString(QUrl::FullyEncoded).toHtmlEscaped(), text.toHtmlEscaped());
    };
    add(mode.route.page, Words::tr("Page", "of a call"));
    add(mode.route.portal, Words::tr("Form", "of a call"));
    return html;
}

QString noteOf(const AccessMode &mode, const SystemId &system)
{
    const auto offered = std::ranges::find(mode.systems, system, &OfferedSystem::system);
    return offered == mode.systems.end() ? QString() : catalogueText(offered->note);
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

QList<const AccessMode *> waysTo(const Catalogue &catalogue, const Factory &factory, const SystemId &system)
{
    QList<const AccessMode *> ways;
    for (const AccessMode &mode : catalogue.modes()) {
        if (std::ranges::contains(mode.systems, system, &OfferedSystem::system) || mode.factories.contains(factory.id))
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

void addMode(FactSheet &sheet, const AccessMode &mode, const SystemId &system, const QDate &today)
{
    Citations &cite = sheet.cite();
    QList<SourceId> sources = mode.limits.sources;
    const QStringList amounts = amountsOn(mode, system, sources);
    QStringList lines;
    const QString limits = limitsText(mode);
    if (!amounts.isEmpty())
        lines.append(cite.fact(amounts.join(u" · "_s), sources, true));
    else if (!limits.isEmpty())
        lines.append(cite.fact(limits, sources, true, mode.limits.note));
    else
        lines.append(cite.fact(mode.limits.note.isEmpty() ? Words::tr("amount not published") : QString(),
                               mode.limits.sources, true, mode.limits.note));
    lines.append(cite.fact(termsText(mode, today), mode.audience.sources, true));
    if (mode.status)
        lines.append(cite.fact(statusText(mode), mode.status));
    if (const QString note = noteOf(mode, system); !note.isEmpty())
        lines.append(note.toHtmlEscaped());
    QStringList sections;
    for (const Form &form : mode.form)
        sections.append(catalogueText(form.title));
    if (!sections.isEmpty())
        lines.append(cite.fact(Words::tr("The form asks for: %1").arg(QLocale().createSeparatedList(sections)),
                               mode.route.fields.sources, true));
    if (const QString links = linksOf(mode); !links.isEmpty())
        lines.append(links.trimmed());
    QString html; // a little air between them: each is about something else
    for (const QString &line : std::as_const(lines))
        html += u"<p style=\"margin:0 0 4px 0\">%1</p>"_s.arg(line);
    sheet.line(modeText(mode), html);
}

} // namespace officina
