// SPDX-License-Identifier: GPL-3.0-or-later
//
// request new, check, export: a draft as a JSON file that any editor can fill in, looked over
// against the rules of its call. It never says that a request is eligible.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/base/files.h"
#include "client/catalogue/catalogue.h"
#include "client/requests/request.h"
#include "client/requests/rules.h"
#include "ui/present/checktext.h"
#include "ui/present/dossier.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// "fast-lane" for aif_fast_lane: the modes that Officina has a form for.
QString shortName(const AccessMode &mode)
{
    QString name = mode.id.value;
    if (name.startsWith(u"aif_"))
        name.remove(0, 4);
    return name.replace(u'_', u'-');
}

const AccessMode *findMode(const Catalogue &catalogue, const QString &name)
{
    for (const AccessMode &mode : catalogue.modes())
        if (mode.hasDraft && (mode.id.value == name || shortName(mode) == name))
            return &mode;
    return nullptr;
}

QStringList modeNames(const Catalogue &catalogue)
{
    QStringList names;
    for (const AccessMode &mode : catalogue.modes())
        if (mode.hasDraft)
            names.append(shortName(mode));
    return names;
}

// The value in the kind that the field has: text stays text, all else is read as JSON.
std::optional<QJsonValue> valueLike(const QJsonValue &present, const QString &text)
{
    if (present.isString())
        return QJsonValue(text);
    const auto document = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    const QJsonArray list = document.array();
    return list.size() == 1 ? std::optional(list.first()) : std::nullopt;
}

// Sets a field by its path, "applicant.name"; false where there is no such field.
bool setField(QJsonObject &object, const QStringList &path, const QString &text)
{
    const QString key = path.first();
    if (!object.contains(key))
        return false;
    if (path.size() == 1) {
        const auto value = object[key].isObject() ? std::nullopt : valueLike(object[key], text);
        if (value)
            object[key] = *value;
        return value.has_value();
    }
    QJsonObject inner = object[key].toObject();
    if (!setField(inner, path.sliced(1), text))
        return false;
    object[key] = inner;
    return true;
}

Result<Request> readRequest(const QString &file)
{
    const auto document = readJson(file);
    if (!document)
        return passOn(document);
    auto request = requestFromJson(document->object());
    if (!request)
        return failure(request.error().kind, request.error().detail, file);
    return request;
}

Exit requestNew(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    const AccessMode *mode = findMode(*catalogue, call.value("mode"));
    if (!mode)
        return call.console.usage(Cli::tr("--mode takes one of: %1").arg(modeNames(*catalogue).join(u", "_s)));
    const QString file = call.arguments.first();
    if (QFileInfo::exists(file))
        return call.console.fail({Error::Kind::Exists, {}, file}, Doing::SavingRequest);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    Request start = Request::create(mode->id, now);
    start.saved = now;
    QJsonObject json = toJson(start);
    for (const QString &option : {u"title"_s, u"factory"_s, u"system"_s})
        if (call.options.isSet(option))
            json[option] = call.options.value(option);
    for (const QString &assignment : call.options.values(u"set"_s)) {
        const QString key = assignment.section(u'=', 0, 0);
        if (!assignment.contains(u'=') || !setField(json, key.split(u'.'), assignment.section(u'=', 1)))
            return call.console.usage(
                Cli::tr("The draft has no field for this, or it takes another kind of value: %1").arg(assignment));
    }
    const auto request = requestFromJson(json);
    if (!request)
        return call.console.usage(Cli::tr("The draft does not take this: %1").arg(request.error().detail));
    if (const auto written = writeFile(file, QJsonDocument(json).toJson(), true); !written)
        return call.console.fail(written.error(), Doing::SavingRequest);
    return call.console.result(
        {{u"file"_s, file}, {u"request"_s, json}},
        Cli::tr("%1 was written. Fill it in with any editor; request check tells what is open.").arg(file) + u'\n');
}

QString statusName(Check::Status status)
{
    switch (status) {
    case Check::Status::Ok: return u"ok"_s;
    case Check::Status::Missing: return u"missing"_s;
    case Check::Status::Problem: return u"problem"_s;
    case Check::Status::Unknown: return u"unknown"_s;
    }
    return {};
}

QString stepName(Step step)
{
    switch (step) {
    case Step::Applicant: return u"applicant"_s;
    case Step::Access: return u"access"_s;
    case Step::Compute: return u"compute"_s;
    case Step::Project: return u"project"_s;
    case Step::Ethics: return u"ethics"_s;
    case Step::Send: return u"send"_s;
    }
    return {};
}

Exit requestCheck(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    const auto request = readRequest(call.arguments.first());
    if (!request)
        return call.console.fail(request.error(), Doing::OpeningRequest);
    const QList<Check> list = checks(*request, *catalogue);
    QJsonArray json;
    Table table({{Cli::tr("State")}, {Cli::tr("Part")}, {Cli::tr("Check")}});
    for (const Check &check : list) {
        json.append(QJsonObject{
            {u"status"_s, statusName(check.status)}, {u"step"_s, stepName(check.step)}, {u"text"_s, checkText(check)}});
        table.add({checkStatusText(check.status), stepText(check.step), checkText(check)});
    }
    const Tally sum = tally(list);
    return call.console.result(
        {{u"missing"_s, sum.missing}, {u"problems"_s, sum.problems}, {u"unknown"_s, sum.unknown}, {u"checks"_s, json}},
        table.text() + u'\n' + tallyText(sum) + u'\n', sum.missing + sum.problems > 0 ? Failed : Done);
}

Exit requestExport(Call &call)
{
    if (!call.isSet("pdf") && !call.isSet("zip"))
        return call.console.usage(Cli::tr("Give --pdf, --zip or both."));
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    const auto request = readRequest(call.arguments.first());
    if (!request)
        return call.console.fail(request.error(), Doing::OpeningRequest);
    using Export = Result<> (*)(const Request &, const Catalogue &, const QString &);
    QJsonObject json;
    QString text;
    for (const auto &[option, write] : {std::pair<QString, Export>(u"pdf"_s, exportPdf), {u"zip"_s, exportZip}}) {
        if (!call.options.isSet(option))
            continue;
        const QString file = call.options.value(option);
        if (const auto written = write(*request, *catalogue, file); !written)
            return call.console.fail(written.error(), Doing::Exporting, json);
        json.insert(option, file);
        text += file + u'\n';
    }
    return call.console.result(json, text);
}

} // namespace

QList<Command> requestCommands()
{
    const Command::Argument file{u"FILE"_s, Cli::tr("The draft, a JSON file.")};
    return {{.name = u"request new"_s,
             .summary = Cli::tr("Write the draft of a request for computing time."),
             .arguments = {file},
             .options = {{u"mode"_s, Cli::tr("The way to ask: playground or fast-lane."), Cli::tr("mode")},
                         {u"title"_s, Cli::tr("Title of the project."), Cli::tr("text")},
                         {u"factory"_s, Cli::tr("The factory, as factories prints it."), Cli::tr("id")},
                         {u"system"_s, Cli::tr("The system, as systems prints it."), Cli::tr("id")},
                         {u"set"_s,
                          Cli::tr("Any field of the draft, as applicant.name=\"Ada\"; may be given "
                                  "several times."),
                          Cli::tr("FIELD=VALUE")}},
             .run = requestNew},
            {.name = u"request check"_s,
             .summary = Cli::tr("Look a draft over; exit code 1 where something is missing or against a rule."),
             .arguments = {file},
             .options = {},
             .run = requestCheck},
            {.name = u"request export"_s,
             .summary = Cli::tr("Make the dossier of a draft."),
             .arguments = {file},
             .options = {{u"pdf"_s, Cli::tr("Write it as PDF."), Cli::tr("file")},
                         {u"zip"_s, Cli::tr("Write it as zip: PDF, text and JSON."), Cli::tr("file")}},
             .run = requestExport,
             .drawing = {u"pdf"_s, u"zip"_s}}};
}

} // namespace officina
