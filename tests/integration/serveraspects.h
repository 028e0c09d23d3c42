// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every case of the battery does and expects, between any two ends. Each fails the test at hand,
// as QVERIFY does, where what arrived is not what was sent.
#pragma once

#include "tests/integration/stage.h"

namespace officina::testing {

struct Aspect {
    const char *name;
    void (*check)(Stage &stage);
    bool isForSites = true;  // also from site to site
    bool isForShells = true; // also with each login shell, for what may depend on it
    bool isForSlow = false;  // also where everything waits for a time limit
    bool isForTransport = false; // also where it is but the transport that is another
};

const QList<Aspect> &aspects();

} // namespace officina::testing
