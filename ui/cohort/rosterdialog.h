// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of people, before any of them is in the roster: how many are new, what is wrong in which line, which columns
// mean nothing. Nothing has changed before the user says so.
#pragma once

#include "client/cohort/cohort.h"

#include <QtWidgets/QDialog>

#include <functional>

class QLabel;

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
    QList<cohort::Member> m_members;
    Save m_save;
    QLabel *m_problem;
};

} // namespace officina
