// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the program takes from its start to its first painted window, and how much memory it
// then holds, as a user would who has never used it before: the median of several starts. The peer
// is the bar itself.
#include "tests/benchmarks/bench.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace officina;

namespace {

constexpr int starts = 7;
constexpr double mostMilliseconds = 400;
constexpr double mostMegabytes = 150;

// Settings and caches of its own; the screen the benchmark has, else none.
QProcessEnvironment environmentIn(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.remove(QString::fromLatin1(name));
    if (!environment.contains(QStringLiteral("DISPLAY")) && !environment.contains(QStringLiteral("WAYLAND_DISPLAY")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    QProcess program;
    program.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/officina"));
    program.setArguments({QStringLiteral("--measure-startup")});
    program.setProcessEnvironment(environmentIn(home.path()));
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);

    std::vector<double> milliseconds;
    std::vector<double> megabytes;
    for (int start = 0; start <= starts; ++start) {
        program.start();
        if (!program.waitForFinished(30'000) || program.exitCode() != 0) {
            std::fprintf(stderr, "bench_startup: %s\n", qUtf8Printable(program.errorString()));
            program.kill();
            program.waitForFinished();
            return 2;
        }
        const QJsonObject measured = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        const double first = measured[QStringLiteral("first_paint_ms")].toDouble();
        if (first <= 0) {
            std::fprintf(stderr, "bench_startup: the program did not say when it painted\n");
            return 2;
        }
        if (start == 0) // files that nothing has read since the machine started
            continue;
        milliseconds.push_back(first);
        megabytes.push_back(measured[QStringLiteral("rss_mb")].toDouble());
    }
    using Bar = bench::Line::Bar;
    return bench::print({{QStringLiteral("startup_ms"), bench::median(milliseconds), mostMilliseconds, 1, Bar::AtMost},
                         {QStringLiteral("startup_mb"), bench::median(megabytes), mostMegabytes, 1, Bar::AtMost}});
}
