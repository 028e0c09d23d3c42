// SPDX-License-Identifier: GPL-3.0-or-later
//
// A script of the user's own as a job; see the header. What its head says is read by schedulers/scriptoptions, as
// in the window; here it is told what cannot be kept.
#include "cli/ownscript.h"

#include "cli/words.h"
#include "client/jobs/jobbody.h"
#include "client/schedulers/scriptoptions.h"
#include "ui/present/scripttext.h"

#include <QtCore/QHash>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> cannotSend(const QString &why)
{
    return failure(Error::Kind::BadInput, why);
}

QStringList notesOf(const ReadScript &read)
{
    QStringList notes = conversionTexts(read);
    if (!read.replaced.isEmpty())
        notes += Cli::tr("The output goes into the job's own folder; the script's %1 is not used.")
                     .arg(read.replaced.join(u"  "_s));
    if (!read.leftOut.isEmpty())
        //: %1: options, such as --wait
        notes += Cli::tr("Left out, because the job could not be followed with it: %1").arg(read.leftOut.join(u"  "_s));
    if (!read.ignored.isEmpty())
        notes += Cli::tr("%n line(s) with options have no effect: they stand after the first command, or are another "
                         "scheduler's.",
                         nullptr, int(read.ignored.size()));
    return notes;
}

} // namespace

Result<OwnScript> readOwnScript(const QByteArray &text, std::optional<Dialect::Kind> site, const QString &folder)
{
    const Dialect::Kind own = schedulerOf(text).value_or(site.value_or(Dialect::Kind::Slurm));
    auto read = readScript(text, own);
    if (!read) {
        const ErrorText fault = scriptFaultText(read.error());
        return cannotSend(fault.what + u' ' + fault.advice);
    }
    if (read->spec.body.trimmed().isEmpty()) // a job that does nothing, whatever lines stand around it
        return cannotSend(errorText({Error::Kind::BadInput, u"empty"_s, u"body"_s}, Doing::Submitting).what);
    // Nobody would see where it goes before it is sent.
    if (!read->elsewhere.isEmpty())
        return cannotSend(
            elsewhereText(*read) + u' '
            + Cli::tr("Take the option out, or sign in to that cluster's own login host, as a site of its own."));
    const bool isForeign = site && *site != own;
    if (isForeign)
        moveFrom(*read, own);
    OwnScript script{.spec = std::move(read->spec), .notes = notesOf(*read)};
    JobSpec &spec = script.spec;
    if (!spec.shell.startsWith('/'))
        return cannotSend(Cli::tr("The first line of the script has to name its interpreter from the root on, as "
                                  "#!/usr/bin/env python3 does."));
    spec.body = read->comments + spec.body;
    if (!isShell(spec.shell)) {
        if (read->folder.isEmpty())
            return script;
        return cannotSend(Cli::tr("The script asks to start in %1 (--chdir), but Officina's jobs start in a folder "
                                  "of their own. Let the program go there itself.")
                              .arg(read->folder));
    }
    const QString start = !read->folder.isEmpty() ? read->folder : folder;
    if (isForeign || !start.isEmpty())
        spec.body.prepend(sentFromHere(spec.body));
    script.isMoved = isForeign || !start.isEmpty();
    if (!start.isEmpty())
        spec.body.prepend("cd -- " + shellQuote(start.toUtf8()) + " || exit\n");
    return script;
}

void removeOptions(QStringList &options, const QString &field)
{
    static const QHash<QString, QStringList> names = {
        {u"gpus"_s, {u"--gres=gpu"_s, u"--gres gpu"_s, u"--gpus"_s, u"-G"_s}},
        {u"time"_s, {u"--time="_s, u"--time "_s, u"-t"_s}},
        {u"memory"_s, {u"--mem"_s}},
        {u"nodes"_s, {u"--nodes="_s, u"--nodes "_s, u"-N"_s}},
        {u"cpus"_s, {u"--cpus-per-task="_s, u"--cpus-per-task "_s, u"-c"_s}},
    };
    const QStringList starts = names.value(field);
    options.removeIf([&starts](const QString &option) {
        return std::ranges::any_of(starts, [&option](const QString &start) { return option.startsWith(start); });
    });
}

} // namespace officina
