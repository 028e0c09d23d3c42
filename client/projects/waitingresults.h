// SPDX-License-Identifier: GPL-3.0-or-later
//
// The runs whose results are still to be fetched, so that one which ended while no program was open is
// fetched by the next: one small file each, in a folder that window and terminal program share.
#pragma once

#include "client/jobs/runrecord.h"
#include "client/projects/projectmemory.h"
#include "client/storage/ownerlock.h"

#include <memory>

namespace officina {

struct WaitingResult {
    QString project; // folder of this computer
    QString target;  // folder in it that the files come into; nothing there is ever overwritten
    RunRecord run;
    QStringList fetch; // patterns
    bool operator==(const WaitingResult &) const = default;
};

// "train/officina-results/lumi-48231"; with "-2" and so on where there is one by that name.
QString resultsFolder(const QString &project, const ProjectSettings &settings, const RunRecord &run);

class WaitingResults
{
public:
    explicit WaitingResults(QString folder) : m_folder(std::move(folder)) {}

    // Nothing is to be fetched where no pattern is given: then none is kept.
    Result<> add(const QString &project, const ProjectSettings &settings, const RunRecord &run) const;
    // Of one site, or of all; the oldest first. What is damaged is left out.
    QList<WaitingResult> list(const SiteId &site = {}) const;
    void remove(const WaitingResult &result) const;
    // Held by the program that fetches it; nullptr while another one does.
    std::unique_ptr<OwnerLock> claim(const WaitingResult &result) const;

private:
    QString fileOf(const RunRecord &run) const;

    QString m_folder;
};

} // namespace officina
