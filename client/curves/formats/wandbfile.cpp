// SPDX-License-Identifier: GPL-3.0-or-later
//
// Weights & Biases' run files; see the header.
#include "client/curves/formats/wandbfile.h"

#include "client/curves/formats/numbers.h"
#include "client/curves/formats/protobufwire.h"
#include "client/curves/formats/pythonjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <zlib.h>

#include <cmath>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 32'768;
constexpr qsizetype headerSize = 7; // of the file, and of each fragment: sum (4), length (2), type (1)
constexpr QByteArrayView beginning(":W&B\xe1\xbe"); // and a version
constexpr qsizetype maxNested = 8;  // of dictionaries within dictionaries

enum Fragment : quint8 { Padding = 0, Full = 1, First = 2, Middle = 3, Last = 4 };

struct FragmentHeader {
    quint32 sum;
    quint16 length;
    quint8 type;

    explicit FragmentHeader(const char *p)
        : sum(qFromLittleEndian<quint32>(p)), length(qFromLittleEndian<quint16>(p + 4)), type(quint8(p[6]))
    {}
    bool isPadding() const { return sum == 0 && length == 0 && type == Padding; }
};

// The sum is over the type and the data.
bool isRight(const FragmentHeader &header, const char *fragment)
{
    const auto *const bytes = reinterpret_cast<const Bytef *>(fragment + headerSize - 1);
    return header.type >= Full && header.type <= Last && crc32(0, bytes, uInt(header.length) + 1) == header.sum;
}

// HistoryItem, ConfigItem and StatsItem alike: a key, perhaps in parts, and a value as JSON.
struct Item {
    QByteArray key;
    QByteArray path; // the same, as of PathNames
    QByteArray json;
};

bool decodeItem(QByteArrayView bytes, int jsonField, Item &item)
{
    item = {};
    Wire wire(bytes);
    while (wire.more()) {
        const quint64 field = wire.varint();
        if (field == Wire::key(1, Wire::Bytes)) {
            item.key = item.path = wire.bytes().toByteArray();
        } else if (field == Wire::key(2, Wire::Bytes)) {
            const QByteArray part = wire.bytes().toByteArray();
            item.key += (item.key.isEmpty() ? "" : ".") + part;
            item.path += item.path.isEmpty() ? part : PathNames::between + part;
        } else if (field == Wire::key(quint64(jsonField), Wire::Bytes)) {
            item.json = wire.bytes().toByteArray();
        } else {
            wire.skip(field);
        }
    }
    return wire.ok;
}

constexpr int itemJson = 16;

QList<NamedNumber> numbersOf(const Item &item, PathNames &names)
{
    if (const auto number = plainNumber(item.json)) // nearly always
        return {{names.nameOf(item.path, item.key), *number}};
    QJsonValue value = parsePythonJson(item.json);
    if (value.toObject().contains("_type"_L1)) // a picture, a table, a histogram
        return {};
    QByteArrayList keys = item.path.split(PathNames::between);
    if (keys.size() > maxNested)
        keys = {item.key};
    for (qsizetype i = keys.size(); i > 0; --i)
        value = QJsonObject{{QString::fromUtf8(keys[i - 1]), value}};
    return jsonNumbers(value.toObject(), '.', int(maxNested + keys.size()), false, &names);
}

// {"_type": "histogram", "values": [counts], "bins": [limits, one more]}, or with "packedBins" in
// place of the limits: {"min", "size", "count"} (wandb/sdk/data_types/histogram.py).
std::vector<HistogramBucket> histogramOf(const Item &item)
{
    const QJsonObject object = parsePythonJson(item.json).toObject();
    if (object.value("_type"_L1).toString() != "histogram"_L1)
        return {};
    const QJsonArray counts = object.value("values"_L1).toArray();
    const QJsonArray limits = object.value("bins"_L1).toArray();
    const QJsonObject packed = object.value("packedBins"_L1).toObject();
    if (packed.isEmpty() && limits.size() != counts.size() + 1)
        return {};
    const auto limit = [&](qsizetype i) {
        return packed.isEmpty() ? limits.at(i).toDouble()
                                : packed.value("min"_L1).toDouble() + double(i) * packed.value("size"_L1).toDouble();
    };
    std::vector<HistogramBucket> buckets;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (const double count = counts.at(i).toDouble(); count > 0)
            buckets.push_back({limit(i), limit(i + 1), count});
    }
    return buckets;
}

QString parameterText(const QJsonValue &value)
{
    if (const auto number = jsonNumber(value); number && !value.isDouble())
        return std::isnan(*number) ? u"NaN"_s : *number > 0 ? u"Infinity"_s : u"-Infinity"_s;
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isNull() ? u"null"_s : value.toVariant().toString();
}

// Seconds since 1970 of a google.protobuf.Timestamp.
double timestamp(QByteArrayView bytes, bool &ok)
{
    double seconds = 0;
    Wire wire(bytes);
    while (wire.more()) {
        const quint64 field = wire.varint();
        if (field == Wire::key(1, Wire::Varint))
            seconds += double(qint64(wire.varint()));
        else if (field == Wire::key(2, Wire::Varint))
            seconds += double(qint32(wire.varint())) / 1e9;
        else
            wire.skip(field);
    }
    ok = ok && wire.ok;
    return seconds;
}

} // namespace

void WandbReader::feed(QByteArrayView bytes, std::vector<TaggedPoint> &points)
{
    if (m_state == State::Refused)
        return;
    m_tail += bytes;
    if (m_state == State::Header && m_tail.size() >= headerSize)
        consumeHeader();
    qsizetype at = 0;
    while (m_state == State::Records) {
        const qsizetype taken = consumeFragment(QByteArrayView(m_tail).sliced(at), points);
        if (taken == 0)
            break;
        at += taken;
        m_offset += taken;
    }
    m_tail.remove(0, at);
}

void WandbReader::consumeHeader()
{
    if (!m_tail.startsWith(beginning)) {
        note(LogIssue::Reason::NotALog, 0);
        m_state = State::Refused;
        m_tail.clear();
        return;
    }
    m_tail.remove(0, headerSize);
    m_offset = headerSize;
    m_state = State::Records;
}

// What is at the start of bytes; returns how much that was, 0 where it is not whole.
qsizetype WandbReader::consumeFragment(QByteArrayView bytes, std::vector<TaggedPoint> &points)
{
    const qsizetype left = blockSize - m_offset % blockSize; // in this block
    if (left < headerSize || m_lost) {
        const qsizetype passed = std::min(left, bytes.size());
        m_lost = m_lost && passed < left;
        return passed;
    }
    if (bytes.size() < headerSize)
        return 0;
    const FragmentHeader header(bytes.data());
    if (header.isPadding()) {
        m_lost = true; // the writer left the rest of the block empty
        return headerSize;
    }
    const qsizetype whole = headerSize + header.length;
    if (whole <= left) {
        if (bytes.size() < whole)
            return 0;
        if (isRight(header, bytes.data())) {
            consumeFragment(header.type, bytes.sliced(headerSize, header.length), points);
            return whole;
        }
        // The length may be right all the same: then another fragment follows in this block.
        if (left - whole >= headerSize) {
            if (bytes.size() < whole + headerSize)
                return 0;
            const FragmentHeader next(bytes.data() + whole);
            const qsizetype both = whole + headerSize + next.length;
            if (both <= left && bytes.size() < both)
                return 0;
            if (both <= left && isRight(next, bytes.data() + whole)) {
                loseRecord(LogIssue::Reason::Checksum);
                return whole;
            }
        }
    }
    loseRecord(LogIssue::Reason::Lost);
    m_lost = true;
    return headerSize;
}

void WandbReader::loseRecord(LogIssue::Reason reason)
{
    note(reason, m_offset);
    m_record.clear();
    m_begun = false;
}

void WandbReader::consumeFragment(quint8 type, QByteArrayView data, std::vector<TaggedPoint> &points)
{
    if (type == Full || type == First) {
        if (m_begun)
            loseRecord(LogIssue::Reason::Lost); // it never ended
        m_begun = true;
    }
    if (!m_begun)
        return; // its beginning was lost, and noted
    if (m_record.size() + data.size() > maxRecord) {
        loseRecord(LogIssue::Reason::TooLarge);
        return;
    }
    if (type == Full) {
        consumeRecord(data, points);
        m_begun = false;
        return;
    }
    m_record += data;
    if (type == Last) {
        consumeRecord(std::exchange(m_record, {}), points);
        m_begun = false;
    }
}

void WandbReader::consumeRecord(QByteArrayView bytes, std::vector<TaggedPoint> &points)
{
    const auto before = points.size();
    bool ok = true;
    Wire wire(bytes);
    while (wire.more()) {
        switch (const quint64 field = wire.varint()) {
        case Wire::key(2, Wire::Bytes): ok = consumeHistory(wire.bytes(), points) && ok; break;
        case Wire::key(4, Wire::Bytes): ok = consumeConfig(wire.bytes()) && ok; break;
        case Wire::key(7, Wire::Bytes): ok = consumeStats(wire.bytes(), points) && ok; break;
        case Wire::key(17, Wire::Bytes): ok = consumeRun(wire.bytes()) && ok; break;
        default: wire.skip(field);
        }
    }
    if (!wire.ok || !ok) {
        points.resize(before);
        note(LogIssue::Reason::Malformed, m_offset);
    }
}

// HistoryRecord
bool WandbReader::consumeHistory(QByteArrayView bytes, std::vector<TaggedPoint> &points)
{
    Point point;
    bool ok = true;
    QList<NamedNumber> numbers;
    std::vector<TaggedMedia> histograms;
    Wire wire(bytes);
    while (wire.more()) {
        const quint64 field = wire.varint();
        if (field == Wire::key(1, Wire::Bytes)) {
            Item item;
            ok = decodeItem(wire.bytes(), itemJson, item) && ok;
            if (item.key == "_step" || item.key == "_timestamp") {
                const auto number = plainNumber(item.json);
                if (item.key == "_timestamp" && number)
                    point.wallTime = *number;
                else if (number && std::abs(*number) < 9e18)
                    point.step = qint64(*number);
            } else if (!item.key.startsWith('_')) { // _runtime and the like are wandb's own
                numbers += numbersOf(item, m_names);
                if (item.json.contains("\"histogram\""))
                    histograms.push_back(
                        {m_names.nameOf(item.path, item.key), Media::Kind::Histogram, {0, 0, {}, histogramOf(item)}});
            }
        } else if (field == Wire::key(2, Wire::Bytes)) { // HistoryStep
            Wire step(wire.bytes());
            while (step.more()) {
                const quint64 inner = step.varint();
                if (inner == Wire::key(1, Wire::Varint))
                    point.step = qint64(step.varint());
                else
                    step.skip(inner);
            }
            ok = ok && step.ok;
        } else {
            wire.skip(field);
        }
    }
    m_step = point.step;
    if (ok && wire.ok)
        release(points);
    for (const NamedNumber &number : std::as_const(numbers)) {
        point.value = number.value;
        addPoint(number.name, point, points);
    }
    for (TaggedMedia &histogram : histograms) {
        histogram.sample.step = point.step;
        histogram.sample.wallTime = point.wallTime;
        if (ok && wire.ok && !histogram.sample.buckets.empty())
            m_media.push_back(std::move(histogram));
    }
    return ok && wire.ok;
}

// StatsRecord. It has no steps of its own.
bool WandbReader::consumeStats(QByteArrayView bytes, std::vector<TaggedPoint> &points)
{
    double time = 0;
    bool ok = true;
    QList<NamedNumber> numbers;
    Wire wire(bytes);
    while (wire.more()) {
        const quint64 field = wire.varint();
        if (field == Wire::key(2, Wire::Bytes)) {
            time = timestamp(wire.bytes(), ok);
        } else if (field == Wire::key(3, Wire::Bytes)) {
            Item item;
            ok = decodeItem(wire.bytes(), itemJson, item) && ok;
            if (!item.key.startsWith('_'))
                numbers += numbersOf(item, m_systemNames);
        } else {
            wire.skip(field);
        }
    }
    const bool isWhole = ok && wire.ok;
    for (const NamedNumber &number : std::as_const(numbers)) {
        const QByteArray tag = m_names.nameOf(PathNames::between + number.name, "system/" + number.name);
        addPoint(tag, {m_step, time, number.value}, isWhole && m_awaitsRow ? m_held : points);
    }
    if (m_held.size() > maxHeld)
        release(points);
    return isWhole;
}

void WandbReader::continues(qint64 step)
{
    m_step = step;
    m_awaitsRow = true;
}

// What was held belongs to where training is by now.
void WandbReader::release(std::vector<TaggedPoint> &points)
{
    m_awaitsRow = false;
    for (TaggedPoint &one : m_held) {
        one.point.step = m_step;
        points.push_back(one);
    }
    m_held = {};
}

// ConfigRecord
bool WandbReader::consumeConfig(QByteArrayView bytes)
{
    bool ok = true;
    Wire wire(bytes);
    while (wire.more()) {
        const quint64 field = wire.varint();
        if (field != Wire::key(1, Wire::Bytes)) {
            wire.skip(field);
            continue;
        }
        Item item;
        ok = decodeItem(wire.bytes(), itemJson, item) && ok;
        if (item.key == "_wandb") // what wandb notes for itself
            continue;
        const QString name = QString::fromUtf8(item.key);
        const QJsonValue value = parsePythonJson(item.json);
        if (!value.isObject()) {
            addParameter(name, parameterText(value));
            continue;
        }
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            addParameter(name + u'.' + it.key(), parameterText(it.value()));
    }
    return ok && wire.ok;
}

// RunRecord
bool WandbReader::consumeRun(QByteArrayView bytes)
{
    bool ok = true;
    QByteArrayView id;
    QByteArrayView name;
    Wire wire(bytes);
    while (wire.more()) {
        switch (const quint64 field = wire.varint()) {
        case Wire::key(1, Wire::Bytes): id = wire.bytes(); break;
        case Wire::key(4, Wire::Bytes): ok = consumeConfig(wire.bytes()) && ok; break;
        case Wire::key(8, Wire::Bytes): name = wire.bytes(); break;
        default: wire.skip(field);
        }
    }
    const QByteArrayView title = name.isEmpty() ? id : name;
    m_facts.title = QString::fromUtf8(title.first(std::min(title.size(), maxParameter)));
    return ok && wire.ok;
}

void WandbReader::addPoint(const QByteArray &tag, const Point &point, std::vector<TaggedPoint> &points)
{
    if (const auto index = tagIn(m_tags, tag, m_offset))
        points.push_back({point, *index});
}

Sniffed sniffWandb(const LogSample &sample, NameHint)
{
    return sample.head.startsWith(beginning) ? Sniffed::Yes : Sniffed::No;
}

} // namespace officina
