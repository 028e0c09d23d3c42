// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shell in a folder: the ssh command that gives one at a site, and this computer's terminal
// program to run it in.
#pragma once

#include "client/base/remotepath.h"
#include "client/sites/site.h"

#include <QtCore/QStringList>

namespace officina {

// ssh as the user would type it, in words: it signs in and starts the login shell in the folder.
QStringList sshCommand(const Site &site, const RemotePath &folder);
// The same as one line to paste into a shell.
QString asShellLine(const QStringList &words);

// Opens the user's terminal in a folder of this computer, running the words or the user's shell.
// False where there is no terminal program, or it does not start.
bool openTerminal(const QString &folder, const QStringList &words);

} // namespace officina
