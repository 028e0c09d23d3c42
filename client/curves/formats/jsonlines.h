// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads JSON lines (https://jsonlines.org) as they grow: one object or list of objects a line, one series per number in
// it (jsonrows.h). Lists, words and truth values are no points. NaN and Infinity count, as Python's json writes them,
// though JSON has none.
//
// An object may stand behind what a logger puts before it, its time or its name. Words that are plain numbers count.
// The step is the member named so (columnnames.h), else as stepcounter.h says.
#pragma once

#include "client/curves/formats/jsonrows.h"
#include "client/curves/formats/linereader.h"
#include "client/curves/formats/logsample.h"

namespace officina {

class JsonLinesReader : public LineReader
{
public:
    static constexpr int maxTags = 10'000;

    QByteArray tagName(quint32 tag) const override { return m_tags.names().at(tag); }

private:
    bool isWhole(const QByteArray &line) const override;
    void consumeLine(const QByteArray &line, std::vector<TaggedPoint> &points) override;
    void take(const JsonRows::Row &row, std::vector<TaggedPoint> &points);

    TagTable m_tags{maxTags};
    JsonRows m_rows;
    bool m_hasRows = false;
    bool m_isPlain = true; // the objects are whole lines
};

// Yes: an object with a number beside one that counts; or with a number, in a file that is called as loggers call
// theirs.
Sniffed sniffJsonLines(const LogSample &sample, NameHint hint);

} // namespace officina
