// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Waldur says when it refuses, in all the forms it has: {"detail": …}, {"non_field_errors": […]},
// {"field": […]}, a bare list or text, and the pages of HTML that the web server before it sends.
#pragma once

#include "client/web/http.h"

namespace officina {

// The server's own words, a line each; at most 20 lines of 500 characters. Empty where it says nothing.
QString wordsOf(const HttpAnswer &answer);

// The error behind a status that is no success: 401 AuthRejected, 403 Denied, 404 NotFound, 424 Unsupported (a part of
// it that is switched off there), 400, 409, 429 and the like Rejected. 5xx is BadReply: whether it was done is
// not known. The detail begins with "HTTP 409"; the subject is the given one.
Error waldurError(const HttpAnswer &answer, const QString &subject);

// The status that an error's detail tells of; 0: none.
int statusOf(const Error &error);

} // namespace officina
