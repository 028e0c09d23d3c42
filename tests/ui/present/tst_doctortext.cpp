// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of the access doctor where more than the finding counts: what is to be done about files that are no keys,
// whose words stand below, who is not running; and the report, in which nothing is that looks like a secret.
#include "client/sites/practicesite.h"
#include "client/ssh/greeting.h"
#include "ui/present/doctortext.h"
#include "ui/present/errortext.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;
using doctor::Check;
using doctor::Finding;

class DoctorTextTest : public QObject
{
    Q_OBJECT

    static Site site()
    {
        Site site;
        site.id = SiteId{u"somewhere"_s};
        site.name = u"Somewhere"_s;
        site.host = u"login.example.eu"_s;
        return site;
    }
    static Check with(Finding finding, const Error &error) { return {finding, {u"host"_s, u"22"_s}, error}; }

private Q_SLOTS:
    void keysThatAreNone();
    void puttyIsConverted_data();
    void puttyIsConverted();
    void openConfiguration();
    void wordsBelow_data();
    void wordsBelow();
    void practiceIsNotRunning();
    void reportHoldsNoSecret_data();
    void reportHoldsNoSecret();
};

void DoctorTextTest::keysThatAreNone()
{
    for (const Finding finding : {Finding::KeyEmpty, Finding::KeyDsa, Finding::KeyDamaged, Finding::KeyPublicHalf,
                                  Finding::KeyOfPutty, Finding::KeyFileMissing}) {
        const CheckText text = checkText({finding, {u"/keys/one"_s}}, site());
        QVERIFY2(text.what.contains(u"/keys/one"), qPrintable(text.what));
        QVERIFY(!text.next.isEmpty());
    }
    for (const Finding finding : {Finding::KeyEmpty, Finding::KeyDsa, Finding::KeyDamaged}) {
        QCOMPARE(checkText({finding, {u"/k"_s}}, site()).command, u"officina-cli key make --site somewhere"_s);
        QVERIFY(checkText({finding, {u"/k"_s}}, site(), DoctorReader::Window).command.isEmpty()); // a button is there
    }
    const CheckText two = checkText({Finding::KeyFileMissing, {u"/keys/one"_s, u"/keys/two"_s}}, site());
    QVERIFY2(two.what.contains(u"/keys/one, /keys/two"), qPrintable(two.what));
}

void DoctorTextTest::puttyIsConverted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("command");
    QTest::newRow("as PuTTY calls it") << u"/k/a.PPK"_s << u"puttygen /k/a.PPK -O private-openssh -o /k/a-openssh"_s;
    QTest::newRow("as ssh does") << u"/k/id_rsa"_s << u"puttygen /k/id_rsa -O private-openssh -o /k/id_rsa-openssh"_s;
    QTest::newRow("with a blank") << u"/my k/a.ppk"_s
                                  << u"puttygen '/my k/a.ppk' -O private-openssh -o '/my k/a-openssh'"_s;
}

void DoctorTextTest::puttyIsConverted()
{
    QFETCH(QString, file);
    QTEST(checkText({Finding::KeyOfPutty, {file}}, site()).command, "command");
}

// ssh says so of the file, and has nothing against a line of it.
void DoctorTextTest::openConfiguration()
{
    const auto told = [](const QString &words) {
        return checkText({Finding::ConfigurationWrong, {}, Error{Error::Kind::BadInput, words, u"somewhere"_s}},
                         site());
    };
    const CheckText open = told(u"Bad owner or permissions on /home/me/.ssh/config\n"_s);
    QCOMPARE(open.command, u"chmod 600 /home/me/.ssh/config"_s);
    QCOMPARE(open.next, checkText({Finding::FileOpen, {u"/k"_s}}, site()).next);
    const CheckText line = told(u"/home/me/.ssh/config: line 3: Bad configuration option: nosuch"_s);
    QVERIFY(line.command.isEmpty());
    QVERIFY(line.next != open.next);
}

void DoctorTextTest::wordsBelow_data()
{
    QTest::addColumn<Check>("check");
    const auto old = ssh::oldVersionDetail("SSH-1.5-1.2.27");
    QTest::newRow("SSH 1") << with(Finding::PortTooOld, {Error::Kind::Unsupported, old, u"host"_s});
    QTest::newRow("no common algorithm") << with(Finding::SignInFailed, {Error::Kind::Unsupported, u"no match"_s, {}});
    QTest::newRow("no answer that is known") << with(Finding::SignInFailed, {Error::Kind::BadReply, u"what?"_s, {}});
    QTest::newRow("another identity") << with(Finding::HostKeyRefused,
                                              {Error::Kind::HostKeyChanged, u"SHA256:x"_s, {}});
}

// Where the advice speaks of them, they are there.
void DoctorTextTest::wordsBelow()
{
    QFETCH(Check, check);
    const CheckText text = checkText(check, site());
    QVERIFY2(text.next.contains(u"below"), qPrintable(text.next));
    QVERIFY2(text.next.endsWith(u'\n' + check.error->detail), qPrintable(text.next));
    if (check.finding == Finding::PortTooOld)
        QVERIFY2(text.what.contains(u"SSH 1") && text.what.contains(u"host"), qPrintable(text.what));
}

void DoctorTextTest::practiceIsNotRunning()
{
    Site practice = site();
    practice.id = practiceId;
    practice.origin = Site::Origin::Practice;
    const Error refused{Error::Kind::Unreachable, u"Connection refused"_s, u"127.0.0.1"_s};
    const Error down = metAt(practice, refused);
    const CheckText text = checkText(with(Finding::PortSilent, down), practice);
    QCOMPARE(text.what, errorText(down, Doing::Connecting).what);
    QVERIFY2(text.what.contains(u"not running"), qPrintable(text.what));
    QVERIFY2(text.next.contains(u"Practise on this computer") && text.next.contains(u" up”"), qPrintable(text.next));
    QVERIFY(!checkText(with(Finding::PortSilent, metAt(site(), refused)), site()).what.contains(u"not running"));
}

void DoctorTextTest::reportHoldsNoSecret_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<bool>("isKept");
    const auto words = [](const QString &said) { return with(Finding::PortOther, {Error::Kind::NotSsh, said, {}}); };
    QTest::newRow("a password") << words(u"Welcome! pw=sesame-4711"_s) << false;
    QTest::newRow("in Greek") << words(u"κωδικός: sesame-4711"_s) << false;
    QTest::newRow("in German") << words(u"Kennwort: sesame-4711"_s) << false;
    QTest::newRow("a value") << Check{Finding::SchedulerFound, {u"slurm 24.05 passcode=sesame-4711"_s}} << false;
    QTest::newRow("none") << words(u"HTTP/1.1 400 sesame-4711"_s) << true;
}

void DoctorTextTest::reportHoldsNoSecret()
{
    QFETCH(Check, check);
    QFETCH(bool, isKept);
    const QString report = doctorReport({check}, site(), QDateTime::currentDateTimeUtc());
    QVERIFY2(report.contains(u"["_s + statusName(check.status()) + u"] "_s + idName(check.id())), qPrintable(report));
    QCOMPARE(report.contains(u"sesame-4711"_s), isKept);
}

QTEST_GUILESS_MAIN(DoctorTextTest)
#include "tst_doctortext.moc"
