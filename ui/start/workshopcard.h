// SPDX-License-Identifier: GPL-3.0-or-later
//
// The workshop that one was invited to, while the invitation holds: from whom and until when, and what there is to do:
// connect, stage its data, open its job, report.
#pragma once

#include "client/invitations/invitationbook.h"
#include "ui/common/card.h"
#include "ui/common/workshopdata.h"

class QPushButton;

namespace officina {

class WorkshopCard : public Card
{
    Q_OBJECT

public:
    explicit WorkshopCard(QWidget *parent = nullptr);

    // isOnline: at the site that it is for. Nothing: hidden.
    void show(const std::optional<AcceptedInvitation> &invitation, bool isOnline, WorkshopData state);

Q_SIGNALS:
    void connectWanted(const officina::SiteId &site);
    void dataWanted();
    void jobWanted();
    void reportWanted();

private:
    SiteId m_site;
    QLabel *m_from;
    QLabel *m_reportNote;
    QPushButton *m_connect;
    QPushButton *m_data;
    QPushButton *m_job;
    QPushButton *m_report;
};

} // namespace officina
