// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading "-F dsv"; see the header. Sources: prt_attr() of qstat.c, escape_delimiter() and
// convert_feed_chars() of misc_utils.c, encode_arst_bs() of attr_fn_arst.c, PBS 19.1 to 23.06.
#include "client/schedulers/pbs/dsv.h"

#include "client/base/remotepath.h"

#include <utility>

namespace officina::pbs {

namespace {

// A byte that no name has, and letters that no value has.
QByteArray delimiter(const QByteArray &mark)
{
    return '\x1f' + mark;
}

// Of a list whose values have a backslash before each comma of their own.
QByteArray inEscapedList(const QByteArray &list, QByteArrayView name)
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

} // namespace

Lines::Lines(QByteArrayView text, QByteArrayView kind, const QByteArray &mark)
    : m_text(text), m_kind(kind), m_delimiter(delimiter(mark))
{}

std::optional<QByteArrayView> Lines::beforeDelimiter(QByteArrayView &line) const
{
    qsizetype at = line.indexOf(m_delimiter.front());
    while (at >= 0 && !line.sliced(at).startsWith(m_delimiter))
        at = line.indexOf(m_delimiter.front(), at + 1);
    if (at < 0)
        return {};
    const QByteArrayView before = line.first(at);
    line = line.sliced(at + m_delimiter.size());
    return before;
}

bool Lines::nextLine()
{
    while (!m_text.isEmpty()) {
        const qsizetype stop = m_text.indexOf('\n');
        QByteArrayView line = stop < 0 ? m_text : m_text.first(stop);
        m_text = stop < 0 ? QByteArrayView() : m_text.sliced(stop + 1);
        if (!line.startsWith(m_kind))
            continue;
        line = line.sliced(m_kind.size());
        if (const auto name = beforeDelimiter(line)) {
            m_name = name->trimmed();
            m_fields = line;
            return true;
        }
    }
    return false;
}

bool Lines::nextField(QByteArrayView likely)
{
    if (!m_fields)
        return false;
    if (m_fields->startsWith(likely) && m_fields->sliced(likely.size()).startsWith(m_delimiter)) {
        m_field = m_fields->first(likely.size());
        m_fields = m_fields->sliced(likely.size() + m_delimiter.size());
        return true;
    }
    if (const auto field = beforeDelimiter(*m_fields)) {
        m_field = *field;
        return true;
    }
    m_field = *std::exchange(m_fields, {}); // the last
    return true;
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
    Lines lines(text, kind, mark);
    QList<Entry> entries;
    while (lines.nextLine()) {
        Entry &entry = entries.emplaceBack();
        entry.name = lines.name().toByteArray();
        while (lines.nextField()) {
            const QByteArrayView field = lines.field();
            if (const qsizetype equals = field.indexOf('='); equals > 0)
                entry.values.insert(field.first(equals).toByteArray(), unescaped(field.sliced(equals + 1)));
        }
    }
    return entries;
}

QByteArray variable(QByteArrayView list, QByteArrayView name)
{
    // Up to the first backslash commas are nothing but separators.
    const qsizetype backslash = list.indexOf('\\');
    for (qsizetype at = 0; at < list.size();) {
        const qsizetype comma = list.indexOf(',', at);
        const qsizetype end = comma < 0 ? list.size() : comma;
        if (backslash >= 0 && backslash < end)
            return inEscapedList(unescaped(list), name);
        const QByteArrayView one = list.sliced(at, end - at);
        if (one.startsWith(name) && one.size() > name.size() && one[name.size()] == '=')
            return one.sliced(name.size() + 1).toByteArray();
        at = end + 1;
    }
    return {};
}

} // namespace officina::pbs
