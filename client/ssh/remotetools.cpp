// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking for the far side's programs; see the header.
//
// The login's shell may be any, also csh or fish: the command is one line without anything that
// these read differently inside single quotes, and the rest is left to sh.
#include "client/ssh/remotetools.h"

#include "client/ssh/session_p.h"

namespace officina::ssh {

Result<RemoteTools> RemoteTools::ask(Session &session)
{
    const QByteArray script =
        R"~(printf "\0"; printf /dev/null | xargs -0 sha256sum -z --; )~"
        R"~(printf "\0split "; printf xy | split -b 1 --filter="wc -c" - ; )~"
        R"~(printf "\0python "; python3 -I -S -c "import hashlib; print(hashlib.sha256().digest_size)"; )~"
        R"~(printf "\0tar "; tar --version | head -n 1; mv --help | grep -c -e --target-directory)~";
    const auto answer = session.run("sh -c " + shellQuote(script), {}, 20s);
    if (!answer && !session.isAlive())
        return passOn(answer);
    RemoteTools programs;
    if (!answer)
        return programs;
    const auto sections = answer->out.split('\0');
    for (const QByteArray &section : sections) {
        if (section.endsWith("  /dev/null"))
            programs.sha256sum = true;
        else if (section.startsWith("split "))
            programs.split = section.simplified() == "split 1 1";
        else if (section.startsWith("python "))
            programs.python = section.simplified() == "python 32";
        else if (section.startsWith("tar "))
            programs.tar = section.contains("GNU tar") && !section.trimmed().endsWith("\n0");
    }
    return programs;
}

const RemoteTools &Session::programs()
{
    static const RemoteTools none;
    if (!d->programs) {
        const auto answer = RemoteTools::ask(*this);
        if (!answer)
            return none; // a dead session says nothing about the far side
        d->programs = *answer;
    }
    return *d->programs;
}

} // namespace officina::ssh
