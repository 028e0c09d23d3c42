// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fetches what a run made, by the patterns that its project has for that, with the staging pipeline's proof of
// every file. What was sent along with the code and is unchanged is no result, and nothing on this computer is
// overwritten: a different file that has the name stays, and is told.
#pragma once

#include "client/base/workerthread.h"
#include "client/projects/waitingresults.h"
#include "client/staging/transfer/transfer.h"
#include "client/staging/tree/treewalk.h"

#include <deque>

namespace officina {

struct FetchedResults {
    QString folder; // of this computer
    qint64 files = 0; // that are there now, and were not before
    qint64 bytes = 0;
    qint64 unchanged = 0; // that an earlier try had fetched
    qint64 differing = 0; // files of that name are there, and were left as they are
    qint64 all() const { return files + unchanged + differing; }
    bool operator==(const FetchedResults &) const = default;
};

// As in a .gitignore, here for what comes back: "results/" with all in it, "*.csv" anywhere, "checkpoints/last*".
// BadInput (subject: the pattern) for what means nothing.
Result<> checkFetchPatterns(const QStringList &patterns);

class ProjectFetch final : public Steps<ssh::Session>
{
public:
    explicit ProjectFetch(WaitingResult result);
    ~ProjectFetch() override;
    // NotFound where the run's folder is gone.
    Result<Progress> step(ssh::Session &session) override;
    void abandoned(const Error &error) override;

    TransferProgress progress() const; // from any thread
    const FetchedResults &fetched() const { return m_fetched; } // once it is done

private:
    Result<Progress> look(ssh::Session &session);
    void choose();
    Result<> takeReport();

    WaitingResult m_result;
    std::unique_ptr<FileSystem> m_files; // ends before m_walk does
    std::unique_ptr<TreeWalk> m_walk;
    std::deque<TransferRequest> m_requests;
    std::shared_ptr<Transfer> m_transfer; // shared with who asks how far it is
    mutable std::mutex m_mutex;           // of that pointer
    FetchedResults m_fetched;
    bool m_looked = false;
};

} // namespace officina
