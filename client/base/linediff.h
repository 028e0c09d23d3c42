// SPDX-License-Identifier: GPL-3.0-or-later
//
// What two texts have line for line, and what only one of them has.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace officina {

struct DiffLine {
    enum Kind { Both, Removed, Added }; // of the first text, of the second
    Kind kind = Both;
    QString text; // without its end

    bool operator==(const DiffLine &) const = default;
};

// The lines of both in an order that keeps as many as can be in common (their longest common subsequence); removed ones
// come before added ones. A line may end with LF or CR LF, which is no difference; whether the last one ends is none
// either. Of texts with many thousands of differing lines between their common start and end, all of these differ.
QList<DiffLine> lineDiff(const QString &before, const QString &after);

// As text, for the clipboard: "-" , "+" or a space before each line; of what is common only three lines around.
QString diffText(const QList<DiffLine> &lines);

} // namespace officina
