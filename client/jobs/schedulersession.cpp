// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site's scheduler over a session; see the header.
#include "client/jobs/schedulersession.h"

#include "client/base/files.h"
#include "client/base/userfolders.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

std::unexpected<Error> lacks(const Error &error, const Site &site)
{
    return failure(error.kind, error.detail, error.subject.isEmpty() ? site.name : error.subject);
}

// Schedulers are updated a few times a year; a probe is one command.
constexpr qint64 keptForDays = 7;

QString addressOf(const Site &site)
{
    return u"%1@%2:%3 %4"_s.arg(site.user, site.host).arg(site.port).arg(site.id.value);
}

} // namespace

Result<Reply> replyOf(const ssh::Output &output)
{
    if (output.isCut)
        return failure(Kind::TooLong);
    return Reply{output.exitCode, output.out, output.err};
}

Result<Reply> SchedulerSession::replyTo(const QByteArray &script, std::chrono::milliseconds limit) const
{
    const auto output = session.run(script, {}, limit);
    if (!output && output.error().kind == Kind::TooSlow) // who did not answer, not a page of shell
        return failure(Kind::TooSlow, output.error().detail, scheduler->name());
    return output.and_then(replyOf);
}

QString schedulersFolder()
{
    return cacheFolder() + u"/schedulers"_s;
}

SchedulerFinder::SchedulerFinder(QString folder) : m_folder(std::move(folder)) {}

QString SchedulerFinder::fileOf(const Site &site) const
{
    const QByteArray name = QCryptographicHash::hash(addressOf(site).toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(name.left(32)) + u".json"_s;
}

std::optional<Dialect> SchedulerFinder::known(const Site &site)
{
    const std::lock_guard lock(m_mutex);
    const QString address = addressOf(site);
    if (const auto known = m_known.constFind(address); known != m_known.cend())
        return *known;
    if (m_folder.isEmpty())
        return {};
    const auto document = readJson(fileOf(site));
    if (!document || (*document)["address"_L1].toString() != address)
        return {};
    const auto probed = QDateTime::fromString((*document)["probed"_L1].toString(), Qt::ISODate);
    const qint64 days = probed.daysTo(QDateTime::currentDateTimeUtc());
    const auto kept = dialect((*document)["scheduler"_L1].toObject());
    if (!probed.isValid() || days < 0 || days >= keptForDays || !kept)
        return {}; // damaged or old: asked for anew
    m_known.insert(address, *kept);
    return *kept;
}

void SchedulerFinder::keep(const Site &site, const Dialect &dialect)
{
    const std::lock_guard lock(m_mutex);
    m_known.insert(addressOf(site), dialect);
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    // Where it cannot be kept it is asked for again.
    std::ignore =
        writeFile(fileOf(site),
                  QJsonDocument(QJsonObject{{u"address"_s, addressOf(site)},
                                            {u"probed"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                                            {u"scheduler"_s, toJson(dialect)}})
                      .toJson(),
                  true);
}

void SchedulerFinder::forget(const Site &site)
{
    const std::lock_guard lock(m_mutex);
    m_known.remove(addressOf(site));
    if (!m_folder.isEmpty())
        QFile::remove(fileOf(site));
}

Result<> SchedulerFinder::learn(const Site &site, const Dialect &dialect)
{
    if (dialect.kind != Dialect::Kind::None) // what is not there today may be tomorrow
        keep(site, dialect);
    const auto scheduler = makeScheduler(dialect);
    if (!scheduler)
        return lacks(scheduler.error(), site);
    return {};
}

Result<SchedulerSession> SchedulerFinder::find(ssh::Session &session, const Site &site)
{
    if (site.scheduler == Site::Scheduler::Other)
        return failure(Kind::Unsupported, {}, site.name);
    std::optional<Dialect> dialect = known(site);
    if (!dialect) {
        const Query<Dialect> probe = probeScheduler();
        auto told = session.run(probe.script, {}, probe.limit).and_then(replyOf).and_then(probe.read);
        if (!told)
            return passOn(told);
        dialect = *std::move(told);
        if (const auto learned = learn(site, *dialect); !learned)
            return passOn(learned);
    }
    auto scheduler = makeScheduler(*dialect);
    if (!scheduler)
        return lacks(scheduler.error(), site);
    return SchedulerSession{session, *std::move(scheduler), site};
}

} // namespace officina
