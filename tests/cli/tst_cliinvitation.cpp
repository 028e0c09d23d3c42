// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli invitation: made at one computer, and looked at and accepted at another, each with a home of its own.
// What is refused, or not agreed to, leaves nothing behind.
#include "client/base/files.h"
#include "client/base/userhome.h"
#include "tests/cli/program.h"
#include "tests/client/invitations/invitationfixture.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshways.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

using namespace officina;
using namespace officina::testing;

namespace {

const QString lumisKey = u"SHA256:qCFZThjRw8nf0CiZ9rU7b6Zirjq8slAIl5r0xWaVoD0"_s; // as LUMI publishes it

Invitation now(Invitation invitation)
{
    const auto seconds = QDateTime::currentSecsSinceEpoch();
    invitation.issued = QDateTime::fromSecsSinceEpoch(seconds - 3600, QTimeZone::UTC);
    invitation.expires = invitation.issued.addDays(7);
    return invitation;
}

Invitation toLumi()
{
    Invitation invitation = now(workshop());
    invitation.site = u"lumi"_s;
    invitation.host.clear();
    invitation.port = 0;
    invitation.hostKey = lumisKey;
    return invitation;
}

} // namespace

struct Ways : SshWays {
    using SshWays::cover;
};

class TestCliInvitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_teacher = std::make_unique<Program>();
        m_learner = std::make_unique<Program>();
    }
    void fromOneToTheOther();
    void ofACohort();
    void refusedWhenMade_data();
    void refusedWhenMade();
    void filesThatAreNotThere();
    void hostOfAnyLetters();
    void nothingIsReplaced();
    void keys();
    void outcomes_data();
    void outcomes();
    void damaged();
    void agreedOrNot();
    void nameOfAnother();
    void nameOfASystemWhenMade();
    void nameOfASystem();
    void keyWhereNoneIsPublished();
    void settingsThatCannotBeWritten();
    void hostThatIsNotHere(); // last: another home folder lies over the account's from then on

private:
    QStringList make(const QStringList &more) const
    {
        return QStringList{u"invitation"_s, u"make"_s,   u"--site"_s, u"lumi"_s,
                           u"--issuer"_s,   u"Ana N."_s, u"--out"_s,  m_teacher->path(u"w.officina-invitation"_s)}
        + more + QStringList{u"--json"_s};
    }
    QString received(const Invitation &invitation, char seed = 'n') const
    {
        return QString::fromUtf8(
            m_learner->home().file("w.officina-invitation", sealedBy(invitation, seed).sealed.toFile()));
    }
    Answer learner(const QString &verb, const QString &from, const QStringList &more = {}) const
    {
        return m_learner->run(QStringList{u"invitation"_s, verb, from} + more + QStringList{u"--json"_s});
    }
    QString book() const { return m_learner->path(u".local/share/officina/invitations/accepted.json"_s); }
    bool isUntouched() const
    {
        return !QFile::exists(book()) && !QFile::exists(m_learner->path(u".config/officina/officina.ini"_s));
    }

    std::unique_ptr<Program> m_teacher, m_learner;
};

void TestCliInvitation::fromOneToTheOther()
{
    QVERIFY(QDir().mkpath(m_teacher->path(u"ws/podatki"_s)));
    const Answer made = m_teacher->run(make({u"--title"_s, u"Učenje"_s, u"--project"_s, u"project_46"_s,
                                             u"--partition"_s, u"small-g"_s, u"--reservation"_s, u"ws"_s, u"--data"_s,
                                             u"ws/podatki"_s, u"--template"_s, u"training"_s, u"--days"_s, u"3"_s}));
    QCOMPARE(made.exitCode, 0);
    const QString link = made.json()[u"link"].toString();
    const QString key = made.json()[u"key"].toString();
    QCOMPARE(made.json()[u"file"].toString(), m_teacher->path(u"w.officina-invitation"_s));
    const QString keyFile = m_teacher->path(u".local/share/officina/invitations/issuer-key.pem"_s);
    QCOMPARE(QFile::permissions(keyFile)
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(!readFile(made.json()[u"file"].toString()).value().contains("PRIVATE"));

    for (const QString &from : {made.json()[u"file"].toString(), link}) {
        const Answer seen = learner(u"verify"_s, from);
        QCOMPARE(seen.exitCode, 0);
        QCOMPARE(seen.json()[u"outcome"].toString(), u"new-issuer"_s);
        QCOMPARE(seen.json()[u"key"].toString(), key);
        QCOMPARE(seen.json()[u"invitation"][u"data"].toString(), u"ws/podatki"_s);
        const Answer shown = m_learner->run({u"invitation"_s, u"show"_s, from});
        QCOMPARE(shown.exitCode, 0);
        for (const QString &part :
             {u"Učenje"_s, u"Ana N."_s, key, u"project_46"_s, u"ws/podatki"_s, u"was not met before"_s})
            QVERIFY2(QString::fromUtf8(shown.out).contains(part), shown.out.constData());
    }
    QVERIFY(isUntouched());

    const Answer accepted = learner(u"accept"_s, link, {u"--yes"_s});
    QCOMPARE(accepted.exitCode, 0);
    QVERIFY(accepted.json()[u"sets"].toArray().contains(
        QJsonObject{{u"field"_s, u"project"_s}, {u"before"_s, QString()}, {u"after"_s, u"project_46"_s}}));
    QCOMPARE(learner(u"verify"_s, link).json()[u"outcome"].toString(), u"fine"_s);
    const Answer site = m_learner->run({u"site"_s, u"lumi"_s, u"--json"_s});
    QCOMPARE(site.json()[u"site"][u"project"].toString(), u"project_46"_s);

    // The same key signs again; what is issued later in its place makes the first one stale.
    QCOMPARE(m_teacher->run(make({u"--force"_s})).json()[u"key"].toString(), key);
    Invitation moved = readInvitation(link)->invitation;
    moved.issued = moved.issued.addSecs(1);
    moved.project = u"project_47"_s;
    const auto resealed = sealInvitation(moved, readIssuerKey(keyFile).value());
    QVERIFY(resealed);
    const QString newer = resealed->sealed.toLink();
    QCOMPARE(learner(u"accept"_s, newer, {u"--yes"_s}).exitCode, 0);
    const Answer stale = learner(u"accept"_s, link, {u"--yes"_s});
    QCOMPARE(stale.exitCode, 7);
    QCOMPARE(stale.errorKind(), u"stale"_s);
    QCOMPARE(m_learner->run({u"site"_s, u"lumi"_s, u"--json"_s}).json()[u"site"][u"project"].toString(),
             u"project_47"_s);
}

// What the teacher's program knows of the cohort need not be typed; what those it goes to may be asked is shown to them.
void TestCliInvitation::ofACohort()
{
    const QString words = m_teacher->path(u"consent.txt"_s);
    QVERIFY_RESULT(writeFile(words, "I agree to this.\nI may ask at any time.\n"));
    const Answer created =
        m_teacher->run({u"cohort"_s, u"new"_s, u"Zima 2026"_s, u"--site"_s, u"lumi"_s, u"--project"_s, u"project_46"_s,
                        u"--account"_s, u"project_46"_s, u"--consent"_s, words, u"--json"_s});
    QVERIFY2(created.exitCode == 0, created.err.constData());
    const QString table = QString::fromUtf8(m_teacher->home().file("roster.csv", "Mail\nada@example.org\n"));
    QCOMPARE(m_teacher->run({u"cohort"_s, u"add"_s, u"zima-2026"_s, table}).exitCode, 0);
    const QString file = m_teacher->path(u"w.officina-invitation"_s);
    const QStringList make{u"invitation"_s, u"make"_s,  u"--cohort"_s, u"zima-2026"_s, u"--issuer"_s,
                           u"Ana N."_s,     u"--out"_s, file,          u"--json"_s,    u"--force"_s};
    const Answer made = m_teacher->run(make);
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const QJsonObject said = made.json()[u"invitation"].toObject();
    QCOMPARE(said[u"cohort"].toString(), u"zima-2026"_s);
    QCOMPARE(said[u"site"].toString(), u"lumi"_s);
    QCOMPARE(said[u"project"].toString(), u"project_46"_s);
    QCOMPARE(said[u"account"].toString(), u"project_46"_s);
    QCOMPARE(said[u"consent"].toString(), u"I agree to this.\nI may ask at any time."_s);
    QVERIFY(made.json()[u"link"].toString().startsWith(u"officina://invite/2."_s));
    const Answer other = m_teacher->run(make + QStringList{u"--account"_s, u"project_47"_s});
    QCOMPARE(other.json()[u"invitation"][u"account"].toString(), u"project_47"_s); // what is typed goes first
    QCOMPARE(m_teacher->run(make.first(3) + QStringList{u"unheard-of"_s} + make.sliced(4)).exitCode, 3);

    QVERIFY_RESULT(writeFile(file, openInvitation(made.json()[u"link"].toString().toUtf8())->sealed.toFile()));
    const Answer shown = m_learner->run({u"invitation"_s, u"show"_s, file});
    QCOMPARE(shown.exitCode, 0);
    for (const char *part : {"zima-2026", "I agree to this.\nI may ask at any time.",
                             "Opening the invitation agrees to "
                             "nothing"})
        QVERIFY2(shown.out.contains(part), shown.out.constData());
    const Answer accepted = learner(u"accept"_s, file, {u"--yes"_s});
    QCOMPARE(accepted.exitCode, 0);
    QVERIFY(accepted.err.contains("I agree to this."));
    for (const auto &set : accepted.json()[u"sets"].toArray()) // it is to be read, and sets nothing
        QVERIFY(set[u"field"].toString() != u"consent"_s);
}

void TestCliInvitation::refusedWhenMade_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("kind");
    const auto row = [](const QStringList &options, const QString &kind) {
        QTest::addRow("%s", qPrintable(options.join(u' '))) << options << kind;
    };
    row({u"--data"_s, u"../x"_s}, u"bad-path"_s);
    row({u"--job"_s, u"/etc/passwd"_s}, u"bad-path"_s);
    row({u"--project=-rf"_s}, u"bad-name"_s);
    row({u"--template"_s, u"a/b"_s}, u"bad-name"_s);
    row({u"--template"_s, u"trainin"_s}, u"usage"_s);
    row({u"--language"_s, u"xx"_s}, u"usage"_s);
    row({u"--language"_s, u"slovene"_s}, u"bad-name"_s);
    row({u"--host"_s, u"user@lumi"_s}, u"bad-host"_s);
    row({u"--site"_s, u"books"_s, u"--host"_s, u"b\u03bfoks.example"_s}, u"bad-host"_s); // with a Greek letter
    row({u"--host-key"_s, u"SHA256:x"_s}, u"bad-host-key"_s);
    row({u"--title"_s, u"The password: hunter2"_s}, u"secret"_s);
    row({u"--contact"_s, u"-----BEGIN OPENSSH PRIVATE KEY-----"_s}, u"secret"_s);
    row({u"--title"_s, u"a\u202eb"_s}, u"bad-text"_s);
    row({u"--site"_s, u"nowhere"_s}, u"site-unknown"_s);
    row({u"--host-key"_s, othersKey}, u"key-contradicts"_s);
    row({u"--host"_s, u"lumi.evil.eu"_s}, u"host-contradicts"_s);
    row({u"--days"_s, u"0"_s}, u"usage"_s);
    row({u"--days"_s, u"soon"_s}, u"usage"_s);
    row({u"--port"_s, u"70000"_s}, u"usage"_s);
    row({u"--issuer="_s}, u"usage"_s);
    row({u"--password"_s, u"x"_s}, u"usage"_s);
}

void TestCliInvitation::refusedWhenMade()
{
    QFETCH(QStringList, options);
    QFETCH(QString, kind);
    const Answer answer = m_teacher->run(make(options));
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.errorKind(), kind);
    QVERIFY(!answer.err.contains("hunter2"));
    QVERIFY(!QFile::exists(m_teacher->path(u"w.officina-invitation"_s)));
    QVERIFY(!QFile::exists(m_teacher->path(u".local/share/officina/invitations"_s)));
}

// A script is no folder, nor the reverse.
void TestCliInvitation::filesThatAreNotThere()
{
    m_teacher->home().file("ws/first.sbatch", "#!/bin/sh\n");
    const QList<QStringList> missing{{u"--job"_s, u"ws/second.sbatch"_s},
                                     {u"--job"_s, u"ws"_s},
                                     {u"--data"_s, u"podatki"_s},
                                     {u"--data"_s, u"ws/first.sbatch"_s},
                                     {u"--key"_s, m_teacher->path(u"no.pem"_s)}};
    for (const QStringList &options : missing) {
        const Answer answer = m_teacher->run(make(options));
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.errorKind(), u"not-found"_s);
        QVERIFY(!QFile::exists(m_teacher->path(u"w.officina-invitation"_s)));
    }
    const Answer made = m_teacher->run(make({u"--job"_s, u"ws/first.sbatch"_s, u"--data"_s, u"ws"_s}));
    QCOMPARE(made.exitCode, 0);
}

// As the window and all other commands take one.
void TestCliInvitation::hostOfAnyLetters()
{
    const Answer made = m_teacher->run(make({u"--site"_s, u"books"_s, u"--host"_s, u"b\u00fccher.example"_s}));
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QCOMPARE(made.json()[u"invitation"][u"host"].toString(), u"xn--bcher-kva.example"_s);
    const Answer shown = m_teacher->run({u"invitation"_s, u"show"_s, made.json()[u"file"].toString()});
    QVERIFY2(shown.out.contains("b\u00fccher.example (xn--bcher-kva.example)"), shown.out.constData());
    const Answer six = m_teacher->run(make({u"--site"_s, u"six"_s, u"--host"_s, u"[::1]"_s, u"--force"_s}));
    QCOMPARE(six.json()[u"invitation"][u"host"].toString(), u"::1"_s);
    // Whoever makes one is not told what those do who get it.
    const Answer refused = m_teacher->run(make({u"--host"_s, u"lumi.evil.eu"_s, u"--force"_s}));
    QVERIFY2(!refused.err.contains("Tell who invites you"), refused.err.constData());
}

// A file that is there, of whatever kind, and a folder that is not: told before anything is written.
void TestCliInvitation::nothingIsReplaced()
{
    const QByteArray file = m_teacher->home().file("w.officina-invitation", "mine");
    const Answer refused = m_teacher->run(make({}));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.errorKind(), u"exists"_s);
    QVERIFY2(refused.err.contains("--force"), refused.err);
    QCOMPARE(contentOf(file), "mine");
    QCOMPARE(m_teacher->run(make({u"--force"_s})).exitCode, 0);
    QVERIFY(openInvitation(contentOf(file)));
    const QString folder = m_teacher->path(u"wrokshop"_s);
    const Answer nowhere = m_teacher->run({u"invitation"_s, u"make"_s, u"--site"_s, u"lumi"_s, u"--issuer"_s,
                                           u"Ana N."_s, u"--out"_s, folder + u"/w.officina-invitation"_s, u"--json"_s});
    QCOMPARE(nowhere.exitCode, 3);
    QVERIFY2(nowhere.err.contains("wrokshop"), nowhere.err);
    QVERIFY(!QFileInfo::exists(folder));
}

void TestCliInvitation::keys()
{
    const QString own = m_teacher->path(u"key.pem"_s);
    QCOMPARE(m_teacher->run(make({u"--key"_s, own})).exitCode, 3);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, own}), 0);
    const Answer made = m_teacher->run(make({u"--key"_s, own}));
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.json()[u"key"].toString(),
             fingerprint(publicKeyOf(privateKeyFromPem(readFile(own).value()).value())));
    QVERIFY(!QFile::exists(m_teacher->path(u".local/share/officina/invitations/issuer-key.pem"_s)));
    m_teacher->home().file(".local/share/officina/invitations/issuer-key.pem", "damaged");
    QCOMPARE(m_teacher->run(make({u"--force"_s})).exitCode, 1);
    QCOMPARE(readFile(m_teacher->path(u".local/share/officina/invitations/issuer-key.pem"_s)).value(), "damaged");
}

void TestCliInvitation::outcomes_data()
{
    QTest::addColumn<Invitation>("invitation");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("exitCode");
    Invitation changed = toLumi();
    changed.issued = changed.issued.addDays(-9);
    changed.expires = changed.expires.addDays(-9);
    QTest::newRow("expired") << changed << u"expired"_s << 7;
    changed = toLumi();
    changed.issued = changed.issued.addDays(1);
    QTest::newRow("to come") << changed << u"not-yet-valid"_s << 7;
    changed = toLumi();
    changed.hostKey = othersKey;
    QTest::newRow("key") << changed << u"key-contradicts"_s << 7;
    changed = toLumi();
    changed.host = u"lumi.evil.eu"_s;
    QTest::newRow("host") << changed << u"host-contradicts"_s << 7;
    changed = toLumi();
    changed.site = u"nowhere"_s;
    QTest::newRow("nowhere") << changed << u"site-unknown"_s << 3;
}

void TestCliInvitation::outcomes()
{
    QFETCH(Invitation, invitation);
    QFETCH(QString, kind);
    QFETCH(int, exitCode);
    const QString file = received(invitation);
    for (const QString &verb : {u"show"_s, u"verify"_s, u"accept"_s}) {
        const Answer answer = learner(verb, file);
        QCOMPARE(answer.exitCode, exitCode);
        QCOMPARE(answer.errorKind(), kind);
        QCOMPARE(answer.json()[u"outcome"].toString(), kind);
        QCOMPARE(answer.json()[u"invitation"][u"title"].toString(), invitation.title); // whose signature fits
    }
    const Answer shown = m_learner->run({u"invitation"_s, u"show"_s, file});
    QVERIFY(shown.out.contains("Ana Novak"));
    QVERIFY(shown.err.contains("Nothing has changed."));
    QVERIFY(isUntouched());
}

void TestCliInvitation::damaged()
{
    const QByteArray good = sealedBy(toLumi()).sealed.toFile();
    QByteArray flipped = good;
    flipped[60] = flipped[60] == 'A' ? 'B' : 'A';
    const std::tuple<QByteArray, QString> files[] = {{flipped, u"forged"_s},
                                                     {QByteArray(1 << 20, 'x'), u"too-large"_s},
                                                     {"Dear all", u"malformed"_s},
                                                     {"{\"officina_invitation\":7}", u"too-new"_s}};
    for (const auto &[bytes, kind] : files) {
        const QString file = QString::fromUtf8(m_learner->home().file("w.officina-invitation", bytes));
        for (const QString &verb : {u"show"_s, u"verify"_s, u"accept"_s}) {
            const Answer answer = learner(verb, file, verb == u"accept" ? QStringList{u"--yes"_s} : QStringList());
            QCOMPARE(answer.exitCode, 7);
            QCOMPARE(answer.errorKind(), kind);
            QVERIFY(!answer.json().contains(u"invitation"_s)); // of what nobody signed nothing is shown
        }
    }
    QCOMPARE(learner(u"verify"_s, m_learner->path(u"none"_s)).exitCode, 3);
    QCOMPARE(learner(u"verify"_s, u"officina://invite/1.a.b.c"_s).errorKind(), u"malformed"_s);
    QVERIFY(isUntouched());
}

void TestCliInvitation::agreedOrNot()
{
    const Invitation invitation = toLumi();
    const QString file = received(invitation);
    const Answer nobody = learner(u"accept"_s, file);
    QCOMPARE(nobody.exitCode, 7);
    QCOMPARE(nobody.errorKind(), u"declined"_s);
    QVERIFY(QString::fromUtf8(nobody.err).contains(u"workshop_dec"_s)); // all of it was shown
    QVERIFY(nobody.err.contains("Valid until") && nobody.err.contains("Key of the issuer"));
    QVERIFY(isUntouched());

    m_learner->set(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    m_learner->set(u"SSH_ASKPASS"_s, QString::fromUtf8(m_learner->home().file("no", "#!/bin/sh\necho no\n", 0755)));
    QCOMPARE(learner(u"accept"_s, file).errorKind(), u"declined"_s);
    QVERIFY(isUntouched());

    const QByteArray yes = "#!/bin/sh\necho x >>\"$HOME/asked\"\necho yes\n";
    m_learner->set(u"SSH_ASKPASS"_s, QString::fromUtf8(m_learner->home().file("yes", yes, 0755)));
    QCOMPARE(learner(u"accept"_s, file).exitCode, 0);
    QCOMPARE(readFile(m_learner->path(u"asked"_s)).value(), "x\n"); // once
    const auto kept = InvitationBook::read(m_learner->path(u".local/share/officina/invitations"_s));
    QVERIFY_RESULT(kept);
    const AcceptedInvitation *forLumi = kept->forSite({u"lumi"_s}, QDateTime::currentDateTimeUtc());
    QVERIFY(forLumi);
    QCOMPARE(forLumi->open.invitation, invitation);
    QCOMPARE(forLumi->folder, m_learner->home().path());
    QCOMPARE(learner(u"verify"_s, received(toLumi(), 'x')).json()[u"outcome"].toString(), u"name-of-another"_s);
    QCOMPARE(learner(u"verify"_s, received(toLumi(), 'x')).exitCode, 1);
}

void TestCliInvitation::hostThatIsNotHere()
{
    const TempFolder home; // ssh, and so we, look in the account's own, whatever HOME says
    if (!Ways::cover(userHome(), home.path()))
        QSKIP("another home folder takes root");
    const Answer answer = learner(u"accept"_s, received(now(workshop())), {u"--yes"_s});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    QFile config(home.path(u".ssh/config"_s));
    QVERIFY(config.open(QFile::ReadOnly));
    const QByteArray lines = config.readAll();
    QVERIFY2(lines.contains("Host stone\n") && lines.contains("HostName login.stone.example.eu\n")
                 && lines.contains("Port 2222\n"),
             lines.constData());
    QCOMPARE(m_learner->run({u"site"_s, u"stone"_s, u"--json"_s}).exitCode, 0);
    const Answer listed = m_learner->run({u"sites"_s}); // with its host, as all others
    QVERIFY2(QRegularExpression(u"^stone +login\\.stone\\.example\\.eu"_s, QRegularExpression::MultilineOption)
                 .match(QString::fromUtf8(listed.out))
                 .hasMatch(),
             listed.out.constData());

    // Where the name leads elsewhere by then, nothing of it is taken.
    home.file(".ssh/config", "Host stone\n    HostName evil.example\n    Port 2222\n");
    QCOMPARE(learner(u"verify"_s, received(now(workshop()))).errorKind(), u"host-contradicts"_s);
    QCOMPARE(learner(u"accept"_s, received(now(workshop())), {u"--yes"_s}).errorKind(), u"host-contradicts"_s);
}

// Somebody with the issuer's name and a key of their own is not let in by a script's --yes.
void TestCliInvitation::nameOfAnother()
{
    QCOMPARE(learner(u"accept"_s, received(toLumi()), {u"--yes"_s}).exitCode, 0);
    const QByteArray before = readFile(book()).value();
    Invitation other = toLumi();
    other.id = u"another"_s;
    const QString file = received(other, 'x');
    QCOMPARE(learner(u"accept"_s, file, {u"--yes"_s}).errorKind(), u"other-key"_s);
    QCOMPARE(readFile(book()).value(), before);
    QCOMPARE(learner(u"accept"_s, file, {u"--yes"_s, u"--accept-key"_s}).exitCode, 0);
}

// Whoever makes one is told what all who get it will be.
void TestCliInvitation::nameOfASystemWhenMade()
{
    QStringList make = this->make({u"--site"_s, u"LUMI"_s, u"--host"_s, u"copy.example"_s});
    const Answer told = m_teacher->run(make);
    QCOMPARE(told.json()[u"namesake_of"].toString(), u"lumi"_s);
    make.removeAll(u"--json"_s);
    const Answer shown = m_teacher->run(make + QStringList{u"--force"_s});
    QVERIFY2(shown.out.contains("such as lumi.csc.fi"), shown.out.constData());
    const Answer own =
        m_teacher->run(this->make({u"--site"_s, u"stone"_s, u"--host"_s, u"copy.example"_s, u"--force"_s}));
    QCOMPARE(own.exitCode, 0);
    QVERIFY(!own.json().contains(u"namesake_of"_s));
}

// It may be the copy of a workshop, or a trap: told before the question, and to scripts.
void TestCliInvitation::nameOfASystem()
{
    Invitation copy = toLumi();
    copy.site = u"LUMI"_s;
    copy.host = u"evil.example"_s;
    copy.hostKey = othersKey;
    const QString file = received(copy);
    const Answer verified = learner(u"verify"_s, file);
    QCOMPARE(verified.json()[u"namesake_of"].toString(), u"lumi"_s);
    QVERIFY(!learner(u"verify"_s, received(toLumi())).json().contains(u"namesake_of"_s));
    const Answer shown = m_learner->run({u"invitation"_s, u"show"_s, received(copy)});
    QVERIFY2(shown.out.contains("such as lumi.csc.fi"), shown.out.constData());
    const Answer nobody = learner(u"accept"_s, file);
    QCOMPARE(nobody.errorKind(), u"declined"_s);
    QVERIFY2(nobody.err.contains("such as lumi.csc.fi"), nobody.err.constData());
    QVERIFY(isUntouched());
}

void TestCliInvitation::keyWhereNoneIsPublished()
{
    Invitation invitation = toLumi();
    invitation.site = u"leonardo"_s;
    invitation.hostKey = othersKey;
    QCOMPARE(learner(u"accept"_s, received(invitation), {u"--yes"_s}).exitCode, 0);
    const QJsonObject site = m_learner->run({u"site"_s, u"leonardo"_s, u"--json"_s}).json()[u"site"].toObject();
    QCOMPARE(site[u"fingerprints"].toArray(), QJsonArray{othersKey}); // sign-in takes it for the operator's
}

void TestCliInvitation::settingsThatCannotBeWritten()
{
    m_learner->home().file(".config/officina", "a file where the folder should be");
    const Answer answer = learner(u"accept"_s, received(toLumi()), {u"--yes"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.errorKind(), u"local"_s);
    QCOMPARE(learner(u"verify"_s, received(toLumi())).json()[u"outcome"].toString(), u"new-issuer"_s);
}

QTEST_GUILESS_MAIN(TestCliInvitation)
#include "tst_cliinvitation.moc"
