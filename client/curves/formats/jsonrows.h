// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a JSON object says that a logger wrote as one row, whichever logger it was.
//
// Numbers by name, those of objects within it by their path ("eval/loss"), with the step and time that stand beside
// them. Where the row says which part of training it is of ("mode": "val"; old MMCV), its numbers have that before their
// names (trainingphase.h). An object called "config" and the like is hyper-parameters. A row may also name its metric by
// a word:
// {"metric": "loss", "variant": "train", "value": 0.5, "iter": 1} (ClearML), {"key": "loss", "value": 0.5} (MLflow's
// exports), or be an operation of Neptune's, {"obj": {"type": "LogFloats", "path": ["train", "loss"], "values": [...]}}.
#pragma once

#include "client/curves/formats/pythonjson.h"
#include "client/curves/formats/stepcounter.h"
#include "client/curves/series/point.h"

#include <QtCore/QHash>
#include <QtCore/QString>

namespace officina {

class JsonRows
{
public:
    static constexpr int maxDepth = 8; // of objects within objects; what is deeper is left out

    struct Row {
        Point point; // without its value
        QList<NamedNumber> numbers;
    };

    // Those of one object; nothing where its step is beyond all.
    std::optional<QList<Row>> rowsOf(const QJsonObject &object);
    // Of Neptune's, which nothing else in it tells.
    static bool isOperation(const QJsonObject &object);
    // Said since the last call.
    QList<std::pair<QString, QString>> takeParameters() { return std::exchange(m_parameters, {}); }
    PathNames &names() { return m_names; } // of all rows

private:
    QList<Row> operation(const QJsonObject &operation);
    std::optional<Row> named(const QJsonObject &object);
    std::optional<Row> plain(QJsonObject object);
    std::optional<Row> placed(const QJsonObject &times, QList<NamedNumber> numbers, bool isSummary);

    StepCounter m_counter;
    PathNames m_names;
    bool m_hasIterations = false; // beside steps, which are then of epochs where they stand alone (MMEngine)
    QHash<QByteArray, qint64> m_counts; // of the points of an operation's series that have no step
    QList<std::pair<QString, QString>> m_parameters;
};

} // namespace officina
