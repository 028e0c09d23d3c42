// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking at a site from outside; see the header.
#include "client/doctor/way.h"

#include "client/connection/signin.h"
#include "client/sites/practicesite.h"
#include "client/ssh/greeting.h"
#include "client/ssh/hostlook.h"
#include "client/ssh/knownhosts.h"

#include <algorithm>
#include <utility>

namespace officina::doctor {

using namespace Qt::StringLiterals;

namespace {

using Config = std::optional<ssh::HostConfig>;

// A site's host, as ssh's configuration leads to it.
struct Host {
    Host(const Site &site, const Config &config)
        : asked(site.host), name(config && !config->hostName.isEmpty() ? config->hostName : site.host),
          port(site.port > 0 ? site.port
                   : config  ? config->port
                             : 22),
          family(config ? config->addressFamily : ssh::AddressFamily::Any)
    {
        if (config)
            // Of a command the program alone: what follows may hold a password, and this goes into the report.
            hop = config->proxyJump.isEmpty() ? config->proxyCommand.trimmed().section(u' ', 0, 0)
                                              : config->proxyJump.first();
    }

    QString asked; // as the site calls it
    QString name;
    int port;
    ssh::AddressFamily family;
    QString hop; // the next one on the way there; empty: none
};

class Look
{
public:
    Look(const Site &site, const Config &config, const CancelFlag &stop, std::chrono::milliseconds limit)
        : m_site(site), m_config(config), m_stop(stop), m_limit(limit), m_host(site, config)
    {}

    QList<Check> run()
    {
        if (m_host.hop.isEmpty()) {
            lookFromOutside();
            lookAtKeyPort();
        } else {
            say(Finding::BehindHop, {m_host.hop});
        }
        lookAtAddress();
        lookAtHostKey();
        if (m_greeting)
            lookAtKeyExchange();
        if (!m_site.transferHost.isEmpty())
            lookAtTransferHost();
        return m_checks;
    }

private:
    void say(Finding finding, const QStringList &values = {}, std::optional<Error> error = {})
    {
        m_checks.append({finding, values, std::move(error)});
    }

    Result<QList<ssh::Address>> addressesOf(const Host &host, int port) const
    {
        return ssh::addressesOf(host.name, port, host.family, QDeadlineTimer(m_limit), m_stop);
    }

    void lookFromOutside()
    {
        const auto addresses = addressesOf(m_host, m_host.port);
        if (!addresses)
            return say(Finding::NameUnknown, {m_host.name}, addresses.error());
        QStringList texts;
        for (const ssh::Address &address : *addresses)
            texts += address.text.section(u' ', 0, 0);
        say(Finding::NameFound, {m_host.name, texts.join(u", "_s)});

        // One address of each family: a site sees no more of us than that.
        const auto six = std::ranges::find(*addresses, true, &ssh::Address::isIPv6);
        const auto four = std::ranges::find(*addresses, false, &ssh::Address::isIPv6);
        const auto bySix = six != addresses->end() ? greet(*six) : noAddress();
        const auto byFour = four != addresses->end() ? greet(*four) : noAddress();
        const auto &best = byFour ? byFour : bySix;
        if (best) {
            m_greeting = *best;
            const QString &at = byFour ? four->text : six->text;
            say(Finding::PortAnswers, {at, QString::number(best->connected.count()), best->software});
        } else {
            const bool isSix = four == addresses->end() || (isSilent(byFour) && !isSilent(bySix));
            sayMet(Finding::PortSilent, m_host, m_host.port, isSix ? bySix.error() : byFour.error());
        }
        if (six == addresses->end())
            say(Finding::IPv6None);
        else if (bySix)
            say(Finding::IPv6Answers, {QString::number(bySix->connected.count())});
        else if (byFour)
            say(Finding::IPv6Falls, {four->text}, bySix.error());
    }

    Result<ssh::Greeting> greet(const ssh::Address &address) const
    {
        return ssh::greet(address, QDeadlineTimer(m_limit), m_stop);
    }
    static Finding findingFor(Error::Kind kind, Finding silent)
    {
        return kind == Error::Kind::NotSsh     ? Finding::PortOther
            : kind == Error::Kind::TurnedAway  ? Finding::PortBusy
            : kind == Error::Kind::Unsupported ? Finding::PortTooOld
            : kind == Error::Kind::TooSlow     ? Finding::PortMute
                                               : silent;
    }
    // Whoever takes the connection is there, whatever becomes of it.
    static bool isSilent(const Result<ssh::Greeting> &answer)
    {
        return !answer && findingFor(answer.error().kind, Finding::PortSilent) == Finding::PortSilent;
    }
    // What was met at a port that does not answer as SSH does. silent: what that port is said to be where nobody is.
    void sayMet(Finding silent, const Host &host, int port, Error error)
    {
        error.subject = host.asked; // as where one connects
        if (silent == Finding::PortSilent)
            error = metAt(m_site, std::move(error));
        const Finding finding = findingFor(error.kind, silent);
        Check check{finding, {host.name, QString::number(port)}, std::move(error)};
        const CheckId line = Check{silent}.id();
        if (line != check.id())
            check.of = line;
        m_checks.append(std::move(check));
    }
    Result<ssh::Greeting> noAddress() const { return failure(Error::Kind::Unreachable, {}, m_host.name); }

    // The first that answers, IPv4 first, as when it is signed in to; where none does, the first that is there.
    Result<ssh::Greeting> greetAny(const Host &host, int port) const
    {
        auto addresses = addressesOf(host, port);
        if (!addresses)
            return passOn(addresses);
        std::ranges::stable_sort(*addresses, {}, &ssh::Address::isIPv6);
        Result<ssh::Greeting> answer = noAddress();
        for (const ssh::Address &address : std::as_const(*addresses)) {
            auto its = greet(address);
            if (its || isSilent(answer))
                answer = std::move(its);
            if (answer || m_stop)
                break;
        }
        return answer;
    }

    void lookAtKeyPort()
    {
        const int port = m_site.forKeys().port;
        if (port == m_site.port)
            return;
        if (const auto answer = greetAny(m_host, port))
            say(Finding::KeyPortAnswers, {QString::number(port)});
        else
            sayMet(Finding::KeyPortSilent, m_host, port, answer.error());
    }

    // Files take another host: it has to be reached too, and has a key of its own.
    void lookAtTransferHost()
    {
        const Site files = m_site.forTransfers();
        Config config;
        if (m_config) // else ssh's configuration does not count
            config = ssh::HostConfig::of(targetOf(files), m_stop).value_or(Config());
        const Host host(files, config);
        bool answers = false;
        if (!host.hop.isEmpty()) {
            say(Finding::TransferBehindHop, {host.name, host.hop});
        } else {
            const auto answer = greetAny(host, host.port);
            answers = answer.has_value();
            if (answer)
                say(Finding::TransferAnswers,
                    {host.name, QString::number(answer->connected.count()), answer->software});
            else
                sayMet(Finding::TransferSilent, host, host.port, answer.error());
        }
        const ssh::KnownHosts known = ssh::knownHostsOf(files.knownHosts, config, host.name, host.port);
        const auto shown = answers ? look(known, files) : std::nullopt;
        if (shown && ssh::isKeyRefused(shown->kind))
            return say(Finding::TransferKeyRefused, {host.name}, shown);
        const auto recorded = known.keys();
        if (recorded && !recorded->isEmpty())
            return say(Finding::TransferKeyKnown, {host.name});
        const bool isCertified = !files.hostAuthorities.isEmpty() || known.hasAuthority().value_or(false);
        say(isCertified ? Finding::TransferKeyCertified : Finding::TransferKeyFirst, {host.name},
            recorded ? std::nullopt : std::optional(recorded.error()));
    }

    void lookAtAddress()
    {
        using enum SignInRules::Address;
        const QString own = m_greeting ? m_greeting->from : QString();
        switch (m_site.signIn.address) {
        case NotTold: break;
        case Free: say(Finding::AddressFree, {own}); break;
        case Declared:
        case FromClause:
        case Networks: say(Finding::AddressToDeclare, {own}); break;
        }
    }

    // What is on record may be all right and the key that the host shows today another one: whoever connected would
    // be refused. Only where something is on record or published: the host sees one connection more. What is wrong with
    // the key; HostKeyUnknown: nothing is on record, and this one is shown.
    std::optional<Error> look(const ssh::KnownHosts &known, const Site &site) const
    {
        if (site.hostAuthorities.isEmpty() && site.fingerprints.isEmpty() && !known.mayRefuse().value_or(false))
            return {};
        ssh::Target target = targetOf(site);
        target.useConfig = target.useConfig && m_config; // else libssh would read it, and go by its ways
        target.timeout = std::chrono::ceil<std::chrono::seconds>(m_limit);
        const auto looked = ssh::lookAtHostKey(std::move(target), m_stop);
        return looked ? std::nullopt : std::optional(looked.error());
    }

    // Nobody was there yet, and the site publishes fingerprints. shown: of what it shows now.
    void sayOfFirst(const std::optional<Error> &shown)
    {
        const QStringList &published = m_site.fingerprints;
        if (!shown || shown->kind != Error::Kind::HostKeyUnknown)
            return say(Finding::HostKeyFirst, published);
        if (published.contains(shown->detail))
            return say(Finding::HostKeyPublished);
        // One of a published type was asked for, if it has any.
        const QStringList &types = m_site.fingerprintTypes;
        const auto isOfType = [&](const QByteArray &type) {
            return types.contains(keyFamily(QString::fromLatin1(type)));
        };
        const bool isAsked = types.isEmpty()
            || ((!m_config || m_config->hostKeyTypes.isEmpty())
                && std::ranges::any_of(m_greeting->hostKeyTypes, isOfType));
        if (isAsked)
            say(Finding::HostKeyRefused, {}, shown);
        else
            say(Finding::HostKeyFirst, published);
    }

    void lookAtHostKey()
    {
        const QStringList &published = m_site.fingerprints;
        const QString authority = m_site.hostAuthorities.value(0).section(u' ', 0, 0);
        const ssh::KnownHosts known = ssh::knownHostsOf(m_site.knownHosts, m_config, m_host.name, m_host.port);
        const auto shown = m_greeting ? look(known, m_site) : std::nullopt;
        if (shown && ssh::isKeyRefused(shown->kind))
            return say(Finding::HostKeyRefused, {}, shown);
        const auto recorded = known.keys();
        if (!recorded)
            return say(Finding::HostKeyFirst, published, recorded.error());
        const auto isPublished = [&](const auto &key) { return published.contains(key.fingerprint); };
        if (!recorded->isEmpty() && std::ranges::any_of(*recorded, isPublished))
            return say(Finding::HostKeyPublished);
        if (!authority.isEmpty() || known.hasAuthority().value_or(false))
            return say(Finding::HostKeyCertified, {authority});
        if (recorded->isEmpty())
            return published.isEmpty() ? say(Finding::HostKeyFirst) : sayOfFirst(shown);
        if (published.isEmpty())
            return say(Finding::HostKeyKnown);
        const QStringList &types = m_site.fingerprintTypes;
        const auto hasType = [&](const auto &key) {
            return types.isEmpty() || types.contains(keyFamily(QString::fromLatin1(key.type)));
        };
        if (std::ranges::none_of(*recorded, hasType))
            return say(Finding::HostKeyOfOtherType,
                       {keyFamily(QString::fromLatin1(recorded->first().type)), types.join(u", "_s)});
        say(Finding::HostKeyOther, {known.places().value_or(QStringList()).join(u", "_s), published.join(u", "_s)});
    }

    void lookAtKeyExchange()
    {
        if (!m_greeting->keyExchanges.isEmpty())
            say(m_greeting->isStrict() || m_greeting->hasSealingCipher() ? Finding::ExchangeStrict
                                                                         : Finding::ExchangeWeak);
    }

    const Site &m_site;
    const Config &m_config;
    CancelFlag m_stop;
    std::chrono::milliseconds m_limit;
    Host m_host;
    std::optional<ssh::Greeting> m_greeting;
    QList<Check> m_checks;
};

} // namespace

QList<Check> checkWay(const Site &site, const std::optional<ssh::HostConfig> &config, const CancelFlag &stop,
                      std::chrono::milliseconds limit)
{
    return Look(site, config, stop, limit).run();
}

} // namespace officina::doctor
