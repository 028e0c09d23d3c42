// SPDX-License-Identifier: GPL-3.0-or-later
//
// Staging, verified by SHA-256, against OpenSSH's programs with their defaults, on a private sshd
// in the same run: one large file, many small ones, and both over a long way. Every round runs
// ours and the peers' one after the other; the medians are compared.
//
// Ours goes over a connection that stands, as it does in the program; a peer's time includes its
// own connecting. Over the long way `sftp -r` sends a fortieth of the small files, or it would take
// a quarter of an hour.
#include "client/staging/transfer/transfer.h"
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
constexpr qint64 smallBytes = 4096;
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
        makeLarge(u"large"_s, largeBytes);
        makeLarge(u"long"_s, longWayBytes);
        makeSmall("small", smallFiles);
        makeSmall("few", fewFiles);
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
    double ours(ssh::Session &session, Direction direction, const QByteArray &name, qint64 files)
    {
        clean();
        const QByteArray source = m_folder.bytes(name);
        const QByteArray target = m_folder.bytes("there");
        Transfer transfer(direction == Direction::Upload
                              ? TransferRequest{.direction = direction, .local = source, .remote = RemotePath(target)}
                              : TransferRequest{.direction = direction, .local = target, .remote = RemotePath(source)});
        const double seconds = bench::secondsOf([&] {
            for (auto more = transfer.step(session); !more || *more; more = transfer.step(session)) {
                if (!more)
                    stop(describe(more.error()));
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
        for (int i = 0; i < files; ++i)
            m_folder.file(name + '/' + QByteArray::number(i / 100) + '/' + QByteArray::number(i),
                          noise(smallBytes, quint32(i)));
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

void oneLargeFile(Bench &b, Lines &lines)
{
    const auto session = b.connect();
    Times up, down, sftpUp, sftpDown, scpUp, scpDown, cat;
    for (int i = 0; i < rounds; ++i) {
        up.add(b.ours(*session, Direction::Upload, "large", 1));
        sftpUp.add(b.peer(u"echo 'put large there/' | sed \"s,there,$PWD/there,\" | sftp $SSH -P $PORT -b - $HOST"_s,
                          b.port()));
        scpUp.add(b.peer(u"scp $SSH -P $PORT large $HOST:$PWD/there/"_s, b.port()));
        cat.add(
            b.peer(u"ssh $SSH -p $PORT -c aes256-gcm@openssh.com $HOST \"cat >$PWD/there/large\" <large"_s, b.port()));
        down.add(b.ours(*session, Direction::Download, "large", 1));
        sftpDown.add(b.peer(u"echo \"get $PWD/large there/\" | sftp $SSH -P $PORT -b - $HOST"_s, b.port()));
        scpDown.add(b.peer(u"scp $SSH -P $PORT $HOST:$PWD/large there/"_s, b.port()));
    }
    const double mb = largeBytes / 1e6;
    lines << bench::Line{.name = u"2 GiB up, against sftp, MB/s"_s,
                         .ours = up.rate(mb),
                         .peer = sftpUp.rate(mb),
                         .bar = 1.5}
          << bench::Line{.name = u"2 GiB down, against sftp, MB/s"_s,
                         .ours = down.rate(mb),
                         .peer = sftpDown.rate(mb),
                         .bar = 1.5}
          << bench::Line{.name = u"2 GiB up, against scp, MB/s"_s,
                         .ours = up.rate(mb),
                         .peer = scpUp.rate(mb),
                         .bar = 1.2}
          << bench::Line{.name = u"2 GiB down, against scp, MB/s"_s,
                         .ours = down.rate(mb),
                         .peer = scpDown.rate(mb),
                         .bar = 1.2}
          << bench::Line{.name = u"2 GiB up, against ssh cat (AES-GCM), MB/s"_s,
                         .ours = up.rate(mb),
                         .peer = cat.rate(mb),
                         .bar = 0.85};
}

void manySmallFiles(Bench &b, Lines &lines)
{
    const auto session = b.connect();
    Times up, down, sftp, tar;
    for (int i = 0; i < rounds; ++i) {
        up.add(b.ours(*session, Direction::Upload, "small", smallFiles));
        sftp.add(b.peer(u"echo \"put -r small $PWD/there/\" | sftp $SSH -P $PORT -b - $HOST"_s, b.port()));
        tar.add(b.peer(u"tar c small | ssh $SSH -p $PORT $HOST \"tar x -C $PWD/there\""_s, b.port()));
    }
    const double files = smallFiles;
    lines << bench::Line{.name = u"10000 files of 4 KiB up, against sftp -r, files/s"_s,
                         .ours = up.rate(files),
                         .peer = sftp.rate(files),
                         .bar = 2}
          << bench::Line{.name = u"10000 files of 4 KiB up, against tar | ssh, files/s"_s,
                         .ours = up.rate(files),
                         .peer = tar.rate(files),
                         .bar = 0.9};
}

void overTheLongWay(Bench &b, Lines &lines)
{
    Relay relay(b.port());
    const auto session = b.connect(relay.port());
    Times large, sftpLarge, small, sftpFew;
    relay.setDelay(20);
    large.add(b.ours(*session, Direction::Upload, "long", 1));
    sftpLarge.add(b.peer(u"echo \"put long $PWD/there/\" | sftp $SSH -P $PORT -b - $HOST"_s, relay.port()));
    relay.setDelay(10);
    small.add(b.ours(*session, Direction::Upload, "small", smallFiles));
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
    oneLargeFile(b, lines);
    manySmallFiles(b, lines);
    overTheLongWay(b, lines);
    lines << bench::Line{.name = u"memory at most, MB, against a limit of 200"_s,
                         .ours = peakMegabytes(),
                         .peer = 200,
                         .bar = 1,
                         .kind = bench::Line::Bar::AtMost};
    return bench::print(lines);
}
