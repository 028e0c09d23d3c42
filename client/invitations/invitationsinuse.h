// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the accepted invitations hold now. Reads the book when it is first asked, and again when its file is another:
// the window and the terminal accept into the same one.
#pragma once

#include "client/base/clock.h"
#include "client/invitations/invitationbook.h"

#include <QtCore/QObject>

namespace officina {

class Settings;

class InvitationsInUse : public QObject
{
    Q_OBJECT

public:
    // clock and settings must outlive this; the settings keep of which it was told that they have expired.
    InvitationsInUse(QString folder, Settings &settings, const Clock &clock, QObject *parent = nullptr);

    // Nothing where none holds; also where the book cannot be read, of which whoever accepts one is told.
    std::optional<AcceptedInvitation> forSite(const SiteId &site);
    std::optional<AcceptedInvitation> last(); // that was accepted and holds, of whatever site
    // One of the site that holds no more and in whose place none came; each is given once, for it is news once.
    std::optional<AcceptedInvitation> newlyExpired(const SiteId &site);

    void accepted() { Q_EMIT changed(); } // one was, here

Q_SIGNALS:
    void changed();

private:
    const InvitationBook *book();

    QString m_folder;
    Settings &m_settings;
    const Clock &m_clock;
    std::optional<InvitationBook> m_book;
    std::pair<QDateTime, qint64> m_read; // that file's time and size
};

} // namespace officina
