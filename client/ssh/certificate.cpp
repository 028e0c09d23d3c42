// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a certificate's dates; see the header.
#include "client/ssh/certificate.h"

#include "client/ssh/wirereader.h"

#include <QtCore/QFile>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace officina::ssh {

namespace {

// The fields of the public key itself, between the nonce and the serial number.
int keyFields(QByteArrayView type)
{
    if (type.startsWith("ssh-ed25519-cert"))
        return 1;
    if (type.startsWith("ssh-rsa-cert") || type.startsWith("ecdsa-sha2-") || type.startsWith("sk-ssh-ed25519"))
        return 2;
    return type.startsWith("sk-ecdsa-sha2-") ? 3 : 0;
}

QDateTime timeOf(quint64 seconds, quint64 unlimited)
{
    return seconds == unlimited ? QDateTime() : QDateTime::fromSecsSinceEpoch(qint64(seconds), QTimeZone::UTC);
}

} // namespace

std::optional<Certificate> Certificate::parse(const QByteArray &line)
{
    const auto words = line.simplified().split(' ');
    if (words.size() < 2 || !words.at(0).contains("-cert-v01@openssh.com"))
        return {};
    return ofBlob(QByteArray::fromBase64(words.at(1)));
}

std::optional<Certificate> Certificate::ofBlob(QByteArrayView blob)
{
    WireReader reader(blob);
    const QByteArrayView type = reader.string();
    const int fields = keyFields(type);
    for (int i = 0; i < 1 + fields; ++i) // the nonce and the key
        reader.string();
    reader.number<quint64>(); // serial
    reader.number<quint32>(); // user or host
    reader.string();          // key id
    const QByteArrayView principals = reader.string();
    const auto from = reader.number<quint64>();
    const auto until = reader.number<quint64>();
    if (fields == 0 || !reader.isGood())
        return {};
    Certificate certificate{timeOf(from, 0), timeOf(until, ~quint64(0))};
    for (WireReader names(principals); names.isGood() && !names.atEnd();)
        certificate.principals += QString::fromUtf8(names.string());
    return certificate;
}

std::optional<Certificate> Certificate::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parse(file.read(64 << 10));
}

QDateTime Certificate::soonest(const QStringList &files)
{
    QDateTime first;
    for (const QString &file : files) {
        const auto certificate = read(file);
        const QDateTime until = certificate ? certificate->validUntil : QDateTime();
        if (until.isValid() && (!first.isValid() || until < first))
            first = until;
    }
    return first;
}

QDateTime Certificate::last(const QList<AgentKey> &held, const QString &user, const QDateTime &now)
{
    QDateTime last;
    for (const AgentKey &key : held) {
        const auto certificate = ofBlob(key.blob);
        if (!certificate || certificate->isExpired(now)
            || !(certificate->principals.isEmpty() || certificate->principals.contains(user)))
            continue;
        if (!certificate->validUntil.isValid())
            return {};
        last = last.isValid() ? std::max(last, certificate->validUntil) : certificate->validUntil;
    }
    return last;
}

} // namespace officina::ssh
