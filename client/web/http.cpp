// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt Network with an event loop of its own for each question; see the header.
#include "client/web/http.h"

#include <QtCore/QEventLoop>
#include <QtCore/QIODevice>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

#include <algorithm>
#include <memory>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

// A body that can be read once. Qt sends a request anew whose connection was closed before an answer; it cannot
// where its body is gone, and says so.
class OnceDevice : public QIODevice
{
public:
    explicit OnceDevice(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } // what Qt tries before it sends anew
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_read == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_bytes.size() - m_read);
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count == 0 && most > 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

// The system's proxy, as browsers have it; never for what is on this computer.
class ProxyOfSystem : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return Kind::Unreachable;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return Kind::Timeout; // as Qt's own limit reports it
    case QNetworkReply::SslHandshakeFailedError: return Kind::HostKeyUnknown;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // it would have sent it again
    case QNetworkReply::UnknownNetworkError: return Kind::Disconnected;
    default: return Kind::BadReply;
    }
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

std::optional<int> wholeNumber(const QByteArray &header)
{
    bool isNumber = false;
    const int number = header.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

HttpAnswer answerOf(const QNetworkReply &reply)
{
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = reply.rawHeader("Content-Type").split(';').first().trimmed().toLower();
    answer.next = nextLink(reply.rawHeader("Link"), reply.url());
    answer.count = wholeNumber(reply.rawHeader("X-Result-Count"));
    answer.retryAfter = wholeNumber(reply.rawHeader("Retry-After"));
    return answer;
}

} // namespace

QUrl nextLink(const QByteArray &header, const QUrl &base)
{
    static const QRegularExpression link(u"<([^>]*)>([^<]*)"_s);
    static const QRegularExpression isNext(u";\\s*rel\\s*=\\s*\"?next\"?\\s*(?:[;,]|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(header);
    for (const QRegularExpressionMatch &found : link.globalMatch(text))
        if (isNext.match(found.captured(2)).hasMatch())
            return base.resolved(QUrl(found.captured(1)));
    return {};
}

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

bool isSameServer(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

HttpSession::HttpSession(HttpLimits limits) : m_limits(limits)
{
    m_manager.setProxyFactory(new ProxyOfSystem);
}

Result<HttpAnswer> HttpSession::send(const HttpRequest &request, const CancelFlag &cancel)
{
    constexpr int mostRedirects = 5;
    HttpRequest current = request;
    for (int turn = 0; turn <= mostRedirects; ++turn) {
        QUrl redirect;
        auto answer = sendOnce(current, cancel, redirect);
        if (redirect.isEmpty())
            return answer;
        // The token goes with it: to the same server alone. What changes something goes where it was sent.
        if (request.method != HttpRequest::Method::Get || !isSameServer(redirect, request.url))
            return failure(Kind::BadReply, u"HTTP %1: %2"_s.arg(answer->status).arg(redirect.toDisplayString()),
                           hostOf(request.url));
        current.url = redirect;
    }
    return failure(Kind::BadReply, u"HTTP 302, without an end"_s, hostOf(request.url));
}

QNetworkReply *HttpSession::start(const HttpRequest &request)
{
    QNetworkRequest wanted(request.url);
    wanted.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wanted.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wanted.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wanted.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wanted.setTransferTimeout(m_limits.silence);
    wanted.setRawHeader("Accept", "application/json");
    wanted.setRawHeader("User-Agent", "Officina/" OFFICINA_VERSION);
    if (!request.tellsLanguage)
        wanted.setRawHeader("Accept-Language", "en"); // else Qt names the system's
    if (!request.authorization.isEmpty())
        wanted.setRawHeader("Authorization", request.authorization);
    if (request.method == HttpRequest::Method::Get)
        return m_manager.get(wanted);
    // What changes something: on a connection of its own, and never again.
    wanted.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wanted.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wanted.setRawHeader("Connection", "close");
    if (!request.contentType.isEmpty())
        wanted.setRawHeader("Content-Type", request.contentType);
    wanted.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    m_manager.clearConnectionCache();
    auto *body = new OnceDevice(request.body, nullptr);
    QNetworkReply *reply = request.method == HttpRequest::Method::Post
        ? m_manager.post(wanted, body)
        : m_manager.sendCustomRequest(wanted, "PATCH", body);
    body->setParent(reply);
    return reply;
}

// What has arrived, once the server has sent all of it.
Result<QByteArray> HttpSession::wholeBody(QNetworkReply &reply, const CancelFlag &cancel)
{
    QByteArray body;
    QEventLoop loop;
    std::optional<Kind> why;
    const auto giveUp = [&](Kind kind) {
        if (!why)
            why = kind;
        reply.abort();
    };
    QTimer glance; // at the flag, which other threads set
    QObject::connect(&glance, &QTimer::timeout, &loop, [&] {
        if (cancel)
            giveUp(Kind::Cancelled);
    });
    QTimer whole;
    whole.setSingleShot(true);
    QObject::connect(&whole, &QTimer::timeout, &loop, [&] { giveUp(Kind::Timeout); });
    QObject::connect(&reply, &QNetworkReply::readyRead, &loop, [&] {
        body += reply.readAll();
        if (body.size() > m_limits.bytes)
            giveUp(Kind::TooLong);
    });
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    glance.start(std::chrono::milliseconds(50));
    whole.start(m_limits.whole);
    if (!reply.isFinished())
        loop.exec();
    body += reply.isOpen() ? reply.readAll() : QByteArray();
    if (!why && body.size() > m_limits.bytes)
        why = Kind::TooLong;
    if (why)
        return failure(*why, {}, hostOf(reply.url()));
    // An answer of 400 and more is one too, where it came as a whole.
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = reply.error();
    const bool isStatus = status >= 400 && error >= QNetworkReply::ContentAccessDenied;
    if (error != QNetworkReply::NoError && (!isStatus || error == QNetworkReply::ContentReSendError))
        return failure(kindOf(error), error == QNetworkReply::OperationCanceledError ? QString() : reply.errorString(),
                       hostOf(reply.url()));
    return body;
}

Result<HttpAnswer> HttpSession::sendOnce(const HttpRequest &request, const CancelFlag &cancel, QUrl &redirect)
{
    if (cancel)
        return failure(Kind::Cancelled, {}, hostOf(request.url));
    const std::unique_ptr<QNetworkReply> reply(start(request));
    auto body = wholeBody(*reply, cancel);
    if (!body)
        return passOn(body);
    HttpAnswer answer = answerOf(*reply);
    answer.body = std::move(*body);
    if (answer.status == 0)
        return failure(Kind::BadReply, {}, hostOf(request.url));
    if (isRedirect(answer.status))
        redirect = request.url.resolved(QUrl::fromEncoded(reply->rawHeader("Location")));
    return answer;
}

} // namespace officina
