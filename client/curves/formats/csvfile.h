// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads tables of metrics (Lightning's and Keras' CSVLogger, Ultralytics' results.csv, any table
// with a header) as they grow: one series per numeric column; or per word, where a column names the metric of the
// row and another has its value ("step,metric,value"). Where a column says which part of training a row is of ("split",
// "phase"; trainingphase.h), that stands before the names: "val/loss"; and so does the run, where one says that several
// share the table (rowparts.h).
//
// The delimiter is the one of , ; tab | that the header has most of, or that Excel's line "sep=;" above it names. Cells
// follow RFC 4180 with spaces around them allowed; an empty cell is no point. Where commas are decimal signs, the cells
// show (cellnumbers.h). Lines that begin with "#" are comments; a heading
// that comes again with other columns counts from there on. Steps come from a column named step, iteration or epoch (see
// columnnames.h for the order of preference), else the rows are counted from 0.
#pragma once

#include "client/curves/formats/cellnumbers.h"
#include "client/curves/formats/logreader.h"
#include "client/curves/formats/logsample.h"
#include "client/curves/formats/rowcounter.h"
#include "client/curves/formats/rowparts.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QVarLengthArray>

#include <utility>

namespace officina {

class CsvReader : public LogReader
{
public:
    static constexpr qint64 maxRow = 1 << 20; // bytes; longer rows are left out
    static constexpr int maxColumns = 10'000;
    static constexpr qsizetype maxParts = 100;

    // fullName: of the one metric, where the file's place tells more of it than its column ("train/loss"); empty: not so.
    explicit CsvReader(QByteArray fullName = {}) : m_fullName(std::move(fullName)) {}

    void feed(QByteArrayView bytes, std::vector<TaggedPoint> &points) override;
    bool finish(std::vector<TaggedPoint> &points) override; // a last row without a line end
    QByteArray tagName(quint32 tag) const override { return m_tags.at(tag); }
    qint64 waiting() const override { return m_row.size(); }
    bool isRefused() const override { return m_state == State::Refused; }

    const QList<QByteArray> &tags() const { return m_tags; } // columns, without step and wall time
    qint64 offset() const { return m_offset; } // end of the last whole row
    bool hasHeader() const { return m_state == State::Rows; }

private:
    enum class State { Header, Rows, Refused };

    // -1: none
    struct Columns {
        qsizetype run = -1;
        qsizetype phase = -1;
        qsizetype step = -1;
        size_t rank = 0; // of the step's name
        bool isLesser = false; // that one tells little
        qsizetype epoch = -1; // beside steps
        qsizetype wall = -1;
        qsizetype name = -1; // of what the next one holds
        qsizetype value = -1;
    };

    bool opensQuote(QByteArrayView bytes, qsizetype at) const;
    QByteArray behindHoles(QByteArray row);
    void endRow(std::vector<TaggedPoint> &points);
    void consumeHeader(QByteArrayView row, std::vector<TaggedPoint> &points);
    void takeHeader(const QList<QByteArray> &header);
    bool isLastPart(const QByteArray &name) const;
    qint64 tagOf(const QByteArray &name);
    void findColumns();
    void nameFirstRun();
    RowPart partOf(const QList<QByteArray> &cells);
    const QList<qint64> &tagsOfRow(const RowPart &part);
    bool isHeading(const QList<QByteArray> &cells) const;
    void consumeRow(const QByteArray &row, std::vector<TaggedPoint> &points);
    void consumeCells(const QList<QByteArray> &cells, std::vector<TaggedPoint> &points);
    using Metrics = QVarLengthArray<size_t, 32>;
    Metrics metricsIn(const QList<QByteArray> &cells, const RowPart &part) const;
    std::optional<Point> placeOf(const QList<QByteArray> &cells, const RowPart &part, bool isShort);
    std::optional<double> wallTime(const QList<QByteArray> &cells);
    std::optional<double> number(const QList<QByteArray> &cells, qsizetype column);
    std::optional<double> metric(const QList<QByteArray> &cells, qsizetype column);

    QByteArray m_fullName;
    State m_state = State::Header;
    char m_delimiter = '\0'; // not known yet
    QByteArray m_comment; // the last one, which may be the heading
    QList<QByteArray> m_header;
    QList<QByteArray> m_tags;
    QHash<QByteArray, qint64> m_tagOfName;
    QList<qint64> m_tagOfColumn; // -1: no metric
    QHash<RowPart, QList<qint64>> m_tagsOfPart; // the same, of rows of a run or a part of training
    Columns m_columns;
    RowRuns m_runs;
    RowCounter m_counter;
    LesserCounter m_lesserCounter;
    CellNumbers m_numbers;
    bool m_isFirst = true; // of the rows
    bool m_isCut = false; // the row in progress may go on
    QByteArray m_row; // the beginning of a row
    bool m_quoted = false; // m_row ends inside quotes
    bool m_tooLong = false; // the rest of this row is passed over
    qint64 m_offset = 0; // of the row in progress
    qint64 m_fed = 0; // bytes given so far
};

// Yes: a heading with a column that counts, or the heading of a table that is called as loggers call theirs.
Sniffed sniffCsv(const LogSample &sample, NameHint hint);

} // namespace officina
