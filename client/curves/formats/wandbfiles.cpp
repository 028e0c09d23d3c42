// SPDX-License-Identifier: GPL-3.0-or-later
//
// W&B's configuration and summary; see the header.
#include "client/curves/formats/wandbfiles.h"

#include "client/curves/formats/plainyaml.h"
#include "client/curves/formats/pythonjson.h"

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNested = 8; // of dictionaries within dictionaries

} // namespace

void WandbSummaryReader::consumeDocument(const QByteArray &bytes, std::vector<TaggedPoint> &points)
{
    const QJsonValue value = parsePythonJson(bytes);
    if (!value.isObject()) {
        note(LogIssue::Reason::Malformed, 0);
        return;
    }
    QJsonObject summary = value.toObject();
    Point point;
    if (const auto step = jsonNumber(summary.value("_step"_L1)); step && std::abs(*step) < 9e18)
        point.step = qint64(*step);
    if (const auto time = jsonNumber(summary.value("_timestamp"_L1)))
        point.wallTime = *time;
    for (auto at = summary.begin(); at != summary.end();) {
        // A picture, a table, a histogram: what is said of it are no values of the run.
        const bool isValue = !at.key().startsWith(u'_') && !at.value().toObject().contains("_type"_L1);
        at = isValue ? at + 1 : summary.erase(at);
    }
    PathNames names;
    for (const NamedNumber &number : jsonNumbers(summary, '.', maxNested, false, &names)) {
        point.value = number.value;
        addPoint(number.name, point, points);
    }
}

void WandbConfigReader::consumeDocument(const QByteArray &bytes, std::vector<TaggedPoint> &)
{
    const PlainYaml yaml = parsePlainYaml(bytes);
    for (const PlainYaml::Unread &line : yaml.unread) {
        if (line.key != "_wandb"_L1) // W&B's own notes, which nobody looks for, may be anything
            note(LogIssue::Reason::Malformed, line.offset);
    }
    for (const PlainYaml::Value &one : yaml.values) {
        if (one.keys.size() < 2 || one.keys.at(1) != "value"_L1 || one.keys.first() == "_wandb"_L1)
            continue; // "desc", "wandb_version"
        QStringList name = one.keys;
        name.removeAt(1);
        addParameter(name.join(u'.'), one.text);
    }
}

} // namespace officina
