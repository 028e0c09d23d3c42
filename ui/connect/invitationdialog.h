// SPDX-License-Identifier: GPL-3.0-or-later
//
// An invitation to a workshop: who signed it, all that it says and would set, and one question; or why it is not taken.
// Nothing changes before the user has agreed.
#pragma once

#include "client/invitations/accepting.h"
#include "client/invitations/verdict.h"

#include <QtWidgets/QDialog>

#include <optional>

class QFormLayout;
class QGridLayout;
class QVBoxLayout;

namespace officina {

class ErrorPanel;
class Settings;

class InvitationDialog : public QDialog
{
    Q_OBJECT

public:
    // from: a file or a link. bookFolder: where those that were accepted are kept.
    InvitationDialog(const QString &from, const InvitationContext &context, Settings &settings,
                     const QString &sshFolder, const QString &bookFolder = invitationFolder(),
                     QWidget *parent = nullptr);

    bool mayAccept() const { return m_open.has_value(); }
    void accept() override; // stays open where something cannot be written

Q_SIGNALS:
    void taken(const officina::SiteId &site);

private:
    // Whether there is something to agree to; else the panel says why not.
    bool look(const QString &from, const InvitationContext &context, const QString &bookFolder, QVBoxLayout &layout);
    QWidget *makeContent(const QString &what) const;
    QFormLayout *makeGround() const; // why one may agree
    QGridLayout *makeChanges() const;
    static QWidget *makeLater(const QString &text); // of a cohort's: what may be asked for, and the consent

    Settings &m_settings;
    QString m_sshFolder;
    QString m_folder; // that the file is in; empty for a link
    QDateTime m_now;
    std::optional<OpenInvitation> m_open;
    std::optional<InvitationBook> m_book;
    IssuerTrust m_trust = IssuerTrust::New;
    QList<InvitedChange> m_changes;
    ErrorPanel *m_error;
};

} // namespace officina
