// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs that a search of the history found, as a table of any length: only what is in view, and a little around
// it, is ever read from the database and held here. What is being read shows as "…".
#pragma once

#include "client/jobs/jobhistory.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QSet>

namespace officina {

enum class HistoryColumn { Id, Name, Site, Submitted, State, Time, Nodes, GpuHours, Cpu, Memory, Gpu, Note };
inline constexpr int historyColumns = 12;

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int windowRows = 128;
    static constexpr int mostWindows = 12;

    explicit HistoryModel(JobHistory &history, QObject *parent = nullptr);
    ~HistoryModel() override;

    // What sites are called; those that are not named are called by their id.
    void setSiteNames(const QHash<QString, QString> &names) { m_names = names; }
    QString siteName(const SiteId &site) const { return m_names.value(site.value, site.value); }

    // Searches. Until the answer is there, the last one stays.
    void search(const HistoryQuery &query);
    void searchAgain() { search(m_query); }
    void readAgain(); // what is in view, where only that has changed
    // These rows as lines with tabs, read for that.
    QFuture<Result<QString>> text(const QList<Places> &places) const;
    QFuture<Result<JobHistory::Removal>> remove(const QList<Places> &places)
    {
        return m_history.remove(m_view, places);
    }
    const HistoryQuery &query() const { return m_query; }
    const HistorySum &sum() const { return m_sum; }
    bool isSearching() const { return m_asked != m_shown; }

    // Nothing: it is being read, or has gone meanwhile.
    const SeenJob *job(int row) const;
    int windowsHeld() const { return int(m_windows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void searched();                          // there is a new result, or another sum
    void read();                              // more of it can be seen
    void failed(const officina::Error &error);

private:
    void readWindow(int window) const;
    QString cell(const SeenJob &seen, HistoryColumn column) const;
    QString tip(const SeenJob &seen, HistoryColumn column) const;

    JobHistory &m_history;
    const int m_view;
    QHash<QString, QString> m_names;
    HistoryQuery m_query;
    HistorySum m_sum;
    int m_asked = 0; // searches; m_shown: the one whose result is shown
    int m_shown = 0;
    // Reading is what data() leads to.
    mutable QHash<int, QList<SeenJob>> m_windows;
    mutable QList<int> m_lastUsed; // windows, the last one at the end
    mutable QSet<int> m_reading;
};

} // namespace officina
