// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an invitation that holds for the site says of a new job: which fields are as it has them, from whom and until
// when, and the way to its job script. What the user has set otherwise stays so, and is not named here any more.
#pragma once

#include "client/invitations/invitationbook.h"
#include "client/sites/site.h"

#include <QtCore/QSet>
#include <QtCore/QVariantMap>
#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace officina {

class JobForm;
struct ErrorText;

// For a site; each may be nothing.
struct SiteInvitation {
    std::optional<AcceptedInvitation> holds;
    std::optional<AcceptedInvitation> expired; // that nobody was told of yet
};

class InvitedRow : public QFrame
{
    Q_OBJECT

public:
    // form: whose fields these are. Hidden where there is nothing to say.
    InvitedRow(const SiteInvitation &invitation, const Site &site, JobForm &form, QWidget *parent = nullptr);

    // What to begin with: the values as they were left last time, with what the invitation says in place of what the
    // user did not choose then.
    QVariantMap begin(const QVariantMap &last, const QStringList &templates) const;
    void begun(const QVariantMap &last); // the form is filled with these
    void fill(); // what a script left open
    void openJob(); // jobWanted() or refused()
    void chooseTemplate() { m_choosesTemplate = true; } // from here on the user does
    void showTemplate(const QString &id); // that the form is of now
    // Into values of the form: which fields the user chose; without those that are the invitation's.
    void note(QVariantMap &values) const;

Q_SIGNALS:
    void jobWanted(const QString &file);
    void refused(const officina::ErrorText &why);

private:
    struct Field {
        InvitationField field;
        QLineEdit *edit = nullptr;
        QString value; // as the invitation has it; empty: it says nothing
        bool isChosen = false; // by the user
    };

    void set(Field &field);
    void edited(Field &field);
    void showTaken();

    SiteInvitation m_invitation;
    QList<Field> m_fields;
    QString m_template; // of the form
    bool m_choosesTemplate = false;
    QLabel *m_from;
    QLabel *m_taken;
    QPushButton *m_job;
};

} // namespace officina
