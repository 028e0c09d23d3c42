// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers as programs print them; see the header.
#include "client/curves/formats/numbers.h"

#include <charconv>
#include <limits>

namespace officina {

std::optional<double> plainNumber(QByteArrayView cell)
{
    if (cell.startsWith('+'))
        cell = cell.sliced(1);
    double value = 0;
    // Takes nan, inf and infinity in any case, as Python, C and R write them.
    const auto [end, error] = std::from_chars(cell.begin(), cell.end(), value);
    if (end != cell.end() || cell.isEmpty())
        return std::nullopt;
    if (error == std::errc::result_out_of_range) { // too large, or too near to zero
        const bool isScaled = cell.contains('e') || cell.contains('E');
        const QByteArrayView digits = cell.startsWith('-') ? cell.sliced(1) : cell;
        const bool isTiny =
            isScaled ? cell.contains("e-") || cell.contains("E-") : digits.startsWith('0') || digits.startsWith('.');
        const double size = isTiny ? 0 : std::numeric_limits<double>::infinity();
        return cell.startsWith('-') ? -size : size;
    }
    return error == std::errc() ? std::optional(value) : std::nullopt;
}

} // namespace officina
