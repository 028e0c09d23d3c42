// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of jobs as a table: folded, filtered and sorted by itself, because a proxy would do all of it
// again for each poll and on the window's thread. A long list is reckoned on another thread, and the window
// takes over what is different in one step of a few milliseconds; a short one at once.
// Persistent indexes, and so the selection, stay with their jobs.
#pragma once

#include "ui/jobs/joblistrows.h"

#include <QtCore/QAbstractTableModel>

namespace officina {

class JobListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit JobListModel(QObject *parent = nullptr);
    ~JobListModel() override;

    static constexpr int atOnce = 2000; // jobs that are reckoned without another thread

    void setJobs(const QList<JobsOfSite> &sites);
    void setJobs(const QList<Job> &jobs) { setJobs(QList<JobsOfSite>{{{}, {}, jobs}}); } // of one site
    void setSite(const SiteId &site); // that one alone; empty: all
    const SiteId &site() const { return m_wish.site; }
    void setWords(const QString &text); // in any order and case
    void setView(JobView view);
    JobView view() const { return m_wish.view; }
    int viewCount(JobView view) const { return m_rows->counts[size_t(view)]; }
    void setExpanded(int row, bool expanded);
    void expandFor(const JobRef &job); // so that the task is shown

    bool isBusy() const { return m_busy; } // what is asked for is not shown yet
    const JobTree &tree() const { return *m_shownTree; }
    JobPlace place(int row) const { return m_shown[size_t(row)]; }
    const Job &job(int row) const { return tree().job(place(row)); }
    bool canExpand(int row) const { return tree().canExpand(place(row)); }
    bool isExpanded(int row) const;
    int find(const JobRef &job) const; // -1: not shown. Of a task of a folded array: the array
    int find(const JobId &id) const;   // at whichever site has it
    void touch();                    // the language, or the day, is another

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void aboutToUpdate();
    void updated(); // also where nothing is different

private:
    struct Work;
    void reckon();
    void take(const std::shared_ptr<Work> &work);
    void apply(const JobRows &after, const JobRowsChange &change);
    void permute(const std::vector<int> &order);
    int rowOf(JobPlace place) const;

    JobWish m_wish;
    std::shared_ptr<const JobRows> m_rows;
    // Those of m_rows, but for the middle of an update.
    std::vector<JobPlace> m_shown;
    std::shared_ptr<const JobTree> m_shownTree;
    std::optional<QList<JobsOfSite>> m_news;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace officina
