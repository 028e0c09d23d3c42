// SPDX-License-Identifier: GPL-3.0-or-later
//
// A catalogue as one file that is sent to programs: a zip of "catalogue.cbor", as officina-catalogue packs it,
// and, where the key changes, "next-key.pem", by which the updates after this one are signed. Its signature is
// a file beside it (signing/signedfile.h).
#pragma once

#include "client/base/result.h"
#include "client/catalogue/bundle/bundlerefusal.h"
#include "client/signing/ed25519.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>

#include <optional>

namespace officina {

struct CatalogueBundle {
    int edition = 0; // counts up; what is older is never taken
    QDate retrieved; // when the facts were collected
    QByteArray packed; // as a file
    QJsonObject content;
    std::optional<PublicKey> nextKey;
};

// "Catalogue.officina-catalogue": what the desktop opens with the program.
constexpr auto bundleSuffix = "officina-catalogue";
constexpr int catalogueFormat = 2; // that this program reads
constexpr qint64 maxBundleBytes = 16 * 1024 * 1024;

// packed: CBOR. Local where the zip cannot be made.
Result<QByteArray> makeBundle(const QByteArray &packed, const std::optional<PublicKey> &nextKey = {});

// bytes: whose signature was checked. Looks at the listing before it unpacks, and unpacks to memory, up to a limit,
// whatever the listing said. TooLarge, Damaged, Strange, TooNew.
BundleResult<CatalogueBundle> openBundle(const QByteArray &bytes);

} // namespace officina
