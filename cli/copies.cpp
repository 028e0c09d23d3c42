// SPDX-License-Identifier: GPL-3.0-or-later
//
// put, get, copy: files to and from a site. A transfer that was stopped goes on when the same command is given again;
// nothing is called done whose SHA-256 was not compared.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/historybook.h"
#include "cli/sumsfile.h"
#include "cli/transferring.h"
#include "cli/words.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 255; // bytes, on nearly all file systems

std::optional<Existing> existingPolicy(const Call &call)
{
    const QString word = call.value("existing");
    if (word.isEmpty() || word == u"refuse")
        return Existing::Ask;
    if (word == u"overwrite")
        return Existing::Overwrite;
    if (word == u"skip")
        return Existing::Skip;
    if (word == u"keep-both")
        return Existing::KeepBoth;
    if (word == u"resume")
        return Existing::Resume;
    return {};
}

// One command: its sites, and what goes between them.
struct Copying {
    Call &call;
    Doing doing;
    QString siteId;
    QString otherId; // copy: the other site
    QList<TransferRequest> requests;
    std::optional<SiteSession> at = {};
    std::optional<SiteSession> other = {};

    QString wrongUse() const;
    Result<ssh::Session *> connect();
    Result<RemotePath> absolute(const QString &id, const SiteSession &mover, const RemotePath &path) const;
    Result<> place();
    Exit perform();
    Result<> copy(const TransferRequest &request, SumsFile &sums);

    // Told of what was done.
    QJsonArray reports = {};
    QString text = {};
    QString objection = {}; // of --strict, the first
    std::optional<ErrorText> instead = {}; // of the first error
};

// What is asked for that cannot be meant; empty where all is well.
QString Copying::wrongUse() const
{
    if (!existingPolicy(call))
        return Cli::tr("--existing takes refuse, overwrite, skip, keep-both or resume.");
    if (std::ranges::any_of(call.arguments, &QString::isEmpty))
        return Cli::tr("An argument is empty, where a file or folder is to be named.");
    const QByteArray name = argumentBytes(call.value("as"));
    if (call.isSet("as") && requests.size() > 1)
        return Cli::tr("--as names one thing; several were given.");
    if (call.isSet("as") && !isPlainName(name))
        return Cli::tr("--as takes a name, without a slash, and neither . nor ..: %1").arg(displayBytes(name));
    if (name.size() > longestName)
        return Cli::tr("The name for --as has %n byte(s); names have 255 at most.", nullptr, int(name.size()));
    for (const TransferRequest &request : requests) {
        const QByteArray own = request.sourceName();
        const bool isHome = request.direction != Direction::Upload && request.remote.bytes() == ".";
        if (!call.isSet("as") && !isPlainName(own) && !isHome)
            return Cli::tr("%1 has no name of its own to arrive under. Give it one with --as.")
                .arg(request.direction == Direction::Upload ? displayBytes(request.local) : request.remote.display());
    }
    return SumsFile(call).objection();
}

Result<ssh::Session *> Copying::connect()
{
    if (!otherId.isEmpty()) {
        auto signedIn = call.signInForTransfers(otherId);
        if (!signedIn)
            return passOn(signedIn);
        other = std::move(*signedIn);
    }
    auto signedIn = call.signInForTransfers(siteId);
    if (!signedIn)
        return passOn(signedIn);
    at = std::move(*signedIn);
    return at->session.get();
}

// What is relative starts at the home folder of the site itself: a host for files alone may have none, or another one.
Result<RemotePath> Copying::absolute(const QString &id, const SiteSession &mover, const RemotePath &path) const
{
    if (path.isAbsolute() || mover.site.transferHost.isEmpty())
        return mover.absolute(path);
    const auto login = call.signIn(id);
    if (!login)
        return passOn(login);
    const auto there = login->absolute(path);
    if (!there && there.error().kind == Error::Kind::Unsupported) // it takes no files, and tells of none
        return mover.absolute(path);
    return there;
}

// Where all of them lie, or go: they share it.
Result<> Copying::place()
{
    const auto remote = absolute(siteId, *at, requests.first().remote);
    if (!remote)
        return passOn(remote);
    const auto into = other ? absolute(otherId, *other, RemotePath(requests.first().local)) : Result<RemotePath>();
    if (!into)
        return passOn(into);
    for (TransferRequest &request : requests) {
        request.remote = *remote;
        if (other)
            request.local = into->bytes();
    }
    return {};
}

Result<> Copying::copy(const TransferRequest &request, SumsFile &sums)
{
    const auto begin = [&] {
        return std::make_unique<Transfer>(request, at->site.id.value, nullptr,
                                          [this]() -> Result<std::shared_ptr<ssh::Session>> {
                                              return other->session; // asked for by copy alone
                                          });
    };
    PatientTransfer patient(begin, [this] { return connect(); });
    const auto done = patient.perform(call, *at->session);
    const Transfer &transfer = patient.transfer();
    reports.append(reportJson(transfer));
    text += outcomeText(transfer.report());
    sums.add(transfer);
    if (!done && !instead)
        instead = patient.instead(done.error());
    if (objection.isEmpty())
        objection = strictObjection(call, transfer);
    return done;
}

// All transfers in turn; the first that cannot go on ends the rest.
Exit Copying::perform()
{
    if (const QString wrong = wrongUse(); !wrong.isEmpty())
        return call.console.usage(wrong);
    if (const auto connected = connect(); !connected)
        return call.console.fail(connected.error(), Doing::Connecting);
    if (const auto placed = place(); !placed)
        return call.console.fail(placed.error(), doing);
    SumsFile sums(call);
    Result<> result;
    for (TransferRequest &request : requests) {
        request.existing = *existingPolicy(call);
        request.ignoreFreeSpace = call.isSet("anyway");
        request.name = argumentBytes(call.value("as"));
        const auto done = copy(request, sums);
        if (!done && result)
            result = done;
        if (!at->session->isAlive() || call.stop)
            break;
    }
    if (const auto written = sums.write(result.has_value()); !written && result) {
        result = written;
        doing = Doing::Exporting;
    }
    const QJsonObject json{{u"site"_s, at->site.id.value}, {u"transfers"_s, reports}};
    if (result && doing == Doing::Sending)
        ownSteps().done(at->site.id, cohort::Step::Staged);
    if (result && objection.isEmpty())
        return call.console.result(json, text);
    call.console.message(text.trimmed());
    if (result)
        return call.console.refuse(u"left-out"_s, objection, json, Failed);
    return call.console.fail(result.error(), doing, json, instead.value_or(ErrorText()));
}

// "data/." is data, as it is for cp.
RemotePath sourceOf(const Place &place)
{
    QByteArray path = place.path.bytes();
    while (path.endsWith("/."))
        path.chop(2);
    return RemotePath(path.isEmpty() ? "/" : path);
}

Exit put(Call &call)
{
    const auto place = readPlace(call.arguments.last());
    if (!place)
        return call.console.usage(placeExpected(call.arguments.last()));
    Copying copying{.call = call, .doing = Doing::Sending, .siteId = place->site, .otherId = {}, .requests = {}};
    for (const QString &local : call.arguments.first(call.arguments.size() - 1))
        copying.requests.append({.direction = Direction::Upload, .local = localSource(local), .remote = place->path});
    return copying.perform();
}

Exit get(Call &call)
{
    const auto place = readPlace(call.arguments.first());
    if (!place)
        return call.console.usage(placeExpected(call.arguments.first()));
    const QString into = call.arguments.size() > 1 ? call.arguments[1] : u"."_s;
    Copying copying{
        .call = call,
        .doing = Doing::Fetching,
        .siteId = place->site,
        .otherId = {},
        .requests = {{.direction = Direction::Download, .local = localPathOf(into), .remote = sourceOf(*place)}}};
    return copying.perform();
}

Exit copy(Call &call)
{
    const auto from = readPlace(call.arguments.at(0));
    const auto to = readPlace(call.arguments.at(1));
    if (!from || !to)
        return call.console.usage(placeExpected(call.arguments.at(from ? 1 : 0)));
    Copying copying{.call = call,
                    .doing = Doing::Sending,
                    .siteId = from->site,
                    .otherId = to->site,
                    .requests = {{.direction = Direction::SiteToSite,
                                  .local = to->path.bytes(),
                                  .remote = sourceOf(*from),
                                  .other = SiteId{to->site}}}};
    return copying.perform();
}

QList<QCommandLineOption> transferOptions()
{
    return QList<QCommandLineOption>{
               {u"as"_s, Cli::tr("Give the copy this name."), Cli::tr("name")},
               {u"existing"_s,
                Cli::tr("Where a different file has the name: refuse (unless told), overwrite, skip, keep-both, or "
                        "resume, where it is the beginning of what is to come."),
                Cli::tr("what")},
               {u"sums"_s,
                Cli::tr("Write the SHA-256 sums of all that was copied, now or before, for sha256sum -c; an older "
                        "list is replaced."),
                Cli::tr("file")},
               {u"force"_s, Cli::tr("With --sums: replace a file that is no list of sums.")}}
    + copyingOptions();
}

} // namespace

QList<Command> copyCommands()
{
    const QString place = u"SITE:PATH"_s;
    return {
        {.name = u"put"_s,
         .summary = Cli::tr("Send files and folders into a folder of a site, verified; again to resume."),
         .arguments = {{u"LOCAL"_s, Cli::tr("What to send."), 1, std::numeric_limits<int>::max()},
                       {place, Cli::tr("The folder to put it into; made where it is missing.")}},
         .options = transferOptions(),
         .run = put},
        {.name = u"get"_s,
         .summary = Cli::tr("Fetch a file or folder of a site into a folder here, verified; again to resume."),
         .arguments = {{place, Cli::tr("What to fetch.")},
                       {u"LOCAL"_s, Cli::tr("The folder to put it into; the present one unless told."), 0}},
         .options = transferOptions(),
         .run = get},
        {.name = u"copy"_s,
         .summary = Cli::tr("Copy a file or folder of a site into a folder of another one, verified; again to resume."),
         .arguments = {{u"FROM"_s, Cli::tr("What to copy, as SITE:PATH. It passes through this computer.")},
                       {u"TO"_s, Cli::tr("The folder to put it into, as SITE:PATH.")}},
         .options = transferOptions(),
         .run = copy}};
}

} // namespace officina
