// SPDX-License-Identifier: GPL-3.0-or-later
//
// Job templates; see the header. Format: resources/templates/*.json beside the script's body.
#include "client/jobs/jobtemplate.h"

#include "client/base/files.h"

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
    return RemotePath::fromText(text).shellWord();
}

std::optional<Type> typeNamed(const QString &name)
{
    static const QHash<QString, Type> types{{u"integer"_s, Type::Integer},
                                            {u"real"_s, Type::Real},
                                            {u"text"_s, Type::Text},
                                            {u"folder"_s, Type::Folder},
                                            {u"file"_s, Type::File}};
    const auto type = types.constFind(name);
    return type == types.cend() ? std::nullopt : std::optional(*type);
}

} // namespace

Result<QByteArray> JobTemplate::fill(const QVariantMap &values, const RemotePath &runFolder) const
{
    QHash<QByteArray, QByteArray> words{{"run", runFolder.shellWord()}, {"logs", (runFolder / logs).shellWord()}};
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

JobSpec JobTemplate::spec() const
{
    JobSpec spec;
    spec.gpus = gpus;
    spec.cpus = cpus;
    spec.memory = memory;
    spec.timeLimit = timeLimit;
    spec.logs = logs;
    return spec;
}

Result<JobTemplate> readJobTemplate(const QByteArray &metadata, const QByteArray &body)
{
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(metadata, &parse);
    if (parse.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadInput, parse.errorString());
    JobTemplate result;
    result.id = document["id"_L1].toString();
    result.name = document["name"_L1].toString(result.id);
    result.gpus = document["gpus"_L1].toInt();
    result.cpus = document["cpus"_L1].toInt();
    result.memory = document["memory_mib"_L1].toInt();
    result.timeLimit = document["time_limit_seconds"_L1].toInt();
    result.logs = document["logs"_L1].toString(u"logs"_s).toUtf8();
    result.body = body;
    if (result.id.isEmpty() || !isPlainName(result.logs))
        return failure(Error::Kind::BadInput, {}, result.id.isEmpty() ? u"id"_s : u"logs"_s);
    for (const auto &json : document["parameters"_L1].toArray()) {
        const auto type = typeNamed(json["type"_L1].toString());
        const QString key = json["key"_L1].toString();
        if (!type || key.isEmpty())
            return failure(Error::Kind::BadInput, json["type"_L1].toString(), key);
        result.parameters += Parameter{.key = key,
                                       .type = *type,
                                       .standard = json["standard"_L1].toVariant(),
                                       .least = json["least"_L1].toDouble(),
                                       .most = json["most"_L1].toDouble(),
                                       .option = json["option"_L1].toString()};
    }
    return result;
}

QList<JobTemplate> jobTemplates()
{
    QList<JobTemplate> templates;
    for (const QString &name : {u"training"_s}) {
        const QString path = u":/officina/templates/"_s + name;
        const auto metadata = readFile(path + u".json"_s);
        const auto body = readFile(path + u".sbatch"_s);
        if (!metadata || !body)
            continue;
        if (const auto read = readJobTemplate(*metadata, *body))
            templates += *read;
    }
    return templates;
}

} // namespace officina
