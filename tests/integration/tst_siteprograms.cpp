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

#include <QtCore/QDir>
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
    Result<Sessions> signIn() { return ssh::Session::open(m_server->target(), m_prompts, {}); }
    // Each of another content, and a byte longer than the one before.
    void makeSmallFiles(const QByteArray &folder, int count, int size = 100) const
    {
        for (int i = 0; i < count; ++i)
            m_folder->file(folder + QByteArray::number(i), noise(size + i, quint32(i)));
    }

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
    void shellThatDiesIsNotTheTransfersEnd();
    void tarTellsAFullQuota();
    void refusedWrites_data();
    void refusedWrites();
    void manyRefusedWrites();
    void lessPrograms_data();
    void lessPrograms();
    void hungProgramsAreGivenUp_data();
    void hungProgramsAreGivenUp();
    void endlessAnswerCostsItsShell();
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
    makeSmallFiles("here/tree/one/", 30);
    makeSmallFiles("here/tree/two/", 30, 200);
    m_folder->folder("site");
    const auto session = signIn();
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
    const auto session = signIn();
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
    makeSmallFiles("here/tree/", 20);
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
    const auto session = signIn();
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
    makeSmallFiles(path + "/many/", 60);
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

// The site's own limiter kills it in the middle of its sums: what they were of is read back, and there is another one.
void SitePrograms::shellThatDiesIsNotTheTransfersEnd()
{
    put("sha256sum",
        R"(case "$*" in */site/*) if mkdir "$d/struck" 2>/dev/null; then kill -9 $PPID; exit 1; fi;; esac)");
    makeSmallFiles("here/tree/", 20);
    for (const char *name : {"large", "larger"})
        m_folder->file("here/tree/" + QByteArray(name), noise(3 << 20));
    m_folder->folder("site");
    const auto session = signIn();
    QVERIFY_RESULT(session);
    Transfer transfer(upload(m_folder->bytes("here/tree"), m_folder->bytes("site")));
    QVERIFY_RESULT(drive(transfer, **session));
    QVERIFY(existsAt(m_programs->bytes("struck")));
    const TransferReport report = transfer.report();
    QCOMPARE(report.count(Outcome::Sent), 22);
    QVERIFY(
        std::ranges::any_of(report.files, [](const FileReport &file) { return file.detail.contains("read back"_L1); }));
    QCOMPARE(transfer.progress().moved, transfer.progress().bytesTotal); // nothing was taken for damaged
    QCOMPARE(difference(treeOf(m_folder->bytes("site")), treeOf(m_folder->bytes("here"))), QByteArray());
}

// In the one language that we know. The others of thousands would not fare better, and are not tried.
void SitePrograms::tarTellsAFullQuota()
{
    put("tar", R"(said="Plattenplatz verbraucht"
[ "$LC_ALL" = C ] && said="Disk quota exceeded"
[ "$1" = -x ] && { cat >/dev/null; echo "tar: ./tree/file: Cannot write: $said" >&2; exit 2; })");
    makeSmallFiles("here/tree/", 20);
    m_folder->folder("site");
    const auto session = signIn();
    QVERIFY_RESULT(session);
    Transfer transfer(upload(m_folder->bytes("here/tree"), m_folder->bytes("site")));
    const auto done = drive(transfer, **session);
    QVERIFY_ERROR(done, Error::Kind::NoSpace);
    QVERIFY2(done.error().detail.contains("quota"_L1), qPrintable(done.error().detail));
    QVERIFY(transfer.report().files.isEmpty());
    QVERIFY((*session)->isAlive());
}

void SitePrograms::refusedWrites_data()
{
    QTest::addColumn<int>("most"); // units of 512 bytes that the server's program may make a file of
    QTest::addColumn<bool>("isFull");
    QTest::newRow("nothing can be written, as with a full quota") << 0 << true;
    QTest::newRow("one file is too long") << 4096 << false;
}

// The server says "Failure" to both, and that much is free.
void SitePrograms::refusedWrites()
{
    QFETCH(int, most);
    QFETCH(bool, isFull);
    m_programs->file("sftp",
                     "#!/bin/sh\ntrap '' XFSZ\nulimit -f " + QByteArray::number(most)
                         + "\nexec /usr/lib/openssh/sftp-server\n",
                     0755);
    m_folder->file("here/tree/a", noise(3 << 20));
    m_folder->file("here/tree/b", noise(3 << 19));
    m_folder->folder("site");
    const auto session = signIn();
    QVERIFY_RESULT(session);
    Transfer transfer(upload(m_folder->bytes("here/tree"), m_folder->bytes("site")));
    const auto done = drive(transfer, **session);
    const TransferReport report = transfer.report();
    QCOMPARE(partsIn(treeOf(m_folder->bytes("site"))).size(), 1); // of "a" alone: what was tried is gone
    if (isFull) {
        QVERIFY_ERROR(done, Error::Kind::NoSpace);
        QVERIFY(report.files.isEmpty());
    } else {
        QVERIFY_RESULT(done);
        QCOMPARE(reportOf(report, "tree/a")->outcome, Outcome::Failed);
        QCOMPARE(reportOf(report, "tree/a")->error->kind, Error::Kind::Rejected);
        QCOMPARE(reportOf(report, "tree/b")->outcome, Outcome::Sent);
    }
}

// Whether there is room is not looked at for each of them.
void SitePrograms::manyRefusedWrites()
{
    m_programs->file("sftp",
                     "#!/bin/sh\ntrap '' XFSZ\nulimit -f 4096\nexec /usr/lib/openssh/sftp-server -e -l INFO 2>>"
                         + m_programs->bytes("opened") + '\n',
                     0755);
    const QByteArray content = noise(5 << 19);
    for (char name = 'a'; name < 'm'; ++name)
        m_folder->file(QByteArray("here/tree/") + name, content);
    m_folder->folder("site");
    const auto session = signIn();
    QVERIFY_RESULT(session);
    Transfer transfer(upload(m_folder->bytes("here/tree"), m_folder->bytes("site")));
    QVERIFY_RESULT(drive(transfer, **session));
    QCOMPARE(transfer.report().count(Outcome::Failed), 12);
    int looks = 0;
    for (const QByteArray &line : said("opened").split('\n'))
        looks += line.contains("open \"") && line.contains("/.room.");
    QVERIFY2(looks > 0 && looks < 6, QByteArray::number(looks));
}

void SitePrograms::lessPrograms_data()
{
    QTest::addColumn<QByteArray>("missing");
    for (const char *name : {"sha256sum", "tar", "split", "python3", "mv -t"})
        QTest::newRow(name) << QByteArray(name);
}

// All of the machine's but one, or one that is not GNU's. The others are used as ever.
void SitePrograms::lessPrograms()
{
    QFETCH(QByteArray, missing);
    const TempFolder all;
    const QStringList names = QDir(u"/usr/bin"_s).entryList(QDir::Files);
    for (const QString &name : names) {
        if (name.toUtf8() != missing && (name != u"mv" || missing != "mv -t"))
            all.link(name.toUtf8(), "/usr/bin/" + name.toUtf8());
    }
    if (missing == "mv -t")
        all.file("mv",
                 "#!/bin/sh\nfor a; do case $a in --help | -t) echo usage: mv source target >&2; exit 1;; esac; done\n"
                 "exec /usr/bin/mv \"$@\"\n",
                 0755);
    SshServer::Options options = with(*m_programs);
    options.config.first() = "SetEnv SHLVL=1 PATH=" + all.bytes();
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const QByteArray content = noise(4 << 20);
    makeSmallFiles("here/tree/", 20);
    m_folder->file("here/tree/large", content.first(3 << 20));
    m_folder->folder("site");
    m_folder->folder("back");
    const auto session = ssh::Session::open(server.target(), m_prompts, {});
    QVERIFY_RESULT(session);
    const ssh::RemoteTools tools = (*session)->programs();
    QCOMPARE(tools.sha256sum, missing != "sha256sum");
    QCOMPARE(tools.split, missing != "split");
    QCOMPARE(tools.python, missing != "python3");
    QCOMPARE(tools.tar, missing != "tar" && missing != "mv -t");

    Transfer sent(upload(m_folder->bytes("here/tree"), m_folder->bytes("site")));
    QVERIFY_RESULT(drive(sent, **session));
    QCOMPARE(sent.report().count(Outcome::Sent), 21);
    QCOMPARE(sent.report().verifiedBy, missing == "sha256sum" ? u"reading back"_s : u"sha256sum"_s);
    QCOMPARE(difference(treeOf(m_folder->bytes("site")), treeOf(m_folder->bytes("here"))), QByteArray());
    // Its beginning is there.
    m_folder->file("here/tree/large", content);
    Transfer rest(upload(m_folder->bytes("here/tree"), m_folder->bytes("site"), Existing::Resume));
    QVERIFY_RESULT(drive(rest, **session));
    QCOMPARE(rest.report().count(Outcome::Sent), 1);
    QVERIFY(contentOf(m_folder->bytes("site/tree/large")) == content);
    Transfer fetched(download(m_folder->bytes("site/tree"), m_folder->bytes("back")));
    QVERIFY_RESULT(drive(fetched, **session));
    QCOMPARE(fetched.report().count(Outcome::Sent), 21);
    QCOMPARE(difference(treeOf(m_folder->bytes("back")), treeOf(m_folder->bytes("site"))), QByteArray());
}

void SitePrograms::hungProgramsAreGivenUp_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("asksWhatItIs");
    QTest::addColumn<bool>("isUpload");
    QTest::newRow("tar to the site") << QByteArray("tar") << QByteArray("--version") << true;
    QTest::newRow("tar from the site") << QByteArray("tar") << QByteArray("--version") << false;
    QTest::newRow("mv") << QByteArray("mv") << QByteArray("--help") << true;
}

// Files that a hung mv left are renamed one by one, over the same session.
void SitePrograms::hungProgramsAreGivenUp()
{
    QFETCH(QByteArray, program);
    QFETCH(QByteArray, asksWhatItIs);
    QFETCH(bool, isUpload);
    put(program.constData(), "[ \"$1\" = " + asksWhatItIs + R"( ] || { echo >>"$d/hung"; exec sleep 60; })");
    const QByteArray from = isUpload ? "here" : "site";
    const QByteArray to = isUpload ? "site" : "here";
    makeSmallFiles(from + "/tree/", 30);
    m_folder->folder(to);
    ssh::Target target = m_server->target();
    target.programLimit = 2s;
    const auto session = ssh::Session::open(target, m_prompts, {});
    QVERIFY_RESULT(session);
    Transfer transfer(isUpload ? upload(m_folder->bytes("here/tree"), m_folder->bytes("site"))
                               : download(m_folder->bytes("site/tree"), m_folder->bytes("here")));
    const auto driven = drive(transfer, **session);
    QVERIFY(!said("hung").isEmpty());
    QVERIFY((*session)->isAlive());
    if (program == "tar") { // each other stream would take as long: the queue tries again later
        QVERIFY_ERROR(driven, Error::Kind::TooSlow);
        QCOMPARE(transfer.report().count(Outcome::Sent), 0);
        return;
    }
    QVERIFY_RESULT(driven);
    QCOMPARE(transfer.report().count(Outcome::Sent), 30);
    QCOMPARE(difference(treeOf(m_folder->bytes(to)), treeOf(m_folder->bytes(from))), QByteArray());
}

// Nor does one that prints without end fill this computer's memory.
void SitePrograms::endlessAnswerCostsItsShell()
{
    put("sha256sum", R"(case "$*" in */endless) exec yes;; esac)");
    m_folder->file("endless", "e");
    m_folder->file("good", "g");
    const auto session = signIn();
    QVERIFY_RESULT(session);
    RemoteFileSystem files(**session);
    const auto sumOf = [&](const QByteArray &name) -> Result<QByteArray> {
        const auto sums = files.beginSums({RemotePath(m_folder->bytes(name))}, 1);
        if (!sums)
            return passOn(sums);
        Result<Progress> polled = Progress::Pending;
        for (const QDeadlineTimer deadline(120s); polled && *polled == Progress::Pending && !deadline.hasExpired();)
            polled = (*sums)->poll();
        return polled.transform([&](Progress) { return (*sums)->take().value(0); });
    };
    const auto endless = sumOf("endless");
    QVERIFY_ERROR(endless, Error::Kind::BadReply);
    QVERIFY2(endless.error().detail.contains("does not stop"_L1), qPrintable(endless.error().detail));
    QVERIFY((*session)->isAlive());
    const auto good = sumOf("good"); // by another shell
    QVERIFY_RESULT(good);
    QCOMPARE(good->size(), 64);
}

QTEST_GUILESS_MAIN(SitePrograms)
#include "tst_siteprograms.moc"
