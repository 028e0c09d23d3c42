// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which jobs are shown where; see the header.
#include "ui/jobs/joblistrows.h"

#include "ui/jobs/jobtexts.h"

#include <QtCore/QCollator>

#include <algorithm>
#include <numeric>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

void count(JobCounts &counts, const Job &job)
{
    switch (job.state) {
    case JobState::Waiting: counts.waiting += job.tasks; return;
    case JobState::Running:
    case JobState::Finishing:
    case JobState::Suspended: counts.running += job.tasks; return;
    case JobState::Failed:
    case JobState::TimedOut:
    case JobState::OutOfMemory:
    case JobState::NodeFailed:
    case JobState::Preempted: counts.failed += job.tasks; return;
    case JobState::Completed: counts.completed += job.tasks; return;
    case JobState::Cancelled: counts.cancelled += job.tasks; return;
    case JobState::Ended: counts.ended += job.tasks; return;
    case JobState::Unknown: break;
    }
    counts.unknown += job.tasks;
}

std::optional<double> atMostBy(const Job &job)
{
    const auto one = hasEnded(job.state) ? job.gpuHours() : job.gpuHoursAtMost();
    return one.transform([&job](double hours) { return hours * (job.state == JobState::Waiting ? job.tasks : 1); });
}

void add(std::optional<double> &sum, std::optional<double> more)
{
    if (sum && more)
        *sum += *more;
    else
        sum.reset();
}

// What a job says of itself in words, found once for each state and reason.
class Sayings
{
public:
    struct Said {
        QString text;
        bool needsYou = false;
    };
    const Said &of(const Job &job)
    {
        const auto key = std::pair(int(job.state), job.state == JobState::Unknown ? job.stateText : job.reason);
        auto known = m_said.find(key);
        if (known == m_said.end())
            known = m_said.insert(key, {jobtexts::state(job), jobtexts::needsYou(job)});
        return *known;
    }

private:
    QHash<std::pair<int, QString>, Said> m_said;
};

class Arranger
{
public:
    Arranger(const JobTree &tree, const JobWish &wish)
        : m_tree(tree), m_wish(wish), m_today(wish.now.toLocalTime().date())
    {}

    void arrange(JobRows &rows)
    {
        for (int number = 0; number < int(m_tree.groups.size()); ++number)
            if (isWanted(number, rows.counts))
                m_groups.push_back(number);
        const auto jobOf = [this](int group) -> const Job & { return m_tree.groups[group].job; };
        if (m_wish.sortColumn == JobColumn::Site)
            sortBySite(jobOf);
        else
            sort(m_groups, jobOf, m_wish.order);
        for (const int number : m_groups) {
            rows.rows.push_back({number, -1});
            if (m_tree.canExpand({number, -1}) && m_wish.expanded.contains(m_tree.key({number, -1})))
                addParts(rows, number);
        }
        rows.rowOfLine.assign(size_t(m_tree.lines), -1);
        for (size_t row = 0; row < rows.rows.size(); ++row)
            rows.rowOfLine[size_t(m_tree.line(rows.rows[row]))] = int(row);
    }

private:
    bool isIn(JobView view, const Job &job)
    {
        switch (view) {
        case JobView::All: return true;
        case JobView::Running: {
            JobCounts counts;
            count(counts, job);
            return counts.running > 0;
        }
        case JobView::Waiting: return job.state == JobState::Waiting;
        case JobView::NeedsYou: return job.state == JobState::Waiting && m_sayings.of(job).needsYou;
        case JobView::Failed: {
            JobCounts counts;
            count(counts, job);
            return counts.failed > 0;
        }
        case JobView::EndedToday:
            return hasEnded(job.state) && job.times.ended.isValid() && job.times.ended.toLocalTime().date() == m_today;
        }
        return false;
    }

    bool hasWords(const Job &job)
    {
        return std::ranges::all_of(m_wish.words, [&](const QString &word) {
            const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
            return in(job.id.value) || in(job.name) || in(job.partition) || in(job.account) || in(job.qos)
                || in(job.reason) || in(m_sayings.of(job).text);
        });
    }

    bool isWanted(int number, std::array<int, jobViews.size()> &counts)
    {
        if (!m_wish.site.isEmpty() && m_tree.site({number, -1}).site != m_wish.site)
            return false;
        const JobGroup &group = m_tree.groups[number];
        bool inView = false;
        for (size_t view = 0; view < jobViews.size(); ++view) {
            const auto fits = [&](const Job &job) { return isIn(jobViews[view], job); };
            // Of a chain that goes on, a link that ran out of time is no failure.
            const bool is =
                group.parts.isEmpty() || group.isChain() ? fits(group.job) : std::ranges::any_of(group.parts, fits);
            counts[view] += is ? 1 : 0;
            inView = inView || (is && jobViews[view] == m_wish.view);
        }
        if (!inView || m_wish.words.isEmpty() || hasWords(group.job))
            return inView;
        return std::ranges::any_of(group.parts, [&](const Job &part) {
            return (group.isChain() || isIn(m_wish.view, part)) && hasWords(part);
        });
    }

    void addParts(JobRows &rows, int number)
    {
        const JobGroup &group = m_tree.groups[number];
        const bool anyWords = hasWords(group.job);
        std::vector<int> parts;
        for (int part = 0; part < int(group.parts.size()); ++part)
            if (group.isChain() || (isIn(m_wish.view, group.parts[part]) && (anyWords || hasWords(group.parts[part]))))
                parts.push_back(part);
        if (m_wish.sortColumn != JobColumn::Id
            && m_wish.sortColumn != JobColumn::Site) // tasks are in the order of their numbers
            sort(parts, [&group](int part) -> const Job & { return group.parts[part]; }, m_wish.order);
        for (const int part : parts)
            rows.rows.push_back({number, part});
    }

    // Site by site, and of each the newest first.
    template <class JobOf> void sortBySite(JobOf jobOf)
    {
        QList<int> ranks(m_tree.sites.size());
        std::iota(ranks.begin(), ranks.end(), 0);
        std::ranges::stable_sort(ranks, [this](int a, int b) {
            return m_tree.sites[a].name.compare(m_tree.sites[b].name, Qt::CaseInsensitive) < 0;
        });
        QList<int> rankOf(ranks.size());
        for (int rank = 0; rank < int(ranks.size()); ++rank)
            rankOf[ranks[rank]] = m_wish.order == Qt::AscendingOrder ? rank : -rank;
        sort(m_groups, jobOf, Qt::DescendingOrder);
        std::ranges::stable_sort(m_groups, {}, [&](int group) { return rankOf.at(m_tree.siteOf[size_t(group)]); });
    }

    template <class JobOf> void sort(std::vector<int> &numbers, JobOf jobOf, Qt::SortOrder order)
    {
        if (m_wish.sortColumn == JobColumn::Name || m_wish.sortColumn == JobColumn::Partition
            || m_wish.sortColumn == JobColumn::State)
            return sortByText(numbers, jobOf, order);
        struct Key {
            double value;
            int number;
        };
        std::vector<Key> keys;
        keys.reserve(numbers.size());
        for (const int number : numbers)
            keys.push_back({figure(jobOf(number), number), number});
        std::ranges::stable_sort(keys, [order](const Key &a, const Key &b) {
            return order == Qt::AscendingOrder ? a.value < b.value : b.value < a.value;
        });
        std::ranges::transform(keys, numbers.begin(), &Key::number);
    }

    template <class JobOf> void sortByText(std::vector<int> &numbers, JobOf jobOf, Qt::SortOrder order)
    {
        QCollator collator;
        collator.setNumericMode(true); // "run 9" before "run 10"
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        // Many jobs have few names between them.
        QHash<QString, int> ranks;
        const auto text = [&](int number) -> const QString & {
            const Job &job = jobOf(number);
            return m_wish.sortColumn == JobColumn::Name     ? job.name
                : m_wish.sortColumn == JobColumn::Partition ? job.partition
                                                            : m_sayings.of(job).text;
        };
        for (const int number : numbers)
            ranks.insert(text(number), 0);
        QStringList texts = ranks.keys();
        std::ranges::sort(texts, [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
        for (int rank = 0; rank < int(texts.size()); ++rank)
            ranks[texts[rank]] = rank;
        std::vector<std::pair<int, int>> keys;
        keys.reserve(numbers.size());
        for (const int number : numbers)
            keys.emplace_back(ranks.value(text(number)), number);
        std::ranges::stable_sort(keys, [order](const auto &a, const auto &b) {
            return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
        });
        std::ranges::transform(keys, numbers.begin(), &std::pair<int, int>::second);
    }

    double figure(const Job &job, int group) const
    {
        switch (m_wish.sortColumn) {
        case JobColumn::Nodes: {
            const JobGroup &whole = m_tree.groups[group];
            const Job &each = &job == &whole.job ? whole.each() : job;
            return each.nodes().value_or(0) * 10000.0 + each.gpus().value_or(0);
        }
        case JobColumn::Time:
            // What waits comes before all that ran, the one that is to begin first at the far end.
            if (job.state == JobState::Waiting)
                return job.times.expected.isValid() ? -double(job.times.expected.toSecsSinceEpoch()) : -1e12;
            return double(job.elapsed);
        case JobColumn::GpuHours: {
            const auto hours = &job == &m_tree.groups[group].job ? m_tree.used[size_t(group)] : usedBy(job);
            return hours.value_or(-1);
        }
        case JobColumn::Id:
        case JobColumn::Name:
        case JobColumn::Site:
        case JobColumn::Partition:
        case JobColumn::State: break;
        }
        // By time, and within a second by number: job numbers may start anew.
        const QStringView id(job.id.value);
        const auto end = std::ranges::find_if(id, [](QChar c) { return c < u'0' || c > u'9'; });
        const qint64 number = id.first(end - id.begin()).toLongLong();
        return double(job.times.submitted.toSecsSinceEpoch()) + double(number % 1'000'000) / 1e6;
    }

    const JobTree &m_tree;
    const JobWish &m_wish;
    QDate m_today;
    Sayings m_sayings;
    std::vector<int> m_groups;
};

// Those of one site.
QList<JobGroup> foldedJobs(const QList<Job> &jobs)
{
    QList<JobGroup> groups = grouped(jobs);
    foldChains(groups);
    // An array goes before a record of its own number, which says less.
    QSet<JobId> arrays;
    for (const JobGroup &group : std::as_const(groups))
        if (!group.parts.isEmpty())
            arrays.insert(group.job.id);
    if (!arrays.isEmpty())
        groups.removeIf(
            [&arrays](const JobGroup &group) { return group.parts.isEmpty() && arrays.contains(group.job.id); });
    return groups;
}

// Puts them into the tree, one after the other.
class TreeMaker
{
public:
    explicit TreeMaker(JobTree &tree) : m_tree(tree) {}

    void add(JobGroup group, int site)
    {
        const int number = int(m_tree.groups.size());
        m_tree.groups += std::move(group);
        m_tree.siteOf.push_back(site);
        if (!isNew({number, -1})) {
            m_tree.groups.removeLast();
            m_tree.siteOf.pop_back();
            return;
        }
        QList<Job> &parts = m_tree.groups.last().parts;
        for (int part = 0; part < int(parts.size());) {
            if (isNew({number, part}))
                ++part;
            else
                parts.removeAt(part);
        }
        addSums(m_tree.groups.last());
        m_tree.starts.push_back(m_tree.lines);
        m_tree.lines += 1 + int(parts.size());
    }

private:
    // One line for each key, whatever a site says.
    bool isNew(JobPlace place)
    {
        const JobRef key = m_tree.key(place);
        if (m_tree.places.contains(key))
            return false;
        m_tree.places.insert(key, place);
        // The number of a chain's line is that of one of its links.
        const bool isChain = place.part < 0 && m_tree.groups[place.group].isChain();
        if (const JobRef ref = m_tree.ref(place); !isChain && ref != key && !m_tree.places.contains(ref))
            m_tree.places.insert(ref, place);
        return true;
    }

    void addSums(const JobGroup &group)
    {
        JobCounts counts;
        std::optional<double> used = 0, atMost = 0;
        const auto take = [&](const Job &job) {
            count(counts, job);
            officina::add(used, usedBy(job));
            officina::add(atMost, atMostBy(job));
        };
        if (group.parts.isEmpty())
            take(group.job);
        else
            std::ranges::for_each(group.parts, take);
        m_tree.counts.push_back(counts);
        m_tree.used.push_back(used);
        m_tree.atMost.push_back(atMost);
    }

    JobTree &m_tree;
};

} // namespace

std::shared_ptr<const JobTree> JobTree::of(const QList<JobsOfSite> &sites)
{
    auto tree = std::make_shared<JobTree>();
    qsizetype jobs = 0;
    for (const JobsOfSite &site : sites)
        jobs += site.jobs.size();
    tree->places.reserve(jobs);
    TreeMaker maker(*tree);
    for (const JobsOfSite &site : sites) {
        tree->sites += JobsOfSite{site.site, site.name, {}, site.isFromHistory, site.scheduler};
        QList<JobGroup> groups = foldedJobs(site.jobs);
        for (JobGroup &group : groups)
            maker.add(std::move(group), int(tree->sites.size()) - 1);
    }
    return tree;
}

JobPlace JobTree::find(const JobRef &job) const
{
    if (const auto known = places.constFind(job); known != places.cend())
        return *known;
    // A task that has no record of its own.
    const qsizetype end = job.id.value.indexOf(u'_');
    const JobPlace whole = end < 0 ? JobPlace() : places.value({job.site, {job.id.value.first(end)}});
    if (!whole.isValid() || whole.part >= 0)
        return {};
    const QList<Job> &parts = groups[whole.group].parts;
    const auto rest =
        std::ranges::find_if(parts, [&job](const Job &part) { return waitingTask(part, job.id).has_value(); });
    return rest == parts.end() ? JobPlace() : JobPlace{whole.group, int(rest - parts.begin())};
}

JobPlace JobTree::find(const JobId &id) const
{
    for (const JobsOfSite &site : sites)
        if (const JobPlace place = find(JobRef{site.site, id}); place.isValid())
            return place;
    return {};
}

JobRef JobTree::key(JobPlace place) const
{
    const Job &job = this->job(place);
    if (place.part < 0 && groups[place.group].isChain())
        return {site(place).site, JobId{job.workFolder.display()}};
    const bool isRest = place.part >= 0 && !job.waitingTasks.isEmpty();
    return {site(place).site, isRest ? JobId{job.parent.value + u"_["_s} : job.id};
}

bool JobTree::isSame(JobPlace place, const JobTree &other, JobPlace otherPlace) const
{
    if (!(job(place) == other.job(otherPlace)))
        return false;
    return place.part >= 0
        || (site(place).name == other.site(otherPlace).name
            && counts[size_t(place.group)] == other.counts[size_t(otherPlace.group)]
            && used[size_t(place.group)] == other.used[size_t(otherPlace.group)]
            && canExpand(place) == other.canExpand(otherPlace)
            && groups[place.group].link == other.groups[otherPlace.group].link);
}

std::shared_ptr<const JobRows> JobRows::of(std::shared_ptr<const JobTree> tree, const JobWish &wish)
{
    auto rows = std::make_shared<JobRows>();
    rows->tree = std::move(tree);
    Arranger(*rows->tree, wish).arrange(*rows);
    return rows;
}

JobRowsChange JobRowsChange::between(const JobRows &before, const JobRows &after)
{
    JobRowsChange change;
    change.newRows.resize(before.rows.size(), -1);
    std::vector<bool> known(after.rows.size());
    const bool sameTree = before.tree == after.tree;
    int last = -1;
    for (size_t row = 0; row < before.rows.size(); ++row) {
        const JobPlace old = before.rows[row];
        const JobPlace place = sameTree ? old : after.tree->places.value(before.tree->key(old));
        // What was a part may have become the key of a job of its own, or the other way round.
        const int now = place.isValid() && (place.part < 0) == (old.part < 0) ? after.rowOf(place) : -1;
        change.newRows[row] = now;
        if (now < 0)
            continue;
        known[size_t(now)] = true;
        change.isReordered = change.isReordered || now < last;
        last = now;
        if (!sameTree && !after.tree->isSame(place, *before.tree, old)) {
            change.firstChanged = change.firstChanged < 0 ? now : std::min(change.firstChanged, now);
            change.lastChanged = std::max(change.lastChanged, now);
        }
    }
    for (size_t row = 0; row < known.size(); ++row)
        if (!known[row])
            change.added.push_back(int(row));
    return change;
}

} // namespace officina
