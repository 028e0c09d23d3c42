// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random faults while a tree of large, small and oddly named files is staged, up and down, against
// a real OpenSSH server. After each the same request is given again until it succeeds; then the
// trees must be identical by SHA-256, no temporary file may be left, and hardly anything may have
// been sent twice.
//
// OFFICINA_FAULTS: how many (tools/test --faults N); OFFICINA_FAULTS_SEED repeats a run. The kind of
// each fault, the number of each kind, and the outcome are printed.
#include "tests/integration/stagingsupport.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>

#include <csignal>
#include <cstdio>
#include <sys/mount.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 windowBytes = 4 << 20; // in flight on a connection at most, see ssh/remotefile.cpp
constexpr qint64 largeBytes = 12 << 20;
constexpr int mostTries = 12;

enum class Fault {
    Cut,           // the connection, at a random byte
    Stall,         // of the line, for a while
    KillOfficina,  // -9, and a new one
    KillServer,    // -9, and a new one
    FarDiskFull,   // then there is room again
    LocalDiskFull, // likewise
    SourceChanges, // while it is sent
    ReadOnly,      // the target, for a while
    Tampered,      // the part that arrived, before it is continued
};
constexpr const char *names[] = {"cut",
                                 "stall",
                                 "officina killed",
                                 "sshd killed",
                                 "far disk full",
                                 "local disk full",
                                 "source changed",
                                 "target read-only",
                                 "part tampered with"};
constexpr int kinds = int(std::size(names));

struct Disk {
    explicit Disk(QByteArray p) : path(std::move(p)) {}
    ~Disk() { umount2(path.constData(), MNT_DETACH); }
    bool make(int megabytes) const { return mount("none", path.constData(), "tmpfs", 0, options(megabytes)) == 0; }
    bool resize(int megabytes) const
    {
        return mount("none", path.constData(), "tmpfs", MS_REMOUNT, options(megabytes)) == 0;
    }
    bool setReadOnly(bool on) const
    {
        return mount("none", path.constData(), "tmpfs", MS_REMOUNT | (on ? MS_RDONLY : 0), nullptr) == 0;
    }
    const char *options(int megabytes) const
    {
        text = "mode=0777,size=" + QByteArray::number(megabytes) + 'm';
        return text.constData();
    }
    QByteArray path;
    mutable QByteArray text;
};

ssh::Target targetOf(const QStringList &words)
{
    ssh::Target target;
    target.host = u"127.0.0.1"_s;
    target.port = words.at(0).toInt();
    target.user = words.at(1);
    target.identities = {words.at(2)};
    target.knownHosts = words.at(3);
    target.useConfig = false;
    return target;
}

// What the process that is killed runs: one try of the transfer.
int move(const QStringList &words)
{
    AutoPrompts prompts;
    auto session = ssh::Session::open(targetOf(words.mid(3)), prompts, CancelFlag());
    if (!session)
        return 1;
    const QByteArray from = words.at(1).toUtf8();
    const QByteArray to = words.at(2).toUtf8();
    Transfer transfer(words.at(0) == u"up" ? upload(from, to) : download(from, to));
    return drive(transfer, **session) ? 0 : 1;
}

class Round
{
public:
    Round(SshServer &server, quint32 seed) : m_server(server), m_random(seed) {}

    // Empty where all is well.
    QByteArray run(Fault fault, bool up);

private:
    void makeSource();
    QByteArray oneTry();
    void prepare(Fault fault);
    void strike();
    void mend();
    void killedProcess();
    void tamper();
    qint64 below(qint64 limit) { return m_random.bounded(limit); }

    SshServer &m_server;
    QRandomGenerator m_random;
    TempFolder m_folder;
    AutoPrompts m_prompts;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<Disk> m_disk;
    std::unique_ptr<ssh::Session> m_session;
    TransferRequest m_request;
    Fault m_fault = Fault::Cut;
    bool m_up = true;
    qint64 m_at = 0; // moved bytes at which the fault strikes
    bool m_struck = false;
    bool m_mended = false;
    qint64 m_moved = 0;
    qint64 m_total = 0;
    QByteArray m_problem;
    QElapsedTimer m_since;
};

void Round::makeSource()
{
    m_folder.file("here/corpus/large.bin", noise(largeBytes + below(1 << 20), 3));
    m_folder.file("here/corpus/two words/-rf", "dash");
    m_folder.file("here/corpus/two\nlines/a\\b", "odd");
    m_folder.file("here/corpus/latin\xe9/\xff\xfe", "bytes");
    m_folder.file("here/corpus/empty", "");
    for (int i = 0; i < 40; ++i)
        m_folder.file("here/corpus/many/" + QByteArray::number(i), noise(1 + below(60'000), quint32(i)));
    m_folder.file("here/corpus/middle.bin", noise((2 << 20) + below(1 << 20), 4));
    m_folder.folder("there");
}

void Round::prepare(Fault fault)
{
    m_fault = fault;
    if (fault == Fault::FarDiskFull || fault == Fault::LocalDiskFull || fault == Fault::ReadOnly) {
        m_disk = std::make_unique<Disk>(m_folder.bytes("there"));
        if (!m_disk->make(fault == Fault::ReadOnly ? 64 : 1 + int(below(12))))
            m_problem = "a small disk needs root";
    }
    if (fault == Fault::Cut)
        m_relay->cutAfter(20'000 + below(m_total));
}

void Round::strike()
{
    m_struck = true;
    switch (m_fault) {
    case Fault::Stall:
        m_relay->setStalled(true);
        QThread::msleep(300);
        m_relay->setStalled(false);
        break;
    case Fault::KillServer: m_server.kill(); break;
    case Fault::SourceChanges:
        m_folder.file("here/corpus/large.bin", noise(largeBytes / 2 + below(largeBytes), 9));
        break;
    case Fault::ReadOnly: m_disk->setReadOnly(true); break;
    case Fault::Tampered: m_session.reset(); break; // and tamper() before the next try
    default: break;
    }
}

void Round::mend()
{
    if (std::exchange(m_mended, true))
        return;
    if (m_fault == Fault::FarDiskFull || m_fault == Fault::LocalDiskFull)
        m_disk->resize(64);
    if (m_fault == Fault::ReadOnly)
        m_disk->setReadOnly(false);
    if (m_fault == Fault::KillServer && !m_server.isRunning() && !m_server.start())
        m_problem = "sshd did not start again";
    if (m_fault == Fault::Tampered)
        tamper();
}

void Round::tamper()
{
    const Tree tree = treeOf(m_folder.bytes("there"));
    for (const auto &[name, what] : tree.asKeyValueRange()) {
        if (!name.contains(".officina-part") || !what.startsWith("file"))
            continue;
        const QByteArray path = "there/" + name;
        QByteArray content = contentOf(m_folder.bytes(path));
        if (content.isEmpty())
            continue;
        const qsizetype at = below(content.size());
        content[at] = char(content[at] ^ 0x20);
        m_folder.file(path, content);
    }
}

void Round::killedProcess()
{
    const ssh::Target target = m_server.target(m_relay->port());
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--move"_s, m_up ? u"up"_s : u"down"_s, m_folder.path(u"here/corpus"_s), m_folder.path(u"there"_s),
                   QString::number(m_relay->port()), m_server.user(), m_server.identity(), target.knownHosts});
    process.waitForStarted();
    QThread::msleep(20 + ulong(below(400)));
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
}

QByteArray Round::oneTry()
{
    if (m_fault == Fault::KillOfficina && !std::exchange(m_struck, true)) {
        const qint64 before = m_relay->total();
        killedProcess();
        m_moved += std::min(m_relay->total() - before, m_total);
        return "killed";
    }
    if (!m_session || !m_session->isAlive()) {
        auto session = ssh::Session::open(m_server.target(m_relay->port()), m_prompts, CancelFlag());
        if (!session)
            return describe(session.error());
        m_session = std::move(*session);
    }
    Transfer transfer(m_request);
    Result<Progress> more = Progress::Pending;
    while (more && *more == Progress::Pending) {
        more = transfer.step(*m_session);
        if (!m_struck && m_moved + transfer.progress().moved >= m_at) {
            strike();
            if (!m_session) {
                m_moved += transfer.progress().moved;
                return "left";
            }
        }
    }
    m_moved += transfer.progress().moved;
    if (!more)
        return describe(more.error());
    for (const FileReport &file : transfer.report().files) {
        if (file.outcome == FileReport::Outcome::Failed)
            return "failed: " + file.path + ' ' + describe(*file.error);
    }
    return {};
}

QByteArray Round::run(Fault fault, bool up)
{
    m_up = up;
    makeSource();
    const Tree tree = treeOf(m_folder.bytes("here"));
    for (const auto &[name, what] : tree.asKeyValueRange()) {
        if (what.startsWith("file"))
            m_total += contentOf(m_folder.bytes("here/" + name)).size();
    }
    m_relay = std::make_unique<Relay>(m_server.port());
    m_server.writeKnownHosts(m_folder.path(u"known_hosts"_s), m_relay->port());
    m_request = up ? upload(m_folder.bytes("here/corpus"), m_folder.bytes("there"))
                   : download(m_folder.bytes("here/corpus"), m_folder.bytes("there"));
    m_at = below(m_total);
    prepare(fault);
    QByteArray problem;
    int tries = 0;
    do {
        if (tries > 0)
            mend();
        problem = oneTry();
    } while (!problem.isEmpty() && m_problem.isEmpty() && ++tries < mostTries);
    if (problem.isEmpty() && fault == Fault::SourceChanges)
        problem = oneTry(); // it may have changed after it was sent
    if (!m_problem.isEmpty())
        return m_problem;
    if (!problem.isEmpty())
        return "did not recover: " + problem;
    const QByteArray wrong = difference(treeOf(m_folder.bytes("there")), treeOf(m_folder.bytes("here")));
    if (!wrong.isEmpty())
        return wrong;
    // What is changed or spoilt has to go again.
    const bool mayRepeat = fault == Fault::SourceChanges || fault == Fault::Tampered || fault == Fault::KillOfficina;
    const qint64 twice = m_moved - m_total;
    if (!mayRepeat && twice > windowBytes + (2 << 20))
        return "sent twice: " + QByteArray::number(twice) + " bytes";
    return {};
}

int runFaults(int count, quint32 seed)
{
    std::printf("%d faults, seed %u\n", count, seed);
    QRandomGenerator random(seed);
    SshServer server;
    if (const auto started = server.start(); !started) {
        std::printf("no sshd: %s\n", describe(started.error()).constData());
        return 1;
    }
    const bool root = geteuid() == 0;
    int good = 0;
    int of[kinds] = {};
    for (int i = 0; i < count; ++i) {
        auto kind = Fault(i % kinds);
        const bool up = kind == Fault::FarDiskFull || (kind != Fault::LocalDiskFull && random.bounded(2));
        const quint32 roundSeed = random.generate();
        if (!root && (kind == Fault::FarDiskFull || kind == Fault::LocalDiskFull || kind == Fault::ReadOnly))
            kind = Fault::Cut; // small disks need root
        if (!server.isRunning() && !server.start())
            return 1;
        const QByteArray problem = Round(server, roundSeed).run(kind, up);
        ++of[int(kind)];
        good += problem.isEmpty();
        if (!problem.isEmpty())
            std::printf("%d %s, %s: %s\n", i, names[int(kind)], up ? "up" : "down", problem.constData());
        std::fflush(stdout);
    }
    for (int kind = 0; kind < kinds; ++kind)
        std::printf("  %-20s %d\n", names[kind], of[kind]);
    std::printf("%d of %d recovered\n", good, count);
    return good == count ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--move")
        return move(words.mid(2));
    const int count = qEnvironmentVariableIntValue("OFFICINA_FAULTS");
    bool given = false;
    const auto seed = qEnvironmentVariable("OFFICINA_FAULTS_SEED").toUInt(&given);
    return runFaults(count > 0 ? count : 2 * kinds, given ? seed : QRandomGenerator::system()->generate());
}
