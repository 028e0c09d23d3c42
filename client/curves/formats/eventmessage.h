// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scalars in one Event message of TensorBoard (tensorflow/core/util/event.proto, summary.proto,
// tensor.proto).
//
// The protobuf wire format is decoded by hand: seven small messages do not pay for a dependency
// that brings code generation, and passing over what is no scalar without building objects is what
// makes it fast. Nothing outside the given bytes is ever read, whatever lengths they claim.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QtEndian>

#include <bit>
#include <optional>

namespace officina {

struct Event {
    double wallTime = 0; // seconds since 1970
    qint64 step = 0;
    QByteArrayView fileVersion; // "brain.Event:2" in the first event of a file
    QByteArrayView values;      // where the summaries begin; for SummaryValues
};

// Nothing where the bytes are no Event.
std::optional<Event> decodeEvent(QByteArrayView bytes);

// What nearly every record of a log of scalars is: one value in the plainest encoding.
//   09 wall-time  10 step  2a length { 0a length { 0a length tag  15 value } }
// What stands between step and value is the same for all values of a tag; see plainMiddle().
struct PlainScalar {
    double wallTime = 0;
    qint64 step = 0;
    QByteArrayView middle;
    float value = 0;
};

// What stands between step and value for a tag; empty where its lengths take more than a byte each.
QByteArray plainMiddle(QByteArrayView tag);

// Reads what is one plain scalar if its middle is one of plainMiddle(); false where it cannot be one.
inline bool decodePlainScalar(QByteArrayView bytes, PlainScalar &scalar)
{
    constexpr qsizetype least = 24; // so that a step of up to 8 bytes and the value lie within
    const auto *const p = reinterpret_cast<const uchar *>(bytes.data());
    if (bytes.size() < least || p[0] != 0x09 || p[9] != 0x10)
        return false;
    const uchar *q = p + 10;
    quint64 step = 0;
    for (int shift = 0;; shift += 7) {
        step |= quint64(*q & 0x7f) << shift;
        if (*q++ < 0x80)
            break;
        if (shift == 49)
            return false;
    }
    const uchar *const value = p + bytes.size() - sizeof(float);
    scalar.wallTime = std::bit_cast<double>(qFromLittleEndian<quint64>(p + 1));
    scalar.step = qint64(step);
    scalar.middle = QByteArrayView(q, value);
    scalar.value = std::bit_cast<float>(qFromLittleEndian<quint32>(value));
    return true;
}

struct SummaryValue {
    QByteArrayView tag;
    QByteArrayView plugin;       // empty: not said in this value
    std::optional<float> simple; // simple_value
    QByteArrayView tensor;       // a TensorProto; empty: none
    QByteArrayView image;        // a Summary.Image; empty: none
    QByteArrayView histogram;    // a HistogramProto; empty: none
    QByteArrayView pluginContent; // what the plugin itself keeps with the value
};

// Goes through the values of an event one by one.
class SummaryValues
{
public:
    explicit SummaryValues(const Event &event);
    // The next value; false at the end or where the bytes make no sense.
    bool next(SummaryValue &value);
    bool isDamaged() const { return m_damaged; }

private:
    const char *m_event; // unread part of the event
    const char *m_eventEnd;
    const char *m_summary = nullptr; // unread part of the summary in hand
    const char *m_summaryEnd = nullptr;
    bool m_damaged = false;
};

struct TensorValue {
    enum class Kind { Scalar, Other, Damaged };
    Kind kind = Kind::Other;
    double value = 0;
};

// The number in a tensor of rank 0 or with one element, of any real type; Other for text, several
// elements and the like.
TensorValue tensorValue(QByteArrayView tensor);

} // namespace officina
