// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fuzz targets; see the header.
#include "tests/fuzz/targets.h"

#include "client/curves/formats/csvfile.h"
#include "client/curves/formats/eventfile.h"
#include "client/curves/formats/jsonhistory.h"
#include "client/curves/formats/jsonlines.h"
#include "client/curves/formats/logformat.h"
#include "client/curves/formats/mlflowfile.h"
#include "client/curves/formats/parametersfile.h"
#include "client/curves/formats/textlog.h"
#include "client/curves/formats/trainerstate.h"
#include "client/curves/formats/wandbfile.h"
#include "client/curves/formats/wandbfiles.h"
#include "client/follow/remotetreereader.h"
#include "tests/client/curves/eventwriter.h"
#include "tests/client/curves/logwriter.h"

#include <bit>
#include <cstdio>
#include <cstdlib>

namespace officina::testing {

namespace {

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

struct Reading {
    std::vector<TaggedPoint> points;
    std::vector<TaggedMedia> media;
    QList<LogIssue> issues;
    RunFacts facts;
};

Reading read(LogReader &reader, QByteArrayView bytes, qsizetype piece)
{
    Reading reading;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)), reading.points);
    require(reader.waiting() <= bytes.size(), "no more waits than was given");
    reader.finish(reading.points);
    reading.media = reader.takeMedia();
    reading.issues = reader.issues();
    reading.facts = reader.facts();
    for (const TaggedPoint &one : reading.points)
        require(reader.tagName(one.tag).size() <= bytes.size(), "tags come from the bytes");
    require(reading.issues.size() <= LogReader::maxIssues, "notes are bounded");
    for (const LogIssue &one : std::as_const(reading.issues))
        require(one.offset >= 0 && one.offset <= bytes.size(), "damage is within the file");
    require(reading.facts.parameters.size() <= LogReader::maxParameters, "parameters are bounded");
    return reading;
}

bool isSame(const TaggedPoint &a, const TaggedPoint &b)
{
    return a.tag == b.tag && a.point.step == b.point.step
        && std::bit_cast<quint64>(a.point.value) == std::bit_cast<quint64>(b.point.value)
        && std::bit_cast<quint64>(a.point.wallTime) == std::bit_cast<quint64>(b.point.wallTime);
}

using Pieces = std::span<const qsizetype>;

template <class Make> void compare(QByteArrayView bytes, Pieces pieces, Make make)
{
    const Reading whole = read(*make(), bytes, std::max<qsizetype>(bytes.size(), 1));
    for (qsizetype piece : pieces) {
        if (bytes.size() / piece > 4'000) // byte by byte through a long input shows nothing new
            continue;
        const Reading other = read(*make(), bytes, piece);
        require(std::ranges::equal(whole.points, other.points, isSame), "the same points in any pieces");
        require(whole.issues == other.issues, "the same damage in any pieces");
        require(whole.media.size() == other.media.size(), "the same media in any pieces");
        require(whole.facts.parameters == other.facts.parameters, "the same parameters in any pieces");
    }
}

template <class Reader> void fuzz(QByteArrayView input, Pieces pieces)
{
    compare(input, pieces, [] { return std::make_unique<Reader>(); });
}

// The input is cut at bytes 0xfe 0x01 into records, each framed with right sums.
template <class Frame> void framed(QByteArrayView input, Frame frame)
{
    for (;;) {
        const qsizetype cut = input.indexOf("\xfe\x01");
        frame(input.first(cut < 0 ? input.size() : cut));
        if (cut < 0)
            return;
        input = input.sliced(cut + 2);
    }
}

void fuzzEvents(QByteArrayView input, Pieces pieces)
{
    QByteArray bytes;
    framed(input, [&](QByteArrayView record) { bytes += tfRecord(record); });
    fuzz<EventReader>(bytes, pieces);
}

void fuzzWandbRecords(QByteArrayView input, Pieces pieces)
{
    WandbFile file;
    framed(input, [&](QByteArrayView record) { file.add(record); });
    fuzz<WandbReader>(file.bytes(), pieces);
}

void fuzzMlFlow(QByteArrayView input, Pieces pieces)
{
    for (const QByteArray &part :
         {QByteArray("metrics/loss"), QByteArray("params/lr"), QByteArray("tags/mlflow.runName")})
        compare(input, pieces, [&] { return std::make_unique<MlFlowReader>(part); });
}

void fuzzText(QByteArrayView input, Pieces pieces)
{
    const QRegularExpression pattern(QStringLiteral("(?<step>\\d+) .*?loss=(?<loss>\\S+) (\\S+)"));
    compare(input, pieces, [] { return std::make_unique<TextReader>(QRegularExpression()); });
    compare(input, pieces, [&] { return std::make_unique<TextReader>(pattern); });
}

// By the first byte, "A" and on, the reader of each format as it is made for a file of it, with the name that the
// file's place tells.
void fuzzFormat(QByteArrayView input, Pieces pieces)
{
    if (input.isEmpty())
        return;
    constexpr int count = int(LogFormat::Parameters) + 1; // the last of them
    LogPlace place{LogFormat((uchar(input.front()) + count * 'A' - 'A') % count), {}, {}};
    switch (place.format) {
    case LogFormat::WandbFiles: place.part = "config.yaml"; break;
    case LogFormat::MlFlow: place.part = "metrics/a"; break;
    case LogFormat::DvcLive:
    case LogFormat::JsonHistory: place.part = "a/b"; break;
    default: break;
    }
    compare(input.sliced(1), pieces, [&] { return makeReader(place, {}); });
}

// What a hostile site answers instead of a listing.
void fuzzListing(QByteArrayView input, Pieces)
{
    const auto listing = fartree::listingIn(input);
    if (!listing)
        return;
    require(listing->files.size() + listing->passed.places.size() <= input.size(), "no more files than were named");
    for (const fartree::Listing::Entry &one : listing->files) {
        require(!one.file.path.isAbsolute() && !one.file.path.bytes().split('/').contains(".."), "below the root");
        require(one.file.size >= LogFile::closed, "sizes are some");
        require(!one.sample || one.sample->head.size() + one.sample->tail.size() <= input.size(), "samples are given");
    }
}

// Whatever a file holds and whatever it is called, it is one format or has a reason; what is read says the same again.
void fuzzSample(QByteArrayView input, Pieces)
{
    const qsizetype cut = input.size() / 2;
    const QByteArray head = input.first(cut).toByteArray();
    const QByteArray tail = input.sliced(cut).toByteArray();
    for (const char *name : {"metrics.csv", "a.csv", "metrics.json", "a.json", "a.jsonl", "train.log", "log", "a.bin",
                             "checkpoint-5/trainer_state.json", "config.json"}) {
        const RemotePath path{QByteArray(name)};
        for (const LogSample &sample : {LogSample{input.toByteArray(), {}, true},
                                        LogSample{input.toByteArray(), {}, false}, LogSample{head, tail, false}}) {
            const LogDecision decision = decide(path, sample);
            require(decision == decide(path, sample), "the same decision again");
            const LogPlace place = placeOfOpened(path, sample);
            require(!decision.place || *decision.place == place, "what is opened is what was found");
            require(makeReader(place, {}) != nullptr, "what is found can be read");
        }
    }
}

} // namespace

const QList<FuzzTarget> &fuzzTargets()
{
    static const QList<FuzzTarget> targets{
        {"eventfile", fuzz<EventReader>},
        {"eventrecords", fuzzEvents},
        {"wandbfile", fuzz<WandbReader>},
        {"wandbrecords", fuzzWandbRecords},
        {"csv", fuzz<CsvReader>},
        {"jsonlines", fuzz<JsonLinesReader>},
        {"jsonhistory", fuzz<JsonHistoryReader>},
        {"trainerstate", fuzz<TrainerStateReader>},
        {"mlflow", fuzzMlFlow},
        {"text", fuzzText},
        {"wandbconfig", fuzz<WandbConfigReader>},
        {"wandbsummary", fuzz<WandbSummaryReader>},
        {"parameters", fuzz<ParametersReader>},
        {"sample", fuzzSample},
        {"format", fuzzFormat},
        {"listing", fuzzListing},
    };
    return targets;
}

} // namespace officina::testing
