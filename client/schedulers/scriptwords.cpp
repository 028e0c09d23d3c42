// SPDX-License-Identifier: GPL-3.0-or-later
//
// Splits a line of options; see the header.
#include "client/schedulers/scriptwords.h"

namespace officina {

QList<ScriptWord> scriptWords(QStringView line, bool backslash)
{
    QList<ScriptWord> words;
    qsizetype at = 0;
    while (at < line.size()) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        if (line[at] == u'#')
            break;
        const qsizetype start = at;
        QString text;
        QChar quote;
        for (; at < line.size() && (!quote.isNull() || !line[at].isSpace()); ++at) {
            const QChar c = line[at];
            if (backslash && c == u'\\' && quote != u'\'' && at + 1 < line.size())
                text += line[++at];
            else if (!quote.isNull() && c == quote)
                quote = {};
            else if (quote.isNull() && (c == u'"' || c == u'\''))
                quote = c;
            else
                text += c;
        }
        words += {text, line.sliced(start, at - start).toString()};
    }
    return words;
}

QByteArrayView headOf(const QByteArray &body)
{
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype end = body.indexOf('\n', at);
        const auto line = QByteArrayView(body).sliced(at, (end < 0 ? body.size() : end) - at).trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            return QByteArrayView(body).first(at);
        at = end < 0 ? body.size() : end + 1;
    }
    return body;
}

} // namespace officina
