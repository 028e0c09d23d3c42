// SPDX-License-Identifier: GPL-3.0-or-later
//
// Updates of the catalogue, from a file that the user opens: checked as a whole before anything is written, and
// undone by one click. The network is never asked. What was not taken has changed nothing.
#pragma once

#include "client/base/cataloguefile.h"
#include "client/catalogue/bundle/bundle.h"
#include "client/catalogue/catalogue.h"

namespace officina {

struct CatalogueCount {
    int before = 0;
    int after = 0;
    int changed = 0; // there before and after, and not the same

    bool operator==(const CatalogueCount &) const = default;
};

struct CatalogueUpdate {
    CatalogueBundle bundle;
    PublicKey signer;
    QDate before; // when the facts in use were collected
    CatalogueCount factories, antennas, systems, sites, modes;
};

class CatalogueUpdates
{
public:
    // key: the one built in; none: nothing is taken until there is one.
    explicit CatalogueUpdates(QString folder = catalogueFolder(), std::optional<PublicKey> key = builtInKey());

    static std::optional<PublicKey> builtInKey();
    // By which the next update is checked: the one that the last brought, unless the program is newer than that.
    std::optional<PublicKey> key() const;

    bool isBuiltIn() const; // the catalogue in use

    // path: of the bundle, or of its signature.
    BundleResult<CatalogueUpdate> check(const QString &path) const;
    // Whoever reads the catalogue after this reads the new one.
    BundleResult<> install(const CatalogueUpdate &update) const;
    // Back to the catalogue that came with the program. The key stays the newest.
    BundleResult<> useBuiltIn() const;

private:
    BundleResult<> checkAge(const CatalogueBundle &bundle, QDate inUse) const;
    BundleResult<> keep(const CatalogueState &state) const;

    QString m_folder;
    std::optional<PublicKey> m_key;
};

} // namespace officina
