// SPDX-License-Identifier: GPL-3.0-or-later
//
// The output of a job in the window, from files of the practice factory that grow, begin anew, go
// away, and hold what programs print.
#include "ui/jobs/outputview.h"

#include "client/sites/sitelist.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "ui/common/theme.h"
#include "ui/jobs/outputpane.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace officina;
using namespace Qt::StringLiterals;

class OutputViewTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 30000; // ms

    template <class T> T *child(const char *name) const { return m_view->findChild<T *>(QString::fromLatin1(name)); }
    QString label(const char *name) const
    {
        const auto *label = child<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    void click(const char *name) const
    {
        auto *button = child<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    OutputPane *pane() const { return m_view->findChild<OutputPane *>(); }
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
        if (folder.isEmpty())
            return;
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            m_theme->setScheme(scheme);
            QTest::qWait(100);
            m_view->grab().save(u"%1/output-%2-%3.png"_s.arg(folder, QString::fromLatin1(name),
                                                             scheme == Scheme::Dark ? u"dark"_s : u"light"_s));
        }
    }
    template <class Work> void onSite(Work work)
    {
        auto done = m_connection->run(work);
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), patience);
        QVERIFY_RESULT(done.result());
    }
    RemotePath file(const char *name) const { return m_files / name; }
    void write(const RemotePath &path, const QByteArray &bytes)
    {
        onSite([=](ssh::Session &session) { return session.write(path, bytes); });
    }
    bool shows(const QString &text) const { return m_view->text().contains(text); }

    Clock m_clock;
    testing::AutoPrompts m_prompts;
    Theme *m_theme = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JobService> m_jobs;
    std::unique_ptr<OutputView> m_view;
    RemotePath m_files;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_theme = new Theme(*qApp);
        m_theme->setScheme(Scheme::Light);
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        m_connection = std::make_unique<Connection>(*practice, m_prompts);
        m_jobs = std::make_unique<JobService>(m_clock, nullptr);
        m_jobs->setConnection(m_connection.get());
        m_files = RemotePath("/work/demo/output-" + QByteArray::number(QCoreApplication::applicationPid()));
        onSite([this](ssh::Session &session) { return session.makePath(m_files); });
        m_view = std::make_unique<OutputView>(*m_jobs);
        m_view->resize(440, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void nothingToShow()
    {
        m_view->setFiles({.output = {}, .errors = {}, .unknown = u"Nobody told."_s});
        QCOMPARE(label("jobOutputEmpty"), u"Nobody told."_s);
        m_view->setFile(file("missing"), true);
        QTRY_COMPARE_WITH_TIMEOUT(label("jobOutputEmpty"), u"Nothing written yet."_s, patience);
        QVERIFY(!child<QToolButton>("jobOutputSave")->isEnabled());
        m_view->setFile(file("missing"), false);
        QTRY_COMPARE_WITH_TIMEOUT(label("jobOutputEmpty"), u"This job wrote no output."_s, patience);
    }

    // A job may write to one of its two files alone, or to one for both.
    void saysWhereTheTextIs()
    {
        const RemotePath empty = file("empty"), missing = file("missing"), text = file("traceback");
        write(empty, {});
        write(text, "Traceback\n");
        const auto says = [this] { return label("jobOutputEmpty"); };
        m_view->setFiles({.output = empty, .errors = text, .growing = true});
        QTRY_COMPARE_WITH_TIMEOUT(says(), u"There is no output. What the job wrote is under “Errors”."_s, patience);
        m_view->setFiles({.output = empty, .errors = text});
        QTRY_COMPARE_WITH_TIMEOUT(says(), u"There is no output. What the job wrote is under “Errors”."_s, patience);
        click("jobShowErrors");
        QTRY_COMPARE_WITH_TIMEOUT(m_view->text(), u"Traceback\n"_s, patience);
        m_view->setFiles({.output = text, .errors = missing});
        QTRY_COMPARE_WITH_TIMEOUT(m_view->text(), u"Traceback\n"_s, patience);
        click("jobShowErrors");
        QTRY_COMPARE_WITH_TIMEOUT(says(), u"There are no errors. What the job wrote is under “Output”."_s, patience);
        for (const RemotePath &errors : {missing, empty}) { // the other file, and the same one
            m_view->setFiles({.output = empty, .errors = errors});
            QTRY_COMPARE_WITH_TIMEOUT(says(), u"This job wrote neither output nor errors."_s, patience);
        }
        QVERIFY(!child<QWidget>("jobOutputSwitch")->isVisible());
    }

    void coloursAndBars()
    {
        write(file("colours"),
              QByteArray("\x1b[32mINFO\x1b[0m ready\n\x1b[1;33mWARNING\x1b[0m slow disk\n\x1b[31mERROR\x1b[0m no "
                         "GPU\n\x1b[97;44m banner \x1b[0m\n")
                  + QByteArray("\r 42%|####      | 42/100").repeated(500) + "\r100%|##########| 100/100\nL\xc3\xabtz"
                  + QByteArray("\0burg \xff\n", 8) + QByteArray(100'000, 'x') + "\nend\n");
        m_view->setFile(file("colours"), false);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"end"_s), patience);
        const QStringList lines = m_view->text().split(u'\n');
        QCOMPARE(lines.size(), 9);
        QCOMPARE(lines[4], u"100%|##########| 100/100"_s);
        QCOMPARE(lines[5], u"Lëtzburg \xfffd"_s);
        QCOMPARE(lines[6].size(), OutputText::mostCharacters + 2); // and says that it is cut
        // Colours of the scheme, in both.
        const auto ink = [this] {
            const auto formats = pane()->document()->findBlockByNumber(2).layout()->formats();
            return formats.isEmpty() ? QColor() : formats.first().format.foreground().color();
        };
        const QColor light = ink();
        QVERIFY(light.isValid());
        picture("colours");
        m_theme->setScheme(Scheme::Dark);
        QTRY_VERIFY(ink() != light);
        m_theme->setScheme(Scheme::Light);
        QTRY_COMPARE(ink(), light);
    }

    void followsAndPauses()
    {
        QByteArray bytes;
        for (int i = 0; i < 300; ++i)
            bytes += "step " + QByteArray::number(i) + '\n';
        write(file("grows"), bytes);
        m_view->setFile(file("grows"), true);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"step 299"_s), patience);
        // The notes about the file before it have gone, and left their room to the text.
        QTRY_VERIFY_WITH_TIMEOUT(pane()->height() > m_view->height() * 3 / 4, patience);
        QScrollBar *bar = pane()->verticalScrollBar();
        auto *follow = child<QCheckBox>("jobOutputFollow");
        QCOMPARE(bar->value(), bar->maximum());
        // Scrolling up pauses.
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!follow->isChecked());
        const int place = bar->value();
        bytes += "new 1\nnew 2\nnew 3";
        write(file("grows"), bytes);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"new 3"_s), patience);
        QCOMPARE(bar->value(), place);
        QVERIFY(child<QPushButton>("jobOutputNew")->isVisible());
        QVERIFY(child<QPushButton>("jobOutputNew")->text().startsWith(u"2 "));
        picture("paused");
        click("jobOutputNew");
        QVERIFY(follow->isChecked());
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(!child<QPushButton>("jobOutputNew")->isVisible());
        // A line goes on where it was, and nothing comes twice.
        bytes += " goes on\nlast\n";
        write(file("grows"), bytes);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"last"_s), patience);
        QVERIFY(shows(u"new 3 goes on"_s));
        QCOMPARE(m_view->text().count(u"new 3"_s), 1);
        QCOMPARE(bar->value(), bar->maximum());
    }

    void beginsAnew()
    {
        write(file("grows"), "second life\n");
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"second life"_s), patience);
        QVERIFY(!shows(u"step 1"_s));
        QVERIFY(label("jobOutputNote").contains(u"began anew"));
        onSite([this](ssh::Session &session) { return session.removeFile(file("grows")); });
        QTRY_VERIFY_WITH_TIMEOUT(label("jobOutputNote").contains(u"no longer there"), patience);
        QVERIFY(shows(u"second life"_s));
        // Put back into the queue: read anew although the file is longer than what was read.
        write(file("grows"), "third life, longer than the second\n");
        m_view->setFiles({.output = file("grows"), .errors = {}, .growing = true, .restarts = 1});
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"third life"_s), patience);
        QVERIFY(!shows(u"second life"_s));
        QVERIFY(label("jobOutputNote").contains(u"put back"));
    }

    void longOutput()
    {
        QByteArray bytes = "first line of all\n";
        for (int i = 0; bytes.size() < 3'000'000; ++i)
            bytes += "line " + QByteArray::number(i) + " of a long output\n";
        bytes += "ModuleNotFoundError: No module named 'torch'\n";
        write(file("long"), bytes);
        const auto lines = bytes.count('\n') + 1;
        m_view->setFile(file("long"), false);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"ModuleNotFoundError"_s), patience);
        QVERIFY(m_view->text().size() <= 256 * 1024);
        QVERIFY(m_view->text().startsWith(u"line "));
        QVERIFY(child<QWidget>("jobOutputEarlier")->isVisible());
        picture("long");
        const QString before = m_view->text();
        click("jobOutputLoadEarlier");
        QTRY_VERIFY_WITH_TIMEOUT(m_view->text().size() > 1'000'000, patience);
        QVERIFY(m_view->text().endsWith(before));
        QVERIFY(m_view->text().startsWith(u"line "));
        click("jobOutputLoadAll");
        QTRY_VERIFY_WITH_TIMEOUT(m_view->text().startsWith(u"first line of all"), patience);
        QTRY_VERIFY(!child<QWidget>("jobOutputEarlier")->isVisible());
        QCOMPARE(m_view->text().toUtf8(), bytes);
        QCOMPARE(pane()->document()->blockCount(), lines);
        QCOMPARE(pane()->firstByte(), 0);
    }

    void searches()
    {
        m_view->activateWindow();
        pane()->setFocus();
        QTest::keyClick(pane(), Qt::Key_F, Qt::ControlModifier);
        auto *words = child<QLineEdit>("jobOutputSearch");
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClicks(words, u"modulenotfounderror"_s);
        QCOMPARE(label("jobOutputHits"), u"1 of 1"_s);
        QVERIFY(pane()->textCursor().block().text().startsWith(u"ModuleNotFoundError"));
        child<QToolButton>("jobOutputCase")->setChecked(true);
        QCOMPARE(label("jobOutputHits"), u"Not found"_s);
        child<QToolButton>("jobOutputCase")->setChecked(false);
        words->setText(u"line 12 of"_s);
        QCOMPARE(label("jobOutputHits"), u"1 of 1"_s);
        words->setText(u"long output"_s);
        QVERIFY2(label("jobOutputHits").endsWith(u"100,000 or more"), qPrintable(label("jobOutputHits")));
        QTest::keyClick(words, Qt::Key_Return);
        const int second = pane()->textCursor().selectionStart();
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(pane()->textCursor().selectionStart() < second);
        QTest::keyClick(words, Qt::Key_Enter);
        QCOMPARE(pane()->textCursor().selectionStart(), second);
        QCOMPARE(child<QToolButton>("jobOutputPrevious")->toolTip(), u"Previous (Shift+Return)"_s);
        picture("search");
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
    }

    void jumpsToTheError()
    {
        QVERIFY(pane()->textCursor().block().text() != u"ModuleNotFoundError: No module named 'torch'");
        click("jobOutputJump");
        QTRY_COMPARE_WITH_TIMEOUT(pane()->textCursor().block().text(),
                                  u"ModuleNotFoundError: No module named 'torch'"_s, patience);
        QVERIFY(!label("jobOutputNote").isEmpty());
        // To a place that is not read yet.
        m_view->setFile(file("colours"), false);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"ready"_s), patience);
        m_view->setFile(file("long"), false);
        m_view->showPlace(file("long"), 1'000'000);
        QTRY_VERIFY_WITH_TIMEOUT(!pane()->isFollowing(), patience);
        QVERIFY(pane()->firstByte() <= 1'000'000);
    }

    void savesAndCopies()
    {
        const QString copy = m_folder.filePath(u"copy.txt"_s);
        m_view->saveAs(copy);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copy), patience);
        QFile saved(copy);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray bytes = saved.readAll();
        QVERIFY(bytes.startsWith("first line of all\n") && bytes.endsWith("'torch'\n"));
        QVERIFY(bytes.size() > 3'000'000);
        m_view->setFile(file("colours"), false);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"end"_s), patience);
        click("jobOutputCopy");
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"INFO ready\n"));
    }

    void outputAndErrors()
    {
        write(file("out"), "out\n");
        write(file("err"), "err\n");
        m_view->setFiles({.output = file("out"), .errors = file("err")});
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"out"_s), patience);
        QVERIFY(child<QWidget>("jobOutputSwitch")->isVisible());
        click("jobShowErrors");
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"err"_s), patience);
        QVERIFY(!shows(u"out"_s));
        picture("errors");
        click("jobShowOutput");
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"out"_s), patience);
        m_view->setFile(file("out"), false);
        QVERIFY(!child<QWidget>("jobOutputSwitch")->isVisible());
    }

    void isBounded()
    {
        OutputPane bounded;
        QList<OutputLine> lines;
        for (int i = 0; i < OutputPane::mostLines + 5'000; ++i)
            lines += OutputLine{i * 10, u"line %1"_s.arg(i), {}, false};
        bounded.append(lines);
        QCOMPARE(bounded.document()->blockCount(), OutputPane::mostLines);
        QCOMPARE(bounded.firstByte(), 50'000);
        QVERIFY(bounded.toPlainText().startsWith(u"line 5000\n"));
        QVERIFY(bounded.isFull());
        bounded.clearLines();
        lines.clear();
        for (int i = 0; i < 2'000; ++i)
            lines += OutputLine{i, QString(16'000, u'x'), {}, false};
        bounded.append(lines);
        QVERIFY(bounded.document()->characterCount() <= OutputPane::mostCharacters);
        QVERIFY(bounded.document()->characterCount() > OutputPane::mostCharacters / 2);
    }
};

QTEST_MAIN(OutputViewTest)
#include "tst_outputview.moc"
