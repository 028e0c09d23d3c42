// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the files of a source were found to be, kept from one visit to the next, so that each is sampled once: again
// only where nothing told what it is and it changed, or where it is written anew as a whole.
#pragma once

#include "client/curves/formats/logformat.h"
#include "client/curves/runs/logfile.h"

#include <QtCore/QHash>

namespace officina {

class LogDecisions
{
public:
    // What is known of the file without a sample; nothing where one is wanted.
    std::optional<LogDecision> known(const LogFile &file, const LogRules &rules) const;
    // From a sample of the file as listed; remembered.
    LogDecision decide(const LogFile &file, const LogSample &sample, const LogRules &rules);
    void forget(const RemotePath &path) { m_entries.remove(path); }
    // Files that need no sample: "size seconds path" where that holds only while they stay as they are, "* path"
    // where it does in any case.
    QByteArrayList settled() const;

private:
    struct Entry {
        LogDecision decision;
        qint64 size = 0;
        QDateTime changed;

        bool stays = false; // however much is appended
    };
    QHash<RemotePath, Entry> m_entries;
};

} // namespace officina
