// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the list of jobs shows, reckoned from the jobs alone: which belong together, which are wanted, and
// in which order. Pure values, made on any thread, and never changed once they are made: a list of a hundred
// thousand jobs is reckoned beside the window, which then only takes over what is different.
#pragma once

#include "client/jobs/jobtree.h"
#include "ui/common/jobsofsite.h"
#include "ui/present/jobwords/jobwords.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <array>
#include <memory>
#include <vector>

namespace officina {

enum class JobColumn { Id, Name, Site, Partition, Nodes, Time, GpuHours, State };
inline constexpr int jobColumns = 8;

enum class JobView { All, Running, Waiting, NeedsYou, Failed, EndedToday };
inline constexpr std::array jobViews{JobView::All,      JobView::Running, JobView::Waiting,
                                     JobView::NeedsYou, JobView::Failed,  JobView::EndedToday};

// Of an array, or of one job: how many of its tasks are how.
struct JobCounts {
    int running = 0; // also those that are suspended, or being cleaned up
    int waiting = 0;
    int failed = 0; // and all else that ended as it should not: out of time, out of memory, a broken node
    int completed = 0;
    int cancelled = 0;
    int ended = 0; // nobody recorded how
    int unknown = 0; // in a state that we do not know

    int active() const { return running + waiting; }
    int all() const { return running + waiting + failed + completed + cancelled + ended + unknown; }
    bool operator==(const JobCounts &) const = default;
};

// A line that can be shown: an ordinary job, an array or a chain as a whole (part: -1), or one of its parts.
struct JobPlace {
    int group = -1;
    int part = -1;
    bool isValid() const { return group >= 0; }
    bool operator==(const JobPlace &) const = default;
};

// All jobs, folded.
struct JobTree {
    QList<JobsOfSite> sites;                   // without their jobs
    std::vector<int> siteOf;                   // of the groups
    QList<JobGroup> groups;                    // site by site
    std::vector<JobCounts> counts;            // of the groups
    std::vector<std::optional<double>> used;   // GPU-hours of the groups, all parts together
    std::vector<std::optional<double>> atMost; // likewise
    std::vector<int> starts;                   // where the lines of each group begin among all lines
    int lines = 0;                             // all of them, with the parts
    QHash<JobRef, JobPlace> places;            // by key, and by id

    static std::shared_ptr<const JobTree> of(const QList<JobsOfSite> &sites);
    static std::shared_ptr<const JobTree> of(const QList<Job> &jobs) { return of(QList<JobsOfSite>{{{}, {}, jobs}}); }
    const JobsOfSite &site(JobPlace place) const { return sites[siteOf[size_t(place.group)]]; }
    JobRef ref(JobPlace place) const { return {site(place).site, job(place).id}; }

    const Job &job(JobPlace place) const
    {
        const JobGroup &group = groups[place.group];
        return place.part < 0 ? group.job : group.parts[place.part];
    }
    bool canExpand(JobPlace place) const { return place.part < 0 && groups[place.group].parts.size() > 1; }
    int line(JobPlace place) const { return starts[size_t(place.group)] + 1 + place.part; }
    JobPlace find(const JobRef &job) const; // of a task that still waits: the record that stands for it
    JobPlace find(const JobId &id) const;   // at whichever site has it
    // The same from one look to the next: the record of the tasks that wait has another id each time.
    JobRef key(JobPlace place) const;
    // Whether the line says the same as that one of another tree.
    bool isSame(JobPlace place, const JobTree &other, JobPlace otherPlace) const;
};

struct JobWish {
    JobView view = JobView::All;
    SiteId site;       // empty: all
    QStringList words; // all of which occur in the line
    JobColumn sortColumn = JobColumn::Id;
    Qt::SortOrder order = Qt::DescendingOrder;
    QSet<JobRef> expanded; // keys
    QDateTime now;
};

struct JobRows {
    std::shared_ptr<const JobTree> tree;
    std::vector<JobPlace> rows;   // in the order in which they are shown
    std::vector<int> rowOfLine;   // by JobTree::line; -1: not shown
    std::array<int, jobViews.size()> counts{}; // of what each view would show of the site, whatever the words

    static std::shared_ptr<const JobRows> of(std::shared_ptr<const JobTree> tree, const JobWish &wish);
    int rowOf(JobPlace place) const { return place.isValid() ? rowOfLine[size_t(tree->line(place))] : -1; }
};

// What became of the rows.
struct JobRowsChange {
    std::vector<int> newRows; // by old row; -1: gone
    std::vector<int> added;   // new rows, ascending
    int firstChanged = -1;    // among the new rows; -1: none
    int lastChanged = -1;
    bool isReordered = false;

    static JobRowsChange between(const JobRows &before, const JobRows &after);
};

} // namespace officina
