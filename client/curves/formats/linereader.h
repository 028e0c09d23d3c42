// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the readers of logs of lines have in common.
#pragma once

#include "client/curves/formats/logreader.h"

namespace officina {

class LineReader : public LogReader
{
public:
    static constexpr qint64 maxLine = 1 << 20; // bytes; longer lines are left out

    void feed(QByteArrayView bytes, std::vector<TaggedPoint> &points) final;
    bool finish(std::vector<TaggedPoint> &points) final; // a last line without a line end
    qint64 waiting() const final { return m_line.size(); }
    qint64 offset() const { return m_offset; } // start of the line in progress

protected:
    // Whether a last line without a line end may be taken as it is.
    virtual bool isWhole(const QByteArray &line) const = 0;
    // Never empty; without its end and the spaces around it. offset() is where it began.
    virtual void consumeLine(const QByteArray &line, std::vector<TaggedPoint> &points) = 0;

private:
    void endLine(std::vector<TaggedPoint> &points);

    QByteArray m_line; // the beginning of one
    bool m_tooLong = false; // the rest of this line is passed over
    qint64 m_offset = 0;
    qint64 m_fed = 0; // bytes given so far
};

} // namespace officina
