// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chain of jobs; see the header.
#include "client/jobs/chain.h"

#include <QtCore/QJsonDocument>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr int mostLinks = 100;

QByteArray numbered(const QByteArray &name, int link)
{
    const qsizetype dot = name.lastIndexOf('.');
    return QByteArray(name).insert(dot > 0 ? dot : name.size(), '-' + QByteArray::number(link));
}

JobSpec linkOf(const JobSpec &spec, int link, const JobId &before, const QByteArray &removeCommand)
{
    JobSpec one = spec;
    one.links = 1;
    one.body = chainBody(spec, link, removeCommand);
    one.output = numbered(spec.output, link);
    if (!before.isEmpty())
        one.dependency = u"afterany:"_s + before.value; // the user's own is that of the first link
    return one;
}

Result<> writeRecord(ssh::Session &session, const RunRecord &run)
{
    QByteArray ids;
    for (const JobId &id : run.links)
        ids += id.value.toLatin1() + '\n';
    return session.write(run.folder / "links", ids).and_then([&] {
        return session.write(run.folder / RunRecord::fileName, QJsonDocument(toJson(run)).toJson());
    });
}

// Nothing was sent: takes away what was made, and nothing else.
void removeRun(const SchedulerSession &at, const RunRecord &run, int links)
{
    if (!at.session.isAlive())
        return;
    for (int link = 1; link <= links; ++link)
        at.session.removeFile(run.folder / numbered(at.scheduler->scriptName(), link));
    at.session.removeFolder(run.logs);
    at.session.removeFolder(run.folder);
}

bool mayHaveBeenTaken(Kind kind)
{
    return kind == Kind::Timeout || kind == Kind::Disconnected || kind == Kind::BadReply || kind == Kind::Cancelled
        || kind == Kind::TooSlow;
}

} // namespace

QByteArray chainBody(const JobSpec &spec, int link, const QByteArray &removeCommand)
{
    const QByteArray number = QByteArray::number(link);
    const QByteArray links = QByteArray::number(spec.links);
    // The signal before the time limit goes to the body and its programs alike, each in the group that
    // set -m gives them; they decide what it means. At the limit itself TERM must not be taken for a failure.
    QByteArray script = "# Officina: link " + number + " of " + links
        + " of a chain\n"
          "export OFFICINA_LINK="
        + number + " OFFICINA_LINKS=" + links
        + "\n"
          "if [ -e chain ]; then echo \"Officina: the chain has ended ($(cat chain))\"; exit 0; fi\n"
          "officina_end() { echo \"$1\" >chain; rest=$(sed \"1,${OFFICINA_LINK}d\" links 2>/dev/null); "
          "[ -z \"$rest\" ] || "
        + removeCommand
        + " $rest; }\n"
          "set -m\n"
          "(\n"
          "trap : USR1 USR2 TERM\n"
        + spec.body + (spec.body.endsWith('\n') ? "" : "\n")
        + ") &\n"
          "officina_child=$!\n"
          "trap 'officina_signalled=1; kill -USR1 -- -$officina_child 2>/dev/null' USR1\n"
          "trap 'officina_signalled=1; kill -USR2 -- -$officina_child 2>/dev/null' USR2\n"
          "trap 'officina_signalled=1; kill -TERM -- -$officina_child 2>/dev/null' TERM\n"
          "while wait $officina_child; officina_code=$?; kill -0 $officina_child 2>/dev/null; do :; done\n"
          "if [ -n \"$officina_signalled\" ]; then exit $officina_code; fi\n"
          "if [ $officina_code -eq 0 ]; then officina_end done; else officina_end \"stopped: link "
        + number
        + " ended with exit code $officina_code\"; fi\n"
          "exit $officina_code\n";
    return script;
}

Result<SentJob> submitChain(const SchedulerSession &at, const JobSpec &spec)
{
    if (spec.links < 2 || spec.links > mostLinks)
        return failure(Kind::BadInput, QString::number(spec.links), u"links"_s);
    if (!spec.array.isEmpty())
        return failure(Kind::BadInput, spec.array, u"array"_s); // each task would need a chain of its own
    if (!spec.shell.contains("bash"))
        return failure(Kind::BadInput, QString::fromUtf8(spec.shell), u"shell"_s);
    const QByteArray remove = at.scheduler->removeCommand();
    if (const auto whole = at.scheduler->script(spec); !whole) // what the user wrote, before ours is around it
        return passOn(whole);
    if (const auto first = at.scheduler->script(linkOf(spec, 1, {}, remove)); !first)
        return passOn(first);
    RunRecord run{.site = at.site.id,
                  .job = {},
                  .name = spec.name,
                  .folder = spec.runFolder,
                  .script = spec.runFolder / numbered(at.scheduler->scriptName(), 1),
                  .output = spec.runFolder / numbered(spec.output, 1),
                  .logs = spec.runFolder / spec.logs,
                  .submitted = QDateTime::currentDateTimeUtc()};
    const auto made = at.session.makePath(run.folder.parent())
                          .and_then([&] { return at.session.makeFolder(run.folder); })
                          .and_then([&] { return at.session.makeFolder(run.logs); });
    if (!made)
        return passOn(made);

    QStringList notices;
    for (int link = 1; link <= spec.links; ++link) {
        const RemotePath file = run.folder / numbered(at.scheduler->scriptName(), link);
        const auto sent = at.scheduler->script(linkOf(spec, link, run.links.value(link - 2), remove))
                              .and_then([&](const QByteArray &script) { return at.session.write(file, script); })
                              .and_then([&] { return at.ask(at.scheduler->submit(file)); });
        if (sent) {
            run.links += sent->id;
            if (!sent->notices.isEmpty() && !notices.contains(sent->notices))
                notices += sent->notices;
            continue;
        }
        if (run.links.isEmpty()) {
            if (!mayHaveBeenTaken(sent.error().kind))
                removeRun(at, run, link);
            return passOn(sent);
        }
        notices += sent.error().detail;
        break; // as long as it is now
    }
    run.job = run.links.first();
    // The jobs are on their way: a record that could not be completed is no reason to call them failed.
    (void)writeRecord(at.session, run);
    return SentJob{run, notices.join(u'\n')};
}

} // namespace officina
