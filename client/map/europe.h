// SPDX-License-Identifier: GPL-3.0-or-later
//
// The land that a map of Europe shows, projected: outlines of Natural Earth (public domain), which tools/outlines
// thinned out into resources/map/europe.json.
#pragma once

#include "client/base/result.h"

#include <QtCore/QList>
#include <QtCore/QPointF>

#include <optional>

namespace officina {

struct Land {
    QString code;                 // ISO 3166 alpha-2; empty outside Europe
    std::optional<QPointF> point; // km; deep within its largest part
    QList<QList<QPointF>> rings;  // km; what lies in two of them is not land

    bool operator==(const Land &) const = default;
};

// BadInput where it is no such file, else as readJson().
Result<QList<Land>> readOutlines(const QString &path = QStringLiteral(":/officina/europe.json"));

// That of the program, read when it is first asked for.
const QList<Land> &europe();

std::optional<QPointF> pointOf(const QList<Land> &lands, const QString &code);

} // namespace officina
