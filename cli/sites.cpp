// SPDX-License-Identifier: GPL-3.0-or-later
//
// sites: every site that can be named, and how each is reached. site: one of them, with what is known of
// using it, and the user's answers, which the window keeps in the same place.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/sitejson.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/connection/signin.h"
#include "client/settings/settings.h"
#include "client/sites/cataloguesites.h"
#include "client/sites/siteuse.h"
#include "client/ssh/hostconfig.h"
#include "ui/present/sitesettings.h"
#include "ui/present/sitetext.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

Exit sites(Call &call)
{
    const SiteList list = loadSites();
    QSettings store = Settings::userStore();
    const Settings settings(store);
    QJsonArray json;
    Table table({{Cli::tr("Site")}, {Cli::tr("Host")}, {Cli::tr("Scheduler")}, {Cli::tr("Name")}});
    for (const Site &known : list.sites) {
        const Site site = withSettings(known, settings);
        json.append(toJson(site));
        table.add({site.id.value, site.host, schedulerName(site.scheduler), siteName(site)});
    }
    QJsonArray problems;
    for (const Error &problem : list.problems) {
        call.console.message(errorText(problem, Doing::ReadingCatalogue).all());
        problems.append(errorJson(problem, Doing::ReadingCatalogue));
    }
    return call.console.result({{u"sites"_s, json}, {u"problems"_s, problems}}, table.text());
}

struct Answer {
    const char *option;
    Setting<QString> (*setting)(const SiteId &);
};

constexpr Answer answers[] = {{"project", setting::projectOf}, {"account", setting::accountOf},
                              {"qos", setting::qosOf},         {"work", setting::workOf},
                              {"profile", setting::profileOf}, {"scheduler", setting::schedulerOf}};

// What is wrong with an answer, as a sentence; empty where nothing is. An empty answer takes it back.
QString wrongAnswer(const QString &option, const QString &value, const Site &site)
{
    if (value.isEmpty())
        return {};
    if (option == "work"_L1) {
        return checkWork(value) ? QString()
                                : Cli::tr("--work takes a folder from / or a variable on, as /scratch/<project> or "
                                          "$WORK/runs, of letters, digits and . _ - + @ : alone.");
    }
    if (option == "profile"_L1) {
        if (site.origin != Site::Origin::SshConfig)
            return Cli::tr("--profile is for aliases of ~/.ssh/config: %1 has a profile of its own.")
                .arg(site.id.value);
        const CatalogueSites shipped = shippedSites();
        return std::ranges::contains(shipped.sites, SiteId{value}, &Site::id)
            ? QString()
            : Cli::tr("--profile takes a system of the catalogue; officina-cli sites lists them.");
    }
    if (option == "scheduler"_L1) {
        return schedulerNamed(value) != Site::Scheduler::Unknown
            ? QString()
            : Cli::tr("--scheduler takes one of: %1").arg(u"slurm, pbs, ccc, other"_s);
    }
    return checkAnswer(value)
        ? QString()
        : Cli::tr("--%1 takes letters, digits and . _ - + @ : alone, as it becomes part of paths and commands.")
              .arg(option);
}

QString gpuText(const GpuRequest &gpu)
{
    QString options = QString(gpu.options.join(u' ')).replace(u"%1"_s, u"N"_s);
    if (gpu.count == GpuRequest::Count::PerJob)
        return Cli::tr("%1 (N counts all of the job)", "%1: options of the scheduler").arg(options);
    if (gpu.unit == GpuRequest::Unit::Half)
        return Cli::tr("%1 (two of N are one GPU)", "%1: options of the scheduler").arg(options);
    return options;
}

QString workText(const Site &site)
{
    if (const auto folder = workPattern(site))
        return *folder;
    QStringList missing;
    for (const SiteAnswer answer : missingAnswers(site))
        missing += u"--"_s + nameOf(answer);
    return missing.isEmpty() ? site.work
                             : Cli::tr("%1 (wants %2)", "%2: options").arg(site.work, missing.join(u", "_s));
}

QString siteText(const Site &site)
{
    QStringList partitions;
    for (const SitePartition &partition : site.partitions)
        partitions += partition.name;
    QStringList qos;
    for (const Qos &known : site.qosList)
        qos += fillPlaceholders(known.name, answersOf(site)).value_or(known.name);
    const QString chosen = qosFor(site, {});
    const QString required = site.qosRequired.value ? Cli::tr("required", "a quality of service") : QString();
    QString text = fieldsText({{Cli::tr("Site"), site.id.value},
                               {Cli::tr("Name"), siteName(site)},
                               {Cli::tr("Host"), site.host},
                               {Cli::tr("User"), site.user},
                               {Cli::tr("Profile"), site.profile.value},
                               {Cli::tr("Scheduler"), schedulerName(site.scheduler)},
                               {Cli::tr("Project"), site.project},
                               {Cli::tr("Account"), accountsOf(site).join(u", "_s)},
                               {Cli::tr("QoS"), chosen.isEmpty() ? required : chosen},
                               {Cli::tr("Known QoS"), qos.join(u", "_s)},
                               {Cli::tr("Work folder"), workText(site)},
                               {Cli::tr("Partitions"), partitions.join(u", "_s)},
                               {Cli::tr("GPUs"), gpuText(site.gpu)},
                               {Cli::tr("Documentation"), site.docsUrl}});
    for (const QString &note : site.loginNotes)
        text += u"- "_s + note + u'\n';
    if (!site.hints.isEmpty())
        text += Cli::tr("From users of the site; to be checked:") + u'\n';
    for (const QString &hint : site.hints)
        text += u"- "_s + hint + u'\n';
    return text;
}

// The system that an alias seems to be, by its host; said, never used by itself.
SiteId likelyProfile(const Site &alias, const CancelFlag &stop)
{
    if (alias.origin != Site::Origin::SshConfig || !alias.profile.isEmpty())
        return {};
    const auto config = ssh::HostConfig::of(targetOf(alias), stop);
    const CatalogueSites shipped = shippedSites();
    const Site *system = config && *config ? profileFor((*config)->hostName, shipped.sites) : nullptr;
    return system ? system->id : SiteId();
}

Exit site(Call &call)
{
    const SiteList list = loadSites();
    const QString id = call.arguments.first();
    const Site *known = list.find(SiteId{id});
    if (!known)
        return call.console.fail({Error::Kind::NotFound, {}, id}, Doing::Connecting);
    QSettings store = Settings::userStore();
    Settings settings(store);
    for (const Answer &answer : answers) // all of them, or none
        if (call.isSet(answer.option)) {
            const QString wrong =
                wrongAnswer(QString::fromLatin1(answer.option), call.value(answer.option).trimmed(), *known);
            if (!wrong.isEmpty())
                return call.console.usage(wrong);
        }
    for (const Answer &answer : answers)
        if (call.isSet(answer.option))
            settings.set(answer.setting(known->id), call.value(answer.option).trimmed());
    if (const auto saved = settings.save(); !saved)
        return call.console.fail(saved.error(), Doing::ChangingFiles);
    const Site set = withSettings(*known, settings);
    const SiteId likely = likelyProfile(set, call.stop);
    if (!likely.isEmpty())
        call.console.message(
            Cli::tr("%1 leads to %2: --profile %2 uses what is known of that.", "%1: an alias, %2: a system")
                .arg(id, likely.value));
    return call.console.result({{u"site"_s, toJson(set)}, {u"likely_profile"_s, likely.value}}, siteText(set));
}

} // namespace

QList<Command> siteCommands()
{
    const QString name = Cli::tr("name");
    return {{.name = u"sites"_s,
             .summary = Cli::tr("List the sites you can name."),
             .arguments = {},
             .options = {},
             .run = sites},
            {.name = u"site"_s,
             .summary = Cli::tr("Show a site, and say what only you know of it."),
             .arguments = {{Cli::tr("SITE"), Cli::tr("practice, a system, or an alias")}},
             .options = {{u"project"_s, Cli::tr("Your project there; empty takes it back, likewise below."), name},
                         {u"account"_s, Cli::tr("The account that jobs are charged to."), name},
                         {u"qos"_s, Cli::tr("The quality of service of jobs."), name},
                         {u"work"_s, Cli::tr("The folder for runs, as /scratch/<project>."), Cli::tr("folder")},
                         {u"profile"_s, Cli::tr("Of an alias: use it as this system of the catalogue."), name},
                         {u"scheduler"_s, Cli::tr("What runs jobs there: slurm, pbs, ccc or other."), name}},
             .run = site}};
}

} // namespace officina
