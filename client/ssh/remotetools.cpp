// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking for the remote host's programs; see the header.
#include "client/ssh/remotetools.h"

#include "client/ssh/session_p.h"

#include <tuple>

namespace officina::ssh {

QByteArray RemoteTools::script()
{
    return
        // Programs that run others (split) do it by $SHELL: the login's own might print, or be no sh.
        R"~(SHELL=/bin/sh; export SHELL; printf "\0"; printf /dev/null | xargs -0 sha256sum -z --; )~"
        R"~(printf "\0split "; printf xy | split -b 1 --filter="wc -c" - ; )~"
        R"~(printf "\0python "; python3 -I -S -c "import hashlib; print(hashlib.sha256().digest_size)"; )~"
        R"~(printf "\0tar "; tar --version | head -n 1; mv --help | grep -c -e --target-directory)~";
}

RemoteTools RemoteTools::parse(const QByteArray &answer)
{
    RemoteTools programs;
    const auto sections = answer.split('\0');
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
        // These programs only help with files. Where a server allows one channel it is for the files:
        // a program that is found before they were opened would be of no use afterwards.
        std::ignore = d->sftpChannel();
        const auto command = start(RemoteTools::script());
        const auto answer = command ? (*command)->finish(20s) : Result<Output>(passOn(command));
        if (!answer && (!isAlive() || answer.error().kind == Error::Kind::NoChannel))
            return none; // nothing was said about the remote host
        d->programs = answer ? RemoteTools::parse(answer->out) : none;
    }
    return *d->programs;
}

bool Session::knowsPrograms() const
{
    return d->programs.has_value();
}

void Session::setPrograms(const RemoteTools &programs)
{
    d->programs = programs;
}

} // namespace officina::ssh
