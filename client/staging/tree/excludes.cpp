// SPDX-License-Identifier: GPL-3.0-or-later
//
// Patterns of what is left out; see the header.
#include "client/staging/tree/excludes.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// The bracket expression that begins at i, or a literal "[" where it never ends.
QString bracket(const QString &glob, qsizetype &i)
{
    qsizetype end = glob.indexOf(u']', i + 2);
    if (end < 0)
        return u"\\["_s;
    QString inner = glob.mid(i + 1, end - i - 1);
    i = end;
    const bool negated = inner.startsWith(u'!') || inner.startsWith(u'^');
    if (negated)
        inner.remove(0, 1);
    inner.replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s);
    return u"(?!/)["_s + (negated ? u"^"_s : QString()) + inner + u']';
}

QString expressionOf(const QString &glob)
{
    QString text;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        const QStringView rest = QStringView(glob).sliced(i);
        if (rest.startsWith("**/"_L1)) {
            text += u"(?:.*/)?"_s;
            i += 2;
        } else if (rest.startsWith("**"_L1)) {
            text += u".*"_s;
            i += 1;
        } else if (glob.at(i) == u'*') {
            text += u"[^/]*"_s;
        } else if (glob.at(i) == u'?') {
            text += u"[^/]"_s;
        } else if (glob.at(i) == u'[') {
            text += bracket(glob, i);
        } else {
            if (glob.at(i) == u'\\' && i + 1 < glob.size())
                ++i;
            text += QRegularExpression::escape(QString(glob.at(i)));
        }
    }
    return text;
}

} // namespace

Excludes::Excludes(const QByteArrayList &patterns)
{
    for (const QByteArray &pattern : patterns) {
        QString glob = QString::fromLatin1(pattern);
        if (glob.trimmed().isEmpty() || glob.startsWith(u'#'))
            continue;
        Rule rule;
        rule.keeps = glob.startsWith(u'!');
        if (rule.keeps)
            glob.remove(0, 1);
        rule.foldersOnly = glob.endsWith(u'/');
        if (rule.foldersOnly)
            glob.chop(1);
        // A slash within ties the pattern to the top.
        const bool tied = glob.contains(u'/');
        if (glob.startsWith(u'/'))
            glob.remove(0, 1);
        rule.expression.setPattern(u"\\A"_s + (tied ? QString() : u"(?:.*/)?"_s) + expressionOf(glob) + u"\\z"_s);
        rule.expression.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
        rule.expression.optimize();
        if (rule.expression.isValid())
            m_rules.append(rule);
        else if (!m_error)
            m_error = Error{Error::Kind::BadInput, rule.expression.errorString(), QString::fromUtf8(pattern)};
    }
}

bool Excludes::matches(const QByteArray &path, bool isFolder) const
{
    if (m_rules.isEmpty())
        return false;
    const QString text = QString::fromLatin1(path);
    bool left = false;
    for (const Rule &rule : m_rules) {
        if (left == rule.keeps && (isFolder || !rule.foldersOnly) && rule.expression.match(text).hasMatch())
            left = !rule.keeps;
    }
    return left;
}

} // namespace officina
