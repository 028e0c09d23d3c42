// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saves a file of the site; see the header.
#include "ui/jobs/outputsaver.h"

#include "ui/present/formats.h"

namespace officina {

namespace {

constexpr qint64 piece = 1024 * 1024; // that one question brings; less is the end of the file

} // namespace

OutputSaver::OutputSaver(JobService &jobs, const RemotePath &file, const QString &localFile, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_path(file), m_file(localFile)
{}

void OutputSaver::start()
{
    if (!m_file.open(QIODevice::WriteOnly))
        fail({Error::Kind::Local, m_file.errorString(), m_file.fileName()});
    else
        ask();
}

void OutputSaver::ask()
{
    Q_EMIT statusChanged(tr("Saving the output: %1…").arg(formats::bytes(m_next)));
    m_jobs.output(m_path, m_next).then(this, [this](const Result<OutputPiece> &piece) { take(piece); });
}

void OutputSaver::take(const Result<OutputPiece> &got)
{
    if (!got) {
        fail(got.error());
        return;
    }
    if (got->restarted && m_next > 0) { // a file that begins anew is not the one that was asked for
        fail({Error::Kind::SourceChanged, {}, m_path.display()});
        return;
    }
    if (m_file.write(got->bytes) != got->bytes.size()) {
        fail({Error::Kind::Local, m_file.errorString(), m_file.fileName()});
        return;
    }
    m_next += got->bytes.size();
    if (got->bytes.size() >= piece) {
        ask();
        return;
    }
    if (!m_file.commit()) {
        fail({Error::Kind::Local, m_file.errorString(), m_file.fileName()});
        return;
    }
    Q_EMIT statusChanged(tr("Saved %1.").arg(m_file.fileName()));
    deleteLater();
}

void OutputSaver::fail(const Error &error)
{
    m_file.cancelWriting();
    Q_EMIT statusChanged({});
    Q_EMIT failed(error);
    deleteLater();
}

} // namespace officina
