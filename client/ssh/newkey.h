// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a key: Ed25519, in OpenSSH's own format, as `ssh-keygen -t ed25519` does. It is made in this program, so that
// its passphrase stands on no command line and in no file.
#pragma once

#include "client/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace officina::ssh {

struct NewKey {
    QString path;          // of the private half (0600); the public one is beside it, ".pub" (0644)
    QByteArray publicLine; // "ssh-ed25519 AAAA… comment", without an end of line
    QString fingerprint;   // "SHA256:…", as ssh-keygen -l prints it
};

// passphrase: empty for none. comment: for people, one line. The folder is made, for the user alone, where it is
// missing. Exists where one of the two files does: neither is ever replaced. Denied, LocalNoSpace, Local: nothing
// is left behind. BadInput (subject "passphrase" or "comment"): a passphrase that OpenSSH could not take, a comment
// of several lines.
Result<NewKey> makeKey(const QString &path, const QString &passphrase, const QString &comment);

QString usualComment(); // "ada@laptop"

} // namespace officina::ssh
