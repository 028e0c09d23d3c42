// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program is asked to open, by its command line, a desktop, a web page or a drop: which of its kinds it is.
#pragma once

#include <QtCore/QString>

namespace officina {

enum class Openable {
    Nothing,
    Missing, // a file that is not there, or not to be read
    Invitation, // a file, or a link that holds it
    Update, // of the catalogue
    Request, // a draft
    Logs, // any other file, or a folder: what it holds, its content decides
    SiteFolder, // sftp://
    Entry, // officina:// of the catalogue
};

// A link, or a file's whole path. Reads the beginning of a file at most; its content goes before its name where both say
// what it is.
Openable kindOfOpenable(const QString &what);

// Of a drop on the window as a whole: the first file of a kind that does not depend on the page. Empty: there is none.
// A signature stands for what it signs. Of very many files only the first are looked at.
QString droppedToOpen(const QStringList &localFiles);

} // namespace officina
