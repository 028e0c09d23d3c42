// SPDX-License-Identifier: GPL-3.0-or-later
//
// PBS's failures; see the header. The words are those of pbs_messages.c and of the commands, 19.1
// to 23.06.
#include "client/schedulers/pbs/failure.h"

#include "client/base/remotepath.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace officina::pbs {

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

struct Meaning {
    QLatin1StringView words;
    Kind kind;
};

// The first that fits decides.
constexpr auto meanings = std::to_array<Meaning>({
    {"command not found"_L1, Kind::Unsupported},
    {"pbs conf variables not found"_L1, Kind::Unsupported},
    {"is not configured to maintain job history"_L1, Kind::Unsupported},
    {"cannot connect to server"_L1, Kind::SchedulerDown},
    {"Couldn't connect to cluster"_L1, Kind::SchedulerDown},
    {"Unable to authenticate connection"_L1, Kind::SchedulerDown},
    {"Connection refused"_L1, Kind::SchedulerDown},
    {"Unknown Host"_L1, Kind::SchedulerDown},
    // It answered, or did not, after it had been told: it may have done it.
    {"End of File"_L1, Kind::TooSlow},
    {"Premature end of message"_L1, Kind::TooSlow},
    {"Unknown Job Id"_L1, Kind::NotFound},
    {"Unauthorized Request"_L1, Kind::Denied},
});

// Its own words, which are a refusal however it ended: the number of an error may look like that of a signal.
bool saysItself(const Reply &reply)
{
    static const QRegularExpression own(u"^q[a-z]+: "_s, QRegularExpression::MultilineOption);
    return own.match(QString::fromLatin1(reply.err + '\n' + reply.out)).hasMatch();
}

// As sh tells it.
bool endedBySignal(const Reply &reply)
{
    return reply.exitCode > 128 && reply.exitCode <= 128 + 64;
}

} // namespace

QString words(const Reply &reply)
{
    static const QRegularExpression prefix(u"^(qsub|qstat|qselect|qdel|qhold|qrls|qrerun|qalter|pbsnodes):\\s*"_s);
    QStringList lines;
    for (const QByteArray &line : (reply.err.trimmed().isEmpty() ? reply.out : reply.err).split('\n')) {
        const QString text = displayBytes(line.trimmed().replace('\t', ' ')).remove(prefix).trimmed();
        if (text.startsWith(u"usage:") && !lines.isEmpty())
            break; // a page of options behind what went wrong
        if (!text.isEmpty() && (lines.isEmpty() || lines.last() != text))
            lines += text;
    }
    constexpr qsizetype most = 20; // a greeting may be long; what went wrong stands last
    return lines.mid(std::max<qsizetype>(0, lines.size() - most)).join(u'\n');
}

Error failureOf(const Reply &reply, const QString &subject)
{
    const QString text = words(reply);
    if (reply.exitCode == 127)
        return {Kind::Unsupported, text, subject};
    for (const Meaning &meaning : meanings)
        if (text.contains(meaning.words, Qt::CaseInsensitive))
            return {meaning.kind, text, meaning.kind == Kind::TooSlow && subject.isEmpty() ? u"PBS"_s : subject};
    // Killed, or without a word: it may have done what it was asked for, or something else may have.
    const bool isRefusal = !text.isEmpty() && (saysItself(reply) || !endedBySignal(reply));
    return {isRefusal ? Kind::Rejected : Kind::BadReply, text, subject};
}

bool hadEnded(const Reply &reply)
{
    if (reply.exitCode == 0 || reply.err.trimmed().isEmpty())
        return false;
    return std::ranges::all_of(words(reply).split(u'\n'), [](const QString &line) {
        return line.contains("Job has finished"_L1) || line.contains("invalid for finished array subjob"_L1);
    });
}

bool hasNoHistory(const Reply &reply)
{
    return reply.err.contains("is not configured to maintain job history");
}

} // namespace officina::pbs
