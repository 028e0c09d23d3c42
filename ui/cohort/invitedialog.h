// SPDX-License-Identifier: GPL-3.0-or-later
//
// The invitation of a cohort: one signed file for all of its members. What they would be told is checked as their own
// computers will check it; it holds no secret. The user gives it away by their own means: who was invited is noted only
// where they say so afterwards.
#pragma once

#include "client/cohort/cohort.h"
#include "client/invitations/sealedinvitation.h"
#include "client/invitations/verdict.h"

#include <QtWidgets/QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace officina {

class InviteDialog : public QDialog
{
    Q_OBJECT

public:
    struct Means {
        InvitationContext context; // of now
        QString folder; // of the user's key and book of invitations
        std::function<Result<>(const QString &path)> keep; // in the cohort, which file it is
        std::function<Result<int>(const QStringList &mails)> note; // who was invited; how many were not before
    };
    // mails: of those that it is meant for; empty: all who are not invited yet.
    InviteDialog(const cohort::Cohort &cohort, const QString &siteName, const QStringList &mails, Means means,
                 QWidget *parent = nullptr);

    Invitation invitation() const; // as it is typed; here alone it is put together
    void accept() override; // asks for the file where nothing is wrong

Q_SIGNALS:
    void writeWanted(const QStringList &mails);

private:
    QWidget *makeForm(const QString &siteName);
    void addHost(QFormLayout &form);
    void addJob(QFormLayout &form);
    QWidget *makeDone();
    void fillFrom(const Invitation &former);
    void fillPeople(const QStringList &mails);
    QStringList people() const; // whom it is noted of
    QLineEdit *field(const QString &name, const QString &text = {}, const QString &placeholder = {});
    QString textOf(const QString &name) const;
    void write(const QString &path);
    void showDone(const QString &path, const OpenInvitation &made, const Result<> &kept);
    void note();

    cohort::Cohort m_cohort;
    Means m_means;
    QString m_id; // of the one in whose place this comes; empty: none
    QStackedWidget *m_stack;
    QComboBox *m_template;
    QComboBox *m_language;
    QComboBox *m_people;
    QPushButton *m_note;
    QLabel *m_noted; // what was
    QLabel *m_noteProblem;
    QLabel *m_problem;
    QLabel *m_file;
    QString m_link;
};

} // namespace officina
