// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which keys do what, read from the actions themselves: no key stands anywhere a second time.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

class QAction;
class QWidget;

namespace officina {

struct KeyLine {
    QString keys; // as this desktop writes them; several, with commas between
    QString does;

    bool operator==(const KeyLine &) const = default;
};

// The keys that are heard in one part of a window.
struct KeyGroup {
    QString where; // the part's name; may be empty
    QList<KeyLine> lines;
};

QList<KeyLine> keysOf(const QList<QAction *> &actions); // of those that have a key and a text

// Of all that is below the widget, a group for each part. Parts with the same keys are one.
QList<KeyGroup> keysBelow(const QWidget &top);

} // namespace officina
