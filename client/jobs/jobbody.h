// SPDX-License-Identifier: GPL-3.0-or-later
//
// A script's body and the parts that a form has fields for: modules, variables, a folder to start in, a container,
// the command. Written from them and read into them again: bodyOf(partsOf(body)) is body, whatever that is.
#pragma once

#include "client/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace officina {

struct JobBody {
    // "python/3.11, cuda/12.3", or whole lines such as "module use /x", with ';' between them.
    QString modules;
    QString folder;
    QString container; // image that the command runs in
    QByteArray command;
    QString environment = {}; // "NAME=value", one a line; a value is taken as it stands, quotes and all
    enum class Runs { Apptainer, Pyxis } containerRuns = Runs::Apptainer;

    bool operator==(const JobBody &) const = default;
};

// A path as one word of sh. "~/" and "$WORK/" at its begin are for the shell to fill in, as people write them.
QByteArray pathWord(const QString &path);

QByteArray bodyOf(const JobBody &parts);
JobBody partsOf(const QByteArray &body);

// BadInput (subject: "environment"): a line that is none (detail: the line), or a secret (detail: "secret: NAME"), which
// would stand in the script, and with that at the site, for as long as the run is kept.
Result<> checkEnvironment(const QString &lines);

// The names of modules that are loaded, in their order, and "use /x" for a folder that is added before the next.
QStringList modulesWanted(const QString &modules);

// Modules and folders can be written for it: it is a shell.
bool isShell(const QByteArray &interpreter);

} // namespace officina
