// SPDX-License-Identifier: GPL-3.0-or-later
//
// The item roles that models, proxies and delegates of the program agree on.
#pragma once

#include <QtCore/Qt>

namespace officina {

enum Role {
    SortRole = Qt::UserRole + 1, // what the column sorts by
    RowRole,                     // the whole row, as QVariant::fromValue(Row)
    KeyRole,                     // the row's key, a QString
    ToneRole,                    // int(Tone) of a ChipDelegate's cell
    ProgressRole,                // 0.0 … 1.0 of a ProgressDelegate's cell; below 0: not known
};

} // namespace officina
