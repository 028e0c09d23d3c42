// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cohort as JSON; see the header.
#include "client/cohort/cohort.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace officina::cohort {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qsizetype mostMembers = 10'000;
constexpr qsizetype longestId = 48;

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

// Reads fields, and keeps the first that is of the wrong kind.
class Fields
{
public:
    explicit Fields(const QJsonObject &json) : m_json(json) {}

    QString text(const QString &key)
    {
        const QJsonValue value = m_json[key];
        if (!value.isUndefined() && !value.isString())
            wrong(key);
        return value.toString();
    }
    QDateTime time(const QString &key)
    {
        const QString given = text(key);
        const QDateTime time = QDateTime::fromString(given, Qt::ISODateWithMs).toUTC();
        if (!given.isEmpty() && !time.isValid())
            wrong(key);
        return time;
    }
    QDate day(const QString &key)
    {
        const QString given = text(key);
        const QDate day = QDate::fromString(given, Qt::ISODate);
        if (!given.isEmpty() && !day.isValid())
            wrong(key);
        return day;
    }
    QJsonArray list(const QString &key)
    {
        const QJsonValue value = m_json[key];
        if (!value.isUndefined() && !value.isArray())
            wrong(key);
        return value.toArray();
    }
    void wrong(const QString &key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }
    const QString &firstWrong() const { return m_wrong; }

private:
    const QJsonObject &m_json;
    QString m_wrong;
};

template <class T> Result<T> orWrong(T value, const Fields &fields)
{
    if (!fields.firstWrong().isEmpty())
        return failure(Error::Kind::BadInput, u"the field \"%1\" is missing or wrong"_s.arg(fields.firstWrong()));
    return value;
}

Result<StepMark> markFromJson(const QJsonObject &json)
{
    Fields fields(json);
    StepMark mark{
        .since = fields.time(u"since"_s), .trouble = fields.text(u"trouble"_s), .told = fields.time(u"told"_s)};
    const auto step = stepNamed(fields.text(u"step"_s));
    const auto source = sourceNamed(fields.text(u"source"_s));
    if (!step)
        fields.wrong(u"step"_s);
    if (!source)
        fields.wrong(u"source"_s);
    if (!mark.trouble.isEmpty() && !isTroubleName(mark.trouble))
        fields.wrong(u"trouble"_s);
    mark.step = step.value_or(Step::Invited);
    mark.source = source.value_or(Source::Teacher);
    return orWrong(std::move(mark), fields);
}

Result<Member> memberFromJson(const QJsonObject &json)
{
    Fields fields(json);
    Member member{.mail = fields.text(u"email"_s),
                  .name = fields.text(u"name"_s),
                  .team = fields.text(u"team"_s),
                  .user = fields.text(u"user"_s),
                  .reported = fields.time(u"reported"_s),
                  .reportKey = fields.text(u"report_key"_s)};
    if (!isMail(member.mail))
        fields.wrong(u"email"_s);
    for (const auto &entry : fields.list(u"steps"_s)) {
        const auto mark = markFromJson(entry.toObject());
        if (!mark)
            return passOn(mark);
        addMark(member.steps, *mark);
    }
    return orWrong(std::move(member), fields);
}

} // namespace

qsizetype Cohort::indexOf(const QString &mail) const
{
    const auto found = std::ranges::find_if(members, [&](const Member &one) { return isSameMail(one.mail, mail); });
    return found == members.end() ? -1 : found - members.begin();
}

QList<Team> Cohort::allTeams() const
{
    QList<Team> all;
    const auto add = [&](const QString &name) {
        if (name.isEmpty() || std::ranges::contains(all, name, &Team::name))
            return;
        const auto listed = std::ranges::find(teams, name, &Team::name);
        all += listed == teams.end() ? Team{.name = name, .account = {}} : *listed;
    };
    for (const Member &member : members)
        add(member.team);
    for (const Team &team : teams)
        add(team.name);
    return all;
}

QStringList Cohort::accounts() const
{
    QStringList all{account};
    for (const Team &team : teams)
        all += team.account;
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

void Cohort::setTeam(const Team &team)
{
    const auto known = std::ranges::find(teams, team.name, &Team::name);
    if (known == teams.end())
        teams += team;
    else
        *known = team;
}

Cohort::Holding Cohort::holding() const
{
    Holding holding{.members = members.size()};
    for (const Member &member : members) {
        holding.named += member.name.isEmpty() ? 0 : 1;
        holding.users += member.user.isEmpty() ? 0 : 1;
        holding.marks += member.steps.size();
    }
    return holding;
}

bool Cohort::lacksProject(RosterForm form) const
{
    return form == RosterForm::Cscs && project.isEmpty()
        && std::ranges::any_of(members, [](const Member &member) { return member.team.isEmpty(); });
}

SiteId commonName(const Site &site)
{
    return site.profile.isEmpty() ? site.id : site.profile;
}

CohortId cohortIdFor(const QString &title)
{
    QString id;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(longestId);
    while (id.endsWith(u'-'))
        id.chop(1);
    return {id.isEmpty() ? u"cohort"_s : id};
}

bool isPlain(const CohortId &id)
{
    return !id.isEmpty() && id.value.size() <= longestId + 4 && !id.value.startsWith(u'-')
        && std::ranges::all_of(
            id.value, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

QJsonObject toJson(const StepMark &mark)
{
    QJsonObject json{{u"step"_s, nameOf(mark.step)}, {u"source"_s, nameOf(mark.source)}};
    put(json, u"since"_s, timeText(mark.since));
    put(json, u"trouble"_s, mark.trouble);
    put(json, u"told"_s, timeText(mark.told));
    return json;
}

QJsonObject toJson(const Member &member)
{
    QJsonObject json{{u"email"_s, member.mail}};
    put(json, u"name"_s, member.name);
    put(json, u"team"_s, member.team);
    put(json, u"user"_s, member.user);
    put(json, u"reported"_s, timeText(member.reported));
    put(json, u"report_key"_s, member.reportKey);
    QJsonArray steps;
    for (const StepMark &mark : member.steps)
        steps.append(toJson(mark));
    json.insert(u"steps"_s, steps);
    return json;
}

QJsonObject toJson(const Cohort &cohort)
{
    QJsonObject json{{u"officina"_s, u"cohort"_s}, {u"version"_s, version}, {u"id"_s, cohort.id.value}};
    put(json, u"title"_s, cohort.title);
    put(json, u"site"_s, cohort.site.value);
    put(json, u"project"_s, cohort.project);
    put(json, u"account"_s, cohort.account);
    put(json, u"from"_s, cohort.from.toString(Qt::ISODate));
    put(json, u"until"_s, cohort.until.toString(Qt::ISODate));
    put(json, u"consent"_s, cohort.consent);
    put(json, u"invitation"_s, cohort.invitation);
    put(json, u"saved"_s, timeText(cohort.saved));
    QJsonArray members;
    for (const Member &member : cohort.members)
        members.append(toJson(member));
    json.insert(u"members"_s, members);
    QJsonArray teams;
    for (const Team &team : cohort.teams) {
        QJsonObject entry{{u"name"_s, team.name}};
        put(entry, u"account"_s, team.account);
        if (team.gpuHours)
            entry.insert(u"gpu_hours"_s, *team.gpuHours);
        teams.append(entry);
    }
    json.insert(u"teams"_s, teams);
    return json;
}

Result<Cohort> cohortFromJson(const QJsonObject &json)
{
    if (json["officina"_L1].toString() != "cohort"_L1)
        return failure(Error::Kind::BadInput, u"the field \"officina\" is not \"cohort\""_s);
    if (json["version"_L1].toInt() > version)
        return failure(Error::Kind::Unsupported, u"version %1"_s.arg(json["version"_L1].toInt()));
    Fields fields(json);
    if (json["version"_L1].toInt() < 1)
        fields.wrong(u"version"_s);
    Cohort cohort{.id = {fields.text(u"id"_s)},
                  .title = fields.text(u"title"_s),
                  .site = {fields.text(u"site"_s)},
                  .project = fields.text(u"project"_s),
                  .account = fields.text(u"account"_s),
                  .from = fields.day(u"from"_s),
                  .until = fields.day(u"until"_s),
                  .consent = fields.text(u"consent"_s),
                  .invitation = fields.text(u"invitation"_s),
                  .members = {},
                  .teams = {},
                  .saved = fields.time(u"saved"_s)};
    if (!isPlain(cohort.id))
        fields.wrong(u"id"_s);
    const QJsonArray members = fields.list(u"members"_s);
    if (members.size() > mostMembers)
        fields.wrong(u"members"_s);
    for (const auto &entry : members) {
        const auto member = memberFromJson(entry.toObject());
        if (!member)
            return passOn(member);
        if (cohort.indexOf(member->mail) >= 0)
            fields.wrong(u"members"_s);
        cohort.members += *member;
    }
    for (const auto &entry : fields.list(u"teams"_s)) {
        const QJsonObject team = entry.toObject();
        const QJsonValue hours = team["gpu_hours"_L1];
        if (team["name"_L1].toString().isEmpty() || (!hours.isUndefined() && !(hours.toDouble(-1) >= 0)))
            fields.wrong(u"teams"_s);
        cohort.setTeam({team["name"_L1].toString(), team["account"_L1].toString(),
                        hours.isDouble() ? std::optional(hours.toDouble()) : std::nullopt});
    }
    return orWrong(std::move(cohort), fields);
}

} // namespace officina::cohort
