// SPDX-License-Identifier: GPL-3.0-or-later
//
// Addresses in a job's output; see the header.
#include "client/jobs/webaddress.h"

#include "client/schedulers/job.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

bool isOwnName(const QString &host)
{
    return host == "localhost"_L1 || host.startsWith("127."_L1) || host == "0.0.0.0"_L1 || host == "::"_L1
        || host == "::1"_L1;
}

bool isNodeOf(const QString &host, const QString &nodeList)
{
    // "gpu01.site.eu" is how gpu01 may call itself; of "gpu[01-04]" each begins alike.
    const QString name = host.section(u'.', 0, 0);
    const QString begin = nodeList.section(u'[', 0, 0);
    return !name.isEmpty()
        && (name == firstNode(nodeList).section(u'.', 0, 0)
            || (nodeList.contains(u'[') && !begin.isEmpty() && !begin.contains(u',') && name.startsWith(begin))
            || nodeList.split(u',').contains(name));
}

} // namespace

QUrl WebAddress::through(int localPort) const
{
    QUrl local = url;
    local.setHost(u"127.0.0.1"_s);
    local.setPort(localPort);
    return local;
}

QString WebAddress::shown() const
{
    return url.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QList<WebAddress> webAddressesIn(const QByteArray &output, const QString &nodeList)
{
    static const QRegularExpression address(
        uR"(\bhttps?://(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:]+\]):\d{1,5}(?:/[^\s"'<>()\x{1b}]*)?)"_s);
    static const QRegularExpression colours(uR"(\x{1b}\[[0-9;]*m)"_s);
    QList<WebAddress> found;
    const QString text = QString::fromUtf8(output).replace(colours, u" "_s);
    for (auto match = address.globalMatch(text); match.hasNext();) {
        const WebAddress one{QUrl(match.next().captured(), QUrl::StrictMode)};
        const QString host = one.url.host();
        if (!one.url.isValid() || one.port() <= 0 || (!isOwnName(host) && !isNodeOf(host, nodeList)))
            continue;
        const auto same = std::ranges::find(found, one.port(), &WebAddress::port);
        const bool hadToken = same != found.end() && same->url.hasQuery();
        if (hadToken && !one.url.hasQuery())
            continue;
        if (same != found.end())
            found.erase(same);
        found.prepend(one);
    }
    return found;
}

} // namespace officina
