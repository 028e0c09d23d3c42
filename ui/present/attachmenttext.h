// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attached files in words.
#pragma once

#include "client/requests/attachments.h"
#include "ui/present/errortext.h"

namespace officina {

ErrorText attachErrorText(const Error &error); // of attachFile()
QString attachedText(const AttachedFile &file); // "cv.pdf, 1.2 MB, 3 pages, copied on …"

} // namespace officina
