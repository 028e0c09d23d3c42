// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was read of a folder, as text that a test compares.
#pragma once

#include "client/curves/runs/runreader.h"

#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtTest/QTest>

namespace officina::testing {

using Files = QMap<QByteArray, QByteArray>;
using Runs = QMap<QString, QString>; // by folder: "loss@1=0.5 loss@2=0.25", by tag and in order
using Names = QMap<QByteArray, LogIssue::Reason>;

inline QString textOf(const Run &run)
{
    QStringList points;
    for (const auto &[tag, series] : run.series) {
        for (qsizetype i = 0; i < series->size(); ++i)
            points.append(QStringLiteral("%1@%2=%3").arg(tag).arg(series->step(i)).arg(series->value(i)));
    }
    return points.join(QLatin1Char(' '));
}

inline Runs textOf(const RunReader &reader)
{
    Runs runs;
    for (const Run &run : reader.runs())
        runs.insert(run.folder.display(), textOf(run));
    return runs;
}

inline Names skippedIn(const RunReader &reader)
{
    Names names;
    for (const LogIssue &one : reader.skipped())
        names.insert(one.file.bytes(), one.reason);
    return names;
}

inline QList<LogIssue> issuesIn(const RunReader &reader)
{
    QList<LogIssue> issues;
    for (const Run &run : reader.runs())
        issues += run.issues;
    return issues;
}

inline void read(RunReader &reader, const QString &path, const LogRules &rules = {})
{
    LocalLogSource source(path, rules);
    QVERIFY_RESULT(reader.poll(source));
    reader.finish();
    QVERIFY(!*reader.poll(source)); // and that is all
}

inline void fill(const TempFolder &folder, const Files &files)
{
    for (const auto &[name, content] : files.asKeyValueRange())
        folder.file(name, content);
}

} // namespace officina::testing
