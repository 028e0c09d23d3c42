// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a run logs beside numbers: histograms, images and text, at some steps.
//
// Not every sample is kept: where there are more than fit, the older ones are thinned out evenly
// and the newest stays.
#pragma once

#include <QtCore/QByteArray>

#include <vector>

namespace officina {

struct HistogramBucket {
    double left = 0;
    double right = 0;
    double count = 0;

    bool operator==(const HistogramBucket &) const = default;
};

struct MediaSample {
    qint64 step = 0;
    double wallTime = 0; // seconds since 1970; NaN: not logged
    QByteArray bytes = {}; // of an image as it was encoded (PNG, JPEG, GIF); of a text, UTF-8
    std::vector<HistogramBucket> buckets = {}; // of a histogram, ascending
};

struct Media {
    enum class Kind { Histogram, Image, Text };

    static constexpr size_t maxSamples = 200;      // of a tag
    static constexpr qint64 maxBytes = 32'000'000; // of a tag

    explicit Media(Kind ofKind) : kind(ofKind) {}

    Kind kind;
    std::vector<MediaSample> samples; // by step

    // A step that goes back drops what it makes an orphan, as in Series.
    void add(MediaSample sample);
    qint64 bytes() const { return m_bytes; }

private:
    void thin();

    qint64 m_bytes = 0;
};

// A sample and which tag it is of.
struct TaggedMedia {
    QByteArray tag; // UTF-8 as written
    Media::Kind kind = Media::Kind::Text;
    MediaSample sample;
};

} // namespace officina
