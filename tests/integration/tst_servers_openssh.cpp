// SPDX-License-Identifier: GPL-3.0-or-later
//
// The battery of staging over OpenSSH with less than ours allows; see serverbattery.h.
#include "tests/integration/serverbattery.h"

#include <QtTest/QTest>

using namespace officina::testing;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    ServerBattery battery(ServerBattery::bothWays(serverKinds(Family::OpenSsh)));
    return QTest::qExec(&battery, argc, argv);
}
