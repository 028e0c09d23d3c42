// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words and forms of secrets; see the header.
#include "client/base/secretguess.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Without accents and capitals, one language after the other by its code (en, bg, cs … sv). Where a blank is there may be
// another sign or none. They may be the end of a longer word, as in German. Latvian's “parole” is left out: it is Italian's
// and French's for words.
constexpr QStringView longWords = u"password|passwd|pass phrase|pass code|access code|access key|api key|secret"
                                  "|парола|heslo|adgangskode|kodeord|passwort|kennwort|zugangscode"
                                  "|κωδικοσ|κωδικοσ προσβασησ|συνθηματικο|contrasena|clave de acceso|parool|salasona"
                                  "|salasana|tunnusluku|mot de passe|code d acces|pasfhocal|lozinka|zaporka|jelszo"
                                  "|codice di accesso|slaptazodis|kelma sigrieta|wachtwoord|toegangscode|haslo"
                                  "|palavra passe|senha|parola|geslo|losenord";
constexpr QStringView shortWords = u"pass|pwd|pw|pin|pin code|otp|token|mdp"; // words of their own

QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded().replace(u'ł', u'l');
    return plain.removeIf([](QChar letter) { return letter.isMark(); });
}

QString wordPattern()
{
    const QString words = u"(?:%1|(?<![\\p{L}\\p{N}])(?:%2))"_s.arg(longWords, shortWords);
    return QString(words).replace(u' ', u"[\\s_'’\\p{Pd}]?"_s);
}

} // namespace

bool tellsSecret(const QString &text)
{
    static const QRegularExpression written(wordPattern() + u"\\s*[:=]\\s*\\S"_s);
    // Keys in PEM and OpenSSH's form, also without their first line; tokens of forges and clouds; a JWT; an address
    // with a password in it.
    static const QRegularExpression key(
        uR"((?i)-----\s*BEGIN|PRIVATE KEY|b3BlbnNzaC1rZXktdjE|MC4CAQAwBQYDK2V|MIIE[uvow]|MHcCAQEE)"_s);
    static const QRegularExpression token(
        uR"(\b(?:gh[pousr]_|github_pat_|glpat-|xox[abp]-|hf_|hvs\.|AKIA)[A-Za-z0-9_-]{8}|\beyJ[A-Za-z0-9_-]{8,}\.|://[^/\s@]*:[^/\s@]+@)"_s);
    return written.match(folded(text)).hasMatch()
        || std::ranges::any_of(std::initializer_list{&key, &token},
                               [&text](const auto *pattern) { return pattern->match(text).hasMatch(); });
}

bool looksLikeSecret(const QString &text)
{
    static const QRegularExpression random(
        uR"((?=[A-Za-z0-9+]*[a-z])(?=[A-Za-z0-9+]*[A-Z])(?=[A-Za-z0-9+]*[0-9])[A-Za-z0-9+]{40})"_s);
    return tellsSecret(text) || random.match(text).hasMatch();
}

bool isNamedLikeSecret(const QString &name)
{
    static const QRegularExpression others(u"pass|pwd|secret|token|private|credential|identity|otp"_s);
    static const QRegularExpression word(wordPattern() + u"(?![\\p{L}\\p{N}])"_s);
    const QString plain = folded(name);
    return others.match(plain).hasMatch() || word.match(plain).hasMatch();
}

} // namespace officina
