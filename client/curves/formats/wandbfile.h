// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the file that Weights & Biases writes on the machine of the training, offline or not, as it
// grows: run-<id>.wandb. History becomes series, system statistics the series "system/…" at the steps
// where training was, the configuration hyper-parameters.
//
// Framed as LevelDB's log (https://github.com/google/leveldb/blob/main/doc/log_format.md) in blocks
// of 32 KiB after a header of 7 bytes, but summed by the CRC-32 of zlib, unmasked
// (wandb/sdk/internal/datastore.py); the records are wandb_internal.proto's Record.
#pragma once

#include "client/curves/formats/logreader.h"
#include "client/curves/formats/logsample.h"
#include "client/curves/formats/pathnames.h"

namespace officina {

class WandbReader : public LogReader
{
public:
    static constexpr qsizetype maxRecord = 16 << 20; // bytes; larger ones are left out
    static constexpr int maxTags = 100'000;
    static constexpr size_t maxHeld = 100'000; // points

    void feed(QByteArrayView bytes, std::vector<TaggedPoint> &points) override;
    QByteArray tagName(quint32 tag) const override { return m_tags.names().at(tag); }
    qint64 waiting() const override { return m_tail.size() + m_record.size(); }
    bool isRefused() const override { return m_state == State::Refused; }
    void continues(qint64 step) override;

private:
    enum class State { Header, Records, Refused };

    void consumeHeader();
    qsizetype consumeFragment(QByteArrayView bytes, std::vector<TaggedPoint> &points);
    void consumeFragment(quint8 type, QByteArrayView data, std::vector<TaggedPoint> &points);
    void loseRecord(LogIssue::Reason reason);

    void consumeRecord(QByteArrayView bytes, std::vector<TaggedPoint> &points);
    bool consumeHistory(QByteArrayView bytes, std::vector<TaggedPoint> &points);
    bool consumeStats(QByteArrayView bytes, std::vector<TaggedPoint> &points);
    void release(std::vector<TaggedPoint> &points);
    bool consumeConfig(QByteArrayView bytes);
    bool consumeRun(QByteArrayView bytes);
    void addPoint(const QByteArray &tag, const Point &point, std::vector<TaggedPoint> &points);

    State m_state = State::Header;
    TagTable m_tags{maxTags};
    PathNames m_names;
    PathNames m_systemNames; // without "system/"
    QByteArray m_tail;     // bytes of a fragment that is not whole yet
    QByteArray m_record;   // the fragments of a record so far
    bool m_begun = false;  // m_record has its first fragment
    bool m_lost = false;   // passing over what is left of a block
    qint64 m_offset = 0;   // of m_tail in the file
    qint64 m_step = 0;     // of the last row of the history
    // Of a run taken up again: the statistics before its first row, which tells where training went on.
    bool m_awaitsRow = false;
    std::vector<TaggedPoint> m_held;
};

// By the word that each begins with.
Sniffed sniffWandb(const LogSample &sample, NameHint hint);

} // namespace officina
