// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Run this folder": a project's folder on this computer and a command, run at the site in use. Says what
// would be sent before anything is; remembers each folder's command and amounts, so that the second time is one key.
#pragma once

#include "client/projects/projectmemory.h"
#include "client/projects/projectrunner.h"
#include "ui/jobs/invitedrow.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace officina {

class ErrorPanel;

class RunFolderDialog : public QDialog
{
    Q_OBJECT

public:
    // folder: empty: the one that was run last. projects: where it is kept how folders were run. invitation: what is
    // left open is as it says; that is not remembered, for it ends with it.
    RunFolderDialog(JobService &jobs, const QString &projects, const QString &folder,
                    const SiteInvitation &invitation = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const officina::RunRecord &run, const QString &notices);

protected:
    void reject() override; // while something is sent: stops that first
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeAmounts();
    QWidget *makePlan();
    QWidget *makeButtons();
    void chooseFolder();
    void setFolder(const QString &folder);
    void look();
    void start();
    void fill(const ProjectSettings &settings);
    ProjectSettings settings() const;
    void showState();
    void showChanges();
    void showInvited();
    QString planText(const ProjectPlan &plan) const;
    QString sourceText(const SourceState &source) const;

    struct AmountFields {
        QSpinBox *nodes = nullptr;
        QSpinBox *gpus = nullptr;
        QSpinBox *cpus = nullptr;
        QSpinBox *memoryGib = nullptr;
        QSpinBox *minutes = nullptr;
        QSpinBox *links = nullptr;
    };

    JobService &m_jobs;
    ProjectMemory m_memory;
    ProjectRunner m_runner;
    Site m_site;
    SiteInvitation m_invitation;
    QTimer m_looking; // a moment after the last key, not at each
    QTimer m_progress; // of what is being sent
    std::optional<ProjectSettings> m_before; // how the folder was run last
    ErrorPanel *m_error;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_command = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_partition = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_fetch = nullptr;
    QComboBox *m_launch = nullptr;
    AmountFields m_amounts;
    QLabel *m_invited = nullptr; // what is as the invitation says
    QLabel *m_plan = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_copy = nullptr;
    QLabel *m_changes = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace officina
