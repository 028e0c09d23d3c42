// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shell at a site, in a folder there or at the node of a job: the ssh command that gives one, and this
// computer's terminal program to run it in.
#pragma once

#include "client/base/remotepath.h"
#include "client/sites/site.h"

#include <QtCore/QStringList>

namespace officina {

// ssh as the user would type it, in words: it signs in to the site, with a terminal. What follows them is run there.
QStringList sshWords(const Site &site);
// The same to a host behind the site's own, as whom.
QStringList sshWordsThrough(const Site &site, const QString &host, const QString &user);
// It signs in and starts the login shell in the folder, whichever shell it is and whatever the folder is called.
QStringList sshCommand(const Site &site, const RemotePath &folder);
// The same as one line to paste into a shell, whichever it is. No word holds a line break: csh ends there.
QString asShellLine(const QStringList &words);

// Opens the user's terminal in a folder of this computer, running the words or the user's shell.
// False where there is no terminal program, or it does not start.
bool openTerminal(const QString &folder, const QStringList &words);

} // namespace officina
