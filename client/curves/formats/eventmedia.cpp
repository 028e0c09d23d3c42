// SPDX-License-Identifier: GPL-3.0-or-later
//
// Histograms, images, text and hyper-parameters of event files; see the header.
#include "client/curves/formats/eventmedia.h"

#include "client/curves/formats/protobufwire.h"

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxNumbers = 300'000; // of one histogram

enum DataType { Float = 1, Double = 2, String = 7 };

void readNumbers(Wire &wire, quint64 field, bool isFloat, std::vector<double> &numbers)
{
    const bool packed = (field & 7) == Wire::Bytes;
    Wire inner(packed ? wire.bytes() : QByteArrayView());
    Wire &source = packed ? inner : wire;
    do {
        if (!source.more() || numbers.size() > maxNumbers)
            break;
        numbers.push_back(isFloat ? double(std::bit_cast<float>(source.fixed<quint32>()))
                                  : std::bit_cast<double>(source.fixed<quint64>()));
    } while (packed);
    wire.ok = wire.ok && source.ok;
}

// The elements of a TensorProto of floats or doubles, in the order of their rows.
std::vector<double> tensorNumbers(QByteArrayView tensor, bool &ok)
{
    quint64 type = 0;
    std::vector<double> numbers;
    QByteArrayView content;
    Wire wire(tensor);
    while (wire.more()) {
        const quint64 field = wire.varint();
        if (field == Wire::key(1, Wire::Varint))
            type = wire.varint();
        else if (field == Wire::key(4, Wire::Bytes))
            content = wire.bytes();
        else if (field >> 3 == 5 || field >> 3 == 6)
            readNumbers(wire, field, field >> 3 == 5, numbers);
        else
            wire.skip(field);
    }
    const qsizetype size = type == Float ? 4 : 8;
    ok = wire.ok && (type == Float || type == Double) && content.size() % size == 0;
    Wire elements(content);
    while (ok && elements.more() && numbers.size() <= maxNumbers) {
        numbers.push_back(type == Float ? double(std::bit_cast<float>(elements.fixed<quint32>()))
                                        : std::bit_cast<double>(elements.fixed<quint64>()));
    }
    ok = ok && numbers.size() <= maxNumbers;
    return numbers;
}

// The strings of a TensorProto of them.
QByteArrayList tensorStrings(QByteArrayView tensor, bool &ok)
{
    quint64 type = 0;
    QByteArrayList strings;
    Wire wire(tensor);
    while (wire.more()) {
        const quint64 field = wire.varint();
        if (field == Wire::key(1, Wire::Varint))
            type = wire.varint();
        else if (field == Wire::key(8, Wire::Bytes))
            strings.append(wire.bytes().toByteArray());
        else
            wire.skip(field);
    }
    ok = wire.ok && type == String;
    return strings;
}

// HistogramProto: upper limits of the buckets, the last perhaps infinite.
std::vector<HistogramBucket> oldHistogram(QByteArrayView bytes, bool &ok)
{
    double least = 0;
    double most = 0;
    std::vector<double> limits;
    std::vector<double> counts;
    Wire wire(bytes);
    while (wire.more()) {
        const quint64 field = wire.varint();
        switch (field >> 3) {
        case 1: least = std::bit_cast<double>(wire.fixed<quint64>()); break;
        case 2: most = std::bit_cast<double>(wire.fixed<quint64>()); break;
        case 6: readNumbers(wire, field, false, limits); break;
        case 7: readNumbers(wire, field, false, counts); break;
        default: wire.skip(field);
        }
    }
    ok = wire.ok && limits.size() == counts.size() && limits.size() <= maxNumbers;
    std::vector<HistogramBucket> buckets;
    for (size_t i = 0; ok && i < limits.size(); ++i) {
        const double left = i == 0 ? least : limits[i - 1];
        const double right = i + 1 == limits.size() ? most : limits[i];
        buckets.push_back({left, right, counts[i]});
    }
    return buckets;
}

// Rows of left, right and count.
std::vector<HistogramBucket> newHistogram(QByteArrayView tensor, bool &ok)
{
    const std::vector<double> numbers = tensorNumbers(tensor, ok);
    ok = ok && numbers.size() % 3 == 0;
    std::vector<HistogramBucket> buckets;
    for (size_t i = 0; ok && i < numbers.size(); i += 3)
        buckets.push_back({numbers[i], numbers[i + 1], numbers[i + 2]});
    return buckets;
}

// What cannot be drawn: limits that are no numbers.
void dropOdd(std::vector<HistogramBucket> &buckets)
{
    std::erase_if(buckets, [](const HistogramBucket &bucket) {
        return !std::isfinite(bucket.left) || !std::isfinite(bucket.right) || !std::isfinite(bucket.count)
            || bucket.count <= 0 || bucket.right < bucket.left;
    });
}

// Summary.Image.encoded_image_string
QByteArray oldImage(QByteArrayView bytes, bool &ok)
{
    QByteArray image;
    Wire wire(bytes);
    while (wire.more()) {
        const quint64 field = wire.varint();
        if (field == Wire::key(4, Wire::Bytes))
            image = wire.bytes().toByteArray();
        else
            wire.skip(field);
    }
    ok = wire.ok;
    return image;
}

// google.protobuf.Value, as far as hyper-parameters are one: a number, a text or a truth value.
QString valueText(QByteArrayView bytes, bool &ok)
{
    QString text;
    Wire wire(bytes);
    while (wire.more()) {
        switch (const quint64 field = wire.varint()) {
        case Wire::key(2, Wire::Fixed64): text = QString::number(std::bit_cast<double>(wire.fixed<quint64>())); break;
        case Wire::key(3, Wire::Bytes): text = QString::fromUtf8(wire.bytes()); break;
        case Wire::key(4, Wire::Varint): text = wire.varint() ? u"true"_s : u"false"_s; break;
        default: wire.skip(field);
        }
    }
    ok = ok && wire.ok;
    return text;
}

// An entry of SessionStartInfo.hparams, a map<string, google.protobuf.Value>.
std::pair<QString, QString> parameter(QByteArrayView bytes, bool &ok)
{
    std::pair<QString, QString> entry;
    Wire wire(bytes);
    while (wire.more()) {
        switch (const quint64 field = wire.varint()) {
        case Wire::key(1, Wire::Bytes): entry.first = QString::fromUtf8(wire.bytes()); break;
        case Wire::key(2, Wire::Bytes): entry.second = valueText(wire.bytes(), ok); break;
        default: wire.skip(field);
        }
    }
    ok = ok && wire.ok;
    return entry;
}

// The last field of this number; empty where there is none.
QByteArrayView submessage(QByteArrayView bytes, quint64 number)
{
    QByteArrayView found;
    Wire wire(bytes);
    while (wire.more()) {
        const quint64 field = wire.varint();
        if (field == Wire::key(number, Wire::Bytes))
            found = wire.bytes();
        else
            wire.skip(field);
    }
    return wire.ok ? found : QByteArrayView();
}

} // namespace

bool mediaOf(const SummaryValue &value, QByteArrayView plugin, TaggedMedia &media, bool &damaged)
{
    bool ok = true;
    if (!value.histogram.isEmpty() || (plugin == "histograms" && !value.tensor.isEmpty())) {
        media.kind = Media::Kind::Histogram;
        media.sample.buckets =
            value.histogram.isEmpty() ? newHistogram(value.tensor, ok) : oldHistogram(value.histogram, ok);
        dropOdd(media.sample.buckets);
    } else if (!value.image.isEmpty()) {
        media.kind = Media::Kind::Image;
        media.sample.bytes = oldImage(value.image, ok);
    } else if (plugin == "images" && !value.tensor.isEmpty()) { // width, height, then the images
        media.kind = Media::Kind::Image;
        const QByteArrayList strings = tensorStrings(value.tensor, ok);
        media.sample.bytes = strings.value(2);
    } else if (plugin == "text" && !value.tensor.isEmpty()) {
        media.kind = Media::Kind::Text;
        media.sample.bytes = tensorStrings(value.tensor, ok).join("\n");
    } else {
        return false;
    }
    damaged = damaged || !ok;
    return ok;
}

// HParamsPluginData.session_start_info
SessionStart sessionStart(const SummaryValue &value)
{
    SessionStart start;
    Wire wire(submessage(value.pluginContent, 3));
    while (wire.more()) {
        const quint64 field = wire.varint();
        if (field == Wire::key(4, Wire::Bytes)) {
            start.group = QString::fromUtf8(wire.bytes());
            continue;
        }
        if (field != Wire::key(1, Wire::Bytes)) {
            wire.skip(field);
            continue;
        }
        bool ok = true;
        const auto entry = parameter(wire.bytes(), ok);
        if (ok && !entry.first.isEmpty())
            start.parameters.append(entry);
    }
    // Where the user gave none, TensorFlow writes the SHA-256 of the parameters, which tells nobody anything.
    constexpr qsizetype digits = 64;
    const bool isSum = start.group.size() == digits
        && std::ranges::all_of(start.group, [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); });
    if (!wire.ok || isSum)
        start.group.clear();
    return start;
}

} // namespace officina
