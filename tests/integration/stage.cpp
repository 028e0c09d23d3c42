// SPDX-License-Identifier: GPL-3.0-or-later
//
// One case of staging between two ends; see the header.
#include "tests/integration/stage.h"

#include <QtCore/QProcess>
#include <QtCore/QStorageInfo>

#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path pathOf(const QByteArray &bytes)
{
    return {bytes.toStdString()};
}

void copyAll(const QByteArray &from, const QByteArray &to)
{
    const int failed =
        QProcess::execute(u"cp"_s, {u"-a"_s, u"--"_s, QString::fromUtf8(from) + u"/."_s, QString::fromUtf8(to)});
    if (failed != 0)
        qFatal("cannot copy %s to %s", from.constData(), to.constData());
}

} // namespace

Result<ssh::Session *> KeptSession::get()
{
    if (!m_session || !m_session->isAlive()) {
        auto session = ssh::Session::open(m_server->target(), m_prompts, stop);
        if (!session)
            return passOn(session);
        m_session = std::move(*session);
    }
    return m_session.get();
}

Result<ssh::Session *> KeptSession::through(int relayPort)
{
    auto session = ssh::Session::open(m_server->target(relayPort), m_prompts, stop);
    if (!session)
        return passOn(session);
    m_session = std::move(*session);
    return m_session.get();
}

Stage::Stage(KeptSession &from, KeptSession &to) : m_from(from), m_to(to)
{
    static int number = 0;
    m_name = "case " + QByteArray::number(++number);
    make(from, "from");
    make(to, "to");
}

Stage::~Stage()
{
    for (const KeptSession *end : {&m_from, &m_to}) {
        std::error_code error;
        if (end->server())
            std::filesystem::remove_all(pathOf(end->server()->home(m_name)), error);
    }
}

QByteArray Stage::make(const KeptSession &end, QByteArrayView side) const
{
    const QByteArray relative = m_name + '/' + side.toByteArray();
    const QByteArray path = end.server() ? end.server()->home(relative) : m_here.bytes(side);
    std::filesystem::create_directories(pathOf(path));
    return path;
}

namespace {

QByteArray join(const QByteArray &folder, QByteArrayView relative)
{
    return relative.isEmpty() ? folder : folder + '/' + relative.toByteArray();
}

} // namespace

QByteArray Stage::source(QByteArrayView relative) const
{
    return join(m_from.server() ? m_from.server()->home(m_name + "/from") : m_here.bytes("from"), relative);
}

QByteArray Stage::target(QByteArrayView relative) const
{
    return join(m_to.server() ? m_to.server()->home(m_name + "/to") : m_here.bytes("to"), relative);
}

QByteArray Stage::around() const
{
    return m_to.server() ? m_to.server()->home() : m_here.bytes();
}

void Stage::putSource(const TempFolder &model) const
{
    copyAll(model.bytes(), source());
}

void Stage::putTarget(const TempFolder &model) const
{
    copyAll(model.bytes(), target());
}

QByteArray Stage::named(const KeptSession &end, QByteArrayView side, QByteArrayView relative) const
{
    const QByteArray below = join(m_name + '/' + side.toByteArray(), relative);
    return end.server() ? end.server()->root(below).bytes() : join(m_here.bytes(side), relative);
}

bool Stage::isTypical() const
{
    return (!m_from.server() || m_from.server()->kind().isTypical)
        && (!m_to.server() || m_to.server()->kind().isTypical);
}

int Stage::sitePort() const
{
    return site().server()->port();
}

TransferRequest Stage::request(QByteArrayView name, Existing existing) const
{
    const QByteArray source = named(m_from, "from", name);
    const QByteArray target = named(m_to, "to", {});
    TransferRequest request = isUpload() ? upload(source, target, existing) : download(source, target, existing);
    if (isSiteToSite()) {
        request.direction = Direction::SiteToSite;
        request.other = SiteId{u"other"_s};
    }
    return request;
}

std::unique_ptr<Transfer> Stage::transfer(const TransferRequest &request)
{
    return std::make_unique<Transfer>(request, QString(), nullptr, [this] { return m_to.get(); });
}

Result<> Stage::run(Transfer &transfer, const std::function<void()> &afterStep)
{
    const auto session = site().get();
    return session ? drive(transfer, **session, afterStep) : passOn(session);
}

Result<> Stage::runThrough(int relayPort, Transfer &transfer)
{
    const auto session = site().through(relayPort);
    return session ? drive(transfer, **session) : passOn(session);
}

SyncOptions Stage::sync() const
{
    const QByteArray source = named(m_from, "from", "tree");
    const QByteArray target = named(m_to, "to", "tree");
    return {.direction = isUpload() ? Direction::Upload : Direction::Download,
            .local = isUpload() ? source : target,
            .remote = RemotePath(isUpload() ? target : source),
            .mirror = true};
}

Result<> Stage::finish(Steps<ssh::Session> &steps)
{
    const auto session = site().get();
    if (!session)
        return passOn(session);
    for (;;) {
        const auto more = steps.step(**session);
        if (!more)
            return passOn(more);
        if (*more == Progress::Done)
            return {};
    }
}

void keepFilesInMemory()
{
    const QStorageInfo memory(u"/dev/shm"_s);
    if (memory.fileSystemType() == "tmpfs" && memory.bytesAvailable() > qint64(2) << 30)
        qputenv("TMPDIR", "/dev/shm");
}

void setChanged(const QByteArray &path, qint64 seconds)
{
    const timespec times[2] = {{seconds, 0}, {seconds, 0}};
    if (utimensat(AT_FDCWD, path.constData(), times, AT_SYMLINK_NOFOLLOW) != 0 || changedAt(path) != seconds)
        qFatal("the disk does not keep the time of %s", path.constData());
}

qint64 changedAt(const QByteArray &path)
{
    struct stat found = {};
    return lstat(path.constData(), &found) == 0 ? qint64(found.st_mtim.tv_sec) : -1;
}

uint modeAt(const QByteArray &path)
{
    struct stat found = {};
    return lstat(path.constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

Tree withoutModes(Tree tree)
{
    for (QByteArray &entry : tree) {
        if (entry.startsWith("file "))
            entry = "file " + entry.split(' ').value(2);
    }
    return tree;
}

} // namespace officina::testing
