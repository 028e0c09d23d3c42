// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last lines of what a job writes, at a glance. Reads only while it can be seen: at once, and while the job runs
// now and then; never more than the file's end.
#pragma once

#include "client/jobs/jobservice.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace officina {

class OutputPane;

class OutputTail : public QWidget
{
    Q_OBJECT

public:
    static constexpr int lines = 8;
    static constexpr std::chrono::seconds pace{10};

    explicit OutputTail(JobService &jobs, QWidget *parent = nullptr);

    // Empty: there is none, or it is not known. It is hidden until something is written.
    void setFile(const RemotePath &file, bool isGrowing);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void take(const Result<OutputPiece> &piece);
    void fitHeight();

    JobService &m_jobs;
    RemotePath m_file;
    bool m_isGrowing = false;
    bool m_isAsking = false;
    int m_generation = 0;
    QByteArray m_end; // that is shown
    QTimer m_timer;
    QWidget *m_content; // this stays in sight while it is hidden, and so knows when to read
    OutputPane *m_pane;
};

} // namespace officina
