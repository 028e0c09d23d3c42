// SPDX-License-Identifier: GPL-3.0-or-later
//
// The battery of staging over servers that are others on the wire alone; see serverbattery.h.
#include "tests/integration/serverbattery.h"

#include <QtTest/QTest>

using namespace officina::testing;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    ServerBattery battery(ServerBattery::bothWays(serverKinds(Family::Transport)));
    return QTest::qExec(&battery, argc, argv);
}
