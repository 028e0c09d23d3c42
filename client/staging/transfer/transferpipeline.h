// SPDX-License-Identifier: GPL-3.0-or-later
//
// The work of one transfer between two sides, file after file: what Transfer does on the
// session's thread. What it tells goes into TransferStatus, which other threads read.
#pragma once

#include "client/staging/transfer/batchrename.h"
#include "client/staging/transfer/filecopy.h"
#include "client/staging/transfer/ratelimit.h"
#include "client/staging/transfer/speedmeter.h"
#include "client/staging/transfer/targetfolder.h"
#include "client/staging/transfer/tarstream.h"
#include "client/staging/transfer/transferreport.h"
#include "client/staging/transfer/transferrequest.h"
#include "client/staging/transfer/verifier.h"
#include "client/staging/tree/treewalk.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>

#include <mutex>

namespace officina {

// What a transfer tells while it runs. Locked for each look and each change.
struct TransferStatus {
    mutable std::mutex mutex;
    TransferProgress progress;
    TransferReport report;
    QList<Conflict> conflicts;
};

class TransferPipeline
{
public:
    // limit: of how much is moved a second; nullptr: none.
    TransferPipeline(const TransferRequest &request, FileSystem &from, FileSystem &to, TransferStatus &notes,
                     RateLimit *limit);

    Result<Progress> step(const QDeadlineTimer &deadline);

private:
    using Phase = TransferProgress::Phase;
    struct Present { // the file at hand
        qint32 file = -1;
        QByteArray targetName;
        std::unique_ptr<ResumePoint> same; // is what is there the same?
        std::unique_ptr<FileCopy> copy;
        std::optional<Entry> existing;
        bool resumes = false; // what is there, if it is the beginning
        RemotePath part;
    };

    enum class Turn { GoOn, Show, Ended };
    Result<Turn> work(const QDeadlineTimer &deadline);
    qint64 allowed(); // bytes that may be moved now; 0: waited a little for it
    void account(qint64 moved);
    Phase phase() const;
    Result<> count(const QDeadlineTimer &deadline);
    Result<> begin();
    Result<> checkRoom() const;
    Result<> resumeExisting(TargetFolder &target);
    void ask(bool isBeginning);
    Result<bool> advance(); // the next folder or file; false: no more
    Result<> enterFolder(qint32 index);
    Result<> beginFile(qint32 index, TargetFolder &target);
    Result<> meetExisting(TargetFolder &target);
    Result<> settleConflict(TargetFolder &target);
    Result<> beginCopy(TargetFolder &target);
    bool maySendInTar(const Plan::File &file) const;
    Result<> pack(TargetFolder &target);
    Result<> sendPack(const QDeadlineTimer &deadline);
    Result<> awaitPack(const QDeadlineTimer &deadline, bool mayWait);
    Result<> endPack(TarStream &pack);
    Result<> removePartFolders();
    Result<> compare(const QDeadlineTimer &deadline);
    Result<> copy(const QDeadlineTimer &deadline);
    void beginVerifying();
    Result<> verify(const QDeadlineTimer &deadline, bool mayWait);
    Result<> settle(const CopiedFile &file);
    Result<> move(const QDeadlineTimer &deadline, bool mayWait);
    void noteSent(const CopiedFile &file, const QString &detail);
    Result<> end();
    Result<> makeLinks();
    Result<FileReport> makeLink(const Plan::Link &link);

    RemotePath sourceOf(const Plan::File &file) const;
    RemotePath targetFolderOf(qint32 folder) const;
    // Ends the file at hand with this outcome, or returns an error that ends the transfer.
    Result<> fail(qint32 file, const Error &error);
    void note(qint32 file, FileReport entry);
    void again(qint32 file, const Error &error); // once more, or failed
    void publish(Phase phase);

    TransferRequest m_request;
    FileSystem &m_from;
    FileSystem &m_to;
    TransferStatus &m_notes;
    RateLimit *m_limit;
    qint64 m_allowed = 0; // taken from the limit and not moved yet
    RemotePath m_source;
    RemotePath m_target;
    bool m_toSite; // else to this computer

    TreeWalk m_walk; // goes on while the first files are moved
    Plan &m_plan;    // its
    bool m_walking = true;
    QElapsedTimer m_walked;
    bool m_begun = false;
    std::optional<ssh::Space> m_room; // for what has only begun; of what goes on, a part is there already
    qint32 m_nextFolder = 0;
    qint32 m_nextFile = 0;
    std::optional<TargetFolder> m_folder;
    qint32 m_folderIndex = -1;
    QHash<qint32, Error> m_failedFolders;
    QHash<qint32, uint> m_newFolders; // and the permissions to give them at the end
    QList<qint32> m_again;            // files to be sent once more
    QSet<qint32> m_tried;             // and those that had their second chance
    Present m_present;
    QList<CopiedFile> m_arrived;
    qint64 m_arrivedBytes = 0;
    std::unique_ptr<Verifier> m_verifier; // works beside the copying where the far side sums
    // Small files go in streams where the site can take them apart; four stages at once: sending,
    // unpacking, verifying, moving.
    bool m_packs = false;
    QByteArray m_partFolder; // the temporary folders' name
    QHash<QByteArray, Entry> m_packedBefore; // in that of the folder at hand
    QList<RemotePath> m_partFolders; // that an earlier try left
    std::unique_ptr<TarStream> m_pack;
    std::unique_ptr<TarStream> m_unpacking; // sent
    QList<CopiedFile> m_toMove;
    std::unique_ptr<BatchRename> m_moves;
    SpeedMeter m_meter;
    qint64 m_doneBytes = 0;
    qint64 m_moved = 0;
};

} // namespace officina
