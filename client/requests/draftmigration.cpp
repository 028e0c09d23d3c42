// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function per version that was left behind; see the header.
#include "client/requests/draftmigration.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Move {
    const char *group; // of version 1; empty: the top
    const char *name;
    const char *field; // of version 2
};

// Version 1 had groups of fixed fields; version 2 has answers by the ids of the mode's fields.
constexpr Move moves[] = {
    {"", "title", "project.title"},
    {"applicant", "email", "principal_investigator.email"},
    {"applicant", "job_title", "principal_investigator.job_title"},
    {"applicant", "contract_ends", "principal_investigator.contract_ends"},
    {"applicant", "contract_is_permanent", "principal_investigator.contract_permanent"},
    {"organisation", "name", "organisation.name"},
    {"organisation", "type", "organisation.type"},
    {"organisation", "country", "organisation.country"},
    {"organisation", "address", "organisation.address"},
    {"organisation", "department", "organisation.department"},
    {"organisation", "vat", "organisation.vat"},
    {"organisation", "pic", "organisation.pic"},
    {"organisation", "head_office_in_europe", "organisation.hq_europe"},
    {"organisation", "has_research", "organisation.research_activity"},
    {"organisation", "research_in_europe_percent", "organisation.rd_share"},
    {"compute", "storage_tb", "size.storage_tb"},
    {"compute", "largest_job_gpus", "size.largest_job_gpus"},
    {"compute", "duration_months", "submission.duration"},
    {"compute", "start", "submission.start_date"},
    {"compute", "justification", "why.justification"},
    {"project", "summary", "project.abstract"},
    {"project", "keywords", "project.keywords"},
    {"project", "codes", "partition.codes"},
    {"project", "checkpoints", "size.checkpoints"},
    {"ethics", "data_origin", "data_use.origin"},
    {"ethics", "safeguards", "data_use.safeguards"},
    {"ethics", "personal_data", "project.personal_data"},
    {"ethics", "confidential", "project.confidential"},
    {"ethics", "civilian", "project.civilian"},
    {"ethics", "ai_act", "declarations.ai_act"},
    {"ethics", "team_eligible", "consent.eligible"},
};

// Nothing, 0 and false were "not given"; yes and no were words.
QJsonValue answerOf(const Move &move, const QJsonValue &value)
{
    const bool isQuestion =
        move.group == "ethics"_L1 || move.name == "has_research"_L1 || move.name == "head_office_in_europe"_L1;
    if (isQuestion && value == u"yes"_s)
        return true;
    if (isQuestion && value == u"no"_s)
        return false;
    const bool isNothing = value.isNull() || value.isUndefined() || value == u""_s
        || (value.isDouble() && value.toDouble() == 0 && move.name != "research_in_europe_percent"_L1)
        || (value.isBool() && !value.toBool());
    return isNothing ? QJsonValue(QJsonValue::Undefined) : value;
}

// One name became two; together they read as before.
void splitName(QJsonObject &answers, const QString &name)
{
    const qsizetype space = name.lastIndexOf(u' ');
    if (space > 0)
        answers.insert("principal_investigator.first_name"_L1, name.first(space));
    if (!name.isEmpty())
        answers.insert("principal_investigator.last_name"_L1, name.sliced(space + 1));
}

Result<QJsonObject> fromVersion1(QJsonObject draft)
{
    QHash<QString, QJsonObject> groups;
    for (const QString &group : {u"applicant"_s, u"organisation"_s, u"compute"_s, u"project"_s, u"ethics"_s}) {
        if (!draft.value(group).isObject())
            return failure(Error::Kind::BadInput,
                           draft.contains(group) ? group + u": is not an object"_s : group + u": is missing"_s);
        groups.insert(group, draft.take(group).toObject());
    }
    QJsonObject answers;
    for (const Move &move : moves) {
        QJsonObject &from = *move.group == '\0' ? draft : groups[QLatin1StringView(move.group)];
        const QJsonValue answer = answerOf(move, from.take(QLatin1StringView(move.name)));
        if (!answer.isUndefined())
            answers.insert(QLatin1StringView(move.field), answer);
    }
    splitName(answers, groups[u"applicant"_s].take("name"_L1).toString());
    QJsonObject &compute = groups[u"compute"_s];
    for (const auto &name : {"runs"_L1, "reserve_percent"_L1}) {
        if (compute.contains(name))
            draft.insert(name, compute.take(name));
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        for (auto left = group->begin(); left != group->end(); ++left)
            answers.insert(group.key() + u'.' + left.key(), left.value());
    }
    draft.insert("answers"_L1, answers);
    draft.insert("version"_L1, 2);
    return draft;
}

} // namespace

Result<QJsonObject> migratedDraft(QJsonObject draft)
{
    if (draft.value("format"_L1).toString() != "officina-request"_L1)
        return failure(Error::Kind::BadInput, u"format: is not officina-request"_s);
    const int version = draft.value("version"_L1).toInt(-1);
    if (version > draftVersion)
        return failure(Error::Kind::Unsupported, u"version %1"_s.arg(version));
    if (version < 1)
        return failure(Error::Kind::BadInput, u"version %1"_s.arg(version));
    return version == 1 ? fromVersion1(std::move(draft)) : Result<QJsonObject>(std::move(draft));
}

} // namespace officina
