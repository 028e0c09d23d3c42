// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values for ~/.ssh/config that say there what they say here, and nothing more: no second word, no option, no
// token and no line of their own. BadInput, with the field as its subject, for those that could.
#pragma once

#include "client/base/result.h"

#include <QtCore/QByteArray>

namespace officina {

// A host or user name.
Result<QByteArray> sshConfigWord(const QString &text, const QString &field);
// A file's name, quoted.
Result<QByteArray> sshConfigPath(const QString &path, const QString &field);

} // namespace officina
