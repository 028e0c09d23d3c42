// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a test waits for what is to come true. Qt gives up after 5 s, which a busy computer may take to
// sign in; a test must not tell how fast the computer is. It costs nothing where all is well.
// A test that needs other work to be in the middle holds it there (support/relay.h, a semaphore), not by sleeping.
#pragma once

#include <QtTest/QTest>

namespace officina::testing {

inline constexpr std::chrono::seconds tryLimit{60}; // Qt waits twice as long again before it reports

} // namespace officina::testing

#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, officina::testing::tryLimit)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, officina::testing::tryLimit)
