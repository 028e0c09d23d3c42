// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stage of files that go by themselves, one after the other.
#pragma once

#include "client/staging/transfer/filecopy.h"
#include "client/staging/transfer/stage.h"
#include "client/staging/transfer/transfercontext.h"
#include "client/staging/transfer/verifystage.h"

namespace officina {

class CopyStage : public Stage
{
public:
    CopyStage(TransferContext &context, VerifyStage &verify) : m_context(context), m_verify(verify) {}

    void add(FileTask task);
    bool isFull() const { return !m_waiting.empty(); }

    Result<State> step(const QDeadlineTimer &deadline) override;
    qint64 bytes() const override { return m_copy ? m_copy->arrived() : 0; }
    const FileTask *current() const { return m_copy ? &m_present : nullptr; }
    bool isComparing() const { return m_copy && m_copy->isComparing(); }

private:
    void begin();
    Result<> end();
    Result<> endOfChanged();
    Result<> failed(const Error &error);

    TransferContext &m_context;
    VerifyStage &m_verify;
    std::deque<FileTask> m_waiting;
    FileTask m_present;
    std::unique_ptr<FileCopy> m_copy; // of it
};

} // namespace officina
