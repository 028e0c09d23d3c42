// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes after all files: temporary folders go, links are made (nothing is ever written through one),
// and folders get their permissions, deepest first (a read-only one could not have been filled).
#pragma once

#include "client/staging/transfer/decidestage.h"

namespace officina {

class FinishStage : public Stage
{
public:
    FinishStage(TransferContext &context, const DecideStage &decide) : m_context(context), m_decide(decide) {}

    // Idle: all is done.
    Result<State> step(const QDeadlineTimer &deadline) override;
    Result<> wait() override { return m_asked ? m_asked->wait() : Result<>(); }

private:
    Result<State> doNext(); // Idle: nothing is left
    Result<State> askPermissions();
    Result<> removePartFolder(); // a little of the first of them
    Result<FileReport> makeLink(const Plan::Link &link);
    Result<> reportLink(const Plan::Link &link);
    Result<> setPermissions(qint32 folder, const QByteArray &present);

    TransferContext &m_context;
    const DecideStage &m_decide;
    bool m_begun = false;
    QList<RemotePath> m_partFolders;
    std::unique_ptr<FolderReader> m_reader; // of the first of them
    bool m_isListed = false;
    QByteArrayList m_inPartFolder; // what it holds
    qsizetype m_nextLink = 0;
    QList<qint32> m_folders; // deepest first
    Pending m_asked;
    QList<QByteArray> m_permissions; // of the first of them: octal, or empty
};

} // namespace officina
