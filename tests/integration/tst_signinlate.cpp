// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions of a sign-in that stay open longer than a real server waits for whoever signs in.
#include "client/ssh/session.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/sshways.h"
#include "tests/support/waiting.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

// Whether this computer's end of a connection to that port knows that the other one has closed its: CLOSE_WAIT.
bool isHungUpAt(int port)
{
    const QByteArray end = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    for (const QByteArray &line : textOf(u"/proc/net/tcp"_s).split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.value(2).endsWith(end) && words.value(3) == "08")
            return true;
    }
    return false;
}

// A person who answers when the server has lost its patience.
class SlowPrompts : public AutoPrompts
{
public:
    int port = 0; // of that server; 0: at once

    bool acceptHostKey(const ssh::HostKey &key) override
    {
        wait();
        return AutoPrompts::acceptHostKey(key);
    }
    std::optional<QString> password(const QString &user, const QString &host, int attempt) override
    {
        wait();
        return AutoPrompts::password(user, host, attempt);
    }
    std::optional<QString> passphrase(const QString &keyFile, int attempt) override
    {
        wait();
        return AutoPrompts::passphrase(keyFile, attempt);
    }

private:
    void wait() const
    {
        for (QDeadlineTimer limit(tryLimit); port > 0 && !isHungUpAt(port) && !limit.hasExpired();)
            QThread::msleep(20);
    }
};

} // namespace

class SignInLateTest : public QObject, protected SshWays
{
    Q_OBJECT

private Q_SLOTS:
    void answeredTooLate_data();
    void answeredTooLate();
};

void SignInLateTest::answeredTooLate_data()
{
    QTest::addColumn<QString>("question");
    QTest::newRow("host key") << u"host key"_s;
    QTest::newRow("passphrase") << u"passphrase"_s;
    QTest::newRow("password") << u"password"_s;
}

// LoginGraceTime is over while the question is open: that is what is told, and the next time it works.
void SignInLateTest::answeredTooLate()
{
    QFETCH(QString, question);
    const bool byPassword = question == u"password";
    if (byPassword && !SshServer::canHavePasswords())
        QSKIP("passwords need root");
    SshServer::Options options;
    options.config = {"LoginGraceTime 5"};
    if (byPassword) {
        options.password = "open sesame";
        options.config += "KbdInteractiveAuthentication no"; // else PAM asks
    }
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    SlowPrompts prompts;
    prompts.port = server.port();
    prompts.passphrases = QStringList(3, u"open sesame"_s);
    prompts.passwords = QStringList(3, u"open sesame"_s);
    ssh::Target target = server.target();
    if (question == u"host key")
        target.knownHosts = m_folder.path(u"late known hosts"_s);
    else if (question == u"passphrase")
        target.identities = {server.lockedIdentity()};
    else
        target.identities = {m_folder.path(u"no such key"_s)};
    const auto late = ssh::Session::open(target, prompts, CancelFlag());
    QVERIFY_ERROR(late, Error::Kind::HungUp);
    QCOMPARE(late.error().subject, target.host);
    prompts.port = 0; // answers at once
    QVERIFY_RESULT(ssh::Session::open(target, prompts, CancelFlag()));
    QCOMPARE(prompts.keysAsked().size(), question == u"host key" ? 1 : 0); // what was trusted is remembered
}

QTEST_GUILESS_MAIN(SignInLateTest)
#include "tst_signinlate.moc"
