// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions to a Waldur; see the header.
#include "client/portals/waldur.h"

#include "client/portals/waldurerror.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <QtCore/QThread>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr int pageSize = 100;
constexpr int mostPages = 500;
constexpr int mostWait = 20; // seconds, when the portal wants a pause

// Waits so long, or until it is to stop.
void pause(int seconds, const CancelFlag &cancel)
{
    for (int tenths = 0; tenths < seconds * 10 && !cancel; ++tenths)
        QThread::msleep(100);
}

template <class T> Result<QList<T>> readList(const Result<QJsonArray> &array, T (*read)(const QJsonObject &))
{
    return array.transform([read](const QJsonArray &all) {
        QList<T> values;
        for (const QJsonValue &value : all)
            if (value.isObject())
                values.append(read(value.toObject()));
        return values;
    });
}

} // namespace

Waldur::Waldur(Portal portal, QString token, CancelFlag cancel, HttpLimits limits)
    : m_portal(std::move(portal)), m_token(std::move(token)), m_cancel(std::move(cancel)), m_http(limits)
{}

QUrl Waldur::url(const QString &path) const
{
    QUrl url = m_portal.address;
    url.setPath(url.path() + u"/api/"_s + path + u'/');
    return url;
}

// An answer of 200 that is none of its: a sign-in page, a page of the web server before it.
Error Waldur::wrongForm(const HttpAnswer &answer) const
{
    const QString words = answer.isJson() ? QString() : wordsOf(answer);
    return {Kind::BadReply,
            u"HTTP %1, %2"_s.arg(answer.status).arg(QString::fromLatin1(answer.contentType))
                + (words.isEmpty() ? QString() : u": "_s + words),
            m_portal.host()};
}

Result<HttpAnswer> Waldur::send(HttpRequest request)
{
    request.authorization = m_scheme + ' ' + m_token.toLatin1();
    auto answer = m_http.send(request, m_cancel);
    if (answer && (answer->status < 200 || answer->status > 299))
        return std::unexpected(waldurError(*answer, m_portal.host()));
    return answer;
}

Result<HttpAnswer> Waldur::ask(const QUrl &url)
{
    HttpRequest request{.url = url, .authorization = m_scheme + ' ' + m_token.toLatin1()};
    auto answer = m_http.send(request, m_cancel);
    if (answer && answer->status == 429 && answer->retryAfter && *answer->retryAfter <= mostWait) {
        pause(*answer->retryAfter, m_cancel);
        answer = m_http.send(request, m_cancel);
    }
    if (answer && (answer->status < 200 || answer->status > 299))
        return std::unexpected(waldurError(*answer, m_portal.host()));
    return answer;
}

Result<PortalUser> Waldur::signIn()
{
    auto user = get(u"users/me"_s);
    if (!user && user.error().kind == Kind::AuthRejected) { // a personal access token, maybe
        m_scheme = "Bearer";
        const auto other = get(u"users/me"_s);
        if (other || other.error().kind != Kind::AuthRejected)
            user = other;
    }
    if (!user)
        return passOn(user);
    const PortalUser known = portalUser(*user);
    return known.uuid.isEmpty() ? failure(Kind::BadReply, {}, m_portal.host()) : Result<PortalUser>(known);
}

Result<QJsonArray> Waldur::list(const QString &path, const QUrlQuery &query)
{
    QUrl next = url(path);
    QUrlQuery first = query;
    first.addQueryItem(u"page_size"_s, QString::number(pageSize));
    next.setQuery(first);
    QJsonArray all;
    QSet<QUrl> asked;
    for (int page = 0; page < mostPages; ++page) {
        asked.insert(next);
        const auto answer = ask(next);
        if (!answer)
            return passOn(answer);
        QJsonParseError wrong;
        const QJsonDocument document = QJsonDocument::fromJson(answer->body, &wrong);
        if (!answer->isJson() || wrong.error != QJsonParseError::NoError || !document.isArray())
            return std::unexpected(wrongForm(*answer));
        for (const QJsonValue &value : document.array())
            all.append(value);
        if (m_progress)
            m_progress(all.size(), answer->count);
        next = answer->next;
        if (next.isEmpty()) {
            // Fewer than there are: a list is never silently shorter. (It may have grown or shrunk meanwhile.)
            if (answer->count && page == 0 && all.size() < *answer->count)
                return failure(Kind::TooLong, u"%1 / %2"_s.arg(all.size()).arg(*answer->count), m_portal.host());
            return all;
        }
        // Behind a proxy a Waldur may think that it is reached by http.
        next.setScheme(m_portal.address.scheme());
        if (!isSameServer(next, m_portal.address) || asked.contains(next))
            return failure(Kind::BadReply, u"Link: %1"_s.arg(next.toDisplayString()), m_portal.host());
    }
    return failure(Kind::TooLong, {}, m_portal.host());
}

Result<QJsonObject> Waldur::get(const QString &path)
{
    const auto answer = ask(url(path));
    if (!answer)
        return passOn(answer);
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (!answer->isJson() || !document.isObject())
        return std::unexpected(wrongForm(*answer));
    return document.object();
}

Result<QJsonObject> Waldur::post(const QString &path, const QByteArray &contentType, const QByteArray &body)
{
    return write(HttpRequest::Method::Post, path, contentType, body);
}

Result<QJsonObject> Waldur::patch(const QString &path, const QByteArray &json)
{
    return write(HttpRequest::Method::Patch, path, "application/json", json);
}

Result<QJsonObject> Waldur::write(HttpRequest::Method method, const QString &path, const QByteArray &contentType,
                                  const QByteArray &body)
{
    const auto answer = send({.method = method, .url = url(path), .contentType = contentType, .body = body});
    if (!answer && answer.error().kind == Kind::TooLong) // it was done, or not: nobody read that
        return failure(Kind::BadReply, answer.error().detail, answer.error().subject);
    if (!answer)
        return passOn(answer);
    // A page instead of an answer: who knows who has sent that, and what became of the question.
    if (!answer->body.trimmed().isEmpty() && !answer->isJson())
        return std::unexpected(wrongForm(*answer));
    return QJsonDocument::fromJson(answer->body).object();
}

Result<QList<PortalProject>> Waldur::projects()
{
    const auto all = list(u"projects"_s);
    return readList(all, portalProject);
}

Result<QList<PortalResource>> Waldur::resources()
{
    auto resources = readList(list(u"marketplace-resources"_s), portalResource);
    if (resources)
        resources->removeIf([](const PortalResource &resource) { return resource.state == "Terminated"_L1; });
    if (resources)
        addUse(*resources);
    return resources;
}

// What is counted as it is reported has no sum in the resource itself. Where the reports cannot be read, it stays
// unknown.
void Waldur::addUse(QList<PortalResource> &resources)
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    for (PortalResource &resource : resources) {
        const auto isOpen = [](const PortalComponent &component) { return component.isByUse && !component.used; };
        if (resource.uuid.isEmpty() || std::ranges::none_of(resource.components, isOpen))
            continue;
        const auto reports = list(u"marketplace-component-usages"_s, QUrlQuery{{u"resource_uuid"_s, resource.uuid}});
        if (!reports)
            return;
        addReports(resource, *reports, today);
    }
}

Result<QList<PortalCall>> Waldur::calls()
{
    const auto all = list(u"proposal-public-calls"_s, QUrlQuery{{u"state"_s, u"active"_s}});
    return readList(all, portalCall);
}

Result<QList<PortalProposal>> Waldur::proposals()
{
    const auto all = list(u"proposal-proposals"_s, QUrlQuery{{u"my_proposals"_s, u"true"_s}});
    return readList(all, portalProposal);
}

Result<PortalProposal> Waldur::proposal(const QString &uuid)
{
    const auto json = get(u"proposal-proposals/"_s + uuid);
    return json.transform(portalProposal);
}

Result<QStringList> Waldur::openQuestions(const QString &proposal)
{
    const auto checklist = get(u"proposal-proposals/"_s + proposal + u"/checklist"_s);
    if (checklist)
        return officina::openQuestions(*checklist);
    const Kind kind = checklist.error().kind;
    if (kind == Kind::Rejected || kind == Kind::NotFound || kind == Kind::Unsupported) // none; or an older portal
        return QStringList();
    return passOn(checklist);
}

Result<PortalReading> Waldur::read()
{
    const auto user = signIn();
    if (!user)
        return passOn(user);
    PortalReading reading{.user = *user};
    const auto keep = [&reading](auto &part, auto result, const QString &name) {
        if (result)
            part = std::move(*result);
        else
            reading.problems.append({result.error().kind, result.error().detail, name});
    };
    // What fails for a reason that holds for all of it is not waited for again.
    const auto isOver = [&reading] {
        using enum Kind;
        constexpr Kind over[] = {Cancelled, AuthRejected, Unreachable, Timeout, HostKeyUnknown};
        return !reading.problems.isEmpty() && std::ranges::contains(over, reading.problems.last().kind);
    };
    const auto next = [&]<class T>(std::optional<T> &part, Result<T> (Waldur::*readPart)(), const QString &name) {
        keep(part, isOver() ? Result<T>(std::unexpected(reading.problems.last())) : (this->*readPart)(), name);
    };
    next(reading.projects, &Waldur::projects, u"projects"_s);
    next(reading.resources, &Waldur::resources, u"resources"_s);
    next(reading.calls, &Waldur::calls, u"calls"_s);
    if (reading.calls) // else there are none, or they cannot be read either
        next(reading.proposals, &Waldur::proposals, u"proposals"_s);
    if (m_cancel)
        return failure(Kind::Cancelled, {}, m_portal.host());
    if (!reading.projects && !reading.resources && !reading.calls) {
        const Error &first = reading.problems.first();
        return failure(first.kind, first.detail, m_portal.host());
    }
    reading.at = QDateTime::currentDateTimeUtc();
    return reading;
}

} // namespace officina
