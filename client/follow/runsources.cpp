// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opened folders and their runs; see the header.
#include "client/follow/runsources.h"

#include "client/curves/runs/sessions.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <utility>

namespace officina {

namespace {

constexpr qint64 liveSeconds = 30; // without a new point: no longer called live

QString labelOf(const RunSource &source, const Run &run, bool isAlone)
{
    if (run.folder.isEmpty())
        return source.title;
    return isAlone ? run.name() : source.title + QLatin1Char('/') + run.name();
}

bool hasContent(const Run &run)
{
    return !run.series.empty() || !run.media.empty() || !run.issues.isEmpty();
}

// Those with content, and those whose hyper-parameters are of runs below them: Keras logs the metrics there.
QList<const Run *> runsToShow(const QList<Run> &runs)
{
    QList<const Run *> all;
    for (const Run &run : runs)
        all.push_back(&run);
    const bool anySession =
        std::ranges::any_of(runs, [](const Run &run) { return !hasContent(run) && !run.parameters.isEmpty(); });
    const auto parts = anySession ? partsOfSessions(all) : QHash<const Run *, QList<SessionPart>>();
    all.removeIf([&](const Run *run) { return !hasContent(*run) && !parts.contains(run); });
    return all;
}

// "0.0003" before "0.001": the digits behind a point are compared one by one.
QString withDigitsApart(const QString &name)
{
    QString apart;
    bool isFraction = false;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool isDigit = name[i] >= u'0' && name[i] <= u'9';
        const bool isPoint = name[i] == u'.' && i > 0 && name[i - 1] >= u'0' && name[i - 1] <= u'9';
        if (isDigit && isFraction)
            apart += u' ';
        apart += name[i];
        isFraction = isPoint || (isDigit && isFraction);
    }
    return apart;
}

} // namespace

RunSources::RunSources(QString copies, QObject *parent) : QObject(parent), m_copies(std::move(copies))
{
    m_collator.setNumericMode(true);
}

// An old connection is about to go: what it brought stays as it is.
void RunSources::useConnections(Connection *inUse, const QList<Connection *> &beside)
{
    const auto before = std::exchange(m_connections, {});
    for (Connection *connection : beside)
        m_connections.insert(connection->site().id.value, connection);
    m_inUse = inUse ? inUse->site().id.value : QString();
    if (inUse)
        m_connections.insert(m_inUse, inUse);
    for (const RunSource &source : m_sources) {
        const bool stays = isConnected(source.site) && before.value(source.site) == m_connections.value(source.site);
        if (!source.follower->isLocal() && !stays)
            source.follower->stop();
    }
    Q_EMIT sourcesChanged();
}

Result<> RunSources::openRun(const FollowedRun &run)
{
    const QString site = run.site.isEmpty() ? m_inUse : run.site.value;
    if (!isConnected(site))
        return failure(Error::Kind::Disconnected, {}, run.folder.display());
    openCopy({site, run, {}, {}});
    return {};
}

void RunSources::openCopy(const MirroredRun &copy)
{
    const FollowedRun &run = copy.run;
    const QString key = copy.site + QLatin1Char(':') + run.folder.display();
    LogMirror mirror(m_copies, copy.site, run);
    open({key, run.title,
          std::make_unique<RunFollower>(m_connections.value(copy.site).data(), run, std::move(mirror), rulesOf(key)),
          copy.site, run});
}

void RunSources::openFolder(const QString &localPath)
{
    const QFileInfo info(localPath);
    const QString path = info.absoluteFilePath();
    open({path, displayText(info.fileName().isEmpty() ? path : info.fileName()),
          std::make_unique<RunFollower>(path, rulesOf(path))});
}

void RunSources::open(RunSource source)
{
    const auto found = std::ranges::find(m_sources, source.key, &RunSource::key);
    RunSource &there =
        found != m_sources.end() ? *found = std::move(source) : m_sources.emplace_back(std::move(source));
    follow(*there.follower);
    Q_EMIT opened();
    Q_EMIT sourcesChanged();
}

void RunSources::follow(RunFollower &follower)
{
    connect(&follower, &RunFollower::changed, this, &RunSources::changed);
    connect(&follower, &RunFollower::read, this, &RunSources::visited);
    connect(&follower, &RunFollower::failed, this, &RunSources::visited);
    if (!m_viewers.isEmpty() && follower.canRead())
        follower.start();
}

void RunSources::close(const QString &runKey)
{
    const QList<OpenedRun> open = runs();
    const auto found = std::ranges::find(open, runKey, &OpenedRun::key);
    if (found == open.end())
        return;
    m_formats.remove(found->source->key);
    std::erase_if(m_sources, [closed = found->source](const RunSource &source) { return &source == closed; });
    if (m_sources.empty()) { // colours start anew
        m_known.clear();
        m_order.clear();
        m_nextNumber = 0;
    }
    Q_EMIT sourcesChanged();
}

void RunSources::setTextPattern(const QRegularExpression &pattern)
{
    if (pattern == m_textPattern)
        return;
    m_textPattern = pattern;
    QStringList all;
    for (const RunSource &source : m_sources)
        all.push_back(source.key);
    openAnew(all);
}

void RunSources::openAs(const QString &sourceKey, const RemotePath &file, LogFormat format)
{
    m_formats[sourceKey].insert(file, format);
    openAnew({sourceKey});
}

LogRules RunSources::rulesOf(const QString &sourceKey) const
{
    return {m_textPattern, m_formats.value(sourceKey)};
}

void RunSources::openAnew(const QStringList &sourceKeys)
{
    for (const QString &key : sourceKeys) {
        const auto source = std::ranges::find(m_sources, key, &RunSource::key);
        if (source == m_sources.end())
            continue;
        if (source->site.isEmpty())
            openFolder(key);
        else
            openCopy({source->site, source->run, {}, {}});
    }
}

void RunSources::setShown(const QObject &viewer, bool isShown)
{
    if (isShown) {
        m_viewers.insert(&viewer);
        return refresh();
    }
    if (!m_viewers.remove(&viewer) || !m_viewers.isEmpty())
        return;
    for (const RunSource &source : m_sources) {
        if (!m_isWatched || !m_isWatched(source))
            source.follower->stop();
    }
}

void RunSources::refresh()
{
    for (const RunSource &source : m_sources) {
        if (source.follower->canRead())
            source.follower->start();
    }
}

void RunSources::setPace(std::chrono::milliseconds pause)
{
    for (const RunSource &source : m_sources)
        source.follower->setPace(pause);
}

// As people count, run2 before run10; and what lies in a folder right behind it.
QList<std::pair<QString, const Run *>> RunSources::inOrder(const RunSource &source)
{
    QList<std::pair<QString, const Run *>> runs;
    const QList<const Run *> shown = runsToShow(source.follower->runs());
    for (const Run *run : shown) {
        const QString key = source.key + QLatin1Char('\n') + run->folder.display();
        if (!m_order.contains(key))
            m_order.insert(key, placeOf(run->folder));
        runs.push_back({key, run});
    }
    const auto place = [this](const auto &run) -> const Place & { return *m_order.constFind(run.first); };
    std::ranges::stable_sort(runs, [&](const auto &a, const auto &b) {
        const Place &one = place(a);
        const Place &other = place(b);
        return std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end());
    });
    return runs;
}

RunSources::Place RunSources::placeOf(const RemotePath &folder) const
{
    Place place;
    const QStringList names = folder.display().split(QLatin1Char('/'));
    for (const QString &name : names)
        place.push_back(m_collator.sortKey(withDigitsApart(name)));
    return place;
}

QList<OpenedRun> RunSources::runs()
{
    QList<OpenedRun> runs;
    const QDateTime now = m_clock.now();
    for (const RunSource &source : m_sources) {
        for (const auto &[key, run] : inOrder(source)) {
            const bool isNew = !m_known.contains(key);
            Known &known = m_known[key];
            if (isNew)
                known.number = m_nextNumber++;
            const qint64 points = run->points();
            if (known.points >= 0 && points != known.points && source.follower->isGrowing())
                known.grewAt = now;
            known.points = points;
            const bool isLive =
                source.follower->isRunning() && known.grewAt.isValid() && known.grewAt.secsTo(now) < liveSeconds;
            runs.push_back({key, labelOf(source, *run, m_sources.size() == 1), known.number, isLive, run, &source});
        }
    }
    return runs;
}

std::optional<double> RunSources::checkpointSeconds(const QString &site, const QString &job)
{
    for (const OpenedRun &opened : runs()) {
        const bool isOfJob = opened.source->site == site && opened.source->run.job.value == job;
        if (const auto seconds = isOfJob ? officina::checkpointSeconds(*opened.run) : std::nullopt)
            return seconds;
    }
    return {};
}

} // namespace officina
