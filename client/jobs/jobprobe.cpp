// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking for modules and images; see the header.
#include "client/jobs/jobprobe.h"

#include "client/schedulers/environment.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Lmod and Environment Modules both keep LOADEDMODULES; old ones of the latter end with 0 whatever became of it.
const QByteArray loadAll = R"sh(type module >/dev/null 2>&1 || printf "\nMARKnone\n"
while IFS= read -r name <&3; do
case $name in
"use "*) module use "${name#use }" >/dev/null 2>&1; continue ;;
"program "*) command -v "${name#program }" >/dev/null 2>&1 || printf "\nMARKno-program\n"; continue ;;
esac
words=$(module load "$name" 2>&1 >/dev/null)
module load "$name" >/dev/null 2>&1
code=$?
case ":$LOADEDMODULES:" in *":$name:"* | *":$name/"*) continue ;; esac
case $code$words in 0*rror* | 0*nable* | [1-9]*) printf "\nMARKmissing %s\n%s\nMARKend\n" "$name" "$words" ;; esac
done
printf "\nMARKdone\n")sh";

Result<ModulesFound> readModules(const Reply &reply, const QByteArray &mark)
{
    ModulesFound found;
    bool isDone = false;
    QString missing; // whose words follow
    for (const QByteArray &line : reply.out.split('\n')) {
        if (!line.startsWith(mark)) {
            if (!missing.isEmpty() && !line.trimmed().isEmpty())
                found.missing[missing] += (found.missing[missing].isEmpty() ? u""_s : u"\n"_s) + displayBytes(line);
            continue;
        }
        const QByteArray said = line.sliced(mark.size());
        missing = said.startsWith("missing ") ? QString::fromUtf8(said.sliced(8)) : QString();
        if (!missing.isEmpty())
            found.missing.insert(missing, {});
        found.hasCommand = found.hasCommand && said != "none";
        found.hasProgram = found.hasProgram && said != "no-program";
        isDone = isDone || said == "done";
    }
    if (!isDone)
        return failure(Error::Kind::BadReply, displayBytes((reply.err.isEmpty() ? reply.out : reply.err).right(2000)));
    if (!found.hasCommand)
        found.missing.clear();
    return found;
}

} // namespace

Query<ModulesFound> findModules(const QStringList &wanted, const QByteArray &program)
{
    const QByteArray mark = randomMark();
    QByteArray constant = loadAll;
    constant.replace("MARK", mark);
    QByteArray names;
    for (const QString &name : wanted)
        if (!name.contains(u'\n'))
            names += name.toUtf8() + '\n';
    if (!program.isEmpty())
        names += "program " + program + '\n';
    return {"timeout 50 bash -lc " + shellQuote(constant) + " </dev/null 3<<'" + mark + "'\n" + names + mark + '\n',
            [mark](const Reply &reply) { return readModules(reply, mark); }};
}

NodeArch archOfSif(const QByteArray &head)
{
    constexpr qsizetype magic = 32; // behind the line that makes it a program
    if (head.size() < magic + 16 || head.sliced(magic, 9) != "SIF_MAGIC")
        return NodeArch::Unknown;
    const QByteArray arch = head.sliced(magic + 13, 2);
    return arch == "02" ? NodeArch::X86_64 : arch == "04" ? NodeArch::Aarch64 : NodeArch::Unknown;
}

Result<ImageFound> findImage(ssh::Session &session, const RemotePath &image)
{
    const auto entry = session.stat(image);
    if (!entry && entry.error().kind == Error::Kind::NotFound)
        return ImageFound{};
    if (!entry)
        return passOn(entry);
    ImageFound found{.isThere = true};
    if (!entry->isFolder()) // that may be one too: an unpacked image
        if (const auto head = session.read(image, 0, 64))
            found.arch = archOfSif(*head);
    return found;
}

JobNeeds needsOf(const JobBody &body, const RemotePath &runFolder)
{
    JobNeeds needs{.modules = modulesWanted(body.modules), .container = body.container};
    if (body.container.isEmpty())
        return needs;
    const bool byPyxis = body.containerRuns == JobBody::Runs::Pyxis;
    if (!byPyxis)
        needs.program = "apptainer";
    needs.isFetched = body.container.contains(u"://")
        || (byPyxis && !body.container.startsWith(u'/') && !body.container.startsWith(u'.'));
    if (needs.isFetched)
        return needs;
    const RemotePath image = RemotePath::fromText(body.container);
    const RemotePath folder = body.folder.isEmpty() ? runFolder : RemotePath::fromText(body.folder);
    if (image.isAbsolute())
        needs.image = image;
    else if (folder.isAbsolute())
        needs.image = RemotePath(folder.bytes() + '/' + image.bytes());
    return needs;
}

} // namespace officina
