// SPDX-License-Identifier: GPL-3.0-or-later
//
// Making a key by libssh; see the header.
#include "client/ssh/newkey.h"

#include "client/base/files.h"
#include "client/base/userhome.h"
#include "client/ssh/keyfile.h"
#include "client/ssh/session_p.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>

#include <libssh/libssh.h>

#include <algorithm>

namespace officina::ssh {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions forUser = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qsizetype longestPassphrase = 1022; // that ssh reads

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

// Nothing that is there is replaced; what could not be written whole is taken away.
Result<> writeNew(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)) {
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            return failure(Error::Kind::Exists, {}, path);
        // None of that name is what was wanted: its folder forbids it.
        Error error = fileError(file);
        if (error.kind == Error::Kind::NotFound && QFileInfo(QFileInfo(path).path()).isDir())
            error.kind = Error::Kind::Denied;
        return std::unexpected(error);
    }
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    const Error error = fileError(file);
    file.close(); // which fails once more, and remove() of the open file with it
    QFile::remove(path);
    return std::unexpected(error);
}

// The text of a private key's file, taken from libssh, whose own copy is wiped.
QByteArray privateText(ssh_key key, const QString &passphrase)
{
    QByteArray secret = passphrase.toUtf8();
    char *text = nullptr;
    ssh_pki_export_privkey_base64_format(key, secret.isEmpty() ? nullptr : secret.constData(), nullptr, nullptr, &text,
                                         SSH_FILE_FORMAT_OPENSSH);
    secret.fill('\0');
    QByteArray result(text);
    if (text) {
        std::fill_n(text, result.size(), '\0');
        ssh_string_free_char(text);
    }
    return result;
}

} // namespace

Result<NewKey> makeKey(const QString &path, const QString &passphrase, const QString &comment)
{
    if (hasControls(passphrase) || passphrase.toUtf8().size() > longestPassphrase)
        return failure(Error::Kind::BadInput, {}, u"passphrase"_s);
    if (hasControls(comment))
        return failure(Error::Kind::BadInput, comment, u"comment"_s);
    if (path.endsWith(u".pub"_s, Qt::CaseInsensitive)) // people give such files away
        return failure(Error::Kind::BadInput, path, u"name"_s);
    for (const QString &file : {path, path + u".pub"_s})
        if (QFileInfo::exists(file) || QFileInfo(file).isSymLink())
            return failure(Error::Kind::Exists, {}, file);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir()
        && (!QDir().mkpath(QFileInfo(folder).path()) || !QDir().mkdir(folder, forUser | QFileDevice::ExeOwner)))
        return failure(Error::Kind::Local, {}, folder);

    ssh_key made = nullptr;
    char *base64 = nullptr;
    if (ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &made) != SSH_OK)
        return failure(Error::Kind::Local, u"no key could be made"_s, path);
    const Key key(made);
    QByteArray secret = privateText(made, passphrase);
    if (secret.isEmpty() || ssh_pki_export_pubkey_base64(made, &base64) != SSH_OK)
        return failure(Error::Kind::Local, u"no key could be made"_s, path);
    const QByteArray blob = base64;
    ssh_string_free_char(base64);
    NewKey result{path, ("ssh-ed25519 " + blob + ' ' + comment.toUtf8()).trimmed(),
                  fingerprintOf(QByteArray::fromBase64(blob))};
    const auto written = writeNew(path, secret, forUser);
    secret.fill('\0');
    if (!written)
        return passOn(written);
    const auto shown =
        writeNew(path + u".pub"_s, result.publicLine + '\n', forUser | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    if (!shown) {
        QFile::remove(path);
        return passOn(shown);
    }
    return result;
}

QString usualComment()
{
    const QString user = userName();
    return (user.isEmpty() ? u"key"_s : user) + u'@' + QSysInfo::machineHostName();
}

} // namespace officina::ssh
