// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of a job by the names that the form has, for the form and for whoever has none: no id of a field is shown to
// anybody.
#pragma once

#include "client/base/result.h"

namespace officina {

QString jobFieldTitle(const QString &field); // of JobSpec; empty where it has none of that name

// That the field with this title is missing, or cannot be sent.
QString jobFieldText(const Error &error, const QString &title);

// Of a BadInput whose subject is a field of JobSpec: which one, and that it is missing or cannot be sent. Else empty.
QString jobFieldText(const Error &error);

} // namespace officina
