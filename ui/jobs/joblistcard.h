// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of jobs with its quick views, what it lacks at the moment, and all that can be done with the
// jobs that are selected. Selection, unfolded arrays and the place looked at survive each look at the site.
#pragma once

#include "ui/common/card.h"
#include "ui/jobs/jobactions.h"
#include "ui/jobs/joblistmodel.h"

#include <QtCore/QMap>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace officina {

class EmptyState;
class JobListTable;

class JobListCard : public Card
{
    Q_OBJECT

public:
    explicit JobListCard(JobService &jobs, QWidget *parent = nullptr);

    void showJobs(); // those of the service
    void setWords(const QString &text) { m_model.setWords(text); }
    void setView(JobView view);
    JobView view() const { return m_model.view(); }
    void select(const JobId &id); // now, or when it comes
    void focus();
    // In place of the list, as long as there are no jobs.
    void setEmpty(const QString &iconName, const QString &title, const QString &text, const QString &action = {});
    // Also in the menu, before what this list can do itself.
    void addJobActions(const QList<QAction *> &actions);
    void saveAs(const QString &file); // what is shown, as CSV
    void chooseFile();

    JobListModel &model() { return m_model; }
    JobListTable &table() { return *m_table; }

Q_SIGNALS:
    void selected(const officina::JobGroup &job); // another one, or news of it; a task by itself
    void opened();
    void menuWanted(); // the actions that were added may be set to what is selected
    void emptyActionWanted();
    void allWanted(); // no filter
    void viewChanged();
    void told(const QString &text);
    void failed(const officina::ErrorText &text);

private:
    QWidget *makeViews();
    void makeActions();
    void makeNotice();
    void showNotice();
    void showViews();
    void updated();
    void showSelected();
    void showMenu(const QPoint &position);
    void setActions();
    QList<JobPlace> chosen() const;
    void copyIds() const;
    bool trySelect(const JobId &id);

    JobService &m_jobs;
    JobListModel m_model;
    JobActions m_actions;
    JobListTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_none;
    QWidget *m_views;
    QWidget *m_notice;
    QLabel *m_noticeText;
    QMap<JobView, QPushButton *> m_viewButtons;
    QMap<JobCommand, QAction *> m_commands;
    QList<QAction *> m_added;
    QList<QAction *> m_own;
    JobId m_wanted;
    QDateTime m_shownOf;      // refreshed() of what is shown
    const void *m_shownData = nullptr;
    QDateTime m_queueKnown;   // when the queue answered last
};

// For spreadsheets and scripts: the scheduler's words, times in UTC, seconds and plain numbers.
QByteArray jobsAsCsv(const JobListModel &model);

} // namespace officina
