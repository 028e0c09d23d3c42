// SPDX-License-Identifier: GPL-3.0-or-later
//
// The queue of transfers as a table, with what can be done to each.
#pragma once

#include "client/staging/transferqueue.h"
#include "ui/common/card.h"
#include "ui/common/rowmodel.h"

class QPushButton;
class QStackedWidget;

namespace officina {

class Chip;
class ErrorPanel;
class Table;

class TransfersCard : public Card
{
    Q_OBJECT

public:
    explicit TransfersCard(TransferQueue &queue, QWidget *parent = nullptr);

    void refresh();
    void askAbout(qint64 id); // opens the question of a transfer whose targets differ

private:
    void makeButtons();
    void makeMenu();
    std::optional<TransferItem> selected() const;
    void updateButtons();
    void showError();
    void showReport();

    TransferQueue &m_queue;
    RowModel<TransferItem> m_model;
    Table *m_table;
    QStackedWidget *m_stack;
    ErrorPanel *m_error;
    std::optional<Error> m_shown;
    Chip *m_count;
    QPushButton *m_cancel;
    QPushButton *m_resume;
    QPushButton *m_answer;
    QPushButton *m_report;
    QPushButton *m_remove;
    QPushButton *m_clear;
};

} // namespace officina
