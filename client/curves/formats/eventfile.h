// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads TensorBoard event files as they grow: give it the bytes in any pieces, take the scalars.
//
// TFRecord framing (tensorflow/core/lib/io/record_writer.h), both checksums checked, around Event
// messages (tensorflow/core/util/event.proto, see eventmessage.h).
//
// Promise: whatever the bytes are, memory stays below maxRecord plus the tags, nothing is read out
// of bounds, and every whole record that can be found is read, also after a damaged one.
#pragma once

#include "client/curves/formats/logreader.h"
#include "client/curves/formats/logsample.h"

namespace officina {

class EventReader : public LogReader
{
public:
    static constexpr qint64 maxRecord = 16 << 20; // larger records are left out
    static constexpr qint64 maxTag = 4096;        // bytes
    static constexpr int maxTags = 100'000;

    struct Tag {
        QByteArray name;   // UTF-8 as written
        QByteArray plugin; // "scalars", "histograms", …; empty: never said
        QByteArray middle; // of a plain record of its scalars
        quint32 next = 0;  // the tag that came after this one last time: nearly always right again
    };

    void feed(QByteArrayView bytes, std::vector<TaggedPoint> &points) override;
    QByteArray tagName(quint32 tag) const override { return m_tags[tag].name; }
    qint64 waiting() const override { return m_tail.size(); } // bytes of a half-written tail

    const std::vector<Tag> &tags() const { return m_tags; }
    const QByteArray &fileVersion() const { return m_fileVersion; } // "brain.Event:2"
    qint64 offset() const { return m_offset; } // end of the last whole record

private:
    // Each takes what it can from the start of bytes and returns how much that was.
    qsizetype consumeRecords(QByteArrayView bytes, std::vector<TaggedPoint> &points);
    qsizetype consumePlainScalars(QByteArrayView bytes, std::vector<TaggedPoint> &points);
    qsizetype skip(QByteArrayView bytes);
    qint64 wantedTail() const;
    void decode(QByteArrayView event, qint64 offset, std::vector<TaggedPoint> &points);
    Tag *tag(QByteArrayView name, quint32 &index); // nullptr beyond the limits

    std::vector<Tag> m_tags;
    QHash<QByteArray, quint32> m_tagIndexes;
    quint32 m_lastTag = 0;
    QByteArray m_fileVersion;
    QByteArray m_tail;   // the beginning of a record
    qint64 m_offset = 0; // of m_tail, or of the next byte
    bool m_lost = false; // looking for the next whole record
    quint64 m_skip = 0;  // bytes of a record beyond maxRecord still to pass by
};

// By the checked length of the first record.
Sniffed sniffEvents(const LogSample &sample, NameHint hint);

} // namespace officina
