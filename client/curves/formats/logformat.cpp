// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which files are logs; see the header.
#include "client/curves/formats/logformat.h"

#include "client/curves/formats/checkpoints.h"
#include "client/curves/formats/csvfile.h"
#include "client/curves/formats/eventfile.h"
#include "client/curves/formats/jsonlines.h"
#include "client/curves/formats/mlflowfile.h"
#include "client/curves/formats/textlog.h"
#include "client/curves/formats/trainerstate.h"
#include "client/curves/formats/wandbfile.h"
#include "client/curves/formats/wandbfiles.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

bool endsWithAny(const QByteArray &lower, std::initializer_list<QByteArrayView> endings)
{
    return std::ranges::any_of(endings, [&](QByteArrayView ending) { return lower.endsWith(ending); });
}

bool isText(const QByteArray &lower)
{
    return endsWithAny(lower, {".log", ".out", ".err", ".txt"});
}

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

// run-<date>_<time>-<id>, offline-run-… (wandb/sdk/wandb_settings.py, sync_dir)
bool isWandbRun(const QByteArray &name)
{
    static const QRegularExpression pattern(u"^(?:offline-)?run-\\d{8}_\\d{6}-[^/]+$"_s);
    return pattern.match(QString::fromLatin1(name)).hasMatch();
}

// <run>/files/config.yaml and wandb-summary.json
std::optional<LogPlace> wandbPlace(const RemotePath &path)
{
    const RemotePath files = path.parent();
    if ((path.name() == "config.yaml" || path.name() == "wandb-summary.json") && files.name() == "files"
        && isWandbRun(files.parent().name()))
        return LogPlace{LogFormat::WandbFiles, files.parent(), path.name()};
    return std::nullopt;
}

// Below the opened folder itself it is the empty path.
RemotePath folderOf(const RemotePath &file)
{
    return file.bytes().contains('/') ? file.parent() : RemotePath();
}

LogFormat formatOf(const QByteArray &lower)
{
    if (lower.contains("tfevents"))
        return LogFormat::Events;
    if (lower.endsWith(".wandb"))
        return LogFormat::Wandb;
    if (lower == "trainer_state.json")
        return LogFormat::TrainerState;
    if (endsWithAny(lower, {".csv", ".tsv"}))
        return LogFormat::Csv;
    if (endsWithAny(lower, {".jsonl", ".ndjson"}))
        return LogFormat::JsonLines;
    return isText(lower) ? LogFormat::Text : LogFormat::Events;
}

} // namespace

QString formatName(LogFormat format)
{
    switch (format) {
    case LogFormat::Events: return u"events"_s;
    case LogFormat::Wandb:
    case LogFormat::WandbFiles: return u"wandb"_s;
    case LogFormat::MlFlow: return u"mlflow"_s;
    case LogFormat::TrainerState: return u"trainer_state"_s;
    case LogFormat::Csv: return u"csv"_s;
    case LogFormat::JsonLines: return u"jsonl"_s;
    case LogFormat::Text: return u"text"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<QRegularExpression> textPattern(const QString &typed)
{
    QString plain = typed.simplified();
    plain.replace(u'…', "..."_L1);
    QString pattern = typed;
    if (plain.contains("..."_L1)) {
        static const QRegularExpression word(u"[A-Za-z_][A-Za-z0-9_]{0,30}(?=[^A-Za-z0-9_]*$)"_s);
        const QStringList pieces = plain.split(u"..."_s);
        QStringList names;
        pattern.clear();
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            pattern += QRegularExpression::escape(pieces[i]).replace(u"\\ "_s, u"\\s+"_s);
            if (i + 1 == pieces.size())
                break;
            const QString found = word.match(pieces[i]).captured();
            QString name = found.isEmpty() ? u"value"_s : found;
            names.push_back(name);
            if (const qsizetype count = names.count(name); count > 1)
                name += QString::number(count);
            pattern += u"(?<%1>[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?|[-+]?inf(?:inity)?|nan)"_s.arg(name);
        }
    }
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return expression.isValid() && expression.captureCount() > 0 ? std::optional(expression) : std::nullopt;
}

int rankOf(LogFormat format, const LogRules &rules)
{
    return format == LogFormat::Text && !rules.text.pattern().isEmpty() ? -1 : int(format);
}

std::optional<RemotePath> runFolderOf(const RemotePath &opened)
{
    const RemotePath above = opened.parent();
    if (isRunId(opened.name()) || isWandbRun(opened.name()))
        return opened;
    if (isWandbRun(above.name()) && opened.name() == "files")
        return above;
    for (RemotePath path = opened; path.parent() != path; path = path.parent()) {
        const bool isPart = path.name() == "metrics" || path.name() == "params";
        if (isPart && isRunId(path.parent().name()))
            return path.parent();
    }
    return std::nullopt;
}

QByteArray logPattern(const LogRules &rules)
{
    // Data sets are tables and JSON lines too: of these only the loggers' names count.
    QByteArray names = R"~([^/]*tfevents[^/]*|[^/]*\.wandb|trainer_state\.json|)~"
                       R"~([^/]*(?:metric|log|result|progress|history|training|loss)[^/]*\.(?:csv|tsv|jsonl|ndjson))~";
    if (!rules.text.pattern().isEmpty())
        names += R"~(|[^/]*\.(?:log|out|err|txt))~";
    return "(?is)(?:.*/)?(?:" + names + R"~(|[0-9a-f]{32}/(?:(?:metrics|params)/.+|tags/mlflow\.runName)|)~"
        + R"~((?:offline-)?run-\d{8}_\d{6}-[^/]+/files/(?:config\.yaml|wandb-summary\.json)))~";
}

bool isLogPath(const RemotePath &path, const LogRules &rules)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(QString::fromLatin1(logPattern({}))));
    const QString text = QString::fromLatin1(path.bytes()); // any bytes, one character each
    if (rules.text.pattern().isEmpty())
        return plain.match(text).hasMatch();
    static const QRegularExpression withText(
        QRegularExpression::anchoredPattern(QString::fromLatin1(logPattern(LogRules{QRegularExpression(u"."_s)}))));
    return withText.match(text).hasMatch();
}

QByteArray listedPattern(const LogRules &rules)
{
    return logPattern(rules) + "|(?:.*/)?" + checkpointPattern().toByteArray();
}

bool isListed(const RemotePath &path, const LogRules &rules)
{
    return isLogPath(path, rules) || checkpointOf(path);
}

LogPlace placeOf(const RemotePath &path)
{
    if (const auto place = mlflowPlace(path))
        return *place;
    if (const auto place = wandbPlace(path))
        return *place;
    LogPlace place{formatOf(path.name().toLower()), folderOf(path), {}};
    // Each checkpoint holds the whole history up to it; the run is the folder of all checkpoints.
    if (place.format == LogFormat::TrainerState && place.run.name().startsWith("checkpoint-"))
        place.run = folderOf(place.run);
    return place;
}

std::unique_ptr<LogReader> makeReader(const LogPlace &place, const LogRules &rules)
{
    switch (place.format) {
    case LogFormat::Events: return std::make_unique<EventReader>();
    case LogFormat::Wandb: return std::make_unique<WandbReader>();
    case LogFormat::WandbFiles:
        if (place.part == "config.yaml")
            return std::make_unique<WandbConfigReader>();
        return std::make_unique<WandbSummaryReader>();
    case LogFormat::MlFlow: return std::make_unique<MlFlowReader>(place.part);
    case LogFormat::TrainerState: return std::make_unique<TrainerStateReader>();
    case LogFormat::Csv: return std::make_unique<CsvReader>();
    case LogFormat::JsonLines: return std::make_unique<JsonLinesReader>();
    case LogFormat::Text: return std::make_unique<TextReader>(rules.text);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace officina
