// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of the team or member that is selected, in sentences with where each is known from; and what the team and
// the whole cohort have left.
#pragma once

#include "client/requests/request.h"
#include "ui/cohort/boardrows.h"
#include "ui/cohort/cohortlook.h"
#include "ui/common/card.h"
#include "ui/common/controls.h"

class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace officina {

// A draft of this computer that is theirs: one of its answers is the address of a member.
struct TheirRequest {
    RequestId id;
    QString title;
};

class CohortSide : public Card
{
    Q_OBJECT

public:
    explicit CohortSide(QWidget *parent = nullptr);

    void show(const cohort::Cohort &cohort, const std::optional<BoardRow> &row, const SiteTold &told, bool isAsking,
              const QList<TheirRequest> &requests);

Q_SIGNALS:
    void writeWanted(const QStringList &mails);
    void invitationWanted(const QStringList &mails);
    void editWanted(const officina::BoardRow &row);
    void askWanted();
    void stopWanted();
    void requestWanted(const officina::RequestId &id);

private:
    void showWho(const cohort::Cohort &cohort, const BoardRow &row);
    void showSteps(const cohort::Cohort &cohort, const BoardRow &row);
    void addStep(QGridLayout &grid, cohort::Step step, const BoardCell &cell, const QString &sentence,
                 const QString &help);
    void showButtons(const BoardRow &row);
    void showRequests(const QList<TheirRequest> &requests);
    void showBudgets(const cohort::Cohort &cohort, const std::optional<BoardRow> &row, const SiteTold &told);
    void addBudget(const QString &objectName, const QString &title, const std::optional<Budget> &budget,
                   const QString &otherwise);
    void showAsking(const SiteTold &told, bool isAsking);
    QLabel *add(const QString &text, LabelRole role = LabelRole::Plain);

    QScrollArea *m_scroll;
    QVBoxLayout *m_lines = nullptr; // of what is in it, which is made anew for each
};

} // namespace officina
