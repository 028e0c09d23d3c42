// SPDX-License-Identifier: GPL-3.0-or-later
//
// The system's keychain, told by a KWallet of the test's own on a bus of its own: what is kept comes back, what is
// locked or fails is never taken for kept, and dialogs say which it is.
#include "client/base/plainthread.h"
#include "client/settings/secrets.h"
#include "tests/support/ownhome.h"
#include "tests/support/privatebus.h"
#include "tests/support/waiting.h"
#include "ui/connect/dialogprompts.h"
#include "ui/keys/newkeyform.h"

#include <QtCore/QThread>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusContext>
#include <QtDBus/QDBusMessage>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <atomic>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

// Its names are the bus's. It lives on a thread of its own: who looks whether it is there waits for the answer.
class FakeWallet : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    enum class Mood { Open, Locked, Failing }; // locked: and the user does not open it
    std::atomic<Mood> mood = Mood::Open;

    QString entry(const QString &folder, const QString &key)
    {
        QString value;
        QMetaObject::invokeMethod(this, [&] { value = m_entries.value({folder, key}); }, Qt::BlockingQueuedConnection);
        return value;
    }

public Q_SLOTS:
    QString networkWallet() { return u"kdewallet"_s; }
    int open(const QString &, qlonglong, const QString &) { return mood == Mood::Locked ? -1 : 1; }

    int entryType(int, const QString &folder, const QString &key, const QString &)
    {
        return m_entries.contains({folder, key}) ? 1 : 0; // a password, or nothing
    }

    QString readPassword(int, const QString &folder, const QString &key, const QString &)
    {
        if (mood == Mood::Failing)
            sendErrorReply(QDBusError::Failed, u"of this test"_s);
        return m_entries.value({folder, key});
    }

    int writePassword(int, const QString &folder, const QString &key, const QString &value, const QString &)
    {
        if (mood == Mood::Failing)
            return -1;
        m_entries.insert({folder, key}, value);
        return 0;
    }

    int removeEntry(int, const QString &folder, const QString &key, const QString &)
    {
        return m_entries.remove({folder, key}) ? 0 : -3;
    }

private:
    QMap<std::pair<QString, QString>, QString> m_entries; // by folder and key
};

class KeychainTest : public QObject
{
    Q_OBJECT

    using Mood = FakeWallet::Mood;

    template <class T> static Result<T> answerOf(const QFuture<Result<T>> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, QDeadlineTimer(tryLimit))
            ? future.result()
            : Result<T>(failure(Error::Kind::TooSlow));
    }

    TempFolder m_home;
    PrivateBus m_bus;
    QThread m_walletThread;
    FakeWallet m_wallet;
    Secrets m_secrets{u"officina-test"_s};
    DialogPrompts m_prompts{m_secrets};
    const QString m_key = Secrets::passphraseKey(u"/home/me/.ssh/id_ed25519"_s);

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_wallet.mood = Mood::Open; }
    void keeps();
    void lockedSaysNo();
    void failureIsNotKept();
    void givenWithoutAsking();
    void asksWhereItFails();
    void lockedIsTold();
    void newKey_data();
    void newKey();
};

void KeychainTest::initTestCase()
{
    liveIn(m_home);
    QVERIFY(m_bus.start());
    qputenv("XDG_CURRENT_DESKTOP", "KDE"); // by which QtKeychain knows which keychain it is
    qputenv("KDE_SESSION_VERSION", "5");

    m_walletThread.start();
    m_wallet.moveToThread(&m_walletThread);
    QDBusConnection wallet = QDBusConnection::connectToBus(m_bus.address(), u"wallet"_s);
    QVERIFY(wallet.isConnected());
    QVERIFY(wallet.registerObject(u"/modules/kwalletd5"_s, &m_wallet, QDBusConnection::ExportAllSlots));
    QVERIFY(wallet.registerService(u"org.kde.kwalletd5"_s));
    // QtKeychain waits half a second for it, once: by then it has answered before.
    const QDBusMessage reply = QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
        u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, u"networkWallet"_s));
    QCOMPARE(reply.arguments().value(0).toString(), u"kdewallet"_s);
}

void KeychainTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"wallet"_s);
    m_walletThread.quit();
    QVERIFY(m_walletThread.wait());
    m_bus.stop();
}

void KeychainTest::keeps()
{
    const QString secret = u"tärtan 1"_s;
    QCOMPARE(answerOf(m_secrets.read(m_key)).error_or(Error()).kind, Error::Kind::NotFound);
    QVERIFY(answerOf(m_secrets.write(m_key, secret)));
    QCOMPARE(m_wallet.entry(u"officina-test"_s, m_key), secret);
    QCOMPARE(answerOf(m_secrets.read(m_key)).value_or(QString()), secret);

    Secrets others(u"another-program"_s);
    QCOMPARE(answerOf(others.read(m_key)).error_or(Error()).kind, Error::Kind::NotFound);
    QVERIFY(answerOf(others.remove(m_key))); // which is not ours
    QCOMPARE(answerOf(m_secrets.read(m_key)).value_or(QString()), secret);

    QVERIFY(answerOf(m_secrets.remove(m_key)));
    QCOMPARE(answerOf(m_secrets.read(m_key)).error_or(Error()).kind, Error::Kind::NotFound);
    QVERIFY(answerOf(m_secrets.remove(m_key))); // fine where there is none
}

void KeychainTest::lockedSaysNo()
{
    QVERIFY(answerOf(m_secrets.write(m_key, u"kept"_s)));
    m_wallet.mood = Mood::Locked;
    const auto read = answerOf(m_secrets.read(m_key));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Denied);
    QCOMPARE(read.error().subject, m_key);
    QCOMPARE(answerOf(m_secrets.write(m_key, u"other"_s)).error_or(Error()).kind, Error::Kind::Denied);
    QCOMPARE(answerOf(m_secrets.remove(m_key)).error_or(Error()).kind, Error::Kind::Denied);
    m_wallet.mood = Mood::Open;
    QCOMPARE(answerOf(m_secrets.read(m_key)).value_or(QString()), u"kept"_s);
}

// QtKeychain calls it done, with nothing read.
void KeychainTest::failureIsNotKept()
{
    QVERIFY(answerOf(m_secrets.write(m_key, u"kept"_s)));
    m_wallet.mood = Mood::Failing;
    QVERIFY(!answerOf(m_secrets.read(m_key)));
    const auto written = answerOf(m_secrets.write(m_key, u"other"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Denied);
    QCOMPARE(m_wallet.entry(u"officina-test"_s, m_key), u"kept"_s);
}

void KeychainTest::givenWithoutAsking()
{
    QVERIFY(answerOf(m_secrets.write(m_key, u"kept"_s)));
    const QSignalSpy asked(&m_prompts, &DialogPrompts::asked);
    PlainThread worker(u"asks"_s);
    const auto answer = worker.run(
        [this] -> Result<std::optional<QString>> { return m_prompts.passphrase(u"/home/me/.ssh/id_ed25519"_s, 1); });
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().value(), u"kept"_s);
    QCOMPARE(asked.size(), 0);
}

// Nobody is signed in with an empty passphrase in place of one that could not be read.
void KeychainTest::asksWhereItFails()
{
    QVERIFY(answerOf(m_secrets.write(m_key, u"kept"_s)));
    m_wallet.mood = Mood::Failing;
    QSignalSpy asked(&m_prompts, &DialogPrompts::asked);
    PlainThread worker(u"asks"_s);
    const auto answer = worker.run(
        [this] -> Result<std::optional<QString>> { return m_prompts.passphrase(u"/home/me/.ssh/id_ed25519"_s, 1); });
    QTRY_COMPARE(asked.size(), 1);
    auto *dialog = asked.first().first().value<QDialog *>();
    dialog->findChild<QLineEdit *>(u"secret"_s)->setText(u"typed"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"acceptSecret"_s), Qt::LeftButton);
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().value(), u"typed"_s);
}

void KeychainTest::lockedIsTold()
{
    m_wallet.mood = Mood::Locked;
    QSignalSpy asked(&m_prompts, &DialogPrompts::asked);
    QSignalSpy told(&m_prompts, &DialogPrompts::told);
    PlainThread worker(u"asks"_s);
    const auto answer =
        worker.run([this] -> Result<std::optional<QString>> { return m_prompts.password(u"learner"_s, u"host"_s, 1); });
    QTRY_COMPARE(asked.size(), 1);
    auto *dialog = asked.first().first().value<QDialog *>();
    auto *remember = dialog->findChild<QCheckBox *>(u"rememberSecret"_s);
    QVERIFY(remember->isVisible()); // there is one, and it may be opened meanwhile
    remember->setChecked(true);
    dialog->findChild<QLineEdit *>(u"secret"_s)->setText(u"1"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"acceptSecret"_s), Qt::LeftButton);
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().value(), u"1"_s);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"kept nowhere"_s));
}

void KeychainTest::newKey_data()
{
    QTest::addColumn<FakeWallet::Mood>("mood");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("open") << Mood::Open << true;
    QTest::newRow("locked") << Mood::Locked << false;
}

// One that is locked is there: it is offered, and nobody is told that this system has none.
void KeychainTest::newKey()
{
    QFETCH(const FakeWallet::Mood, mood);
    m_wallet.mood = mood;
    NewKeyForm form(m_secrets, m_home.path());
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    form.begin({}, m_home.path(u"id_ed25519"_s));
    const auto *keep = form.findChild<QCheckBox *>(u"newKeyKeep"_s);
    const auto *keychain = form.findChild<QLabel *>(u"newKeyKeychain"_s);
    QTRY_VERIFY(keep->isEnabled() || keychain->isVisible()); // it has answered
    QVERIFY(keep->isVisible() && keep->isEnabled());
    QVERIFY(!keychain->isVisible());
    QTEST(keep->isChecked(), "isKept");
}

QTEST_MAIN(KeychainTest)
#include "tst_keychain.moc"
