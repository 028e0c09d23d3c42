// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of jobs with its quick views, what it lacks at the moment, and all that can be done with the
// jobs that are selected. Selection, unfolded arrays and the place looked at survive each look at the site.
#pragma once

#include "ui/common/card.h"
#include "ui/jobs/jobcommands.h"
#include "ui/jobs/joblistmodel.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

class QAction;
class QComboBox;
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
    explicit JobListCard(JobBoard &jobs, QWidget *parent = nullptr);

    void showJobs(); // those of the board
    void setWords(const QString &text) { m_model.setWords(text); }
    void setView(JobView view);
    JobView view() const { return m_model.view(); }
    // That site alone; empty: all. Where it is not connected, or is the only one, all.
    void setSite(const SiteId &site);
    const SiteId &site() const { return m_site; }
    void select(const JobRef &job); // now, or when it comes
    void focus();
    // In place of the list, as long as there are no jobs.
    void setEmpty(const QString &iconName, const QString &title, const QString &text, const QString &action = {});
    // Also in the menu, before what this list can do itself.
    void addJobActions(const QList<QAction *> &actions);
    void saveAs(const QString &file); // what is shown, as CSV
    void chooseFile();

    JobListModel &model() { return m_model; }
    JobListTable &table() { return *m_table; }
    JobCommands &shownCommands() { return *m_shownCommands; } // of the job that selected() told of last

Q_SIGNALS:
    // Another one, or news of it; a task by itself.
    void selected(const officina::SiteId &site, const officina::JobGroup &job);
    void opened();
    void menuWanted(); // the actions that were added may be set to what is selected
    void emptyActionWanted();
    void allWanted(); // no filter
    void viewChanged(); // view() or site()
    void retryWanted(); // of the sites that the notice tells of
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
    void fillMenu(QMenu &menu);
    QList<JobPlace> chosen() const;
    void copyIds() const;
    bool trySelect(const JobRef &job);
    void showSites();
    QStringList noticesOf(const JobService &service);

    JobBoard &m_jobs;
    JobListModel m_model;
    JobActions m_actions;
    JobListTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_none;
    QWidget *m_views;
    QWidget *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_retry;
    QComboBox *m_sites;
    SiteId m_site; // as the user wants it
    QMap<JobView, QPushButton *> m_viewButtons;
    QPushButton *m_do = nullptr;
    JobCommands *m_commands = nullptr; // of all that are selected
    JobCommands *m_shownCommands = nullptr;
    QList<QAction *> m_added;
    QList<QAction *> m_own;
    JobRef m_wanted;
    JobRef m_shown; // its key
    QList<std::pair<const void *, QDateTime>> m_shownOf; // what of each site, and when it was refreshed
    QHash<SiteId, QDateTime> m_queueKnown;               // when the queue answered last
};

// For spreadsheets and scripts: the scheduler's words, times in UTC, seconds and plain numbers.
QByteArray jobsAsCsv(const JobListModel &model);

} // namespace officina
