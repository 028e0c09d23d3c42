// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saves a file of the site on this computer, as it is, piece by piece: it appears whole or not at all.
// Deletes itself when it is done.
#pragma once

#include "client/jobs/jobservice.h"

#include <QtCore/QSaveFile>

namespace officina {

class OutputSaver : public QObject
{
    Q_OBJECT

public:
    OutputSaver(JobService &jobs, const RemotePath &file, const QString &localFile, QObject *parent);
    void start();

Q_SIGNALS:
    void statusChanged(const QString &text);
    void failed(const officina::Error &error);

private:
    void ask();
    void take(const Result<OutputPiece> &piece);
    void fail(const Error &error);

    JobService &m_jobs;
    RemotePath m_path;
    QSaveFile m_file;
    qint64 m_next = 0;
};

} // namespace officina
