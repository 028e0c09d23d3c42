// SPDX-License-Identifier: GPL-3.0-or-later
//
// run: a folder of this computer at a site, as the window's "Run a folder": what changed is sent, the command
// runs in a copy of it, and what it made comes back. Says what it would send before it sends anything.
#include "cli/commands.h"
#include "cli/historybook.h"
#include "cli/invitation.h"
#include "cli/jobtext.h"
#include "cli/jobwork.h"
#include "cli/place.h"
#include "cli/projecttext.h"
#include "cli/results.h"
#include "cli/submitwish.h"
#include "cli/words.h"
#include "client/base/userfolders.h"
#include "client/jobs/chain.h"
#include "ui/present/formats.h"
#include "ui/present/resultstext.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

std::unexpected<Error> wrong(const QString &what)
{
    return failure(Kind::BadInput, what);
}

// One word is a line for the shell, as it stands; of several each stays the word that it is.
QByteArray commandOf(const QStringList &words)
{
    if (words.size() == 1)
        return argumentBytes(words.first());
    QByteArray line;
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    for (const QString &word : words) {
        const QByteArray bytes = argumentBytes(word);
        line += (line.isEmpty() ? QByteArray() : QByteArray(" "))
            + (plain.match(word).hasMatch() ? bytes : shellQuote(bytes));
    }
    return line;
}

struct Wish {
    QString folder;
    std::optional<ProjectSettings> before; // how it was run last
    ProjectSettings settings;
};

Result<> readProjectOptions(const Call &call, ProjectSettings &settings)
{
    if (call.isSet("site"))
        settings.site = SiteId{call.value("site")};
    if (const QByteArray command = commandOf(call.rest); !call.rest.isEmpty())
        settings.command = command;
    if (call.isSet("launch")) {
        const auto launch = launchOf(call.value("launch"));
        if (!launch)
            return wrong(Cli::tr("--launch takes once, each-node or torchrun."));
        settings.launch = *launch;
    }
    if (call.isSet("fetch"))
        settings.fetch = call.options.values(u"fetch"_s);
    if (call.isSet("no-fetch"))
        settings.fetch.clear();
    if (const auto good = checkFetchPatterns(settings.fetch); !good)
        return wrong(Cli::tr("--fetch takes a pattern as results/, *.csv or checkpoints/last*, and this is none: %1")
                         .arg(good.error().subject));
    if (call.isSet("into"))
        settings.results = QDir::cleanPath(call.value("into"));
    if (settings.results.isEmpty() || settings.results == u"." || QDir::isAbsolutePath(settings.results)
        || settings.results.startsWith(".."_L1))
        return wrong(Cli::tr("--into takes a folder within the project, such as officina-results."));
    return readJobOptions(call, settings.amounts);
}

Result<Wish> readRun(const Call &call)
{
    const QString given = call.arguments.value(0, u"."_s);
    Wish wish{projectFolder(given), {}, {}};
    const QFileInfo info(wish.folder);
    if (!info.isDir())
        return failure(info.exists() ? Kind::NotAFolder : Kind::NotFound, {}, given);
    wish.before = ProjectMemory(dataFolder() + u"/projects"_s).find(wish.folder);
    if (call.isSet("again") && !wish.before)
        return wrong(Cli::tr("%1 was never run: say where and what with --site SITE -- COMMAND.").arg(wish.folder));
    const bool isSame = wish.before && (!call.isSet("site") || wish.before->site.value == call.value("site"));
    if (call.isSet("again") || isSame)
        wish.settings = *wish.before;
    else
        wish.settings = firstSettings(wish.folder);
    if (!call.isSet("again")) {
        wish.settings.command.clear();
        if (!call.isSet("site"))
            wish.settings.site = {};
    }
    if (const auto read = readProjectOptions(call, wish.settings); !read)
        return passOn(read);
    const QString hint = wish.before ? u' ' + Cli::tr("--again runs it as it was run last.") : QString();
    if (wish.settings.site.isEmpty())
        return wrong(Cli::tr("Say where to run it: --site SITE.") + hint);
    if (wish.settings.command.trimmed().isEmpty())
        return wrong(Cli::tr("Say what to run, after two dashes: -- python train.py") + hint);
    return wish;
}

// One use of run, from the plan to the results.
class Running
{
public:
    Running(Call &call, Wish wish) : m_call(call), m_wish(std::move(wish)) {}

    Exit perform();

private:
    Result<> plan();
    std::optional<Exit> objection();
    void tellPlan();
    Exit showScript();
    Exit send();
    Exit submit();
    Exit follow(const RunRecord &run);
    Exit stopped(const PatientSite &at, const RunRecord &run, const Error &error);
    Exit finish(const PatientSite &at, const RunRecord &run, const JobGroup &ended, const QByteArray &output);
    QStringList goOn(const RunRecord &run) const;

    Call &m_call;
    Wish m_wish;
    std::optional<Call> m_there; // the call as of a command whose first argument is the site
    std::optional<JobSite> m_at;
    std::shared_ptr<ProjectPlanning> m_planning;
    JobSpec m_spec;
    QJsonObject m_json;
    std::unique_ptr<OwnerLock> m_claim; // of the results: a window that is open does not fetch them too
};

Result<> Running::plan()
{
    auto look = lookAtProject(m_wish.folder, m_call.stop);
    if (!look)
        return passOn(look);
    m_planning =
        std::make_shared<ProjectPlanning>(m_wish.folder, m_wish.settings.results, m_at->site, *std::move(look));
    return finishSteps(m_call, *m_at->session, *m_planning,
                       [this] { return Cli::tr("Comparing: %n file(s)", nullptr, int(m_planning->looked())); });
}

void Running::tellPlan()
{
    const ProjectPlan &plan = m_planning->plan();
    m_json = {
        {u"site"_s, m_at->site.id.value}, {u"plan"_s, planJson(plan)}, {u"settings"_s, settingsJson(m_wish.settings)}};
    m_call.console.message(planText(plan).trimmed());
    if (m_wish.before)
        if (const QString changes = changesText(*m_wish.before, m_wish.settings); !changes.isEmpty())
            m_call.console.message(Cli::tr("Not as the last time:") + u'\n' + changes.trimmed());
}

// Why it is not sent, and how the program ends then.
std::optional<Exit> Running::objection()
{
    const ProjectPlan &plan = m_planning->plan();
    if (plan.isEmpty)
        return m_call.console.refuse(
            u"bad-input"_s,
            Cli::tr("Nothing would be sent: the folder is empty, or its ignore files leave all of it out."), m_json,
            Failed);
    if (needsSlurm(m_wish.settings.launch, m_wish.settings.amounts.nodes) && m_at->isPbs())
        return m_call.console.refuse(
            u"unsupported"_s,
            Cli::tr("Commands are started on several nodes by srun, which %1 does not have.").arg(m_at->site.name),
            m_json, Failed);
    if (!plan.isMuch() || m_call.isSet("yes") || m_call.isSet("dry-run"))
        return {};
    const auto agreed =
        m_at->prompts->confirm(Cli::tr("Send %1 all the same? Type yes or no: ").arg(formats::bytes(plan.bytes)));
    if (agreed.value_or(false))
        return {};
    return m_call.console.refuse(u"too-large"_s, Cli::tr("Nothing was sent. --yes sends as much without a question."),
                                 m_json);
}

Exit Running::showScript()
{
    const auto script = sentScript(*m_at->scheduler, m_spec);
    if (!script)
        return m_call.console.fail(script.error(), Doing::Submitting, m_json);
    const QString text = QString::fromUtf8(*script);
    m_json.insert(u"script"_s, text);
    m_json.insert(u"sent"_s, false);
    return m_call.console.result(m_json, text);
}

Exit Running::perform()
{
    m_there.emplace(Call{m_call.options, {m_wish.settings.site.value}, m_call.console, m_call.stop});
    auto at = jobSite(*m_there);
    if (!at)
        return m_call.console.fail(at.error(), Doing::Connecting);
    m_at = *std::move(at);
    if (const auto planned = plan(); !planned)
        return m_call.console.fail(planned.error(), Doing::SendingProject);
    tellPlan();
    if (const auto no = objection())
        return *no;
    // Not remembered with the folder: what an invitation says lasts as long as it does.
    ProjectSettings settings = m_wish.settings;
    if (const auto invitation = invitationFor(m_call, m_at->site.id))
        fillInvited(m_call, *invitation, m_at->site, settings.amounts);
    m_spec = projectSpec(settings, m_at->site, m_at->dialect, m_planning->plan(), QDateTime::currentDateTimeUtc());
    tellStartUp(m_call, *m_at, m_spec);
    return m_call.isSet("dry-run") ? showScript() : send();
}

Exit Running::send()
{
    // What cannot be remembered is typed again.
    std::ignore = ProjectMemory(dataFolder() + u"/projects"_s).keep(m_wish.folder, m_wish.settings);
    ProjectSending sending(m_planning, m_at->site.id);
    const auto sent = finishSteps(m_call, *m_at->session, sending, [&] {
        const TransferProgress progress = sending.progress();
        return Cli::tr("Sending: %1 of %2").arg(formats::bytes(progress.bytes), formats::bytes(progress.bytesTotal));
    });
    if (!sent)
        return m_call.console.fail(sent.error(), Doing::SendingProject, m_json);
    return submit();
}

Exit Running::submit()
{
    const ProjectPlan &plan = m_planning->plan();
    const auto sent = submitProject(m_at->at(), m_spec, plan.copy, plan.source);
    if (!sent && sent.error().wasNotAsked)
        return m_call.console.fail(sent.error(), Doing::SendingProject, m_json);
    if (!sent)
        return failSubmit(m_call, *m_at, m_spec, sent.error());
    const RunRecord &run = sent->run;
    noteRun(run);
    const WaitingResults waiting = waitingResults();
    if (const auto kept = waiting.add(m_wish.folder, m_wish.settings, run); !kept)
        m_call.console.message(terminalText(kept.error(), Doing::Exporting).what);
    tellNotices(m_call, m_spec, *sent);
    const auto job = firstLook(m_call, *m_at, run.job);
    if (job) {
        noteJobs(run.site, {*job});
        warnOf(m_call, *m_at, job->job);
    }
    addAll(m_json, toJson(run));
    addOutcome(m_json, m_spec, *sent);
    if (m_call.isSet("follow"))
        return follow(run);
    for (const QString &line : goOn(run))
        m_call.console.message(line);
    return m_call.console.result(m_json, u"%1 %2\n"_s.arg(run.job.value, run.folder.display()));
}

QStringList Running::goOn(const RunRecord &run) const
{
    QStringList lines{Cli::tr("Its output: %1").arg(u"officina-cli log %1 %2 -f"_s.arg(run.site.value, run.job.value))};
    if (!m_wish.settings.fetch.isEmpty())
        lines += Cli::tr("Its results, once it has ended: %1")
                     .arg(u"officina-cli results "_s + QString::fromUtf8(shellQuote(argumentBytes(m_wish.folder))));
    return lines;
}

Exit Running::follow(const RunRecord &run)
{
    const auto deadline = waitDeadline(m_call);
    m_call.console.message(Cli::tr("Job %1 was submitted; its folder is %2").arg(run.job.value, run.folder.display()));
    for (const WaitingResult &result : waitingResults().list(run.site))
        if (result.run.job == run.job && result.run.folder == run.folder)
            m_claim = waitingResults().claim(result);
    PatientSite at(*m_there, *std::move(m_at));
    at.setDeadline(*deadline);
    const auto output = followLog(m_call, at, run);
    if (!output)
        return stopped(at, run, output.error());
    const auto ended = awaitEnd(m_call, at, run);
    if (!ended)
        return stopped(at, run, ended.error());
    noteJobs(run.site, {*ended});
    return finish(at, run, *ended, *output);
}

// The job goes on by itself.
Exit Running::stopped(const PatientSite &at, const RunRecord &run, const Error &error)
{
    m_call.console.message(Cli::tr("Job %1 goes on.").arg(run.job.value));
    for (const QString &line : goOn(run))
        m_call.console.message(line);
    return failWait(m_call, at, error, run.job, m_json);
}

Exit Running::finish(const PatientSite &at, const RunRecord &run, const JobGroup &ended, const QByteArray &output)
{
    const bool isPbs = at.at().isPbs();
    const int code = exitOfJob(ended.job, isPbs);
    m_call.console.message(
        u"%1  %2  %3"_s.arg(run.job.value, stateCell(ended.job, isPbs), formats::duration(ended.job.elapsed)));
    m_json.insert(u"ended"_s, groupJson(ended, run.site, isPbs, &run));
    m_json.insert(u"ended_by"_s, endedBy(ended.job, isPbs));
    if (m_call.console.isJson())
        addOutput(m_json, output);
    Result<> done;
    for (const WaitingResult &result : waitingResults().list(run.site)) {
        if (result.run.folder != run.folder || !m_claim)
            continue;
        const auto fetched = fetchResult(m_call, *at.at().session, result);
        if (!fetched) {
            done = passOn(fetched);
            continue;
        }
        m_json.insert(u"results"_s, fetchedJson(*fetched));
        m_call.console.message(resultstext::summary(*fetched));
    }
    if (done)
        return m_call.console.isJson() ? m_call.console.result(m_json, {}, Exit(code)) : Exit(code);
    // The job's own code tells more, where it is one.
    return m_call.console.fail(done.error(), Doing::Fetching, m_json, {},
                               code != 0 ? std::optional(Exit(code)) : std::nullopt);
}

Exit run(Call &call)
{
    auto wish = readRun(call);
    if (!wish && wish.error().kind == Kind::BadInput)
        return call.console.usage(wish.error().detail);
    if (!wish)
        return call.console.fail(wish.error(), Doing::SendingProject);
    if (const auto deadline = waitDeadline(call); !deadline)
        return call.console.usage(deadline.error().detail);
    return Running(call, *std::move(wish)).perform();
}

} // namespace

QList<Command> runCommands()
{
    const QList<QCommandLineOption> options{
        {u"site"_s, Cli::tr("Where to run it."), Cli::tr("site")},
        {u"launch"_s, Cli::tr("How to start the command: once, each-node (by srun), or torchrun (a process a GPU)."),
         Cli::tr("way")},
        {u"fetch"_s,
         Cli::tr(
             "Fetch what matches this once the job has ended, as results/, *.csv or checkpoints/last*; may be given "
             "several times."),
         Cli::tr("pattern")},
        {u"no-fetch"_s, Cli::tr("Fetch nothing, whatever was fetched the last time.")},
        {u"into"_s, Cli::tr("The folder within the project that results come into; officina-results unless told."),
         Cli::tr("folder")},
        {u"again"_s, Cli::tr("Run it as it was run last, but for what is given.")},
        {{u"f"_s, u"follow"_s},
         Cli::tr("Print what it writes, wait until it has ended, fetch its results, and end with its exit code.")},
        {u"dry-run"_s, Cli::tr("Say what would be sent, print the exact script, and send nothing.")},
        {u"yes"_s, Cli::tr("Send more than 1 GiB without a question.")}};
    return {{.name = u"run"_s,
             .summary = Cli::tr("Run a folder of this computer at a site: sends what changed, and fetches results."),
             .arguments = {{u"FOLDER"_s, Cli::tr("The project's folder; the present one unless told."), 0}},
             .options = options + jobOptions() + waitOptions(),
             .run = run,
             .rest = u"COMMAND"_s},
            {.name = u"results"_s,
             .summary = Cli::tr("Fetch the results of runs that have ended meanwhile."),
             .arguments = {{u"FOLDER"_s, Cli::tr("Of this project alone; of all unless told."), 0}},
             .options = {},
             .run = fetchResults}};
}

} // namespace officina
