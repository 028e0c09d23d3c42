// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs as rows; see the header.
#include "ui/curves/runs/runrows.h"

#include "client/curves/runs/sessions.h"

namespace officina {

namespace {

QHash<const Run *, QList<SessionPart>> partsOf(const QList<RunEntry> &entries)
{
    QHash<const RunSource *, QList<const Run *>> bySource;
    for (const RunEntry &entry : entries)
        bySource[entry.source].append(entry.run);
    QHash<const Run *, QList<SessionPart>> parts;
    for (const QList<const Run *> &runs : std::as_const(bySource))
        parts.insert(partsOfSessions(runs));
    return parts;
}

} // namespace

QMap<QString, Reached> reachedTargets(const RunEntry &entry, const RunAlerts &alerts)
{
    QMap<QString, Reached> reached;
    const QMap<QString, Target> &targets = alerts.settings().targets;
    for (auto at = targets.keyBegin(); at != targets.keyEnd(); ++at) {
        if (const auto point = alerts.of(entry.listed.key, *at).reached)
            reached.insert(*at, costOf(*point, entry.run->start(), entry.listed.gpus));
    }
    return reached;
}

QList<RunRow> runRows(const QList<RunEntry> &entries, const RunAlerts &alerts)
{
    const auto parts = partsOf(entries);
    const PartMetrics metrics(parts);
    QList<RunRow> rows;
    for (const RunEntry &entry : entries) {
        QMap<QString, TagNumbers> tags;
        for (const auto &[tag, series] : entry.run->series)
            tags.insert(tag, TagNumbers(*series));
        for (const SessionPart &part : parts.value(entry.run)) {
            for (const auto &[tag, series] : part.run->series)
                tags.insert(metrics.nameOf(part, tag), TagNumbers(*series));
        }
        rows.push_back({entry.listed, tags, reachedTargets(entry, alerts)});
    }
    return rows;
}

QHash<QString, QStringList> partKeys(const QList<RunEntry> &entries)
{
    QHash<const Run *, QString> keyOf;
    for (const RunEntry &entry : entries)
        keyOf.insert(entry.run, entry.listed.key);
    QHash<QString, QStringList> keys;
    for (const auto &[session, parts] : partsOf(entries).asKeyValueRange()) {
        for (const SessionPart &part : parts)
            keys[keyOf.value(session)].append(keyOf.value(part.run));
    }
    return keys;
}

} // namespace officina
