// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast event files are read into series: against a plain pass of the same CRC32C over the same
// bytes, which nothing that checks the sums can beat.
#include "client/curves/crc32c.h"
#include "client/curves/eventfile.h"
#include "client/curves/runreader.h"
#include "tests/benchmarks/bench.h"
#include "tests/client/curves/eventwriter.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace officina;
using namespace officina::testing;

namespace {

constexpr int rounds = 7;
constexpr int stepCount = 250'000;

// Scalars only, as a training loop logs them: five tags a step.
QByteArray eventFile(qint64 &points)
{
    const QByteArrayList tags{"train/loss", "train/accuracy", "train/learning_rate", "eval/perplexity",
                              "gpu/utilisation"};
    QByteArray bytes = tfRecord(versionEvent());
    bytes.reserve(stepCount * tags.size() * 80);
    for (int step = 0; step < stepCount; ++step) {
        for (const QByteArray &tag : tags)
            bytes += scalarRecord(tag, step, 1.7e9 + step, float(step) / 1000);
    }
    points = stepCount * tags.size();
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qint64 points = 0;
    const QByteArray bytes = eventFile(points);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("events.out.tfevents.1")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        std::fprintf(stderr, "bench_curves: %s\n", qUtf8Printable(file.errorString()));
        return 2;
    }

    std::vector<double> parse;
    std::vector<double> read;
    std::vector<double> plain;
    uint32_t sum = 0;
    for (int round = 0; round < rounds; ++round) { // in turns: a busy machine slows all alike
        plain.push_back(bench::secondsOf([&] { sum ^= crc32c(bytes.data(), size_t(bytes.size())); }));
        EventReader reader;
        std::vector<TaggedPoint> read32;
        parse.push_back(bench::secondsOf([&] {
            constexpr qsizetype piece = 128 << 10; // as RunReader does
            for (qsizetype at = 0; at < bytes.size(); at += piece) {
                read32.clear();
                reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)), read32);
            }
        }));
        RunReader runs;
        LocalLogSource source(folder.path());
        read.push_back(bench::secondsOf([&] { runs.poll(source).value(); }));
        if (runs.points() != points || reader.offset() != bytes.size()) {
            std::fprintf(stderr, "bench_curves: read %lld of %lld points\n", qlonglong(runs.points()),
                         qlonglong(points));
            return 2;
        }
    }
    // The best of each: whatever else the machine does only makes a round slower.
    const double megabytes = double(bytes.size()) / 1e6;
    const auto rate = [&](const std::vector<double> &seconds) { return megabytes / std::ranges::min(seconds); };
    std::fprintf(stderr, "%.0f MB, %lld points, sum %08x (%s); with files and series %.0f MB/s\n", megabytes,
                 qlonglong(points), sum, crc32cIsHardware() ? "by instruction" : "by table", rate(read));
    return bench::print(
        {{QStringLiteral("curves: event file, MB/s (peer: CRC32C alone)"), rate(parse), rate(plain), 0.5}});
}
