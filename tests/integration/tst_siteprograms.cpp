// SPDX-License-Identifier: GPL-3.0-or-later
//
// Staging with a site whose own programs are slow, hang, or are not alone with the files: a real OpenSSH in whose PATH
// scripts stand before sha256sum, mv and tar.
#include "client/staging/files/remotefilesystem.h"
#include "tests/integration/stagingsupport.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = FileReport::Outcome;

namespace {

// Only the first SetEnv counts. What opens files says so in a log.
SshServer::Options with(const TempFolder &programs)
{
    programs.file(
        "sftp", "#!/bin/sh\nexec /usr/lib/openssh/sftp-server -e -l INFO 2>>" + programs.bytes("opened") + '\n', 0755);
    SshServer::Options options;
    options.config = {"SetEnv SHLVL=1 PATH=" + programs.bytes() + ":/usr/local/bin:/usr/bin:/bin",
                      "Subsystem sftp " + programs.bytes("sftp")};
    return options;
}

} // namespace

class SitePrograms : public QObject
{
    Q_OBJECT

private:
    // A script in the place of a program; "$real" is that one.
    void put(const char *program, const QByteArray &script) const
    {
        m_programs->file(program,
                         "#!/bin/sh\nreal=/usr/bin/" + QByteArray(program) + "\nd=" + m_programs->bytes() + '\n'
                             + script + "\nexec $real \"$@\"\n",
                         0755);
    }
    QByteArray said(QByteArrayView name) const { return contentOf(m_programs->bytes(name)); }

    AutoPrompts m_prompts;
    std::unique_ptr<TempFolder> m_programs;
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<TempFolder> m_folder;

private Q_SLOTS:
    void init();
    void partsVanishBeforeTheyAreRenamed();
    void whatIsNotOnTheDiskHasNoSum();
    void slowSumIsWaitedFor();
    void hungCommandCostsItsShell();
    void tapeHasItsTime();
    void deepTreeGoesInStreams();
};

void SitePrograms::init()
{
    m_programs = std::make_unique<TempFolder>();
    m_folder = std::make_unique<TempFolder>();
    m_server = std::make_unique<SshServer>(with(*m_programs));
    QVERIFY_RESULT(m_server->start());
}

// Somebody tidies up between the proof and the new names: no file is called sent that is not there.
void SitePrograms::partsVanishBeforeTheyAreRenamed()
{
    put("mv", R"(if [ "$1" = -f ] && mkdir "$d/struck" 2>/dev/null; then rm -rf "$PWD"; fi)");
    for (int i = 0; i < 30; ++i)
        m_folder->file("here/tree/one/" + QByteArray::number(i), noise(100 + i, quint32(i)));
    for (int i = 0; i < 30; ++i)
        m_folder->file("here/tree/two/" + QByteArray::number(i), noise(200 + i, quint32(i)));
    m_folder->folder("site");
    const auto session = ssh::Session::open(m_server->target(), m_prompts, {});
    QVERIFY_RESULT(session);
    Transfer transfer(upload(m_folder->bytes("here/tree"), m_folder->bytes("site")));
    QVERIFY_RESULT(drive(transfer, **session));
    QVERIFY(existsAt(m_programs->bytes("struck")));
    const TransferReport report = transfer.report();
    for (const FileReport &file : report.files) {
        if (file.outcome == Outcome::Sent)
            QVERIFY2(existsAt(m_folder->bytes("site/" + file.path)), file.path.constData());
    }
    QCOMPARE(report.count(Outcome::Sent), 60); // those that were gone are sent once more
    QCOMPARE(difference(treeOf(m_folder->bytes("site")), treeOf(m_folder->bytes("here"))), QByteArray());
}

// Only that file's: the others of the batch are summed there as ever.
void SitePrograms::whatIsNotOnTheDiskHasNoSum()
{
    put("dd", R"(case "$*" in *bad*) exit 1;; esac)");
    for (const char *name : {"bad", "good"})
        m_folder->file("site/" + QByteArray(name), noise(2 << 20));
    const auto session = ssh::Session::open(m_server->target(), m_prompts, {});
    QVERIFY_RESULT(session);
    RemoteFileSystem files(**session);
    const QList<RemotePath> both{RemotePath(m_folder->bytes("site/bad")), RemotePath(m_folder->bytes("site/good"))};
    const auto sums = files.beginSums(both, 4 << 20, both);
    QVERIFY_RESULT(sums);
    auto polled = (*sums)->poll();
    for (; polled && *polled == Progress::Pending; polled = (*sums)->poll())
        QVERIFY_RESULT((*sums)->wait());
    QVERIFY_RESULT(polled);
    const auto told = (*sums)->take();
    QCOMPARE(told.value(0), QByteArray());
    QCOMPARE(told.value(1).size(), 64);
}

// Much longer than the host has to answer: it is the same connection that sums in the end.
void SitePrograms::slowSumIsWaitedFor()
{
    put("sha256sum", R"(case "$*" in *site/*) sleep 2; echo slept >>"$d/slept";; esac)");
    for (int i = 0; i < 20; ++i)
        m_folder->file("here/tree/" + QByteArray::number(i), noise(100 + i, quint32(i)));
    m_folder->file("here/tree/large", noise(3 << 20));
    m_folder->folder("site");
    Relay relay(m_server->port());
    ssh::Target target = m_server->target(relay.port());
    target.answerLimit = 300ms;
    const auto session = ssh::Session::open(target, m_prompts, {});
    QVERIFY_RESULT(session);
    Transfer transfer(upload(m_folder->bytes("here/tree"), m_folder->bytes("site")));
    QVERIFY_RESULT(drive(transfer, **session));
    QVERIFY(said("slept").startsWith("slept"));
    QVERIFY((*session)->isAlive());
    const TransferReport report = transfer.report();
    QCOMPARE(report.count(Outcome::Sent), 21);
    QCOMPARE(report.verifiedBy, u"sha256sum"_s);
    for (const FileReport &file : report.files)
        QCOMPARE(file.detail, QString()); // none was read back instead
    QCOMPARE(transfer.progress().moved, transfer.progress().bytesTotal);
    QCOMPARE(difference(treeOf(m_folder->bytes("site")), treeOf(m_folder->bytes("here"))), QByteArray());
}

// As TooSlow, and a new shell is there for what comes next. A file that is open beside it goes on.
void SitePrograms::hungCommandCostsItsShell()
{
    put("sha256sum", R"(case "$*" in */hung) echo $$ >"$d/hung"; exec sleep 1000;; esac)");
    m_folder->file("hung", "h");
    m_folder->file("good", "g");
    const auto session = ssh::Session::open(m_server->target(), m_prompts, {});
    QVERIFY_RESULT(session);
    RemoteFileSystem files(**session);
    const auto beside = files.openToWrite(RemotePath(m_folder->bytes("beside")));
    QVERIFY_RESULT(beside);
    QVERIFY_RESULT((*beside)->write("before"));
    const auto shell = files.remoteShell();
    QVERIFY_RESULT(shell);
    class Hung : public ShellAnswers
    {
    public:
        using ShellAnswers::ShellAnswers;
        QList<QByteArray> take() override { return {}; }
    } hung(*shell, "sha256sum -- " + RemotePath(m_folder->bytes("hung")).shellWord(), 500ms, u"sha256sum"_s);
    Result<Progress> polled = Progress::Pending;
    while (polled && *polled == Progress::Pending) {
        polled = hung.poll();
        if (polled)
            QVERIFY_RESULT(hung.wait());
    }
    QVERIFY_ERROR(polled, Error::Kind::TooSlow);
    QVERIFY((*session)->isAlive());

    const auto next = files.remoteShell();
    QVERIFY_RESULT(next);
    QVERIFY(*next != *shell);
    const auto sums = files.beginSums({RemotePath(m_folder->bytes("good"))}, 1);
    QVERIFY_RESULT(sums);
    polled = Progress::Pending;
    while (polled && *polled == Progress::Pending)
        polled = (*sums)->poll();
    QVERIFY_RESULT(polled);
    QCOMPARE((*sums)->take().value(0).size(), 64);
    QVERIFY_RESULT((*beside)->write(" and after"));
    QVERIFY_RESULT((*beside)->close());
    QCOMPARE(contentOf(m_folder->bytes("beside")), QByteArray("before and after"));
}

// A file may have to come from tape, and a busy disk brings a few MB a second.
void SitePrograms::tapeHasItsTime()
{
    QVERIFY(limitFor(0) >= 10min);
    QVERIFY(limitFor(100'000'000'000) >= 50'000s); // 2 MB/s
}

// So few of its files are known at first that a stream does not seem worth it.
void SitePrograms::deepTreeGoesInStreams()
{
    put("tar", R"([ "$1" = --version ] || echo once >>"$d/streams")");
    QByteArray path = "site/tree";
    for (int depth = 0; depth < 12; ++depth) {
        path += "/deeper";
        m_folder->file(path + "/file", noise(100 + depth));
    }
    for (int i = 0; i < 60; ++i)
        m_folder->file(path + "/many/" + QByteArray::number(i), noise(100 + i, quint32(i)));
    m_folder->folder("here");
    Relay relay(m_server->port());
    relay.setDelay(30); // a folder takes several times that, so that in the first second few are read
    const auto session = ssh::Session::open(m_server->target(relay.port()), m_prompts, {});
    QVERIFY_RESULT(session);
    Transfer transfer(download(m_folder->bytes("site/tree"), m_folder->bytes("here")));
    QVERIFY_RESULT(drive(transfer, **session));
    QCOMPARE(transfer.report().count(Outcome::Sent), 72);
    QCOMPARE(difference(treeOf(m_folder->bytes("here")), treeOf(m_folder->bytes("site"))), QByteArray());
    QVERIFY(said("streams").startsWith("once"));
    const auto opened = said("opened").count("open \"" + m_folder->bytes("site"));
    qInfo("%d streams, %d files by themselves", int(said("streams").count('\n')), int(opened));
    QVERIFY2(opened < 8, QByteArray::number(opened)); // as many as make a stream worth it
}

QTEST_GUILESS_MAIN(SitePrograms)
#include "tst_siteprograms.moc"
