// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows' Credential Manager; see the header. It is asked on the caller's thread: it answers at once, and asks nobody.
#include "client/settings/secrets.h"

#include <memory>
#include <string>
#include <windows.h>

#include <wincred.h> // takes its types from windows.h

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// "Officina: password ada@host", in the list that Windows shows of generic credentials.
std::wstring nameOf(const QString &service, const QString &key)
{
    return (service + u": "_s + key).toStdWString();
}

Error lastError(const QString &key)
{
    const DWORD code = GetLastError();
    const auto kind = code == ERROR_NOT_FOUND ? Error::Kind::NotFound
        : code == ERROR_ACCESS_DENIED         ? Error::Kind::Denied
                                              : Error::Kind::Unsupported;
    return {kind, qt_error_string(int(code)).trimmed(), key};
}

} // namespace

QFuture<Result<QString>> Secrets::read(const QString &key)
{
    CREDENTIALW *found = nullptr;
    if (!CredReadW(nameOf(m_service, key).c_str(), CRED_TYPE_GENERIC, 0, &found))
        return QtFuture::makeReadyValueFuture(Result<QString>(std::unexpected(lastError(key))));
    const std::unique_ptr<CREDENTIALW, void(WINAPI *)(void *)> owner(found, CredFree);
    const QByteArrayView bytes(reinterpret_cast<const char *>(found->CredentialBlob),
                               qsizetype(found->CredentialBlobSize));
    return QtFuture::makeReadyValueFuture(Result<QString>(QString::fromUtf8(bytes)));
}

QFuture<Result<>> Secrets::write(const QString &key, const QString &secret)
{
    std::wstring name = nameOf(m_service, key);
    QByteArray bytes = secret.toUtf8();
    CREDENTIALW entry = {};
    entry.Type = CRED_TYPE_GENERIC;
    entry.TargetName = name.data();
    entry.CredentialBlob = reinterpret_cast<BYTE *>(bytes.data());
    entry.CredentialBlobSize = DWORD(bytes.size());
    entry.Persist = CRED_PERSIST_LOCAL_MACHINE; // of this user, on this computer alone
    Result<> done;
    if (!CredWriteW(&entry, 0))
        done = std::unexpected(lastError(key));
    bytes.fill('\0');
    return QtFuture::makeReadyValueFuture(done);
}

QFuture<Result<>> Secrets::remove(const QString &key)
{
    Result<> done;
    if (!CredDeleteW(nameOf(m_service, key).c_str(), CRED_TYPE_GENERIC, 0) && GetLastError() != ERROR_NOT_FOUND)
        done = std::unexpected(lastError(key));
    return QtFuture::makeReadyValueFuture(done);
}

} // namespace officina
