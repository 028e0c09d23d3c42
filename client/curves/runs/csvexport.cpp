// SPDX-License-Identifier: GPL-3.0-or-later
//
// All points as CSV; see the header.
#include "client/curves/runs/csvexport.h"

#include "client/base/files.h"

#include <QtCore/QSaveFile>

#include <charconv>
#include <cmath>

namespace officina {

namespace {

constexpr qsizetype blockSize = 1 << 20;

QByteArray quoted(const QString &text)
{
    QByteArray cell = text.toUtf8();
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r')) {
        cell.replace("\"", "\"\"");
        cell = '"' + cell + '"';
    }
    return cell;
}

template <class Number> void appendNumber(QByteArray &line, Number number)
{
    char digits[32];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    line.append(digits, end - digits);
}

void appendValue(QByteArray &line, double value)
{
    if (std::isnan(value))
        line += "nan";
    else if (std::isinf(value))
        line += value > 0 ? "inf" : "-inf";
    else
        appendNumber(line, value);
}

Error writeError(QIODevice &out)
{
    if (auto *file = qobject_cast<QFileDevice *>(&out))
        return fileError(*file);
    return {Error::Kind::Local, out.errorString(), {}};
}

Result<> flush(QIODevice &out, QByteArray &block)
{
    if (out.write(block) != block.size())
        return std::unexpected(writeError(out));
    block.resize(0);
    return {};
}

Result<> writeSeries(QIODevice &out, QByteArray &block, const QByteArray &start, const Series &series)
{
    for (qsizetype i = 0; i < series.size(); ++i) {
        block += start;
        appendNumber(block, series.step(i));
        block += ',';
        if (std::isfinite(series.wallTime(i)))
            appendNumber(block, series.wallTime(i));
        block += ',';
        appendValue(block, series.value(i));
        block += "\r\n";
        if (block.size() >= blockSize) {
            if (const auto done = flush(out, block); !done)
                return done;
        }
    }
    return {};
}

} // namespace

Result<> writeCsv(QIODevice &out, const QList<NamedRun> &runs)
{
    QByteArray block = "run,tag,step,wall_time,value\r\n";
    block.reserve(blockSize + 4096);
    for (const NamedRun &named : runs) {
        for (const auto &[tag, series] : named.run->series) {
            const QByteArray start = quoted(named.name) + ',' + quoted(tag) + ',';
            if (const auto done = writeSeries(out, block, start, *series); !done)
                return done;
        }
    }
    return flush(out, block);
}

Result<> exportCsv(const QString &path, const QList<NamedRun> &runs)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(fileError(file));
    if (const auto done = writeCsv(file, runs); !done)
        return done;
    if (!file.commit())
        return std::unexpected(fileError(file));
    return {};
}

} // namespace officina
