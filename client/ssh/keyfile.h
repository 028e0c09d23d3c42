// SPDX-License-Identifier: GPL-3.0-or-later
//
// A private key as far as it tells of itself without its passphrase: its type, whether it is encrypted, who may read
// it. Formats: PROTOCOL.key of OpenSSH, and PEM, which tells less.
#pragma once

#include <QtCore/QFileDevice>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace officina::ssh {

struct KeyFile {
    enum class Encrypted { NotTold, No, Yes };

    QString path;
    QString type; // "ssh-ed25519"; empty: not told
    int bits = 0; // of an RSA key; 0: not told, or of another type
    Encrypted encrypted = Encrypted::NotTold;
    bool isReadable = false; // by this program
    bool isOpenToOthers = false; // ssh refuses to use such a file
    QString certificate; // the file beside it, where there is one
    QByteArray publicKey; // in SSH's own form; empty: not told

    bool isInToken() const { return type.startsWith(QLatin1StringView("sk-")); } // the file is a handle (FIDO)
    // Nothing where there is no such file.
    static std::optional<KeyFile> read(const QString &path);
    bool operator==(const KeyFile &) const = default;
};

// What a public key is, from its blob in SSH's own form: "ssh-rsa", 3072. bits: 0 for other types.
struct PublicKey {
    QString type;
    int bits = 0;
    bool operator==(const PublicKey &) const = default;

    static std::optional<PublicKey> parse(QByteArrayView blob);
};

// What ssh looks for where nothing is configured; and whether a file is one of those that it looks for where none is
// named.
QStringList usualKeyFiles();
bool isUsualKeyFile(const QString &file);

QString fingerprintOf(const QByteArray &blob); // "SHA256:…", as ssh-keygen -l prints it

} // namespace officina::ssh
