// SPDX-License-Identifier: GPL-3.0-or-later
//
// Requests as values, and their way to JSON and back. Every field is checked for its kind, so that
// a damaged draft is found when it is read and not while it is edited.
#include "client/requests/request.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUuid>

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype mostRuns = 1000;

template <class E> using Words = std::initializer_list<std::pair<E, QLatin1StringView>>;

constexpr Words<Answer> answerWords{{Answer::NotGiven, ""_L1}, {Answer::Yes, "yes"_L1}, {Answer::No, "no"_L1}};
constexpr Words<OrganisationType> typeWords{
    {OrganisationType::NotGiven, ""_L1},
    {OrganisationType::Startup, "startup"_L1},
    {OrganisationType::Sme, "sme"_L1},
    {OrganisationType::LargeEnterprise, "large_enterprise"_L1},
    {OrganisationType::University, "university"_L1},
    {OrganisationType::ResearchInstitution, "research_institution"_L1},
    {OrganisationType::InternationalAssociation, "international_association"_L1},
    {OrganisationType::Ngo, "ngo"_L1},
    {OrganisationType::PublicAdministration, "public_administration"_L1},
    {OrganisationType::Other, "other"_L1}};

// One walk over all fields serves both directions: a field that is written is also read.
class Writer
{
public:
    QJsonObject object;

    void text(QLatin1StringView name, const QString &value) { object.insert(name, value); }
    void flag(QLatin1StringView name, bool value) { object.insert(name, value); }
    void whole(QLatin1StringView name, int value, int, int) { object.insert(name, value); }
    void number(QLatin1StringView name, double value) { object.insert(name, value); }
    void date(QLatin1StringView name, const QDate &value) { object.insert(name, value.toString(Qt::ISODate)); }
    void time(QLatin1StringView name, const QDateTime &value)
    {
        object.insert(name, value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString());
    }
    void optionalWhole(QLatin1StringView name, const std::optional<int> &value, int, int)
    {
        object.insert(name, value ? QJsonValue(*value) : QJsonValue());
    }
    template <class E> void word(QLatin1StringView name, E value, Words<E> words)
    {
        for (const auto &[known, text] : words) {
            if (known == value)
                object.insert(name, text);
        }
    }
    template <class Fields> void group(QLatin1StringView name, Fields fields)
    {
        Writer inner;
        fields(inner);
        object.insert(name, inner.object);
    }
    template <class Row, class Fields> void rows(QLatin1StringView name, const QList<Row> &list, Fields fields)
    {
        QJsonArray array;
        for (const Row &row : list) {
            Writer inner;
            fields(inner, row);
            array.append(inner.object);
        }
        object.insert(name, array);
    }
};

class Reader
{
public:
    Reader(const QJsonObject &source, QString prefix) : m_object(source), m_prefix(std::move(prefix)) {}
    QString problem; // the first one; empty where all is well

    void text(QLatin1StringView name, QString &value)
    {
        if (const QJsonValue json = take(name); expect(name, json.isString(), u"a text"_s))
            value = json.toString();
    }
    void flag(QLatin1StringView name, bool &value)
    {
        if (const QJsonValue json = take(name); expect(name, json.isBool(), u"true or false"_s))
            value = json.toBool();
    }
    void whole(QLatin1StringView name, int &value, int least, int most)
    {
        const double number = take(name).toDouble(NAN);
        if (expect(name, number >= least && number <= most && std::floor(number) == number,
                   u"a whole number from %1 to %2"_s.arg(least).arg(most)))
            value = int(number);
    }
    void number(QLatin1StringView name, double &value)
    {
        const double number = take(name).toDouble(NAN);
        if (expect(name, number >= 0 && number <= 1e12, u"a number of 0 or more"_s))
            value = number;
    }
    void date(QLatin1StringView name, QDate &value)
    {
        const QJsonValue json = take(name);
        value = QDate::fromString(json.toString(), Qt::ISODate);
        expect(name, json.isString() && (json.toString().isEmpty() || value.isValid()), u"a date"_s);
    }
    void time(QLatin1StringView name, QDateTime &value)
    {
        const QJsonValue json = take(name);
        value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        expect(name, json.isString() && (json.toString().isEmpty() || value.isValid()), u"a time"_s);
    }
    void optionalWhole(QLatin1StringView name, std::optional<int> &value, int least, int most)
    {
        if (take(name).isNull())
            return;
        int number = 0;
        whole(name, number, least, most);
        value = number;
    }
    template <class E> void word(QLatin1StringView name, E &value, Words<E> words)
    {
        const QJsonValue json = take(name);
        for (const auto &[known, text] : words) {
            if (json.isString() && json.toString() == text) {
                value = known;
                return;
            }
        }
        expect(name, false, u"one of the known words"_s);
    }
    template <class Fields> void group(QLatin1StringView name, Fields fields)
    {
        const QJsonValue json = take(name);
        expect(name, json.isObject(), u"an object"_s);
        Reader inner(json.toObject(), m_prefix + name + u'.');
        fields(inner);
        adopt(inner);
    }
    template <class Row, class Fields> void rows(QLatin1StringView name, QList<Row> &list, Fields fields)
    {
        const QJsonArray array = take(name).toArray();
        if (!expect(name, take(name).isArray() && array.size() <= mostRuns, u"a list"_s))
            return;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString where = u"%1%2 %3"_s.arg(m_prefix, name).arg(i + 1);
            if (!array.at(i).isObject() && problem.isEmpty())
                problem = where + u": is not an object"_s;
            Reader inner(array.at(i).toObject(), where + u'.');
            Row row;
            fields(inner, row);
            list.append(row);
            adopt(inner);
        }
    }

private:
    QJsonValue take(QLatin1StringView name) const { return m_object.value(name); }

    bool expect(QLatin1StringView name, bool good, const QString &wanted)
    {
        if (!good && problem.isEmpty())
            problem = m_object.contains(name) ? u"%1%2: is not %3"_s.arg(m_prefix, name, wanted)
                                              : u"%1%2: is missing"_s.arg(m_prefix, name);
        return good;
    }
    void adopt(const Reader &inner)
    {
        if (problem.isEmpty())
            problem = inner.problem;
    }

    QJsonObject m_object;
    QString m_prefix;
};

void runFields(auto &io, auto &run)
{
    io.text("name"_L1, run.name);
    io.whole("nodes"_L1, run.nodes, 0, 1'000'000);
    io.whole("gpus_per_node"_L1, run.gpusPerNode, 0, 1'000);
    io.number("hours"_L1, run.hours);
    io.whole("runs"_L1, run.runs, 0, 1'000'000);
}

void whoFields(auto &io, auto &request)
{
    io.group("applicant"_L1, [&](auto &group) {
        auto &applicant = request.applicant;
        group.text("name"_L1, applicant.name);
        group.text("email"_L1, applicant.email);
        group.text("job_title"_L1, applicant.jobTitle);
        group.date("contract_ends"_L1, applicant.contractEnds);
        group.flag("contract_is_permanent"_L1, applicant.contractIsPermanent);
    });
    io.group("organisation"_L1, [&](auto &group) {
        auto &organisation = request.organisation;
        group.text("name"_L1, organisation.name);
        group.word("type"_L1, organisation.type, typeWords);
        group.text("country"_L1, organisation.country);
        group.text("address"_L1, organisation.address);
        group.text("department"_L1, organisation.department);
        group.text("vat"_L1, organisation.vat);
        group.text("pic"_L1, organisation.pic);
        group.word("head_office_in_europe"_L1, organisation.headOfficeInEurope, answerWords);
        group.word("has_research"_L1, organisation.hasResearch, answerWords);
        group.optionalWhole("research_in_europe_percent"_L1, organisation.researchInEuropePercent, 0, 100);
    });
}

void whatFields(auto &io, auto &request)
{
    io.group("compute"_L1, [&](auto &group) {
        auto &compute = request.compute;
        group.rows("runs"_L1, compute.runs, [](auto &row, auto &run) { runFields(row, run); });
        group.whole("reserve_percent"_L1, compute.reservePercent, 0, 100);
        group.number("storage_tb"_L1, compute.storageTb);
        group.whole("largest_job_gpus"_L1, compute.largestJobGpus, 0, 10'000'000);
        group.whole("duration_months"_L1, compute.durationMonths, 0, 120);
        group.date("start"_L1, compute.start);
        group.text("justification"_L1, compute.justification);
    });
    io.group("project"_L1, [&](auto &group) {
        group.text("summary"_L1, request.project.summary);
        group.text("keywords"_L1, request.project.keywords);
        group.text("codes"_L1, request.project.codes);
        group.text("checkpoints"_L1, request.project.checkpoints);
    });
    io.group("ethics"_L1, [&](auto &group) {
        auto &ethics = request.ethics;
        group.text("data_origin"_L1, ethics.dataOrigin);
        group.text("safeguards"_L1, ethics.safeguards);
        group.word("personal_data"_L1, ethics.personalData, answerWords);
        group.word("confidential"_L1, ethics.confidential, answerWords);
        group.word("civilian"_L1, ethics.civilian, answerWords);
        group.word("ai_act"_L1, ethics.aiAct, answerWords);
        group.word("team_eligible"_L1, ethics.teamEligible, answerWords);
    });
}

void allFields(auto &io, auto &request)
{
    io.text("id"_L1, request.id.value);
    io.text("title"_L1, request.title);
    io.text("mode"_L1, request.mode.value);
    io.text("factory"_L1, request.factory.value);
    io.text("system"_L1, request.system.value);
    io.time("created"_L1, request.created);
    io.time("saved"_L1, request.saved);
    whoFields(io, request);
    whatFields(io, request);
}

RequestId newId()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

} // namespace

bool isEnterprise(OrganisationType type)
{
    return type == OrganisationType::Startup || type == OrganisationType::Sme
        || type == OrganisationType::LargeEnterprise;
}

Request Request::create(const AccessModeId &mode, const QDateTime &now)
{
    Request request;
    request.id = newId();
    request.mode = mode;
    request.created = now.toUTC();
    return request;
}

Request Request::duplicate(const QDateTime &now) const
{
    Request copy = *this;
    copy.id = newId();
    copy.created = now.toUTC();
    copy.saved = {};
    return copy;
}

QJsonObject toJson(const Request &request)
{
    Writer writer;
    writer.object.insert("format"_L1, "officina-request"_L1);
    writer.object.insert("version"_L1, formatVersion);
    allFields(writer, request);
    return writer.object;
}

Result<Request> requestFromJson(const QJsonObject &object)
{
    const auto bad = [](const QString &detail) { return failure(Error::Kind::BadInput, detail); };
    if (object.value("format"_L1).toString() != "officina-request"_L1)
        return bad(u"format: is not officina-request"_s);
    const int version = object.value("version"_L1).toInt(-1);
    if (version != formatVersion)
        return bad(u"version %1"_s.arg(version));
    Reader reader(object, {});
    Request request;
    allFields(reader, request);
    if (!reader.problem.isEmpty())
        return bad(reader.problem);
    return request;
}

} // namespace officina
