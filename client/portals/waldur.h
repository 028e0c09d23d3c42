// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Waldur and one user's token for it: lists read page by page, and the few calls that write. Sequential code that
// blocks its thread, as HttpSession. What is read is read again after a short "too many requests"; what writes
// is sent once.
#pragma once

#include "client/portals/portal.h"
#include "client/portals/waldurvalues.h"
#include "client/web/http.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrlQuery>

#include <functional>

namespace officina {

// What a portal told at one time. A part that could not be read is named in problems, and is nullopt: not empty.
struct PortalReading {
    QDateTime at; // UTC; invalid: never
    PortalUser user;
    std::optional<QList<PortalProject>> projects;
    std::optional<QList<PortalResource>> resources;
    std::optional<QList<PortalCall>> calls;
    std::optional<QList<PortalProposal>> proposals; // the user's; of a portal that has calls
    QList<Error> problems; // subject: "projects", "resources", "calls", "proposals"

    bool operator==(const PortalReading &) const = default;
};

class Waldur
{
public:
    // Records read so far of those there are, where the portal tells that. Called on the thread that reads.
    using Progress = std::function<void(qsizetype done, std::optional<qint64> of)>;

    Waldur(Portal portal, QString token, CancelFlag cancel, HttpLimits limits = {});

    const Portal &portal() const { return m_portal; }
    void setProgress(Progress progress) { m_progress = std::move(progress); }

    // Whose token it is, and in which of its two forms it is taken. AuthRejected: in neither. Before all else.
    Result<PortalUser> signIn();

    Result<QList<PortalProject>> projects();
    Result<QList<PortalResource>> resources();
    Result<QList<PortalCall>> calls();
    Result<QList<PortalProposal>> proposals(); // of the user
    Result<PortalProposal> proposal(const QString &uuid);
    // What a call's checklist still asks before it lets submit; empty where it has none.
    Result<QStringList> openQuestions(const QString &proposal);
    // All of it. An error where nothing could be read at all; else what could, and the problems.
    Result<PortalReading> read();

    // All pages of a list; path: "projects". NotFound, Denied and others as waldurError() has them.
    Result<QJsonArray> list(const QString &path, const QUrlQuery &query = {});
    // What has no answer of its own: an empty object.
    Result<QJsonObject> get(const QString &path);
    Result<QJsonObject> post(const QString &path, const QByteArray &contentType, const QByteArray &body);
    Result<QJsonObject> patch(const QString &path, const QByteArray &json);

private:
    Result<QJsonObject> write(HttpRequest::Method method, const QString &path, const QByteArray &contentType,
                              const QByteArray &body);
    void addUse(QList<PortalResource> &resources);
    QUrl url(const QString &path) const;
    Result<HttpAnswer> ask(const QUrl &url);
    Result<HttpAnswer> send(HttpRequest request);
    Error wrongForm(const HttpAnswer &answer) const;

    Portal m_portal;
    QString m_token;
    QByteArray m_scheme = "Token";
    CancelFlag m_cancel;
    HttpSession m_http;
    Progress m_progress;
};

} // namespace officina

Q_DECLARE_METATYPE(officina::PortalReading)
