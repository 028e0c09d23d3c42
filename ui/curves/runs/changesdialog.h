// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed between runs: the hyper-parameters that differ, the commits of their source, and line by line the
// scripts of two of their jobs.
#pragma once

#include "client/curves/runs/parameters.h"
#include "client/projects/runorigin.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableWidget;
class QTextEdit;

namespace officina {

struct ChangedRun {
    QString label;
    HyperParameters parameters;
    std::optional<RunOrigin> origin = {}; // nothing: none is recorded, or it could not be read
};

class OriginReader;
struct RunEntry;

// Reads what is recorded of the runs and opens the dialog above window. Of more runs than stand side by side the first.
void showChanges(OriginReader &reader, const QList<RunEntry> &runs, QWidget *window);

class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    // unread: runs whose record could not be read; left: further runs, which are not compared. Both are said.
    ChangesDialog(const QList<ChangedRun> &runs, int unread, QWidget *parent = nullptr, int left = 0);

private:
    QWidget *buildTable(int unread, int left);
    QWidget *buildScripts();
    void fillTable();
    void addRow(const QString &name, const QStringList &values, bool isEqual);
    void showDiff();
    void copy();

    QList<ChangedRun> m_runs;
    ComparedParameters m_parameters;
    QCheckBox *m_equal;
    QTableWidget *m_table;
    QComboBox *m_one;
    QComboBox *m_other;
    QLabel *m_none; // why there is no difference to be seen
    QTextEdit *m_script;
    QString m_diff; // as text
};

} // namespace officina
