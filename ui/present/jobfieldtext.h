// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of a job by the names that the form has, for whoever has no form: no id of a field is shown to anybody.
#pragma once

#include "client/base/result.h"

namespace officina {

// Of a BadInput whose subject is a field of JobSpec: which one, and that it is missing or cannot be sent. Else empty.
QString jobFieldText(const Error &error);

} // namespace officina
