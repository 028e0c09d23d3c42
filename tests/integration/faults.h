// SPDX-License-Identifier: GPL-3.0-or-later
//
// One random fault while a tree of large, small and oddly named files is staged: up, down, or from site to site, with
// a site that has a shell or only files. Promise: all chance comes from the seed, so that a round can be repeated.
#pragma once

#include "tests/integration/stagingsupport.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/sshserver.h"

#include <QtCore/QRandomGenerator>

namespace officina::testing {

enum class Fault {
    Cut,           // a connection, at a random byte
    Stall,         // of a line, for a while
    KillOfficina,  // -9, and a new one
    KillServer,    // -9, and a new one
    FarDiskFull,   // then there is room again
    LocalDiskFull, // likewise
    SourceChanges, // while it is sent
    ReadOnly,      // the target, for a while
    Tampered,      // the part that arrived, before it is continued
};
inline constexpr std::array faultNames{"cut",
                                       "stall",
                                       "officina killed",
                                       "sshd killed",
                                       "far disk full",
                                       "local disk full",
                                       "source changed",
                                       "target read-only",
                                       "part tampered with"};

enum class Road { Up, Down, Across };
inline constexpr std::array roadNames{"up", "down", "from site to site"};

enum class SiteKind { Usual, ThreeSessions, FilesAlone, Chrooted };
inline constexpr std::array siteNames{"usual", "three sessions", "files alone", "files alone, in a chroot"};

// A real OpenSSH of one kind.
class FaultSite
{
public:
    explicit FaultSite(SiteKind kind);
    ~FaultSite();
    FaultSite(const FaultSite &) = delete;
    FaultSite &operator=(const FaultSite &) = delete;

    Result<> start(); // where it does not run
    SshServer &server() { return *m_server; }
    bool hasShell() const { return m_kind == SiteKind::Usual || m_kind == SiteKind::ThreeSessions; }

    // What the site has; false where it cannot be shown. Then it calls what is in the folder by these names.
    bool show(const QByteArray &folder);
    void hide();
    QByteArray path(QByteArrayView relative) const;

private:
    SiteKind m_kind;
    QByteArray m_root; // of the chroot
    QByteArray m_folder;
    bool m_shows = false;
    std::unique_ptr<SshServer> m_server;
};

// A site of one round, through a relay.
class FaultEnd
{
public:
    explicit FaultEnd(FaultSite &site) : m_site(site), m_relay(site.server().port()) {}

    FaultSite &site() { return m_site; }
    Relay &relay() { return m_relay; }
    ssh::Target target() const { return m_site.server().target(m_relay.port()); }
    Result<std::shared_ptr<ssh::Session>> open(); // anew where it has died
    void leave() { m_session.reset(); }
    bool isOpen() const { return m_session != nullptr; }

private:
    FaultSite &m_site;
    Relay m_relay;
    AutoPrompts m_prompts;
    std::shared_ptr<ssh::Session> m_session;
};

class Disk; // a small one

class FaultRound
{
public:
    // other: from site to site, the one that it goes to.
    FaultRound(FaultSite &site, FaultSite *other, quint32 seed);
    ~FaultRound();

    // Empty where all is well.
    QByteArray run(Fault fault, Road road);

private:
    void makeSource();
    void makeRequest();
    QByteArray oneTry();
    void prepare();
    void strike();
    void mend();
    void killedProcess();
    void tamper();
    QByteArray verdict(const QByteArray &problem);
    FaultEnd &stricken() { return m_otherIsStruck ? *m_other : m_site; }
    qint64 below(qint64 limit) { return m_random.bounded(limit); }

    QRandomGenerator m_random;
    TempFolder m_folder;
    std::unique_ptr<Disk> m_disk;
    FaultEnd m_site;
    std::unique_ptr<FaultEnd> m_other;
    TransferRequest m_request;
    Fault m_fault = Fault::Cut;
    Road m_road = Road::Up;
    bool m_otherIsStruck = false;
    qint64 m_at = 0; // moved bytes at which the fault strikes
    bool m_struck = false;
    bool m_mended = false;
    qint64 m_moved = 0;
    qint64 m_total = 0;
    QByteArray m_problem; // of the test
};

// What the process that is killed runs: one try of a transfer.
int oneTryToBeKilled(const QStringList &words);

} // namespace officina::testing
