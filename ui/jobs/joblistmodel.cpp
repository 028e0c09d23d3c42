// SPDX-License-Identifier: GPL-3.0-or-later
//
// Taking over what is different, and the cells; see the header.
#include "ui/jobs/joblistmodel.h"

#include "ui/common/roles.h"
#include "ui/common/rowmodel.h"
#include "ui/jobs/jobtexts.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtGui/QFontDatabase>

#include <algorithm>
#include <numeric>

namespace officina {

using namespace Qt::StringLiterals;

// One reckoning: what it starts from, and what came of it.
struct JobListModel::Work {
    std::shared_ptr<const JobRows> before;
    std::optional<QList<JobsOfSite>> news;
    JobWish wish;
    std::shared_ptr<const JobRows> after;
    JobRowsChange change;

    void run()
    {
        const auto tree = news ? JobTree::of(*news) : before->tree;
        news.reset(); // a list that is held here would be copied by whoever changes it
        after = JobRows::of(tree, wish);
        change = JobRowsChange::between(*before, *after);
    }
};

JobListModel::JobListModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_rows = JobRows::of(JobTree::of(QList<JobsOfSite>()), m_wish);
    m_shownTree = m_rows->tree;
}

JobListModel::~JobListModel() = default;

void JobListModel::setJobs(const QList<JobsOfSite> &sites)
{
    m_news = sites;
    reckon();
}

void JobListModel::setSite(const SiteId &site)
{
    if (site == m_wish.site)
        return;
    m_wish.site = site;
    reckon();
}

void JobListModel::setWords(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_wish.words)
        return;
    m_wish.words = words;
    reckon();
}

void JobListModel::setView(JobView view)
{
    if (view == m_wish.view)
        return;
    m_wish.view = view;
    reckon();
}

void JobListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= jobColumns || (m_wish.sortColumn == JobColumn(column) && m_wish.order == order))
        return;
    m_wish.sortColumn = JobColumn(column);
    m_wish.order = order;
    reckon();
}

bool JobListModel::isExpanded(int row) const
{
    return canExpand(row) && m_wish.expanded.contains(tree().key(place(row)));
}

void JobListModel::setExpanded(int row, bool expanded)
{
    if (!canExpand(row) || expanded == isExpanded(row))
        return;
    const JobRef key = tree().key(place(row));
    expanded ? void(m_wish.expanded.insert(key)) : void(m_wish.expanded.remove(key));
    reckon();
}

void JobListModel::expandFor(const JobRef &job)
{
    const JobPlace place = tree().find(job);
    if (!place.isValid() || place.part < 0 || tree().groups[place.group].parts.size() < 2
        || tree().groups[place.group].isChain()) // its line shows the link that matters
        return;
    const JobRef key = tree().key({place.group, -1});
    if (m_wish.expanded.contains(key))
        return;
    m_wish.expanded.insert(key);
    reckon();
}

void JobListModel::reckon()
{
    m_again = m_again || m_busy;
    if (m_busy)
        return;
    m_busy = true;
    const auto work = std::make_shared<Work>();
    work->before = m_rows;
    work->news = std::exchange(m_news, {});
    work->wish = m_wish;
    work->wish.now = QDateTime::currentDateTimeUtc();
    qsizetype jobs = 0;
    for (const JobsOfSite &site : work->news.value_or(QList<JobsOfSite>()))
        jobs += site.jobs.size();
    if (m_rows->tree->lines <= atOnce && jobs <= atOnce) {
        work->run();
        take(work);
        return;
    }
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    promise->future().then(this, [this, work] { take(work); });
    QThreadPool::globalInstance()->start([promise, work] {
        work->run();
        promise->finish();
    });
}

void JobListModel::take(const std::shared_ptr<Work> &work)
{
    Q_EMIT aboutToUpdate();
    const bool isLong = work->before->tree->lines > atOnce;
    apply(*work->after, work->change);
    m_rows = work->after;
    m_busy = false;
    if (isLong) // a hundred thousand jobs take their time to be given back
        QThreadPool::globalInstance()->start([before = std::exchange(work->before, {})]() mutable { before.reset(); });
    if (std::exchange(m_again, false))
        reckon();
    Q_EMIT updated();
}

void JobListModel::apply(const JobRows &after, const JobRowsChange &change)
{
    // Of scattered rows each would cost the view a look at all others: they are brought together first.
    std::vector<int> gone, kept;
    for (size_t row = 0; row < change.newRows.size(); ++row)
        (change.newRows[row] < 0 ? gone : kept).push_back(int(row));
    if (!gone.empty()) {
        if (gone.back() - gone.front() + 1 != int(gone.size())) {
            std::vector<int> order = kept;
            order.insert(order.end(), gone.begin(), gone.end());
            permute(order);
            std::iota(gone.begin(), gone.end(), int(kept.size()));
        }
        beginRemoveRows({}, gone.front(), gone.back());
        m_shown.erase(m_shown.begin() + gone.front(), m_shown.begin() + gone.back() + 1);
        endRemoveRows();
    }
    std::vector<int> rows; // of what is shown, by the new list
    for (const int row : kept)
        rows.push_back(change.newRows[size_t(row)]);
    for (size_t row = 0; row < rows.size(); ++row)
        m_shown[row] = after.rows[size_t(rows[row])];
    m_shownTree = after.tree;
    if (!change.added.empty()) {
        const std::vector<int> &added = change.added;
        const bool together = !change.isReordered && added.back() - added.front() + 1 == int(added.size());
        const int at = together ? added.front() : int(rows.size());
        beginInsertRows({}, at, at + int(added.size()) - 1);
        rows.insert(rows.begin() + at, added.begin(), added.end());
        m_shown.resize(rows.size());
        for (size_t row = size_t(at); row < rows.size(); ++row)
            m_shown[row] = after.rows[size_t(rows[row])];
        endInsertRows();
    }
    if (!std::ranges::is_sorted(rows)) {
        std::vector<int> order(rows.size());
        for (size_t row = 0; row < rows.size(); ++row)
            order[size_t(rows[row])] = int(row);
        permute(order);
    }
    if (change.firstChanged >= 0)
        Q_EMIT dataChanged(index(change.firstChanged, 0), index(change.lastChanged, jobColumns - 1));
}

// order: the old row, by new row.
void JobListModel::permute(const std::vector<int> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> newRows(order.size());
    std::vector<JobPlace> shown(order.size());
    for (size_t row = 0; row < order.size(); ++row) {
        newRows[size_t(order[row])] = int(row);
        shown[row] = m_shown[size_t(order[row])];
    }
    m_shown = std::move(shown);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList now;
    now.reserve(before.size());
    for (const QModelIndex &one : before)
        now += index(newRows[size_t(one.row())], one.column());
    changePersistentIndexList(before, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int JobListModel::rowOf(JobPlace place) const
{
    const int row = m_rows->rowOf(place);
    return row >= 0 || place.part < 0 ? row : m_rows->rowOf({place.group, -1});
}

int JobListModel::find(const JobRef &job) const
{
    return rowOf(m_rows->tree->find(job));
}

int JobListModel::find(const JobId &id) const
{
    return rowOf(m_rows->tree->find(id));
}

void JobListModel::touch()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, jobColumns - 1));
}

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int JobListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : jobColumns;
}

namespace {

QString cell(const JobTree &tree, JobPlace place, JobColumn column)
{
    const Job &job = tree.job(place);
    const bool isSet = place.part < 0 && !tree.groups[place.group].parts.isEmpty();
    const auto group = size_t(place.group);
    switch (column) {
    case JobColumn::Id:
        return isSet && !tree.canExpand(place) ? tree.groups[place.group].parts.first().id.value : job.id.value;
    case JobColumn::Name: return displayName(job);
    case JobColumn::Site: return tree.site(place).name;
    case JobColumn::Partition: return job.partition;
    case JobColumn::Nodes: return jobtexts::nodesAndGpus(place.part < 0 ? tree.groups[place.group].each() : job);
    case JobColumn::Time: return jobtexts::time(job);
    case JobColumn::GpuHours:
        return isSet ? jobtexts::gpuHoursOf(job, tree.used[group], tree.atMost[group])
                     : jobtexts::gpuHoursOf(job, job.gpuHours(), job.gpuHoursAtMost());
    case JobColumn::State:
        if (place.part < 0 && tree.groups[place.group].isChain())
            return jobtexts::chain(tree.groups[place.group]);
        return isSet && tree.counts[group].all() > 1 ? jobtexts::counts(tree.counts[group]) : jobtexts::state(job);
    }
    return {};
}

QString tip(const JobTree &tree, JobPlace place, JobColumn column)
{
    if (column != JobColumn::State)
        return cell(tree, place, column);
    const QString said = jobtexts::stateTip(tree.job(place));
    const QString shown = cell(tree, place, column);
    return place.part < 0 && tree.counts[size_t(place.group)].all() > 1 ? shown + u'\n' + said : said;
}

QVariant alignment(JobColumn column)
{
    const bool isFigure = column >= JobColumn::Nodes && column <= JobColumn::GpuHours;
    return QVariant::fromValue(isFigure ? rightAligned : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
}

Tone toneOf(const JobTree &tree, JobPlace place)
{
    const bool anyFailed =
        place.part < 0 && !tree.groups[place.group].isChain() && tree.counts[size_t(place.group)].failed > 0;
    return anyFailed ? Tone::Bad : jobtexts::tone(tree.job(place).state);
}

} // namespace

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobPlace place = this->place(index.row());
    const auto column = JobColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell(tree(), place, column);
    case Qt::ToolTipRole: return tip(tree(), place, column);
    case Qt::TextAlignmentRole: return alignment(column);
    case Qt::FontRole:
        return column == JobColumn::Id ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    case ToneRole: return column == JobColumn::State ? QVariant(int(toneOf(tree(), place))) : QVariant();
    case KeyRole: {
        const JobRef key = tree().key(place);
        return key.site.isEmpty() ? key.id.value : key.site.value + u'\n' + key.id.value;
    }
    case RowRole: return QVariant::fromValue(tree().job(place));
    }
    return {};
}

QVariant JobListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= jobColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(JobColumn(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (JobColumn(section)) {
    case JobColumn::Id: return tr("Job");
    case JobColumn::Name: return tr("Name");
    case JobColumn::Site: return tr("Site");
    case JobColumn::Partition: return tr("Partition");
    case JobColumn::Nodes: return tr("Nodes × GPUs");
    case JobColumn::Time: return tr("Time");
    case JobColumn::GpuHours: return tr("GPU-hours");
    case JobColumn::State: return tr("State");
    }
    return {};
}

} // namespace officina
