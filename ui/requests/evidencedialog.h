// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs of the history chosen as evidence: how fast they were, how they scale, what they needed, with their ids.
#pragma once

#include "client/jobs/jobhistory.h"
#include "client/requests/evidence.h"

#include <QtWidgets/QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace officina {

class NumberField;
class ScalingView;

// Seconds between two states that a job's run saved, as far as its logs are open; site: its id.
using CheckpointsOfJob = std::function<std::optional<double>(const QString &site, const QString &job)>;

class EvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    EvidenceDialog(const Evidence &evidence, JobHistory &history, CheckpointsOfJob checkpoints = {},
                   QWidget *parent = nullptr);

    Evidence evidence() const;

Q_SIGNALS:
    void applied(const officina::Evidence &evidence);

private:
    QWidget *makeAbout();
    void search();
    void showJobs(const QList<MeasuredRun> &found);
    void choose(int row, bool isChosen);
    void showKind(); // the other one: its runs, its work
    void showWork();
    void showEvidence();

    JobHistory &m_history;
    CheckpointsOfJob m_checkpoints;
    Evidence m_evidence; // with the runs as they were measured
    Scaling m_shown = Scaling::Strong; // whose runs are ticked in the list
    QList<MeasuredRun> m_listed;
    QLineEdit *m_text;
    QTableWidget *m_table;
    QLabel *m_state;
    QComboBox *m_kind;
    QLabel *m_workLabel;
    NumberField *m_work;
    QLineEdit *m_unit;
    NumberField *m_checkpoint;
    QPushButton *m_apply;
    QLabel *m_lines;
    ScalingView *m_plot;
    int m_asked = 0; // the last search counts
};

} // namespace officina
