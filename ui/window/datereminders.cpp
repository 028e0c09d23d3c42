// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is near and has not been told; see the header.
#include "ui/window/datereminders.h"

#include "client/requests/awardstore.h"
#include "client/settings/settings.h"
#include "ui/present/calendartext.h"

#include <QtCore/QSet>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesBetween = 10;
constexpr qsizetype mostAtOnce = 4;

} // namespace

DateReminders::DateReminders(const Catalogue &catalogue, const RequestStore &requests, Settings &settings, Tell tell,
                             QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_requests(requests), m_settings(settings), m_tell(std::move(tell))
{
    m_timer.setInterval(std::chrono::minutes(minutesBetween));
    connect(&m_timer, &QTimer::timeout, this, [this] { look(QDateTime::currentDateTimeUtc()); });
}

void DateReminders::start()
{
    look(QDateTime::currentDateTimeUtc());
    m_timer.start();
}

QList<CalendarEntry> DateReminders::entries(const QDateTime &now) const
{
    const QDate today = now.toLocalTime().date();
    QList<CalendarEntry> entries = cutoffEntries(m_catalogue, today.addDays(-1), today.addDays(4));
    if (!entries.isEmpty()) { // the drafts are read only where one of them may be near its cut-off
        QSet<QString> wanted;
        const auto drafts = m_requests.list();
        for (const Request &request : drafts ? drafts->requests : QList<Request>()) {
            if (request.stage == Stage::Draft)
                wanted.insert(request.mode.value);
        }
        entries.removeIf([&wanted](const CalendarEntry &entry) { return !wanted.contains(entry.mode.value); });
    }
    const auto awards = AwardStore(m_requests.folder()).list();
    for (const Award &award : awards ? awards->awards : QList<Award>())
        entries += awardEntries(award, m_catalogue);
    return entries;
}

void DateReminders::look(const QDateTime &now)
{
    if (!m_settings.get(setting::newsOfDates))
        return;
    const QStringList told = m_settings.get(setting::toldDates);
    QList<Reminder> due = dueReminders(entries(now), now, told);
    due = due.first(std::min(mostAtOnce, due.size())); // the others next time
    QStringList sentences;
    for (const Reminder &reminder : due)
        sentences.append(reminderText(reminder, m_catalogue));
    if (due.isEmpty() || !m_tell(sentences))
        return;
    QStringList remembered = told;
    for (const Reminder &reminder : due)
        remembered.append(reminder.key());
    constexpr qsizetype mostRemembered = 200; // days that are long over need none
    m_settings.set(setting::toldDates, remembered.last(std::min(mostRemembered, remembered.size())));
}

} // namespace officina
