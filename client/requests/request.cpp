// SPDX-License-Identifier: GPL-3.0-or-later
//
// Requests as values, and their way to JSON and back. What has no place of its own here is kept as it is.
#include "client/requests/request.h"

#include "client/requests/draftmigration.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUuid>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRuns = 1000;

RequestId newId()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

// Takes the known fields out of an object one by one; what is left at the end is not known.
class FieldReader
{
public:
    FieldReader(QJsonObject source, QString prefix) : m_left(std::move(source)), m_prefix(std::move(prefix)) {}

    QString problem; // the first one; empty where all is well
    const QJsonObject &rest() const { return m_left; }

    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_left.take(name);
        expect(name, isAbsent(value) || value.isString(), u"a text"_s);
        return value.toString();
    }
    bool flag(QLatin1StringView name)
    {
        const QJsonValue value = m_left.take(name);
        expect(name, isAbsent(value) || value.isBool(), u"true or false"_s);
        return value.toBool();
    }
    double number(QLatin1StringView name, double absent)
    {
        const QJsonValue value = m_left.take(name);
        if (isAbsent(value))
            return absent;
        const double number = value.toDouble(NAN);
        return expect(name, number >= 0 && number <= 1e12, u"a number of 0 or more"_s) ? number : absent;
    }
    int whole(QLatin1StringView name, int absent, int most)
    {
        const double value = number(name, absent);
        return expect(name, value <= most && std::floor(value) == value, u"a whole number up to %1"_s.arg(most))
            ? int(value)
            : absent;
    }
    QDateTime time(QLatin1StringView name)
    {
        const QString value = text(name);
        const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
        expect(name, value.isEmpty() || time.isValid(), u"a time"_s);
        return time;
    }
    QJsonObject object(QLatin1StringView name)
    {
        const QJsonValue value = m_left.take(name);
        expect(name, isAbsent(value) || value.isObject(), u"an object"_s);
        return value.toObject();
    }
    QJsonArray list(QLatin1StringView name)
    {
        const QJsonValue value = m_left.take(name);
        expect(name, isAbsent(value) || value.isArray(), u"a list"_s);
        return value.toArray();
    }
    void adopt(const FieldReader &inner)
    {
        if (problem.isEmpty())
            problem = inner.problem;
    }

private:
    static bool isAbsent(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

    bool expect(QLatin1StringView name, bool good, const QString &wanted)
    {
        if (!good && problem.isEmpty())
            problem = u"%1%2: is not %3"_s.arg(m_prefix, name, wanted);
        return good;
    }

    QJsonObject m_left;
    QString m_prefix;
};

QJsonObject runJson(const RunType &run)
{
    QJsonObject json = run.unknown;
    json.insert("name"_L1, run.name);
    json.insert("nodes"_L1, run.nodes);
    json.insert("gpus_per_node"_L1, run.gpusPerNode);
    json.insert("hours"_L1, run.hours);
    json.insert("runs"_L1, run.runs);
    return json;
}

RunType readRun(FieldReader &reader)
{
    RunType run{.name = reader.text("name"_L1),
                .nodes = reader.whole("nodes"_L1, 1, 1'000'000),
                .gpusPerNode = reader.whole("gpus_per_node"_L1, 1, 1'000),
                .hours = reader.number("hours"_L1, 1),
                .runs = reader.whole("runs"_L1, 1, 1'000'000)};
    run.unknown = reader.rest();
    return run;
}

QList<RunType> readRuns(FieldReader &reader)
{
    QList<RunType> runs;
    const QJsonArray list = reader.list("runs"_L1);
    if (list.size() > mostRuns && reader.problem.isEmpty())
        reader.problem = u"runs: are more than %1"_s.arg(mostRuns);
    for (qsizetype i = 0; i < list.size() && reader.problem.isEmpty(); ++i) {
        if (!list.at(i).isObject())
            reader.problem = u"runs %1: is not an object"_s.arg(i + 1);
        FieldReader row(list.at(i).toObject(), u"runs %1."_s.arg(i + 1));
        runs.append(readRun(row));
        reader.adopt(row);
    }
    return runs;
}

const QList<std::pair<QString, Stage>> &stages()
{
    static const QList<std::pair<QString, Stage>> list{{u"draft"_s, Stage::Draft},
                                                       {u"submitted"_s, Stage::Submitted},
                                                       {u"granted"_s, Stage::Granted},
                                                       {u"refused"_s, Stage::Refused},
                                                       {u"withdrawn"_s, Stage::Withdrawn}};
    return list;
}

} // namespace

QString stageName(Stage stage)
{
    return std::ranges::find(stages(), stage, &std::pair<QString, Stage>::second)->first;
}

std::optional<Stage> stageNamed(const QString &name)
{
    const auto found = std::ranges::find(stages(), name, &std::pair<QString, Stage>::first);
    return found == stages().cend() ? std::optional<Stage>() : found->second;
}

Request Request::create(const AccessModeId &mode, const QDateTime &now)
{
    Request request;
    request.id = newId();
    request.mode = mode;
    request.usesProfile = true;
    request.created = now.toUTC();
    return request;
}

Request Request::duplicate(const QDateTime &now) const
{
    Request copy = *this;
    copy.id = newId();
    copy.stage = Stage::Draft;
    copy.reference.clear();
    copy.origin.clear();
    copy.created = now.toUTC();
    copy.saved = {};
    return copy;
}

QString contentDigest(const Request &request)
{
    Request content = request.duplicate({});
    content.id = {};
    content.rulesOf = {};
    content.usesProfile = false;
    for (AttachedFile &file : content.attachments)
        file.from.clear();
    const QByteArray json = QJsonDocument(toJson(content)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

QString Request::title() const
{
    return text(titleField);
}

QString Request::text(const QString &field) const
{
    return answers.value(field).toString();
}

void Request::set(const QString &field, const QJsonValue &answer)
{
    const bool isNothing = answer.isUndefined() || answer.isNull() || (answer.isString() && answer.toString().isEmpty())
        || (answer.isArray() && answer.toArray().isEmpty());
    if (isNothing)
        answers.remove(field);
    else
        answers.insert(field, answer);
}

bool isEmptyAnswer(const QJsonValue &answer)
{
    return plainAnswer(answer).trimmed().isEmpty();
}

QString plainAnswer(const QJsonValue &answer)
{
    if (answer.isBool())
        return answer.toBool() ? u"true"_s : u"false"_s;
    if (answer.isDouble())
        return QString::number(answer.toDouble(), 'g', 15);
    if (answer.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : answer.toArray()) {
            if (!isEmptyAnswer(part))
                parts.append(plainAnswer(part));
        }
        return parts.join(u", "_s);
    }
    return answer.toString();
}

QJsonObject toJson(const Request &request)
{
    const auto time = [](const QDateTime &value) {
        return value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString();
    };
    QJsonObject json = request.unknown;
    json.insert("format"_L1, "officina-request"_L1);
    json.insert("version"_L1, draftVersion);
    json.insert("id"_L1, request.id.value);
    json.insert("mode"_L1, request.mode.value);
    json.insert("rules_of"_L1, request.rulesOf.toString(Qt::ISODate));
    json.insert("factory"_L1, request.factory.value);
    json.insert("system"_L1, request.system.value);
    json.insert("uses_profile"_L1, request.usesProfile);
    json.insert("answers"_L1, request.answers);
    QJsonArray runs;
    for (const RunType &run : request.compute.runs)
        runs.append(runJson(run));
    json.insert("runs"_L1, runs);
    json.insert("reserve_percent"_L1, request.compute.reservePercent);
    if (!request.evidence.isEmpty())
        json.insert("evidence"_L1, toJson(request.evidence));
    if (!request.attachments.isEmpty()) {
        QJsonArray files;
        for (const AttachedFile &file : request.attachments)
            files.append(toJson(file));
        json.insert("attachments"_L1, files);
    }
    json.insert("stage"_L1, stageName(request.stage));
    json.insert("reference"_L1, request.reference);
    json.insert("language"_L1, request.language);
    if (!request.origin.isEmpty())
        json.insert("origin"_L1, request.origin);
    json.insert("created"_L1, time(request.created));
    json.insert("saved"_L1, time(request.saved));
    return json;
}

Result<Request> requestFromJson(const QJsonObject &object)
{
    const auto upToDate = migratedDraft(object);
    if (!upToDate)
        return passOn(upToDate);
    FieldReader reader(*upToDate, {});
    reader.text("format"_L1);
    reader.number("version"_L1, 0);
    Request request;
    request.id = {reader.text("id"_L1)};
    request.mode = {reader.text("mode"_L1)};
    request.rulesOf = QDate::fromString(reader.text("rules_of"_L1), Qt::ISODate);
    request.factory = {reader.text("factory"_L1)};
    request.system = {reader.text("system"_L1)};
    request.usesProfile = reader.flag("uses_profile"_L1);
    request.answers = reader.object("answers"_L1);
    request.compute.runs = readRuns(reader);
    request.compute.reservePercent = reader.whole("reserve_percent"_L1, 10, 100);
    request.evidence = evidenceFromJson(reader.object("evidence"_L1));
    const QJsonArray files = reader.list("attachments"_L1);
    for (const QJsonValue &json : files) {
        const auto file = attachedFromJson(json.toObject());
        if (!file && reader.problem.isEmpty())
            reader.problem = u"attachments: one is damaged"_s;
        request.attachments.append(file.value_or(AttachedFile()));
    }
    const QString stage = reader.text("stage"_L1);
    request.stage = stageNamed(stage).value_or(Stage::Draft);
    if (!stage.isEmpty() && stage != stageName(request.stage) && reader.problem.isEmpty())
        reader.problem = u"stage: is none of this program"_s;
    request.reference = reader.text("reference"_L1);
    request.language = reader.text("language"_L1);
    request.origin = reader.text("origin"_L1);
    request.created = reader.time("created"_L1);
    request.saved = reader.time("saved"_L1);
    request.unknown = reader.rest();
    if (!reader.problem.isEmpty())
        return failure(Error::Kind::BadInput, reader.problem);
    return request;
}

} // namespace officina
