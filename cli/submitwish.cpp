// SPDX-License-Identifier: GPL-3.0-or-later
//
// The options of submit; see the header.
#include "cli/submitwish.h"

#include "cli/invitation.h"
#include "cli/ownscript.h"
#include "cli/place.h"
#include "cli/words.h"
#include "client/base/files.h"
#include "client/jobs/chain.h"
#include "client/jobs/stoploss.h"
#include "client/schedulers/slurm/text.h"
#include "ui/present/invitationtext.h"
#include "ui/present/scripttext.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <cstdio>
#include <limits>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> wrong(const QString &what)
{
    return failure(Error::Kind::BadInput, what);
}

std::unexpected<Error> tooLarge()
{
    const ErrorText text = scriptTooLargeText();
    return wrong(text.what + u' ' + text.advice);
}

Result<> readCounts(const Call &call, JobSpec &spec)
{
    const std::tuple<const char *, int *, int> counts[] = {
        {"nodes", &spec.nodes, 1}, {"gpus", &spec.gpus, 0}, {"cpus", &spec.cpus, 0}, {"links", &spec.links, 1}};
    for (const auto &[option, target, least] : counts) {
        if (!call.isSet(option))
            continue;
        bool ok = false;
        *target = call.value(option).toInt(&ok);
        if (!ok || *target < least)
            return wrong(Cli::tr("--%1 takes a whole number from %2 on.").arg(QString::fromLatin1(option)).arg(least));
    }
    if (spec.links > mostLinks)
        return wrong(Cli::tr("A chain has at most %1 links.").arg(mostLinks));
    if (spec.links > 1 && !spec.shell.contains("bash"))
        return wrong(Cli::tr("A chain needs a bash script: its lines around yours are written for that."));
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
            return wrong(Cli::tr("--%1 takes minutes, or a time as 1:30:00 or 2-00:00:00.").arg(u"time"_s));
        spec.timeLimit = int(*seconds);
    }
    return {};
}

// Rules that the user lets this job be cancelled for; "none": for none of them.
Result<> readStops(const Call &call, JobSpec &spec)
{
    if (!call.isSet("stop"))
        return {};
    QStringList rules = call.value("stop").split(u',', Qt::SkipEmptyParts);
    if (rules.size() == 1 && rules.first() == u"none")
        rules.clear();
    else if (rules.isEmpty() || rulesNamed(rules).size() != rules.size())
        return wrong(Cli::tr("--stop takes idle, checkpoint and allocation, with commas between them, or none."));
    spec.watchGpus = spec.watchGpus || rules.contains(u"idle"_s); // by what its own script samples
    spec.stops = rules;
    return {};
}

void readTexts(const Call &call, std::initializer_list<std::pair<const char *, QString *>> texts)
{
    for (const auto &[option, target] : texts)
        if (call.isSet(option))
            *target = call.value(option);
}

} // namespace

Result<> readJobOptions(const Call &call, JobSpec &spec)
{
    readTexts(call,
              {{"name", &spec.name},
               {"partition", &spec.partition},
               {"account", &spec.account},
               {"qos", &spec.qos},
               {"constraint", &spec.constraint},
               {"reservation", &spec.reservation}});
    return readCounts(call, spec).and_then([&] { return readAmounts(call, spec); }).and_then([&] {
        return readStops(call, spec);
    });
}

namespace {

// The command line goes before the script.
Result<> readOptions(const Call &call, JobSpec &spec)
{
    readTexts(call,
              {{"array", &spec.array},
               {"depend", &spec.dependency},
               {"signal", &spec.signal},
               {"mail", &spec.mailTo},
               {"mail-on", &spec.mailOn}});
    static const QRegularExpression id(u"^[0-9]"_s);
    if (id.match(spec.dependency).hasMatch()) // "41": after it has ended well
        spec.dependency.prepend(u"afterok:"_s);
    for (const char *field : {"gpus", "time", "memory", "nodes", "cpus"})
        if (call.isSet(field))
            removeOptions(spec.more, QString::fromLatin1(field));
    if (call.isSet("gpus") || call.isSet("nodes")) // the script's way to ask may count those of the whole job
        spec.gpuOptions.clear();
    if (const auto read = readJobOptions(call, spec); !read)
        return read;
    if (spec.links > 1 && !spec.array.isEmpty())
        return wrong(Cli::tr("A chain cannot be an array too: each task would need a chain of its own."));
    return {};
}

QStringList idsOf(const QList<JobTemplate> &templates)
{
    QStringList ids;
    for (const JobTemplate &one : templates)
        ids += one.id;
    return ids;
}

// What --template takes: ids of Officina's own, names of the user's. Not for --help, which every command is made with.
QStringList templateNames()
{
    QStringList names = idsOf(jobTemplates());
    for (const JobTemplate &known : ownTemplates(ownTemplatesFolder()))
        names += known.name;
    return names;
}

// Officina's own go first: what an id of theirs meant once it means on every computer. Of the user's the name does, and
// the id that their files have.
Result<JobTemplate> templateCalled(const QString &name)
{
    const QList<JobTemplate> known = jobTemplates(), own = ownTemplates(ownTemplatesFolder());
    if (const auto found = std::ranges::find(known, name, &JobTemplate::id); found != known.end())
        return *found;
    QStringList called; // ids
    for (const JobTemplate &one : own)
        if (one.name == name)
            called += one.id;
    if (called.size() > 1)
        return wrong(Cli::tr("Several of your templates have the name %1. Give one by its id: %2")
                         .arg(name, called.join(u", "_s)));
    const auto found = std::ranges::find(own, called.value(0, name), &JobTemplate::id);
    if (found == own.end())
        return wrong(Cli::tr("There is no template %1. There are: %2").arg(name, templateNames().join(u", "_s)));
    return *found;
}

Result<> takeTemplate(const Call &call, const JobTemplate &from, SubmitWish &wish)
{
    wish.from = from;
    wish.spec = from.spec();
    wish.spec.name = from.isOwn && !from.jobName.isEmpty() ? from.jobName : from.id;
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
    return readOptions(call, wish.spec);
}

Result<> takeScript(const Call &call, SubmitWish &wish, std::optional<Dialect::Kind> site = {},
                    const QString &folder = {})
{
    auto script = readOwnScript(wish.script, site, folder);
    if (!script)
        return passOn(script);
    wish.spec = std::move(script->spec);
    wish.notes = std::move(script->notes);
    wish.isMoved = script->isMoved;
    if (wish.spec.name.isEmpty())
        wish.spec.name = wish.scriptName;
    return readOptions(call, wish.spec);
}

Result<QByteArray> readInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(Error::Kind::Local, input.errorString(), u"-"_s);
    QByteArray text = input.read(largestScript + 1);
    if (text.size() > largestScript)
        return tooLarge();
    return text;
}

Result<> readScript(const Call &call, const QString &file, SubmitWish &wish)
{
    const bool isInput = file == u"-";
    if (!isInput && QFileInfo(file).size() > largestScript)
        return tooLarge();
    const auto text = isInput ? readInput() : readFile(file, largestScript);
    if (!text)
        return passOn(text);
    wish.script = *text;
    wish.scriptName = isInput ? u"job"_s : QFileInfo(file).completeBaseName();
    return takeScript(call, wish);
}

} // namespace

namespace {

// What the invitation begins with; nothing where it names neither.
Result<> readInvited(const Call &call, SubmitWish &wish)
{
    const Invitation &invitation = wish.invitation->open.invitation;
    if (!invitation.job.isEmpty()) {
        const auto file = wish.invitation->localJob();
        if (!file) {
            const ErrorText why = localFileText(file.error(), InvitationField::Job, invitation);
            return wrong(QStringList{why.what, why.advice, why.detail}.join(u' ').trimmed());
        }
        call.console.message(
            harmless(originText(invitation) + u'\n' + settingsText(invitation, {InvitationField::Job})));
        return readScript(call, *file, wish);
    }
    call.console.message(
        harmless(originText(invitation) + u'\n' + settingsText(invitation, {InvitationField::Template})));
    // One of the user's own of that name is not what was meant.
    const QList<JobTemplate> known = jobTemplates();
    const auto from = std::ranges::find(known, invitation.jobTemplate, &JobTemplate::id);
    return from == known.end() ? Result<>(wrong(Cli::tr("There is no template %1. There are: %2")
                                                    .arg(invitation.jobTemplate, idsOf(known).join(u", "_s))))
                               : takeTemplate(call, *from, wish);
}

} // namespace

Result<SubmitWish> readWish(const Call &call)
{
    int sources = 0;
    for (const char *source : {"template", "script", "remote-script"})
        sources += call.isSet(source) ? 1 : 0;
    SubmitWish wish;
    if (sources <= 1)
        wish.invitation = invitationFor(call, {call.arguments.value(0).section(u'@', -1)});
    const Invitation *invited = wish.invitation ? &wish.invitation->open.invitation : nullptr;
    const bool begins = sources == 0 && invited && !(invited->job.isEmpty() && invited->jobTemplate.isEmpty());
    if (sources != 1 && !begins)
        return wrong(Cli::tr("Give one of --template, --script and --remote-script."));
    Result<> read;
    if (begins)
        read = readInvited(call, wish);
    else if (call.isSet("script"))
        read = readScript(call, call.value("script"), wish);
    else if (call.isSet("template"))
        read = templateCalled(call.value("template")).and_then([&](const JobTemplate &from) {
            return takeTemplate(call, from, wish);
        });
    if (!read)
        return passOn(read);
    if (call.isSet("remote-script")) { // what is wrong with the options is known before anybody signs in
        JobSpec spec;
        if (const auto known = readOptions(call, spec); !known)
            return passOn(known);
    }
    return wish;
}

namespace {

// Its folder: it was written to be sent from where it lies.
Result<QString> readRemoteScript(const Call &call, const JobSite &at, SubmitWish &wish)
{
    QByteArray given = argumentBytes(call.value("remote-script"));
    if (given.startsWith("~/"))
        given.remove(0, 2);
    const auto path = at.absolute(RemotePath(given));
    if (!path)
        return passOn(path);
    auto text = at.session->read(*path, 0, largestScript + 1);
    if (!text)
        return passOn(text);
    if (text->size() > largestScript)
        return tooLarge();
    wish.script = *std::move(text);
    wish.scriptName = QFileInfo(displayBytes(path->name())).completeBaseName();
    return QString::fromUtf8(path->parent().bytes());
}

} // namespace

Result<> fitScript(const Call &call, const JobSite &at, SubmitWish &wish)
{
    QString folder;
    if (call.isSet("remote-script")) {
        const auto read = readRemoteScript(call, at, wish);
        if (!read)
            return passOn(read);
        folder = *read;
    } else if (wish.script.isEmpty()) {
        return {};
    }
    return takeScript(call, wish, at.isPbs() ? Dialect::Kind::Pbs : Dialect::Kind::Slurm, folder);
}

Exit failWish(const Call &call, const Error &error)
{
    if (error.kind == Error::Kind::BadInput && error.subject.isEmpty())
        return call.console.usage(error.detail);
    return call.console.fail(error, Doing::Submitting);
}

QList<QCommandLineOption> jobOptions()
{
    const QString number = Cli::tr("number");
    const QString name = Cli::tr("name");
    return {
        {u"name"_s, Cli::tr("Name of the job."), name},
        {u"partition"_s, Cli::tr("Partition to run in."), name},
        {u"account"_s, Cli::tr("Account or project to charge."), name},
        {u"qos"_s, Cli::tr("Quality of service."), name},
        {u"constraint"_s, Cli::tr("Only nodes with this feature."), name},
        {u"reservation"_s, Cli::tr("Reservation to run in."), name},
        {u"nodes"_s, Cli::tr("Nodes."), number},
        {u"gpus"_s, Cli::tr("GPUs per node."), number},
        {u"cpus"_s, Cli::tr("CPUs per task."), number},
        {u"memory"_s, Cli::tr("Memory per node, as 4G or 512M."), Cli::tr("amount")},
        {u"time"_s, Cli::tr("Time limit, as 1:30:00, or minutes."), Cli::tr("time")},
        {u"links"_s,
         Cli::tr("A chain: at most so many jobs one after the other in one folder, each going on from the last "
                 "checkpoint, until one ends by itself."),
         number},
        {u"stop"_s,
         Cli::tr("Let the window cancel this job, while it is signed in: when its GPUs are idle (of a job on one node "
                 "alone), when its time ends before its next checkpoint, when the allocation ends before it. Any of "
                 "idle, checkpoint, allocation, with commas between them, or none; else as the settings have it for "
                 "the site."),
         Cli::tr("rules")}};
}

QList<QCommandLineOption> submitOptions()
{
    const QList<QCommandLineOption> what = {
        //: %1: names, with commas between them
        {u"template"_s, Cli::tr("Start from this template: %1.").arg(idsOf(jobTemplates()).join(u", "_s)),
         Cli::tr("name")},
        {u"set"_s, Cli::tr("A value of the template; may be given several times."), Cli::tr("KEY=VALUE")},
        {u"script"_s, Cli::tr("Run this script of yours, with the options in its head; - reads it from the input."),
         Cli::tr("file")},
        {u"remote-script"_s, Cli::tr("Run a copy of this script, which lies at the site."), Cli::tr("path")}};
    const QList<QCommandLineOption> ways = {
        {u"array"_s, Cli::tr("Run it as an array of tasks, as 0-9 or 1-100%5."), Cli::tr("tasks")},
        {u"depend"_s, Cli::tr("Start after another job: its id, or as afterany:41."), Cli::tr("job")},
        {u"signal"_s, Cli::tr("Send a signal before the time limit, as B:USR1@300."), Cli::tr("signal")},
        {u"mail"_s, Cli::tr("Let the site send mail to this address."), Cli::tr("address")},
        {u"mail-on"_s, Cli::tr("When to send mail, as END,FAIL."), Cli::tr("events")},
        {u"dry-run"_s, Cli::tr("Print the exact script and send nothing.")},
        {u"test"_s, Cli::tr("Ask when it would start, and send nothing.")},
        {u"wait"_s, Cli::tr("Wait until the job has ended, print what it used, and end with its exit code.")}};
    return what + jobOptions() + ways;
}

} // namespace officina
