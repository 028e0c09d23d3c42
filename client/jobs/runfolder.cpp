// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder of a run; see the header.
#include "client/jobs/runfolder.h"

#include <QtCore/QJsonDocument>

namespace officina {

Result<> makeRunFolder(ssh::Session &session, const RunRecord &run)
{
    return session.makePath(run.folder.parent()).and_then([&] { return session.makeFolder(run.folder); }).and_then([&] {
        return session.makeFolder(run.logs);
    });
}

Result<> writeRecord(ssh::Session &session, const RunRecord &run)
{
    QByteArray ids;
    for (const JobId &id : run.links)
        ids += id.value.toLatin1() + '\n';
    const Result<> told = ids.isEmpty() ? Result<>() : session.write(run.folder / "links", ids);
    return told.and_then(
        [&] { return session.write(run.folder / RunRecord::fileName, QJsonDocument(toJson(run)).toJson()); });
}

void removeRunFolder(ssh::Session &session, const RunRecord &run, const QList<RemotePath> &scripts)
{
    if (!session.isAlive())
        return;
    for (const RemotePath &script : scripts)
        session.removeFile(script);
    session.removeFile(run.folder / RunRecord::fileName);
    session.removeFolder(run.logs);
    session.removeFolder(run.folder);
}

} // namespace officina
