// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values for ~/.ssh/config; see the header. Source: man ssh_config (TOKENS, ENVIRONMENT VARIABLES).
#include "client/sites/sshconfigword.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

Result<QByteArray> sshConfigWord(const QString &text, const QString &field)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.:][A-Za-z0-9_.:@+-]*\\z"_s);
    if (!plain.match(text).hasMatch())
        return failure(Error::Kind::BadInput, text, field);
    return text.toUtf8();
}

Result<QByteArray> sshConfigPath(const QString &path, const QString &field)
{
    // Before a quote a backslash is one to some versions of ssh and none to others; "${" cannot be written at all.
    const bool odd =
        std::ranges::any_of(path, [](QChar c) { return c == u'"' || c == u'\\' || c < u' ' || c == QChar(0x7f); });
    if (path.isEmpty() || odd || path.contains(u"${"_s))
        return failure(Error::Kind::BadInput, path, field);
    return '"' + QString(path).replace(u'%', u"%%"_s).toUtf8() + '"';
}

} // namespace officina
