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

private:
    Result<bool> doNext(); // false: nothing is left
    Result<> removePartFolder(const RemotePath &folder);
    Result<FileReport> makeLink(const Plan::Link &link);
    Result<> reportLink(const Plan::Link &link);
    Result<> setPermissions(qint32 folder);

    TransferContext &m_context;
    const DecideStage &m_decide;
    bool m_begun = false;
    QList<RemotePath> m_partFolders;
    qsizetype m_nextLink = 0;
    QList<qint32> m_folders; // deepest first
};

} // namespace officina
