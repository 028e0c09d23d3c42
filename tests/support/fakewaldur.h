// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Waldur on this computer, fakewaldur.py: a program of its own, so that Qt's HTTP client talks to another's server.
// What it is asked and what it answers is checked against Waldur's published schema.
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QUrl>

namespace officina::testing {

class FakeWaldur
{
public:
    // With a certificate it speaks TLS.
    explicit FakeWaldur(const QString &certificate = {}, const QString &key = {});
    ~FakeWaldur();

    int port() const { return m_port; }
    QUrl address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    QJsonObject tell(const QJsonObject &command);
    // Spoils the next answer to what holds path in its own; kind and the rest as the script says.
    void spoil(const QString &path, const QString &kind, QJsonObject more = {});
    void answer(const QString &path, int status, const QString &body,
                const QString &type = QStringLiteral("application/json"));
    void release() { tell({{QStringLiteral("do"), QStringLiteral("release")}}); }
    void setTokens(const QStringList &tokens);

    QStringList faults(); // what did not fit the schema
    QJsonArray requests();
    int countOf(const QString &method, const QString &pathPart); // of the requests so far
    int held();
    QJsonArray proposals();

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace officina::testing
