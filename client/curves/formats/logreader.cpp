// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the readers of all formats have in common; see the header.
#include "client/curves/formats/logreader.h"

#include <algorithm>

namespace officina {

bool LogReader::finish(std::vector<TaggedPoint> &)
{
    return false;
}

void LogReader::note(LogIssue::Reason reason, qint64 offset)
{
    const bool isKnown = reason == LogIssue::Reason::TooMany // that the limit is passed is one thing to say
        && std::ranges::contains(m_issues, reason, &LogIssue::reason);
    const LogIssue issue{reason, offset};
    if (!isKnown && (m_issues.isEmpty() || m_issues.last() != issue) && m_issues.size() < maxIssues)
        m_issues.push_back(issue);
}

void LogReader::addParameter(const QString &name, const QString &value)
{
    if (m_facts.parameters.contains(name) || m_facts.parameters.size() < maxParameters)
        m_facts.parameters.insert(name, value.first(std::min(value.size(), maxParameter)));
}

std::optional<quint32> LogReader::tagIn(TagTable &table, const QByteArray &name, qint64 offset)
{
    const auto index = table.indexOf(name);
    if (!index)
        note(name.size() > TagTable::maxName ? LogIssue::Reason::TooLarge : LogIssue::Reason::TooMany, offset);
    return index;
}

std::optional<quint32> TagTable::indexOf(const QByteArray &name)
{
    const auto known = m_indexes.constFind(name);
    if (known != m_indexes.cend())
        return *known;
    if (m_names.size() >= m_most || name.size() > maxName)
        return std::nullopt;
    m_names.append(name);
    return *m_indexes.insert(name, quint32(m_names.size() - 1));
}

} // namespace officina
