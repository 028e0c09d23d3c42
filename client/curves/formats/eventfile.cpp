// SPDX-License-Identifier: GPL-3.0-or-later
//
// TensorBoard event files; see the header.
#include "client/curves/formats/eventfile.h"

#include "client/curves/formats/crc32c.h"
#include "client/curves/formats/crc32cinstruction.h"
#include "client/curves/formats/eventmedia.h"
#include "client/curves/formats/eventmessage.h"

#include <QtCore/QtEndian>

#include <algorithm>

namespace officina {

namespace {

// length (8 bytes), its masked sum (4), data, the data's masked sum (4)
constexpr qsizetype headerSize = 12;
constexpr qsizetype footerSize = 4;
constexpr qsizetype lostBlock = 1 << 20;

// Tags are short: a call of memcmp() would cost more than comparing.
inline bool isSame(const QByteArray &expected, QByteArrayView name)
{
    const qsizetype size = name.size();
    if (expected.size() != size)
        return false;
    const char *const a = expected.constData();
    const char *const b = name.data();
    if (size < 8)
        return std::equal(a, a + size, b);
    const auto equalAt = [&](qsizetype at) {
        return qFromUnaligned<quint64>(a + at) == qFromUnaligned<quint64>(b + at);
    };
    for (qsizetype at = 0; at < size - 8; at += 8) {
        if (!equalAt(at))
            return false;
    }
    return equalAt(size - 8); // overlaps what was compared before
}

quint64 dataLength(const char *record)
{
    return qFromLittleEndian<quint64>(record);
}

} // namespace

void EventReader::feed(QByteArrayView bytes, std::vector<TaggedPoint> &points)
{
    for (;;) {
        if (m_tail.isEmpty()) {
            bytes = bytes.sliced(consumeRecords(bytes, points));
            m_tail = bytes.toByteArray();
            return;
        }
        // Only what completes the record begun is copied. One that is lost needs elbow room.
        const qint64 wanted = m_lost ? lostBlock : wantedTail();
        const qsizetype given = qsizetype(std::min<qint64>(wanted, bytes.size()));
        m_tail.append(bytes.first(given));
        bytes = bytes.sliced(given);
        const qsizetype taken = consumeRecords(m_tail, points);
        m_tail.remove(0, taken);
        if (taken == 0 && bytes.isEmpty())
            return;
    }
}

// Bytes missing from the record that m_tail begins; at least one.
qint64 EventReader::wantedTail() const
{
    if (m_tail.size() < headerSize)
        return headerSize - m_tail.size();
    const quint64 whole = dataLength(m_tail.constData()) + headerSize + footerSize;
    return std::max<qint64>(qint64(whole) - m_tail.size(), 1);
}

qsizetype EventReader::skip(QByteArrayView bytes)
{
    const auto passed = qsizetype(std::min(m_skip, quint64(bytes.size())));
    m_skip -= quint64(passed);
    m_offset += passed;
    return passed;
}

// Programs log the same tags in the same order again and again: right records of the tags that are
// due are taken here, and this is where large logs spend their time. All else ends it.
#ifdef OFFICINA_CRC_INSTRUCTION
OFFICINA_CRC_INSTRUCTION
#endif
qsizetype EventReader::consumePlainScalars([[maybe_unused]] QByteArrayView bytes,
                                           [[maybe_unused]] std::vector<TaggedPoint> &points)
{
#ifdef OFFICINA_CRC_INSTRUCTION
    if (m_tags.empty() || !crc32cIsHardware())
        return 0;
    const char *record = bytes.begin();
    quint32 last = m_lastTag;
    while (bytes.end() - record >= headerSize + footerSize) {
        const quint64 length = dataLength(record);
        if (length > quint64(bytes.end() - record - headerSize - footerSize))
            break;
        const char *const data = record + headerSize;
        const char *const end = data + length;
        const quint32 due = m_tags[last].next;
        PlainScalar scalar;
        if (!decodePlainScalar({data, end}, scalar) || !isSame(m_tags[due].middle, scalar.middle)
            || maskedCrc(crc32cByInstruction(record, 8)) != qFromLittleEndian<quint32>(record + 8)
            || maskedCrc(crc32cByInstruction(data, length)) != qFromLittleEndian<quint32>(end))
            break;
        last = due;
        points.push_back({{scalar.step, scalar.wallTime, double(scalar.value)}, last});
        record = end + footerSize;
    }
    m_lastTag = last;
    m_offset += record - bytes.begin();
    return record - bytes.begin();
#else
    return 0;
#endif
}

qsizetype EventReader::consumeRecords(QByteArrayView bytes, std::vector<TaggedPoint> &points)
{
    qsizetype at = skip(bytes);
    for (;;) {
        if (!m_lost)
            at += consumePlainScalars(bytes.sliced(at), points);
        if (bytes.size() - at < headerSize)
            break;
        const char *const record = bytes.data() + at;
        const quint64 length = dataLength(record);
        const RecordSums sums = checkRecord(record, size_t(bytes.size() - at));
        // A right sum over the length alone would be met by chance once in 4 GB of garbage; with a
        // length in bounds as well, practically never.
        if (sums == RecordSums::WrongLength || (m_lost && length > quint64(maxRecord))) {
            if (!m_lost)
                note(LogIssue::Reason::Lost, m_offset);
            m_lost = true;
            ++at;
            ++m_offset;
            continue;
        }
        m_lost = false;
        if (length > quint64(maxRecord)) {
            note(LogIssue::Reason::TooLarge, m_offset);
            // A length near 2^64 must not wrap around.
            m_skip = std::min(length, quint64(std::numeric_limits<qint64>::max())) + headerSize + footerSize;
            at += skip(bytes.sliced(at));
            continue;
        }
        if (sums == RecordSums::Incomplete)
            break;
        const qsizetype whole = qsizetype(length) + headerSize + footerSize;
        const QByteArrayView data(record + headerSize, qsizetype(length));
        if (sums == RecordSums::WrongData)
            note(LogIssue::Reason::Checksum, m_offset);
        else
            decode(data, m_offset, points);
        at += whole;
        m_offset += whole;
    }
    return at;
}

void EventReader::decode(QByteArrayView bytes, qint64 offset, std::vector<TaggedPoint> &points)
{
    const auto before = points.size();
    const auto mediaBefore = m_media.size();
    const auto event = decodeEvent(bytes);
    if (!event) {
        note(LogIssue::Reason::Malformed, offset);
        return;
    }
    if (m_fileVersion.isEmpty() && !event->fileVersion.isEmpty())
        m_fileVersion = event->fileVersion.first(std::min<qsizetype>(event->fileVersion.size(), 64)).toByteArray();

    SummaryValues values(*event);
    SummaryValue value;
    bool malformed = false;
    while (values.next(value)) {
        if (value.plugin == "hparams") {
            const SessionStart start = sessionStart(value);
            for (const auto &[name, text] : start.parameters)
                addParameter(name, text);
            if (!start.group.isEmpty()) // sessions of one trial are called alike
                m_facts.title = start.group.first(std::min(start.group.size(), maxParameter));
        }
        if (!value.simple && value.tensor.isEmpty() && value.image.isEmpty() && value.histogram.isEmpty())
            continue;
        quint32 index = 0;
        Tag *const tag = this->tag(value.tag, index);
        if (!tag) {
            note(value.tag.size() > maxTag ? LogIssue::Reason::TooLarge : LogIssue::Reason::TooMany, offset);
            continue;
        }
        if (tag->plugin.isEmpty() && !value.plugin.isEmpty()) // said once, in the first value
            tag->plugin = value.plugin.first(std::min(value.plugin.size(), qsizetype(maxTag))).toByteArray();
        if (value.simple) {
            points.push_back({{event->step, event->wallTime, double(*value.simple)}, index});
        } else if (tag->plugin.isEmpty() || tag->plugin == "scalars") {
            const TensorValue tensor = tensorValue(value.tensor);
            malformed = malformed || tensor.kind == TensorValue::Kind::Damaged;
            if (tensor.kind == TensorValue::Kind::Scalar)
                points.push_back({{event->step, event->wallTime, tensor.value}, index});
        }
        TaggedMedia media{tag->name, {}, {event->step, event->wallTime}};
        if (!value.simple && mediaOf(value, tag->plugin, media, malformed))
            m_media.push_back(std::move(media));
    }
    if (values.isDamaged() || malformed) {
        points.resize(before);
        m_media.resize(mediaBefore);
        note(LogIssue::Reason::Malformed, offset);
    }
}

EventReader::Tag *EventReader::tag(QByteArrayView name, quint32 &index)
{
    if (!m_tags.empty() && m_tags[m_tags[m_lastTag].next].name == name) {
        index = m_lastTag = m_tags[m_lastTag].next;
        return &m_tags[index];
    }
    auto found = m_tagIndexes.constFind(QByteArray::fromRawData(name.data(), name.size()));
    if (found == m_tagIndexes.cend()) {
        if (name.size() > maxTag || m_tags.size() >= size_t(maxTags))
            return nullptr;
        const auto added = quint32(m_tags.size());
        m_tags.push_back({name.toByteArray(), {}, plainMiddle(name), 0});
        found = m_tagIndexes.insert(m_tags.back().name, added);
    }
    index = *found;
    m_tags[m_lastTag].next = index;
    m_lastTag = index;
    return &m_tags[index];
}

Sniffed sniffEvents(const LogSample &sample, NameHint)
{
    constexpr qsizetype framing = 12; // a record's length and the sum of it
    if (sample.head.size() < framing)
        return Sniffed::No;
    const bool isRecord = checkRecord(sample.head.constData(), size_t(sample.head.size())) != RecordSums::WrongLength;
    return isRecord ? Sniffed::Yes : Sniffed::No;
}

} // namespace officina
