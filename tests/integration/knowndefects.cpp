// SPDX-License-Identifier: GPL-3.0-or-later
//
// What does not work yet, row by row. A line whose row passes makes its test fail: remove it then.
#include "tests/integration/serverbattery.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>
#include <optional>

namespace officina::testing {

namespace {

struct Defect {
    QByteArray program;
    QByteArray row;
    const char *why;
    bool isSometimesWell = false;
};

const QList<Defect> allDefects{};

QList<Defect> defects() // of this program
{
    const QByteArray program = QFileInfo(QCoreApplication::applicationFilePath()).baseName().toUtf8();
    QList<Defect> list = allDefects;
    list.removeIf([&program](const Defect &defect) { return defect.program != program; });
    return list;
}

std::optional<Defect> find(QByteArrayView row)
{
    const QList<Defect> list = defects();
    const auto found = std::ranges::find(list, row, &Defect::row);
    return found != list.end() ? std::optional(*found) : std::nullopt;
}

QSet<QByteArray> &rowsAsked()
{
    static QSet<QByteArray> rows;
    return rows;
}

} // namespace

QString knownDefect(QByteArrayView row)
{
    rowsAsked().insert(row.toByteArray());
    const auto defect = find(row);
    return defect ? QString::fromUtf8(defect->why) : QString();
}

bool isSometimesWell(QByteArrayView row)
{
    const auto defect = find(row);
    return defect && defect->isSometimesWell;
}

QByteArrayList defectsOfNoRow()
{
    QByteArrayList rows;
    // With arguments not every test is run, and not every row made.
    if (QCoreApplication::arguments().size() > 1)
        return rows;
    for (const Defect &defect : defects()) {
        if (!rowsAsked().contains(defect.row))
            rows.append(defect.row);
    }
    return rows;
}

} // namespace officina::testing
