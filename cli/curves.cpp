// SPDX-License-Identifier: GPL-3.0-or-later
//
// curves: what training logged, from a folder here or at a site, as a table, JSON, CSV or picture.
// NaN and infinity are said, and so is every place of a log that could not be read.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/curvesfollow.h"
#include "cli/curvesjson.h"
#include "cli/historybook.h"
#include "cli/outputs.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/base/files.h"
#include "client/curves/formats/textlog.h"
#include "client/curves/runs/comparedruns.h"
#include "client/curves/runs/csvexport.h"
#include "client/curves/runs/runreader.h"
#include "client/follow/sshlogsource.h"
#include "ui/present/curves/curvefiles.h"
#include "ui/present/curves/curvewords.h"
#include "ui/present/formats.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <expected>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize eachPicture(720, 400); // pixels before scaling
constexpr int pictureColumns = 2;
constexpr qreal pictureScale = 2;

QString runsText(const QList<Run> &runs)
{
    Table table({{Cli::tr("Run")},
                 {Cli::tr("Points"), true},
                 {Cli::tr("Last step"), true},
                 {Cli::tr("Last"), true},
                 {Cli::tr("Lowest"), true},
                 {Cli::tr("Highest"), true},
                 {Cli::tr("Tag")}});
    const QLocale locale;
    for (const Run &run : runs) {
        for (const auto &[tag, series] : run.series) {
            if (series->isEmpty())
                continue;
            const Point last = series->at(series->size() - 1);
            table.add({run.name(), formats::number(series->size()), formats::number(last.step),
                       valueText(last.value, locale), valueText(series->min(), locale),
                       valueText(series->max(), locale), tag});
        }
    }
    return table.text();
}

// All there is to read now. Between two visits the user may stop it.
Result<> readAll(const Call &call, LogSource &source, RunReader &reader)
{
    for (;;) {
        const auto update = fetchUpdates(source, reader.positions());
        if (!update)
            return passOn(update);
        reader.apply(*update);
        if (call.stop)
            return failure(Error::Kind::Cancelled);
        if (!update->more)
            break;
        call.console.progress(Cli::tr("%1 points read").arg(formats::number(reader.points())));
    }
    reader.finish();
    return {};
}

std::optional<XAxis> axisOf(const Call &call)
{
    const QString word = call.value("axis");
    if (word.isEmpty() || word == u"step")
        return XAxis::Step;
    if (word == u"relative")
        return XAxis::Relative;
    if (word == u"wall")
        return XAxis::Wall;
    return {};
}

using WriteCurves = Result<>(const QString &path, const QList<CurvePicture> &pictures, const SheetSize &size);

Result<> writePng(const QString &path, const QList<CurvePicture> &pictures, const SheetSize &size)
{
    return savePng(path, curveSheet(pictures, size.columns, size.each, size.scale));
}

Result<> draw(const QString &opened, const QString &file, const QList<Run> &runs, const CurvePicture &common,
              WriteCurves write)
{
    // The opened folder itself is called by the end of its path: "20261121-041233-training/logs".
    const QString own = opened.section(u'/', -2, -1, QString::SectionSkipEmpty);
    QList<LabelledRun> labelled;
    for (const Run &run : runs)
        labelled.append({run.folder.isEmpty() ? own : run.name(), &run});
    const QList<CurvePicture> pictures = curvePictures(labelled, common);
    const int columns = std::min<int>(pictureColumns, int(pictures.size()));
    return write(file, pictures, {eachPicture, columns, pictureScale});
}

bool isStandardOutput(const QString &file)
{
    return file == u"-";
}

Result<> writePoints(const QString &path, const QList<Run> &runs)
{
    QList<NamedRun> named;
    for (const Run &run : runs)
        named.append({run.name(), &run});
    if (!isStandardOutput(path))
        return exportCsv(path, named);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return std::unexpected(fileError(out));
    return writeCsv(out, named);
}

QJsonArray skippedJson(const RunReader &reader)
{
    QJsonArray skipped;
    for (const LogIssue &one : reader.skipped())
        skipped.append(QJsonObject{
            {u"file"_s, one.file.display()}, {u"reason"_s, reasonName(one.reason)}, {u"detail"_s, one.detail}});
    return skipped;
}

// Those that were read, and where a reference is named what they differ by from it.
Result<QList<Run>> runsToTell(const Call &call, const RunReader &reader)
{
    if (!call.isSet("reference"))
        return reader.runs();
    const QString name = call.value("reference");
    const auto isMeant = [&](const Run &run) { return run.name() == name || run.folder.display() == name; };
    const auto reference = std::ranges::find_if(reader.runs(), isMeant);
    if (reference == reader.runs().end())
        return failure(Error::Kind::NotFound, Cli::tr("There is no run of this name."), name);
    const SeriesComparison comparison =
        call.value("compare") == u"ratio" ? SeriesComparison::Ratio : SeriesComparison::Difference;
    return withComparison(reader.runs(), *reference, name, comparison);
}

bool isEmpty(const Run &run)
{
    return run.points() == 0 && run.media.empty() && run.parameters.isEmpty() && run.issues.isEmpty();
}

RemotePath fileNameOf(const QString &path)
{
    const QFileInfo file(path);
    return file.isDir() ? RemotePath() : RemotePath::fromText(file.fileName());
}

// "a/log.txt" of "a/log.txt=csv"; empty: the one log that is opened.
RemotePath fileIn(const QString &said)
{
    const QString file = said.first(std::max<qsizetype>(said.lastIndexOf(u'='), 0));
    return file.isEmpty() ? RemotePath() : RemotePath(localPathOf(QDir::cleanPath(file)));
}

bool isThere(const RemotePath &file, const RunReader &reader)
{
    return reader.positions().contains(file) || std::ranges::contains(reader.skipped(), file, &LogIssue::file)
        || std::ranges::any_of(
               reader.runs(), [&](const Run &run) { return std::ranges::contains(run.issues, file, &LogIssue::file); });
}

// By --as; nothing where it says none of those that the window offers.
std::optional<LogFormat> formatIn(const QString &said)
{
    const QString name = said.sliced(said.lastIndexOf(u'=') + 1);
    for (LogFormat format : {LogFormat::Csv, LogFormat::JsonHistory, LogFormat::JsonLines, LogFormat::Text}) {
        if (name == formatName(format))
            return format;
    }
    return {};
}

// How --as is written, for who did not, and for who might want it.
QString formatExpected()
{
    return Cli::tr("--as takes csv, json, jsonl or text; for a file in a folder with its path: a/log.txt=csv.");
}

// What the user says of logs; a sentence where it cannot be understood. opened: the one that is opened, empty where it is
// a folder.
std::expected<LogRules, QString> rulesOf(const Call &call, const RemotePath &opened)
{
    LogRules rules;
    if (call.isSet("pattern")) {
        const auto pattern = textPattern(call.value("pattern"));
        if (!pattern)
            return std::unexpected(
                Cli::tr("--pattern takes a line with ... for each number, such as \"step ... loss=...\", or a regular "
                        "expression with a group for each, such as loss=(?<loss>\\S+)."));
        rules.text = *pattern;
        if (!opened.isEmpty()) // one log is read by it whatever its beginning tells
            rules.formats.insert(opened, LogFormat::Text);
    }
    for (const QString &said : call.options.values(u"as"_s)) {
        const RemotePath named = fileIn(said);
        const RemotePath file = named.isEmpty() ? opened : named;
        const auto format = formatIn(said);
        if (!format || file.isEmpty())
            return std::unexpected(formatExpected());
        if (rules.formats.value(file, *format) != *format)
            return std::unexpected(
                Cli::tr("%1 cannot be read as two kinds at once; --pattern means text.", "a file").arg(file.display()));
        rules.formats.insert(file, *format);
    }
    return rules;
}

bool saysOfOpened(const Call &call)
{
    const QStringList said = call.options.values(u"as"_s);
    return std::ranges::any_of(said, [](const QString &one) { return fileIn(one).isEmpty(); });
}

// As far as all was looked at.
bool isPatternInVain(const Call &call, const RunReader &reader)
{
    return call.isSet("pattern") && std::ranges::all_of(reader.runs(), isEmpty)
        && !std::ranges::contains(reader.skipped(), LogIssue::Reason::Between, &LogIssue::reason);
}

// All, as the window lists them, where one of them may be meant or nothing was read.
void tellSkipped(const Call &call, const RunReader &reader)
{
    const bool areAllTold = reader.runs().isEmpty() || std::ranges::any_of(reader.skipped(), isMissed);
    bool isOpenable = false;
    for (const bool missed : {true, false}) // what may be meant stands first
        for (const LogIssue &one : reader.skipped()) {
            isOpenable = isOpenable || (isMissed(one) && isOpenableAs(one));
            if (isMissed(one) == missed && (areAllTold || isToldElsewhere(one)))
                call.console.message(logIssueText(one));
        }
    if (isOpenable && !call.isSet("as"))
        call.console.message(formatExpected());
}

// opened: as LogSource::opened().
Exit tell(Call &call, const RunReader &reader, const RemotePath &opened, const CurvePicture &common)
{
    const auto told = runsToTell(call, reader);
    if (!told)
        return call.console.fail(told.error(), Doing::ReadingCurves);
    const QList<Run> &runs = *told;
    QJsonArray json;
    for (const Run &run : runs) {
        json.append(runJson(run, opened));
        for (const LogIssue &place : run.issues)
            call.console.message(logIssueText(place));
        if (const QString replaced = replacedText(run, run.name()); !replaced.isEmpty())
            call.console.message(replaced);
        if (isEmpty(run))
            call.console.message(Cli::tr("%1: there are no points in it yet.", "a run").arg(run.name()));
    }
    tellSkipped(call, reader);
    QStringList kinds;
    QJsonObject passed;
    for (const auto &[ending, count] : reader.passed().endings.asKeyValueRange()) {
        const QString kind = RemotePath(ending).display();
        passed.insert(kind, count);
        kinds.append(kind.isEmpty()
                         ? Cli::tr("%n without an ending", "files", int(count))
                         : Cli::tr("%1 (%2)", "files of one kind: .png (12)").arg(kind, formats::number(count)));
    }
    if (!kinds.isEmpty())
        call.console.message(Cli::tr("Not looked into, by their names: %1").arg(kinds.join(u", "_s)));
    const QJsonObject document{{u"runs"_s, json}, {u"skipped"_s, skippedJson(reader)}, {u"passed"_s, passed}};
    if (isPatternInVain(call, reader))
        return call.console.fail(
            {Error::Kind::BadInput, Cli::tr("No line matches the pattern."), call.arguments.first()},
            Doing::ReadingCurves, document);
    if (runs.isEmpty())
        return call.console.fail(
            {Error::Kind::NotFound, {}, call.arguments.first()}, Doing::ReadingCurves, document,
            {.what = Cli::tr("There are no training logs."),
             .advice = Cli::tr("With --json each file that was not read is listed with the reason.")});
    if (call.isSet("csv")) {
        if (const auto written = writePoints(call.value("csv"), runs); !written)
            return call.console.fail(written.error(), Doing::Exporting, document);
    }
    const std::pair<const char *, WriteCurves *> pictures[] = {{"png", writePng}, {"svg", saveSvg}};
    for (const auto &[option, write] : pictures) {
        if (!call.isSet(option))
            continue;
        if (const auto drawn = draw(call.arguments.first(), call.value(option), runs, common, write); !drawn)
            return call.console.fail(drawn.error(), Doing::Exporting, document);
    }
    return isStandardOutput(call.value("csv")) ? Done : call.console.result(document, runsText(runs));
}

Exit readAndTell(Call &call, LogSource &source, RunReader &reader, const CurvePicture &common)
{
    if (const auto read = readAll(call, source, reader); !read)
        return call.console.fail(read.error(), Doing::ReadingCurves);
    for (const QString &said : call.options.values(u"as"_s)) {
        if (const RemotePath file = fileIn(said); !file.isEmpty() && !isThere(file, reader))
            return call.console.fail({Error::Kind::NotFound, {}, file.display()}, Doing::ReadingCurves);
    }
    if (!call.isSet("follow"))
        return tell(call, reader, source.opened(), common);
    // What was read is told all the same: as JSON, table and files.
    const auto followed = followCurves(call, source, reader);
    const Exit told = tell(call, reader, source.opened(), common);
    if (told != Done || followed.error().kind == Error::Kind::Cancelled)
        return told == Done ? Stopped : told;
    call.console.message(errorText(followed.error(), Doing::ReadingCurves).what);
    return exitOf(followed.error().kind);
}

Exit curves(Call &call)
{
    bool ok = true;
    const double smoothing = call.isSet("smoothing") ? call.value("smoothing").toDouble(&ok) : 0;
    if (!ok || !(smoothing >= 0 && smoothing <= 0.999))
        return call.console.usage(Cli::tr("--smoothing takes a number from 0 to 0.999."));
    const auto axis = axisOf(call);
    if (!axis)
        return call.console.usage(Cli::tr("--axis takes step, relative or wall."));
    if (isStandardOutput(call.value("csv")) && call.console.isJson())
        return call.console.usage(Cli::tr("--json and --csv cannot both be written to standard output."));
    if (call.isSet("compare") && call.value("compare") != u"difference" && call.value("compare") != u"ratio")
        return call.console.usage(Cli::tr("--compare takes difference or ratio."));
    if (call.isSet("compare") && !call.isSet("reference"))
        return call.console.usage(Cli::tr("--compare needs --reference, the run to compare with."));
    if (const auto refused = unlessReplaceable(call, {"csv", "png", "svg"}))
        return *refused;
    const CurvePicture common{.axis = *axis, .smoothing = smoothing};
    const QString path = call.arguments.first();
    const auto place = QFileInfo::exists(path) ? std::nullopt : readPlace(path);
    const auto rules = rulesOf(call, place ? RemotePath(place->path.name()) : fileNameOf(path));
    if (!rules)
        return call.console.usage(rules.error());
    RunReader reader(*rules);
    if (!place) {
        LocalLogSource source(path, *rules);
        return readAndTell(call, source, reader, common);
    }
    const auto at = call.signIn(place->site);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    if (saysOfOpened(call)) {
        const auto opened = at->session->stat(place->path);
        if (opened && opened->isFolder())
            return call.console.usage(formatExpected());
    }
    SshLogSource source(*at->session, place->path, *rules);
    const Exit told = readAndTell(call, source, reader, common);
    if (told == Done)
        ownSteps().done(at->site.id, cohort::Step::Watched);
    return told;
}

} // namespace

QList<Command> curveCommands()
{
    const QString file = Cli::tr("file");
    return {
        {.name = u"curves"_s,
         .summary =
             Cli::tr("Read training logs: TensorBoard, W&B, MLflow, Hugging Face, CSV tables, JSON lines, text."),
         .arguments = {{u"PATH|SITE:PATH"_s, Cli::tr("A folder with logs, or one log.")}},
         .options = {{u"csv"_s, Cli::tr("Write every point as CSV; - is standard output."), file},
                     {u"png"_s, Cli::tr("Draw all tags as a picture."), file},
                     {u"svg"_s, Cli::tr("Draw all tags as a drawing that stays sharp."), file},
                     forceOption(),
                     {u"smoothing"_s, Cli::tr("Smooth the picture's lines, 0 to 0.999, as TensorBoard does."),
                      Cli::tr("weight")},
                     {u"pattern"_s,
                      Cli::tr("Read text logs too: a regular expression whose named groups are the tags and the step."),
                      Cli::tr("regex")},
                     {u"as"_s, Cli::tr("Read a log as what you say, whatever it looks like: csv, json, jsonl or text."),
                      Cli::tr("kind")},
                     {u"reference"_s,
                      Cli::tr("Tell what each run differs by from this one, on the steps that both have."),
                      Cli::tr("run")},
                     {u"compare"_s, Cli::tr("How runs are compared with the reference: difference or ratio."),
                      Cli::tr("kind")},
                     {u"follow"_s, Cli::tr("Go on reading and drawing until Ctrl+C.")},
                     {u"axis"_s, Cli::tr("The picture's horizontal axis: step, relative or wall."), Cli::tr("axis")}},
         .run = curves,
         .drawing = {u"png"_s, u"svg"_s}}};
}

} // namespace officina
