// SPDX-License-Identifier: GPL-3.0-or-later
//
// request new, set, fields, check, export, import, compare: a draft as a JSON file that any editor can fill in, looked over
// against the rules of its call. It never says that a request is eligible.
#include "cli/call.h"
#include "cli/cohort.h"
#include "cli/commands.h"
#include "cli/historybook.h"
#include "cli/outputs.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/base/files.h"
#include "client/base/userfolders.h"
#include "client/requests/attachments.h"
#include "client/requests/fieldcheck.h"
#include "client/requests/requeststore.h"
#include "client/requests/rules.h"
#include "ui/present/answertext.h"
#include "ui/present/checktext.h"
#include "ui/present/differencetext.h"
#include "ui/present/dossier.h"
#include "ui/present/languages.h"
#include "ui/present/requestfields.h"
#include "ui/present/requesttable.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// The drafts and the profile of this computer, which the window shows.
RequestStore userDrafts()
{
    return RequestStore(dataFolder() + u"/requests"_s);
}

// With what the profile says, where the draft uses it.
Result<Request> readFilledIn(const QString &file, const Catalogue &catalogue)
{
    const auto request = readRequestFile(file);
    if (!request || !request->usesProfile)
        return request;
    const auto profile = userDrafts().profile();
    if (!profile)
        return passOn(profile);
    return filledIn(*request, *profile, catalogue.mode(request->mode));
}

// Of a damaged draft the version is named that one can go back to.
Exit cannotOpen(Call &call, const Error &error)
{
    const QFileInfo file(error.subject);
    const QString version = error.kind == Error::Kind::BadInput
        ? RequestStore(file.path()).newestVersion({file.completeBaseName()})
        : QString();
    if (version.isEmpty())
        return call.console.fail(error, Doing::OpeningRequest);
    //: %1 is a path
    call.console.setAdvice(error, Cli::tr("An earlier version of it is kept: %1").arg(version));
    return call.console.fail(error, Doing::OpeningRequest, {{u"kept_version"_s, version}});
}

Result<> writeDraft(const QString &file, const Request &request)
{
    const auto bytes = draftBytes(request, file);
    return bytes ? writeFile(file, *bytes, true) : passOn(bytes);
}

// Empty: all are set.
QString assignAll(Request &request, const Catalogue &catalogue, const QStringList &assignments)
{
    for (const QString &assignment : assignments) {
        if (const QString refused = assignField(request, catalogue, assignment); !refused.isEmpty())
            return refused;
    }
    return {};
}

Exit requestNew(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    const AccessMode *mode = modeNamed(*catalogue, call.value("mode"));
    if (!mode)
        return call.console.usage(Cli::tr("--mode takes one of: %1").arg(modeNames(*catalogue).join(u", "_s)));
    const QString file = call.arguments.first();
    if (QFileInfo::exists(file))
        return call.console.fail({Error::Kind::Exists, {}, file}, Doing::SavingRequest);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    Request request = Request::create(mode->id, now);
    request.saved = now;
    request.rulesOf = catalogue->retrieved();
    request.set(titleField, call.value("title"));
    const QStringList given{u"factory="_s + call.value("factory"), u"system="_s + call.value("system")};
    if (const QString refused = assignAll(request, *catalogue, given + call.options.values(u"set"_s));
        !refused.isEmpty())
        return call.console.usage(refused);
    if (const auto written = writeDraft(file, request); !written)
        return call.console.fail(written.error(), Doing::SavingRequest);
    return call.console.result(
        {{u"file"_s, file}, {u"request"_s, toJson(request)}},
        Cli::tr("%1 was written. Fill it in with any editor; request check tells what is open.").arg(file) + u'\n');
}

Exit requestSet(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    const QString file = call.arguments.first();
    auto request = readRequestFile(file);
    if (!request)
        return cannotOpen(call, request.error());
    if (const QString refused = assignAll(*request, *catalogue, call.arguments.sliced(1)); !refused.isEmpty())
        return call.console.usage(refused);
    request->saved = QDateTime::currentDateTimeUtc();
    if (const auto written = writeDraft(file, *request); !written)
        return call.console.fail(written.error(), Doing::SavingRequest);
    return call.console.result({{u"file"_s, file}, {u"request"_s, toJson(*request)}}, file + u'\n');
}

Exit requestFields(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    const AccessMode *mode = modeNamed(*catalogue, call.arguments.first());
    if (!mode)
        return call.console.usage(Cli::tr("MODE is one of: %1").arg(modeNames(*catalogue).join(u", "_s)));
    Table table({{Cli::tr("Field")}, {Cli::tr("Kind")}, {Cli::tr("Required")}, {Cli::tr("What")}});
    // What request check asks for: what the portal alone needs is none of it.
    const Request empty = Request::create(mode->id, QDateTime::currentDateTimeUtc());
    for (const Form &form : mode->form) {
        for (const FormField &field : form.fields)
            table.add({field.id, kindName(field.type), isNeeded(field, empty) ? yesNoText(true) : QString(),
                       fieldLabel(field)});
    }
    return call.console.result({{u"mode"_s, mode->id.value}, {u"fields"_s, fieldsJson(*mode)}}, table.text());
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

QString stepName(FormStep step)
{
    switch (step) {
    case FormStep::Applicant: return u"applicant"_s;
    case FormStep::Access: return u"access"_s;
    case FormStep::Compute: return u"compute"_s;
    case FormStep::Project: return u"project"_s;
    case FormStep::Ethics: return u"ethics"_s;
    case FormStep::Attachments: return u"attachments"_s;
    }
    return {};
}

Exit requestCheck(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    const auto request = readFilledIn(call.arguments.first(), *catalogue);
    if (!request)
        return cannotOpen(call, request.error());
    const QList<Check> list = allChecks(*request, *catalogue, QFileInfo(call.arguments.first()).path());
    QJsonArray json;
    Table table({{Cli::tr("State")}, {Cli::tr("Part")}, {Cli::tr("Check")}});
    for (const Check &check : list) {
        json.append(QJsonObject{{u"status"_s, statusName(check.status)},
                                {u"step"_s, stepName(check.step)},
                                {u"field"_s, check.field},
                                {u"text"_s, checkText(check)}});
        table.add({checkStatusText(check.status), stepText(check.step), checkText(check)});
    }
    const Tally sum = tally(list);
    return call.console.result(
        {{u"missing"_s, sum.missing}, {u"problems"_s, sum.problems}, {u"unknown"_s, sum.unknown}, {u"checks"_s, json}},
        table.text() + u'\n' + tallyText(sum) + u'\n', sum.open() > 0 ? Failed : Done);
}

Exit requestExport(Call &call)
{
    if (!call.isSet("pdf") && !call.isSet("zip"))
        return call.console.usage(Cli::tr("Give --pdf, --zip or both."));
    if (const auto refused = unlessReplaceable(call, {"pdf", "zip"}))
        return *refused;
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    auto request = readFilledIn(call.arguments.first(), *catalogue);
    if (!request)
        return cannotOpen(call, request.error());
    if (call.isSet("language")) {
        request->language = call.value("language");
        QStringList codes;
        for (const LanguageName &language : translatedLanguages())
            codes.append(language.code);
        if (!codes.contains(request->language))
            return call.console.usage(Cli::tr("--language takes one of: %1").arg(codes.join(u", "_s)));
    }
    using Export = Result<> (*)(const Request &, const Catalogue &, const QString &, const QString &);
    QJsonObject json;
    QString text;
    for (const auto &[option, write] : {std::pair<QString, Export>(u"pdf"_s, exportPdf), {u"zip"_s, exportZip}}) {
        if (!call.options.isSet(option))
            continue;
        const QString file = call.options.value(option);
        const QString draftFolder = QFileInfo(call.arguments.first()).path();
        if (const auto written = write(*request, *catalogue, file, draftFolder); !written)
            return call.console.fail(written.error(), Doing::Exporting, json);
        json.insert(option, file);
        text += file + u'\n';
    }
    const QStringList boxes = unprintable(*request, *catalogue);
    if (!boxes.isEmpty())
        call.console.message(unprintableText(boxes));
    json.insert(u"unprintable"_s, QJsonArray::fromStringList(boxes));
    return call.console.result(json, text);
}

Exit requestImport(Call &call)
{
    RequestStore store = userDrafts();
    if (call.arguments.first().endsWith(u".csv"_s, Qt::CaseInsensitive))
        return importTable(call, store);
    const auto request = store.import(call.arguments.first(), ifThere(call));
    if (!request && request.error().kind == Error::Kind::Exists) {
        const QString file = request.error().subject;
        const bool isEdited = request.error().detail == RequestStore::editedSince;
        const QString what = isEdited ? hereText({readRequestFile(file).value_or(Request()), true})
                                      //: %1 is a path
                                      : Cli::tr("A draft here says the same already: %1").arg(file);
        return call.console.fail({Error::Kind::Exists, {}, file}, Doing::OpeningRequest,
                                 {{u"file"_s, file}, {u"edited"_s, isEdited}},
                                 {.what = what, .advice = Cli::tr("--again makes one more of it.")});
    }
    if (!request)
        return cannotOpen(call, request.error());
    const QString file = store.pathOf(request->id);
    return call.console.result({{u"file"_s, file}, {u"request"_s, toJson(*request)}}, file + u'\n');
}

Exit requestCompare(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    const auto one = readFilledIn(call.arguments.at(0), *catalogue);
    const auto other = one ? readFilledIn(call.arguments.at(1), *catalogue) : one;
    if (!other)
        return cannotOpen(call, other.error());
    QJsonArray json;
    Table table({{Cli::tr("What")}, {Cli::tr("The first")}, {Cli::tr("The other")}});
    for (const Difference &difference : differences(*one, *other, *catalogue))
        json.append(
            QJsonObject{{u"field"_s, difference.field}, {u"one"_s, difference.one}, {u"other"_s, difference.other}});
    for (const DifferenceText &text : differenceTexts(*one, *other, *catalogue))
        table.add({text.what, text.one.simplified(), text.other.simplified()});
    return call.console.result({{u"differences"_s, json}},
                               table.isEmpty() ? Cli::tr("They say the same.") + u'\n' : table.text());
}

} // namespace

QList<Command> requestCommands()
{
    const Command::Argument file{u"FILE"_s, Cli::tr("The draft, a JSON file, or a dossier's zip.")};
    return {
        {.name = u"request new"_s,
         .summary = Cli::tr("Write the draft of a request for computing time."),
         .arguments = {{u"FILE"_s, Cli::tr("The draft, a JSON file.")}},
         .options = {{u"mode"_s, Cli::tr("The way to ask, such as playground or fast-lane."), Cli::tr("mode")},
                     {u"title"_s, Cli::tr("Title of the project."), Cli::tr("text")},
                     {u"factory"_s, Cli::tr("The factory, as factories prints it."), Cli::tr("id")},
                     {u"system"_s, Cli::tr("The system, as systems prints it."), Cli::tr("id")},
                     {u"set"_s,
                      Cli::tr("Any field of the draft, as organisation.name=\"Example Ltd\"; may be given "
                              "several times. request fields lists them."),
                      Cli::tr("FIELD=VALUE")}},
         .run = requestNew},
        {.name = u"request set"_s,
         .summary = Cli::tr("Fill in fields of a draft."),
         .arguments = {{u"FILE"_s, Cli::tr("The draft, a JSON file.")},
                       {u"FIELD=VALUE"_s, Cli::tr("A field of the draft and its answer."), 1, 1000}},
         .options = {},
         .run = requestSet},
        {.name = u"request fields"_s,
         .summary = Cli::tr("What a way to ask wants to know, with the names of its fields."),
         .arguments = {{u"MODE"_s, Cli::tr("The way to ask, such as playground or fast-lane.")}},
         .options = {},
         .run = requestFields},
        {.name = u"request check"_s,
         .summary = Cli::tr("Look a draft over; exit code 1 where something is missing or against a rule."),
         .arguments = {file},
         .options = {},
         .run = requestCheck},
        {.name = u"request export"_s,
         .summary = Cli::tr("Make the dossier of a draft."),
         .arguments = {file},
         .options = {{u"pdf"_s, Cli::tr("Write it as PDF."), Cli::tr("file")},
                     {u"zip"_s, Cli::tr("Write it as zip: PDF, text and JSON."), Cli::tr("file")},
                     forceOption(),
                     {u"language"_s, Cli::tr("In this language, as fr."), Cli::tr("language")}},
         .run = requestExport,
         .drawing = {u"pdf"_s, u"zip"_s}},
        {.name = u"request import"_s,
         .summary = Cli::tr("Take a draft, a dossier's zip or a table of projects into the drafts of this computer."),
         .arguments = {{u"FILE"_s,
                        Cli::tr("The draft, a JSON file; a dossier's zip; or a .csv with a row for each project.")}},
         .options = {{u"mode"_s, Cli::tr("Of a table: the way to ask, such as playground."), Cli::tr("mode")},
                     {u"shared"_s, Cli::tr("Of a table: a draft that says what all of them share."), Cli::tr("file")},
                     {u"again"_s, Cli::tr("Also where a draft here says the same already.")}},
         .run = requestImport},
        {.name = u"request compare"_s,
         .summary = Cli::tr("What two drafts say differently."),
         .arguments = {file, {u"OTHER"_s, Cli::tr("The other draft, or zip.")}},
         .options = {},
         .run = requestCompare}};
}

} // namespace officina
