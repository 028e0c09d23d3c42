// SPDX-License-Identifier: GPL-3.0-or-later
//
// submit: a job from a template or from a script of the user's own. Shows with --dry-run the very
// script that is sent without it; sends it once.
#include "cli/jobwork.h"
#include "cli/words.h"
#include "client/base/files.h"
#include "client/jobs/jobtemplate.h"
#include "client/schedulers/slurm/text.h"
#include "client/sites/siteuse.h"

#include <QtCore/QFileInfo>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Wish {
    JobSpec spec;
    std::optional<JobTemplate> from; // else the body is there already
    QVariantMap values;
};

std::unexpected<Error> wrong(const QString &what)
{
    return failure(Error::Kind::BadInput, what);
}

Result<> readCounts(const Call &call, JobSpec &spec)
{
    const std::tuple<const char *, int *, int> counts[] = {
        {"nodes", &spec.nodes, 1}, {"gpus", &spec.gpus, 0}, {"cpus", &spec.cpus, 0}};
    for (const auto &[option, target, least] : counts) {
        if (!call.isSet(option))
            continue;
        bool ok = false;
        *target = call.value(option).toInt(&ok);
        if (!ok || *target < least)
            return wrong(Cli::tr("--%1 takes a whole number from %2 on.").arg(QString::fromLatin1(option)).arg(least));
    }
    return {};
}

Result<> readAmounts(const Call &call, JobSpec &spec)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    if (call.isSet("memory")) {
        const auto bytes = slurm::bytesOf(call.value("memory"), mebibyte);
        if (!bytes || *bytes < mebibyte || *bytes / mebibyte > std::numeric_limits<int>::max())
            return wrong(Cli::tr("--memory takes an amount as 4G or 512M."));
        spec.memory = int(*bytes / mebibyte);
    }
    if (call.isSet("time")) {
        const auto seconds = slurm::secondsOf(call.value("time"));
        if (!seconds || *seconds < 1 || *seconds > std::numeric_limits<int>::max())
            return wrong(Cli::tr("--time takes minutes, or a time as 1:30:00 or 2-00:00:00."));
        spec.timeLimit = int(*seconds);
    }
    return {};
}

Result<> readTemplate(const Call &call, Wish &wish)
{
    QStringList names;
    for (const JobTemplate &known : jobTemplates()) {
        names.append(known.id);
        if (known.id == call.value("template"))
            wish.from = known;
    }
    if (!wish.from)
        return wrong(
            Cli::tr("There is no template %1. There are: %2").arg(call.value("template"), names.join(u", "_s)));
    wish.spec = wish.from->spec();
    wish.spec.name = wish.from->id;
    for (const QString &assignment : call.options.values(u"set"_s)) {
        const QString key = assignment.section(u'=', 0, 0);
        const bool known = std::ranges::contains(wish.from->parameters, key, &JobTemplate::Parameter::key);
        if (!assignment.contains(u'=') || !known) {
            QStringList keys;
            for (const JobTemplate::Parameter &parameter : wish.from->parameters)
                keys.append(parameter.key);
            return wrong(Cli::tr("--set takes KEY=VALUE. The keys of this template: %1").arg(keys.join(u", "_s)));
        }
        wish.values.insert(key, assignment.section(u'=', 1));
    }
    return {};
}

Result<> readScript(const Call &call, Wish &wish)
{
    auto body = readFile(call.value("script"));
    if (!body)
        return passOn(body);
    if (body->startsWith("#!")) // ours comes first
        body->remove(0, body->indexOf('\n') + 1);
    if (body->startsWith("#SBATCH") || body->contains("\n#SBATCH"))
        return wrong(Cli::tr("The script has lines starting with #SBATCH. Take them out and give their values as "
                             "options of this command: --time, --gpus, --partition and others."));
    wish.spec.body = *body;
    wish.spec.name = QFileInfo(call.value("script")).completeBaseName();
    return {};
}

Result<Wish> readWish(const Call &call)
{
    if (call.isSet("template") == call.isSet("script"))
        return wrong(Cli::tr("Give either --template or --script."));
    Wish wish;
    const auto read = (call.isSet("template") ? readTemplate(call, wish) : readScript(call, wish))
                          .and_then([&] { return readCounts(call, wish.spec); })
                          .and_then([&] { return readAmounts(call, wish.spec); });
    if (!read)
        return passOn(read);
    if (call.isSet("name"))
        wish.spec.name = call.value("name");
    wish.spec.partition = call.value("partition");
    wish.spec.qos = call.value("qos");
    return wish;
}

// What only the site can tell: the run folder, its way to ask for GPUs, the account.
Result<JobSpec> specFor(const Call &call, const JobSite &at, const Wish &wish)
{
    JobSpec spec = wish.spec;
    spec.account = call.isSet("account") ? call.value("account") : answersOf(at.site).account;
    spec.gpuOptions = gpuOptionsFor(at.site, spec.partition, spec.gpus, spec.nodes);
    if (spec.qos.isEmpty())
        spec.qos = qosFor(at.site, spec.partition);
    const auto work = workFolder(*at.session, at.site);
    if (!work)
        return passOn(work);
    spec.runFolder = plannedRunFolder(*work, spec.name, QDateTime::currentDateTimeUtc());
    if (wish.from) {
        auto body = wish.from->fill(wish.values, spec.runFolder);
        if (!body)
            return passOn(body);
        spec.body = *body;
    }
    return spec;
}

} // namespace

Exit submit(Call &call)
{
    const auto wish = readWish(call);
    if (!wish) {
        if (wish.error().kind == Error::Kind::BadInput && wish.error().subject.isEmpty())
            return call.console.usage(wish.error().detail);
        return call.console.fail(wish.error(), Doing::Submitting);
    }
    const auto at = jobSite(call);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    const auto spec = specFor(call, *at, *wish);
    if (!spec)
        return call.console.fail(spec.error(), Doing::Submitting);

    if (call.isSet("dry-run")) {
        const auto script = at->scheduler->script(*spec);
        if (!script)
            return call.console.fail(script.error(), Doing::Submitting);
        const QString text = QString::fromUtf8(*script);
        return call.console.result({{u"script"_s, text}, {u"folder"_s, spec->runFolder.display()}}, text);
    }
    const auto sent = submitJob(at->at(), *spec);
    if (!sent)
        return call.console.fail(sent.error(), Doing::Submitting);
    const RunRecord *run = &sent->run;
    if (!sent->notices.isEmpty())
        call.console.message(sent->notices);
    if (call.isSet("wait")) {
        call.console.message(
            Cli::tr("Job %1 was submitted; its folder is %2").arg(run->job.value, run->folder.display()));
        return waitForJob(call, *at, run->job);
    }
    return call.console.result(toJson(*run), u"%1 %2\n"_s.arg(run->job.value, run->folder.display()));
}

QList<QCommandLineOption> submitOptions()
{
    const QString number = Cli::tr("number");
    const QString name = Cli::tr("name");
    return {{u"template"_s, Cli::tr("Start from this template: training."), name},
            {u"set"_s, Cli::tr("A value of the template; may be given several times."), Cli::tr("KEY=VALUE")},
            {u"script"_s, Cli::tr("Run this shell script of yours."), Cli::tr("file")},
            {u"name"_s, Cli::tr("Name of the job."), name},
            {u"partition"_s, Cli::tr("Partition to run in."), name},
            {u"account"_s, Cli::tr("Account or project to charge."), name},
            {u"qos"_s, Cli::tr("Quality of service."), name},
            {u"nodes"_s, Cli::tr("Nodes."), number},
            {u"gpus"_s, Cli::tr("GPUs per node."), number},
            {u"cpus"_s, Cli::tr("CPUs per task."), number},
            {u"memory"_s, Cli::tr("Memory per node, as 4G or 512M."), Cli::tr("amount")},
            {u"time"_s, Cli::tr("Time limit, as 1:30:00, or minutes."), Cli::tr("time")},
            {u"dry-run"_s, Cli::tr("Print the exact script and send nothing.")},
            {u"wait"_s, Cli::tr("Wait until the job has ended, and print what it used.")}};
}

} // namespace officina
