// SPDX-License-Identifier: GPL-3.0-or-later
//
// The key by which this user signs invitations. It stays on this computer, in a file that its owner alone may read.
#pragma once

#include "client/base/result.h"
#include "client/signing/ed25519.h"

namespace officina {

QString invitationFolder(); // of the user: the key, and what they have accepted
QString issuerKeyFile();    // there

// Errors as readFile() and privateKeyFromPem(), with the path as subject.
Result<PrivateKey> readIssuerKey(const QString &path);
// Made where there is none; one that is there and cannot be read is never replaced. Errors also as writeFile().
Result<PrivateKey> issuerKey(const QString &path = issuerKeyFile());

} // namespace officina
