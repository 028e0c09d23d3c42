// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the readers of logs that are written anew as a whole have in common: nothing is taken before
// the file is there to its end.
#pragma once

#include "client/curves/formats/logreader.h"

namespace officina {

class DocumentReader : public LogReader
{
public:
    static constexpr qsizetype maxSize = 256 << 20; // bytes; larger files are not read
    static constexpr int maxTags = 10'000;

    void feed(QByteArrayView bytes, std::vector<TaggedPoint> &points) final;
    bool finish(std::vector<TaggedPoint> &points) final; // the file is whole: takes all of it
    QByteArray tagName(quint32 tag) const final { return m_tags.names().at(tag); }
    qint64 waiting() const final { return m_bytes.size(); }

protected:
    virtual void consumeDocument(const QByteArray &bytes, std::vector<TaggedPoint> &points) = 0;
    void addPoint(const QByteArray &tag, const Point &point, std::vector<TaggedPoint> &points);

private:
    TagTable m_tags{maxTags};
    QByteArray m_bytes;
    bool m_tooLarge = false;
};

} // namespace officina
