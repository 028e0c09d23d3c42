// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of people, before any of them is in the roster: how many are new, what is wrong in which line, which columns
// mean nothing. One that is no Unicode is read as the user says, with its names to look at. Nothing has changed before
// the user says so.
#pragma once

#include "client/cohort/cohort.h"

#include <QtWidgets/QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace officina {

class RosterDialog : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<>(const QList<cohort::Member> &)>;
    // members: of the cohort as it is now.
    RosterDialog(const QString &path, const QList<cohort::Member> &members, Save save, QWidget *parent = nullptr);

    void accept() override;

private:
    void read(const QString &encoding = {}); // as it is then shown
    void showRoster(const cohort::Roster &roster);
    void showEncoding(const cohort::Roster &roster);

    QString m_path;
    QList<cohort::Member> m_known;
    QList<cohort::Member> m_members; // of the table
    Save m_save;
    QComboBox *m_encoding;
    QLabel *m_names; // what became of them
    QLabel *m_figures;
    QLabel *m_unused;
    QLabel *m_problem;
    QPlainTextEdit *m_lines;
    QPushButton *m_take = nullptr;
};

} // namespace officina
