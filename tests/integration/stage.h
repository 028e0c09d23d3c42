// SPDX-License-Identifier: GPL-3.0-or-later
//
// One case of staging between two ends, each this computer or a server unlike ours: fresh folders at
// both, the request that goes from one to the other, and the truth about what arrived, read from the
// disks and not through the program. Promise: what a case leaves is gone when it ends.
#pragma once

#include "client/staging/sync/syncdelete.h"
#include "tests/integration/stagingsupport.h"
#include "tests/support/autoprompts.h"
#include "tests/support/servers.h"

namespace officina::testing {

class Relay;

// Signs in to a server once, and again where the session has died.
class KeptSession
{
public:
    explicit KeptSession(Server *server) : m_server(server) {} // nullptr: this computer
    Server *server() const { return m_server; }
    Result<ssh::Session *> get();
    Result<std::shared_ptr<ssh::Session>> shared()
    {
        return get().transform([this](ssh::Session *) { return m_session; });
    }
    Result<ssh::Session *> through(int relayPort); // a new one, kept until the next call
    void drop() { m_session.reset(); }
    CancelFlag stop; // ends what the session does, from any thread

private:
    Server *m_server;
    AutoPrompts m_prompts;
    std::shared_ptr<ssh::Session> m_session;
};

class Stage
{
public:
    // One of the two may be this computer.
    Stage(KeptSession &from, KeptSession &to);
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    // On the disks; the folder "tree" of the one goes into the other.
    QByteArray source(QByteArrayView relative = {}) const;
    QByteArray target(QByteArrayView relative = {}) const;
    QByteArray around() const; // all that is the end's own, of which target() is a small part
    void putSource(const TempFolder &model) const; // all that is in it, with times and modes
    void putTarget(const TempFolder &model) const;

    ServerKind::Can from() const { return m_from.server() ? m_from.server()->can() : ServerKind::Can(); }
    ServerKind::Can to() const { return m_to.server() ? m_to.server()->can() : ServerKind::Can(); }
    bool isTypical() const; // both ends are: see ServerKind
    bool isUpload() const { return !m_from.server(); }
    bool isSiteToSite() const { return m_from.server() && m_to.server(); }
    // Whose session the transfer is a matter of.
    KeptSession &site() const { return m_from.server() ? m_from : m_to; }
    int sitePort() const; // of the server at the other end; of the source's, from site to site

    TransferRequest request(QByteArrayView name = "tree", Existing existing = Existing::Overwrite) const;
    std::unique_ptr<Transfer> transfer(const TransferRequest &request);
    Result<> run(Transfer &transfer, const std::function<void()> &afterStep = {});
    Result<> runThrough(int relayPort, Transfer &transfer);
    SyncOptions sync() const; // mirror of "tree"
    Result<> finish(Steps<ssh::Session> &steps);

private:
    QByteArray make(const KeptSession &end, QByteArrayView side) const;
    // As the request names a place of one end.
    QByteArray named(const KeptSession &end, QByteArrayView side, QByteArrayView relative) const;

    KeptSession &m_from;
    KeptSession &m_to;
    QByteArray m_name;
    TempFolder m_here;
};

// Temporary files lie in memory from here on, where there is enough: these tests make tens of thousands.
void keepFilesInMemory();
void setChanged(const QByteArray &path, qint64 seconds); // since 1970, of a file or folder
qint64 changedAt(const QByteArray &path);
uint modeAt(const QByteArray &path); // 07777
Tree withoutModes(Tree tree);

} // namespace officina::testing
