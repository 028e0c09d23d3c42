// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads one file of a run in MLflow's file store (mlflow/store/tracking/file_store.py): a metric is
// a file of lines "milliseconds value step", perhaps with a data set's name and digest behind, a
// parameter a file that holds its value, and the run's name a tag of its own.
#pragma once

#include "client/curves/formats/linereader.h"

namespace officina {

class MlFlowReader : public LineReader
{
public:
    // part: the file's path below the folder of the run, "metrics/train/loss".
    explicit MlFlowReader(QByteArray part) : m_part(std::move(part)) {}

    QByteArray tagName(quint32 tag) const override; // 0, the only one

private:
    bool isWhole(const QByteArray &line) const override;
    void consumeLine(const QByteArray &line, std::vector<TaggedPoint> &points) override;

    QByteArray m_part;
    QString m_text; // of a parameter or name, so far
};

} // namespace officina
