// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks of Result values that print the error on failure, so that a red test says why.
#pragma once

#include "client/base/result.h"
#include "tests/support/waiting.h"

#include <QtTest/QTest>

namespace officina::testing {

QByteArray kindName(Error::Kind kind);
QByteArray describe(const Error &error); // "NoSpace: No space left on device (/x/y)"

} // namespace officina::testing

// Fails the test with the error's description where expr is an error.
#define QVERIFY_RESULT(expr)                                                                                           \
    do {                                                                                                               \
        auto &&officinaResult = (expr);                                                                                \
        if (!officinaResult)                                                                                           \
            QFAIL(officina::testing::describe(officinaResult.error()).prepend(#expr " failed: ").constData());         \
    } while (false)

// Fails the test unless expr is an error of this kind.
#define QVERIFY_ERROR(expr, expectedKind)                                                                              \
    do {                                                                                                               \
        auto &&officinaResult = (expr);                                                                                \
        if (officinaResult)                                                                                            \
            QFAIL(#expr " succeeded, " #expectedKind " expected");                                                     \
        if (officinaResult.error().kind != (expectedKind))                                                             \
            QFAIL(officina::testing::describe(officinaResult.error())                                                  \
                      .prepend(#expr " failed, but not as " #expectedKind ": ")                                        \
                      .constData());                                                                                   \
    } while (false)

namespace QTest {
template <> inline char *toString(const officina::Error::Kind &kind)
{
    return qstrdup(officina::testing::kindName(kind).constData());
}
} // namespace QTest
