// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast event files become series: against a plain pass of the same CRC32C over the same bytes,
// which nothing that checks the sums can beat; against a reader of the same file written with the
// protobuf library; and against fixed bars, where the peer's column holds the bar.
#include "client/curves/formats/crc32c.h"
#include "client/curves/formats/eventfile.h"
#include "client/curves/runs/runreader.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/eventpeer.pb.h"
#include "tests/client/curves/eventwriter.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QtEndian>

#include <sys/resource.h>

#include <unordered_map>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr int stepCount = 250'000;

// Scalars only, as a training loop logs them: five tags a step.
QByteArray eventFile(int steps, qint64 &points)
{
    const QByteArrayList tags{"train/loss", "train/accuracy", "train/learning_rate", "eval/perplexity",
                              "gpu/utilisation"};
    QByteArray bytes = tfRecord(versionEvent());
    bytes.reserve(steps * tags.size() * 80);
    for (int step = 0; step < steps; ++step) {
        for (const QByteArray &tag : tags)
            bytes += scalarRecord(tag, step, 1.7e9 + step, float(step) / 1000);
    }
    points = steps * tags.size();
    return bytes;
}

// What somebody who takes the library for it would write: sums checked by the same fast CRC32C, one
// message parsed per record, points kept by tag.
qint64 readWithProtobuf(const QByteArray &bytes)
{
    struct Columns {
        std::vector<qint64> steps;
        std::vector<double> wallTimes;
        std::vector<double> values;
    };
    std::unordered_map<std::string, Columns> series;
    peer::Event event;
    const char *p = bytes.constData();
    const char *const end = p + bytes.size();
    while (end - p >= 12 && checkRecord(p, size_t(end - p)) == RecordSums::Right) {
        const auto length = qFromLittleEndian<quint64>(p);
        if (!event.ParseFromArray(p + 12, int(length)))
            return -1;
        for (const auto &value : event.summary().value()) {
            Columns &columns = series[value.tag()];
            columns.steps.push_back(event.step());
            columns.wallTimes.push_back(event.wall_time());
            columns.values.push_back(double(value.simple_value()));
        }
        p += length + 16;
    }
    qint64 points = 0;
    for (const auto &[tag, columns] : series)
        points += qint64(columns.steps.size());
    return points;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!written)
        std::fprintf(stderr, "bench_curves: %s\n", qUtf8Printable(file.errorString()));
    return written;
}

bench::Line atMost(const QString &name, double ours, double bar)
{
    return {name, ours, bar, 1, bench::Line::Bar::AtMost};
}

bool measureOneFile(QList<bench::Line> &lines)
{
    qint64 points = 0;
    const QByteArray bytes = eventFile(stepCount, points);
    const QTemporaryDir folder;
    if (!write(folder.filePath(u"events.out.tfevents.1"_s), bytes))
        return false;
    std::vector<double> parse, read, plain, protobuf;
    uint32_t sum = 0;
    for (int round = 0; round < rounds; ++round) { // in turns: a busy machine slows all alike
        plain.push_back(bench::secondsOf([&] { sum ^= crc32c(bytes.data(), size_t(bytes.size())); }));
        EventReader reader;
        std::vector<TaggedPoint> taken;
        parse.push_back(bench::secondsOf([&] {
            constexpr qsizetype piece = 128 << 10; // as RunReader does
            for (qsizetype at = 0; at < bytes.size(); at += piece) {
                taken.clear();
                reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)), taken);
            }
        }));
        RunReader runs;
        LocalLogSource source(folder.path());
        read.push_back(bench::secondsOf([&] { runs.poll(source).value(); }));
        qint64 peerPoints = 0;
        protobuf.push_back(bench::secondsOf([&] { peerPoints = readWithProtobuf(bytes); }));
        if (runs.points() != points || reader.offset() != bytes.size() || peerPoints != points) {
            std::fprintf(stderr, "bench_curves: read %lld, the peer %lld of %lld points\n", qlonglong(runs.points()),
                         qlonglong(peerPoints), qlonglong(points));
            return false;
        }
    }
    // The best of each: whatever else the machine does only makes a round slower.
    const double megabytes = double(bytes.size()) / 1e6;
    const auto rate = [&](const std::vector<double> &seconds) { return megabytes / std::ranges::min(seconds); };
    std::fprintf(stderr, "%.0f MB, %lld points, sum %08x (%s)\n", megabytes, qlonglong(points), sum,
                 crc32cIsHardware() ? "by instruction" : "by table");
    lines.append({u"event file, MB/s (peer: CRC32C alone)"_s, rate(parse), rate(plain), 0.5});
    lines.append({u"event file, MB/s (peer: the bar of 1500)"_s, rate(parse), 1500, 1});
    lines.append({u"event file to series, MB/s (peer: protobuf library)"_s, rate(read), rate(protobuf), 4});
    return true;
}

bool measureManyRuns(QList<bench::Line> &lines)
{
    constexpr int runs = 200;
    qint64 points = 0;
    const QByteArray bytes = eventFile(9'350, points); // 2.5 MB
    const QTemporaryDir folder;
    for (int run = 0; run < runs; ++run) {
        const QString name = u"run-%1"_s.arg(run);
        QDir(folder.path()).mkdir(name);
        if (!write(folder.filePath(name + u"/events.out.tfevents.1"_s), bytes))
            return false;
    }
    std::vector<double> first, all;
    for (int round = 0; round < 3; ++round) {
        LocalLogSource source(folder.path());
        RunReader reader;
        first.push_back(bench::secondsOf([&] {
            while (reader.points() == 0)
                reader.apply(fetchUpdates(source, reader.positions()).value());
        }));
        all.push_back(first.back() + bench::secondsOf([&] { reader.poll(source).value(); }));
        if (reader.points() != points * runs)
            return false;
    }
    const double megabytes = double(bytes.size()) * runs / 1e6;
    std::fprintf(stderr, "%d runs, %.0f MB\n", runs, megabytes);
    lines.append(atMost(u"200 runs, 500 MB: seconds to the first curve (bar)"_s, std::ranges::min(first), 0.5));
    lines.append(atMost(u"200 runs, 500 MB: seconds until all is read (bar)"_s, std::ranges::min(all), 0.34));
    return true;
}

// What the process holds, from the kernel.
double residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 : 0;
}

bool measureMemory(QList<bench::Line> &lines)
{
    constexpr int count = 50'000'000;
    constexpr int tags = 10;
    const double before = residentBytes();
    std::vector<Series> series(tags);
    for (int i = 0; i < count / tags; ++i) {
        for (Series &one : series) { // times with a jitter, values of floats as event files have them
            const double jitter = double((i * 2654435761U) >> 12) / 1e7;
            one.append({i, 1.7e9 + i + jitter, double(1.0f / float(1 + i % 1000 + int(jitter * 1000)))});
        }
    }
    lines.append(
        atMost(u"50 million points: bytes each, of the process (bar)"_s, (residentBytes() - before) / count, 16));
    return series.back().size() == count / tags;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QList<bench::Line> lines;
    if (!measureMemory(lines) || !measureOneFile(lines) || !measureManyRuns(lines))
        return 2;
    return bench::print(lines);
}
