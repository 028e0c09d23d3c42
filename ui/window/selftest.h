// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether an installation is whole: what is loaded only when it is needed (the database's driver, drawings, words,
// encryption) is there, and every page opens. Asks no site and nobody on the network.
#pragma once

#include "client/base/result.h"

namespace officina {

class MainWindow;

// Shows each page in turn and saves one picture of them all (by the file's suffix; empty: none). The error's detail is
// the first failure in words.
Result<> selfTest(MainWindow &window, const QString &picture);

} // namespace officina
