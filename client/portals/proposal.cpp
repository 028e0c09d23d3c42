// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps of a proposal; see the header.
#include "client/portals/proposal.h"

#include "client/base/errorkind.h"
#include "client/base/files.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QUuid>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using Outcome = ProposalStep::Outcome;

namespace {

constexpr qint64 mostFileBytes = 32 * 1024 * 1024;

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ProposalStep failed(const Error &error, const QString &uuid = {})
{
    return {isOutcomeUnknown(error) ? Outcome::Unknown : Outcome::Refused, uuid, error};
}

ProposalStep refused(const Error &error, const QString &uuid = {})
{
    return {Outcome::Refused, uuid, error};
}

// Whether there is one of that name and round which was not there before. Nothing: more than one, so nobody knows.
std::optional<QString> newOne(const QList<PortalProposal> &all, const QStringList &before, const ProposalText &text)
{
    QStringList found;
    for (const PortalProposal &proposal : all)
        if (proposal.name == text.name.simplified() && proposal.round == text.round && !before.contains(proposal.uuid))
            found.append(proposal.uuid);
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

ProposalStep lookFor(Waldur &waldur, ProposalLedger &ledger, const ProposalText &text, const QStringList &before,
                     const Error &why)
{
    if (const auto all = waldur.proposals())
        if (const auto uuid = newOne(*all, before, text)) {
            ledger.settle(waldur.portal(), text);
            return {Outcome::Done, *uuid, {}, true};
        }
    return {Outcome::Unknown, {}, why};
}

QString pathTo(const QString &proposal, const QString &what)
{
    return u"proposal-proposals/"_s + proposal + u'/' + what;
}

// Quotes and line ends would end the header that it stands in.
QByteArray fileNameInHeader(QString name)
{
    for (QChar &c : name)
        if (c < u' ' || c == u'"' || c == u'\\' || c == u'\x7f')
            c = u'_';
    return name.toUtf8();
}

} // namespace

ProposalLedger::ProposalLedger(QString folder) : m_folder(std::move(folder)) {}

QString ProposalLedger::pathOf(const Portal &portal, const ProposalText &text) const
{
    const QString all = QStringList{portal.id().value, text.round, text.name.simplified()}.join(u'\n');
    const QByteArray sum = QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u"/sent-"_s + QString::fromLatin1(sum.first(32)) + u".json"_s;
}

Result<std::optional<QStringList>> ProposalLedger::open(const Portal &portal, const ProposalText &text) const
{
    const auto json = readJson(pathOf(portal, text));
    if (!json && json.error().kind == Error::Kind::NotFound)
        return std::optional<QStringList>();
    if (!json)
        return passOn(json);
    return std::optional((*json)["before"_L1].toVariant().toStringList());
}

Result<> ProposalLedger::begin(const Portal &portal, const ProposalText &text, const QStringList &before)
{
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::Local, {}, m_folder);
    const QJsonObject json{{u"portal"_s, portal.id().value},
                           {u"round"_s, text.round},
                           {u"name"_s, text.name.simplified()},
                           {u"before"_s, QJsonArray::fromStringList(before)}};
    return writeFile(pathOf(portal, text), QJsonDocument(json).toJson(), true);
}

void ProposalLedger::settle(const Portal &portal, const ProposalText &text)
{
    QFile::remove(pathOf(portal, text));
}

const PortalProposal *proposalOf(const QList<PortalProposal> &all, const ProposalText &text)
{
    const PortalProposal *found = nullptr;
    for (const PortalProposal &proposal : all) {
        const bool isIt = proposal.round == text.round && proposal.name.simplified() == text.name.simplified();
        if (isIt && (!found || (found->state != "draft"_L1 && proposal.state == "draft"_L1)))
            found = &proposal;
    }
    return found;
}

ProposalStep createProposal(Waldur &waldur, ProposalLedger &ledger, const ProposalText &text)
{
    const auto open = ledger.open(waldur.portal(), text);
    if (!open)
        return refused(open.error());
    if (*open)
        return lookFor(waldur, ledger, text, **open,
                       {Error::Kind::Disconnected, {}, waldur.portal().host()}); // as it was left
    const auto all = waldur.proposals();
    if (!all)
        return refused(all.error()); // nothing was sent yet
    if (const PortalProposal *known = proposalOf(*all, text))
        return known->state == "draft"_L1 ? ProposalStep{Outcome::Done, known->uuid, {}, true}
                                          : refused({Error::Kind::Exists, known->state, text.name});
    QStringList before;
    for (const PortalProposal &proposal : *all)
        before.append(proposal.uuid);
    if (const auto begun = ledger.begin(waldur.portal(), text, before); !begun)
        return refused(begun.error());
    QJsonObject json{{u"name"_s, text.name.simplified()}, {u"round_uuid"_s, text.round}};
    if (!text.summary.isEmpty())
        json[u"project_summary"_s] = text.summary;
    if (!text.description.isEmpty())
        json[u"description"_s] = text.description;
    if (text.days)
        json[u"duration_in_days"_s] = *text.days;
    const auto made = waldur.post(u"proposal-proposals"_s, "application/json", bytesOf(json));
    if (!made && isOutcomeUnknown(made.error()))
        return lookFor(waldur, ledger, text, before, made.error());
    const QString uuid = made ? portalProposal(*made).uuid : QString();
    if (made && uuid.isEmpty())
        return lookFor(waldur, ledger, text, before, {Error::Kind::BadReply, {}, waldur.portal().host()});
    ledger.settle(waldur.portal(), text);
    return made ? ProposalStep{Outcome::Done, uuid, {}} : refused(made.error());
}

ProposalStep changeText(Waldur &waldur, const QString &proposal, const ProposalText &text)
{
    const auto isSaid = [&text](const PortalProposal &known) {
        return known.name == text.name.simplified() && known.summary.trimmed() == text.summary.trimmed();
    };
    const auto before = waldur.proposal(proposal);
    if (!before)
        return refused(before.error(), proposal);
    if (isSaid(*before))
        return {Outcome::Done, proposal, {}};
    QJsonObject json{{u"name"_s, text.name.simplified()}, {u"project_summary"_s, text.summary}};
    if (!text.description.isEmpty())
        json[u"description"_s] = text.description;
    const auto sent = waldur.post(pathTo(proposal, u"update_project_details"_s), "application/json", bytesOf(json));
    if (sent)
        return {Outcome::Done, proposal, {}};
    if (isOutcomeUnknown(sent.error()))
        if (const auto after = waldur.proposal(proposal); after && isSaid(*after))
            return {Outcome::Done, proposal, {}};
    return failed(sent.error(), proposal);
}

ProposalStep requestAmount(Waldur &waldur, const QString &proposal, const RequestedAmount &amount)
{
    const QString path = pathTo(proposal, u"resources"_s);
    const auto look = [&]() -> Result<QList<QJsonObject>> {
        const auto all = waldur.list(path);
        if (!all)
            return passOn(all);
        QList<QJsonObject> found;
        for (const QJsonValue &one : *all)
            if (one["requested_offering"_L1]["uuid"_L1].toString() == amount.offering)
                found.append(one.toObject());
        return found;
    };
    const auto isAsked = [&amount](const QJsonObject &one) {
        const QJsonObject limits = one["limits"_L1].toObject();
        for (auto it = amount.limits.begin(); it != amount.limits.end(); ++it)
            if (limits[it.key()].toDouble(-1) != it.value())
                return false;
        return true;
    };
    const auto before = look();
    if (!before)
        return refused(before.error(), proposal);
    const QJsonObject there = before->value(0);
    const QString uuid = there["uuid"_L1].toString();
    if (before->size() > 1 || (!before->isEmpty() && (uuid.isEmpty() || isAsked(there))))
        return refused({Error::Kind::Exists, {}, amount.offering}, proposal);
    QJsonObject limits = there["limits"_L1].toObject();
    for (auto it = amount.limits.begin(); it != amount.limits.end(); ++it)
        limits[it.key()] = it.value();
    QJsonObject json{{u"limits"_s, limits}};
    if (!amount.why.isEmpty())
        json[u"description"_s] = amount.why;
    if (before->isEmpty()) {
        json[u"requested_offering_uuid"_s] = amount.offering;
        json[u"attributes"_s] = QJsonObject();
    }
    const auto made = before->isEmpty() ? waldur.post(path, "application/json", bytesOf(json))
                                        : waldur.patch(path + u'/' + uuid, bytesOf(json));
    if (made)
        return {Outcome::Done, proposal, {}};
    if (isOutcomeUnknown(made.error()))
        if (const auto after = look(); after && after->size() == 1 && (before->isEmpty() || isAsked(after->first())))
            return {Outcome::Done, proposal, {}};
    return failed(made.error(), proposal);
}

ProposalStep attachFile(Waldur &waldur, const QString &proposal, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto bytes = readFile(path, mostFileBytes);
    if (!bytes)
        return refused(bytes.error(), proposal);
    const auto before = waldur.proposal(proposal);
    if (!before)
        return refused(before.error(), proposal);
    if (before->documents.contains(name))
        return refused({Error::Kind::Exists, {}, name}, proposal);
    const QByteArray boundary = "officina-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    QByteArray body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + fileNameInHeader(name) + "\"\r\nContent-Type: "
        + (name.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? "application/pdf" : "application/octet-stream") + "\r\n\r\n";
    body += *bytes + "\r\n--" + boundary + "--\r\n";
    const auto sent =
        waldur.post(pathTo(proposal, u"attach_document"_s), "multipart/form-data; boundary=" + boundary, body);
    if (sent)
        return {Outcome::Done, proposal, {}};
    if (isOutcomeUnknown(sent.error()))
        if (const auto after = waldur.proposal(proposal); after && after->documents.size() > before->documents.size())
            return {Outcome::Done, proposal, {}};
    return failed(sent.error(), proposal);
}

ProposalStep fillProposal(Waldur &waldur, ProposalLedger &ledger, const ProposalWish &wish, const QString &draft)
{
    ProposalStep step =
        draft.isEmpty() ? createProposal(waldur, ledger, wish.text) : ProposalStep{Outcome::Done, draft, {}, true};
    // Of a draft that was found a summary stays which nobody gives.
    if (step.isDone() && step.wasThere && !(draft.isEmpty() && wish.text.summary.isEmpty()))
        step = changeText(waldur, step.uuid, wish.text);
    const auto hasIt = [&step](const ProposalStep &next) {
        const bool isThere = next.outcome == Outcome::Refused && next.error.kind == Error::Kind::Exists;
        if (!isThere)
            step = next;
        return isThere;
    };
    for (const RequestedAmount &amount : wish.amounts)
        if (!step.isDone() || (!hasIt(requestAmount(waldur, step.uuid, amount)) && !step.isDone()))
            return step;
    QStringList sent;
    QStringList kept;
    for (const QString &file : wish.files) {
        if (!step.isDone())
            break;
        const QString name = QFileInfo(file).fileName();
        if (hasIt(attachFile(waldur, step.uuid, file)))
            kept.append(name);
        else if (step.isDone())
            sent.append(name);
    }
    step.sentFiles = sent;
    step.keptFiles = kept;
    return step;
}

ProposalStep submitProposal(Waldur &waldur, const QString &proposal)
{
    const auto isSubmitted = [](const Result<PortalProposal> &known) {
        return known && !known->state.isEmpty() && known->state != "draft"_L1;
    };
    const auto before = waldur.proposal(proposal);
    if (!before)
        return refused(before.error(), proposal);
    if (isSubmitted(before)) // by an earlier call of which nobody heard, or in the portal
        return {Outcome::Done, proposal, {}};
    if (!before->canSubmit.value_or(true))
        return refused({Error::Kind::Rejected, before->whyNot, waldur.portal().host()}, proposal);
    const auto open = waldur.openQuestions(proposal);
    if (!open)
        return refused(open.error(), proposal);
    if (!open->isEmpty())
        return refused({.kind = Error::Kind::Rejected,
                        .detail = open->join(u'\n'),
                        .subject = waldur.portal().host(),
                        .wasNotAsked = true},
                       proposal);
    const auto sent = waldur.post(pathTo(proposal, u"submit"_s), {}, {});
    if (sent)
        return {Outcome::Done, proposal, {}};
    if (isOutcomeUnknown(sent.error()) && isSubmitted(waldur.proposal(proposal)))
        return {Outcome::Done, proposal, {}};
    return failed(sent.error(), proposal);
}

} // namespace officina
