// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences about days; see the header.
#include "ui/present/calendartext.h"

#include "client/requests/icalendar.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = CalendarEntry::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Calendar)
};

constexpr double mostTold = 9e18; // bytes or seconds: of more there is nothing to plan

QString modeName(const AccessModeId &id, const Catalogue &catalogue)
{
    const AccessMode *mode = catalogue.mode(id);
    return mode ? modeText(*mode) : id.value;
}

QString description(const CalendarEntry &entry, const Catalogue &catalogue)
{
    QStringList lines;
    if (const QString note = entryNote(entry); !note.isEmpty())
        lines.append(note);
    if (entry.kind == Kind::Cutoff)
        lines.append(
            Words::tr("As known on %1. The call’s own page decides.").arg(formats::date(catalogue.retrieved())));
    return lines.join(u'\n');
}

} // namespace

QString entryText(const CalendarEntry &entry, const Catalogue &catalogue)
{
    switch (entry.kind) {
    case Kind::Cutoff:
        if (entry.isApproximate)
            //: %1 is the name of a call
            return Words::tr("Cut-off of %1, about this day").arg(modeName(entry.mode, catalogue));
        //: %1 is the name of a call
        return Words::tr("Cut-off of %1").arg(modeName(entry.mode, catalogue));
    //: In all of these %1 is the id of a project
    case Kind::AwardStart: return Words::tr("%1 begins").arg(entry.project);
    case Kind::AwardHalf: return Words::tr("%1: half of the time is over").arg(entry.project);
    case Kind::FetchFrom: return Words::tr("%1: last day to begin fetching the data").arg(entry.project);
    case Kind::AwardEnd: return Words::tr("%1 ends").arg(entry.project);
    case Kind::ReportDue: return Words::tr("%1: final report due").arg(entry.project);
    }
    return {};
}

// Calls have no seconds; some locales would show them.
QString hourText(const QTime &time)
{
    return QLocale().toString(time, QLocale().timeFormat(QLocale::ShortFormat).remove(":ss"_L1));
}

QString entryTime(const CalendarEntry &entry)
{
    if (entry.isApproximate)
        return Words::tr("about %1", "a date").arg(formats::date(entry.day));
    if (!entry.time.isValid())
        return formats::date(entry.day);
    const QDateTime here = entry.time.toLocalTime();
    //: A day and an hour
    return Words::tr("%1, %2").arg(formats::date(here.date()), hourText(here.time()));
}

QString entryNote(const CalendarEntry &entry)
{
    if (!entry.dispute.isEmpty())
        return catalogueText(entry.dispute);
    if (entry.isApproximate)
        return Words::tr("The call tells no exact day: look at its page.");
    if (!entry.time.isValid())
        return entry.kind == Kind::Cutoff ? Words::tr("The hour is not known.") : QString();
    const QString hour = hourText(entry.time.time());
    if (!entry.isZoneTold)
        return Words::tr("The call says %1 and no time zone; read as that of Luxembourg.").arg(hour);
    if (entry.time.offsetFromUtc() == entry.time.toLocalTime().offsetFromUtc())
        return {};
    //: %1 is an hour, %2 a town: "Brussels"
    return Words::tr("%1 in %2.")
        .arg(hour, QString::fromLatin1(entry.time.timeZone().id().split('/').last()).replace(u'_', u' '));
}

QString reminderText(const Reminder &reminder, const Catalogue &catalogue)
{
    //: %1 is what is near: "Cut-off of Large Scale"; %2 when
    return Words::tr("%1: %2. Less than %n hour(s) left.", nullptr, reminder.hours)
        .arg(entryText(reminder.entry, catalogue), entryTime(reminder.entry));
}

QByteArray calendarFile(const QList<CalendarEntry> &entries, const Catalogue &catalogue, const QDateTime &stamp)
{
    QList<CalendarEvent> events;
    for (const CalendarEntry &entry : entries)
        events.append({.uid = entry.uid(),
                       .day = entry.day,
                       .time = entry.time,
                       .summary = entryText(entry, catalogue),
                       .description = description(entry, catalogue),
                       .url = entry.page,
                       .alarmHours = entry.isApproximate && entry.dispute.isEmpty()
                           ? QList<int>()
                           : QList<int>(std::begin(reminderHours), std::end(reminderHours))});
    return icalendar(events, stamp);
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Draft: return Words::tr("Draft", "stage of a request");
    case Stage::Submitted: return Words::tr("Submitted", "stage of a request");
    case Stage::Granted: return Words::tr("Granted", "stage of a request");
    case Stage::Refused: return Words::tr("Refused", "stage of a request");
    case Stage::Withdrawn: return Words::tr("Withdrawn", "stage of a request");
    }
    return {};
}

// What publications are to name; the exact words of a call stand in its award letter.
QString acknowledgementText(const Award &award, const Catalogue &catalogue)
{
    const AccessMode *mode = catalogue.mode(award.mode);
    const bool isEuroHpc = mode && mode->kind != AccessKind::National && mode->kind != AccessKind::Factory;
    if (!isEuroHpc || award.project.isEmpty())
        return {};
    const System *system = catalogue.system(award.system);
    if (!system)
        return u"This work was granted access to EuroHPC resources by the EuroHPC Joint Undertaking under project "
               "%1."_s.arg(award.project);
    QString where;
    if (system->host)
        where += u", hosted by "_s + *system->host;
    if (!system->country.isEmpty())
        where += (system->host ? u" in "_s : u", in "_s)
            + QLocale::territoryToString(QLocale::codeToTerritory(system->country));
    return u"This work was granted access to the EuroHPC supercomputer %1%2, by the EuroHPC Joint Undertaking under "
           "project %3."_s.arg(system->name.valueOr(system->id.value), where, award.project);
}

QString extensionText(const AccessMode &mode)
{
    QStringList parts;
    if (mode.terms.extension)
        parts.append(catalogueText(*mode.terms.extension));
    if (mode.terms.renewals)
        parts.append(Words::tr("It can be renewed %n time(s).", nullptr, *mode.terms.renewals));
    return parts.join(u' ');
}

QString fetchText(const Award &award)
{
    if (const auto seconds = fetchSeconds(award))
        //: %1 is an amount of data, %2 a duration
        return Words::tr("%1 take about %2 to fetch.")
            .arg(formats::bytes(qint64(std::min(award.dataTb * 1e12, mostTold))),
                 formats::duration(qint64(std::ceil(std::min(*seconds, mostTold)))));
    return Words::tr("How long fetching the data takes is known once their size and the speed are.");
}

QString forecastText(const UseForecast &forecast, const QDate &lastDay)
{
    QStringList parts;
    //: %1 and %2 are amounts of GPU-hours
    parts.append(Words::tr("%1 used by the jobs that this computer has seen, %2 a day of late.")
                     .arg(formats::gpuHours(forecast.used), formats::gpuHours(forecast.perDay)));
    parts.append(forecast.unused >= 1
                     //: %1 is an amount of GPU-hours, %2 a day
                     ? Words::tr("At this pace %1 lapse unused on %2.")
                           .arg(formats::gpuHours(std::floor(forecast.unused)), formats::date(lastDay))
                     : Words::tr("At this pace all of it is used by %1.").arg(formats::date(lastDay)));
    if (forecast.unknownJobs > 0)
        parts.append(Words::tr("Of %n job(s) the GPUs are not known.", nullptr, forecast.unknownJobs));
    return parts.join(u' ');
}

} // namespace officina
