// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the finder to a request: the draft begins with what was answered.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/guide/answers.h"
#include "client/requests/request.h"

namespace officina {

struct RequestWish {
    AccessModeId mode;
    FactoryId factory; // may be empty
    SystemId system;   // may be empty
    FinderAnswers answers;
    std::optional<double> gpuHours; // needed on that system
    int gpusPerNode = 1;            // of that system
    QDate start;                    // may be invalid
    // In words, for the user to go on with; either may be empty.
    QString runName = {};
    QString why = {}; // so much
};

Request requestFrom(const RequestWish &wish, const Catalogue &catalogue, const QDateTime &now);

} // namespace officina
