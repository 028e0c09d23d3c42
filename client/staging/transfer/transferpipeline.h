// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way of a transfer's files: Scan -> Decide -> Copy or Tar -> Verify -> Commit, then Finish. Each
// stage does its own work and hands its files on; this only cranks them, the end of the line first, and
// waits where all of them do.
#pragma once

#include "client/staging/transfer/finishstage.h"
#include "client/staging/transfer/scanstage.h"
#include "client/staging/transfer/speedmeter.h"

#include <QtCore/QElapsedTimer>

namespace officina {

class TransferPipeline
{
public:
    // limit: of how much is moved a second; nullptr: none.
    TransferPipeline(const TransferRequest &request, FileSystem &from, FileSystem &to, TransferStatus &status,
                     RateLimit *limit);

    Result<Progress> step(const QDeadlineTimer &deadline);

private:
    using Phase = TransferProgress::Phase;
    Result<> begin();
    Result<Progress> crank(const QDeadlineTimer &deadline);
    Result<Progress> goOn(const QDeadlineTimer &deadline);
    Result<> waitFor(Stage &stage);
    Phase phase() const;
    void publish(Phase phase);

    TransferStatus &m_status;
    TransferContext m_context;
    ScanStage m_scan;
    CommitStage m_commit;
    VerifyStage m_verify;
    CopyStage m_copy;
    TarStage m_tar;
    DecideStage m_decide;
    FinishStage m_finish;

    QElapsedTimer m_counting;
    QElapsedTimer m_waiting; // since something last got on
    bool m_begun = false;
    SpeedMeter m_meter;
};

} // namespace officina
