// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs drawn together; see the header.
#include "ui/curves/runs/rungroups.h"

#include <QtCore/QCoreApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Curves)
};

} // namespace

void RunGroups::set(Grouping grouping, BandKind band, const QString &parameter)
{
    m_grouping = grouping;
    m_band = band;
    m_parameter = parameter;
    m_known.clear();
}

void RunGroups::setRuns(const QList<ListedRun> &runs)
{
    m_groups.clear();
    m_groupOf.clear();
    if (m_grouping == Grouping::None)
        return;
    for (const ListedRun &run : runs) {
        const auto [key, label] = groupOf(run);
        m_groupOf.insert(run.key, key);
        if (!m_groups.contains(key))
            m_groups.insert(key, {label, run.style, run.colour, run.gpus});
        else if (m_groups[key].gpus != run.gpus)
            m_groups[key].gpus = 0;
    }
}

std::pair<QString, QString> RunGroups::groupOf(const ListedRun &run) const
{
    if (m_grouping == Grouping::Name) {
        const QString name = nameWithoutSeed(run.label);
        return {name, name};
    }
    if (m_grouping == Grouping::Parameter) {
        const auto value = run.parameters.constFind(m_parameter);
        if (value == run.parameters.cend()) // each for itself
            return {run.key, run.label};
        return {m_parameter + u'=' + *value,
                Words::tr("%1 = %2", "a hyper-parameter and its value").arg(m_parameter, *value)};
    }
    QString path = run.key; // "site:/folder\nrun", see OpenedRuns
    path.replace(u'\n', u'/');
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString folder = path.section(u'/', 0, -2);
    const QString label = run.label.section(u'/', 0, -2);
    return {folder, label.isEmpty() ? folder.section(u'/', -1) : label};
}

QList<CurveLine> RunGroups::grouped(const QString &tag, const QList<CurveLine> &lines)
{
    if (m_grouping == Grouping::None)
        return lines;
    QStringList order;
    QHash<QString, QList<CurveLine>> groups;
    for (const CurveLine &line : lines) {
        const QString key = m_groupOf.value(line.key);
        if (!groups.contains(key))
            order.push_back(key);
        groups[key].push_back(line);
    }
    QList<CurveLine> result;
    for (const QString &key : std::as_const(order)) {
        const QList<CurveLine> &members = groups[key];
        if (members.size() == 1) {
            result.push_back(members.front());
            continue;
        }
        Known now;
        for (const CurveLine &line : members)
            now.members.push_back({line.series.get(), {line.series->size(), line.series->restarts().size()}});
        Known &known = m_known[tag + u'\n' + key];
        if (known.members != now.members) {
            QList<BandMember> input;
            for (const CurveLine &line : members)
                input.push_back({line.series, line.start});
            known = {now.members, bandOver(input, m_band)};
        }
        const Group &group = m_groups[key];
        CurveLine line{Words::tr("%1 (%n run(s))", "a group of runs", int(members.size())).arg(group.label),
                       group.style,
                       known.band.mean,
                       known.band.start,
                       u"group:"_s + key,
                       group.colour};
        line.low = known.band.low;
        line.high = known.band.high;
        line.band = m_band;
        line.gpus = group.gpus;
        result.push_back(line);
    }
    return result;
}

} // namespace officina
