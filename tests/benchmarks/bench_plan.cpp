// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tree of one million files counted and planned before it is sent: how long it takes and what it
// holds. The peer's column holds the bar.
#include "client/staging/files/localfilesystem.h"
#include "client/staging/tree/treewalk.h"
#include "tests/benchmarks/bench.h"

#include <QtCore/QTemporaryDir>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

constexpr int folders = 1000;
constexpr int filesEach = 1000;

bool makeTree(const QByteArray &root)
{
    for (int folder = 0; folder < folders; ++folder) {
        const QByteArray path = root + "/shard-" + QByteArray::number(folder);
        if (mkdir(path.constData(), 0755) != 0)
            return false;
        for (int file = 0; file < filesEach; ++file) {
            const QByteArray name = path + "/sample-" + QByteArray::number(file) + ".json";
            const int handle = open(name.constData(), O_CREAT | O_WRONLY, 0644);
            if (handle < 0)
                return false;
            close(handle);
        }
    }
    return true;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    if (!makeTree(folder.path().toUtf8())) {
        std::fprintf(stderr, "bench_plan: no room for a million files\n");
        return 2;
    }
    LocalFileSystem side;
    TreeWalk walk(side, RemotePath(folder.path().toUtf8()), "corpus");
    bool failed = false;
    const double seconds = bench::secondsOf([&] {
        for (auto more = walk.step(QDeadlineTimer(20)); (failed = !more) || *more == Progress::Pending;
             more = walk.step(QDeadlineTimer(20))) {
            if (failed)
                break;
        }
    });
    if (failed || walk.plan().fileCount != qint64(folders) * filesEach) {
        std::fprintf(stderr, "bench_plan: %lld files planned\n", qlonglong(walk.plan().fileCount));
        return 2;
    }
    const auto atMost = [](const QString &name, double ours, double bar) {
        return bench::Line{name, ours, bar, 1, bench::Line::Bar::AtMost};
    };
    return bench::print({atMost(u"one million files planned, s (bar)"_s, seconds, 10),
                         atMost(u"one million files planned, memory in MB (bar)"_s, peakMegabytes(), 400)});
}
