// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking for quotas; see the header. Sources of the forms:
//   lfs quota -q      man lfs-quota of Lustre 2.12 to 2.15; the columns as Cirrus (EPCC), Grex and Mila document them
//   mmlsquota -Y      IBM Storage Scale: fields by the names in its HEADER line
//   quota -w -p       man quota of the Linux quota tools: -p writes the grace as a number, so that no column is missing
#include "client/jobs/quotaprobe.h"

#include "client/schedulers/environment.h"

#include <QtCore/QHash>

#include <algorithm>

namespace officina {

namespace {

// New files belong to the folder's group where it hands that on, else to the user's own. Root's project is none.
const QByteArray script = R"sh(officina_quota() {
cd "$1" || return
case $(stat -f -c %T .) in
lustre)
if [ -g . ]; then group=$(stat -c %g .); else group=$(id -g); fi
project=$(lfs project -d . 2>/dev/null | awk 'NR == 1 && $1 > 0 { print $1 }')
for whose in "-u $(id -u)" "-g $group" "-p $project"; do
case $whose in *' ') continue ;; esac
printf '\nMARKlustre\n'
lfs quota -q $whose . 2>/dev/null
done ;;
gpfs)
printf '\nMARKgpfs %s\n' "$(df -P . | awk 'END { print $1 }')"
mmlsquota -Y 2>/dev/null ;;
*)
printf '\nMARKother %s\n' "$(df -P . | awk 'END { print $1 }')"
quota -w -p -u 2>/dev/null
quota -w -p -g 2>/dev/null ;;
esac
printf '\nMARKdone\n'
}
officina_quota )sh";

// "1048576*" is over its limit, "[1024]" not exact.
std::optional<qint64> number(QByteArray word)
{
    word.replace('*', "").replace('[', "").replace(']', "");
    bool ok = false;
    const qint64 value = word.toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

QByteArrayList wordsOf(const QByteArray &text)
{
    QByteArrayList words = text.simplified().split(' ');
    words.removeAll(QByteArray());
    return words;
}

// used, quota, limit: where there is no hard limit the soft one holds before long.
std::optional<qint64> leftOf(qint64 used, qint64 soft, qint64 hard, qint64 &limit)
{
    limit = hard > 0 ? hard : soft;
    return limit > 0 ? std::optional(std::max<qint64>(0, limit - used)) : std::nullopt;
}

// Each in KiB or files: used, soft, hard.
void take(QuotaLeft &left, const std::optional<qint64> (&blocks)[3], const std::optional<qint64> (&files)[3])
{
    qint64 limit = 0;
    if (blocks[0] && blocks[1] && blocks[2])
        if (const auto free = leftOf(*blocks[0], *blocks[1], *blocks[2], limit);
            free && (!left.bytes || *free * 1024 < *left.bytes)) {
            left.bytes = *free * 1024;
            left.limit = limit * 1024;
        }
    if (files[0] && files[1] && files[2])
        if (const auto free = leftOf(*files[0], *files[1], *files[2], limit);
            free && (!left.files || *free < *left.files))
            left.files = free;
}

// "Filesystem  blocks quota limit grace  files quota limit grace"; a long name may stand on a line of its own.
void takeRow(QuotaLeft &left, const QByteArrayList &words)
{
    if (words.size() >= 9)
        take(left, {number(words[1]), number(words[2]), number(words[3])},
             {number(words[5]), number(words[6]), number(words[7])});
}

void takeScale(QuotaLeft &left, const QByteArray &device, const QByteArray &text)
{
    QHash<QByteArray, qsizetype> columns;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArrayList cells = line.split(':');
        if (!line.startsWith("mmlsquota:"))
            continue;
        if (cells.value(2) == "HEADER") {
            columns.clear();
            for (qsizetype i = 0; i < cells.size(); ++i)
                columns.insert(cells[i], i);
            continue;
        }
        const auto cell = [&](const char *name) { return cells.value(columns.value(name, -1)); };
        const QByteArray type = cell("quotaType");
        if (cell("filesystemName") != device || (type != "USR" && type != "GRP")) // a fileset may be another folder's
            continue;
        take(left, {number(cell("blockUsage")), number(cell("blockQuota")), number(cell("blockLimit"))},
             {number(cell("filesUsage")), number(cell("filesQuota")), number(cell("filesLimit"))});
    }
}

Result<QuotaLeft> readQuota(const Reply &reply, const QByteArray &mark)
{
    QuotaLeft left;
    bool isDone = false;
    for (qsizetype at = reply.out.indexOf(mark); at >= 0;) {
        const qsizetype next = reply.out.indexOf(mark, at + 1);
        const QByteArray part =
            reply.out.sliced(at + mark.size(), (next < 0 ? reply.out.size() : next) - at - mark.size());
        at = next;
        const QByteArray title = part.first(std::max<qsizetype>(0, part.indexOf('\n')));
        const QByteArray text = part.sliced(title.size());
        const QByteArray device = title.sliced(title.indexOf(' ') + 1);
        if (title == "lustre")
            takeRow(left, wordsOf(text));
        else if (title.startsWith("gpfs "))
            takeScale(left, device.sliced(device.lastIndexOf('/') + 1), text);
        else if (title.startsWith("other "))
            for (const QByteArray &line : text.split('\n'))
                if (const QByteArrayList words = wordsOf(line); words.value(0) == device)
                    takeRow(left, words);
        isDone = isDone || title == "done";
    }
    return isDone
        ? Result<QuotaLeft>(left)
        : failure(Error::Kind::BadReply, displayBytes((reply.err.isEmpty() ? reply.out : reply.err).right(2000)));
}

} // namespace

Query<QuotaLeft> askQuota(const RemotePath &folder)
{
    const QByteArray mark = randomMark();
    return {"export LC_ALL=C\n" + QByteArray(script).replace("MARK", mark) + folder.shellWord() + '\n',
            [mark](const Reply &reply) { return readQuota(reply, mark); }, std::chrono::seconds(30)};
}

} // namespace officina
