// SPDX-License-Identifier: GPL-3.0-or-later
//
// A local folder, run at a site; see the header.
#include "client/projects/projectrun.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QSysInfo>

namespace officina {

using namespace Qt::StringLiterals;

RemotePath projectCopy(const RemotePath &work, const QString &folder)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9._-]+"_s);
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QString name = QString(QFileInfo(path).fileName()).replace(odd, u"-"_s).left(60);
    const QByteArray place =
        QCryptographicHash::hash((QSysInfo::machineHostName() + u':' + path).toUtf8(), QCryptographicHash::Sha256);
    return work / "projects" / (name.toUtf8() + '-' + place.toHex().left(8));
}

SyncOptions projectSync(const QString &folder, const RemotePath &copy, const QByteArrayList &ignored)
{
    SyncOptions options;
    options.direction = Direction::Upload;
    options.local = QFile::encodeName(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    options.remote = copy;
    options.excludes = ignored;
    options.mirror = true;
    return options;
}

QByteArray projectBody(const QByteArray &command)
{
    return "cd code\n" + command + (command.endsWith('\n') ? "" : "\n");
}

Result<> furnishProject(ssh::Session &session, const RunRecord &run, const RemotePath &copy, const SourceState &source)
{
    // Shared blocks where the file system has them; a copy is small, or was shown to be large.
    const QByteArray from = (copy / ".").shellWord();
    const QByteArray to = (run.folder / "code").shellWord();
    const auto copied = session.run("mkdir -- " + to + " && { cp -a --reflink=auto -- " + from + ' ' + to
                                        + " 2>/dev/null || cp -a -- " + from + ' ' + to + "; }",
                                    {}, std::chrono::minutes(10));
    if (!copied)
        return passOn(copied);
    if (copied->exitCode != 0)
        return failure(Error::Kind::Rejected, QString::fromUtf8(copied->err), copy.display());
    if (!source.changes.isEmpty())
        if (const auto written = session.write(run.folder / "source.diff", source.changes); !written)
            return written;
    return session.write(run.folder / "officina-source.json", QJsonDocument(toJson(source)).toJson());
}

Result<SentJob> submitProject(const SchedulerSession &at, const JobSpec &spec, const RemotePath &copy,
                              const SourceState &source)
{
    return submitJob(at, spec, [&](const RunRecord &run) { return furnishProject(at.session, run, copy, source); });
}

} // namespace officina
