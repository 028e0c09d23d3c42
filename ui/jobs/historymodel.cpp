// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows of the history; see the header.
#include "ui/jobs/historymodel.h"

#include "client/jobs/efficiency.h"
#include "ui/common/chip.h"
#include "ui/common/roles.h"
#include "ui/jobs/jobtexts.h"
#include "ui/present/formats.h"

#include <algorithm>
#include <limits>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString share(const std::optional<double> &value)
{
    return value ? formats::percent(*value) : QString();
}

bool isFigure(HistoryColumn column)
{
    return column == HistoryColumn::Time || column == HistoryColumn::Nodes || column == HistoryColumn::GpuHours
        || column == HistoryColumn::Cpu || column == HistoryColumn::Memory || column == HistoryColumn::Gpu;
}

HistorySort sortOf(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::Name: return HistorySort::Name;
    case HistoryColumn::Site: return HistorySort::Site;
    case HistoryColumn::State: return HistorySort::State;
    case HistoryColumn::Time: return HistorySort::Elapsed;
    case HistoryColumn::Nodes:
    case HistoryColumn::GpuHours: return HistorySort::GpuHours;
    case HistoryColumn::Cpu: return HistorySort::Cpu;
    case HistoryColumn::Memory: return HistorySort::Memory;
    case HistoryColumn::Gpu: return HistorySort::Gpu;
    case HistoryColumn::Note: return HistorySort::Note;
    case HistoryColumn::Id:
    case HistoryColumn::Submitted: break;
    }
    return HistorySort::Submitted; // ids are given in that order
}

} // namespace

HistoryModel::HistoryModel(JobHistory &history, QObject *parent)
    : QAbstractTableModel(parent), m_history(history), m_view(history.newView())
{
    m_query.most = std::numeric_limits<int>::max() / 64; // Qt reckons with pixels of rows
}

HistoryModel::~HistoryModel()
{
    m_history.close(m_view);
}

void HistoryModel::search(const HistoryQuery &query)
{
    const int most = m_query.most;
    m_query = query;
    m_query.most = most;
    m_history.open(m_view, m_query).then(this, [this, number = ++m_asked](const Result<HistorySum> &sum) {
        if (number != m_asked) // another one came after it
            return;
        beginResetModel();
        m_shown = number;
        m_windows.clear();
        m_lastUsed.clear();
        m_reading.clear();
        m_sum = sum.value_or(HistorySum());
        endResetModel();
        Q_EMIT searched();
        if (!sum)
            Q_EMIT failed(sum.error());
    });
}

void HistoryModel::readWindow(int window) const
{
    if (m_reading.contains(window) || isSearching())
        return;
    m_reading.insert(window);
    auto *self = const_cast<HistoryModel *>(this);
    m_history.window(m_view, qint64(window) * windowRows, windowRows)
        .then(self, [self, window, number = m_shown](const Result<QList<SeenJob>> &jobs) {
            if (number != self->m_shown)
                return;
            self->m_reading.remove(window);
            if (!jobs) {
                Q_EMIT self->failed(jobs.error());
                return;
            }
            self->m_windows.insert(window, *jobs);
            self->m_lastUsed.removeOne(window);
            self->m_lastUsed += window;
            while (self->m_lastUsed.size() > mostWindows)
                self->m_windows.remove(self->m_lastUsed.takeFirst());
            const int first = window * windowRows;
            const int last = std::min(first + windowRows, self->rowCount()) - 1;
            if (last >= first)
                Q_EMIT self->dataChanged(self->index(first, 0), self->index(last, historyColumns - 1));
            Q_EMIT self->read();
        });
}

void HistoryModel::readAgain()
{
    for (const int window : m_windows.keys())
        readWindow(window);
}

QFuture<Result<QString>> HistoryModel::text(const QList<Places> &places) const
{
    QList<QFuture<Result<QList<SeenJob>>>> parts;
    for (const Places &range : places)
        parts += m_history.window(m_view, range.first, int(range.count));
    return QtFuture::whenAll(parts.begin(), parts.end())
        .then(const_cast<HistoryModel *>(this),
              [this](const QList<QFuture<Result<QList<SeenJob>>>> &read) -> Result<QString> {
                  QString lines;
                  for (const auto &part : read) {
                      const Result<QList<SeenJob>> jobs = part.result();
                      if (!jobs)
                          return passOn(jobs);
                      for (const SeenJob &seen : *jobs) {
                          QStringList cells;
                          for (int column = 0; column < historyColumns; ++column)
                              cells += cell(seen, HistoryColumn(column)).simplified();
                          lines += cells.join(u'\t') + u'\n';
                      }
                  }
                  return lines;
              });
}

const SeenJob *HistoryModel::job(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int window = row / windowRows;
    const auto found = m_windows.constFind(window);
    if (found == m_windows.cend()) {
        readWindow(window);
        return nullptr;
    }
    if (m_lastUsed.last() != window) {
        m_lastUsed.removeOne(window);
        m_lastUsed += window;
    }
    const int place = row % windowRows;
    return place < found->size() && !found->at(place).job.id.isEmpty() ? &found->at(place) : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<qint64>(m_sum.jobs, m_query.most));
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : historyColumns;
}

QString HistoryModel::cell(const SeenJob &seen, HistoryColumn column) const
{
    const Job &job = seen.job;
    switch (column) {
    case HistoryColumn::Id: return job.id.value;
    case HistoryColumn::Name: return displayName(job);
    case HistoryColumn::Site: return siteName(seen.site);
    case HistoryColumn::Submitted: return jobtexts::moment(job.times.submitted);
    case HistoryColumn::State: return jobtexts::state(job);
    case HistoryColumn::Time: return job.elapsed > 0 ? formats::walltime(job.elapsed) : QString();
    case HistoryColumn::Nodes: return jobtexts::nodesAndGpus(job);
    case HistoryColumn::GpuHours: return jobtexts::gpuHoursOf(job, job.gpuHours(), job.gpuHoursAtMost());
    case HistoryColumn::Cpu: return share(efficiencyOf(job).cpu);
    case HistoryColumn::Memory: return share(efficiencyOf(job).memory);
    case HistoryColumn::Gpu: return share(seen.gpuBusy);
    case HistoryColumn::Note: return seen.note.simplified();
    }
    return {};
}

QString HistoryModel::tip(const SeenJob &seen, HistoryColumn column) const
{
    switch (column) {
    case HistoryColumn::Id:
    case HistoryColumn::Name:
        return seen.job.workFolder.isEmpty()
            ? displayName(seen.job)
            : tr("%1\nin %2", "a job's name, its folder").arg(displayName(seen.job), seen.job.workFolder.display());
    case HistoryColumn::State: return jobtexts::stateTip(seen.job);
    case HistoryColumn::Submitted:
        return tr("First seen %1, last seen %2").arg(jobtexts::moment(seen.firstSeen), jobtexts::moment(seen.lastSeen));
    case HistoryColumn::Note: return seen.note;
    case HistoryColumn::GpuHours: return seen.job.gpus() ? QString() : tr("How many GPUs it had was not told.");
    case HistoryColumn::Cpu: return efficiencyOf(seen.job).cpu ? QString() : tr("Its processor time was not told.");
    case HistoryColumn::Memory:
        return efficiencyOf(seen.job).memory     ? tr("Of its fullest node, at most, against what that had")
            : efficiencyOf(seen.job).largestTask ? tr("How many tasks a node had is not known.")
                                                 : tr("Its memory was not measured.");
    case HistoryColumn::Gpu: return seen.gpuBusy ? QString() : tr("Nobody measured its GPUs.");
    default: return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = HistoryColumn(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isFigure(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != ToneRole)
        return {};
    const SeenJob *seen = job(index.row());
    if (!seen)
        return role == Qt::DisplayRole && column == HistoryColumn::Id ? QVariant(u"…"_s) : QVariant();
    if (role == Qt::ToolTipRole)
        return tip(*seen, column);
    if (role == ToneRole)
        return column == HistoryColumn::State ? QVariant(int(jobtexts::tone(seen->job.state))) : QVariant();
    const QString shown = cell(*seen, column);
    return shown.isEmpty() && isFigure(column) ? QVariant(u"–"_s) : QVariant(shown); // not known, or none
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= historyColumns)
        return {};
    const auto column = HistoryColumn(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isFigure(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case HistoryColumn::Id: return tr("Job");
    case HistoryColumn::Name: return tr("Name");
    case HistoryColumn::Site: return tr("Site");
    case HistoryColumn::Submitted: return tr("Submitted");
    case HistoryColumn::State: return tr("State");
    case HistoryColumn::Time: return tr("Time");
    case HistoryColumn::Nodes: return tr("Nodes × GPUs");
    case HistoryColumn::GpuHours: return tr("GPU-h");
    case HistoryColumn::Cpu: return tr("CPU", "share of the processors that was busy");
    case HistoryColumn::Memory: return tr("Memory", "share of it that was used");
    case HistoryColumn::Gpu: return tr("GPU", "share of the GPUs that was busy");
    case HistoryColumn::Note: return tr("Note");
    }
    return {};
}

void HistoryModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= historyColumns)
        return;
    HistoryQuery query = m_query;
    query.sort = sortOf(HistoryColumn(column));
    query.order = order;
    if (query != m_query)
        search(query);
}

} // namespace officina
