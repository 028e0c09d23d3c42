// SPDX-License-Identifier: GPL-3.0-or-later
//
// Staging one large file up and down, verified, against OpenSSH's sftp and scp with their
// defaults, on a private sshd in the same run. The median of three.
#include "client/staging/transfer.h"
#include "tests/benchmarks/bench.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QProcess>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileBytes = qint64(2) << 30;
constexpr int rounds = 3;

[[noreturn]] void stop(const QByteArray &why)
{
    std::fprintf(stderr, "%s\n", why.constData());
    std::exit(2);
}

struct Bench {
    SshServer server;
    TempFolder folder;
    AutoPrompts prompts;
    std::unique_ptr<ssh::Session> session;

    QStringList options() const
    {
        return {u"-q"_s,
                u"-F"_s,
                u"none"_s,
                u"-i"_s,
                server.identity(),
                u"-o"_s,
                u"UserKnownHostsFile="_s + server.knownHosts(),
                u"-o"_s,
                u"BatchMode=yes"_s};
    }

    void clean() const { QFile::remove(folder.path(u"there/big"_s)); }

    double peer(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const
    {
        std::vector<double> seconds;
        for (int i = 0; i < rounds; ++i) {
            clean();
            seconds.push_back(bench::secondsOf([&] {
                QProcess process;
                process.start(program, arguments);
                process.write(input);
                process.closeWriteChannel();
                if (!process.waitForFinished(120000) || process.exitCode() != 0)
                    stop(program.toUtf8() + ": " + process.readAllStandardError());
            }));
            if (QFileInfo(folder.path(u"there/big"_s)).size() != fileBytes)
                stop(program.toUtf8() + " copied something else");
        }
        return fileBytes / 1e6 / bench::median(seconds);
    }

    double ours(const TransferRequest &request) const
    {
        std::vector<double> seconds;
        for (int i = 0; i < rounds; ++i) {
            clean();
            Transfer transfer(request);
            seconds.push_back(bench::secondsOf([&] {
                for (auto more = transfer.step(*session);; more = transfer.step(*session)) {
                    if (!more)
                        stop(describe(more.error()));
                    if (!*more)
                        break;
                }
            }));
            if (transfer.report().count(FileReport::Outcome::Sent) != 1)
                stop("the file was not sent");
        }
        return fileBytes / 1e6 / bench::median(seconds);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Bench b;
    if (const auto started = b.server.start(); !started)
        stop(describe(started.error()));
    auto session = ssh::Session::open(b.server.target(), b.prompts, CancelFlag());
    if (!session)
        stop(describe(session.error()));
    b.session = std::move(*session);
    b.folder.file("here/big", noise(fileBytes));
    b.folder.folder("there");

    const QString port = QString::number(b.server.port());
    const QString host = b.server.user() + u"@127.0.0.1"_s;
    const QString here = b.folder.path(u"here/big"_s);
    const QString there = b.folder.path(u"there/big"_s);
    const QStringList sftp = b.options() << u"-P"_s << port << u"-b"_s << u"-"_s << host;
    const QStringList scp = b.options() << u"-P"_s << port;

    const double up =
        b.ours({.direction = Direction::Upload, .local = here.toUtf8(), .remote = RemotePath(b.folder.bytes("there"))});
    const double down = b.ours(
        {.direction = Direction::Download, .local = b.folder.bytes("there"), .remote = RemotePath(here.toUtf8())});
    const double sftpUp = b.peer(u"sftp"_s, sftp, "put " + here.toUtf8() + ' ' + there.toUtf8() + '\n');
    const double sftpDown = b.peer(u"sftp"_s, sftp, "get " + here.toUtf8() + ' ' + there.toUtf8() + '\n');
    const double scpUp = b.peer(u"scp"_s, scp + QStringList{here, host + u':' + there});
    const double scpDown = b.peer(u"scp"_s, scp + QStringList{host + u':' + here, there});
    return bench::print({
        {.name = u"2 GiB up, verified, against sftp, MB/s"_s, .ours = up, .peer = sftpUp, .bar = 1},
        {.name = u"2 GiB down, verified, against sftp, MB/s"_s, .ours = down, .peer = sftpDown, .bar = 1},
        {.name = u"2 GiB up, verified, against scp, MB/s"_s, .ours = up, .peer = scpUp, .bar = 0.8},
        {.name = u"2 GiB down, verified, against scp, MB/s"_s, .ours = down, .peer = scpDown, .bar = 0.8},
    });
}
