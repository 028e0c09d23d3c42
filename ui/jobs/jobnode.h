// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways to the node of a running job: a shell there, an editor, and the pages of its notebook or TensorBoard,
// with the tunnels that are open. Those that ended say why, until they are closed.
#pragma once

#include "client/jobs/jobaccess.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace officina {

class ErrorPanel;

class JobNode : public QWidget
{
    Q_OBJECT

public:
    explicit JobNode(JobService &jobs, QWidget *parent = nullptr);

    void useAccess(JobAccess &access); // without it there are shells only
    // Hidden where it runs nowhere and nothing is left to say. output: where the job writes; may be empty.
    void setJob(const Job &job, const RemotePath &output);

Q_SIGNALS:
    void statusChanged(const QString &text);

private:
    QLabel *addCommand(QVBoxLayout *layout, const QString &objectName, const QString &tip);
    void openShell();
    void openEditorDialog();
    void askPort();
    void openTunnel(int port, bool inBrowser);
    void openInBrowser(int port, int localPort);
    void showShells();
    void showAlias();
    void showTunnels();
    QWidget *tunnelRow(const JobTunnel &tunnel);

    JobService &m_jobs;
    JobAccess *m_access = nullptr;
    Job m_job;
    RemotePath m_output;
    QStringList m_shell; // for the terminal
    QLabel *m_title;
    QWidget *m_buttons;
    QPushButton *m_terminal, *m_editor, *m_page;
    QLabel *m_shells, *m_beside, *m_direct, *m_alias;
    QWidget *m_tunnels;
    QVBoxLayout *m_tunnelsLayout;
    QList<JobTunnel> m_shown;
    ErrorPanel *m_error;
};

} // namespace officina
