// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it costs to watch: 100 runs, each with new points every second, followed over a real sshd
// into the curves page with all its charts, at the usual pace. The share of one core that this
// process uses, and the time from the beginning of the visit that fetched new points until they are
// painted. The peer's column holds the bar.
//
// The runs are written by this program started a second time, so that the writing is not counted.
// The screen is one that is not there, but everything is painted as for one that is.
#include "tests/benchmarks/bench.h"
#include "tests/client/curves/eventwriter.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/testsite.h"
#include "ui/common/theme.h"
#include "ui/curves/curvespage.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QThread>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <sys/resource.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 100;
constexpr int stepsBefore = 2'000;
constexpr int secondsMeasured = 30;
constexpr int fewestVisits = 5;
const QByteArray eventsName = "events.out.tfevents.1700000000.host";

[[noreturn]] void stop(const QByteArray &why)
{
    std::fprintf(stderr, "bench_live: %s\n", why.constData());
    std::exit(2);
}

QByteArray rows(int run, int from, int to)
{
    QByteArray bytes;
    for (int step = from; step < to; ++step) {
        const double time = 1.7e9 + step;
        const double loss = 0.4 + 2 * std::exp(-step / (200.0 + run)) + std::sin(step * 1.7 + run) / 20;
        bytes += scalarRecord("train/loss", step, time, float(loss));
        bytes += scalarRecord("train/lr", step, time, float(1e-3 * (1 - std::exp(-step / 400.0))));
        bytes += scalarRecord("eval/perplexity", step, time, float(std::exp(loss)));
        bytes += scalarRecord("gpu/utilisation", step, time, float(0.9 + std::sin(step / 7.0) / 30));
    }
    return bytes;
}

QString pathOf(const QString &folder, int run)
{
    return u"%1/run-%2/%3"_s.arg(folder).arg(run).arg(QString::fromLatin1(eventsName));
}

// Goes on until it is ended.
int write(const QString &folder)
{
    for (int step = stepsBefore;; ++step) {
        for (int run = 0; run < runs; ++run) {
            QFile file(pathOf(folder, run));
            if (!file.open(QIODevice::Append) || file.write(rows(run, step, step + 1)) < 0)
                return 1;
        }
        QThread::sleep(1);
    }
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// Says when the page has painted what it was told to.
class Painted : public QObject
{
public:
    explicit Painted(QWidget &page) : m_page(page) { page.window()->installEventFilter(this); }

    std::function<void()> then;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // What is dirty is painted while the window takes this; what is queued comes after it.
        if (event->type() == QEvent::UpdateRequest)
            QMetaObject::invokeMethod(&m_page, [this] { then(); }, Qt::QueuedConnection);
        return false;
    }

private:
    QWidget &m_page;
};

struct Measured {
    double share = 0;   // of one core
    double slowest = 0; // seconds from the beginning of a visit to the screen
    int visits = 0;     // of which the latter is
};

Measured measure(CurvesPage &page, RunFollower &follower)
{
    Measured measured;
    const qint64 before = page.shownPoints();
    const double cpu = cpuSeconds();
    QElapsedTimer clock;
    clock.start();
    QTest::qWait(secondsMeasured * 1000);
    measured.share = (cpuSeconds() - cpu) / (double(clock.nsecsElapsed()) / 1e9);
    const qint64 grown = page.shownPoints() - before;
    std::fprintf(stderr, "%lld new points in %d s\n", qlonglong(grown), secondsMeasured);
    if (grown < qint64(runs) * 4 * secondsMeasured / 2)
        stop("the runs were not followed as they grew");

    // Looking for the beginning of each visit costs more than following does, so it comes by itself.
    std::optional<double> began;
    bool isDrawn = false;
    double painted = 0;
    const auto now = [&] { return double(clock.nsecsElapsed()) / 1e9; };
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    bool wasReading = follower.isReading();
    QObject::connect(&look, &QTimer::timeout, &page, [&] {
        const bool isReading = follower.isReading();
        if (isReading && !wasReading) {
            if (began && isDrawn) {
                measured.slowest = std::max(measured.slowest, painted - *began);
                ++measured.visits;
            }
            began = now();
            isDrawn = false;
        }
        wasReading = isReading;
    });
    QObject::connect(&page, &CurvesPage::drawn, &look, [&] { isDrawn = true; });
    Painted watcher(page);
    watcher.then = [&] {
        if (isDrawn)
            painted = now();
    };
    look.start(2);
    const bool seen = QTest::qWaitFor([&] { return measured.visits >= fewestVisits; }, 120'000);
    look.stop();
    if (!seen)
        stop("too few visits");
    QCoreApplication::processEvents();
    return measured;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && argv[1] == "--write"_ba)
        return write(QString::fromLocal8Bit(argv[2]));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    new Theme(application); // the application owns it
    SshServer server;
    if (const auto started = server.start(); !started)
        stop(describe(started.error()));
    const TempFolder folder;
    for (int run = 0; run < runs; ++run)
        folder.file("run-" + QByteArray::number(run) + '/' + eventsName,
                    tfRecord(versionEvent()) + rows(run, 0, stepsBefore));

    AutoPrompts prompts;
    SiteInUse site(prompts);
    const TempFolder home;
    QSettings store(home.path(u"officina.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    Connection connection(siteOf(server, u"bench"_s), prompts);
    RunSources sources(home.path(u"copies"_s));
    sources.useConnections(&connection);
    RunAlerts alerts(settings);
    EarlyStopping stopping(sources, alerts, [](const SiteId &, const JobId &) { return QFuture<Result<>>(); });
    CurvesPage page(site, settings, {sources, alerts, stopping});
    page.resize(1264, 800);
    page.show();
    const RemotePath path(folder.bytes());
    page.openRun({path, u"sweep"_s});
    RunFollower &follower = *sources.sources().front().follower;
    if (!QTest::qWaitFor([&] { return page.shownPoints() == qint64(runs) * stepsBefore * 4; }, 60'000))
        stop("the runs were not read");

    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, folder.path()});
    QTest::qWait(5'000); // until all charts were drawn and the pace is the quickest
    const Measured measured = measure(page, follower);
    const bool wrote = writer.state() == QProcess::Running;
    writer.kill();
    writer.waitForFinished();
    std::fprintf(stderr, "%.1f %% of a core; %d visits until the screen\n", measured.share * 100, measured.visits);
    if (!wrote)
        stop("the runs were not written");
    using Bar = bench::Line::Bar;
    return bench::print(
        {{u"100 live runs: share of one core, % (bar)"_s, measured.share * 100, 4, 1, Bar::AtMost},
         {u"the same: seconds from a visit's beginning to the screen (bar)"_s, measured.slowest, 1, 1, Bar::AtMost}});
}
