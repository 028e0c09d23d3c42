// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stage that proves copied files, in batches: the checksum of what was read must be the one that the
// site computes itself, of what arrived there or (download) of its source. Where the site cannot, what
// was written is read back; "could not be summed" is never taken for "differs".
#pragma once

#include "client/staging/checksum/filehasher.h"
#include "client/staging/transfer/commitstage.h"

namespace officina {

class VerifyStage : public Stage
{
public:
    VerifyStage(TransferContext &context, CommitStage &commit) : m_context(context), m_commit(commit) {}

    void add(FileTask task);
    bool isTooFull() const; // nothing more should be copied before some of it is proved
    bool isEmpty() const;

    Result<State> step(const QDeadlineTimer &deadline) override;
    bool flush() override;
    Result<> wait() override;
    qint64 bytes() const override;
    qint64 files() const override;

private:
    struct Batch { // summed by one command
        bool isEmpty() const { return collecting.empty() && tasks.empty(); }
        bool flush(); // true: what was collected is to go
        qint64 bytes() const;
        qint64 files() const { return qint64(collecting.size() + tasks.size()); }
        std::vector<FileTask> collecting;
        qint64 collected = 0; // bytes
        bool isFlushed = false;
        std::vector<FileTask> tasks; // being summed
        Pending pending;
    };
    struct Single { // with a checksum of its own under way
        FileTask task;
        Pending pending;
    };
    void collect(Batch &batch, FileTask task);
    static bool isFull(const Batch &batch);
    static bool isTooFull(const Batch &batch);
    Result<> beginBatch(Batch &batch);
    Result<State> pollBatch(Batch &batch);
    Result<State> pollSingles();
    Result<State> readBack(const QDeadlineTimer &deadline);
    Result<> settle(FileTask task, const QByteArray &sum);
    Result<> settle(FileTask task);
    bool asksSource() const;

    TransferContext &m_context;
    CommitStage &m_commit;
    Batch m_batch;    // at the site
    Batch m_atSource; // from site to site: verified there, and now at the source
    std::deque<Single> m_singles;
    std::deque<FileTask> m_toReadBack;
    std::unique_ptr<ByteReader> m_reader; // of the first of these
    std::optional<FileHasher> m_hasher;
};

} // namespace officina
