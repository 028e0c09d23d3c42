// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every job ever seen, of all sites, whether one is connected or not: searched, summed up, noted, run again, written
// to a file, deleted with a way back. Read from this computer's own history, never more of it than is in view.
#pragma once

#include "client/jobs/jobhistory.h"
#include "ui/jobs/historydetail.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <functional>

class QStackedWidget;

namespace officina {

class EmptyState;
class ErrorPanel;
class HistoryExport;
class HistoryFilter;
class HistoryList;
class HistoryModel;

class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(JobHistory &history, QWidget *parent = nullptr);
    ~HistoryView() override;

    // Whether a site's files can be reached now; nothing given: none can.
    void setConnected(std::function<bool(const SiteId &)> isConnected) { m_isConnected = std::move(isConnected); }
    void activated(); // it comes into view: what is new is there
    void find();
    void refresh();
    void chooseFile();
    void saveAs(const QString &file); // what was found, as CSV

Q_SIGNALS:
    void againWanted(const officina::SeenJob &job, const officina::JobAgain &with);
    void folderWanted(const officina::SeenJob &job);
    void curvesWanted(const officina::SeenJob &job);
    void told(const QString &text);

private:
    QWidget *makeList();
    QWidget *makeFoot();
    void makeActions();
    void connectAll();
    void search();
    void showFound();
    void showCurrent();
    void showError(const Error &error);
    void askSites();
    void copyRows();
    void remove();
    void takeBack();
    QString sumText() const;

    JobHistory &m_history;
    std::function<bool(const SiteId &)> m_isConnected;
    HistoryModel *m_model;
    HistoryFilter *m_filter;
    ErrorPanel *m_error;
    HistoryList *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_none;
    HistoryDetail *m_detail;
    QLabel *m_sum;
    QWidget *m_undo;
    QLabel *m_undoText;
    QPushButton *m_save;
    QPointer<HistoryExport> m_export;
    JobHistory::Removal m_removal;
};

} // namespace officina
