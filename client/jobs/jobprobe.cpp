// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking for modules and images; see the header.
#include "client/jobs/jobprobe.h"

#include "client/schedulers/environment.h"

#include <QtCore/QHash>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Lmod and Environment Modules both keep LOADEDMODULES; old ones of the latter end with 0 whatever became of it.
// Places are what files of the login shell's own user can be seen as; "full" fills in what people write for it.
const QByteArray lookForAll = R"sh(type module >/dev/null 2>&1 || printf "\nMARKnone\n"
full() {
case $1 in
"~" | "~/"*) full=$HOME${1#\~} ;;
"$"*)
variable=${1%%/*}
full=${1#"$variable"}
variable=${variable#"$"}; variable=${variable#\{}; variable=${variable%\}}
case $variable in "" | [0-9]* | *[!A-Za-z0-9_]*) full= ;; *) full=${!variable:+${!variable}$full} ;; esac ;;
*) full=$1 ;;
esac
}
above() {
above=$1
while [ ! -e "$above" ] && [ ! -L "$above" ]; do
case $above in */*) above=${above%/*} ;; *) above=. ;; esac
[ -n "$above" ] || above=/
done
}
tell() { printf "\nMARKplace %s\n" "$1"; }
absent() { above "$1"; if [ -d "$above" ] && [ -x "$above" ]; then tell missing; else tell not-entered; fi; }
lost=
while IFS= read -r name <&3; do
case $name in
"place "*)
name=${name#place }
full "${name#* }"
case ${lost:-$name} in
lost) tell unknown ;;
"name "*) if command -v "$full" >/dev/null 2>&1; then tell fine; else tell missing; fi ;;
*) case ${full:-none}:$name in
none:*) tell unknown ;;
*:"runs "*) above "$full"; if [ ! -d "$above" ]; then tell other; elif [ -w "$above" ] && [ -x "$above" ]; then tell fine
else tell read-only; fi ;;
*:"folder "*) if [ ! -d "$full" ]; then lost=lost; if [ -e "$full" ]; then tell other; else absent "$full"; fi
elif ! cd "$full" 2>/dev/null; then lost=lost; tell not-entered
elif [ -w . ]; then tell fine; else tell read-only; fi ;;
*) if [ -d "$full" ]; then tell other
elif [ ! -e "$full" ]; then absent "$full"
elif [ ! -r "$full" ]; then tell not-entered
elif [ "${name%% *}" = run ] && [ ! -x "$full" ]; then tell not-run
else tell fine; fi ;;
esac ;;
esac
continue ;;
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

QByteArray wordOf(NeededPlace::Kind kind)
{
    switch (kind) {
    case NeededPlace::Kind::RunFolders: return "runs";
    case NeededPlace::Kind::Folder: return "folder";
    case NeededPlace::Kind::Program: return "run";
    case NeededPlace::Kind::Name: return "name";
    case NeededPlace::Kind::File: return "file";
    }
    return {};
}

PlaceState stateOf(const QByteArray &word)
{
    static const QHash<QByteArray, PlaceState> states{
        {"fine", PlaceState::Fine},          {"missing", PlaceState::Missing}, {"not-entered", PlaceState::NotEntered},
        {"read-only", PlaceState::ReadOnly}, {"not-run", PlaceState::NotRun},  {"other", PlaceState::OtherKind}};
    return states.value(word, PlaceState::Unknown);
}

Result<NeedsFound> readNeeds(const Reply &reply, const QByteArray &mark)
{
    NeedsFound found;
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
        if (said.startsWith("place "))
            found.places += stateOf(said.sliced(6));
        isDone = isDone || said == "done";
    }
    if (!isDone)
        return failure(Error::Kind::BadReply, displayBytes((reply.err.isEmpty() ? reply.out : reply.err).right(2000)));
    if (!found.hasCommand)
        found.missing.clear();
    return found;
}

} // namespace

Query<NeedsFound> findNeeds(const JobNeeds &needs)
{
    const QByteArray mark = randomMark();
    QByteArray constant = lookForAll;
    constant.replace("MARK", mark);
    QByteArray names;
    for (const QString &name : needs.modules)
        if (!name.contains(u'\n'))
            names += name.toUtf8() + '\n';
    if (!needs.program.isEmpty())
        names += "program " + needs.program + '\n';
    for (const NeededPlace &place : needs.places)
        names += "place " + wordOf(place.kind) + ' ' + place.path + '\n';
    return {"timeout 50 bash -lc " + shellQuote(constant) + " </dev/null 3<<'" + mark + "'\n" + names + mark + '\n',
            [mark](const Reply &reply) { return readNeeds(reply, mark); }};
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
    JobNeeds needs{.modules = modulesWanted(body.modules),
                   .program = {},
                   .places = placesOf(body, runFolder),
                   .container = body.container,
                   .image = {}};
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
