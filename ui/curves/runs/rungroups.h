// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs that belong together drawn as one line with a band. Bands are worked out again only where a
// member has grown.
#pragma once

#include "ui/curves/runs/listedrun.h"
#include "ui/present/curves/curvebands.h"
#include "ui/present/curves/curveimage.h"

namespace officina {

enum class Grouping { None, Folder, Name, Parameter };

class RunGroups
{
public:
    // parameter: the one whose values make the groups, where the grouping is by it.
    void set(Grouping grouping, BandKind band, const QString &parameter = {});
    // What is shown: groups look like their first run.
    void setRuns(const QList<ListedRun> &runs);
    // One line per group; a run that is alone stays as it is.
    QList<CurveLine> grouped(const QString &tag, const QList<CurveLine> &lines);

private:
    struct Group {
        QString label;
        int style = 0;
        QColor colour;
        int gpus = 0; // of each; 0 where they differ
    };
    struct Known {
        QList<std::pair<const Series *, std::pair<qsizetype, size_t>>> members; // points, restarts
        CurveBand band;
    };
    std::pair<QString, QString> groupOf(const ListedRun &run) const; // its key and its name

    Grouping m_grouping = Grouping::None;
    BandKind m_band = BandKind::Range;
    QString m_parameter;
    QHash<QString, Group> m_groups;   // by the group's key
    QHash<QString, QString> m_groupOf; // by the run's
    QHash<QString, Known> m_known;     // by tag and group
};

} // namespace officina
