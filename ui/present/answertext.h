// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answers of a request in words: for people, in their language; and as the form of a portal takes them, in English
// and without separators in numbers, whatever the language of the interface.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/request.h"

namespace officina {

QString fieldLabel(const FormField &field); // with its unit: "Storage (TB)"
QString yesNoText(bool yes);
// Empty where nothing was given. What is not of the field's kind is shown as it was typed.
QString givenText(const FormField &field, const QJsonValue &answer);
QString portalText(const FormField &field, const QJsonValue &answer);

// As the catalogue names it for an answer that is told from others (the sum, the contract); Undefined: cannot be told.
QJsonValue toldAnswer(const FormField &field, const Request &request, const Catalogue &catalogue);

} // namespace officina
