// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job's output as it is written: reads only what is new, follows the end as long as the reader
// is there, and stops asking while it is hidden or the job has ended.
#pragma once

#include "client/jobs/jobservice.h"

#include <QtCore/QStringDecoder>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace officina {

class ErrorPanel;

class OutputView : public QWidget
{
    Q_OBJECT

public:
    explicit OutputView(JobService &jobs, QWidget *parent = nullptr);

    // growing: the job may still write. An empty path shows nothing.
    void setFile(const RemotePath &file, bool growing);
    QString text() const;

Q_SIGNALS:
    void textChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void take(const Result<OutputPiece> &piece);
    void append(const QByteArray &bytes);

    JobService &m_jobs;
    RemotePath m_file;
    bool m_growing = false;
    bool m_asking = false;
    bool m_complete = false; // read to its end after the job had ended
    qint64 m_next = -1;      // -1: nothing read yet
    int m_generation = 0;    // answers for an earlier file are dropped
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    QTimer m_timer;
    QLabel *m_path;
    QPlainTextEdit *m_text;
    QLabel *m_empty;
    QCheckBox *m_follow;
    ErrorPanel *m_error;
};

} // namespace officina
