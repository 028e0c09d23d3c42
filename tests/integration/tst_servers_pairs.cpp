// SPDX-License-Identifier: GPL-3.0-or-later
//
// The battery of staging from site to site, between servers that share no file system with each
// other or with this computer; see serverbattery.h.
#include "tests/integration/serverbattery.h"

#include <QtTest/QTest>

using namespace officina::testing;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    ServerBattery battery({{"openssh", "umask 077"},
                           {"openssh", "files alone"},
                           {"files alone", "openssh"},
                           {"dropbear", "proftpd"},
                           {"asyncssh", "fish"}});
    return QTest::qExec(&battery, argc, argv);
}
