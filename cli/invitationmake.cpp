// SPDX-License-Identifier: GPL-3.0-or-later
//
// invitation make: one signed file, and the link that is the same.
#include "cli/call.h"
#include "cli/cohorts.h"
#include "cli/invitation.h"
#include "cli/outputs.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/base/files.h"
#include "client/cohort/invitationforothers.h"
#include "client/invitations/issuerkey.h"
#include "client/jobs/jobtemplate.h"
#include "ui/present/invitationtext.h"
#include "ui/present/languages.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimeZone>

namespace officina {

using namespace Qt::StringLiterals;
using Reason = InvitationRefusal::Reason;

namespace {

constexpr int usualDays = 30;

struct Option {
    const char *name;
    QString Invitation::*text;
};

constexpr Option options[] = {{"title", &Invitation::title},
                              {"issuer", &Invitation::issuer},
                              {"contact", &Invitation::contact},
                              {"site", &Invitation::site},
                              {"host", &Invitation::host},
                              {"host-key", &Invitation::hostKey},
                              {"project", &Invitation::project},
                              {"account", &Invitation::account},
                              {"partition", &Invitation::partition},
                              {"qos", &Invitation::qos},
                              {"reservation", &Invitation::reservation},
                              {"data", &Invitation::data},
                              {"template", &Invitation::jobTemplate},
                              {"job", &Invitation::job},
                              {"language", &Invitation::language},
                              {"id", &Invitation::id}};

// A number of the option; nothing where it is none between the two.
std::optional<int> numberOf(const Call &call, const char *option, int usual, int least, int most)
{
    if (!call.isSet(option))
        return usual;
    bool isNumber = false;
    const int number = call.value(option).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

// What those who are invited would not have; empty where nothing is wrong.
QString wrongName(const Call &call)
{
    QStringList languages, templates;
    for (const LanguageName &language : officialLanguages())
        languages += language.code;
    for (const JobTemplate &known : jobTemplates())
        templates += known.id;
    const QString id = call.value("template");
    if (call.isSet("language") && !languages.contains(call.value("language")))
        return Cli::tr("--language takes one of: %1").arg(languages.join(u", "_s));
    return id.isEmpty() || templates.contains(id)
        ? QString()
        : Cli::tr("There is no template %1. There are: %2").arg(id, templates.join(u", "_s));
}

// Empty where nothing is wrong with the words of the command.
QString wrongUse(const Call &call)
{
    for (const char *needed : {"site", "issuer", "out"})
        if (call.value(needed).isEmpty() && !(call.isSet("cohort") && QLatin1StringView(needed) == "site"_L1))
            return Cli::tr("--%1 is missing.").arg(QLatin1StringView(needed));
    if (!numberOf(call, "days", usualDays, 1, mostDaysValid))
        return Cli::tr("--days takes a number from 1 to %1.").arg(mostDaysValid);
    if (!numberOf(call, "port", 0, 1, 65535))
        return Cli::tr("--port takes a number from 1 to %1.").arg(65535);
    return {};
}

// What a cohort says of itself; what is given beside it goes first. Nothing: it is taken.
std::optional<Exit> unlessTaken(Call &call, Invitation &invitation)
{
    if (!call.isSet("cohort"))
        return {};
    const auto cohort = userCohorts().load({call.value("cohort")});
    if (!cohort && cohort.error().kind == Error::Kind::NotFound)
        return call.console.refuse(u"not-found"_s,
                                   Cli::tr("There is no cohort %1; cohort show lists them.").arg(call.value("cohort")),
                                   {}, NotFound);
    if (!cohort)
        return call.console.fail(cohort.error(), Doing::OpeningRequest);
    if (cohort->members.isEmpty())
        return refuseEmptyRoster(call);
    cohort::nameCohort(invitation, *cohort);
    const std::pair<const char *, QString> known[] = {
        {"site", cohort->site.value}, {"project", cohort->project}, {"account", cohort->account}};
    for (const Option &option : options)
        for (const auto &[name, text] : known)
            if (QLatin1StringView(option.name) == QLatin1StringView(name) && !call.isSet(name))
                invitation.*option.text = text;
    return {};
}

// What it names has to lie beside the file that is written, as those who are invited are to have it. Nothing: it does.
std::optional<Exit> unlessThere(Call &call, const Invitation &invitation)
{
    const QString folder = QFileInfo(call.value("out")).absolutePath() + u'/';
    const QFileInfo job(folder + invitation.job), data(folder + invitation.data);
    if (!invitation.job.isEmpty() && !job.isFile())
        return call.console.fail({Error::Kind::NotFound, {}, job.filePath()}, Doing::ChangingFiles);
    if (!invitation.data.isEmpty() && !data.isDir())
        return call.console.fail({Error::Kind::NotFound, {}, data.filePath()}, Doing::ChangingFiles);
    return {};
}

Invitation asGiven(const Call &call)
{
    Invitation invitation;
    for (const Option &option : options)
        invitation.*option.text = call.value(option.name).trimmed();
    invitation.host = cohort::invitedHost(invitation.host);
    if (invitation.id.isEmpty())
        invitation.id = newInvitationId();
    invitation.port = *numberOf(call, "port", 0, 1, 65535);
    invitation.issued = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
    invitation.expires = invitation.issued.addDays(*numberOf(call, "days", usualDays, 1, mostDaysValid));
    return invitation;
}

Exit refuse(Call &call, const InvitationRefusal &refusal)
{
    ErrorText text = refusalText(refusal);
    text.kept = Cli::tr("No invitation was made.");
    text.advice.clear(); // it is for those who get one
    if (refusal.reason == Reason::SiteUnknown) {
        text.what = Cli::tr("Those you invite do not know a site %1.").arg(refusal.detail);
        text.advice = Cli::tr("Say which host it is: --host, --port and --host-key.");
        text.detail.clear();
    }
    return call.console.refuse(reasonName(refusal.reason), text.all(), {}, Usage);
}

} // namespace

Exit makeInvitation(Call &call)
{
    if (const QString wrong = wrongUse(call); !wrong.isEmpty())
        return call.console.usage(wrong);
    if (const auto refused = unlessReplaceable(call, {"out"}))
        return *refused;
    Invitation invitation = asGiven(call);
    const InvitationContext context = invitationContext();
    if (const auto refused = unlessTaken(call, invitation))
        return *refused;
    const auto book = InvitationBook::read();
    if (!book)
        return call.console.fail(book.error(), Doing::ChangingFiles);
    if (const auto sound = cohort::checkForOthers(invitation, context, *book); !sound)
        return refuse(call, sound.error());
    if (const QString wrong = wrongName(call); !wrong.isEmpty())
        return call.console.usage(wrong);
    if (const auto refused = unlessThere(call, invitation))
        return *refused;
    const QString keyFile = call.value("key");
    const auto key = keyFile.isEmpty() ? issuerKey() : readIssuerKey(keyFile);
    if (!key)
        return call.console.fail(key.error(), Doing::ChangingFiles);
    const auto sealed = sealInvitation(invitation, *key);
    if (!sealed)
        return refuse(call, sealed.error());
    const QString out = call.value("out");
    if (const auto written = writeFile(out, sealed->sealed.toFile()); !written)
        return call.console.fail(written.error(), Doing::Exporting);
    const QString link = sealed->sealed.toLink();
    QJsonObject json = invitationJson(*sealed);
    json.insert(u"file"_s, out);
    json.insert(u"link"_s, link);
    QList<std::pair<QString, QString>> lines{{Cli::tr("Invitation"), out}, {Cli::tr("Number"), invitation.id}};
    for (const InvitationField field : {InvitationField::Host, InvitationField::Expires})
        if (const QString said = fieldText(invitation, field); !said.isEmpty())
            lines += {fieldName(field), said};
    lines += {Cli::tr("Your key"), fingerprint(sealed->sealed.issuer)};
    lines += {Cli::tr("Link"), link};
    QString text = fieldsText(lines);
    if (const Site *system = namesake(invitation, context)) { // as all who get it are told
        json.insert(u"namesake_of"_s, system->id.value);
        text += namesakeText(invitation, *system) + u'\n';
    }
    return call.console.result(json, text);
}

QList<QCommandLineOption> makeInvitationOptions()
{
    const QString name = Cli::tr("name");
    const QString path = Cli::tr("path");
    const QString text = Cli::tr("text");
    const QString number = Cli::tr("number");
    return {{u"site"_s, Cli::tr("A system of the catalogue, or the name that your host is to have."), name},
            {u"issuer"_s, Cli::tr("Who invites, as those who are invited know you."), text},
            {u"out"_s, Cli::tr("The file to write: NAME.%1").arg(QLatin1StringView(invitationSuffix)), Cli::tr("file")},
            forceOption(),
            {u"title"_s, Cli::tr("What the workshop is called."), text},
            {u"contact"_s, Cli::tr("Whom to ask: a mail address, a telephone number, a page."), text},
            {u"host"_s, Cli::tr("Of a site that is not in the catalogue."), name},
            {u"port"_s, Cli::tr("Its port, where it is not the usual one."), number},
            {u"host-key"_s, Cli::tr("The fingerprint of its key, SHA256:…"), Cli::tr("fingerprint")},
            {u"project"_s, Cli::tr("The project there."), name},
            {u"account"_s, Cli::tr("The account that jobs are charged to."), name},
            {u"partition"_s, Cli::tr("Partition to run in."), name},
            {u"qos"_s, Cli::tr("The quality of service of jobs."), name},
            {u"reservation"_s, Cli::tr("Reservation to run in."), name},
            {u"data"_s, Cli::tr("Folder to stage, below that of the invitation."), path},
            {u"template"_s, Cli::tr("The template of the first job."), name},
            {u"job"_s, Cli::tr("A script to begin with, below that folder too."), path},
            {u"language"_s, Cli::tr("The language of the window, as sl."), name},
            {u"cohort"_s,
             Cli::tr("A cohort of yours, as cohort show lists it: its site, project, account and consent text, unless "
                     "they are given. Those you invite can then report to you."),
             name},
            {u"days"_s, Cli::tr("How long it is valid; %1 unless told.").arg(usualDays), number},
            {u"id"_s, Cli::tr("The number of an earlier one, in whose place this comes."), number},
            {u"key"_s, Cli::tr("Your key of Ed25519, in PEM; one is made for you unless told."), Cli::tr("file")}};
}

} // namespace officina
