// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads JSON documents that hold what was logged as a whole: a list of values for each metric ({"loss": [0.5, 0.4]},
// Keras' History; {"loss": {"0": 0.5, "1": 0.4}}, as pandas writes it), a list of rows ([{"step": 1, "loss": 0.5}]), the
// lists of [time, step, value] that TensorBoard offers for download, or nothing but the last value of each metric
// (DVCLive's metrics.json, Hugging Face's all_results.json). Rows as in jsonrows.h; lists beside one that is called as
// steps are have these steps, others count from 0.
#pragma once

#include "client/curves/formats/documentreader.h"
#include "client/curves/formats/jsonrows.h"
#include "client/curves/formats/logsample.h"

namespace officina {

class JsonHistoryReader : public DocumentReader
{
public:
    // name: the file's, for what has none of its own.
    explicit JsonHistoryReader(QByteArray name = {}) : m_name(std::move(name)) {}

private:
    void consumeDocument(const QByteArray &bytes, std::vector<TaggedPoint> &points) override;
    struct Above { // with what stands between it and a name
        QByteArray path; // as of PathNames
        QByteArray name;
    };
    bool addColumns(const QJsonObject &object, const Above &above, int depth, std::vector<TaggedPoint> &points);
    bool addTriples(const QJsonArray &triples, std::vector<TaggedPoint> &points);
    bool addRows(const QJsonArray &rows, std::vector<TaggedPoint> &points);
    bool addRow(const QJsonObject &row, std::vector<TaggedPoint> &points);

    QByteArray m_name;
    JsonRows m_rows;
};

// Yes: a file that begins as one of these does, and is called as loggers call theirs or names a loss or an accuracy.
Sniffed sniffJsonHistory(const LogSample &sample, NameHint hint);

} // namespace officina
