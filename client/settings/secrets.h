// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passwords and passphrases in the system's own keychain. Where there is none, nothing is
// remembered anywhere: a secret is never written to a file.
#pragma once

#include "client/base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

namespace officina {

class Secrets : public QObject
{
    Q_OBJECT

public:
    // service: the name under which the system's keychain lists the entries.
    explicit Secrets(QString service, QObject *parent = nullptr);

    // NotFound: none is remembered. Denied: the user or the keychain said no. Unsupported: this
    // system has no keychain that could be used. All answers come by the event loop.
    QFuture<Result<QString>> read(const QString &key);
    QFuture<Result<>> write(const QString &key, const QString &secret);
    QFuture<Result<>> remove(const QString &key); // fine where there is none

    // Keys: what the secret is for.
    static QString passwordKey(const QString &user, const QString &host);
    static QString passphraseKey(const QString &keyFile);

private:
    QString m_service;
};

} // namespace officina
