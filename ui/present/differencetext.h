// SPDX-License-Identifier: GPL-3.0-or-later
//
// What two requests say differently, in words.
#pragma once

#include "client/requests/comparison.h"

namespace officina {

struct DifferenceText {
    QString what;
    QString one;
    QString other;
};

QList<DifferenceText> differenceTexts(const Request &one, const Request &other, const Catalogue &catalogue);

} // namespace officina
