// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether one answer is what its field takes: by its type and limits alone.
#pragma once

#include "client/requests/rules.h"

namespace officina {

// With the field's label and place. Ok with FieldGiven where there is nothing to say, also of an empty one that need
// not be filled in.
Check checkField(const FormField &field, const Request &request);
// A day that is given, by what it is of: nothing begins in the past, and nobody is born in the future.
void checkDay(const FormField &field, const QDate &today, Check &check);
// By what others answer too ("required where…").
bool isNeeded(const FormField &field, const Request &request);

// As the rules compare it: "FR", never "fr" nor "France".
bool isCountryCode(const QString &code);

} // namespace officina
