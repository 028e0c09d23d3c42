// SPDX-License-Identifier: GPL-3.0-or-later
//
// Running fakewaldur.py; see the header.
#include "tests/support/fakewaldur.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

QByteArray lineOf(QProcess &process)
{
    while (!process.canReadLine())
        if (!process.waitForReadyRead(patience))
            qFatal("fakewaldur.py does not answer: %s", process.readAllStandardError().constData());
    return process.readLine();
}

} // namespace

FakeWaldur::FakeWaldur(const QString &certificate, const QString &key)
{
    const QString source = QStringLiteral(OFFICINA_SOURCE_DIR);
    QStringList arguments{source + u"/tests/support/fakewaldur.py"_s,
                          source + u"/tests/data/portals/waldur-schema.json"_s};
    if (!certificate.isEmpty())
        arguments += {certificate, key};
    m_process.start(u"python3"_s, arguments);
    m_port = lineOf(m_process).trimmed().toInt();
}

FakeWaldur::~FakeWaldur()
{
    m_process.kill();
    m_process.waitForFinished();
}

QJsonObject FakeWaldur::tell(const QJsonObject &command)
{
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    return QJsonDocument::fromJson(lineOf(m_process)).object();
}

void FakeWaldur::spoil(const QString &path, const QString &kind, QJsonObject more)
{
    more[u"do"_s] = u"answer"_s;
    more[u"path"_s] = path;
    more[u"kind"_s] = kind;
    tell(more);
}

void FakeWaldur::answer(const QString &path, int status, const QString &body, const QString &type)
{
    spoil(path, u"raw"_s, {{u"status"_s, status}, {u"body"_s, body}, {u"type"_s, type}});
}

void FakeWaldur::setTokens(const QStringList &tokens)
{
    tell({{u"do"_s, u"token"_s}, {u"tokens"_s, QJsonArray::fromStringList(tokens)}});
}

QStringList FakeWaldur::faults()
{
    return tell({{u"do"_s, u"faults"_s}})[u"faults"_s].toVariant().toStringList();
}

QJsonArray FakeWaldur::requests()
{
    return tell({{u"do"_s, u"requests"_s}})[u"requests"_s].toArray();
}

int FakeWaldur::countOf(const QString &method, const QString &pathPart)
{
    const QJsonArray all = requests();
    return int(std::ranges::count_if(all, [&](const QJsonValue &request) {
        return request[u"method"_s].toString() == method && request[u"path"_s].toString().contains(pathPart);
    }));
}

int FakeWaldur::held()
{
    return tell({{u"do"_s, u"held"_s}})[u"held"_s].toInt();
}

QJsonArray FakeWaldur::proposals()
{
    return tell({{u"do"_s, u"proposals"_s}})[u"proposals"_s].toArray();
}

} // namespace officina::testing
