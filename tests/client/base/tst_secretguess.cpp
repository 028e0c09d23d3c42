// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is taken for a secret: the words for one in each of the EU's languages, as people write them; and what is none.
#include "client/base/secretguess.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class SecretGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        const std::pair<const char *, QString> words[] = {
            {"bg", u"Парола: тайна"_s},
            {"cs", u"heslo: tajne"_s},
            {"da", u"Adgangskode: x"_s},
            {"de", u"Kennwort: x"_s},
            {"de, in a longer word", u"Das Startpasswort=geheim"_s},
            {"el", u"κωδικός: 1234"_s},
            {"el, capitals", u"ΚΩΔΙΚΌΣ ΠΡΌΣΒΑΣΗΣ: 1234"_s},
            {"en", u"The password: hunter2"_s},
            {"en, short", u"pw=hunter2"_s},
            {"en, shorter", u"pwd : hunter2"_s},
            {"en, of a door", u"Passcode: 4711"_s},
            {"en, number", u"PIN:1234"_s},
            {"en, of a program", u"db_password=x"_s},
            {"es", u"contraseña: x"_s},
            {"et", u"Salasõna: x"_s},
            {"fi", u"salasana: x"_s},
            {"fr", u"mot de passe : x"_s},
            {"fr, short", u"mdp: x"_s},
            {"fr, with an apostrophe", u"code d’accès : 12"_s},
            {"ga", u"Pasfhocal: x"_s},
            {"hr", u"lozinka: x"_s},
            {"hu", u"Jelszó: x"_s},
            {"it", u"codice di accesso: 12"_s},
            {"lt", u"slaptažodis: x"_s},
            {"mt", u"kelma sigrieta: x"_s},
            {"nl", u"wachtwoord: x"_s},
            {"pl", u"HASŁO: x"_s},
            {"pt", u"palavra-passe: x"_s},
            {"pt, of Brazil", u"senha: x"_s},
            {"ro", u"parolă: x"_s},
            {"sk", u"Heslo = x"_s},
            {"sl", u"geslo: x"_s},
            {"sv", u"lösenord: x"_s},
            {"without its accents", u"losenord: x"_s},
        };
        for (const auto &[name, text] : words)
            QTest::newRow(name) << text;
    }
    void words()
    {
        QFETCH(QString, text);
        QVERIFY(tellsSecret(text));
        QVERIFY(looksLikeSecret(text));
    }

    void harmless()
    {
        for (const QString &text :
             {u"Pass the course: part 2"_s, u"Secrets of HPC: an introduction"_s, u"Bypass: line 2"_s, u"Spin: 1/2"_s,
              u"Permission denied (publickey,password)."_s, u"Palabras clave: IA"_s, u"Prise de parole : dix minutes"_s,
              u"password:"_s, u"mailto:ana@example.eu"_s, QString()}) {
            QVERIFY2(!tellsSecret(text), qPrintable(text));
            QVERIFY2(!looksLikeSecret(text), qPrintable(text));
        }
        // Long and mixed: may be one, and so may a fingerprint be.
        const QString fingerprint = u"SHA256:uNiVztksCsDhcc0u9e8BrrQXVUpKZIDTMczCvj3tD2s"_s;
        QVERIFY(!tellsSecret(fingerprint) && looksLikeSecret(fingerprint));
    }

    void names()
    {
        for (const QString &name : {u"password"_s, u"Kennwort"_s, u"api_key"_s, u"pw"_s, u"κωδικός"_s, u"wifi-pin"_s,
                                    u"private_key"_s, u"user_identity"_s})
            QVERIFY2(isNamedLikeSecret(name), qPrintable(name));
        for (const QString &name : {u"host"_s, u"spinning"_s, u"title"_s, u"apiary"_s})
            QVERIFY2(!isNamedLikeSecret(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(SecretGuessTest)
#include "tst_secretguess.moc"
