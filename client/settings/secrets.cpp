// SPDX-License-Identifier: GPL-3.0-or-later
//
// What secrets are called, on every system; see the header.
#include "client/settings/secrets.h"

namespace officina {

using namespace Qt::StringLiterals;

Secrets::Secrets(QString service, QObject *parent) : QObject(parent), m_service(std::move(service)) {}

QString Secrets::passwordKey(const QString &user, const QString &host)
{
    return u"password %1@%2"_s.arg(user, host);
}

QString Secrets::passphraseKey(const QString &keyFile)
{
    return u"passphrase %1"_s.arg(keyFile);
}

} // namespace officina
