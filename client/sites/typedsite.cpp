// SPDX-License-Identifier: GPL-3.0-or-later
//
// A typed site, taken apart; see the header. Source: RFC 3986, draft-ietf-secsh-scp-sftp-ssh-uri.
#include "client/sites/typedsite.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>
#include <optional>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> wrong(const QString &why, QStringView part = {})
{
    return failure(Error::Kind::BadInput, part.toString(), why);
}

bool isAddress6(QStringView text)
{
    static const QRegularExpression plain(u"^(?=.*:.*:)[0-9A-Fa-f:.]{2,45}\\z"_s);
    return plain.matchView(text).hasMatch();
}

// What other programs make of it must be a name too: a ProxyCommand of the user's hands it to a shell.
bool isHost(QStringView text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,252}\\z"_s);
    return plain.matchView(text).hasMatch();
}

// Digits, hyphens and accents are of none: Script_Common, or less.
QChar::Script scriptOf(uint letter)
{
    const QChar::Script script = QChar::script(letter);
    return script == QChar::Script_Hiragana || script == QChar::Script_Katakana ? QChar::Script_Han : script;
}

// That a reader takes the word for; Script_Common: it has no letters.
QChar::Script seemingScript(const QList<uint> &letters)
{
    QChar::Script first = QChar::Script_Common;
    for (const uint letter : letters) {
        const QChar::Script script = scriptOf(letter);
        if (script == QChar::Script_Latin)
            return script;
        if (script > QChar::Script_Common && first == QChar::Script_Common)
            first = script;
    }
    return first;
}

bool isUser(QStringView text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.][A-Za-z0-9_.@+-]{0,252}\\z"_s);
    return plain.matchView(text).hasMatch();
}

QString withItsLetters(const QString &ascii)
{
    return QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

// "host", "host:22", "[::1]", "[::1]:22", "::1"
Result<TypedSite> hostAndPort(QStringView text)
{
    TypedSite site;
    QStringView port;
    bool hasPort = false;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0 || !isAddress6(text.sliced(1, end - 1)))
            return wrong(u"host"_s, text);
        site.host = text.sliced(1, end - 1).toString();
        const QStringView rest = text.sliced(end + 1);
        if (!rest.isEmpty() && !rest.startsWith(u':'))
            return wrong(u"host"_s, text);
        hasPort = !rest.isEmpty();
        port = hasPort ? rest.sliced(1) : rest;
    } else if (isAddress6(text)) {
        site.host = text.toString(); // as ssh takes it: where the address ends and a port begins, nobody could tell
    } else {
        const qsizetype colon = text.indexOf(u':');
        hasPort = colon >= 0;
        port = hasPort ? text.sliced(colon + 1) : QStringView();
        const QString typed = (hasPort ? text.first(colon) : text).toString();
        if (typed.isEmpty())
            return port.isEmpty() ? wrong(u"no-host"_s) : wrong(u"only-port"_s, port);
        const QString ascii = asciiHost(typed);
        // One way to write it, without what nobody sees: capitals, wide letters and soft hyphens are none of it.
        site.host = ascii == typed ? typed : withItsLetters(ascii);
        if (!isHost(ascii))
            return wrong(u"host"_s, typed);
        if (!strayLetters(site.host).isEmpty())
            return wrong(u"scripts"_s, site.host);
        static const QRegularExpression number(u"^[0-9]+\\z"_s); // an address as one number, which nobody means
        if (number.match(ascii).hasMatch())
            return wrong(u"only-port"_s, ascii);
    }
    static const QRegularExpression digits(u"^[0-9]{1,5}\\z"_s);
    if (hasPort && port.isEmpty())
        return wrong(u"no-port"_s);
    if (hasPort) {
        site.port = digits.matchView(port).hasMatch() ? port.toInt() : 0;
        if (site.port < 1 || site.port > 65535)
            return wrong(u"port"_s, port);
    }
    return site;
}

} // namespace

Result<TypedSite> typedSite(const QString &text)
{
    const QString typed = text.trimmed();
    QStringView rest = typed;
    if (const qsizetype scheme = rest.indexOf(u"://"_s); scheme >= 0) {
        if (rest.first(scheme).compare(u"ssh"_s, Qt::CaseInsensitive) != 0)
            return wrong(u"scheme"_s, rest.first(scheme));
        rest = rest.sliced(scheme + 3);
        if (rest.endsWith(u'/'))
            rest.chop(1);
    }
    if (rest.isEmpty())
        return wrong(u"empty"_s);
    // As ssh does: a user's name may hold an "@", a host's may not.
    const qsizetype at = rest.lastIndexOf(u'@');
    const QStringView user = at >= 0 ? rest.first(at) : QStringView();
    if (user.contains(u':'))
        return wrong(u"password"_s);
    if (std::ranges::any_of(rest, [](QChar c) { return c.isSpace(); }))
        return wrong(u"blank"_s, rest);
    if (at >= 0 && user.isEmpty())
        return wrong(u"no-user"_s);
    if (at >= 0 && !isUser(user))
        return wrong(u"user"_s, user);
    rest = rest.sliced(at + 1);
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0)
        return wrong(u"path"_s, rest.sliced(slash));
    auto site = hostAndPort(rest);
    if (site)
        site->user = user.toString();
    return site;
}

QString strayLetters(const QString &host)
{
    QString stray;
    const QStringList labels = host.split(u'.');
    for (const QString &label : labels) {
        const QList<uint> letters = label.toUcs4();
        const QChar::Script seeming = seemingScript(letters);
        for (const uint letter : letters) {
            const char32_t one = letter;
            const QString text = QString::fromUcs4(&one, 1);
            if (scriptOf(letter) > QChar::Script_Common && scriptOf(letter) != seeming && !stray.contains(text))
                stray += text;
        }
    }
    return stray;
}

QString asciiHost(const QString &host)
{
    const bool isPlain = std::ranges::all_of(host, [](QChar c) { return c.unicode() < 128; });
    return isPlain ? host : QString::fromLatin1(QUrl::toAce(host));
}

QString readableHost(const QString &ascii)
{
    const QString host = withItsLetters(ascii);
    return asciiHost(host) == ascii && strayLetters(host).isEmpty() ? host : ascii;
}

} // namespace officina
