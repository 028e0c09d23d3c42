// SPDX-License-Identifier: GPL-3.0-or-later
//
// request attach and detach: files that go with a draft. They are copied beside it.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/words.h"
#include "client/base/errorkind.h"
#include "client/base/files.h"
#include "client/catalogue/catalogue.h"
#include "client/requests/attachments.h"
#include "client/requests/requeststore.h"
#include "ui/present/attachmenttext.h"
#include "ui/present/checktext.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// What the mode calls it, also by the beginning of it: "CV" for "CV of the principal investigator".
std::optional<QString> purposeOf(const AccessMode &mode, const QString &named)
{
    for (const Attachment &attachment : mode.route.attachments) {
        if (attachment.name.startsWith(named, Qt::CaseInsensitive))
            return attachment.name;
    }
    return {};
}

Exit writeBack(Call &call, Request &request)
{
    const QString file = call.arguments.first();
    request.saved = QDateTime::currentDateTimeUtc();
    const auto bytes = draftBytes(request, file);
    if (const auto written = bytes ? writeFile(file, *bytes, true) : passOn(bytes); !written)
        return call.console.fail(written.error(), Doing::SavingRequest);
    return call.console.result({{u"file"_s, file}, {u"request"_s, toJson(request)}}, file + u'\n');
}

// What kind of thing it is says it all: there is nothing to advise, and no window whose text is kept.
Exit refused(Call &call, const Error &error)
{
    const QString what = attachErrorText(error).what;
    if (error.kind == Error::Kind::BadInput || error.kind == Error::Kind::SpecialFile)
        return call.console.refuse(kindName(error.kind), what, {}, exitOf(error.kind));
    return call.console.fail(error, Doing::SavingRequest);
}

Exit requestAttach(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    auto request = readRequestFile(call.arguments.first());
    if (!request)
        return call.console.fail(request.error(), Doing::OpeningRequest);
    QString purpose;
    if (call.isSet("as")) {
        const AccessMode *mode = catalogue->mode(request->mode);
        const auto found = mode ? purposeOf(*mode, call.value("as")) : std::nullopt;
        if (!found)
            return call.console.usage(Cli::tr("This request does not ask for such a file: %1").arg(call.value("as")));
        purpose = *found;
    }
    const auto file = attachFile(call.arguments.at(1), purpose, QFileInfo(call.arguments.first()).path());
    if (!file)
        return refused(call, file.error());
    setAttachment(*request, *file);
    return writeBack(call, *request);
}

Exit requestDetach(Call &call)
{
    auto request = readRequestFile(call.arguments.first());
    if (!request)
        return call.console.fail(request.error(), Doing::OpeningRequest);
    const QString name = call.arguments.at(1);
    const auto file = std::ranges::find(request->attachments, name, &AttachedFile::name);
    if (file == request->attachments.end())
        return call.console.fail({Error::Kind::NotFound, {}, name}, Doing::OpeningRequest);
    removeAttachment(*request, *file);
    return writeBack(call, *request);
}

} // namespace

QList<Command> attachCommands()
{
    const Command::Argument draft{u"FILE"_s, Cli::tr("The draft, a JSON file.")};
    return {{.name = u"request attach"_s,
             .summary = Cli::tr("Copy a file beside a draft, and take it into the dossier’s zip."),
             .arguments = {draft, {u"PATH"_s, Cli::tr("The file, a PDF as a rule.")}},
             .options = {{u"as"_s, Cli::tr("What it is, as request check names it, or the beginning of that."),
                          Cli::tr("name")}},
             .run = requestAttach},
            {.name = u"request detach"_s,
             .summary = Cli::tr("Take a file out of a draft; its copy stays."),
             .arguments = {draft, {u"NAME"_s, Cli::tr("The name of the attached file.")}},
             .options = {},
             .run = requestDetach}};
}

} // namespace officina
