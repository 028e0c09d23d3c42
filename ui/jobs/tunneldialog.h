// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which port of a job's node to open: those that its output tells of, or one that the user knows. The addresses,
// which may hold a token, are gone with the dialog.
#pragma once

#include "client/jobs/jobservice.h"
#include "client/jobs/webaddress.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace officina {

// Where the output has an address of that port: it, through the forwarded one; else the port's first page.
void askPage(JobService &jobs, const RemotePath &output, const QString &nodeList, QObject *context,
             const std::function<void(const QList<WebAddress> &)> &found);

class TunnelDialog : public QDialog
{
    Q_OBJECT

public:
    TunnelDialog(JobService &jobs, const Job &job, const RemotePath &output, QWidget *parent = nullptr);

    int port() const;          // 0: none that can be
    bool opensBrowser() const; // at once

private:
    void showFound(const QList<WebAddress> &found);

    QComboBox *m_port;
    QLabel *m_told;
    QPushButton *m_open;
    QCheckBox *m_browser;
};

} // namespace officina
