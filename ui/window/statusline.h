// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line at the bottom of the window: work in progress, and how old the catalogue is. It shows
// only what is so; where nothing is going on it stays empty.
#pragma once

#include "ui/present/errortext.h"

#include <QtCore/QDate>
#include <QtWidgets/QFrame>

class QLabel;

namespace officina {

class JobBoard;
struct JobTally;
class TransferQueue;

class StatusLine : public QFrame
{
    Q_OBJECT

public:
    StatusLine(const TransferQueue &transfers, const JobBoard &jobs, QDate catalogue, QWidget *parent = nullptr);

    void setPageText(const QString &text); // what the page in view says
    static QString jobsText(const JobTally &tally); // "Jobs: 2 running · 1 waiting"; may be empty

private:
    void refreshTransfers();
    void refreshJobs();
    ErrorText journalProblem() const;

    const TransferQueue &m_transfers;
    const JobBoard &m_jobs;
    QLabel *m_data;
    QLabel *m_running;
    QLabel *m_page;
    QLabel *m_journal;
};

} // namespace officina
