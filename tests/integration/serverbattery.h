// SPDX-License-Identifier: GPL-3.0-or-later
//
// One battery of staging, over any servers, in both directions or from site to site. What a user sees
// has to be the same everywhere but for what the server itself cannot do (ServerKind::Can).
//
// A row that fails today stands in knowndefects.cpp. It runs in a process of its own, which may
// crash or hang, and its success is a failure here: then the line is removed.
#pragma once

#include "tests/integration/stage.h"

#include <QtCore/QObject>

namespace officina::testing {

class ServerBattery : public QObject
{
    Q_OBJECT

public:
    struct Ends {
        QByteArray from; // kind of server; empty: this computer
        QByteArray to;
    };
    // Of each kind both directions with this computer.
    static QList<Ends> bothWays(const QList<ServerKind> &kinds);

    explicit ServerBattery(QList<Ends> ends) : m_ends(std::move(ends)) {}

private Q_SLOTS:
    void initTestCase();
    void staging_data();
    void staging();

private:
    KeptSession *end(const QByteArray &kind);

    QList<Ends> m_ends;
    KeptSession m_here{nullptr};
    std::map<QByteArray, std::unique_ptr<Server>> m_servers; // started; of the row at hand alone
    std::map<QByteArray, std::unique_ptr<KeptSession>> m_sessions;
};

// For the beginning of a test's row: true where it is known to fail. It was then run in a process of
// its own, and the test at hand has failed if it passed there.
bool isKnownToFail();
bool isAlone();   // this is that process
void cannotTry(); // ends that process: what fails is not what was to be tried
// Why it fails today; empty: it has to pass.
QString knownDefect(QByteArrayView row);
QByteArrayList rowsWithDefects();

} // namespace officina::testing
