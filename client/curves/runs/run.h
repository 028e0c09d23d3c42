// SPDX-License-Identifier: GPL-3.0-or-later
//
// One training run: a folder with logs and the series read from them. As in TensorBoard, each
// folder that holds log files is a run of its own (train/ and validation/ are two).
#pragma once

#include "client/base/remotepath.h"
#include "client/curves/formats/logformat.h"
#include "client/curves/formats/logissue.h"
#include "client/curves/formats/media.h"
#include "client/curves/series/series.h"

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <map>
#include <memory>
#include <optional>

namespace officina {

struct Run {
    static constexpr qint64 maxMedia = 256'000'000; // bytes of all media; what comes later is left out

    RemotePath folder; // below the folder that was opened; empty: that folder itself
    LogFormat format = LogFormat::Events;
    QString title = {}; // as the logger calls it; empty: it does not
    QMap<QString, QString> parameters = {}; // hyper-parameters
    // Shared, so that a chart can hold the series it draws. Written by the thread that owns the
    // reader alone; nobody else may touch a series from another thread.
    std::map<QString, std::shared_ptr<Series>> series = {};
    std::map<QString, Media> media = {}; // by tag
    QList<LogIssue> issues = {};
    QList<qint64> checkpoints = {}; // steps whose state was saved, ascending
    int rank = 0; // of what it is read from, as LogPlace

    QString name() const; // for people: the title, else the folder; "." for the opened folder itself
    qint64 points() const;
    // The earliest wall time of all series, NaN where none was logged: zero of the relative axis.
    double start() const;
};

// How long the run usually went from one saved state to the next, by the clock of its points; nothing where fewer than
// two states have a place among points whose time was logged.
std::optional<double> checkpointSeconds(const Run &run);

} // namespace officina
