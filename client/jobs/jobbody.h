// SPDX-License-Identifier: GPL-3.0-or-later
//
// A script's body and the parts that a form has fields for: modules, a folder to start in, a container, the
// command. Written from them and read into them again: bodyOf(partsOf(body)) is body, whatever that is.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace officina {

struct JobBody {
    // "python/3.11, cuda/12.3", or whole lines such as "module use /x", with ';' between them.
    QString modules;
    QString folder;
    QString container; // image that apptainer runs the command in
    QByteArray command;

    bool operator==(const JobBody &) const = default;
};

QByteArray bodyOf(const JobBody &parts);
JobBody partsOf(const QByteArray &body);

// Modules and folders can be written for it: it is a shell.
bool isShell(const QByteArray &interpreter);

} // namespace officina
