// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list as a file for other programs; see joblistcard.h. Its column names are a format, so they are not translated.
#include "ui/jobs/joblistcard.h"

#include "client/schedulers/exitcode.h"

namespace officina {

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray value = text.toUtf8();
    if (value.contains('"') || value.contains(',') || value.contains('\n') || value.contains('\r'))
        value = '"' + value.replace("\"", "\"\"") + '"';
    return value;
}

QByteArray moment(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate).toLatin1() : QByteArray();
}

template <class T> QByteArray figure(const std::optional<T> &value)
{
    return value ? QByteArray::number(*value) : QByteArray();
}

} // namespace

QByteArray jobsAsCsv(const JobListModel &model)
{
    QByteArray text =
        "site,job,name,user,account,partition,qos,state,reason,tasks,nodes,gpus,submitted,expected,started,"
        "ended,elapsed_s,time_limit_s,gpu_hours,exit_code,exit_code_or,signal,folder\n";
    for (int row = 0; row < model.rowCount(); ++row) {
        const Job &job = model.job(row);
        const JobPlace place = model.place(row);
        const bool isWhole = place.part < 0;
        const auto hours = isWhole ? model.tree().used[size_t(place.group)] : job.gpuHours();
        const QByteArrayList cells{quoted(model.tree().site(place).site.value),
                                   quoted(job.id.value),
                                   quoted(job.name),
                                   quoted(job.user),
                                   quoted(job.account),
                                   quoted(job.partition),
                                   quoted(job.qos),
                                   quoted(job.stateText),
                                   quoted(job.reason),
                                   QByteArray::number(job.tasks),
                                   figure(job.nodes()),
                                   figure(job.gpus()),
                                   moment(job.times.submitted),
                                   moment(job.times.expected),
                                   moment(job.times.started),
                                   moment(job.times.ended),
                                   QByteArray::number(job.elapsed),
                                   figure(job.timeLimit),
                                   figure(hours),
                                   figure(job.exitCode),
                                   figure(otherExitCode(job.exitCode, job.exitIsCut)),
                                   figure(job.signal),
                                   quoted(job.workFolder.display())};
        text += cells.join(',') + '\n';
    }
    return text;
}

} // namespace officina
