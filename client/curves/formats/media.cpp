// SPDX-License-Identifier: GPL-3.0-or-later
//
// Samples of histograms, images and text; see the header.
#include "client/curves/formats/media.h"

#include <algorithm>
#include <numeric>

namespace officina {

namespace {

qint64 sizeOf(const MediaSample &sample)
{
    return sample.bytes.size() + qint64(sample.buckets.size() * sizeof(HistogramBucket));
}

} // namespace

void Media::add(MediaSample sample)
{
    if (!samples.empty() && sample.step < samples.back().step) {
        samples.erase(std::ranges::lower_bound(samples, sample.step, {}, &MediaSample::step), samples.end());
        m_bytes = std::transform_reduce(samples.begin(), samples.end(), qint64(0), std::plus(), sizeOf);
    }
    m_bytes += sizeOf(sample);
    samples.push_back(std::move(sample));
    while (samples.size() > 1 && (samples.size() > maxSamples || m_bytes > maxBytes))
        thin();
}

// Leaves out every second one, but not the last.
void Media::thin()
{
    size_t kept = 0;
    for (size_t i = samples.size() % 2 == 0 ? 1 : 0; i < samples.size(); i += 2)
        samples[kept++] = std::move(samples[i]);
    samples.resize(kept);
    m_bytes = std::transform_reduce(samples.begin(), samples.end(), qint64(0), std::plus(), sizeOf);
}

} // namespace officina
