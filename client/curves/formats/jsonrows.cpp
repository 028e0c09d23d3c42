// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows as JSON objects; see the header.
#include "client/curves/formats/jsonrows.h"

#include "client/curves/formats/columnnames.h"
#include "client/curves/formats/parametersfile.h"
#include "client/curves/formats/trainingphase.h"
#include "client/curves/formats/walltime.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QVarLengthArray>

#include <array>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array iterationNames = {"iter", "iteration"};
constexpr qsizetype maxSeries = 10'000; // of operations that are counted

QString wordAt(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (QLatin1StringView name : names) {
        if (const QJsonValue value = object.value(name); value.isString())
            return value.toString();
    }
    return {};
}

// "val" of {"split": "val"}
QByteArray phaseOf(const QJsonObject &object)
{
    for (const char *name : phaseNames) {
        const QByteArray word = object.value(QLatin1StringView(name)).toString().toUtf8();
        if (const QByteArray phase = phaseIn(name, word); !phase.isEmpty())
            return phase;
    }
    return {};
}

std::optional<double> momentOf(const QJsonObject &object)
{
    for (const char *name : wallNames) {
        const QString text = object.value(QLatin1StringView(name)).toString();
        const QDateTime moment = text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs);
        if (moment.isValid())
            return double(moment.toMSecsSinceEpoch()) / 1000;
    }
    return {};
}

bool isParameters(const QString &name)
{
    const auto names = {
        "config"_L1,          "cfg"_L1, "args"_L1, "hparams"_L1, "params"_L1, "parameters"_L1, "hyperparameters"_L1,
        "hyper_parameters"_L1};
    return std::ranges::any_of(names, [&](QLatin1StringView one) { return name == one; });
}

} // namespace

std::optional<QList<JsonRows::Row>> JsonRows::rowsOf(const QJsonObject &object)
{
    if (isOperation(object))
        return operation(object.value("obj"_L1).toObject());
    const bool isNamed =
        !wordAt(object, {"metric"_L1, "key"_L1, "name"_L1, "tag"_L1}).isEmpty() && jsonNumber(object.value("value"_L1));
    const auto row = isNamed ? named(object) : plain(object);
    return row ? std::optional(QList<Row>{*row}) : std::nullopt;
}

bool JsonRows::isOperation(const QJsonObject &object)
{
    const QJsonObject operation = object.value("obj"_L1).toObject();
    return operation.value("path"_L1).isArray() && operation.value("type"_L1).isString();
}

// Of Neptune's client (neptune/internal/operation.py), as it keeps them on disk.
QList<JsonRows::Row> JsonRows::operation(const QJsonObject &operation)
{
    QStringList path;
    for (const QJsonValue &part : operation.value("path"_L1).toArray())
        path.append(part.toString());
    const QString type = operation.value("type"_L1).toString();
    const bool isOwn = path.isEmpty() || path.first() == "sys"_L1 || path.first() == "source_code"_L1;
    if (type.startsWith("Assign"_L1) && !isOwn) {
        m_parameters.append({path.join(u'/'), operation.value("value"_L1).toVariant().toString().remove(u'\u0001')});
        return {};
    }
    const QByteArray name = path.join(u'/').toUtf8();
    if (type != "LogFloats"_L1 || isOwn || (!m_counts.contains(name) && m_counts.size() >= maxSeries))
        return {};
    QList<Row> rows;
    for (const QJsonValue &one : operation.value("values"_L1).toArray()) {
        const QJsonObject value = one.toObject();
        const auto number = jsonNumber(value.value("value"_L1));
        const double step = jsonNumber(value.value("step"_L1)).value_or(double(m_counts[name]));
        if (!number || !(std::abs(step) < 9e18))
            continue;
        m_counts[name] = qint64(step) + 1;
        const auto time = jsonNumber(value.value("ts"_L1));
        rows.append({{qint64(step), time ? wallTimeOf("ts", *time).value_or(qQNaN()) : qQNaN(), 0}, {{name, *number}}});
    }
    return rows;
}

std::optional<JsonRows::Row> JsonRows::named(const QJsonObject &object)
{
    QString name = wordAt(object, {"metric"_L1, "key"_L1, "name"_L1, "tag"_L1});
    QByteArray path = name.toUtf8();
    if (const QString variant = wordAt(object, {"variant"_L1}); !variant.isEmpty() && variant != name) {
        name += u'/' + variant;
        path += PathNames::between + variant.toUtf8();
    }
    const QByteArray phase = phaseOf(object);
    const bool isTold = phase.isEmpty() || namesPhase(name.toUtf8());
    const QByteArray own = m_names.nameOf(path, name.toUtf8());
    QList<NamedNumber> numbers{{isTold ? own : phase + '/' + own, *jsonNumber(object.value("value"_L1))}};
    for (const NamedNumber &one : jsonNumbers(object, '/', 0, true)) {
        const auto is = [&](const char *known) { return one.name.compare(known, Qt::CaseInsensitive) == 0; };
        if (std::ranges::any_of(stepNames, is) || std::ranges::any_of(wallNames, is))
            numbers.append(one);
    }
    auto row = placed(object, std::move(numbers), false);
    if (row)
        row->numbers = row->numbers.first(1);
    return row;
}

std::optional<JsonRows::Row> JsonRows::plain(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end();) {
        const bool isTaken = it.value().isObject() && isParameters(it.key());
        if (isTaken)
            m_parameters.append(jsonParameters(it.value().toObject()));
        it = isTaken ? object.erase(it) : it + 1;
    }
    const QByteArray phase = phaseOf(object);
    // Of MMCV's the iterations of such rows are those of the evaluation.
    const QByteArray mode = wordAt(object, {"mode"_L1}).toUtf8();
    const bool isSummary = isPhase(mode) && !mode.startsWith("train");
    auto row = placed(object, jsonNumbers(object, '/', maxDepth, true, &m_names), isSummary);
    if (!row || phase.isEmpty())
        return row;
    for (NamedNumber &one : row->numbers) {
        if (!namesPhase(one.name))
            one.name.prepend(phase + '/');
    }
    return row;
}

// The numbers that say where the others belong are taken out. Epochs stay beside steps: they are worth an axis.
std::optional<JsonRows::Row> JsonRows::placed(const QJsonObject &times, QList<NamedNumber> numbers, bool isSummary)
{
    Row row;
    const qsizetype epoch = indexOfName(numbers, epochNames);
    qsizetype step = indexOfName(numbers, stepNames);
    step = step == epoch ? -1 : step;
    const bool hasIterations = step >= 0 && indexOfName(numbers, iterationNames) >= 0;
    const bool isEvaluation = m_hasIterations && !hasIterations;
    const bool isOfEpoch = isSummary || isEvaluation;
    m_hasIterations =
        m_hasIterations || (hasIterations && numbers.at(step).name.compare("step", Qt::CaseInsensitive) == 0);
    QList<LineCounter> counters;
    for (const auto &[index, kind] :
         {std::pair(step, LineCounter::Kind::Step), std::pair(epoch, LineCounter::Kind::Epoch)}) {
        if (index < 0)
            continue;
        if (!(std::abs(numbers.at(index).value) < 9e18))
            return std::nullopt;
        if (kind == LineCounter::Kind::Epoch || !isOfEpoch)
            counters.append({kind, numbers.at(index).value});
    }
    const qsizetype wall = indexOfName(numbers, wallNames);
    QVarLengthArray<size_t, 32> metrics;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (i != step && i != epoch && i != wall)
            metrics.append(qHash(numbers.at(i).name, qHash(phaseOf(times))));
    }
    row.point.step = m_counter.stepOf(counters, metrics);
    const auto seconds = wall >= 0 ? wallTimeOf(numbers.at(wall).name, numbers.at(wall).value) : std::nullopt;
    row.point.wallTime = seconds ? *seconds : momentOf(times).value_or(qQNaN());
    const bool epochCounts = step < 0 && !m_counter.isFraction() && !m_counter.hasSteps();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (i != step && (i != wall || !seconds) && (i != epoch || !epochCounts))
            row.numbers.append(numbers.at(i));
    }
    for (NamedNumber &one : row.numbers) { // of MMEngine's, which both kinds of rows have
        if (isEvaluation && (one.name == "time" || one.name == "data_time"))
            one.name.prepend("val/");
    }
    return row;
}

} // namespace officina
