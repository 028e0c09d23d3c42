// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words about keys and typed addresses: each reason has a sentence of its own, which says what it is about and claims
// no more than is known.
#include "ui/present/keytext.h"

#include "client/sites/sshconfigfile.h"
#include "client/sites/typedsite.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class KeyTextTest : public QObject
{
    Q_OBJECT

private:
    static Site lumi()
    {
        Site site;
        site.id = SiteId{u"lumi"_s};
        site.origin = Site::Origin::Catalogue;
        site.name = u"LUMI"_s;
        site.signIn.keyUrl = u"https://keys.example.eu"_s;
        return site;
    }

private Q_SLOTS:
    void typed()
    {
        QSet<QString> sentences;
        const QStringList wrong{
            QString(), u"https://h"_s, u"h:/x"_s,  u"me:secret@h"_s, u"ssh me@h"_s,        u"a$@h"_s, u"h*"_s, u"h:0"_s,
            u"@h"_s,   u"me@"_s,       u"me@h:"_s, u":22"_s,         u"lum\u0456.csc.fi"_s};
        for (const QString &text : wrong) {
            const auto site = typedSite(text);
            QVERIFY(!site);
            const QString sentence = typedSiteProblem(site.error());
            QVERIFY(!sentence.isEmpty() && !sentence.contains(u"secret"_s));
            QVERIFY2(!sentence.trimmed().endsWith(u':'), qPrintable(sentence)); // which would tell of nothing
            sentences += sentence;
        }
        QCOMPARE(sentences.size(), wrong.size());
    }

    // Which letters those are that cannot be told from others by looking.
    void oddLetters()
    {
        const QString sentence = typedSiteProblem(typedSite(u"me@lum\u0456.csc.fi"_s).error());
        QVERIFY2(sentence.contains(u"lum\u0456.csc.fi "_s) && sentence.endsWith(u"\u0456 (U+0456)"_s),
                 qPrintable(sentence));
    }

    void configuration()
    {
        QSet<QString> sentences;
        const QList<SshAlias> wrong{{u"*"_s, u"h"_s},
                                    {u"a"_s, u"*"_s},
                                    {u"a"_s, u"h"_s, -1},
                                    {u"a"_s, u"h"_s, 0, u"*"_s},
                                    {u"a"_s, u"h"_s, 0, {}, u"*"_s}};
        for (const SshAlias &alias : wrong) {
            const auto added = SshConfigFile(u"/nowhere/.ssh"_s).add(alias);
            QVERIFY(!added);
            sentences += sshConfigProblem(added.error());
        }
        sentences += sshConfigProblem({Kind::Exists, {}, u"lumi"_s});
        sentences += sshConfigProblem({Kind::BadInput, u"a begin without an end"_s, u"block"_s});
        QCOMPARE(sentences.size(), wrong.size() + 2);
        QVERIFY(!sshConfigProblem({Kind::LocalNoSpace, {}, u"/x"_s}).isEmpty());
    }

    void trials()
    {
        using enum ssh::KeyTrial::Answer;
        const QString taken = keyTrialText({.answer = Taken, .user = u"anna"_s}, lumi());
        QVERIFY2(taken.contains(u"LUMI takes this key for anna"_s) && taken.contains(u"code"_s), qPrintable(taken));
        const QString refused = keyTrialText({.answer = Refused, .user = u"anna"_s}, lumi());
        QVERIFY2(refused.contains(u"does not take"_s) && refused.contains(lumi().signIn.keyUrl), qPrintable(refused));
        for (const Kind kind : {Kind::Unreachable, Kind::Timeout, Kind::HostKeyChanged, Kind::Unsupported}) {
            const QString unknown = keyTrialText({.error = Error{kind, {}, u"lumi"_s}, .user = u"anna"_s}, lumi());
            QVERIFY2(unknown.contains(u"not known"_s), qPrintable(unknown));
        }
    }

    void passphrases()
    {
        Site site = lumi();
        QVERIFY(passphraseProblem({Kind::BadInput, u"12"_s, u"length"_s}, site).contains(u"12"_s));
        QVERIFY(!passphraseProblem({Kind::BadInput, {}, u"none"_s}, site).contains(u"LUMI"_s));
        site.signIn.wantsPassphrase = true;
        QVERIFY(passphraseProblem({Kind::BadInput, {}, u"none"_s}, site).contains(u"LUMI"_s));
    }
};

QTEST_GUILESS_MAIN(KeyTextTest)
#include "tst_keytext.moc"
