// SPDX-License-Identifier: GPL-3.0-or-later
//
// A hundred thousand jobs: how long the queue's answer takes to read, of Slurm and of PBS, beside one pass over the same
// bytes and the bar; and the longest time that the window stands still while it takes over a look, from the poll's thread
// to the list, in which all or one row of a hundred is different. The peers' columns hold the bars: no program beside us shows that many.
// Times are those of the processor for that thread, so that what else the computer does is not in them. Beside the frames
// stands what the clock says of them, with room for that: a thread that waits, for a lock or the disk, shows there.
#include "client/jobs/jobservice.h"
#include "client/schedulers/joborder.h"
#include "client/schedulers/pbs/dsv.h"
#include "client/schedulers/pbs/records.h"
#include "client/schedulers/slurm/records.h"
#include "client/schedulers/slurm/slurm.h"
#include "tests/benchmarks/bench.h"
#include "tests/support/autoprompts.h"
#include "tests/support/tempfolder.h"
#include "ui/jobs/joblistmodel.h"
#include "ui/jobs/joblisttable.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <cstring>
#include <ctime>
#include <functional>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

constexpr int jobs = 100'000;
constexpr int arrays = 4; // the first, of
constexpr int tasks = jobs / 8; // each
constexpr double parseBar = 150; // ms, on the poll's thread
constexpr double frameBar = 16; // ms
constexpr double clockRoom = 4; // frames, by the clock, on a computer that does other things too

double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

double longestByClock = 0; // ms, of what was measured since it was taken

template <class Work> double spentOn(Work work)
{
    const double start = milliseconds();
    longestByClock = std::max(longestByClock, 1000 * bench::secondsOf(work));
    return milliseconds() - start;
}

QByteArray valueOf(const QByteArray &field, int number)
{
    const bool ofArray = number < arrays * tasks;
    const QByteArray id = QByteArray::number(1'000'000 + number);
    const QByteArray array = QByteArray::number(1'000'000 + number / tasks * tasks);
    const bool runs = number % 3 == 0;
    if (field == "JobArrayID")
        return ofArray ? array + '_' + QByteArray::number(number % tasks) : id;
    if (field == "JobID")
        return id;
    if (field == "ArrayJobID")
        return ofArray ? array : id;
    if (field == "ArrayTaskID")
        return ofArray ? QByteArray::number(number % tasks) : "N/A";
    if (field == "HetJobID" || field == "HetJobOffset")
        return field == "HetJobID" ? "0" : "N/A";
    if (field == "State")
        return runs ? "RUNNING" : "PENDING";
    if (field == "Reason")
        return runs ? "None" : "Priority";
    if (field == "NumNodes" || field == "NumTasks")
        return "1";
    if (field == "NumCPUs")
        return "32";
    if (field == "tres-alloc")
        return "cpu=32,mem=128G,node=1,billing=32,gres/gpu=4";
    if (field == "tres-per-node")
        return "gres/gpu:4";
    if (field == "TimeUsed")
        return runs ? "1:02:" + QByteArray::number(10 + number % 50) : "0:00";
    if (field == "TimeLimit")
        return "2-00:00:00";
    if (field.endsWith("Time"))
        return field == "StartTime" && !runs ? "N/A" : "179" + QByteArray::number(1'000'000 + number);
    if (field == "exit_code" || field == "RestartCnt")
        return "0";
    if (field == "NodeList")
        return runs ? "gpu" + QByteArray::number(number % 4000) : "";
    if (field == "Name")
        return "sweep lr=" + QByteArray::number(number % 17);
    if (field == "WorkDir" || field == "StdOut" || field == "StdErr")
        return "/scratch/project_465000000/user/runs/2026-11-29-sweep"
            + (field == "WorkDir" ? QByteArray() : QByteArray("/slurm-%A_%a.out"));
    if (field == "UserName" || field == "Account" || field == "QOS" || field == "Partition")
        return field == "Partition" ? "standard-g" : "project_465000000";
    return "N/A";
}

// What squeue would print, by the format that we ask it for.
QByteArray queueText(const QByteArray &mark)
{
    const QByteArrayList fields = slurm::queueFormat(mark).split(',');
    QByteArray text;
    text.reserve(jobs * 700);
    for (int number = 0; number < jobs; ++number) {
        for (const QByteArray &field : fields) {
            const qsizetype colon = field.indexOf(':');
            text += valueOf(field.first(colon), number) + field.sliced(colon + 2);
        }
        text += '\n';
    }
    return text;
}

// What "qstat -f -F dsv" would print, with what a job of a captured one has.
QByteArray pbsText(const QByteArray &mark)
{
    const QByteArray options = pbs::dsvOptions(mark);
    const QByteArray end = options.sliced(options.indexOf('\'') + 1).chopped(1);
    QByteArray text;
    for (int number = 0; number < jobs; ++number) {
        const QByteArray id = QByteArray::number(1'000'000 + number);
        const bool runs = number % 3 == 0;
        QByteArrayList fields{"Job Id: " + id + ".pbs1",
                              "Job_Name=sweep",
                              "Job_Owner=ada@pbs1",
                              runs ? "job_state=R" : "job_state=Q",
                              "queue=gpu",
                              "Account_Name=ml-lab",
                              "ctime=Sat Nov 21 03:10:00 2026",
                              "qtime=Sat Nov 21 03:10:00 2026",
                              "Error_Path=pbs1:/home/ada/proj/run1/sweep.e" + id,
                              "Output_Path=pbs1:/home/ada/proj/run1/sweep.o" + id,
                              "Hold_Types=n",
                              "Resource_List.ncpus=32",
                              "Resource_List.ngpus=4",
                              "Resource_List.mem=128gb",
                              "Resource_List.nodect=1",
                              "Resource_List.select=1:ncpus=32:ngpus=4:mem=128gb",
                              "Resource_List.walltime=48:00:00",
                              "substate=" + QByteArray(runs ? "42" : "10"),
                              "Variable_List=PBS_O_HOME=/home/ada,PBS_O_WORKDIR=/home/ada/proj/run1,PBS_O_HOST=pbs1"};
        if (runs)
            fields += QByteArrayList{"resources_used.walltime=01:02:03", "resources_used.mem=7804kb",
                                     "stime=Sat Nov 21 03:10:10 2026", "exec_host=gpu1/0"};
        text += fields.join(end) + '\n';
    }
    return text;
}

double pbsParse(const QByteArray &mark)
{
    const QByteArray text = pbsText(mark);
    std::vector<double> times;
    for (int run = 0; run < 3; ++run) {
        QList<Job> read;
        times.push_back(spentOn([&] {
            read = pbs::jobsIn(text, mark, true);
            sortNewestFirst(read);
        }));
        if (read.size() != jobs || read.last().gpus() != 4)
            std::abort();
    }
    return bench::median(times);
}

double scanned(const QByteArray &text)
{
    return spentOn([&] {
        size_t found = 0;
        const char *at = text.constData();
        const char *end = at + text.size();
        while ((at = static_cast<const char *>(std::memchr(at, '\x1f', size_t(end - at))))) {
            ++found;
            ++at;
        }
        if (found == 0)
            std::abort();
    });
}

// The longest turn of the event loop until the work is done, and what is to be painted then is.
double longestTurn(const std::function<void()> &begin, const std::function<bool()> &isDone)
{
    double longest = spentOn(begin);
    for (int after = 0; after < 5; after += isDone() ? 1 : 0)
        longest = std::max(longest, spentOn([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 0); }));
    return longest;
}

struct Window {
    JobListModel model;
    JobListTable table{u"bench"_s, &model};

    double take(const QList<Job> &list)
    {
        return longestTurn([&] { model.setJobs(list); }, [&] { return !model.isBusy(); });
    }
};

// One of a hundred: some went on, some ended, some are gone and others new.
QList<Job> next(QList<Job> list, int turn)
{
    for (qsizetype i = turn; i < list.size(); i += 100) {
        Job &job = list[i];
        switch (i / 100 % 4) {
        case 0: job.elapsed += 30; break;
        case 1: job.state = JobState::Completed; break;
        case 2: job.reason = u"Resources"_s; break;
        case 3:
            job.id = JobId{QString::number(5'000'000 + turn * jobs + i)};
            job.parent = {};
            job.task.reset();
            break;
        }
    }
    return list;
}

std::vector<double> framesOf(Window &window, QList<Job> &list, int first)
{
    std::vector<double> frames;
    for (int turn = 0; turn < 7; ++turn) {
        list = next(list, first + turn * 13);
        frames.push_back(window.take(list));
    }
    return frames;
}

std::vector<double> scrolled(Window &window)
{
    std::vector<double> frames;
    for (int step = 0; step < 200; ++step)
        frames.push_back(spentOn([&] {
            QScrollBar *bar = window.table.verticalScrollBar();
            bar->setValue(bar->maximum() / 200 * step);
            QCoreApplication::processEvents();
        }));
    return frames;
}

// A service to which looks are handed over as its site's thread does.
class Service : public JobService
{
public:
    using JobService::JobService;
    using JobService::take;
};

// The longest turn of the window's thread, of some looks.
double longestTake(QList<Job> list)
{
    const testing::TempFolder folder;
    const Clock clock;
    testing::AutoPrompts prompts;
    Site site;
    site.id = {u"bench"_s};
    Connection connection(site, prompts); // nobody signs in
    Store store(folder.path(u"officina.db"_s));
    JobHistory history(store, clock);
    Service service(clock, &history);
    Window window;
    window.table.resize(900, 700);
    window.table.show();
    QObject::connect(&service, &JobService::changed, &window.model,
                     [&] { window.model.setJobs({{site.id, u"bench"_s, service.jobs()}}); });
    service.setConnection(&connection);
    std::ignore = history.lastKnown(site.id, {}).result();
    QCoreApplication::processEvents();
    double longest = 0;
    for (int turn = 0; turn < 4; ++turn) {
        const LookStart start{service.known(), service.refreshed(), {}, false, clock.now()};
        std::shared_ptr<const JobLook> look;
        const std::unique_ptr<QThread> poll(
            QThread::create([&] { look = std::make_shared<JobLook>(JobLook::of(start, {list, {}, {}}, true)); }));
        poll->start();
        poll->wait();
        const auto begin = [&] {
            service.take(look);
            letGo(std::exchange(look, {}));
        };
        longest = std::max(longest, longestTurn(begin, [&] { return !window.model.isBusy(); }));
        if (service.jobs().size() < jobs || window.model.tree().lines < jobs)
            std::abort();
        list = next(std::move(list), 7 + turn * 13);
    }
    return longest;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QByteArray mark = "0123456789abcdef";
    const QByteArray text = queueText(mark);
    std::vector<double> parse, scan;
    QList<Job> list;
    for (int run = 0; run < 5; ++run) {
        QList<Job> read;
        parse.push_back(spentOn([&] {
            read = slurm::queueJobs(text, mark);
            sortNewestFirst(read);
        }));
        list = read;
        scan.push_back(scanned(text));
    }
    if (list.size() != jobs || list.last().gpus() != 4) {
        std::fprintf(stderr, "bench_jobs: %lld jobs read\n", qlonglong(list.size()));
        return 2;
    }
    const double pbs = pbsParse(mark);
    longestByClock = 0;
    const double take = longestTake(list);
    const double takeByClock = std::exchange(longestByClock, 0);
    Window window;
    window.table.resize(900, 700);
    window.table.show();
    window.take(list);
    const std::vector<double> frames = framesOf(window, list, 0);
    const double framesByClock = longestByClock;
    for (int row = window.model.rowCount() - 1; row >= 0; --row)
        if (window.model.canExpand(row))
            window.model.setExpanded(row, true);
    longestTurn([] {}, [&] { return !window.model.isBusy(); });
    const std::vector<double> unfolded = framesOf(window, list, 5);
    longestByClock = 0;
    const std::vector<double> scrolls = scrolled(window);
    const auto atMost = [](const QString &name, double ours, double bar) {
        return bench::Line{name, ours, bar, 1, bench::Line::Bar::AtMost};
    };
    const auto byClock = [](const QString &name, double ours) {
        return bench::Line{name, ours, frameBar, clockRoom, bench::Line::Bar::AtMost};
    };
    return bench::print(
        {atMost(u"100 000 jobs read from squeue, ms (bar)"_s, bench::median(parse), parseBar),
         {u"the same, beside one memchr pass, ms"_s, bench::median(parse), bench::median(scan), 60,
          bench::Line::Bar::AtMost},
         atMost(u"100 000 jobs read from qstat -F dsv, ms (bar)"_s, pbs, parseBar),
         atMost(u"take a poll of 100 000, window's thread: longest stretch, ms (bar)"_s, take, frameBar),
         byClock(u"the same by the clock, ms (bar)"_s, takeByClock),
         atMost(u"1 % of 100 000 jobs changed, longest frame, ms (bar)"_s, std::ranges::max(frames), frameBar),
         byClock(u"the same by the clock, ms (bar)"_s, framesByClock),
         atMost(u"the same with 50 000 tasks unfolded, ms (bar)"_s, std::ranges::max(unfolded), frameBar),
         atMost(u"scrolling through them, longest frame, ms (bar)"_s, std::ranges::max(scrolls), frameBar),
         byClock(u"the same by the clock, ms (bar)"_s, longestByClock)});
}
