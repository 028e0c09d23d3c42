// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few small files of the site as a drag gives them to other programs: fetched and verified when
// one of them asks, which is when they are dropped or shortly before.
//
// Whoever takes a drop waits for it, and so does this window: most for waitMilliseconds, then the
// drop comes to nothing. What takes longer is a transfer.
#pragma once

#include "client/base/remotepath.h"
#include "client/base/result.h"
#include "client/connection/connection.h"

#include <QtCore/QMimeData>
#include <QtCore/QPointer>

#include <optional>

namespace officina {

class FetchedOnDrop : public QMimeData
{
    Q_OBJECT

public:
    static constexpr qint64 mostBytes = 32 << 20;    // of all files together
    static constexpr int waitMilliseconds = 4500; // Qt's programs wait 5 s, others longer

    // folder: of this computer, where the files arrive; made then.
    FetchedOnDrop(Connection &connection, QList<RemotePath> files, QString folder);

    QStringList formats() const override;
    bool hasFormat(const QString &format) const override;

Q_SIGNALS:
    void failed(const officina::Error &error); // Cancelled: they were not there in time

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    Result<QByteArrayList> fetch();

    QPointer<Connection> m_connection;
    QList<RemotePath> m_files;
    QString m_folder;
    std::optional<QVariantList> m_urls; // once they were asked for
};

} // namespace officina
