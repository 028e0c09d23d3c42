// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the readers of logs of lines have in common.
//
// What a computer that went down had not written yet are zeros: what stands before them is half a line. Of a progress bar
// that is drawn again and again in one line the last drawing counts. Where the next bar follows in the
// same line, as of Lightning's epochs, that is the one of the full bar.
#pragma once

#include "client/curves/formats/logreader.h"

#include <QtCore/QMap>

namespace officina {

// What a terminal shows of a line in the end: what follows the last carriage return in it, without colours.
QByteArray shownLine(QByteArrayView line);

class LineReader : public LogReader
{
public:
    static constexpr qint64 maxLine = 1 << 20; // bytes as shown; longer lines are left out

    void feed(QByteArrayView bytes, std::vector<TaggedPoint> &points) final;
    bool finish(std::vector<TaggedPoint> &points) final; // a last line without a line end
    qint64 waiting() const final { return m_line.size(); }
    qint64 offset() const { return m_offset; } // start of the line in progress

protected:
    // Whether a last line without a line end may be taken as it is.
    virtual bool isWhole(const QByteArray &line) const = 0;
    // As it is shown (shownLine()), never empty, without the spaces around it. offset() is where it began.
    virtual void consumeLine(const QByteArray &line, std::vector<TaggedPoint> &points) = 0;
    // The bar without a name that was drawn in the same line before what consumeLine() is given; empty: none was.
    QByteArray barBefore() const;
    // What was held back, at the end; whether there was something.
    virtual bool flush(std::vector<TaggedPoint> &) { return false; }

private:
    void addPiece(QByteArrayView piece, std::vector<TaggedPoint> &points);
    void endBar(std::vector<TaggedPoint> &points);
    void endBars(std::vector<TaggedPoint> &points);
    void consumeText(const QByteArray &text, std::vector<TaggedPoint> &points);
    void endLine(std::vector<TaggedPoint> &points);

    QByteArray m_line; // the beginning of one, from its last carriage return on
    QMap<QByteArray, QByteArray> m_fullBars; // by name: drawn to their end in this line, and not anew since
    QByteArray m_over; // what was drawn over last that has a bar
    bool m_returned = false; // a carriage return stands behind it
    bool m_tooLong = false; // the rest of this line is passed over
    qint64 m_offset = 0;
    qint64 m_fed = 0; // bytes given so far
};

} // namespace officina
