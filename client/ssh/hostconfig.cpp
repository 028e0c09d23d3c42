// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking ssh for its configuration; see the header.
#include "client/ssh/hostconfig.h"

#include "client/base/userhome.h"
#include "client/ssh/sshprogram.h"

#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QStandardPaths>
#include <QtCore/QSysInfo>

#include <functional>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace officina::ssh {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto answerTime = 10s; // a Match may run a command

// ssh prints lists of files without quotes: where a name holds spaces, the longest one that exists is meant.
QStringList filesOf(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList files;
    for (qsizetype first = 0; first < words.size();) {
        qsizetype count = words.size() - first;
        while (count > 1 && !QFileInfo::exists(withoutTilde(words.sliced(first, count).join(u' '))))
            --count;
        files.append(withoutTilde(words.sliced(first, count).join(u' ')));
        first += count;
    }
    files.removeAll(u"none"_s);
    return files;
}

bool isYes(const QString &value)
{
    return value == "yes"_L1 || value == "true"_L1;
}

AddressFamily familyOf(const QString &value)
{
    return value == "inet"_L1 ? AddressFamily::IPv4 : value == "inet6"_L1 ? AddressFamily::IPv6 : AddressFamily::Any;
}

// "no" lets every key in, a changed one too; here that is as much as "accept-new".
HostConfig::UnknownHosts unknownHostsOf(const QString &value)
{
    using enum HostConfig::UnknownHosts;
    return isYes(value) ? Refuse : value == "ask"_L1 ? Ask : Accept;
}

using Setter = std::function<void(HostConfig &, const QString &)>;

Setter text(QString HostConfig::*member)
{
    return [member](HostConfig &config, const QString &value) { config.*member = value; };
}
Setter files(QStringList HostConfig::*member)
{
    return [member](HostConfig &config, const QString &value) { config.*member = filesOf(value); };
}
Setter file(QStringList HostConfig::*member)
{
    return [member](HostConfig &config, const QString &value) { (config.*member).append(value); };
}
Setter yesOrNo(bool HostConfig::*member)
{
    return [member](HostConfig &config, const QString &value) { config.*member = isYes(value); };
}
Setter names(QByteArrayList HostConfig::*member)
{
    return [member](HostConfig &config, const QString &value) { config.*member = value.toLatin1().split(','); };
}
Setter mayUse(const QString &way)
{
    return [way](HostConfig &config, const QString &value) {
        if (value == "no"_L1 || value == "false"_L1) // of keys also "host-bound", "unbound"
            config.authentications.removeAll(way);
    };
}

const QHash<QByteArray, Setter> &setters()
{
    using C = HostConfig;
    static const QHash<QByteArray, Setter> table{
        {"hostname", text(&C::hostName)},
        {"port", [](C &config, const QString &value) { config.port = value.toInt(); }},
        {"user", text(&C::user)},
        {"addressfamily", [](C &config, const QString &value) { config.addressFamily = familyOf(value); }},
        {"identityfile", file(&C::identityFiles)},
        {"identitiesonly", yesOrNo(&C::identitiesOnly)},
        {"certificatefile", file(&C::certificateFiles)},
        {"identityagent",
         [](C &config, const QString &value) {
             config.identityAgent = value == "SSH_AUTH_SOCK"_L1 ? QString() : value;
         }},
        {"pubkeyauthentication", mayUse(u"publickey"_s)},
        {"kbdinteractiveauthentication", mayUse(u"keyboard-interactive"_s)},
        {"passwordauthentication", mayUse(u"password"_s)},
        {"numberofpasswordprompts", [](C &config, const QString &value) { config.passwordPrompts = value.toInt(); }},
        {"proxycommand", text(&C::proxyCommand)},
        {"proxyjump",
         [](C &config, const QString &value) { config.proxyJump = value.split(u',', Qt::SkipEmptyParts); }},
        {"hostkeyalias", text(&C::hostKeyAlias)},
        {"userknownhostsfile", files(&C::knownHosts)},
        {"globalknownhostsfile", files(&C::globalKnownHosts)},
        {"revokedhostkeys", [](C &config, const QString &value) { config.revokedHostKeys = withoutTilde(value); }},
        {"hashknownhosts", yesOrNo(&C::hashKnownHosts)},
        {"stricthostkeychecking", [](C &config, const QString &value) { config.unknownHosts = unknownHostsOf(value); }},
        {"connecttimeout",
         [](C &config, const QString &value) {
             if (value.toInt() > 0)
                 config.connectTimeout = std::chrono::seconds(value.toInt());
         }},
        {"ciphers", names(&C::ciphers)},
        {"macs", names(&C::macs)},
        {"kexalgorithms", names(&C::keyExchanges)},
        {"hostkeyalgorithms", names(&C::hostKeyTypes)},
    };
    return table;
}

} // namespace

HostConfig HostConfig::parse(const QByteArray &printed)
{
    HostConfig config;
    QStringList preferred;
    for (const QByteArray &line : printed.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        const QByteArray key = line.first(std::max<qsizetype>(space, 0));
        const QString value = QString::fromLocal8Bit(line.mid(space + 1)).trimmed();
        if (key == "preferredauthentications")
            preferred = value.split(u',', Qt::SkipEmptyParts);
        else if (const auto setter = setters().constFind(key); setter != setters().cend())
            if (value != "none"_L1 || key == "identityagent")
                (*setter)(config, value);
    }
    if (!preferred.isEmpty()) {
        const QStringList allowed = std::exchange(config.authentications, {});
        for (const QString &way : std::as_const(preferred)) {
            if (allowed.contains(way) && !config.authentications.contains(way))
                config.authentications.append(way);
        }
    }
    return config;
}

// As in ssh_config(5), TOKENS; what is not known stays as it is.
void HostConfig::expandTokens(const QString &alias)
{
    const QString localHost = QSysInfo::machineHostName();
    const QHash<QChar, QString> tokens{
        {u'%', u"%"_s},
        {u'd', userHome()},
        {u'h', hostName},
        {u'k', hostKeyAlias.isEmpty() ? alias : hostKeyAlias},
        {u'L', localHost.section(u'.', 0, 0)},
        {u'l', localHost},
        {u'n', alias},
        {u'p', QString::number(port)},
        {u'r', user},
        {u'u', userName()},
#ifndef _WIN32
        {u'i', QString::number(getuid())},
#endif
    };
    const auto expand = [&](QString &path) {
        path = withoutTilde(path);
        QString expanded;
        for (qsizetype i = 0; i < path.size(); ++i) {
            const qsizetype end = path.sliced(i).startsWith("${"_L1) ? path.indexOf(u'}', i) : -1;
            if (path[i] == u'%' && i + 1 < path.size() && tokens.contains(path[i + 1])) {
                expanded += tokens.value(path[++i]);
            } else if (end > 0) {
                expanded += qEnvironmentVariable(path.sliced(i + 2, end - i - 2).toLocal8Bit().constData());
                i = end;
            } else {
                expanded += path[i];
            }
        }
        path = expanded;
    };
    for (QStringList *list : {&identityFiles, &certificateFiles, &knownHosts})
        for (QString &path : *list)
            expand(path);
    if (identityAgent.startsWith(u'$') && !identityAgent.startsWith("${"_L1))
        identityAgent = qEnvironmentVariable(identityAgent.sliced(1).toLocal8Bit().constData());
    else
        expand(identityAgent);
}

std::optional<std::pair<QString, int>> HostConfig::endOf(const QString &alias)
{
    Target target;
    target.host = alias;
    const auto config = of(target, CancelFlag());
    if (!config || !*config)
        return {};
    return std::pair((*config)->hostName, (*config)->port);
}

Result<std::optional<HostConfig>> HostConfig::of(const Target &target, const CancelFlag &stop)
{
    const QString ssh = QStandardPaths::findExecutable(u"ssh"_s);
    if (ssh.isEmpty())
        return std::nullopt;
    const auto ask = [&](const QString &file) -> Result<HostConfig> {
        QStringList arguments{u"-G"_s};
        if (!file.isEmpty())
            arguments << u"-F"_s << file;
        if (!target.user.isEmpty())
            arguments << u"-l"_s << target.user;
        if (target.port > 0)
            arguments << u"-p"_s << QString::number(target.port);
        auto printed = runProgram(ssh, arguments << u"--"_s << target.host, answerTime, stop);
        if (!printed)
            return failure(printed.error().kind, printed.error().detail, target.host);
        if (printed->isLate)
            return failure(Error::Kind::BadInput, u"ssh -G did not end"_s, target.host);
        if (!printed->succeeded)
            return failure(Error::Kind::BadInput, QString::fromLocal8Bit(printed->errors).remove(u'\r').trimmed(),
                           target.host);
        return parse(printed->out);
    };
    auto config = ask(target.configFile);
    if (!config)
        return passOn(config);
    // ssh prints its own choice of algorithms too. Only what differs was chosen by somebody.
    const auto usual = ask(u"none"_s);
    if (!usual)
        return passOn(usual);
    for (const auto list :
         {&HostConfig::ciphers, &HostConfig::macs, &HostConfig::keyExchanges, &HostConfig::hostKeyTypes}) {
        if ((*config).*list == (*usual).*list)
            ((*config).*list).clear();
    }
    config->expandTokens(target.host);
    return std::move(*config);
}

} // namespace officina::ssh
