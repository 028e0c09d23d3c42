// SPDX-License-Identifier: GPL-3.0-or-later
//
// Staging, verified by SHA-256, against OpenSSH's programs with their defaults, on a private sshd
// in the same run: one large file, many small ones, and both over a long way. Every round runs
// ours and the peers' one after the other; the medians are compared.
//
// Ours goes over a connection that stands, as it does in the program; a peer's time includes its
// own connecting. Over the long way `sftp -r` sends a fortieth of the small files, or it would take
// a quarter of an hour.
#include "client/staging/files/remotefilesystem.h"
#include "client/staging/transfer/transfer.h"
#include "client/staging/tree/treewalk.h"
#include "tests/benchmarks/bench.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>

#include <sys/resource.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largeBytes = qint64(2) << 30;
constexpr qint64 longWayBytes = qint64(1) << 30;
constexpr int smallFiles = 10'000;
constexpr int fewFiles = smallFiles / 40;
constexpr int fewerFiles = 3000;
constexpr qint64 smallBytes = 4096;
constexpr int crowdedFiles = 118'000;
constexpr int rounds = 3;

[[noreturn]] void stop(const QByteArray &why)
{
    std::fprintf(stderr, "%s\n", why.constData());
    std::exit(2);
}

using Session = std::unique_ptr<ssh::Session>;

class Bench
{
public:
    Bench()
    {
        if (const auto started = m_server.start(); !started)
            stop(describe(started.error()));
        m_folder.folder("there");
    }

    Session connect(int port = 0)
    {
        auto session = ssh::Session::open(m_server.target(port), m_prompts, CancelFlag());
        if (!session)
            stop(describe(session.error()));
        return std::move(*session);
    }

    int port() const { return m_server.port(); }
    QString path(const QString &name) const { return m_folder.path(name); }
    QString host() const { return m_server.user() + u"@127.0.0.1"_s; }
    QByteArray there(const QByteArray &name) const { return m_folder.bytes("there/" + name); }

    // Seconds of our transfer of a file or folder into "there".
    double ours(ssh::Session &session, Direction direction, const QByteArray &name, qint64 files, bool verify)
    {
        clean();
        const QByteArray source = m_folder.bytes(name);
        const QByteArray target = m_folder.bytes("there");
        TransferRequest request{.direction = direction, .verify = verify};
        request.local = direction == Direction::Upload ? source : target;
        request.remote = RemotePath(direction == Direction::Upload ? target : source);
        Transfer transfer(request);
        const double seconds = bench::secondsOf([&] {
            for (auto progress = transfer.step(session); !progress || *progress == Progress::Pending;
                 progress = transfer.step(session)) {
                if (!progress)
                    stop(describe(progress.error()));
            }
        });
        if (transfer.report().count(FileReport::Outcome::Sent) != files)
            stop("not every file was sent");
        return seconds;
    }

    // Seconds of a shell command line of the peer; $SSH holds the options that all of them take.
    double peer(const QString &line, int port)
    {
        clean();
        const QString options =
            u"-q -F none -i %1 -o UserKnownHostsFile=%2 -o BatchMode=yes"_s.arg(m_server.identity(), knownHosts(port));
        QString command = line;
        command.replace(u"$SSH"_s, options).replace(u"$PORT"_s, QString::number(port)).replace(u"$HOST"_s, host());
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        return bench::secondsOf([&] {
            process.start(u"bash"_s, {u"-c"_s, command});
            if (!process.waitForFinished(1'200'000) || process.exitCode() != 0)
                stop(command.toUtf8() + ": " + process.readAllStandardError());
        });
    }

    // What is to be copied, once.
    void makeLarge(const QString &name, qint64 bytes) const
    {
        QFile file(m_folder.path(name));
        bool good = file.open(QIODevice::WriteOnly);
        for (qint64 done = 0; done < bytes; done += 16 << 20)
            good = good && file.write(noise(16 << 20, quint32(done >> 24) + 1)) == 16 << 20;
        if (!good)
            stop("no room for a large file");
    }

    void makeSmall(const QByteArray &name, int files) const
    {
        if (QFile::exists(m_folder.path(QString::fromLatin1(name))))
            return;
        for (int i = 0; i < files; ++i)
            m_folder.file(name + '/' + QByteArray::number(i / 100) + '/' + QByteArray::number(i),
                          noise(smallBytes, quint32(i)));
    }

    void makeCrowded(const QByteArray &name) const
    {
        for (int i = 0; i < crowdedFiles; ++i)
            m_folder.file(name + "/sample-" + QByteArray::number(i) + ".npz", {});
    }

private:
    QString knownHosts(int port)
    {
        const QString file = m_folder.path(u"known_hosts_%1"_s.arg(port));
        if (!QFile::exists(file))
            m_server.writeKnownHosts(file, port);
        return file;
    }

    // An empty folder to copy to. Small files of the run before are only put aside: for minutes ext4
    // steps over every inode that was freed (recently_deleted() in its ialloc.c), the next run's burden.
    void clean()
    {
        const QDir there(m_folder.path(u"there"_s));
        for (const QString &large : there.entryList(QDir::Files))
            QFile::remove(there.filePath(large));
        QDir().rename(there.path(), m_folder.path(u"before-%1"_s.arg(++m_runs)));
        m_folder.folder("there");
        ::sync(); // what is still on its way to the disk is not the next one's burden
    }

    SshServer m_server;
    TempFolder m_folder;
    AutoPrompts m_prompts;
    int m_runs = 0;
};

struct Times {
    std::vector<double> seconds;
    void add(double time) { seconds.push_back(time); }
    double rate(double amount) const { return amount / bench::median(seconds); }
};

using Lines = QList<bench::Line>;

// What one bar compares.
bench::Line line(const QString &name, const Times &ours, const Times &peer, double amount, double bar)
{
    return {.name = name, .ours = ours.rate(amount), .peer = peer.rate(amount), .bar = bar};
}

// Like with like: not verified against the peers, which never verify; and verified against a peer that is
// followed by the sums on both sides.
void oneLargeFile(Bench &b, Lines &lines)
{
    b.makeLarge(u"large"_s, largeBytes);
    const auto session = b.connect();
    const QString sftpPut = u"echo 'put large there/' | sed \"s,there,$PWD/there,\" | sftp $SSH -P $PORT -b - $HOST"_s;
    const QString sftpGet = u"echo \"get $PWD/large there/\" | sftp $SSH -P $PORT -b - $HOST"_s;
    // The sums of both sides, at once, as a careful person would have them.
    const QString sums =
        u" && { sha256sum large >a.sum & ssh $SSH -p $PORT $HOST \"sha256sum $PWD/there/large\" >b.sum; "
        "wait; } && test \"$(cut -c-64 a.sum)\" = \"$(cut -c-64 b.sum)\""_s;
    // What is verified is also on the disk; sftp sees to that with -f alone.
    const auto toDisk = [](QString line) { return line.replace(u"sftp $SSH"_s, u"sftp -f $SSH"_s); };
    Times up, down, provedUp, provedDown, sftpUp, sftpDown, sumsUp, sumsDown, scpUp, scpDown, catUp, catDown;
    Times diskUp, diskDown;
    for (int i = 0; i < rounds; ++i) {
        up.add(b.ours(*session, Direction::Upload, "large", 1, false));
        sftpUp.add(b.peer(sftpPut, b.port()));
        scpUp.add(b.peer(u"scp $SSH -P $PORT large $HOST:$PWD/there/"_s, b.port()));
        catUp.add(
            b.peer(u"ssh $SSH -p $PORT -c aes256-gcm@openssh.com $HOST \"cat >$PWD/there/large\" <large"_s, b.port()));
        down.add(b.ours(*session, Direction::Download, "large", 1, false));
        sftpDown.add(b.peer(sftpGet, b.port()));
        scpDown.add(b.peer(u"scp $SSH -P $PORT $HOST:$PWD/large there/"_s, b.port()));
        catDown.add(
            b.peer(u"ssh $SSH -p $PORT -c aes256-gcm@openssh.com $HOST \"cat $PWD/large\" >there/large"_s, b.port()));
        provedUp.add(b.ours(*session, Direction::Upload, "large", 1, true));
        sumsUp.add(b.peer(sftpPut + sums, b.port()));
        diskUp.add(b.peer(toDisk(sftpPut) + sums, b.port()));
        provedDown.add(b.ours(*session, Direction::Download, "large", 1, true));
        sumsDown.add(b.peer(sftpGet + sums, b.port()));
        diskDown.add(b.peer(toDisk(sftpGet) + sums, b.port()));
    }
    const double mb = largeBytes / 1e6;
    lines << line(u"2 GiB up, against sftp, MB/s"_s, up, sftpUp, mb, 1.5)
          << line(u"2 GiB up, against scp, MB/s"_s, up, scpUp, mb, 1.2)
          << line(u"2 GiB up, against ssh cat (AES-GCM), MB/s"_s, up, catUp, mb, 0.9)
          << line(u"2 GiB down, against sftp, MB/s"_s, down, sftpDown, mb, 1.2)
          << line(u"2 GiB down, against scp, MB/s"_s, down, scpDown, mb, 1.1)
          << line(u"2 GiB down, against ssh cat (AES-GCM), MB/s"_s, down, catDown, mb, 0.85)
          << line(u"2 GiB up, verified, against sftp and both sums, MB/s"_s, provedUp, sumsUp, mb, 1.5)
          << line(u"2 GiB up, verified, against sftp -f and both sums, MB/s"_s, provedUp, diskUp, mb, 1.5)
          << line(u"2 GiB down, verified, against sftp and both sums, MB/s"_s, provedDown, sumsDown, mb, 1.5)
          << line(u"2 GiB down, verified, against sftp -f and both sums, MB/s"_s, provedDown, diskDown, mb, 1.5);
}

void manySmallFiles(Bench &b, Lines &lines)
{
    b.makeSmall("small", smallFiles);
    const auto session = b.connect();
    const QString tarUp = u"tar c small | ssh $SSH -p $PORT $HOST \"tar x -C $PWD/there\""_s;
    const QString sums =
        u" && { find small -type f -print0 | sort -z | xargs -0 sha256sum >a.sum & ssh $SSH -p $PORT $HOST "
        "\"cd $PWD/there && find small -type f -print0 | sort -z | xargs -0 sha256sum\" >b.sum; wait; }"
        " && cmp a.sum b.sum"_s;
    Times up, down, proved, sftpUp, sftpDown, tar, tarSums;
    for (int i = 0; i < rounds; ++i) {
        up.add(b.ours(*session, Direction::Upload, "small", smallFiles, false));
        sftpUp.add(b.peer(u"echo \"put -r small $PWD/there/\" | sftp $SSH -P $PORT -b - $HOST"_s, b.port()));
        tar.add(b.peer(tarUp, b.port()));
        down.add(b.ours(*session, Direction::Download, "small", smallFiles, false));
        sftpDown.add(b.peer(u"echo \"get -r $PWD/small there/\" | sftp $SSH -P $PORT -b - $HOST"_s, b.port()));
        proved.add(b.ours(*session, Direction::Upload, "small", smallFiles, true));
        tarSums.add(b.peer(tarUp + sums, b.port()));
    }
    const double files = smallFiles;
    lines << line(u"10000 files of 4 KiB up, against sftp -r, files/s"_s, up, sftpUp, files, 3)
          << line(u"10000 files of 4 KiB up, against tar | ssh, files/s"_s, up, tar, files, 0.9)
          << line(u"10000 files of 4 KiB down, against sftp -r, files/s"_s, down, sftpDown, files, 3)
          << line(u"10000 files of 4 KiB up, verified, against tar | ssh and both sums, files/s"_s, proved, tarSums,
                  files, 1.2);
}

// A new connection each, as somebody who copies once has it: from the sign-in to the proof.
void fewSmallFilesOnASlowLine(Bench &b, Lines &lines)
{
    b.makeSmall("fewer", fewerFiles);
    Relay relay(b.port());
    relay.setDelay(10);
    relay.setRate(100'000'000 / 8);
    Times ours, rsync;
    for (int i = 0; i < rounds; ++i) {
        ours.add(bench::secondsOf([&] {
            const auto session = b.connect(relay.port());
            b.ours(*session, Direction::Upload, "fewer", fewerFiles, true);
        }));
        rsync.add(b.peer(u"rsync -a -e \"ssh $SSH -p $PORT\" fewer $HOST:$PWD/there/"_s, relay.port()));
    }
    lines << line(u"3000 small files, 20 ms and 100 Mbit/s, with sign-in, against rsync, files/s"_s, ours, rsync,
                  fewerFiles, 1);
}

void overTheLongWay(Bench &b, Lines &lines)
{
    b.makeLarge(u"long"_s, longWayBytes);
    b.makeSmall("small", smallFiles);
    b.makeSmall("few", fewFiles);
    Relay relay(b.port());
    const auto session = b.connect(relay.port());
    Times large, sftpLarge, small, sftpFew;
    relay.setDelay(20);
    large.add(b.ours(*session, Direction::Upload, "long", 1, true));
    sftpLarge.add(b.peer(u"echo \"put long $PWD/there/\" | sftp $SSH -P $PORT -b - $HOST"_s, relay.port()));
    relay.setDelay(10);
    small.add(b.ours(*session, Direction::Upload, "small", smallFiles, true));
    sftpFew.add(b.peer(u"echo \"put -r few $PWD/there/\" | sftp $SSH -P $PORT -b - $HOST"_s, relay.port()));
    const double mb = longWayBytes / 1e6;
    lines << bench::Line{.name = u"1 GiB up, 40 ms away, against sftp, MB/s"_s,
                         .ours = large.rate(mb),
                         .peer = sftpLarge.rate(mb),
                         .bar = 3}
          << bench::Line{.name = u"10000 small files, 20 ms away, against sftp -r, files/s"_s,
                         .ours = small.rate(smallFiles),
                         .peer = sftpFew.rate(fewFiles),
                         .bar = 20};
}

// What every transfer of such a folder begins with.
void aCrowdedFolderFarAway(Bench &b, Lines &lines)
{
    b.makeCrowded("crowd");
    Relay relay(b.port());
    const auto session = b.connect(relay.port());
    relay.setDelay(13);
    const RemotePath folder(b.path(u"crowd"_s).toUtf8());
    Times listed, planned, sftp;
    for (int i = 0; i < rounds; ++i) {
        listed.add(bench::secondsOf([&] {
            if (const auto entries = session->list(folder); !entries || entries->size() != crowdedFiles)
                stop("not every file was listed");
        }));
        planned.add(bench::secondsOf([&] {
            RemoteFileSystem files(*session);
            TreeWalk walk(files, folder, "crowd");
            auto progress = walk.step(QDeadlineTimer(20));
            while (progress && *progress == Progress::Pending)
                progress = walk.step(QDeadlineTimer(20));
            if (!progress || walk.plan().fileCount != crowdedFiles)
                stop("not every file was planned");
        }));
        sftp.add(b.peer(u"echo \"ls -f $PWD/crowd\" | sftp $SSH -P $PORT -b - $HOST >list.txt"_s, relay.port()));
    }
    lines << line(u"118000 files in one folder, 26 ms away, listed, against sftp ls -f, files/s"_s, listed, sftp,
                  crowdedFiles, 1)
          << line(u"118000 files in one folder, 26 ms away, planned, against sftp ls -f, files/s"_s, planned, sftp,
                  crowdedFiles, 1);
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Bench b;
    Lines lines;
    // All of them, or those named: large small far rsync crowd.
    const QStringList words = QCoreApplication::arguments();
    const auto isWanted = [&](const QString &name) {
        return words.contains(name)
            || std::ranges::none_of(words.sliced(1), [](const QString &word) { return !word.startsWith(u"--"); });
    };
    if (isWanted(u"large"_s))
        oneLargeFile(b, lines);
    if (isWanted(u"small"_s))
        manySmallFiles(b, lines);
    if (isWanted(u"far"_s))
        overTheLongWay(b, lines);
    if (isWanted(u"rsync"_s))
        fewSmallFilesOnASlowLine(b, lines);
    if (isWanted(u"crowd"_s))
        aCrowdedFolderFarAway(b, lines);
    lines << bench::Line{.name = u"memory at most, MB, against a limit of 200"_s,
                         .ours = peakMegabytes(),
                         .peer = 200,
                         .bar = 1,
                         .kind = bench::Line::Bar::AtMost};
    return bench::print(lines);
}
