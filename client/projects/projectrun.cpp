// SPDX-License-Identifier: GPL-3.0-or-later
//
// A local folder, run at a site; see the header.
#include "client/projects/projectrun.h"

#include "client/base/localpath.h"
#include "client/jobs/chain.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
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

SyncOptions projectSync(const QString &folder, const RemotePath &copy, const QByteArrayList &ignored,
                        const QString &results)
{
    SyncOptions options;
    options.direction = Direction::Upload;
    options.local = localBytes(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    options.remote = copy;
    // The last that matches decides, so that no line of an ignore file takes it in again.
    options.excludes = ignored;
    options.excludes += '/' + literalPattern(localBytes(QDir::cleanPath(results)));
    options.mirror = true;
    return options;
}

bool needsSlurm(Launch launch, int nodes)
{
    return launch == Launch::EachNode || (launch == Launch::Torchrun && nodes > 1);
}

QByteArray projectBody(const QByteArray &command, Launch launch, int nodes)
{
    const QByteArray body = "cd code || exit 1\n";
    // As the templates with several processes do it (resources/templates).
    static const QByteArray processors = "if [ -n \"${SLURM_CPUS_PER_TASK:-}\" ]; then export "
                                         "SRUN_CPUS_PER_TASK=$SLURM_CPUS_PER_TASK; fi\n";
    switch (launch) {
    case Launch::Once: break;
    case Launch::EachNode: return body + processors + "srun --ntasks-per-node=1 bash -c " + shellQuote(command) + '\n';
    case Launch::Torchrun: {
        // It starts Python by itself.
        static const QRegularExpression python(u"^\\s*python[0-9.]*(\\s+-u)?\\s+"_s);
        const QByteArray program = QString::fromUtf8(command).remove(python).toUtf8() + '\n';
        if (nodes <= 1)
            return body + "torchrun --standalone --nproc-per-node=gpu " + program;
        return body + "first=$(scontrol show hostnames \"$SLURM_JOB_NODELIST\" | head -n 1)\n"
            + "port=$((20000 + SLURM_JOB_ID % 20000))\n" + processors
            + "srun --ntasks-per-node=1 torchrun --nnodes=\"$SLURM_NNODES\" --nproc-per-node=gpu \\\n"
              "    --rdzv-id=\"$SLURM_JOB_ID\" --rdzv-backend=c10d --rdzv-endpoint=\"$first:$port\" \\\n    "
            + program;
    }
    }
    return body + command + (command.endsWith('\n') ? "" : "\n");
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
    return session.write(run.folder / projectSourceFile, QJsonDocument(toJson(source)).toJson());
}

Result<SentJob> submitProject(const SchedulerSession &at, const JobSpec &spec, const RemotePath &copy,
                              const SourceState &source)
{
    return sendJob(at, spec, [&](const RunRecord &run) { return furnishProject(at.session, run, copy, source); });
}

} // namespace officina
