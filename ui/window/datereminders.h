// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reminders of days: 48 and 4 hours before a cut-off of a call that there is a draft for, and before the days of
// awards. Each is told once, also over several starts of the program, and not while the user wants no news.
#pragma once

#include "client/requests/accesscalendar.h"
#include "client/requests/requeststore.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace officina {

class Settings;

class DateReminders : public QObject
{
    Q_OBJECT

public:
    // tell: says the sentences to the user; false: not now.
    using Tell = std::function<bool(const QStringList &)>;
    DateReminders(const Catalogue &catalogue, const RequestStore &requests, Settings &settings, Tell tell,
                  QObject *parent = nullptr);

    void start(); // looks now, and every few minutes
    void look(const QDateTime &now);

private:
    QList<CalendarEntry> entries(const QDateTime &now) const;

    const Catalogue &m_catalogue;
    const RequestStore &m_requests;
    Settings &m_settings;
    Tell m_tell;
    QTimer m_timer;
};

} // namespace officina
