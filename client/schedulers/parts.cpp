// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several commands in one script; see the header.
#include "client/schedulers/parts.h"

#include "client/schedulers/environment.h"

namespace officina {

// What a command complains of is kept until it has ended: it must not stand between two halves of a
// record. An answer: MARK output MARK code MARK words MARK
Parts::Parts()
    : m_mark(randomMark()), m_script("officina_ask() {\n"
                                     "printf %s "
                                     + m_mark
                                     + "\n"
                                       "officina_words=$(\"$@\" 2>&1 >&3 3>&- </dev/null)\n"
                                       "printf '"
                                     + m_mark + "%s" + m_mark + "%s" + m_mark
                                     + "' $? \"$officina_words\"\n"
                                       "}\n"
                                       "exec 3>&1\n")
{}

Parts &Parts::ask(const QByteArray &command)
{
    m_script += "officina_ask " + command + '\n';
    return *this;
}

QList<Reply> Parts::replies(const QByteArray &out) const
{
    QList<Reply> replies;
    qsizetype at = 0;
    const auto next = [&](QByteArray &text) {
        const qsizetype end = out.indexOf(m_mark, at);
        if (end < 0)
            return false;
        text = out.sliced(at, end - at);
        at = end + m_mark.size();
        return true;
    };
    QByteArray before, code;
    Reply reply;
    while (next(before) && next(reply.out) && next(code) && next(reply.err)) {
        reply.exitCode = code.toInt();
        replies += reply;
    }
    return replies;
}

} // namespace officina
