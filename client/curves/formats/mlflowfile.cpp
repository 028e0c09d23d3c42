// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file of MLflow's file store; see the header.
#include "client/curves/formats/mlflowfile.h"

#include "client/curves/formats/numbers.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const QByteArray metrics = "metrics/";
const QByteArray parameters = "params/";

std::optional<Point> pointOf(const QByteArray &line)
{
    // A metric of a data set has that one's name and digest behind it (mlflow 2.18 on).
    const QByteArrayList words = line.simplified().split(' ');
    if (words.size() < 2)
        return std::nullopt;
    bool ok = false;
    const qint64 milliseconds = words[0].toLongLong(&ok);
    const auto value = plainNumber(words[1]);
    if (!ok || !value)
        return std::nullopt;
    // Old stores wrote no step: all points are of step 0 there, as MLflow takes them.
    const qint64 step = words.size() < 3 ? 0 : words[2].toLongLong(&ok);
    return ok ? std::optional(Point{step, double(milliseconds) / 1000, *value}) : std::nullopt;
}

} // namespace

QByteArray MlFlowReader::tagName(quint32) const
{
    return m_part.sliced(metrics.size());
}

// A parameter is written without a line end; a metric never is, so that would be half a line.
bool MlFlowReader::isWhole(const QByteArray &) const
{
    return !m_part.startsWith(metrics);
}

void MlFlowReader::consumeLine(const QByteArray &line, std::vector<TaggedPoint> &points)
{
    if (m_part.startsWith(metrics)) {
        if (const auto point = pointOf(line))
            points.push_back({*point, 0});
        else
            note(LogIssue::Reason::Malformed, offset());
        return;
    }
    if (m_text.size() < maxParameter)
        m_text += (m_text.isEmpty() ? QString() : u"\n"_s) + QString::fromUtf8(line);
    if (m_part.startsWith(parameters))
        addParameter(QString::fromUtf8(m_part.sliced(parameters.size())), m_text);
    else
        m_facts.title = m_text.first(std::min(m_text.size(), maxParameter));
}

} // namespace officina
