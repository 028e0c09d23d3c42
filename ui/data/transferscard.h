// SPDX-License-Identifier: GPL-3.0-or-later
//
// The queue of transfers as a table, with what can be done to each.
#pragma once

#include "client/staging/queue/transferqueue.h"
#include "ui/common/card.h"
#include "ui/common/rowmodel.h"

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace officina {

class Chip;
class ErrorPanel;
enum class ExampleStep;
class Settings;
class TransferTable;

class TransfersCard : public Card
{
    Q_OBJECT

public:
    explicit TransfersCard(TransferQueue &queue, QWidget *parent = nullptr);

    void refresh();
    void select(qint64 id);
    // Where the limit of speed is kept; it applies from now on.
    void useSettings(Settings &settings);
    void offerExample(ExampleStep step); // to be staged only while there are no transfers
    void askAbout(qint64 id); // opens the question of a transfer whose targets differ

Q_SIGNALS:
    void exampleWanted(); // the step of it that is offered
    // From a pane ("local", "site"), to be moved to the other side.
    void filesDropped(const QString &fromPane, const QList<officina::RemotePath> &paths);

private:
    void makeButtons();
    void makeActions();
    void makeLimitMenu();
    void move(int rows); // the selected transfer, up or down
    void setLimit(qint64 bytesPerSecond);
    void askForLimit();
    void updateLimit();
    std::optional<TransferItem> selected() const;
    void updateButtons();
    void setButtonEnabled(QPushButton *button, bool enabled);
    void showError();
    void showReport();
    void remove(qint64 id); // what has not arrived: asks about what stays of it
    void transferEnded(qint64 id);

    TransferQueue &m_queue;
    RowModel<TransferItem> m_model;
    TransferTable *m_table;
    QStackedWidget *m_stack;
    ErrorPanel *m_error;
    std::optional<Error> m_shown;
    QPushButton *m_example;
    Chip *m_count;
    QStackedWidget *m_pauseOrGo = nullptr; // m_pause, m_resume or m_answer
    QPushButton *m_cancel;
    QPushButton *m_removeEnded;
    QPushButton *m_resume;
    QPushButton *m_answer;
    QPushButton *m_report;
    QPushButton *m_pause;
    QPushButton *m_pauseAll;
    QPushButton *m_limit;
    QPushButton *m_clear;
    QLabel *m_total;
    QAction *m_up;
    QAction *m_down;
    QAction *m_first;
    QAction *m_remove;
    QSet<qint64> m_removeOnceStopped;
    qint64 m_newest = 0; // of the transfers shown so far
    Settings *m_settings = nullptr;
};

} // namespace officina
