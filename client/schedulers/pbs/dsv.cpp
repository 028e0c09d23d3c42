// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading "-F dsv"; see the header. Sources: prt_attr() of qstat.c, escape_delimiter() and
// convert_feed_chars() of misc_utils.c, encode_arst_bs() of attr_fn_arst.c, PBS 19.1 to 23.06.
#include "client/schedulers/pbs/dsv.h"

#include "client/base/remotepath.h"

namespace officina::pbs {

namespace {

// A byte that no name has, and letters that no value has.
QByteArray delimiter(const QByteArray &mark)
{
    return '\x1f' + mark;
}

// A backslash is doubled, but not the one that the server put before a comma or a quote.
QByteArray unescaped(QByteArrayView value)
{
    QByteArray result;
    result.reserve(value.size());
    for (qsizetype at = 0; at < value.size(); ++at) {
        const char next = value[at] == '\\' && at + 1 < value.size() ? value[at + 1] : '\0';
        if (next == '\\')
            result += '\\';
        else if (next == 'n')
            result += '\n';
        else if (next == 'f')
            result += '\f';
        else {
            result += value[at];
            continue;
        }
        ++at;
    }
    return result;
}

} // namespace

QString Entry::text(const char *key) const
{
    return QString::fromUtf8(values.value(key));
}

QByteArray dsvOptions(const QByteArray &mark)
{
    return " -F dsv -D " + shellQuote(delimiter(mark));
}

QList<Entry> entriesIn(QByteArrayView text, QByteArrayView kind, const QByteArray &mark)
{
    const QByteArray end = delimiter(mark);
    QList<Entry> entries;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype stop = text.indexOf('\n', start);
        stop = stop < 0 ? text.size() : stop;
        QByteArrayView line = text.sliced(start, stop - start);
        start = stop + 1;
        if (!line.startsWith(kind) || line.indexOf(end) < 0)
            continue;
        line = line.sliced(kind.size());
        Entry entry;
        entry.name = line.first(line.indexOf(end)).trimmed().toByteArray();
        for (qsizetype at = entry.name.size(); (at = line.indexOf(end, at)) >= 0;) {
            at += end.size();
            const qsizetype next = line.indexOf(end, at);
            const QByteArrayView field = next < 0 ? line.sliced(at) : line.sliced(at, next - at);
            if (const qsizetype equals = field.indexOf('='); equals > 0)
                entry.values.insert(field.first(equals).toByteArray(), unescaped(field.sliced(equals + 1)));
        }
        entries += entry;
    }
    return entries;
}

QByteArray variable(const QByteArray &list, QByteArrayView name)
{
    QByteArray one;
    for (qsizetype at = 0; at <= list.size(); ++at) {
        if (at < list.size() && list[at] == '\\' && at + 1 < list.size()) {
            one += list[++at];
        } else if (at == list.size() || list[at] == ',') {
            if (one.startsWith(name) && one.size() > name.size() && one[name.size()] == '=')
                return one.sliced(name.size() + 1);
            one.clear();
        } else {
            one += list[at];
        }
    }
    return {};
}

} // namespace officina::pbs
