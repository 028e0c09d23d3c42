// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a site was asked in one command for many files, and answers in its own time, while other work
// goes on over the same session.
#pragma once

#include "client/base/progress.h"
#include "client/base/remotepath.h"
#include "client/staging/checksum/remoteshell.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QList>

#include <memory>

namespace officina {

class PendingAnswers
{
public:
    virtual ~PendingAnswers() = default;
    virtual Result<Progress> poll() = 0; // never waits
    // Waits a little, where there is nothing else to do.
    virtual Result<> wait() = 0;
    // For a file that is still being written: so many bytes of it are there now.
    virtual void grown(qint64 bytes) { Q_UNUSED(bytes); }
    // Once poll() said Done: in the order asked for; empty for what could not be told.
    virtual QList<QByteArray> take() = 0;
};

using Pending = std::unique_ptr<PendingAnswers>;

// Of a script that the site's shell was told.
class ShellAnswers : public PendingAnswers
{
public:
    // After the limit, in milliseconds, it is TooSlow, and that shell is given up. program: what it is named by then.
    ShellAnswers(std::shared_ptr<RemoteShell> shell, const QByteArray &script, std::chrono::milliseconds limit,
                 QString program);
    ShellAnswers(std::shared_ptr<RemoteShell> shell, const QByteArray &script, QString program); // of that shell

    Result<Progress> poll() override;
    Result<> wait() override { return m_shell->wait(); }

protected:
    QByteArray answer() { return m_shell->take(m_number); } // after a greeting and a NUL

private:
    std::shared_ptr<RemoteShell> m_shell;
    qint64 m_number;
    QDeadlineTimer m_deadline;
    QString m_program;
};

// How long a site may take over so many bytes of its files.
std::chrono::milliseconds limitFor(qint64 bytes);

// A command for many names, which may go into several calls of it: "\nCOMMAND 'a' 'b'" each.
QByteArray commandFor(QByteArrayView command, const QList<RemotePath> &files);
// As an argument of a program: neither an option nor standard input.
QByteArray argument(const RemotePath &path);

} // namespace officina
