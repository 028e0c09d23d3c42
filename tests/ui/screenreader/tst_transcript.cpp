// SPDX-License-Identifier: GPL-3.0-or-later
//
// The five steps by the keyboard alone, as somebody works who hears the window and does not see it: the program itself on
// a screen, against a practice factory of the test's own. What a screen reader would say is kept as transcript.txt in the
// build's tests folder; in it each step's controls by role and name, news once, nothing that has the focus in silence, and
// no secret.
#include "tests/support/practicevariant.h"
#include "tests/support/tempfolder.h"
#include "tests/support/waiting.h"
#include "tests/ui/screenreader/keyboarduser.h"
#include "tests/ui/screenreader/privatesession.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString secret = u"correct-horse-battery"_s;
const QString button = u"push button"_s;

} // namespace

class TranscriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void findAFactory();
    void writeARequest();
    void stageData();
    void runAJob();
    void watchTheCurve();
    void typeASecret();
    void nothingWasSilent();
    void newsWasSaidOnce();

private:
    void startOfficina();
    qsizetype announcements(const QString &part) const;

    TempFolder m_folder;
    PrivateSession m_session;
    PracticeVariant m_practice{u"screenreader"_s, {}};
    QProcess m_officina;
    ScreenReader m_reader;
    KeyboardUser m_user{m_reader};
    bool m_goesOn = true; // each step needs the one before
};

void TranscriptTest::initTestCase()
{
    QVERIFY(m_session.start());
    const QString why = m_reader.listen();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QVERIFY(m_practice.start());
    for (const char *file : {"README.md", "digits.csv.gz", "train.py"})
        m_folder.file(QByteArray("files/digits/") + file,
                      contentOf(OFFICINA_SOURCE_DIR "/resources/training/" + QByteArray(file)));
    m_folder.file("files/another/note.txt", "to be passed over");
    m_folder.file("config/officina/officina.ini", "pollSeconds=10\n");
    startOfficina();
}

void TranscriptTest::startOfficina()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"CONFIG", "DATA", "STATE", "CACHE"})
        environment.insert(u"XDG_%1_HOME"_s.arg(QLatin1StringView(name)),
                           m_folder.path(QString::fromLatin1(name).toLower()));
    environment.insert(u"OFFICINA_PRACTICE_DIR"_s, QDir::cleanPath(m_practice.file(u"."_s)));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_ACCESSIBILITY"_s, u"1"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_officina.setProcessEnvironment(environment);
    m_officina.setProcessChannelMode(QProcess::ForwardedChannels);
    endWithTest(m_officina);
    m_officina.start(qEnvironmentVariable("OFFICINA_BIN_DIR") + u"/officina"_s,
                     {u"--language"_s, u"en"_s, u"--site"_s, u"practice"_s});
    QVERIFY(m_officina.waitForStarted());
    m_user.giveFocusTo(u"Officina"_s);
    QVERIFY(m_user.hearsWindow(u"Officina"_s));
    QVERIFY(m_user.hearsAnnounced(u"Practice factory"_s)); // it is connected
}

void TranscriptTest::cleanupTestCase()
{
    m_officina.terminate();
    if (!m_officina.waitForFinished())
        m_officina.kill();
    QFile file(qEnvironmentVariable("OFFICINA_TRANSCRIPT", u"transcript.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(m_reader.transcript().toUtf8()) < 0)
        qWarning("%s cannot be written", qPrintable(file.fileName()));
}

void TranscriptTest::init()
{
    if (!m_goesOn)
        QSKIP("an earlier step failed");
    m_reader.note(QString::fromLatin1(QTest::currentTestFunction()));
}

void TranscriptTest::cleanup()
{
    m_goesOn = m_goesOn && !QTest::currentTestFailed();
    if (QTest::currentTestFailed())
        qWarning("%s", qPrintable(m_reader.transcript()));
}

void TranscriptTest::findAFactory()
{
    m_user.press(u"ctrl+2"_s);
    QVERIFY(m_user.hearsAnnounced(u"Factories"_s));
    m_user.press(u"ctrl+f"_s);
    QVERIFY(m_user.hearsFocus(u"text"_s, u"Filter the factories"_s));
    m_user.type(u"H100"_s);
    QVERIFY(m_user.goTo(u"table"_s, u"Factories and antennas"_s));
    QVERIFY(m_user.goTo(u"cell"_s, u"NL AIF"_s, u"Down"_s));
    QVERIFY(m_user.goTo(u"cell"_s, u"BSC AIF"_s, u"Up"_s));
    QVERIFY(m_user.goTo(button, u"Request an allocation"_s));
}

void TranscriptTest::writeARequest()
{
    m_user.press(u"space"_s);
    QVERIFY(m_user.hearsAnnounced(u"Requests"_s));
    QVERIFY(m_user.goAndPress(u"radio button"_s, u"Who you are"_s, u"space"_s));
    QVERIFY(m_user.goAndType(u"text"_s, u"First name"_s, u"Ada"_s));
    QVERIFY(m_user.goAndType(u"text"_s, u"Last name"_s, u"Weber"_s));
    QVERIFY(m_user.goTo(u"radio button"_s, u"Who you are"_s, u"shift+Tab"_s)); // Tab leads past the other steps
    QVERIFY(m_user.goTo(u"radio button"_s, u"Check and send"_s, u"Down"_s));
    m_user.press(u"space"_s);
    QVERIFY(m_user.goAndPress(button, u"Export PDF"_s, u"space"_s));
    QVERIFY(m_user.hears([](const Utterance &said) { return said.kind == Utterance::Kind::Window; }));
    const QString pdf = m_folder.path(u"dossier.pdf"_s);
    QVERIFY(m_user.goAndType(u"text"_s, u"File name"_s, pdf));
    m_user.press(u"Return"_s);
    QTRY_VERIFY(contentOf(pdf.toUtf8()).startsWith("%PDF-"));
}

void TranscriptTest::stageData()
{
    m_user.giveFocusTo(u"Officina"_s);
    m_user.press(u"ctrl+5"_s);
    QVERIFY(m_user.hearsAnnounced(u"Data"_s));
    QVERIFY(m_user.goAndType(u"text"_s, u"Folder shown of: This computer"_s, m_folder.path(u"files"_s)));
    m_user.press(u"Return"_s);
    QVERIFY(m_user.goTo(u"table"_s, u"This computer"_s));
    QVERIFY(m_user.goTo(u"cell"_s, u"digits"_s, u"Down"_s));
    QVERIFY(m_user.goAndPress(button, u"Stage to factory"_s, u"space"_s));
    QTRY_COMPARE(announcements(u"Verified"_s), 1);
}

void TranscriptTest::runAJob()
{
    m_user.press(u"ctrl+6"_s);
    QVERIFY(m_user.hearsAnnounced(u"Jobs"_s));
    QVERIFY(m_user.goAndPress(button, u"New job"_s, u"space"_s));
    QVERIFY(m_user.hearsWindow(u"New job"_s));
    QVERIFY(m_user.goAndType(u"text"_s, u"Name"_s, u"by-keyboard"_s));
    QVERIFY(m_user.goAndType({}, u"Epochs"_s, u"8"_s));
    QVERIFY(m_user.goAndPress(button, u"Submit"_s, u"space"_s));
    QVERIFY(m_user.hearsAnnounced(u"was submitted"_s));
    m_user.giveFocusTo(u"Officina"_s);
    QVERIFY(m_user.goTo(u"table"_s, u"Jobs"_s));
}

void TranscriptTest::watchTheCurve()
{
    QVERIFY(m_user.goAndPress(button, u"Open curves"_s, u"space"_s));
    QVERIFY(m_user.hearsAnnounced(u"Curves"_s));
    // The round may be faster than the job's first line.
    QTRY_VERIFY_WITH_TIMEOUT(m_user.goTo(u"chart"_s, u"Chart of train/loss"_s), 60s);
    QTRY_COMPARE(announcements(u"completed after"_s), 1); // the job, wherever the user is
}

// Of a portal: it is typed and not sent.
void TranscriptTest::typeASecret()
{
    m_user.press(u"ctrl+k"_s);
    m_user.type(u"Add a portal"_s);
    m_user.press(u"Return"_s);
    QVERIFY(m_user.hearsWindow(u"portal"_s));
    QVERIFY(m_user.goAndType(u"password text"_s, u"Token"_s, secret));
    m_user.press(u"Tab"_s);
    QVERIFY(m_user.hears([](const Utterance &said) { return said.kind == Utterance::Kind::Focus; }));
    QVERIFY(!m_reader.transcript().contains(secret));
    QString typed;
    for (const Utterance &said : m_reader.said())
        typed += said.kind == Utterance::Kind::Typed ? said.name : QString();
    QVERIFY2(!typed.contains(secret), qPrintable(typed));
}

void TranscriptTest::nothingWasSilent()
{
    QStringList silent;
    for (const Utterance &said : m_reader.said()) {
        // Qt gives the completions of its own file dialog no name; they come where typing takes long enough.
        const bool isCompletions = said.kind == Utterance::Kind::Window && said.role == "list"_L1;
        if (said.isSilent() && !isCompletions)
            silent += said.line();
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void TranscriptTest::newsWasSaidOnce()
{
    QCOMPARE(announcements(u"Verified"_s), 1);
    QCOMPARE(announcements(u"was submitted"_s), 1);
    QCOMPARE(announcements(u"completed after"_s), 1);
}

qsizetype TranscriptTest::announcements(const QString &part) const
{
    return std::ranges::count_if(m_reader.said(), [&](const Utterance &said) {
        return said.kind == Utterance::Kind::Announcement && said.name.contains(part);
    });
}

QTEST_GUILESS_MAIN(TranscriptTest)

#include "tst_transcript.moc"
