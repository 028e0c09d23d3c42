// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs as JSON; see the header.
#include "cli/curvesjson.h"

#include "cli/place.h"

#include <QtCore/QJsonArray>

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberValue(double value)
{
    if (std::isnan(value))
        return u"NaN"_s;
    if (std::isinf(value))
        return value > 0 ? u"Infinity"_s : u"-Infinity"_s;
    return value;
}

QString kindName(Media::Kind kind)
{
    switch (kind) {
    case Media::Kind::Histogram: return u"histogram"_s;
    case Media::Kind::Image: return u"image"_s;
    case Media::Kind::Text: return u"text"_s;
    }
    return {};
}

} // namespace

QString reasonName(LogIssue::Reason reason)
{
    switch (reason) {
    case LogIssue::Reason::Checksum: return u"checksum"_s;
    case LogIssue::Reason::Lost: return u"lost"_s;
    case LogIssue::Reason::Malformed: return u"malformed"_s;
    case LogIssue::Reason::TooLarge: return u"too-large"_s;
    case LogIssue::Reason::TooMany: return u"too-many"_s;
    case LogIssue::Reason::TooLong: return u"too-long"_s;
    case LogIssue::Reason::NotALog: return u"not-a-log"_s;
    case LogIssue::Reason::NoHeader: return u"no-header"_s;
    case LogIssue::Reason::RowLength: return u"row-length"_s;
    case LogIssue::Reason::Unreadable: return u"unreadable"_s;
    case LogIssue::Reason::Unfinished: return u"unfinished"_s;
    case LogIssue::Reason::NothingYet: return u"nothing-yet"_s;
    case LogIssue::Reason::NotRecognised: return u"not-recognised"_s;
    case LogIssue::Reason::NoLog: return u"no-log"_s;
    case LogIssue::Reason::TwoFormats: return u"two-formats"_s;
    case LogIssue::Reason::Printed: return u"printed"_s;
    case LogIssue::Reason::Copy: return u"copy"_s;
    case LogIssue::Reason::NoRun: return u"no-run"_s;
    case LogIssue::Reason::OtherProgram: return u"other-program"_s;
    case LogIssue::Reason::SameFolder: return u"same-folder"_s;
    case LogIssue::Reason::DeadLink: return u"dead-link"_s;
    case LogIssue::Reason::Hidden: return u"hidden"_s;
    case LogIssue::Reason::NotAFile: return u"not-a-file"_s;
    case LogIssue::Reason::Beyond: return u"beyond-limits"_s;
    case LogIssue::Reason::Alike: return u"alike"_s;
    case LogIssue::Reason::Between: return u"between"_s;
    case LogIssue::Reason::Encoding: return u"encoding"_s;
    }
    return {};
}

QJsonObject runJson(const Run &run, const RemotePath &opened)
{
    QJsonArray damage;
    for (const LogIssue &place : run.issues) {
        QJsonObject json{
            {u"reason"_s, reasonName(place.reason)}, {u"offset"_s, place.offset}, {u"detail"_s, place.detail}};
        addName(json, u"file"_s, place.file.bytes());
        damage.append(json);
    }
    QJsonArray tags;
    for (const auto &[tag, series] : run.series) {
        if (series->isEmpty())
            continue;
        const Point last = series->at(series->size() - 1);
        QJsonArray restarts;
        for (qint64 step : series->restarts())
            restarts.append(step);
        tags.append(QJsonObject{{u"tag"_s, tag},
                                {u"points"_s, series->size()},
                                {u"first_step"_s, series->step(0)},
                                {u"last_step"_s, last.step},
                                {u"last_value"_s, numberValue(last.value)},
                                {u"min"_s, numberValue(series->min())},
                                {u"max"_s, numberValue(series->max())},
                                {u"restarts"_s, restarts},
                                {u"replaced_points"_s, series->replaced()}});
    }
    QJsonObject json{{u"format"_s, formatName(run.format)}, {u"damage"_s, damage}, {u"tags"_s, tags}};
    if (!run.title.isEmpty())
        json.insert(u"title"_s, run.title);
    QJsonObject parameters;
    for (const auto &[name, value] : run.parameters.asKeyValueRange())
        parameters.insert(name, value);
    if (!parameters.isEmpty())
        json.insert(u"parameters"_s, parameters);
    QJsonArray checkpoints;
    for (qint64 step : run.checkpoints)
        checkpoints.append(step);
    if (!checkpoints.isEmpty())
        json.insert(u"checkpoints"_s, checkpoints);
    QJsonArray media;
    for (const auto &[tag, one] : run.media) {
        media.append(QJsonObject{{u"tag"_s, tag},
                                 {u"kind"_s, kindName(one.kind)},
                                 {u"samples"_s, qint64(one.samples.size())},
                                 {u"last_step"_s, one.samples.back().step}});
    }
    if (!media.isEmpty())
        json.insert(u"media"_s, media);
    addName(json, u"run"_s, run.folder == opened ? "."_ba : run.folder.bytes());
    return json;
}

} // namespace officina
