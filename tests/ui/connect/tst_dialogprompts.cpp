// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prompts asked on a worker's thread and answered in dialogs: every wait ends, with the answer,
// without one, or because the worker was told to stop. The window's thread never waits.
#include "client/base/plainthread.h"
#include "client/settings/secrets.h"
#include "tests/support/waiting.h"
#include "ui/connect/dialogprompts.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace Qt::StringLiterals;

class tst_DialogPrompts : public QObject
{
    Q_OBJECT

    // A keychain service that no system has entries of.
    Secrets m_secrets{u"officina-test-%1"_s.arg(QCoreApplication::applicationPid())};
    DialogPrompts m_prompts{m_secrets};

    std::unique_ptr<PlainThread> makeWorker() { return std::make_unique<PlainThread>(u"asks"_s); }

    // Waits for the next dialog.
    QDialog *nextDialog()
    {
        QSignalSpy asked(&m_prompts, &DialogPrompts::asked);
        if (!asked.wait(testing::tryLimit))
            return nullptr;
        return asked.first().first().value<QDialog *>();
    }

    static void click(QDialog *dialog, const QString &name)
    {
        auto *button = dialog->findChild<QPushButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

private Q_SLOTS:
    void hostKey_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("trusted") << "trustHost" << true;
        QTest::newRow("cancelled") << "cancelHost" << false;
    }

    void hostKey()
    {
        QFETCH(QString, button);
        const auto worker = makeWorker();
        const ssh::HostKey key{u"meluxina"_s, u"login.example.eu:8822"_s, u"ssh-ed25519"_s,
                               u"SHA256:6ZGf0bGQHbGUKjMrVRcZKxFtQzmoJ0v8HmzYm3uYkHs"_s};
        auto answer = worker->run([this, key] -> Result<bool> { return m_prompts.acceptHostKey(key); });
        QDialog *dialog = nextDialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel *>(u"fingerprint"_s)->text(), key.fingerprint);
        click(dialog, button);
        QTRY_VERIFY(answer.isFinished());
        QTEST(answer.result().value(), "accepted");
    }

    void password()
    {
        const auto worker = makeWorker();
        auto answer = worker->run(
            [this] -> Result<std::optional<QString>> { return m_prompts.password(u"learner"_s, u"host"_s, 2); });
        QDialog *dialog = nextDialog();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"secret"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(!dialog->findChild<QCheckBox *>(u"rememberSecret"_s)->isChecked());
        field->setText(u"tärtan "_s);
        QTest::keyClicks(field, u"1"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().value(), u"tärtan 1"_s);
    }

    // A keychain that is not there, or that says no, has not remembered what was to be: that is said, and it signs in.
    void rememberedNowhere()
    {
        auto known = m_secrets.write(u"of this test"_s, u"x"_s);
        QTRY_VERIFY(known.isFinished());
        if (known.result())
            QSKIP("the keychain of this system takes all");
        QSignalSpy told(&m_prompts, &DialogPrompts::told);
        const auto worker = makeWorker();
        auto answer = worker->run(
            [this] -> Result<std::optional<QString>> { return m_prompts.password(u"learner"_s, u"host"_s, 2); });
        QDialog *dialog = nextDialog();
        QVERIFY(dialog);
        auto *remember = dialog->findChild<QCheckBox *>(u"rememberSecret"_s);
        if (!remember->isVisible()) // it is known already that there is none
            QSKIP("nobody is asked to remember it");
        dialog->findChild<QLineEdit *>(u"secret"_s)->setText(u"1"_s);
        remember->setChecked(true);
        click(dialog, u"acceptSecret"_s);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().value(), u"1"_s);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().contains(u"kept nowhere"_s));
    }

    // Without a keychain, or without an entry in it, the first attempt asks as well.
    void passphraseWithoutKeychain()
    {
        const auto worker = makeWorker();
        auto answer = worker->run([this] -> Result<std::optional<QString>> {
            return m_prompts.passphrase(u"/home/me/.ssh/id_ed25519"_s, 1);
        });
        QDialog *dialog = nextDialog();
        QVERIFY(dialog);
        // Where there is none, nobody is told that it could be remembered there.
        auto known = m_secrets.read(u"nothing"_s);
        QTRY_VERIFY(known.isFinished());
        const bool hasKeychain = known.result().error().kind != Error::Kind::Unsupported;
        QCOMPARE(dialog->findChild<QCheckBox *>(u"rememberSecret"_s)->isVisible(), hasKeychain);
        click(dialog, u"cancelSecret"_s);
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(!answer.result().value());
    }

    void questions()
    {
        const auto worker = makeWorker();
        auto answer = worker->run([this] -> Result<std::optional<QStringList>> {
            return m_prompts.answers(u"host"_s, u"Open https://login.example.eu/x and confirm."_s,
                                     {{u"Code: "_s, true}, {u"Press Enter"_s, false}});
        });
        QDialog *dialog = nextDialog();
        QVERIFY(dialog);
        auto *code = dialog->findChild<QLineEdit *>(u"answer0"_s);
        QCOMPARE(code->echoMode(), QLineEdit::Normal);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"answer1"_s)->echoMode(), QLineEdit::Password);
        QTest::keyClicks(code, u"123456"_s);
        click(dialog, u"acceptAnswers"_s);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().value(), (QStringList{u"123456"_s, QString()}));
    }

    void instructionAlone()
    {
        const auto worker = makeWorker();
        auto answer = worker->run([this] -> Result<std::optional<QStringList>> {
            return m_prompts.answers(u"host"_s, u"Maintenance on Monday."_s, {});
        });
        QDialog *dialog = nextDialog();
        QVERIFY(dialog);
        click(dialog, u"acceptAnswers"_s);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().value(), QStringList());
    }

    // At quit the window's thread waits for the worker, so nobody can answer any more.
    void releasedByStop()
    {
        auto worker = makeWorker();
        auto answer = worker->run(
            [this] -> Result<std::optional<QString>> { return m_prompts.password(u"learner"_s, u"host"_s, 2); });
        QPointer<QDialog> dialog = nextDialog();
        QVERIFY(dialog);
        worker.reset();
        QVERIFY(answer.isFinished());
        QVERIFY(!answer.result().value());
        QTRY_VERIFY(!dialog); // it goes by itself
    }

    void releasedBeforeTheDialog()
    {
        auto worker = makeWorker();
        std::atomic<bool> asking = false;
        auto answer = worker->run([this, &asking] -> Result<bool> {
            asking = true;
            return m_prompts.acceptHostKey({});
        });
        while (!asking) // without the event loop, so the dialog cannot open
            QThread::msleep(1);
        worker.reset();
        QVERIFY(!answer.result().value());
        const QSignalSpy asked(&m_prompts, &DialogPrompts::asked);
        QTest::qWait(50);
        QCOMPARE(asked.size(), 0);
    }

    void dialogGoesWithItsWindow()
    {
        auto *window = new QWidget;
        m_prompts.setWindow(window);
        const auto worker = makeWorker();
        auto answer = worker->run(
            [this] -> Result<std::optional<QString>> { return m_prompts.password(u"learner"_s, u"host"_s, 2); });
        QVERIFY(nextDialog());
        delete window;
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(!answer.result().value());
    }
};

QTEST_MAIN(tst_DialogPrompts)
#include "tst_dialogprompts.moc"
