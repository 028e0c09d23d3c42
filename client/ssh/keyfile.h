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
    // Why neither ssh nor this program can sign with it. Damaged: or of a form that they do not read.
    enum class Fault { None, Empty, OfPutty, Dsa, PublicHalf, Damaged };

    QString path;
    QString type; // "ssh-ed25519"; empty: not told
    int bits = 0; // of an RSA key; 0: not told, or of another type
    Encrypted encrypted = Encrypted::NotTold;
    bool isReadable = false; // by this program
    Fault fault = Fault::None; // of what could be read
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

QStringList usualKeyFiles(); // what ssh looks for where nothing is configured
// Of those that somebody named, neither half of which is there. named: as `ssh -G` lists them, which is all that it looks
// for by itself where nobody named one.
QStringList missingKeyFiles(const QStringList &named);

QString fingerprintOf(const QByteArray &blob); // "SHA256:…", as ssh-keygen -l prints it

} // namespace officina::ssh
