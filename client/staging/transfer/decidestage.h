// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stage that looks at the target, folder by folder, and decides about each file: left as it is,
// asked about, copied by itself, or sent in a stream.
#pragma once

#include "client/staging/transfer/resumepoint.h"
#include "client/staging/transfer/targetfolder.h"
#include "client/staging/transfer/tarstage.h"
#include "client/staging/tree/treewalk.h"

#include <QtCore/QSet>

namespace officina {

class DecideStage : public Stage
{
public:
    DecideStage(TransferContext &context, TreeWalk &walk, CopyStage &copy, TarStage &tar)
        : m_context(context), m_walk(walk), m_copy(copy), m_tar(tar)
    {}

    Result<State> step(const QDeadlineTimer &deadline) override;
    Result<> wait() override { return m_making ? m_making->wait() : Result<>(); }
    // All of the plan is dealt with: no other file comes into the folder at hand.
    void leaveFolder();
    // Takes up a file that went wrong once; false: there is none.
    Result<bool> takeRetry();
    bool isComparing() const { return m_same != nullptr; }
    const PlannedFile *current() const { return m_same ? &m_present : nullptr; }

    // For the end of the transfer: folders that it made, with the permissions to give them where they have not got
    // them yet, and temporary folders that an earlier try left.
    const QHash<qint32, std::optional<uint>> &newFolders() const { return m_newFolders; }
    const QList<RemotePath> &partFolders() const { return m_partFolders; }
    bool hasFailed(qint32 folder) const { return m_failedFolders.contains(folder); } // nothing can go into it

private:
    using Known = TargetFolder::Known;
    bool isHeldUp() const;
    Result<bool> advance(); // false: no more for now
    void beginFolder(qint32 index);
    Result<> beginMaking();
    Result<bool> takeMade(); // false: not known yet
    Result<> enterFolder(const QDeadlineTimer &deadline);
    Result<> entered(const QDeadlineTimer &deadline);
    Result<> readPartFolder(const QDeadlineTimer &deadline);
    void folderFailed(const Error &error);
    Result<bool> isTakenByTwin(qint32 index);
    Result<> beginFile(const PlannedFile &file, bool isRetry);
    Result<> sendMissing();
    Result<> putBack();
    bool mayResume() const; // some file
    Existing wish() const; // for the file at hand, where something has its name
    Result<> meetExisting();
    Result<> settleConflict();
    Result<> keepBoth();
    Result<> continueExisting();
    Result<> compare(const QDeadlineTimer &deadline);
    Result<> resumeExisting();
    Result<> send(const QByteArray &name, bool isFree);
    FileTask copyTask(const QByteArray &name, const QByteArray &part, bool isFree);
    FileTask streamTask(const QByteArray &name, bool isFree);
    void report(FileReport::Outcome outcome, const QString &detail = {}, const QByteArray &checksum = {});
    void beginComparing(qint64 length);

    TransferContext &m_context;
    TreeWalk &m_walk;
    CopyStage &m_copy;
    TarStage &m_tar;

    qint32 m_nextFolder = 0;
    qint32 m_folderIndex = -1;
    std::optional<TargetFolder> m_folder;
    enum class Entering { Ended, Folder, PartFolder, Alone } m_entering = Entering::Ended;
    Pending m_making;            // folders below one that was not there, by one command of the site
    QList<qint32> m_beingMade;   // which
    qint32 m_mostMade = 0;       // from here on none was
    QSet<qint32> m_made;         // and are not entered yet
    QByteArray m_partFolder; // the temporary folders' name
    QList<RemotePath> m_partFolders;
    QHash<qint32, std::optional<uint>> m_newFolders;
    QHash<qint32, Error> m_failedFolders;
    QHash<QByteArray, qint32> m_foldedFolders; // paths as a file system without case sees them

    PlannedFile m_present; // the file at hand
    bool m_isRetry = false;
    std::optional<Known> m_existing;
    std::unique_ptr<ResumePoint> m_same; // is what is there the same?
    bool m_resumes = false;              // what is there, if it is the beginning
};

} // namespace officina
