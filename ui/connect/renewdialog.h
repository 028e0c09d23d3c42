// SPDX-License-Identifier: GPL-3.0-or-later
//
// Renews a certificate by the site's own command, on this computer. The command is shown before it is run,
// and what it prints while it runs; it is run once for each click, never by itself.
#pragma once

#include "client/sites/site.h"

#include <QtCore/QProcess>
#include <QtWidgets/QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace officina {

class RenewDialog : public QDialog
{
    Q_OBJECT

public:
    // site: with the user's settings, so that its command is theirs.
    explicit RenewDialog(const Site &site, QWidget *parent = nullptr);
    ~RenewDialog() override; // ends a command that still runs

Q_SIGNALS:
    void renewed(); // the command ended well

private:
    void run();
    void readOutput();
    void finished(int code, QProcess::ExitStatus status);
    void tell(const QString &text, bool isRunning);

    Site m_site;
    QProcess m_process;
    QPlainTextEdit *m_output;
    QLabel *m_state;
    QPushButton *m_run;
    QPushButton *m_stop;
    QPushButton *m_close;
    bool m_stopped = false; // by the user
};

} // namespace officina
