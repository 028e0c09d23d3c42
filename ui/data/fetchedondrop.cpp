// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of the site for other programs; see the header.
#include "ui/data/fetchedondrop.h"

#include "client/base/localpath.h"
#include "client/staging/transfer/transfer.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QUrl>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const QString uriList = u"text/uri-list"_s;

} // namespace

FetchedOnDrop::FetchedOnDrop(Connection &connection, QList<RemotePath> files, QString folder)
    : m_connection(&connection), m_files(std::move(files)), m_folder(std::move(folder))
{}

QStringList FetchedOnDrop::formats() const
{
    return QMimeData::formats() << uriList;
}

bool FetchedOnDrop::hasFormat(const QString &format) const
{
    return format == uriList || QMimeData::hasFormat(format);
}

QVariant FetchedOnDrop::retrieveData(const QString &format, QMetaType type) const
{
    if (format != uriList)
        return QMimeData::retrieveData(format, type);
    // Qt asks a constant object, and may ask again and again while the drag goes on.
    auto *const self = const_cast<FetchedOnDrop *>(this);
    if (!m_urls) {
        self->m_urls.emplace();
        const auto names = self->fetch();
        if (!names)
            Q_EMIT self->failed(names.error());
        const QByteArray folder = QUrl::fromLocalFile(m_folder).toEncoded();
        for (const QByteArray &name : names.value_or(QByteArrayList())) // of any bytes
            self->m_urls->append(QUrl::fromEncoded(folder + '/' + name.toPercentEncoding()));
    }
    return *m_urls;
}

// The names that they arrived under.
Result<QByteArrayList> FetchedOnDrop::fetch()
{
    QByteArrayList names;
    if (!m_connection)
        return failure(Error::Kind::Cancelled);
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::Local, {}, m_folder);
    const QDeadlineTimer deadline(waitMilliseconds);
    for (const RemotePath &file : m_files) {
        const auto transfer = std::make_shared<Transfer>(
            TransferRequest{.direction = Direction::Download, .local = localBytes(m_folder), .remote = file});
        const CancelFlag stop;
        const auto done = m_connection->runSteps(transfer, stop);
        while (!done.isFinished() && !deadline.hasExpired())
            QThread::msleep(5);
        stop.cancel();
        if (!done.isFinished())
            return failure(Error::Kind::Cancelled);
        if (const auto result = done.result(); !result)
            return passOn(result);
        const TransferReport report = transfer->report();
        if (const auto error = report.firstError())
            return std::unexpected(*error);
        for (const FileReport &arrived : report.files)
            names.append(arrived.path);
    }
    return names;
}

} // namespace officina
