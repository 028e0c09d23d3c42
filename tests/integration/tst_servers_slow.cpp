// SPDX-License-Identifier: GPL-3.0-or-later
//
// The battery of staging over servers where all that is asked takes its full time; see serverbattery.h.
#include "tests/integration/serverbattery.h"

#include <QtTest/QTest>

using namespace officina::testing;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    ServerBattery battery(ServerBattery::bothWays(serverKinds(Family::Slow)));
    return QTest::qExec(&battery, argc, argv);
}
