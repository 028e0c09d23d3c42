// SPDX-License-Identifier: GPL-3.0-or-later
//
// One random fault while a tree is staged; see the header. The same request is given again until it succeeds; then the
// trees must be identical by SHA-256, no temporary file may be left, and hardly anything may have been sent twice.
#include "tests/integration/faults.h"

#include "tests/support/resultcheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QThread>

#include <csignal>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 windowBytes = 4 << 20; // in flight on a connection at most, see ssh/remotefile.cpp
constexpr qint64 largeBytes = 12 << 20;
constexpr int mostTries = 12;

SshServer::Options optionsOf(SiteKind kind, const QByteArray &root)
{
    SshServer::Options options;
    if (kind == SiteKind::ThreeSessions)
        options.config << "MaxSessions 3";
    if (kind == SiteKind::Chrooted)
        options.config << "ChrootDirectory " + root;
    options.sftpOnly = kind == SiteKind::FilesAlone || kind == SiteKind::Chrooted;
    return options;
}

QStringList wordsOf(const ssh::Target &target)
{
    return {QString::number(target.port), target.user, target.identities.first(), target.knownHosts};
}

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

TransferRequest requestFor(Road road, const QByteArray &from, const QByteArray &to)
{
    TransferRequest request = road == Road::Up ? upload(from, to) : download(from, to);
    if (road == Road::Across) {
        request.direction = Direction::SiteToSite;
        request.other = SiteId{u"other"_s};
    }
    return request;
}

} // namespace

class Disk
{
public:
    explicit Disk(QByteArray path) : m_path(std::move(path)) {}
    ~Disk() { umount2(m_path.constData(), MNT_DETACH); }
    bool make(int megabytes) { return mount("none", m_path.constData(), "tmpfs", 0, options(megabytes)) == 0; }
    bool resize(int megabytes)
    {
        return mount("none", m_path.constData(), "tmpfs", MS_REMOUNT, options(megabytes)) == 0;
    }
    bool setReadOnly(bool on)
    {
        return mount("none", m_path.constData(), "tmpfs", MS_REMOUNT | (on ? MS_RDONLY : 0), nullptr) == 0;
    }

private:
    const char *options(int megabytes)
    {
        m_options = "mode=0777,size=" + QByteArray::number(megabytes) + 'm';
        return m_options.constData();
    }
    QByteArray m_path;
    QByteArray m_options;
};

// A chroot has to lie where nobody else may write, and a temporary folder does not: it is shown there.
FaultSite::FaultSite(SiteKind kind) : m_kind(kind)
{
    if (kind == SiteKind::Chrooted) {
        m_root = "/run/officina-faults-" + QByteArray::number(QCoreApplication::applicationPid());
        mkdir(m_root.constData(), 0755);
    }
    m_server = std::make_unique<SshServer>(optionsOf(kind, m_root));
}

FaultSite::~FaultSite()
{
    hide();
    m_server.reset();
    if (!m_root.isEmpty())
        rmdir(m_root.constData());
}

Result<> FaultSite::start()
{
    return m_server->isRunning() ? Result<>() : m_server->start();
}

bool FaultSite::show(const QByteArray &folder)
{
    m_folder = folder;
    m_shows =
        !m_root.isEmpty() && mount(folder.constData(), m_root.constData(), nullptr, MS_BIND | MS_REC, nullptr) == 0;
    return m_root.isEmpty() || m_shows;
}

void FaultSite::hide()
{
    if (std::exchange(m_shows, false))
        umount2(m_root.constData(), MNT_DETACH);
}

QByteArray FaultSite::path(QByteArrayView relative) const
{
    return (m_root.isEmpty() ? m_folder : QByteArray()) + '/' + relative.toByteArray();
}

Result<std::shared_ptr<ssh::Session>> FaultEnd::open()
{
    if (!m_session || !m_session->isAlive()) {
        auto session = ssh::Session::open(target(), m_prompts, CancelFlag());
        if (!session)
            return passOn(session);
        m_session = std::move(*session);
    }
    return m_session;
}

int oneTryToBeKilled(const QStringList &words)
{
    AutoPrompts prompts;
    const auto road = Road(words.at(0).toInt());
    auto session = ssh::Session::open(targetOf(words.mid(3)), prompts, CancelFlag());
    if (!session)
        return 1;
    const OtherSession other = [&]() -> Result<std::shared_ptr<ssh::Session>> {
        auto opened = ssh::Session::open(targetOf(words.mid(7)), prompts, CancelFlag());
        return opened.transform([](auto &one) { return std::shared_ptr(std::move(one)); });
    };
    Transfer transfer(requestFor(road, words.at(1).toUtf8(), words.at(2).toUtf8()), {}, nullptr, other);
    return drive(transfer, **session) ? 0 : 1;
}

FaultRound::FaultRound(FaultSite &site, FaultSite *other, quint32 seed)
    : m_random(seed), m_site(site), m_other(other ? std::make_unique<FaultEnd>(*other) : nullptr)
{}

FaultRound::~FaultRound()
{
    m_site.site().hide();
    if (m_other)
        m_other->site().hide();
}

void FaultRound::makeSource()
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
    const Tree tree = treeOf(m_folder.bytes("here"));
    for (const auto &[name, what] : tree.asKeyValueRange()) {
        if (what.startsWith("file"))
            m_total += contentOf(m_folder.bytes("here/" + name)).size();
    }
}

// Once the small disk is there, which the site has to see.
void FaultRound::makeRequest()
{
    if (!m_site.site().show(m_folder.bytes()) || (m_other && !m_other->site().show(m_folder.bytes())))
        m_problem = "the folder cannot be shown in the chroot";
    const QByteArray from = m_road == Road::Up ? m_folder.bytes("here/corpus") : m_site.site().path("here/corpus");
    const QByteArray to = m_road == Road::Up ? m_site.site().path("there")
        : m_other                            ? m_other->site().path("there")
                                             : m_folder.bytes("there");
    m_request = requestFor(m_road, from, to);
}

void FaultRound::prepare()
{
    m_at = below(m_total);
    m_otherIsStruck = m_other && below(2) == 1;
    if (m_fault == Fault::FarDiskFull || m_fault == Fault::LocalDiskFull || m_fault == Fault::ReadOnly) {
        m_disk = std::make_unique<Disk>(m_folder.bytes("there"));
        if (!m_disk->make(m_fault == Fault::ReadOnly ? 64 : 1 + int(below(12))))
            m_problem = "a small disk needs root";
    }
    if (m_fault == Fault::Cut)
        stricken().relay().cutAfter(20'000 + below(m_total));
}

void FaultRound::strike()
{
    m_struck = true;
    switch (m_fault) {
    case Fault::Stall:
        stricken().relay().setStalled(true);
        QThread::msleep(300);
        stricken().relay().setStalled(false);
        break;
    case Fault::KillServer: stricken().site().server().kill(); break;
    case Fault::SourceChanges:
        m_folder.file("here/corpus/large.bin", noise(largeBytes / 2 + below(largeBytes), 9));
        break;
    case Fault::ReadOnly: m_disk->setReadOnly(true); break;
    case Fault::Tampered: // once it was left, before the next try
        m_site.leave();
        if (m_other)
            m_other->leave();
        break;
    default: break;
    }
}

void FaultRound::mend()
{
    if (std::exchange(m_mended, true))
        return;
    if (m_fault == Fault::FarDiskFull || m_fault == Fault::LocalDiskFull)
        m_disk->resize(64);
    if (m_fault == Fault::ReadOnly)
        m_disk->setReadOnly(false);
    if (m_fault == Fault::KillServer && !stricken().site().start())
        m_problem = "sshd did not start again";
    if (m_fault == Fault::Tampered)
        tamper();
}

void FaultRound::tamper()
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

void FaultRound::killedProcess()
{
    QStringList words{u"--move"_s, QString::number(int(m_road))};
    words << QString::fromUtf8(m_road == Road::Up ? m_request.local : m_request.remote.bytes());
    words << QString::fromUtf8(m_road == Road::Up ? m_request.remote.bytes() : m_request.local);
    words << wordsOf(m_site.target());
    if (m_other)
        words << wordsOf(m_other->target());
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), words);
    process.waitForStarted();
    QThread::msleep(20 + ulong(below(400)));
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
}

QByteArray FaultRound::oneTry()
{
    if (m_fault == Fault::KillOfficina && !std::exchange(m_struck, true)) {
        const qint64 before = m_site.relay().total();
        killedProcess();
        m_moved += std::min(m_site.relay().total() - before, m_total);
        return "killed";
    }
    const auto session = m_site.open();
    if (!session)
        return describe(session.error());
    Transfer transfer(m_request, {}, nullptr, [this] { return m_other->open(); });
    Result<Progress> more = Progress::Pending;
    while (more && *more == Progress::Pending) {
        more = transfer.step(**session);
        if (!m_struck && m_moved + transfer.progress().moved >= m_at) {
            strike();
            if (!m_site.isOpen()) {
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

QByteArray FaultRound::run(Fault fault, Road road)
{
    m_fault = fault;
    m_road = road;
    makeSource();
    prepare();
    makeRequest();
    QByteArray problem;
    int tries = 0;
    do {
        if (tries > 0)
            mend();
        problem = oneTry();
    } while (!problem.isEmpty() && m_problem.isEmpty() && ++tries < mostTries);
    if (problem.isEmpty() && fault == Fault::SourceChanges)
        problem = oneTry(); // it may have changed after it was sent
    return verdict(problem);
}

QByteArray FaultRound::verdict(const QByteArray &problem)
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (!problem.isEmpty())
        return "did not recover: " + problem;
    const QByteArray wrong = difference(treeOf(m_folder.bytes("there")), treeOf(m_folder.bytes("here")));
    if (!wrong.isEmpty())
        return wrong;
    // What is changed or spoilt has to go again.
    if (m_fault == Fault::SourceChanges || m_fault == Fault::Tampered || m_fault == Fault::KillOfficina)
        return {};
    // And the file that was being fetched where the site cannot tell what it begins with.
    const bool isRefetched = m_road == Road::Down && !m_site.site().hasShell();
    const qint64 most = windowBytes + (2 << 20) + (isRefetched ? largeBytes + (1 << 20) : 0);
    if (const qint64 twice = m_moved - m_total; twice > most)
        return "sent twice: " + QByteArray::number(twice) + " bytes";
    return {};
}

} // namespace officina::testing
