// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Report to my teacher": all that the report will hold, what is agreed to by it, and one explicit yes; then a signed
// file, and the ways to it. Nothing is sent: that is left to the user and their mail program.
#pragma once

#include "client/cohort/ownsteps.h"
#include "client/cohort/progressreport.h"
#include "client/invitations/invitationbook.h"
#include "client/sites/site.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace officina {

class ErrorPanel;
class Settings;
class Store;

class ProgressReportDialog : public QDialog
{
    Q_OBJECT

public:
    // invitation: with a cohort. site: that it is for, as the user has set it. folder: of OwnSteps. store: its history is
    // asked too.
    ProgressReportDialog(const AcceptedInvitation &invitation, const Site &site, const QString &folder, Store &store,
                         Settings &settings, QWidget *parent = nullptr);

public Q_SLOTS:
    void write(const QString &file); // what is shown, where all of it is agreed to

Q_SIGNALS:
    void written(const QString &file);

private:
    QWidget *makeQuestion();
    QWidget *makeWritten();
    void askHistory(Store &store);
    void addSteps(const QList<cohort::StepMark> &steps);
    void showReport();
    bool isReady() const;
    void chooseFile();
    void openMail();
    void openFolder();

    AcceptedInvitation m_invitation;
    Settings &m_settings;
    cohort::OwnSteps m_own;
    cohort::ProgressReport m_report;
    bool m_isWhole = false; // the history has answered
    QString m_file; // that was written
    ErrorPanel *m_error;
    QLineEdit *m_mail;
    QPlainTextEdit *m_contents;
    QCheckBox *m_agree;
    QPushButton *m_write;
    QWidget *m_after;
    QLabel *m_where;
};

} // namespace officina
