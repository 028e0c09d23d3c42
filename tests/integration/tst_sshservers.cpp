// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of ssh::Session on servers that are not OpenSSH, or lack some of what it has: links, renaming,
// times, folders of any size, what is told of entries and of space. The outcome is the same, or a
// refusal that says what is lacking.
#include "client/ssh/session.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto sftpServer = "/usr/lib/openssh/sftp-server";

uint modeOf(const QByteArray &path)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

qint64 changedAt(const QByteArray &path)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 ? qint64(status.st_mtime) : -1;
}

QByteArray linkAt(const QByteArray &path)
{
    return QFile::encodeName(QFile(QFile::decodeName(path)).symLinkTarget());
}

} // namespace

class SshServersTest : public QObject
{
    Q_OBJECT

private:
    using Opened = Result<std::unique_ptr<ssh::Session>>;
    Opened open(const ssh::Target &target) { return ssh::Session::open(target, m_prompts, CancelFlag()); }
    // A session with OpenSSH's server of files that denies these requests.
    Opened without(const QByteArray &requests);
    Opened dropbear();
    Opened odd(const QStringList &ways);

    std::unique_ptr<QTemporaryDir> m_keys; // dropbear's
    AutoPrompts m_prompts;
    std::vector<std::unique_ptr<SshServer>> m_servers;
    std::vector<std::unique_ptr<QProcess>> m_processes;

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void foldersInPieces();
    void listingMayTakeLongerThanAnAnswer();
    void endlessListingEnds();
    void entriesWithoutAttributes_data();
    void entriesWithoutAttributes();
    void linksLeadWhereTheyShould_data();
    void linksLeadWhereTheyShould();
    void noLinksAtAll();
    void renamingReplaces_data();
    void renamingReplaces();
    void failedReplacementLosesNothing();
    void timesAreClamped();
    void newFilesArePrivate();
    void namesAreCutBetweenCharacters();
    void syncReachesTheDisk_data();
    void syncReachesTheDisk();
    void spaceThatIsNotTold();
    void fullQuota_data();
    void fullQuota();
    void vastLimits();
    void whyThereIsNoSftp_data();
    void whyThereIsNoSftp();
    void expiredPassword();
    void oneChannelPerConnection();
};

void SshServersTest::initTestCase()
{
    m_servers.push_back(std::make_unique<SshServer>());
    QVERIFY_RESULT(m_servers.front()->start());
}

void SshServersTest::cleanup()
{
    for (const auto &process : m_processes) {
        process->kill();
        process->waitForFinished();
    }
    m_processes.clear();
    m_servers.resize(1);
}

SshServersTest::Opened SshServersTest::without(const QByteArray &requests)
{
    SshServer::Options options;
    options.config = {"Subsystem sftp " + QByteArray(sftpServer) + " -P " + requests};
    m_servers.push_back(std::make_unique<SshServer>(options));
    if (const auto started = m_servers.back()->start(); !started)
        return passOn(started);
    return open(m_servers.back()->target());
}

// It takes keys only from where nobody else may write, and that includes /tmp.
SshServersTest::Opened SshServersTest::dropbear()
{
    const SshServer &keys = *m_servers.front();
    const QString runtime =
        geteuid() == 0 ? u"/run"_s : QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    m_keys = std::make_unique<QTemporaryDir>(runtime + u"/officina-XXXXXX"_s);
    const int port = SshServer::freePort();
    const QString hostKey = m_keys->filePath(u"host"_s);
    if (!QFile::copy(keys.folder() + u"/authorized_keys"_s, m_keys->filePath(u"authorized_keys"_s))
        || QProcess::execute(u"dropbearconvert"_s, {u"openssh"_s, u"dropbear"_s, keys.folder() + u"/host"_s, hostKey})
            != 0)
        return failure(Error::Kind::Local, u"no dropbear"_s);
    auto &process = m_processes.emplace_back(std::make_unique<QProcess>());
    process->start(u"dropbear"_s,
                   {u"-F"_s, u"-E"_s, u"-p"_s, u"127.0.0.1:%1"_s.arg(port), u"-P"_s, m_keys->filePath(u"pid"_s),
                    u"-r"_s, hostKey, u"-D"_s, m_keys->path()});
    for (QDeadlineTimer limit(120000); !limit.hasExpired();) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(port));
        if (socket.waitForConnected(200) && socket.waitForReadyRead(2000))
            return open(keys.target(port));
        process->waitForReadyRead(10);
    }
    return failure(Error::Kind::Local, QString::fromUtf8(process->readAllStandardError()));
}

SshServersTest::Opened SshServersTest::odd(const QStringList &ways)
{
    const SshServer &keys = *m_servers.front();
    auto &process = m_processes.emplace_back(std::make_unique<QProcess>());
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(
        u"python3"_s,
        QStringList{QFINDTESTDATA("oddserver.py"), keys.folder() + u"/host"_s, keys.folder() + u"/authorized_keys"_s}
            + ways);
    if (!process->waitForReadyRead(120000))
        return failure(Error::Kind::Local, u"no AsyncSSH"_s);
    return open(keys.target(process->readLine().toInt()));
}

void SshServersTest::foldersInPieces()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    auto session = open(server.target());
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const RemotePath root(folder.bytes());
    QVERIFY_ERROR((*session)->openFolder(root / "missing"), Error::Kind::NotFound);
    const auto empty = (*session)->openFolder(root);
    QVERIFY_RESULT(empty);
    QCOMPARE((*empty)->read().value_or(QList<ssh::Entry>(1)).size(), 0);
    QSet<QByteArray> expected;
    for (int i = 0; i < 500; ++i) {
        folder.file(QByteArray::number(i), "x");
        expected << QByteArray::number(i);
    }
    auto open = (*session)->openFolder(root);
    QVERIFY_RESULT(open);
    QSet<QByteArray> names;
    qsizetype pieces = 0;
    for (;; ++pieces) {
        const auto entries = (*open)->read();
        QVERIFY_RESULT(entries);
        if (entries->isEmpty())
            break;
        QVERIFY(entries->size() < 500);
        for (const ssh::Entry &entry : *entries)
            names << entry.name;
        QVERIFY_RESULT((*session)->stat(root / "7")); // in between
    }
    QVERIFY(pieces > 1);
    QCOMPARE(names, expected);
    QCOMPARE((*open)->read().value_or(QList<ssh::Entry>(1)).size(), 0); // still the end

    open = (*session)->openFolder(root);
    QVERIFY_RESULT(open);
    server.killConnections();
    QVERIFY_ERROR((*open)->read(), Error::Kind::Disconnected);
    session->reset();
    QVERIFY_ERROR((*open)->read(), Error::Kind::Disconnected);
    open->reset(); // neither a crash nor a wait
}

void SshServersTest::listingMayTakeLongerThanAnAnswer()
{
    Relay relay(m_servers.front()->port());
    ssh::Target target = m_servers.front()->target(relay.port());
    target.answerLimit = 1500ms;
    const auto session = open(target);
    QVERIFY_RESULT(session);
    const TempFolder folder;
    for (int i = 0; i < 1000; ++i)
        folder.file(QByteArray::number(i), "");
    relay.setDelay(100); // 10 answers and more, 200 ms each
    const auto entries = (*session)->list(RemotePath(folder.bytes()));
    QVERIFY_RESULT(entries);
    QCOMPARE(entries->size(), 1000);
}

void SshServersTest::endlessListingEnds()
{
    const auto session = odd({u"endless"_s});
    QVERIFY_RESULT(session);
    const auto open = (*session)->openFolder(RemotePath("/"));
    QVERIFY_RESULT(open);
    for (int i = 0; i < 100; ++i) {
        const auto entries = (*open)->read();
        QVERIFY_RESULT(entries);
        QVERIFY(!entries->isEmpty() && entries->size() < 10'000);
    }
    QVERIFY_RESULT((*session)->home());

    const auto nameless = odd({u"endless"_s, u"dots"_s});
    QVERIFY_RESULT(nameless);
    QVERIFY_ERROR((*nameless)->list(RemotePath("/")), Error::Kind::BadReply);
}

void SshServersTest::entriesWithoutAttributes_data()
{
    QTest::addColumn<QStringList>("ways");
    QTest::newRow("AsyncSSH") << QStringList();
    QTest::newRow("names alone") << QStringList(u"noattributes"_s);
}

void SshServersTest::entriesWithoutAttributes()
{
    QFETCH(QStringList, ways);
    const auto session = odd(ways);
    QVERIFY_RESULT(session);
    const TempFolder folder;
    folder.file("file", "four");
    folder.link("link", "file");
    folder.link("dangling", "nowhere");
    folder.folder("folder");
    QCOMPARE(mkfifo(folder.bytes("fifo").constData(), 0600), 0);
    const auto entries = (*session)->list(RemotePath(folder.bytes()));
    QVERIFY_RESULT(entries);
    using enum ssh::Entry::Type;
    const QMap<QByteArray, ssh::Entry::Type> expected{
        {"file", File}, {"link", Link}, {"dangling", Link}, {"folder", Folder}, {"fifo", Other}};
    QMap<QByteArray, ssh::Entry::Type> found;
    for (const ssh::Entry &entry : *entries) {
        found[entry.name] = entry.type;
        if (entry.name == "file")
            QCOMPARE(entry.size, 4);
    }
    QCOMPARE(found, expected);
    const auto link = (*session)->lstat(RemotePath(folder.bytes("link")));
    QVERIFY_RESULT(link);
    QCOMPARE(link->type, Link);
}

void SshServersTest::linksLeadWhereTheyShould_data()
{
    QTest::addColumn<QByteArray>("server");
    for (const char *server : {"openssh", "dropbear", "asyncssh"})
        QTest::newRow(server) << QByteArray(server);
}

void SshServersTest::linksLeadWhereTheyShould()
{
    QFETCH(QByteArray, server);
    const auto session = server == "dropbear" ? dropbear()
        : server == "asyncssh"                ? odd({})
                                              : open(m_servers.front()->target());
    QVERIFY_RESULT(session);
    const auto names = [&](const RemotePath &path) {
        QSet<QByteArray> result;
        for (const ssh::Entry &entry : (*session)->list(path).value_or(QList<ssh::Entry>()))
            result << entry.name;
        return result;
    };
    const TempFolder folder;
    const RemotePath root(folder.bytes());
    const auto home = names(RemotePath("."));
    // Were it made the wrong way round, it would lie in the home folder.
    const QByteArray stray = ".officina-test-" + QByteArray::number(QCoreApplication::applicationPid());
    QVERIFY_RESULT((*session)->makeLink(root / "relative", stray));
    QCOMPARE(names(root), QSet<QByteArray>{"relative"}); // and nothing else was left
    QCOMPARE((*session)->readLink(root / "relative").value_or("none"), stray);
    QVERIFY_RESULT((*session)->makeLink(root / "other", "sub/file"));
    QCOMPARE((*session)->readLink(root / "other").value_or("none"), QByteArray("sub/file"));
    QCOMPARE(linkAt(folder.bytes("other")), folder.bytes("sub/file"));
    QCOMPARE(names(RemotePath(".")), home);
    QVERIFY(!(*session)->makeLink(root / "other", "again")); // as it is
    QCOMPARE((*session)->readLink(root / "other").value_or("none"), QByteArray("sub/file"));
    QVERIFY_ERROR((*session)->makeLink(root / "missing/link", "x"), Error::Kind::NotFound);
}

void SshServersTest::noLinksAtAll()
{
    const auto session = without("symlink");
    QVERIFY_RESULT(session);
    const TempFolder folder;
    QVERIFY_ERROR((*session)->makeLink(RemotePath(folder.bytes("link")), "target"), Error::Kind::Unsupported);
    QCOMPARE(treeOf(folder.bytes()).size(), 0);
    QVERIFY_ERROR((*session)->makeLink(RemotePath(folder.bytes("missing/link")), "target"), Error::Kind::Denied);
}

void SshServersTest::renamingReplaces_data()
{
    QTest::addColumn<QByteArray>("server");
    for (const char *server : {"openssh", "no posix-rename", "asyncssh"})
        QTest::newRow(server) << QByteArray(server);
}

void SshServersTest::renamingReplaces()
{
    QFETCH(QByteArray, server);
    const auto session = server == "asyncssh" ? odd({})
        : server == "openssh"                 ? open(m_servers.front()->target())
                                              : without("posix-rename");
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const RemotePath root(folder.bytes());
    folder.file("new", "new");
    folder.file("old", "old");
    QVERIFY_RESULT((*session)->rename(root / "new", root / "old"));
    QCOMPARE(contentOf(folder.bytes("old")), QByteArray("new"));
    QCOMPARE(treeOf(folder.bytes()).size(), 1);
    QVERIFY_RESULT((*session)->write(root / "old", "written"));
    QCOMPARE(contentOf(folder.bytes("old")), QByteArray("written"));
    QCOMPARE(treeOf(folder.bytes()).size(), 1);

    // A folder is never replaced, nor moved aside.
    folder.file("folder/file", "x");
    QVERIFY(!(*session)->rename(root / "old", root / "folder"));
    QVERIFY(!(*session)->rename(root / "folder", root / "old"));
    QVERIFY_ERROR((*session)->rename(root / "missing", root / "old"), Error::Kind::NotFound);
    QCOMPARE(contentOf(folder.bytes("old")), QByteArray("written"));
    QCOMPARE(contentOf(folder.bytes("folder/file")), QByteArray("x"));
    QCOMPARE(treeOf(folder.bytes()).size(), 3);
}

void SshServersTest::failedReplacementLosesNothing()
{
    const auto session = without("posix-rename");
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const QTemporaryDir elsewhere(u"/dev/shm/officina-XXXXXX"_s); // another file system: no rename leads there
    QVERIFY(elsewhere.isValid());
    folder.file("old", "old");
    QFile file(elsewhere.filePath(u"new"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("new") == 3);
    file.close();
    QVERIFY(!(*session)->rename(RemotePath::fromText(file.fileName()), RemotePath(folder.bytes("old"))));
    QCOMPARE(contentOf(folder.bytes("old")), QByteArray("old"));
    QCOMPARE(treeOf(folder.bytes()).size(), 1);
    QVERIFY(file.exists());
}

void SshServersTest::timesAreClamped()
{
    const auto session = open(m_servers.front()->target());
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const RemotePath path(folder.file("file", "x"));
    const auto set = [&](qint64 seconds) -> qint64 {
        const auto done = (*session)->setChanged(path, QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC));
        return done ? changedAt(path.bytes()) : -1;
    };
    QCOMPARE(set(1'500'000'000), 1'500'000'000);
    QCOMPARE(set(-1'800'000'000), 0);               // 1912
    QCOMPARE(set(5'700'000'000), 4'294'967'295);    // 2150
    QCOMPARE(ssh::Session::nearestTime(QDateTime::fromSecsSinceEpoch(-1, QTimeZone::UTC)).toSecsSinceEpoch(), 0);
    const auto unable = without("setstat");
    QVERIFY_RESULT(unable);
    QVERIFY_ERROR((*unable)->setChanged(path, QDateTime::currentDateTimeUtc()), Error::Kind::Denied);
}

void SshServersTest::newFilesArePrivate()
{
    SshServer::Options options;
    options.config = {"Subsystem sftp internal-sftp -u 022"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const auto session = open(server.target());
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const RemotePath root(folder.bytes());
    const auto part = (*session)->openFile(root / "part", ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(part);
    QCOMPARE(modeOf(folder.bytes("part")), 0600u);
    QVERIFY_RESULT((*session)->write(root / "script", "#!/bin/sh\n")); // as any program makes one
    QCOMPARE(modeOf(folder.bytes("script")), 0644u);
}

void SshServersTest::namesAreCutBetweenCharacters()
{
    // The temporary name of a long one: it must be one that every file system takes. What is seen is
    // the name left where the last step, the renaming, is refused.
    const auto session = without("posix-rename,rename,remove");
    QVERIFY_RESULT(session);
    for (int shift = 0; shift < 4; ++shift) {
        const TempFolder folder;
        const QByteArray name = QByteArray(shift, 'x') + u"\U0001F600"_s.repeated(60).toUtf8();
        QVERIFY(!(*session)->write(RemotePath(folder.bytes(name)), "content"));
        const QList<QByteArray> left = treeOf(folder.bytes()).keys();
        QCOMPARE(left.size(), 1);
        QVERIFY(QString::fromUtf8(left.first()).toUtf8() == left.first());
        QVERIFY(!QString::fromUtf8(left.first()).contains(QChar::ReplacementCharacter));
    }
}

void SshServersTest::syncReachesTheDisk_data()
{
    QTest::addColumn<bool>("able");
    QTest::newRow("able") << true;
    QTest::newRow("not offered") << false;
}

void SshServersTest::syncReachesTheDisk()
{
    QFETCH(bool, able);
    const TempFolder folder;
    SshServer::Options options;
    folder.file("sftp",
                "#!/bin/sh\nexec " + QByteArray(sftpServer) + " -e -l DEBUG3 " + (able ? "" : "-P fsync") + " 2>> "
                    + folder.bytes("log") + '\n',
                0755);
    options.config = {"Subsystem sftp " + folder.bytes("sftp")};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const auto session = open(server.target());
    QVERIFY_RESULT(session);
    const RemotePath path(folder.bytes("file"));
    const auto file = (*session)->openFile(path, ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(file);
    const QByteArray content = noise(3 << 20);
    QVERIFY_RESULT((*file)->write(content));
    QVERIFY_RESULT((*file)->sync());
    QCOMPARE((*file)->confirmed(), content.size());
    QVERIFY(contentOf(path.bytes()) == content);
    QVERIFY_RESULT((*file)->close());
    QVERIFY(contentOf(folder.bytes("log")).contains("write"));
    QCOMPARE(contentOf(folder.bytes("log")).contains("fsync (handle"), able);
}

void SshServersTest::spaceThatIsNotTold()
{
    const auto session = odd({u"untold"_s});
    QVERIFY_RESULT(session);
    QVERIFY_ERROR((*session)->space(RemotePath("/tmp")), Error::Kind::Unsupported);
    const auto honest = odd({});
    QVERIFY_RESULT(honest);
    const auto space = (*honest)->space(RemotePath("/tmp"));
    QVERIFY_RESULT(space);
    QVERIFY(space->total > 0);
}

void SshServersTest::fullQuota_data()
{
    QTest::addColumn<QStringList>("ways");
    QTest::newRow("much is free") << QStringList(u"full"_s);
    QTest::newRow("what is free is not told") << QStringList{u"full"_s, u"untold"_s};
}

void SshServersTest::fullQuota()
{
    QFETCH(QStringList, ways);
    const auto session = odd(ways);
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const auto file = (*session)->openFile(RemotePath(folder.bytes("file")), ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(file);
    const auto written = (*file)->write("x").and_then([&] { return (*file)->flush(); });
    QVERIFY_ERROR(written, Error::Kind::Rejected);
    QVERIFY2(written.error().detail.contains("quota"_L1), qPrintable(written.error().detail));
}

// A number that has no sign is none that is negative here.
void SshServersTest::vastLimits()
{
    const auto session = odd({u"vast"_s});
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const RemotePath path(folder.bytes("file"));
    const QByteArray content = noise(1'500'000);
    const auto file = (*session)->openFile(path, ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(file);
    QVERIFY_RESULT((*file)->write(content));
    QVERIFY_RESULT((*file)->close());
    QVERIFY(contentOf(folder.bytes("file")) == content);
    const auto read = (*session)->read(path);
    QVERIFY_RESULT(read);
    QVERIFY(*read == content);
}

void SshServersTest::whyThereIsNoSftp_data()
{
    QTest::addColumn<QByteArray>("files"); // what is run for SFTP
    QTest::addColumn<QByteArray>("commands");
    QTest::addColumn<QString>("said");
    const QByteArray served = "exec " + QByteArray(sftpServer);
    const QByteArray run = "exec sh -c \"$SSH_ORIGINAL_COMMAND\"";
    QTest::newRow("a start-up file prints") << "echo; echo Welcome to Tux; date; " + served
                                            << "echo; echo Welcome to Tux; date; " + run << u"Welcome to Tux"_s;
    const QByteArray gone = "echo This account is currently not available.; exit 1";
    QTest::newRow("nologin") << gone << gone << u"This account is currently not available."_s;
    // OpenSSH passes nothing on of what such a program complains of: libssh's words.
    QTest::newRow("restricted shell") << QByteArray("exec bash -r -c /usr/lib/openssh/sftp-server") << run << u"EOF"_s;
    QTest::newRow("not a word") << QByteArray("exit 1") << QByteArray("exit 1") << u"EOF"_s;
}

void SshServersTest::whyThereIsNoSftp()
{
    QFETCH(QByteArray, files);
    QFETCH(QByteArray, commands);
    QFETCH(QString, said);
    SshServer::Options options;
    options.forceCommand =
        "case \"$SSH_ORIGINAL_COMMAND\" in internal-sftp) " + files + ";; *) " + commands + ";; esac";
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const auto session = open(server.target());
    QVERIFY_RESULT(session);
    const auto listed = (*session)->list(RemotePath("/"));
    QVERIFY_ERROR(listed, Error::Kind::Unsupported);
    QVERIFY2(listed.error().detail.contains(said), qPrintable(listed.error().detail));
    QCOMPARE(listed.error().subject, u"127.0.0.1"_s);
    QVERIFY((*session)->isAlive());
}

void SshServersTest::expiredPassword()
{
    if (!SshServer::canHavePasswords())
        QSKIP("a password needs a server of root's; run as root to test it");
    SshServer::Options options;
    options.password = "old";
    options.passwordExpired = true;
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const auto session = open(server.target()); // with a key
    QVERIFY_RESULT(session);
    const auto listed = (*session)->list(RemotePath("/"));
    QVERIFY_ERROR(listed, Error::Kind::Unsupported);
    QVERIFY2(listed.error().detail.contains("password has expired"_L1), qPrintable(listed.error().detail));
    // Where to go with a terminal.
    QCOMPARE(listed.error().subject, u"ssh://%1@127.0.0.1:%2"_s.arg(server.target().user).arg(server.target().port));
}

// tinysshd ends the connection where a second channel is asked for. It takes keys from the home folder
// alone: it gets one of its own.
void SshServersTest::oneChannelPerConnection()
{
    if (geteuid() != 0)
        QSKIP("a home folder of its own takes a mount; run as root to test it");
    const SshServer &keys = *m_servers.front();
    const TempFolder folder;
    folder.file("home/.ssh/authorized_keys", contentOf(keys.folder().toUtf8() + "/authorized_keys"), 0600);
    QCOMPARE(QProcess::execute(u"tinysshd-makekey"_s, {folder.path(u"keys"_s)}), 0);
    folder.file("start",
                "mount --bind " + folder.bytes("home") + ' ' + QFile::encodeName(QDir::homePath())
                    + " && exec tinysshd -x sftp=" + sftpServer + ' ' + folder.bytes("keys"));
    folder.file("config", "Host tiny\n  ProxyCommand unshare -m sh " + folder.bytes("start") + '\n');
    ssh::Target target;
    target.host = u"tiny"_s;
    target.user = keys.user();
    target.identities = {keys.identity()};
    target.knownHosts = folder.path(u"known_hosts"_s);
    target.configFile = folder.path(u"config"_s);
    const auto session = open(target);
    QVERIFY_RESULT(session);
    QVERIFY((*session)->checkAlive());
    QVERIFY(!(*session)->programs().sha256sum); // the channel is for the files
    const RemotePath path(folder.bytes("file"));
    QVERIFY_RESULT((*session)->write(path, "content"));
    QVERIFY_ERROR((*session)->run("true"), Error::Kind::NoChannel);
    const RemotePath other(folder.bytes("other"));
    const auto large = (*session)->openFile(other, ssh::Session::OpenMode::Create, 0, 64 << 20);
    QVERIFY_RESULT(large);
    QVERIFY_RESULT((*large)->write("more content"));
    QVERIFY_RESULT((*large)->close());
    QCOMPARE(contentOf(other.bytes()), QByteArray("more content"));
    QVERIFY((*session)->isAlive());
}

QTEST_GUILESS_MAIN(SshServersTest)
#include "tst_sshservers.moc"
