// SPDX-License-Identifier: GPL-3.0-or-later
//
// Using a site by its profile and the user's answers; see the header.
#include "client/sites/siteuse.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// What the account is made of, where there is no choice.
QString onlyAccount(const Site &site)
{
    return site.accountRule.patterns.size() == 1 ? site.accountRule.patterns.first() : QString();
}

// What has to be asked for instead: the project, where the account follows from it.
QList<SiteAnswer> toAsk(const Site &site, SiteAnswer answer)
{
    QList<SiteAnswer> asked;
    if (answer == SiteAnswer::Account)
        for (const QString &name : placeholdersIn(onlyAccount(site)))
            if (const auto which = answerFor(name))
                asked += *which;
    return asked.isEmpty() ? QList{answer} : asked;
}

bool knowsQos(const Site &site)
{
    return !site.qos.isEmpty() || site.qosList.size() == 1
        || std::ranges::any_of(site.partitions, [](const SitePartition &known) { return !known.qos.isEmpty(); });
}

// With $VARIABLES it is given to a shell, to have those filled in: so names of folders and variables alone.
bool isFolder(const QString &path)
{
    static const QRegularExpression plain(uR"(^/[^\x00-\x1f\x7f"`\\<>$]*\z)"_s);
    static const QRegularExpression variable(
        uR"(^(?=[/$])(?:[A-Za-z0-9_./+@:-]|\$[A-Za-z_][A-Za-z0-9_]*|\$\{[A-Za-z_][A-Za-z0-9_]*\})+\z)"_s);
    return path.isEmpty() || plain.match(path).hasMatch() || variable.match(path).hasMatch();
}

} // namespace

SiteAnswers answersOf(const Site &site, const QString &signedInAs)
{
    SiteAnswers answers{site.user.isEmpty() ? signedInAs : site.user, site.project, site.account, site.qos};
    if (const QString only = onlyAccount(site); answers.account.isEmpty() && !only.isEmpty())
        answers.account = fillPlaceholders(only, answers).value_or(QString());
    return answers;
}

QList<SiteAnswer> missingAnswers(const Site &site)
{
    QList<SiteAnswer> missing;
    const SiteAnswers given = answersOf(site);
    const auto need = [&](SiteAnswer answer) {
        if (answer == SiteAnswer::User || !given.of(answer).isEmpty())
            return;
        for (const SiteAnswer asked : toAsk(site, answer))
            if (!missing.contains(asked))
                missing += asked;
    };
    for (const QString &name : placeholdersIn(site.work))
        if (const auto which = answerFor(name))
            need(*which);
    if (site.accountRule.required)
        need(SiteAnswer::Account);
    if (site.qosRequired.value && !knowsQos(site))
        need(SiteAnswer::Qos);
    return missing;
}

Result<> checkWork(const QString &pattern)
{
    const SiteAnswers any{u"x"_s, u"x"_s, u"x"_s, u"x"_s};
    return fillPlaceholders(pattern, any).and_then([&](const QString &filled) -> Result<> {
        if (!isFolder(filled))
            return failure(Error::Kind::BadInput, pattern, u"work"_s);
        return {};
    });
}

Result<QString> workPattern(const Site &site, const QString &signedInAs)
{
    if (const auto usable = checkWork(site.work); !usable)
        return passOn(usable);
    return fillPlaceholders(site.work, answersOf(site, signedInAs));
}

QStringList accountsOf(const Site &site)
{
    QStringList accounts;
    if (!site.account.isEmpty())
        accounts += site.account;
    for (const QString &pattern : site.accountRule.patterns)
        if (const auto account = fillPlaceholders(pattern, answersOf(site)))
            accounts += *account;
    accounts.removeDuplicates();
    return accounts;
}

QString qosFor(const Site &site, const QString &partition)
{
    if (!site.qos.isEmpty())
        return site.qos;
    const auto asked = std::ranges::find(site.partitions, partition, &SitePartition::name);
    if (asked != site.partitions.end() && !asked->qos.isEmpty())
        return asked->qos;
    if (!site.qosRequired.value || site.qosList.size() != 1)
        return {};
    return fillPlaceholders(site.qosList.first().name, answersOf(site)).value_or(QString());
}

QStringList gpuOptionsFor(const Site &site, const QString &partition, int perNode, int nodes)
{
    QStringList options = gpuOptions(site.gpu, perNode, nodes);
    const auto asked = std::ranges::find(site.partitions, partition, &SitePartition::name);
    if (!options.isEmpty() && asked != site.partitions.end() && !asked->constraint.isEmpty())
        options += u"--constraint="_s + asked->constraint;
    return options;
}

std::optional<SiteTool> toolFor(const Site &site, SiteTool::Purpose purpose)
{
    for (SiteTool tool : site.tools) {
        const auto command = fillPlaceholders(tool.command, answersOf(site));
        if (tool.purpose != purpose || !command)
            continue;
        tool.command = *command;
        return tool;
    }
    return {};
}

Site withTools(Site site)
{
    if (const auto tool = toolFor(site, SiteTool::Purpose::Quota)) {
        site.quotaCommand = tool->command;
        site.quotaSeconds = tool->leastSeconds;
    }
    return site;
}

const Site *profileFor(const QString &hostName, const QList<Site> &catalogue)
{
    const auto isIts = [&hostName](const Site &site) { return portAt(hostName, site).has_value(); };
    const auto found = std::ranges::find_if(catalogue, isIts);
    return found == catalogue.end() ? nullptr : &*found;
}

std::optional<int> portAt(const QString &hostName, const Site &site)
{
    QString name = hostName;
    if (name.endsWith(u'.')) // from the root on
        name.chop(1);
    const auto isIt = [&name](const QString &host) {
        return !name.isEmpty() && host.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (isIt(site.host))
        return site.port > 0 ? site.port : 22;
    const auto other = std::ranges::find_if(site.otherHosts, isIt, &SiteHost::name);
    return other == site.otherHosts.end() ? std::nullopt : std::optional(other->port);
}

Site withProfile(Site alias, const Site &profile)
{
    Site site = profile;
    site.profile = profile.id;
    site.id = alias.id;
    site.name = alias.name;
    site.origin = alias.origin;
    site.host = alias.host;
    site.otherHosts = alias.otherHosts;
    site.port = alias.port;
    site.user = alias.user;
    site.identities = alias.identities;
    site.knownHosts = alias.knownHosts;
    site.fingerprintTypes = alias.fingerprintTypes;
    site.fingerprints = alias.fingerprints; // the profile's are of one host; an authority says of which it is
    site.transferHost = alias.transferHost;
    return site;
}

} // namespace officina
