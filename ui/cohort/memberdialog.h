// SPDX-License-Identifier: GPL-3.0-or-later
//
// One member, or one team, typed by hand. Stays open with all that was typed until it is in the file.
#pragma once

#include "client/cohort/cohort.h"

#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QLineEdit;

namespace officina {

class MemberDialog : public QDialog
{
    Q_OBJECT

public:
    // Exists: another member has that address.
    using Save = std::function<Result<>(const cohort::Member &)>;
    // member: as it is now; without an address it is a new one.
    MemberDialog(const cohort::Member &member, Save save, QWidget *parent = nullptr);

    void accept() override;

private:
    cohort::Member m_member;
    Save m_save;
    QLineEdit *m_mail;
    QLineEdit *m_name;
    QLineEdit *m_team;
    QLineEdit *m_user;
    QLabel *m_problem;
};

class TeamDialog : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<>(const cohort::Team &)>;
    TeamDialog(const cohort::Team &team, const QString &accountOfAll, Save save, QWidget *parent = nullptr);

    void accept() override;

private:
    cohort::Team m_team;
    Save m_save;
    QLineEdit *m_account;
    QLineEdit *m_hours;
    QLabel *m_problem;
};

} // namespace officina
