// SPDX-License-Identifier: GPL-3.0-or-later
//
// The roster as a table for a portal: what will be in it is said before it is written.
#pragma once

#include "client/cohort/cohort.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;

namespace officina {

class CohortExportDialog : public QDialog
{
    Q_OBJECT

public:
    CohortExportDialog(const cohort::Cohort &cohort, cohort::RosterForm form, QWidget *parent = nullptr);

    void accept() override; // asks for the file

Q_SIGNALS:
    void saved(const QString &path);

private:
    void write(const QString &path);

    cohort::Cohort m_cohort;
    cohort::RosterForm m_form;
    QLineEdit *m_role;
    QLabel *m_problem;
};

} // namespace officina
