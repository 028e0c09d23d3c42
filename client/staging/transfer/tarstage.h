// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stage of small files: collects them into tar streams, of which one may be sent while the one before
// is still unpacked. What did not arrive in a stream is tried once more by itself.
#pragma once

#include "client/staging/transfer/copystage.h"
#include "client/staging/transfer/tarstream.h"

namespace officina {

class TarStage : public Stage
{
public:
    TarStage(TransferContext &context, CopyStage &copy, VerifyStage &verify)
        : m_context(context), m_copy(copy), m_verify(verify)
    {}

    // Whether streams may be used: the site has what they take.
    void setUsable(bool usable) { m_usable = usable; }
    bool takes(const PlannedFile &file) const;
    bool isFull() const { return m_collecting && m_collecting->isFull(); }
    void add(FileTask task);

    Result<State> step(const QDeadlineTimer &deadline) override;
    bool flush() override;
    Result<> wait() override;
    qint64 bytes() const override;
    qint64 files() const override;
    const FileTask *current() const { return m_sending ? m_sending->current() : nullptr; }
    bool isSending() const { return m_sending != nullptr; }
    bool isEmpty() const { return !m_collecting && !m_sending; } // but for what is sent

private:
    Result<State> send(const QDeadlineTimer &deadline);
    Result<State> crank(std::unique_ptr<TarStream> &stream, const QDeadlineTimer &deadline, qint64 most);
    Result<> end(TarStream &stream);
    void giveUp(TarStream &stream);

    TransferContext &m_context;
    CopyStage &m_copy;
    VerifyStage &m_verify;
    bool m_usable = false;
    std::unique_ptr<TarStream> m_collecting;
    std::unique_ptr<TarStream> m_sending;
    std::unique_ptr<TarStream> m_unpacking; // sent
};

} // namespace officina
