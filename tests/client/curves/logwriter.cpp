// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logs for tests; see the header.
#include "tests/client/curves/logwriter.h"

#include "tests/client/curves/eventwriter.h"

#include <QtCore/QSet>

#include <zlib.h>

#include <cmath>

namespace officina::testing {

namespace {

using Files = QMap<QByteArray, QByteArray>;

QByteArrayList tagsOf(const Log &log)
{
    QSet<QByteArray> tags;
    for (const LoggedRow &row : log) {
        for (const QByteArray &tag : row.values.keys())
            tags.insert(tag);
    }
    QByteArrayList list(tags.begin(), tags.end());
    std::ranges::sort(list);
    return list;
}

// All values of a step in one event: floats as TensorFlow 1 writes them, the rest as tensors.
Files events(const Log &log)
{
    QByteArray bytes = tfRecord(versionEvent());
    for (const LoggedRow &row : log) {
        QByteArray summary;
        for (const auto &[tag, value] : row.values.asKeyValueRange()) {
            const bool isFloat = std::isnan(value) || double(float(value)) == value;
            const QByteArray tensor =
                varintField(1, 2) + bytesField(2, {}) + bytesField(6, doubleField(0, value).sliced(1));
            summary += isFloat ? simpleValue(tag, float(value)) : tensorValueBytes(tag, tensor);
        }
        bytes += tfRecord(eventBytes(row.step, row.wallTime, summary));
    }
    return {{"events.out.tfevents.1", bytes}};
}

Files wandb(const Log &log)
{
    WandbFile file;
    for (const LoggedRow &row : log)
        file.add(wandbHistory(row));
    return {{"run-abc.wandb", file.bytes()}};
}

Files mlflow(const Log &log)
{
    Files files;
    for (const LoggedRow &row : log) {
        for (const auto &[tag, value] : row.values.asKeyValueRange()) {
            files["0123456789abcdef0123456789abcdef/metrics/" + tag] += QByteArray::number(qint64(row.wallTime * 1000))
                + ' ' + pythonNumber(value).toLower() + ' ' + QByteArray::number(row.step) + '\n';
        }
    }
    return files;
}

QByteArray members(const LoggedRow &row)
{
    QByteArray json = "\"step\": " + QByteArray::number(row.step);
    for (const auto &[tag, value] : row.values.asKeyValueRange())
        json += ", \"" + tag + "\": " + pythonNumber(value);
    return json;
}

Files trainerState(const Log &log)
{
    QByteArrayList rows;
    for (const LoggedRow &row : log)
        rows.append("    {" + members(row) + '}');
    return {{"trainer_state.json",
             "{\n  \"best_metric\": null,\n  \"log_history\": [\n" + rows.join(",\n")
                 + "\n  ],\n  \"max_steps\": 100\n}\n"}};
}

Files csv(const Log &log)
{
    const QByteArrayList tags = tagsOf(log);
    QByteArray bytes = "step,wall_time," + tags.join(',') + "\r\n";
    for (const LoggedRow &row : log) {
        bytes += QByteArray::number(row.step) + ',' + pythonNumber(row.wallTime);
        for (const QByteArray &tag : tags)
            bytes += ',' + (row.values.contains(tag) ? pythonNumber(row.values[tag]).toLower() : QByteArray());
        bytes += "\r\n";
    }
    return {{"metrics.csv", bytes}};
}

Files dvcLive(const Log &log)
{
    Files files;
    for (const LoggedRow &row : log) {
        for (const auto &[tag, value] : row.values.asKeyValueRange()) {
            QByteArray &file = files["dvclive/plots/metrics/" + tag + ".tsv"];
            if (file.isEmpty())
                file = "timestamp\tstep\t" + tag + '\n';
            file += QByteArray::number(qint64(row.wallTime * 1000)) + '\t' + QByteArray::number(row.step) + '\t'
                + pythonNumber(value).toLower() + '\n';
        }
    }
    return files;
}

Files jsonHistory(const Log &log)
{
    QByteArrayList rows;
    for (const LoggedRow &row : log)
        rows.append('{' + members(row) + ", \"wall_time\": " + pythonNumber(row.wallTime) + '}');
    return {{"history.json", '[' + rows.join(", ") + ']'}};
}

Files jsonLines(const Log &log)
{
    QByteArray bytes;
    for (const LoggedRow &row : log)
        bytes += '{' + members(row) + ", \"wall_time\": " + pythonNumber(row.wallTime) + "}\n";
    return {{"metrics.jsonl", bytes}};
}

Files text(const Log &log)
{
    QByteArray bytes = "Training begins\n";
    for (const LoggedRow &row : log) {
        bytes += "12:30:01 INFO step " + QByteArray::number(row.step) + ':';
        for (const auto &[tag, value] : row.values.asKeyValueRange())
            bytes += ' ' + tag + '=' + pythonNumber(value).toLower();
        bytes += '\n';
    }
    return {{"train.log", bytes}};
}

QByteArray jsonItem(QByteArrayView key, QByteArrayView json)
{
    return bytesField(1, bytesField(1, key) + bytesField(16, json));
}

} // namespace

Files written(LogFormat format, const Log &log)
{
    switch (format) {
    case LogFormat::Events: return events(log);
    case LogFormat::Wandb: return wandb(log);
    case LogFormat::WandbFiles: break; // last values alone
    case LogFormat::MlFlow: return mlflow(log);
    case LogFormat::TrainerState: return trainerState(log);
    case LogFormat::DvcLive: return dvcLive(log);
    case LogFormat::Csv: return csv(log);
    case LogFormat::JsonHistory: return jsonHistory(log);
    case LogFormat::JsonLines: return jsonLines(log);
    case LogFormat::Text: return text(log);
    case LogFormat::Parameters: break;
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray pythonNumber(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    return QByteArray::number(value, 'g', 17);
}

WandbFile::WandbFile() : m_bytes(":W&B\xe1\xbe\0", 7) {}

void WandbFile::add(QByteArrayView record)
{
    constexpr qsizetype blockSize = 32'768;
    constexpr qsizetype headerSize = 7;
    for (bool isFirst = true;; isFirst = false) {
        qsizetype left = blockSize - m_bytes.size() % blockSize;
        if (left < headerSize) {
            m_bytes.append(left, '\0');
            left = blockSize;
        }
        const qsizetype given = std::min(record.size(), left - headerSize);
        const bool isLast = given == record.size();
        addFragment(isFirst ? (isLast ? 1 : 2) : (isLast ? 4 : 3), record.first(given));
        record = record.sliced(given);
        if (isLast)
            return;
    }
}

void WandbFile::addFragment(char type, QByteArrayView data)
{
    const QByteArray summed = type + data.toByteArray();
    const auto sum = quint32(crc32(0, reinterpret_cast<const Bytef *>(summed.constData()), uInt(summed.size())));
    for (int shift = 0; shift < 32; shift += 8)
        m_bytes += char(sum >> shift);
    m_bytes += char(data.size());
    m_bytes += char(data.size() >> 8);
    m_bytes += summed;
}

QByteArray wandbHistory(const LoggedRow &row)
{
    QByteArray history;
    for (const auto &[tag, value] : row.values.asKeyValueRange())
        history += jsonItem(tag, pythonNumber(value));
    history += jsonItem("_timestamp", pythonNumber(row.wallTime)) + jsonItem("_runtime", "1.5");
    history += bytesField(2, varintField(1, quint64(row.step)));
    return varintField(1, 1) + bytesField(2, history);
}

QByteArray wandbConfig(const QMap<QByteArray, QByteArray> &json)
{
    QByteArray config;
    for (const auto &[key, value] : json.asKeyValueRange())
        config += jsonItem(key, value);
    return config;
}

} // namespace officina::testing
