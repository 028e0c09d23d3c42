// SPDX-License-Identifier: GPL-3.0-or-later
//
// One question to a web server and its whole answer, as plain sequential code: it blocks its thread, which is never
// the window's (PortalService has one for it). Its promises: the request, with the user's token, goes to the
// address it was meant for and nowhere else, over a connection whose certificate was checked; and what changes something
// is sent once, also where the connection breaks (Qt by itself sends a request again that it got no answer to).
#pragma once

#include "client/base/cancelflag.h"
#include "client/base/result.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

#include <chrono>
#include <optional>

class QNetworkReply;
class QNetworkRequest;

namespace officina {

struct HttpRequest {
    enum class Method { Get, Post, Patch };

    Method method = Method::Get;
    QUrl url;
    QByteArray authorization = {}; // the header's value; never in the address, never in an error
    QByteArray contentType = {};
    QByteArray body = {};
    bool tellsLanguage = true; // for words in answers; false: the server learns nothing of the user's
};

struct HttpAnswer {
    int status = 0;
    QByteArray contentType; // "application/json", without parameters, lower case
    QByteArray body; // unpacked
    QUrl next; // of the Link header's rel="next"; empty: none
    std::optional<qint64> count; // X-Result-Count
    std::optional<int> retryAfter; // seconds

    bool isJson() const { return contentType == "application/json"; }
};

struct HttpLimits {
    std::chrono::milliseconds silence{30'000}; // without a byte either way
    std::chrono::milliseconds whole{300'000}; // of one question
    qint64 bytes = 32 * 1024 * 1024; // of one answer, unpacked
};

class HttpSession
{
public:
    explicit HttpSession(HttpLimits limits = {});

    // Errors are those of reaching the server: Unreachable, Timeout, Disconnected (cut in the middle), HostKeyUnknown
    // (a certificate that cannot be trusted; detail: why), BadReply (a redirect elsewhere, no HTTP), TooLong,
    // Cancelled. Any status is an answer. The subject is the host.
    Result<HttpAnswer> send(const HttpRequest &request, const CancelFlag &cancel);

private:
    Result<HttpAnswer> sendOnce(const HttpRequest &request, const CancelFlag &cancel, QUrl &redirect);
    QNetworkReply *start(const HttpRequest &request);
    Result<QByteArray> wholeBody(QNetworkReply &reply, const CancelFlag &cancel);

    HttpLimits m_limits;
    QNetworkAccessManager m_manager;
};

// The address behind rel="next" in a Link header (RFC 8288), resolved; empty where there is none.
QUrl nextLink(const QByteArray &header, const QUrl &base);
QString hostOf(const QUrl &url); // with its port, where one is told
bool isSameServer(const QUrl &one, const QUrl &other); // scheme, host and port

} // namespace officina
