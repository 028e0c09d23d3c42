// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of a table for other programs: RFC 4180 in UTF-8. A text that a spreadsheet would take for a formula is
// written so that it stays text.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace officina {

QByteArray csvCell(const QByteArray &cell); // quoted where that is needed
QByteArray csvText(const QString &text);

} // namespace officina
