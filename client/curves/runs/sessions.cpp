// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions of hyper-parameters; see the header.
#include "client/curves/runs/sessions.h"

namespace officina {

QHash<const Run *, QList<SessionPart>> partsOfSessions(const QList<const Run *> &runs)
{
    QHash<RemotePath, const Run *> sessions;
    for (const Run *run : runs) {
        if (!run->parameters.isEmpty())
            sessions.insert(run->folder, run);
    }
    QHash<const Run *, QList<SessionPart>> parts;
    for (const Run *run : runs) {
        if (!run->parameters.isEmpty() || run->series.empty())
            continue;
        for (QByteArray above = run->folder.bytes(); !above.isEmpty();) {
            above.truncate(std::max<qsizetype>(above.lastIndexOf('/'), 0));
            const Run *session = sessions.value(RemotePath(above));
            if (!session)
                continue;
            const QByteArray group = run->folder.bytes().sliced(above.isEmpty() ? 0 : above.size() + 1);
            parts[session].append({run, RemotePath(group).display()});
            break;
        }
    }
    return parts;
}

PartMetrics::PartMetrics(const QHash<const Run *, QList<SessionPart>> &parts)
{
    for (const auto &[session, ofIt] : parts.asKeyValueRange()) {
        QSet<QString> names;
        for (const auto &[tag, series] : session->series)
            names.insert(tag);
        m_own += names;
        for (const SessionPart &part : ofIt) {
            for (const auto &[tag, series] : part.run->series) {
                const QString name = part.group + u'/' + tag;
                (names.contains(name) ? m_twice : names).insert(name);
            }
        }
    }
}

QString PartMetrics::nameOf(const SessionPart &part, const QString &tag) const
{
    const QString name = part.group + u'/' + tag;
    if (!m_twice.contains(name))
        return name;
    QString apart = part.group + u'.' + tag;
    while (m_own.contains(apart))
        apart.insert(part.group.size(), u'.');
    return apart;
}

} // namespace officina
