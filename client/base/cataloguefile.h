// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the catalogue in use is: the one built in, or a newer one that the user has opened. Both the catalogue and
// the sites are read from it.
#pragma once

#include <QtCore/QString>

namespace officina {

QString builtInCatalogue(); // ":/officina/catalogue.cbor"
int builtInEdition(); // 0 where none is built in

// What updates left in their folder.
struct CatalogueState {
    QString file;        // the catalogue in use, in that folder; empty: the one built in
    int edition = 0;     // of that
    int newest = 0;      // edition that was ever taken: none before it is taken again
    QByteArray key;      // PEM, by which the next is checked; empty: the one built in
    int keyEdition = 0;  // that brought it

    bool operator==(const CatalogueState &) const = default;
};

QString catalogueFolder(); // of the user
CatalogueState readCatalogueState(const QString &folder); // as new where there is none

// A built-in one that is as new wins: the program was updated.
QString catalogueFile(const QString &folder = catalogueFolder());

} // namespace officina
