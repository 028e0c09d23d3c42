// SPDX-License-Identifier: GPL-3.0-or-later
//
// sites: every site that can be named, and how each is reached. site: one of them, with what is known of
// using it, and the user's answers, which the window keeps in the same place.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/sitejson.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/base/errorkind.h"
#include "client/base/userhome.h"
#include "client/connection/signin.h"
#include "client/settings/settings.h"
#include "client/sites/cataloguesites.h"
#include "client/sites/siteuse.h"
#include "client/sites/sshconfigfile.h"
#include "client/ssh/hostconfig.h"
#include "ui/present/keytext.h"
#include "ui/present/sitesettings.h"
#include "ui/present/sitetext.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// What ssh makes of an alias's name, as the window shows it; of other sites their host.
QString hostNameOf(const Site &site, const CancelFlag &stop)
{
    if (site.origin != Site::Origin::SshConfig)
        return site.host;
    const auto config = ssh::HostConfig::of(targetOf(site), stop);
    return config && *config && !(*config)->hostName.isEmpty() ? (*config)->hostName : site.host;
}

QJsonObject withHostName(QJsonObject site, const QString &hostName)
{
    site.insert(u"host_name"_s, hostName);
    return site;
}

Exit sites(Call &call)
{
    const SiteList list = loadSites();
    QSettings store = Settings::userStore();
    const Settings settings(store);
    QJsonArray json;
    Table table({{Cli::tr("Site")}, {Cli::tr("Host")}, {Cli::tr("Scheduler")}, {Cli::tr("Name")}});
    for (const Site &known : list.sites) {
        const Site site = withSettings(known, settings);
        const QString hostName = hostNameOf(site, call.stop);
        json.append(withHostName(toJson(site), hostName));
        table.add({site.id.value, hostName, schedulerName(site.scheduler), siteName(site)});
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

constexpr Answer answers[] = {{"project", setting::projectOf},   {"account", setting::accountOf},
                              {"qos", setting::qosOf},           {"work", setting::workOf},
                              {"profile", setting::profileOf},   {"scheduler", setting::schedulerOf},
                              {"renew", setting::renewCommandOf}};

// What is wrong with an answer, as a sentence; empty where nothing is. An empty answer takes it back.
QString wrongAnswer(const QString &option, const QString &value, const Site &site)
{
    if (value.isEmpty() || option == "renew"_L1) // which no shell reads
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

QString siteText(const Site &site, const QString &hostName)
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
                               {Cli::tr("Host"), hostName},
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
                               {Cli::tr("Certificate renewed by"), site.renewCommand},
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
SiteId likelyProfile(const Site &alias, const QString &hostName)
{
    if (alias.origin != Site::Origin::SshConfig || !alias.profile.isEmpty())
        return {};
    const CatalogueSites shipped = shippedSites();
    const Site *system = profileFor(hostName, shipped.sites);
    return system ? system->id : SiteId();
}

Exit site(Call &call)
{
    const SiteList list = loadSites();
    const QString id = call.arguments.first();
    const auto known = namedSite(id, list);
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
    const QString hostName = hostNameOf(set, call.stop);
    const SiteId likely = likelyProfile(set, hostName);
    if (!likely.isEmpty())
        call.console.message(
            Cli::tr("%1 leads to %2: --profile %2 uses what is known of that.", "%1: an alias, %2: a system")
                .arg(id, likely.value));
    return call.console.result({{u"site"_s, withHostName(toJson(set), hostName)}, {u"likely_profile"_s, likely.value}},
                               siteText(set, hostName));
}

// An address may be that of a host in the same network, which a site's name with a slip in it is not.
Result<Site> addressed(const Call &call, const QString &text)
{
    auto site = call.site(text);
    const auto typed = typedSite(text);
    return site || !typed ? site : Result<Site>(siteFrom(*typed, loadSites().sites));
}

// As "Add to my sites" of the window.
Exit add(Call &call)
{
    const QString name = call.arguments.first();
    const auto site = addressed(call, call.arguments.last());
    if (!site)
        return call.console.fail(site.error(), Doing::Connecting);
    if (site->origin == Site::Origin::Practice || site->origin == Site::Origin::SshConfig)
        return call.console.refuse(u"exists"_s, Cli::tr("%1 is one of your sites already.").arg(site->id.value), {},
                                   Failed);
    const QString key = call.isSet("key") ? QFileInfo(call.value("key")).absoluteFilePath() : QString();
    const SshAlias alias{name, site->host, site->port, site->user, key};
    const SshConfigFile file(userHome() + u"/.ssh"_s);
    const auto lines = entryOf(alias);
    const Result<> added = lines ? file.add(alias) : Result<>(passOn(lines));
    if (!added)
        return call.console.refuse(kindName(added.error().kind), sshConfigProblem(added.error()), {},
                                   exitOf(added.error().kind));
    QSettings store = Settings::userStore();
    Settings settings(store);
    if (!site->system().isEmpty()) // what is known of it holds for the new name too
        settings.set(setting::profileOf(SiteId{name}), site->system().value);
    if (const auto saved = settings.save(); !saved)
        return call.console.fail(saved.error(), Doing::ChangingFiles);
    return call.console.result(
        {{u"site"_s, name},
         {u"host_name"_s, site->host},
         {u"port"_s, site->port},
         {u"user"_s, site->user},
         {u"profile"_s, site->system().value},
         {u"file"_s, file.path()}},
        Cli::tr("Written at the beginning of %1; what was there is kept beside it:", "%1: a file").arg(file.path())
            + u'\n' + QString::fromUtf8(lines->join('\n')) + u'\n');
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
            {.name = u"sites add"_s,
             .summary = Cli::tr("Give an address a name of your own, in ~/.ssh/config."),
             .arguments = {{Cli::tr("NAME"), Cli::tr("the name it is to have, for all programs that use ssh")},
                           {Cli::tr("ADDRESS"), Cli::tr("as learner@login.example.eu:2222, or a system")}},
             .options = {{u"key"_s, Cli::tr("The only key to show there."), Cli::tr("FILE")}},
             .run = add},
            {.name = u"site"_s,
             .summary = Cli::tr("Show a site, and say what only you know of it."),
             .arguments = {{Cli::tr("SITE"), Cli::tr("practice, a system, or an alias")}},
             .options = {{u"project"_s, Cli::tr("Your project there; empty takes it back, likewise below."), name},
                         {u"account"_s, Cli::tr("The account that jobs are charged to."), name},
                         {u"qos"_s, Cli::tr("The quality of service of jobs."), name},
                         {u"work"_s, Cli::tr("The folder for runs, as /scratch/<project>."), Cli::tr("folder")},
                         {u"profile"_s, Cli::tr("Of an alias: use it as this system of the catalogue."), name},
                         {u"scheduler"_s, Cli::tr("What runs jobs there: slurm, pbs, ccc or other."), name},
                         {u"renew"_s, Cli::tr("The command of this computer that renews your certificate."),
                          Cli::tr("command")}},
             .run = site}};
}

} // namespace officina
