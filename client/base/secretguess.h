// SPDX-License-Identifier: GPL-3.0-or-later
//
// Guesses of what is a secret, for people who mean well: nothing that is sent or shown to others should hold one.
#pragma once

#include <QtCore/QString>

namespace officina {

// Passwords after a word for them, in any of the EU's languages; private keys; tokens of usual forms; addresses with a
// password in them.
bool tellsSecret(const QString &text);
// The same, and what is so long and so mixed that it may be one. Fingerprints are, too.
bool looksLikeSecret(const QString &text);
// Of a field or the like.
bool isNamedLikeSecret(const QString &name);

} // namespace officina
