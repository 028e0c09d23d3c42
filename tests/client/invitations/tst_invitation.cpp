// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file and the link of an invitation: what is carried, and that nothing else than what was signed is ever taken.
#include "client/base/files.h"
#include "client/base/secretguess.h"
#include "client/invitations/fieldshape.h"
#include "client/signing/signedfile.h"
#include "tests/client/invitations/invitationfixture.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>

#include <sys/stat.h>

using namespace officina;
using namespace officina::testing;
using Field = InvitationField;
using Reason = InvitationRefusal::Reason;

namespace {

// SHA-256 of the file that version 1 of the format makes of workshop() with the key of keyOf('n').
constexpr char fileOfFormat1[] = "75224da867a704a3e401b1e46b30f0929d35e468029231759cdfd81f9dee0b0b";

// Signed by a key, whatever it is: what somebody could send who has a key and no program of ours.
QByteArray signedAnyway(const QByteArray &text, const QByteArray &prefix = QByteArray("officina-invitation/1\0", 22))
{
    const PrivateKey key = keyOf('m');
    return SealedInvitation{text, publicKeyOf(key), sign(prefix + text, key)}.toFile();
}

QByteArray with(const QString &field, const QJsonValue &value)
{
    QJsonObject json = QJsonDocument::fromJson(toJson(workshop())).object();
    json.insert(field, value);
    return signedAnyway(QJsonDocument(json).toJson());
}

// Likewise, in format 2.
QByteArray secondFormat(const QJsonObject &changes)
{
    QJsonObject json = QJsonDocument::fromJson(toJson(workshopOfCohort())).object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        json.insert(change.key(), change.value());
    const QByteArray text = QJsonDocument(json).toJson();
    const PrivateKey key = keyOf('m');
    const QByteArray prefix("officina-invitation/2\0", 22);
    return SealedInvitation{text, publicKeyOf(key), sign(prefix + text, key), 2}.toFile();
}

} // namespace

class InvitationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        const OpenInvitation sealed = sealedBy(workshop());
        QCOMPARE(sealed.invitation, workshop());
        for (const QByteArray &carried : {sealed.sealed.toFile(), sealed.sealed.toLink().toUtf8()}) {
            const auto open = openInvitation(carried);
            QVERIFY(open);
            QCOMPARE(open->invitation, workshop());
            QCOMPARE(open->sealed, sealed.sealed);
            QCOMPARE(open->sealed.issuer, publicKeyOf(keyOf('n')));
        }
        const OpenInvitation whole = sealedBy(workshopOfCohort());
        for (const QByteArray &carried : {whole.sealed.toFile(), whole.sealed.toLink().toUtf8()})
            QCOMPARE(openInvitation(carried)->invitation, workshopOfCohort());
        for (const Field field : invitationFields()) // each is carried
            QVERIFY2(!valueOf(whole.invitation, field).isEmpty(), qPrintable(fieldKey(field)));
        const TempFolder folder;
        const QString path = QString::fromUtf8(folder.file("a.officina-invitation", sealed.sealed.toFile()));
        QCOMPARE(readInvitation(path)->invitation, workshop());
        QCOMPARE(readInvitation(sealed.sealed.toLink())->invitation, workshop());
        QVERIFY(newInvitationId() != newInvitationId());
        QVERIFY(isPlainId(newInvitationId()));
    }

    // Whatever older programs could read is written as they wrote it, byte for byte: this is a file of one of them.
    void asEver()
    {
        const QByteArray file = sealedBy(workshop()).sealed.toFile();
        QVERIFY(file.startsWith("{\"officina_invitation\":1,\"invitation\":\""));
        QCOMPARE(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex(), QByteArray(fileOfFormat1));
        QVERIFY(sealedBy(workshop()).sealed.toLink().startsWith(u"officina://invite/1."));
    }

    // They refuse the rest by its number, before they look at anything else.
    void ofACohort()
    {
        const SealedInvitation sealed = sealedBy(workshopOfCohort()).sealed;
        QCOMPARE(sealed.format, 2);
        QVERIFY(sealed.toFile().startsWith("{\"officina_invitation\":2,"));
        QVERIFY(sealed.toLink().startsWith(u"officina://invite/2."));
        // The same text under the other number is another thing that nobody signed.
        QCOMPARE_REFUSED(openInvitation(QByteArray(sealed.toFile()).replace("tion\":2", "tion\":1")), Reason::Forged);
        Invitation words = workshopOfCohort();
        words.cohort.clear(); // of what nobody asks for
        QCOMPARE_REFUSED(checkInvitation(words), Reason::Missing);
        words = workshopOfCohort();
        words.consent.clear(); // Officina's own words
        QCOMPARE(openInvitation(sealedBy(words).sealed.toFile())->invitation, words);
        words.consent = QString(longestConsent, u'€');
        QVERIFY(openInvitation(sealedBy(words).sealed.toFile()));
    }

    // What need not be there is not.
    void theLeast()
    {
        const Invitation least{
            .id = u"a"_s, .issuer = u"A"_s, .issued = noon(), .expires = noon().addSecs(1), .site = u"lumi"_s};
        QCOMPARE(sealedBy(least).invitation, least);
        QVERIFY(!toJson(least).contains("host"));
    }

    void theLargestFits()
    {
        Invitation large = workshop();
        large.title = large.issuer = large.contact = QString(200, u'€');
        large.host = QString(62, u'h') + u'.' + QString(62, u'h') + u'.' + QString(62, u'h') + u'.' + QString(62, u'h');
        large.data = large.job = QString(127, u'č');
        large.project = large.account = large.partition = large.qos = large.reservation = QString(128, u'p');
        const qsizetype first = sealedBy(large).sealed.toFile().size();
        QVERIFY2(first <= 6 * 1024, QByteArray::number(first));
        large.cohort = QString(52, u'c');
        large.consent = QString(longestConsent, u'€');
        const OpenInvitation sealed = sealedBy(large);
        QVERIFY2(sealed.sealed.toFile().size() <= 22 * 1024, QByteArray::number(sealed.sealed.toFile().size()));
        QCOMPARE(openInvitation(sealed.sealed.toFile())->invitation, large);
    }

    // Mail and editors change the end of the line, desktops write the first part of a link in capitals.
    void harmlessChanges()
    {
        const SealedInvitation sealed = sealedBy(workshop()).sealed;
        QVERIFY(openInvitation(sealed.toFile().chopped(1)));
        QVERIFY(openInvitation(sealed.toFile().chopped(1) + "\r\n"));
        QVERIFY(openInvitation(sealed.toFile() + "\r\n \r\n"));
        QVERIFY(openInvitation("\xef\xbb\xbf\n" + sealed.toFile()));
        QVERIFY(!openInvitation(sealed.toFile() + "x\n")); // more than that is another file
        const QString link = sealed.toLink();
        QVERIFY(openInvitation(u"  OFFICINA://Invite/%1/\n"_s.arg(link.sliced(18)).toUtf8()));
    }

    // A link as it comes out of a mail: in lines, among blanks, in brackets.
    void wrappedLinks()
    {
        const QString link = sealedBy(workshop()).sealed.toLink();
        QString wrapped = link;
        for (qsizetype at = 70; at < wrapped.size(); at += 74)
            wrapped.insert(at, u"\r\n  "_s);
        for (const QString &text :
             {wrapped, u" \n"_s + link + u" \n\n"_s, u'<' + link + u'>', u"< "_s + wrapped + u">\n"_s}) {
            QVERIFY2(isInvitationLink(text), qPrintable(text));
            QVERIFY(openInvitation(text.toUtf8()));
            QVERIFY(readInvitation(text));
        }
        QVERIFY(!isInvitationLink(u"see officina://invite/"_s));
        QVERIFY(!isInvitationLink(u"officina://factory/lumi"_s));
    }

    // Each byte of the file becomes each other byte: all of them are refused.
    void everyByte()
    {
        const QByteArray file = sealedBy(workshopOfCohort()).sealed.toFile();
        for (qsizetype at = 0; at < file.size(); ++at)
            for (const int flip : {1, 8, 32, 128, 255}) {
                QByteArray changed = file;
                changed[at] = char(uchar(changed[at]) ^ flip);
                QVERIFY2(!openInvitation(changed), qPrintable(u"byte %1 ^ %2"_s.arg(at).arg(flip)));
            }
        const QByteArray link = sealedBy(workshop()).sealed.toLink().toUtf8();
        for (qsizetype at = 18; at < link.size(); ++at) // after "officina://invite/", whose case is nothing
            for (const int flip : {1, 8, 32, 128}) {
                QByteArray changed = link;
                changed[at] = char(uchar(changed[at]) ^ flip);
                const auto open = openInvitation(changed);
                QVERIFY2(!open, qPrintable(u"byte %1 ^ %2"_s.arg(at).arg(flip)));
            }
    }

    void randomDamage()
    {
        QRandomGenerator random(20261129);
        const SealedInvitation sealed = sealedBy(workshop()).sealed;
        for (int round = 0; round < 2000; ++round) {
            const QByteArray whole = round % 2 == 0 ? sealed.toFile() : sealed.toLink().toUtf8();
            QByteArray damaged = whole;
            for (quint32 cut = random.bounded(1U, 6U); cut > 0; --cut) {
                const qsizetype at = random.bounded(damaged.size() + 1);
                switch (random.bounded(4)) {
                case 0: damaged.truncate(at); break;
                case 1: damaged.insert(at, char(random.bounded(256))); break;
                case 2: damaged.remove(at, random.bounded(40)); break;
                default: damaged.insert(at, whole.mid(random.bounded(whole.size()), random.bounded(200)));
                }
            }
            const auto open = openInvitation(damaged);
            QVERIFY2(!open || open->sealed == sealed, damaged.constData()); // where only blanks at the end went
        }
    }

    void noInvitation_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Reason>("reason");
        const OpenInvitation good = sealedBy(workshop());
        const QByteArray file = good.sealed.toFile();
        const auto row = [](const char *name, const QByteArray &bytes, Reason reason) {
            QTest::newRow(name) << bytes << reason;
        };
        row("empty", {}, Reason::Malformed);
        row("text", "Dear all, please find enclosed", Reason::Malformed);
        row("a list", "[1,2]", Reason::Malformed);
        row("other JSON", "{\"version\":1}", Reason::Malformed);
        row("half", file.first(file.size() / 2), Reason::Malformed);
        row("no signature", QByteArray(file).replace("signature", "signatur"), Reason::Malformed);
        row("format 0", QByteArray(file).replace("tion\":1", "tion\":0"), Reason::Malformed);
        row("format 3", QByteArray(file).replace("tion\":1", "tion\":3"), Reason::TooNew);
        row("link of format 3", "officina://invite/3.abc", Reason::TooNew);
        row("said to be of format 2", QByteArray(file).replace("tion\":1", "tion\":2"), Reason::Forged);
        row("signed: a cohort in format 1", with(u"cohort"_s, u"zima"_s), Reason::Strange);
        row("signed: a consent in format 1", with(u"consent"_s, u"Yes"_s), Reason::Strange);
        row("signed: format 2 without need", secondFormat({{u"cohort"_s, QString()}, {u"consent"_s, QString()}}),
            Reason::Malformed);
        row("signed: a cohort as a number", secondFormat({{u"cohort"_s, 5}}), Reason::Malformed);
        row("signed: a field of format 3", secondFormat({{u"cohorts"_s, u"zima"_s}}), Reason::Strange);
        row("signed: consent without a cohort", secondFormat({{u"cohort"_s, QString()}}), Reason::Missing);
        row("link without an end", good.sealed.toLink().chopped(90).toUtf8(), Reason::Malformed);
        row("link of nothing", "officina://invite/", Reason::Malformed);
        row("a factory's link", "officina://factory/lumi", Reason::Malformed);
        row("too large", QByteArray(maxInvitationBytes + 1, ' '), Reason::TooLarge);
        row("too large, and good", file + QByteArray(maxInvitationBytes, '\n'), Reason::TooLarge);
        row("written in another way", QByteArray(file).replace("{\"off", "{ \"off"), Reason::Forged);
        row("a field beside", QByteArray(file).replace("{\"off", "{\"x\":1,\"off"), Reason::Forged);
        row("a field twice", QByteArray(file).replace("{\"off", "{\"key\":\"x\",\"off"), Reason::Forged);
        SealedInvitation other = good.sealed;
        other.issuer = publicKeyOf(keyOf('x'));
        row("another issuer's", other.toFile(), Reason::Forged);
        other = good.sealed;
        other.text.replace("workshop_dec", "workshop_jan");
        row("another reservation", other.toFile(), Reason::Forged);
        other = sealedBy(workshop(), 'x').sealed;
        other.signature = good.sealed.signature;
        row("another's signature", other.toLink().toUtf8(), Reason::Forged);
        row("signed without the prefix", signedAnyway(toJson(workshop()), {}), Reason::Forged);
        row("signed as format 2", signedAnyway(toJson(workshop()), QByteArray("officina-invitation/2\0", 22)),
            Reason::Forged);
        row("signed: no JSON", signedAnyway("hello"), Reason::Malformed);
        row("signed: bad UTF-8", signedAnyway("{\"id\":\"\xff\"}"), Reason::Malformed);
        row("signed: nothing in it", signedAnyway("{}"), Reason::Missing);
        row("signed: a number for a text", with(u"project"_s, 5), Reason::Malformed);
        row("signed: an unknown field", with(u"shell_command"_s, u"id"_s), Reason::Strange);
        row("signed: a password's field", with(u"password"_s, u"x"_s), Reason::Secret);
        row("signed: a key's field", with(u"private_key"_s, u"x"_s), Reason::Secret);
        row("signed: port as a text", with(u"port"_s, u"22"_s), Reason::BadHost);
        row("signed: half a port", with(u"port"_s, 22.5), Reason::BadHost);
        row("signed: a large port", with(u"port"_s, 4294967318.0), Reason::BadHost);
        row("signed: a day for a time", with(u"expires"_s, u"2026-12-24"_s), Reason::BadTime);
        row("signed: local time", with(u"expires"_s, u"2026-12-24T12:00:00"_s), Reason::BadTime);
        row("signed: a time as a number", with(u"expires"_s, 5), Reason::Missing);
    }

    void noInvitation()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Reason, reason);
        QCOMPARE_REFUSED(openInvitation(bytes), reason);
    }

    // Of a field that stands there twice, one takes the first and another the last.
    void whereReadersDiffer()
    {
        const QByteArray json = toJson(workshop());
        QVERIFY(openInvitation(signedAnyway(json)));
        for (const char *more :
             {"\"site\":\"x\",", "\"site\":\"stone\",", "\"\\u0073ite\":\"stone\",", "\"site\":null,"})
            QCOMPARE_REFUSED(openInvitation(signedAnyway(QByteArray(json).replace("{", QByteArray("{") + more))),
                             Reason::Malformed);
    }

    void files()
    {
        const TempFolder folder;
        QCOMPARE_REFUSED(readInvitation(folder.path(u"none"_s)), Reason::Unreadable);
        QCOMPARE_REFUSED(readInvitation(folder.path()), Reason::Unreadable);
        QCOMPARE_REFUSED(readInvitation(QString::fromUtf8(folder.file("big", QByteArray(1 << 20, 'x')))),
                         Reason::TooLarge);
        QCOMPARE_REFUSED(readInvitation(u"/dev/zero"_s), Reason::Unreadable);
        const QString pipe = folder.path(u"pipe.officina-invitation"_s); // nobody writes into it
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE_REFUSED(readInvitation(pipe), Reason::Unreadable);
    }

    // A signature of an invitation is none of a file, nor the reverse.
    void signaturesOfOtherThings()
    {
        const TempFolder folder;
        const SealedInvitation sealed = sealedBy(workshop()).sealed;
        const QString path = QString::fromUtf8(folder.file("catalogue", sealed.text));
        folder.file("catalogue.sig", sealed.signature);
        QVERIFY_ERROR(readSigned(path, sealed.issuer, 10'000), Error::Kind::Rejected);
        QVERIFY_RESULT(signFile(path, keyOf('n')));
        QVERIFY_RESULT(readSigned(path, sealed.issuer, 10'000));
        const SealedInvitation asFile{sealed.text, sealed.issuer, readFile(signatureFile(path)).value()};
        QCOMPARE_REFUSED(openInvitation(asFile.toFile()), Reason::Forged);
    }

    // Refused when it is made, and when somebody else made it.
    void badFields_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Reason>("reason");
        const auto rows = [](const QString &keys, const QStringList &values, Reason reason) {
            for (const QString &key : keys.split(u' '))
                for (const QString &value : values)
                    QTest::addRow("%s: %s", qPrintable(key), value.toUtf8().toPercentEncoding(" /").constData())
                        << key << value << reason;
        };
        const auto words = [](const QString &text) { return text.split(u' '); };
        // Each of the characters in the middle of a name.
        const auto around = [](const QString &characters) {
            QStringList values;
            for (const QChar c : characters)
                values += u'x' + QString(c) + u'y';
            return values;
        };
        const QString hidden = u"\n\r\t\u001b\u007f\u0085\u202e\u200b\u2066\u2028\ufeff\ue000\xd800"_s + QChar(0);
        const QString ofShells = u"$`;|&<>(){}[]*?!'\"\\#%^"_s;
        const QString paths = u"data job"_s, names = u"project account partition qos reservation"_s;
        rows(paths,
             words(u".. ../x x/../y x/.. /etc ~ ~root/x x/~ . ./x x/. .ssh x/.ssh/id -rf x/-rf x//y x/ C:/x x. "
                   "CON x/nul NUL.txt aux.tar.gz/x COM1 x/lpt9.sbatch PRN"_s),
             Reason::BadPath);
        rows(paths, around(hidden + ofShells + u':'), Reason::BadPath);
        rows(paths, {u" x"_s, u"x "_s, QString(256, u'x'), QString(128, u'č')}, Reason::BadPath);
        rows(names, words(u"-x --wrap=id $(id) ../x a/b ~x é a,b"_s) + QStringList(QString(129, u'x')),
             Reason::BadName);
        rows(names, around(hidden + ofShells + u" =~/"_s), Reason::BadName);
        rows(u"site template id"_s, words(u".. -x a/b .x a..b * ~"_s) + QStringList(QString(65, u'x')),
             Reason::BadName);
        rows(u"site template id"_s, around(hidden + ofShells + u" =:@,"_s), Reason::BadName);
        rows(u"language"_s, words(u"S SL sl_SI ../ s1 slv"_s), Reason::BadName);
        rows(u"host"_s,
             words(u"-oProxyCommand=id a_b a/b user@host host:22 [::1] .a a. a..b a- a.-b höst.eu 1.2.3 1.2.3.256 "
                   "0x7f000001 2130706433 a.1 ::g fe80::1%eth0"_s),
             Reason::BadHost);
        rows(u"host"_s, around(hidden + ofShells + u" ,=~"_s), Reason::BadHost);
        rows(u"host"_s, {QString(64, u'a'), (QString(60, u'a') + u'.').repeated(5) + u"eu"_s}, Reason::BadHost);
        rows(u"host_key"_s,
             words(u"SHA256:abc MD5:00:11 "_s + operatorsKey + u"= x"_s + operatorsKey) + words(operatorsKey + u'\n'),
             Reason::BadHostKey);
        rows(u"title issuer contact"_s, around(hidden) + QStringList{u" a"_s, QString(201, u'x')}, Reason::BadText);
        rows(u"title issuer contact"_s, {u"\u3164"_s, u"a\u2800b"_s}, Reason::BadText); // of which nothing is seen
        rows(u"issuer"_s, {u"\u0301\u0301"_s}, Reason::BadText);
        rows(u"title issuer contact"_s,
             {u"password: hunter2"_s, u"Passwort = geheim"_s, u"PIN:1234"_s, u"pw=hunter2"_s, u"ΚΩΔΙΚΌΣ: 1234"_s,
              u"token: abc"_s, u"https://anna:hunter2@example.eu"_s, u"-----BEGIN OPENSSH PRIVATE KEY-----"_s,
              u"b3BlbnNzaC1rZXktdjEAAAAABG5vbmU"_s, u"ghp_0123456789abcdefABCDEF"_s,
              u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx"_s, u"Zm9vYmFyMTIzNDU2Nzg5MEFCQ0RFRkdISUpLTE1OT1A"_s},
             Reason::Secret);
        rows(u"cohort"_s, words(u"-x Zima z_1 z.1 ../x é con"_s) + QStringList(QString(53, u'x')), Reason::BadName);
        rows(u"cohort"_s, around(hidden + ofShells + u" =:@,"_s), Reason::BadName);
        const QStringList bad = around(QString(hidden).remove(u'\n'));
        rows(u"consent"_s, bad + QStringList{u" a"_s, u"a\n"_s, QString(longestConsent + 1, u'x')}, Reason::BadText);
        rows(u"consent"_s, {u"I agree.\npassword: hunter2"_s}, Reason::Secret);
        rows(u"project data"_s, {u"glpat-0123456789abcdef"_s}, Reason::Secret);
    }

    void badFields()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(Reason, reason);
        const bool isSecond = key == u"cohort"_s || key == u"consent"_s;
        const auto opened = openInvitation(isSecond ? secondFormat({{key, value}}) : with(key, value));
        QCOMPARE_REFUSED(opened, reason);
        QVERIFY(opened.error().field);
        QCOMPARE(fieldKey(*opened.error().field), key);
        if (reason == Reason::Secret)
            QVERIFY(opened.error().detail.isEmpty()); // it is repeated nowhere
    }

    void goodFields()
    {
        for (const QString &path :
             {u"data"_s, u"workshop-2/Učni podatki"_s, u"a.b/c,d=e@f+g"_s, u"console/auxiliary.nul"_s, u"com10"_s})
            QVERIFY2(isPathBelow(path), qPrintable(path));
        for (const QString &host : {u"lumi.csc.fi"_s, u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, u"2001:db8::2"_s,
                                    u"xn--bcher-kva.example"_s, u"1a.eu"_s, u"n1"_s})
            QVERIFY2(isHostName(host), qPrintable(host));
        for (const QString &text : {u"Pass the course: part 2"_s, u"Secrets of HPC"_s, u"mailto:ana@example.eu"_s,
                                    u"https://example.eu/w?x=1"_s, u"Straße, Ελλάδα, България"_s}) {
            QVERIFY2(isOneLine(text), qPrintable(text));
            QVERIFY2(!looksLikeSecret(text), qPrintable(text));
        }
    }

    void times()
    {
        Invitation invitation = workshop();
        invitation.expires = invitation.issued;
        QCOMPARE_REFUSED(checkInvitation(invitation), Reason::BadTime);
        invitation.expires = invitation.issued.addDays(mostDaysValid);
        QVERIFY(checkInvitation(invitation));
        invitation.expires = invitation.expires.addSecs(1);
        QCOMPARE_REFUSED(sealInvitation(invitation, keyOf('n')), Reason::BadTime);
        QCOMPARE_REFUSED(openInvitation(with(u"expires"_s, u"9999-12-31T23:59:59Z"_s)), Reason::BadTime);
        invitation.expires = {};
        QCOMPARE_REFUSED(checkInvitation(invitation), Reason::Missing);
        invitation = workshop();
        invitation.host.clear(); // a port of no host
        QCOMPARE_REFUSED(checkInvitation(invitation), Reason::BadHost);
        invitation = workshop();
        invitation.port = 65536;
        QCOMPARE_REFUSED(sealInvitation(invitation, keyOf('n')), Reason::BadHost);
        for (QString Invitation::*needed : {&Invitation::id, &Invitation::issuer, &Invitation::site}) {
            invitation = workshop();
            (invitation.*needed).clear();
            QCOMPARE_REFUSED(sealInvitation(invitation, keyOf('n')), Reason::Missing);
        }
    }
};

QTEST_GUILESS_MAIN(InvitationTest)
#include "tst_invitation.moc"
