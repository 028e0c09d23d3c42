// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs that a search of the history finds, written to a CSV file a few at a time: the whole of it is never in
// memory, and the journal of transfers gets its turn in between. A file of that name is replaced when all is written,
// or stays as it was.
#pragma once

#include "client/jobs/jobhistory.h"

#include <QtCore/QSaveFile>

namespace officina {

class HistoryExport : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 2000;

    HistoryExport(JobHistory &history, const HistoryQuery &query, const QString &file, QObject *parent = nullptr);
    ~HistoryExport() override;

    void start();
    void cancel(); // ends it as Cancelled

Q_SIGNALS:
    void progressed(qint64 written, qint64 all); // jobs
    void ended(const officina::Result<> &result); // once

private:
    void next();
    void take(const QList<SeenJob> &jobs);
    void end(const Result<> &result);
    Error fileError() const;

    JobHistory &m_history;
    HistoryQuery m_query;
    const int m_view;
    QSaveFile m_file;
    qint64 m_done = 0; // places of the search that were read
    qint64 m_all = 0;
    bool m_hasEnded = false;
};

} // namespace officina
