// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies in a job's folder: names, sizes, times. To look at; fetching is the Data page's work.
#pragma once

#include "client/jobs/jobservice.h"
#include "ui/common/rowmodel.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace officina {

class ErrorPanel;

class JobFiles : public QWidget
{
    Q_OBJECT

public:
    explicit JobFiles(JobService &jobs, QWidget *parent = nullptr);

    void setFolder(const RemotePath &folder);
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    JobService &m_jobs;
    RemotePath m_folder;
    RowModel<ssh::Entry> m_model;
    QLabel *m_path;
    ErrorPanel *m_error;
};

} // namespace officina
