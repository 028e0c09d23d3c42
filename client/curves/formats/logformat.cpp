// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which files are logs; see the header.
#include "client/curves/formats/logformat.h"

#include "client/curves/formats/checkpoints.h"
#include "client/curves/formats/csvfile.h"
#include "client/curves/formats/eventfile.h"
#include "client/curves/formats/foreignstore.h"
#include "client/curves/formats/jsonhistory.h"
#include "client/curves/formats/jsonlines.h"
#include "client/curves/formats/mlflowfile.h"
#include "client/curves/formats/parametersfile.h"
#include "client/curves/formats/textlog.h"
#include "client/curves/formats/trainerstate.h"
#include "client/curves/formats/wandbfile.h"
#include "client/curves/formats/wandbfiles.h"

#include <algorithm>
#include <array>

namespace officina {

using namespace Qt::StringLiterals;

// run-<date>_<time>-<id>, offline-run-… (wandb/sdk/wandb_settings.py, sync_dir). Asked of every file: without a pattern.
std::optional<WandbFolder> wandbFolderOf(const RemotePath &folder)
{
    constexpr qsizetype dateSize = 15; // "20260101_120000"
    QByteArray name = folder.name();
    if (name.startsWith("offline-"))
        name = name.sliced(qstrlen("offline-"));
    if (!name.startsWith("run-"))
        return std::nullopt;
    const QByteArray date = name.sliced(qstrlen("run-")).first(std::min(dateSize, name.size() - 4));
    const QByteArray id = name.sliced(4 + date.size());
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isDate =
        date.size() == dateSize && date[8] == '_' && std::ranges::count_if(date, isDigit) == dateSize - 1;
    return isDate && id.size() > 1 && id.startsWith('-') ? std::optional(WandbFolder{folder, date, id.sliced(1)})
                                                         : std::nullopt;
}

namespace {

bool isRunId(QByteArrayView name)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return name.size() == 32 && std::ranges::all_of(name, isHex);
}

// <run id>/metrics/…, <run id>/params/… and the file with the run's name (mlflow, FileStore).
std::optional<LogPlace> mlflowPlace(const RemotePath &path)
{
    const QByteArrayList names = path.bytes().split('/');
    for (qsizetype i = 0; i + 2 < names.size(); ++i) {
        const QByteArray part = names.sliced(i + 1).join('/');
        const bool isPart = names[i + 1] == "metrics" || names[i + 1] == "params" || part == "tags/mlflow.runName";
        if (isPart && isRunId(names[i]))
            return LogPlace{LogFormat::MlFlow, RemotePath(names.first(i + 1).join('/')), part};
    }
    return std::nullopt;
}

bool isWandbRun(const RemotePath &folder)
{
    return wandbFolderOf(folder).has_value();
}

// <run>/files/config.yaml and wandb-summary.json
std::optional<LogPlace> wandbPlace(const RemotePath &path)
{
    const RemotePath files = path.parent();
    if ((path.name() == "config.yaml" || path.name() == "wandb-summary.json") && files.name() == "files"
        && isWandbRun(files.parent()))
        return LogPlace{LogFormat::WandbFiles, files.parent(), path.name()};
    return std::nullopt;
}

// Below the opened folder itself it is the empty path.
RemotePath folderOf(const RemotePath &file)
{
    return file.bytes().contains('/') ? file.parent() : RemotePath();
}

LogPlace plainPlace(LogFormat format, const RemotePath &path)
{
    return {format, folderOf(path), {}};
}

// Each checkpoint holds the whole history up to it; the run is the folder of all checkpoints.
LogPlace trainerPlace(const RemotePath &path, const LogSample &sample)
{
    LogPlace place = plainPlace(LogFormat::TrainerState, path);
    place.steps = trainerSteps(sample);
    if (const QByteArray folder = place.run.name(); folder.startsWith("checkpoint-")) {
        if (place.steps < 0)
            place.steps = folder.sliced(qstrlen("checkpoint-")).toLongLong();
        place.run = folderOf(place.run);
    }
    return place;
}

// Each metric of a run is a table, <run>/plots/metrics/train/loss.tsv (DVCLive).
std::optional<LogPlace> dvcLivePlace(const RemotePath &path)
{
    constexpr QByteArrayView folder("plots/metrics/");
    const QByteArray &bytes = path.bytes();
    const qsizetype at = bytes.startsWith(folder) ? 0 : bytes.indexOf('/' + folder.toByteArray());
    if (at < 0)
        return std::nullopt;
    QByteArray metric = bytes.sliced(bytes.indexOf(folder, at) + folder.size());
    metric.chop(qstrlen(".tsv"));
    return LogPlace{LogFormat::DvcLive, RemotePath(bytes.first(at)), metric};
}

// DeepSpeed's monitor writes a table for each metric: "step,lr" in Train_Samples_lr.csv is "Train/Samples/lr"
// (deepspeed/monitor/csv_monitor.py). Whether a table that is called like its column is one, its folder tells.
LogPlace tablePlace(const RemotePath &path, const LogSample &sample)
{
    const QByteArray heading = sample.lines().value(0);
    const QByteArray metric = heading.sliced(heading.indexOf(',') + 1);
    const QByteArray end = '_' + QByteArray(metric).replace(' ', '_') + ".csv";
    if (heading != "step," + metric || !('_' + path.name()).endsWith(end))
        return plainPlace(LogFormat::Csv, path);
    QByteArray above = path.name().chopped(std::min(end.size(), path.name().size()));
    if (!above.isEmpty())
        above = (above == "Train_Samples" ? "Train/Samples"_ba : above) + '/';
    return {LogFormat::Csv, folderOf(path), above + metric};
}

LogPlace historyPlace(const RemotePath &path)
{
    LogPlace place = plainPlace(LogFormat::JsonHistory, path);
    QByteArray name = path.name();
    name.chop(qstrlen(".json"));
    if (const qsizetype tag = name.indexOf("tag-"); tag >= 0) // as TensorBoard calls what it offers for download
        name = name.sliced(tag + qstrlen("tag-"));
    place.part = name;
    return place;
}

LogPlace parametersPlace(const RemotePath &path)
{
    LogPlace place = plainPlace(LogFormat::Parameters, path);
    place.part = path.name();
    if (place.run.name() == ".hydra")
        place.run = folderOf(place.run);
    return place;
}

// A format is told by its names, or by a sample.
struct Format {
    LogFormat format;
    QLatin1StringView name; // as formatName()
    // Regular expressions of the end of the path, after a "/". named: the name alone tells the format.
    const char *named = nullptr;
    const char *called = nullptr; // NameHint::Logger
    const char *ending = nullptr; // NameHint::Ending
    Sniffed (*sniff)(const LogSample &, NameHint) = nullptr;
    // Where it belongs; nothing where it does not. None: the run is the file's folder.
    std::optional<LogPlace> (*place)(const RemotePath &, const LogSample &) = nullptr;
    std::unique_ptr<LogReader> (*reader)(const LogPlace &, const LogRules &) = nullptr;
    bool isDocument = false; // as LogPlace
    bool isOneFile = false;
};

template <class Reader> std::unique_ptr<LogReader> plainReader(const LogPlace &, const LogRules &)
{
    return std::make_unique<Reader>();
}

std::unique_ptr<LogReader> tableReader(const LogPlace &place, const LogRules &)
{
    return std::make_unique<CsvReader>(place.part);
}

std::unique_ptr<LogReader> wandbFilesReader(const LogPlace &place, const LogRules &)
{
    if (place.part == "config.yaml")
        return std::make_unique<WandbConfigReader>();
    return std::make_unique<WandbSummaryReader>();
}

// In the order of LogFormat. What loggers call their tables and lines is what data sets are not called.
const Format formats[] = {
    {.format = LogFormat::Events,
     .name = "events"_L1,
     .named = "[^/]*tfevents[^/]*",
     .sniff = sniffEvents,
     .reader = plainReader<EventReader>},
    {.format = LogFormat::Wandb,
     .name = "wandb"_L1,
     .named = "[^/]*\\.wandb",
     .sniff = sniffWandb,
     .reader = plainReader<WandbReader>},
    {.format = LogFormat::WandbFiles,
     .name = "wandb"_L1,
     .named = "(?:offline-)?run-\\d{8}_\\d{6}-[^/]+/files/(?:config\\.yaml|wandb-summary\\.json)",
     .place = [](const RemotePath &path, const LogSample &) { return wandbPlace(path); },
     .reader = wandbFilesReader,
     .isDocument = true},
    {.format = LogFormat::MlFlow,
     .name = "mlflow"_L1,
     .named = "[0-9a-f]{32}/(?:(?:metrics|params)/.+|tags/mlflow\\.runName)",
     .place = [](const RemotePath &path, const LogSample &) { return mlflowPlace(path); },
     .reader = [](const LogPlace &place, const LogRules &) -> std::unique_ptr<LogReader> {
         return std::make_unique<MlFlowReader>(place.part);
     }},
    {.format = LogFormat::TrainerState,
     .name = "trainer_state"_L1,
     .called = "trainer_state\\.json",
     .ending = "[^/]*\\.json",
     .sniff = sniffTrainerState,
     .place = [](const RemotePath &path, const LogSample &sample) { return std::optional(trainerPlace(path, sample)); },
     .reader = plainReader<TrainerStateReader>,
     .isDocument = true},
    {.format = LogFormat::DvcLive,
     .name = "dvclive"_L1,
     .named = "plots/metrics/.+\\.tsv",
     .place = [](const RemotePath &path, const LogSample &) { return dvcLivePlace(path); },
     .reader = tableReader},
    {.format = LogFormat::Csv,
     .name = "csv"_L1,
     .called = "[^/]*(?:metric|log|result|progress|history|training|loss|monitor)[^/]*\\.(?:csv|tsv)",
     .ending = "[^/]*\\.(?:csv|tsv)",
     .sniff = sniffCsv,
     .place = [](const RemotePath &path, const LogSample &sample) { return std::optional(tablePlace(path, sample)); },
     .reader = tableReader,
     .isOneFile = true},
    {.format = LogFormat::JsonHistory,
     .name = "json"_L1,
     .called = "[^/]*(?:metric|log|result|history|training|loss|scalars|tag-)[^/]*\\.json",
     .ending = "[^/]*\\.json",
     .sniff = sniffJsonHistory,
     .place = [](const RemotePath &path, const LogSample &) { return std::optional(historyPlace(path)); },
     .reader = [](const LogPlace &place, const LogRules &) -> std::unique_ptr<LogReader> {
         return std::make_unique<JsonHistoryReader>(place.part);
     },
     .isDocument = true,
     .isOneFile = true},
    {.format = LogFormat::JsonLines,
     .name = "jsonl"_L1,
     .called = "[^/]*(?:metric|log|result|progress|history|training|loss|scalars)[^/]*\\.(?:json|jsonl|ndjson)|"
               "data-[0-9]+\\.log", // Neptune's operations
     .ending = "[^/]*\\.(?:json|jsonl|ndjson)",
     .sniff = sniffJsonLines,
     .reader = plainReader<JsonLinesReader>,
     .isOneFile = true},
    {.format = LogFormat::Text,
     .name = "text"_L1,
     .ending = "[^/]*\\.(?:log|out|err|txt|stdout|stderr|[oe][0-9]+)(?:\\.[0-9][-_0-9]*)?|(?:log|output|stdout|stderr)",
     .sniff = sniffText,
     .reader = [](const LogPlace &place, const LogRules &rules) -> std::unique_ptr<LogReader> {
         return std::make_unique<TextReader>(place.isByPattern ? rules.text : QRegularExpression());
     },
     .isOneFile = true},
    {.format = LogFormat::Parameters,
     .name = "parameters"_L1,
     .named = "(?:(?:config|args|arguments|params|parameters|hparams|hyper_?param(?:eter)?s)\\.json|"
              "(?:hparams|args|params)\\.ya?ml|\\.hydra/config\\.yaml)",
     .place = [](const RemotePath &path, const LogSample &) { return std::optional(parametersPlace(path)); },
     .reader = plainReader<ParametersReader>,
     .isDocument = true},
};

// Names without an ending, which tell nothing; but not "README", nor what databases keep.
constexpr const char *bareNames = "(?-i:[^/.A-Z][^/.]*)";

// Packed after the run: not read, and named.
constexpr const char *packedLogs = "(?:[^/]*tfevents[^/]*|[^/]*\\.(?:csv|tsv|json|jsonl|ndjson|log|out|err|txt|wandb))"
                                   "(?:\\.[0-9]+)?\\.(?:gz|bz2|xz|zst|lz4|zip)";

const Format &formatOf(LogFormat format)
{
    return *std::ranges::find(formats, format, &Format::format);
}

QByteArray below(const QByteArray &pattern)
{
    return "(?is)(?:.*/)?(?:" + pattern + ')';
}

QByteArray joined(std::initializer_list<const char * Format::*> patterns)
{
    QByteArrayList all;
    for (const Format &format : formats) {
        for (const char *Format::*pattern : patterns) {
            if (format.*pattern)
                all.append(format.*pattern);
        }
    }
    return all.join('|');
}

bool matches(const QRegularExpression &whole, const RemotePath &path)
{
    return whole.match(QString::fromLatin1(path.bytes())).hasMatch(); // any bytes, one character each
}

QRegularExpression wholePattern(const QByteArray &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
}

// Of each format, by its place in the table.
QList<QRegularExpression> wholePatterns(const char *Format::*pattern)
{
    QList<QRegularExpression> all;
    for (const Format &format : formats)
        all.append(format.*pattern ? wholePattern(below(format.*pattern)) : QRegularExpression(u"(?!)"_s));
    return all;
}

NameHint hintOf(qsizetype format, const RemotePath &path)
{
    static const QList<QRegularExpression> called = wholePatterns(&Format::called);
    static const QList<QRegularExpression> ending = wholePatterns(&Format::ending);
    if (matches(called.at(format), path))
        return NameHint::Logger;
    return matches(ending.at(format), path) ? NameHint::Ending : NameHint::None;
}

std::optional<LogPlace> placeIn(const Format &format, const RemotePath &path, const LogSample &sample)
{
    return format.place ? format.place(path, sample) : plainPlace(format.format, path);
}

LogPlace textPlace(const RemotePath &path, bool isByPattern)
{
    LogPlace place = plainPlace(LogFormat::Text, path);
    place.isByPattern = isByPattern;
    return place;
}

std::optional<LogPlace> namedPlace(const RemotePath &path)
{
    static const QRegularExpression any = wholePattern(below(joined({&Format::named})));
    static const QList<QRegularExpression> named = wholePatterns(&Format::named);
    if (!matches(any, path))
        return std::nullopt;
    for (qsizetype i = 0; i < qsizetype(std::size(formats)); ++i) {
        if (!matches(named.at(i), path))
            continue;
        if (const auto place = placeIn(formats[i], path, {}))
            return place;
    }
    return std::nullopt;
}

} // namespace

bool LogPlace::isDocument() const
{
    return formatOf(format).isDocument;
}

bool LogPlace::isOneFile() const
{
    return formatOf(format).isOneFile && (format != LogFormat::Csv || part.isEmpty()); // of a table: one metric
}

QString formatName(LogFormat format)
{
    return formatOf(format).name;
}

std::optional<RemotePath> runFolderOf(const RemotePath &opened)
{
    RemotePath above = opened.parent();
    if (isRunId(opened.name()) || isWandbRun(opened))
        return opened;
    if (isWandbRun(above) && opened.name() == "files")
        return above;
    for (RemotePath path = opened; path.parent() != path; path = path.parent()) {
        const bool isPart = path.name() == "metrics" || path.name() == "params";
        if (isPart && isRunId(path.parent().name()))
            return path.parent();
    }
    return std::nullopt;
}

QByteArray namedPattern()
{
    return below(joined({&Format::named}) + '|' + packedLogs + '|' + checkpointPattern().toByteArray() + '|'
                 + foreignStorePattern() + '|' + bookkeepingPattern().toByteArray());
}

QByteArray sampledPattern()
{
    return below(joined({&Format::called, &Format::ending}) + '|' + bareNames);
}

ListingNeed listingOf(const RemotePath &path)
{
    static const QRegularExpression sampled = wholePattern(sampledPattern());
    static const QRegularExpression named = wholePattern(namedPattern());
    // The state that a checkpoint of Hugging Face's holds is a log as well.
    if (matches(named, path) && path.name() != "trainer_state.json")
        return ListingNeed::Named;
    return matches(sampled, path) ? ListingNeed::Sampled : ListingNeed::Passed;
}

QByteArray walkedPattern()
{
    return R"~((?s)[^.].*|\.(?:wandb|hydra|neptune|aim|cometml-runs))~";
}

bool isWalked(const QByteArray &name)
{
    static const QRegularExpression pattern = wholePattern(walkedPattern());
    return matches(pattern, RemotePath(name));
}

QByteArray endingOf(const QByteArray &name)
{
    const qsizetype dot = name.lastIndexOf('.');
    return dot > 0 ? name.sliced(dot).toLower() : QByteArray();
}

// What Officina itself writes beside the logs of a job.
constexpr std::array<QByteArrayView, 2> ownFiles{jobRecordName, "officina-source.json"};

LogDecision decide(const RemotePath &path, const LogRules &rules)
{
    const bool hasPattern = !rules.text.pattern().isEmpty();
    if (const auto chosen = rules.formats.constFind(path); chosen != rules.formats.cend())
        return {*chosen == LogFormat::Text ? textPlace(path, hasPattern) : placeIn(formatOf(*chosen), path, {})};
    if (!foreignStoreOf(path).isEmpty())
        return {std::nullopt, LogIssue::Reason::OtherProgram};
    static const QRegularExpression packed = wholePattern(below(packedLogs));
    static const QByteArrayList packers{".gz", ".bz2", ".xz", ".zst", ".lz4", ".zip"};
    if (packers.contains(endingOf(path.name())) && matches(packed, path))
        return {std::nullopt, LogIssue::Reason::NotALog};
    return {namedPlace(path)};
}

LogDecision decide(const RemotePath &path, const LogSample &sample, const LogRules &rules)
{
    using Reason = LogIssue::Reason;
    if (LogDecision named = decide(path, rules); named.place)
        return named;
    if (const QByteArray name = path.name(); std::ranges::contains(ownFiles, QByteArrayView(name)))
        return {std::nullopt, Reason::NoLog};
    const bool hasPattern = !rules.text.pattern().isEmpty();
    const auto text = qsizetype(std::ranges::find(formats, LogFormat::Text, &Format::format) - formats);
    if (hasPattern && hintOf(text, path) != NameHint::None && matchesIn(sample, rules.text))
        return {textPlace(path, true)};
    std::array<NameHint, std::size(formats)> hints;
    for (size_t i = 0; i < hints.size(); ++i)
        hints[i] = hintOf(qsizetype(i), path);
    if (sample.isUtf16())
        return {std::nullopt, Reason::Encoding};
    Reason reason = Reason::NoLog;
    for (NameHint hint : {NameHint::Logger, NameHint::Ending, NameHint::None}) {
        for (size_t i = 0; i < hints.size(); ++i) {
            if (hints[i] != hint || !formats[i].sniff)
                continue;
            switch (formats[i].sniff(sample, hint)) {
            case Sniffed::Yes: return {placeIn(formats[i], path, sample)};
            case Sniffed::Unfinished: return {std::nullopt, Reason::Unfinished};
            case Sniffed::TooShort: reason = Reason::NothingYet; break;
            case Sniffed::Maybe: reason = reason == Reason::NoLog ? Reason::NotRecognised : reason; break;
            case Sniffed::No: break;
            }
        }
    }
    const bool isProse = endingOf(path.name()) == ".txt" && !hasPattern;
    if (reason == Reason::NoLog && hints[size_t(text)] != NameHint::None && !isProse && !sample.isWhole
        && sample.isText())
        return {std::nullopt, Reason::Between};
    // Whoever calls it so expects to see it.
    if (reason != Reason::NothingYet && std::ranges::contains(hints, NameHint::Logger))
        reason = Reason::NotALog;
    return {std::nullopt, reason};
}

LogPlace placeOfOpened(const RemotePath &path, const LogSample &sample, const LogRules &rules)
{
    if (const LogDecision decision = decide(path, sample, rules); decision.place)
        return *decision.place;
    const bool hasPattern = !rules.text.pattern().isEmpty();
    for (NameHint hint : {NameHint::Logger, NameHint::Ending}) {
        for (qsizetype i = 0; i < qsizetype(std::size(formats)); ++i) {
            if (hintOf(i, path) == hint && formats[i].format != LogFormat::Text)
                return placeIn(formats[i], path, sample).value_or(plainPlace(formats[i].format, path));
            if (hintOf(i, path) == hint)
                return textPlace(path, hasPattern);
        }
    }
    const bool isText = sample.isText() && !sample.head.isEmpty();
    return isText ? textPlace(path, hasPattern) : plainPlace(LogFormat::Events, path);
}

std::unique_ptr<LogReader> makeReader(const LogPlace &place, const LogRules &rules)
{
    return formatOf(place.format).reader(place, rules);
}

} // namespace officina
