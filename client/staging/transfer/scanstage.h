// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first stage: counts what is to be moved, and refuses what there is no room for. Of a large tree the
// first files are on their way while the rest is counted.
#pragma once

#include "client/staging/transfer/stage.h"
#include "client/staging/transfer/transfercontext.h"
#include "client/staging/tree/treewalk.h"

namespace officina {

class ScanStage : public Stage
{
public:
    ScanStage(TransferContext &context, TransferStatus &status);

    Result<State> step(const QDeadlineTimer &deadline) override;
    bool hasEnded() const { return !m_walking; }
    // Looks how much room there is for it; where nobody tells, it is seen when it is full.
    Result<> lookForRoom();
    TreeWalk &walk() { return m_walk; }

private:
    Result<> checkRoom() const;
    void publish();

    TransferContext &m_context;
    TransferStatus &m_status;
    TreeWalk m_walk;
    bool m_walking = true;
    std::optional<ssh::Space> m_room; // for what has only begun; of what goes on, a part is there already
};

} // namespace officina
