// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job of the history: what it was, what it used of what it had, and what to ask for next time, from it and from
// earlier runs of its name; of an array also how far its tasks lie apart. Its note is written here. All of it is of
// this computer's own history: no site is asked.
#pragma once

#include "client/jobs/efficiency.h"
#include "client/jobs/jobhistory.h"
#include "ui/common/card.h"

class QPlainTextEdit;
class QPushButton;

namespace officina {

class Chip;

// What a job is to have when it is run again; what is not named stays.
struct JobAgain {
    std::optional<qint64> memoryPerNode; // bytes
    std::optional<qint64> timeLimit;     // seconds
    static JobAgain with(const Suggestion &suggestion);
    bool operator==(const JobAgain &) const = default;
};

class HistoryDetail : public Card
{
    Q_OBJECT

public:
    explicit HistoryDetail(JobHistory &history, QWidget *parent = nullptr);

    // site: what it is called; isConnected: whether its folder and curves can be opened now.
    void show(const SeenJob &job, const QString &site, bool isConnected);
    void clear();
    void editNote();

Q_SIGNALS:
    void againWanted(const officina::SeenJob &job, const officina::JobAgain &with);
    void folderWanted(const officina::SeenJob &job);
    void curvesWanted(const officina::SeenJob &job);
    void noteChanged();
    void failed(const officina::Error &error);

protected:
    bool eventFilter(QObject *object, QEvent *event) override; // of the note: it is kept when it is left

private:
    QWidget *makeButtons();
    void showUse(const QList<Job> &earlier);
    void showArray(const QList<Job> &tasks);
    void keepNote();

    JobHistory &m_history;
    SeenJob m_job;
    bool m_isConnected = false;
    int m_asked = 0;
    QList<QPushButton *> m_suggested;
    QLabel *m_name;
    Chip *m_state;
    QLabel *m_facts;
    QLabel *m_use;
    QLabel *m_array;
    QVBoxLayout *m_suggestions;
    QPushButton *m_again = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_curves = nullptr;
    QPlainTextEdit *m_note;
};

} // namespace officina
