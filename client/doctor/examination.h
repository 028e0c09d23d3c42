// SPDX-License-Identifier: GPL-3.0-or-later
//
// The access doctor at work on one site, for a window: first this computer, then the way, told as they are found; inside
// the site once somebody has signed in, else what was last seen there.
#pragma once

#include "client/base/plainthread.h"
#include "client/connection/connection.h"
#include "client/doctor/computer.h"
#include "client/doctor/lastlooks.h"

#include <QtCore/QObject>

namespace officina::doctor {

class Examination : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Done, Computer, Way, Site }; // what is being looked at

    // schedulersFolder: as SchedulerFinder's.
    Examination(Site site, LastLooks looks, QString schedulersFolder, QObject *parent = nullptr);
    ~Examination() override; // ends what runs

    const Site &site() const { return m_site; }
    Stage stage() const { return m_outside != Stage::Done || !m_isInside ? m_outside : Stage::Site; }
    QList<Check> checks() const; // in order
    const QDateTime &seenInside() const { return m_seen; } // UTC; invalid: never
    bool letsIn() const { return !keepOut(m_here) && !keepOut(m_way); } // as far as has been looked

    void start(); // anew, from outside
    // connection: to this site, signed in. transfers: to its host for files, which may sign in there; nullptr: that is
    // not looked at.
    void lookInside(Connection &connection, Connection *transfers = nullptr);
    void notLetIn(const Error &error); // signing in failed
    // Connecting did, before this began: told of a host's key that was refused where that cannot be seen from here.
    void wasRefused(const Error &error);
    // The words of whoever is not signed in, and never was.
    static Check notTried();

Q_SIGNALS:
    void changed();

private:
    void lookOnTheWay(const std::optional<ssh::HostConfig> &config);
    void setOutside(Stage stage);
    void lookAtTransfers(Connection &transfers);
    void keepInside();
    void showRefusal();

    Site m_site;
    LastLooks m_looks;
    QString m_schedulersFolder;
    Stage m_outside = Stage::Done;
    bool m_isInside = false; // a look inside runs, maybe beside one from outside
    QList<Check> m_here, m_way, m_inside;
    QDateTime m_seen;
    std::optional<Error> m_refusal; // of the host's key, when it was connected to
    CancelFlag m_stop; // of the look that runs
    PlainThread m_thread; // last: stopped before the rest goes
};

} // namespace officina::doctor
