// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last stage of a file: time, permissions, and the rename to its own name, under which there has been
// the old file until now. On this computer large files are written out to the disk before that.
#pragma once

#include "client/staging/transfer/batchrename.h"
#include "client/staging/transfer/stage.h"
#include "client/staging/transfer/transfercontext.h"

#include <future>

namespace officina {

class CommitStage : public Stage
{
public:
    explicit CommitStage(TransferContext &context) : m_context(context) {}

    void add(FileTask task);

    Result<State> step(const QDeadlineTimer &deadline) override;
    Result<> wait() override;
    qint64 bytes() const override;
    qint64 files() const override;

private:
    struct Syncing { // to the disk
        FileTask task;
        std::future<Result<>> done;
    };
    Result<State> askTimes();
    Result<State> renameBatch(const QDeadlineTimer &deadline);
    Result<State> takeSynced();
    Result<> commit(const FileTask &task);
    Result<> notRenamed(const FileTask &task, const Error &error);
    bool hasPermissions(const RemotePath &path, uint wanted);
    void reportSent(const FileTask &task, QString detail);

    TransferContext &m_context;
    std::deque<FileTask> m_waiting;
    size_t m_timed = 0; // the first of them, of which nothing more exact can be learnt
    size_t m_asked = 0; // of those after them, whose times are asked for
    Pending m_times;
    std::deque<Syncing> m_syncing;
    std::deque<FileTask> m_inPartFolders; // came in a stream
    std::unique_ptr<BatchRename> m_renames;
};

} // namespace officina
