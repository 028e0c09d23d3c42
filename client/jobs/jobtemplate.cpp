// SPDX-License-Identifier: GPL-3.0-or-later
//
// Job templates; see the header. Format: resources/templates/*.json beside the script's body.
#include "client/jobs/jobtemplate.h"

#include "client/base/files.h"
#include "client/base/userfolders.h"
#include "client/jobs/jobbody.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

using Parameter = JobTemplate::Parameter;
using Type = JobTemplate::Parameter::Type;

Error badValue(const QString &key, const QString &reason)
{
    return {Error::Kind::BadInput, reason, key};
}

Result<QByteArray> numberWord(const Parameter &parameter, const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    const bool whole = parameter.type == Type::Real || number == std::floor(number);
    if (!ok || !std::isfinite(number) || !whole)
        return std::unexpected(badValue(parameter.key, u"not a number: %1"_s.arg(text)));
    if (number < parameter.least || number > parameter.most)
        return std::unexpected(badValue(
            parameter.key, u"%1 is not between %2 and %3"_s.arg(text).arg(parameter.least).arg(parameter.most)));
    return parameter.type == Type::Integer ? QByteArray::number(qint64(number))
                                           : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

// The value as one shell word; empty where it is left out.
Result<QByteArray> valueWord(const Parameter &parameter, const QVariant &value)
{
    const QString text = value.toString().trimmed();
    if (text.isEmpty()) {
        if (parameter.option.isEmpty())
            return std::unexpected(badValue(parameter.key, u"empty"_s));
        return QByteArray();
    }
    if (std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return std::unexpected(badValue(parameter.key, u"a line break or another control character"_s));
    if (parameter.type == Type::Integer || parameter.type == Type::Real)
        return numberWord(parameter, text);
    if (parameter.type == Type::Text)
        return shellQuote(text.toUtf8());
    return text.startsWith(u'~') || text.startsWith(u'$') ? pathWord(text) : RemotePath::fromText(text).shellWord();
}

const QHash<QString, Type> &typeNames()
{
    static const QHash<QString, Type> types{{u"integer"_s, Type::Integer},
                                            {u"real"_s, Type::Real},
                                            {u"text"_s, Type::Text},
                                            {u"folder"_s, Type::Folder},
                                            {u"file"_s, Type::File}};
    return types;
}

std::optional<Type> typeNamed(const QString &name)
{
    const auto type = typeNames().constFind(name);
    return type == typeNames().cend() ? std::nullopt : std::optional(*type);
}

// Texts that are kept as they are.
constexpr std::pair<QLatin1StringView, QString JobTemplate::*> textFields[] = {
    {"array"_L1, &JobTemplate::array},
    {"constraint"_L1, &JobTemplate::constraint},
    {"signal"_L1, &JobTemplate::signal},
    {"mail_to"_L1, &JobTemplate::mailTo},
    {"mail_on"_L1, &JobTemplate::mailOn},
    {"modules"_L1, &JobTemplate::modules},
    {"container"_L1, &JobTemplate::container},
    {"site"_L1, &JobTemplate::site},
    {"partition"_L1, &JobTemplate::partition},
    {"qos"_L1, &JobTemplate::qos},
    {"environment"_L1, &JobTemplate::environment},
    {"container_runs"_L1, &JobTemplate::containerRuns}};

QJsonObject toJson(const JobTemplate &made)
{
    QJsonObject json{{u"id"_s, made.id},
                     {u"name"_s, made.name},
                     {u"job_name"_s, made.jobName},
                     {u"nodes"_s, made.nodes},
                     {u"gpus"_s, made.gpus},
                     {u"tasks"_s, made.tasks},
                     {u"cpus"_s, made.cpus},
                     {u"memory_mib"_s, made.memory},
                     {u"time_limit_seconds"_s, made.timeLimit},
                     {u"links"_s, made.links},
                     {u"watch_gpus"_s, made.watchGpus},
                     {u"stop_idle_minutes"_s, made.stopIdleMinutes},
                     {u"logs"_s, QString::fromUtf8(made.logs)},
                     {u"more"_s, QJsonArray::fromStringList(made.more)},
                     {u"schedulers"_s, QJsonArray::fromStringList(made.schedulers)},
                     {u"shell"_s, QString::fromUtf8(made.shell)}};
    for (const auto &[key, field] : textFields)
        json[key] = made.*field;
    QJsonArray parameters;
    for (const Parameter &parameter : made.parameters)
        parameters += QJsonObject{{u"key"_s, parameter.key},       {u"type"_s, typeNames().key(parameter.type)},
                                  {u"least"_s, parameter.least},   {u"most"_s, parameter.most},
                                  {u"option"_s, parameter.option}, {u"standard"_s, parameter.standard.toJsonValue()}};
    json[u"parameters"_s] = parameters;
    return json;
}

Result<JobTemplate> readPair(const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + name;
    const auto metadata = readFile(path + u".json"_s, 1 << 20);
    const auto body = readFile(path + u".sbatch"_s, 1 << 20);
    if (!metadata || !body)
        return passOn(metadata ? body : metadata);
    return readJobTemplate(*metadata, *body);
}

} // namespace

Result<QByteArray> JobTemplate::fill(const QVariantMap &values, const RemotePath &runFolder) const
{
    QHash<QByteArray, QByteArray> words{{"run", runFolder.shellWord()},
                                        {"logs", (runFolder / logs).shellWord()},
                                        {"login", "LOGIN-HOST"}}; // who knows it filled it in before
    for (const Parameter &parameter : parameters) {
        const auto word = valueWord(parameter, values.value(parameter.key, parameter.standard));
        if (!word)
            return passOn(word);
        words[parameter.key.toLatin1()] =
            parameter.option.isEmpty() || word->isEmpty() ? *word : parameter.option.toLatin1() + ' ' + *word;
    }
    // One pass from left to right: a value that looks like a place is not filled again.
    QByteArray script;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = body.indexOf("{{", at);
        const qsizetype close = open < 0 ? -1 : body.indexOf("}}", open);
        if (close < 0)
            return script + body.sliced(at);
        script += QByteArrayView(body).sliced(at, open - at);
        const auto word = words.constFind(body.sliced(open + 2, close - open - 2));
        if (word == words.cend())
            return failure(Error::Kind::BadInput, displayBytes(body.sliced(open, close + 2 - open)), id);
        if (word->isEmpty() && script.endsWith(' '))
            script.chop(1); // an option that is left out leaves no gap
        script += *word;
        at = close + 2;
    }
}

Result<QByteArray> JobTemplate::wholeBody(const QVariantMap &values, const RemotePath &runFolder) const
{
    const bool isTyped = isOwn && parameters.isEmpty();
    if (isTyped && !isShell(spec().shell)) // then the form has put nothing around it either
        return body;
    return checkEnvironment(environment)
        .and_then([&] { return isTyped ? Result<QByteArray>(body) : fill(values, runFolder); })
        .transform([&](const QByteArray &filled) {
            const auto runs = containerRuns == u"pyxis" ? JobBody::Runs::Pyxis : JobBody::Runs::Apptainer;
            return bodyOf({.modules = modules,
                           .folder = {},
                           .container = container,
                           .command = filled,
                           .environment = environment,
                           .containerRuns = runs});
        });
}

JobSpec JobTemplate::spec() const
{
    JobSpec spec;
    spec.nodes = nodes;
    spec.gpus = gpus;
    spec.tasks = tasks;
    spec.cpus = cpus;
    spec.memory = memory;
    spec.timeLimit = timeLimit;
    spec.array = array;
    spec.constraint = constraint;
    spec.signal = signal;
    spec.mailTo = mailTo;
    spec.mailOn = mailOn;
    spec.links = links;
    spec.watchGpus = watchGpus;
    spec.stopIdleMinutes = stopIdleMinutes;
    spec.more = more;
    spec.logs = logs;
    if (!shell.isEmpty())
        spec.shell = shell;
    return spec;
}

Result<JobTemplate> readJobTemplate(const QByteArray &metadata, const QByteArray &body)
{
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(metadata, &parse);
    if (parse.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadInput, parse.errorString());
    JobTemplate result;
    const auto text = [&](QLatin1StringView key) { return document[key].toString(); };
    const auto list = [&](QLatin1StringView key) { return document[key].toVariant().toStringList(); };
    result.id = text("id"_L1);
    result.name = document["name"_L1].toString(result.id);
    result.jobName = document["job_name"_L1].toString(result.id);
    result.nodes = std::max(0, document["nodes"_L1].toInt(1));
    result.gpus = text("gpus"_L1) == u"all" ? JobTemplate::allGpus : std::max(0, document["gpus"_L1].toInt());
    result.tasks = std::max(0, document["tasks"_L1].toInt());
    result.cpus = std::max(0, document["cpus"_L1].toInt());
    result.memory = std::max(0, document["memory_mib"_L1].toInt());
    result.timeLimit = std::max(0, document["time_limit_seconds"_L1].toInt());
    result.links = std::max(1, document["links"_L1].toInt(1));
    result.watchGpus = document["watch_gpus"_L1].toBool();
    result.stopIdleMinutes = std::max(0, document["stop_idle_minutes"_L1].toInt());
    for (const auto &[key, field] : textFields)
        result.*field = text(key);
    result.more = list("more"_L1);
    result.schedulers = list("schedulers"_L1);
    result.shell = text("shell"_L1).toUtf8();
    result.logs = document["logs"_L1].toString(u"logs"_s).toUtf8();
    result.body = body;
    if (result.id.isEmpty() || !isPlainName(result.logs))
        return failure(Error::Kind::BadInput, {}, result.id.isEmpty() ? u"id"_s : u"logs"_s);
    for (const auto &json : document["parameters"_L1].toArray()) {
        const auto type = typeNamed(json["type"_L1].toString());
        const QString key = json["key"_L1].toString();
        if (!type || key.isEmpty())
            return failure(Error::Kind::BadInput, json["type"_L1].toString(), key);
        result.parameters +=
            Parameter{.key = key,
                      .type = *type,
                      .standard = json["standard"_L1].isNull() ? QVariant() : json["standard"_L1].toVariant(),
                      .least = json["least"_L1].toDouble(),
                      .most = json["most"_L1].toDouble(),
                      .option = json["option"_L1].toString()};
    }
    return result;
}

QList<JobTemplate> jobTemplates()
{
    QList<JobTemplate> templates;
    for (const QString &name : {u"training"_s, u"gpu"_s, u"node"_s, u"nodes"_s, u"chain"_s, u"sweep"_s, u"container"_s,
                                u"pyxis"_s, u"notebook"_s})
        if (const auto read = readPair(u":/officina/templates"_s, name))
            templates += *read;
    return templates;
}

QString ownTemplatesFolder()
{
    return dataFolder() + u"/templates"_s;
}

QList<JobTemplate> ownTemplates(const QString &folder)
{
    QList<JobTemplate> templates;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files)) {
        if (auto read = readPair(folder, file.completeBaseName())) {
            read->id = file.completeBaseName(); // a copied file is another template
            read->isOwn = true;
            templates += *read;
        }
    }
    std::ranges::sort(templates, [](const JobTemplate &a, const JobTemplate &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return templates;
}

Result<JobTemplate> saveTemplate(const QString &folder, JobTemplate made, const QString &instead)
{
    made.name = made.name.simplified();
    if (made.name.isEmpty())
        return failure(Error::Kind::BadInput, u"empty"_s, u"name"_s);
    if (!instead.isEmpty() && !isPlainName(instead.toUtf8()))
        return failure(Error::Kind::BadInput, instead, u"id"_s);
    QString plain;
    for (const QChar c : made.name.first(std::min<qsizetype>(made.name.size(), 60)))
        plain += c.unicode() < 0x80 && c.isLetterOrNumber() ? c.toLower() : u'-';
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Local, {}, folder);
    made.id = instead.isEmpty() ? plain : instead;
    for (int number = 2; instead.isEmpty() && QFileInfo::exists(folder + u'/' + made.id + u".json"_s); ++number)
        made.id = u"%1-%2"_s.arg(plain).arg(number);
    made.isOwn = true;
    const QString path = folder + u'/' + made.id;
    if (const auto body = writeFile(path + u".sbatch"_s, made.body); !body)
        return passOn(body);
    if (const auto data = writeFile(path + u".json"_s, QJsonDocument(toJson(made)).toJson()); !data)
        return passOn(data);
    return made;
}

Result<> removeTemplate(const QString &folder, const QString &id)
{
    if (!isPlainName(id.toUtf8()))
        return failure(Error::Kind::BadInput, id, u"id"_s);
    for (const QString &suffix : {u".json"_s, u".sbatch"_s}) {
        QFile file(folder + u'/' + id + suffix);
        if (!file.remove() && file.exists())
            return std::unexpected(fileError(file));
    }
    return {};
}

} // namespace officina
