// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words and buttons of the card; see the header.
#include "ui/start/workshopcard.h"

#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/present/invitationtext.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

WorkshopCard::WorkshopCard(QWidget *parent)
    : Card(tr("Workshop"), Margins::Padded, parent), m_from(makeLabel({}, LabelRole::Muted)),
      m_reportNote(makeLabel(tr("What you have done here is noted on this computer, for a report that you may write. "
                                "Nothing is sent by itself."),
                             LabelRole::Muted)),
      m_connect(makeButton(u"workshopConnect"_s, tr("Connect to its site…"), ButtonKind::Primary)),
      m_data(makeButton(u"workshopData"_s, tr("Stage the workshop's data"), ButtonKind::Primary)),
      m_job(makeButton(u"workshopJob"_s, tr("Open the workshop's job"))),
      m_report(makeButton(u"workshopReport"_s, tr("Report to my teacher…")))
{
    setObjectName(u"workshopCard"_s);
    m_from->setObjectName(u"workshopFrom"_s);
    auto *buttons = new QWidget; // words are long in some languages: they go on below
    auto *row = new FlowLayout(buttons);
    row->setSpacing(space::one);
    for (QPushButton *button : {m_connect, m_data, m_job, m_report})
        row->addWidget(button);
    body()->addWidget(m_from);
    body()->addWidget(buttons);
    body()->addWidget(m_reportNote);
    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT connectWanted(m_site); });
    connect(m_data, &QPushButton::clicked, this, &WorkshopCard::dataWanted);
    connect(m_job, &QPushButton::clicked, this, &WorkshopCard::jobWanted);
    connect(m_report, &QPushButton::clicked, this, &WorkshopCard::reportWanted);
    hide();
}

void WorkshopCard::show(const std::optional<AcceptedInvitation> &invitation, bool isOnline, WorkshopData state)
{
    setVisible(invitation.has_value());
    if (!invitation)
        return;
    const Invitation &said = invitation->open.invitation;
    m_site = said.siteId();
    setTitle(said.title.isEmpty() ? tr("Workshop") : fieldText(said, InvitationField::Title));
    m_from->setText(originText(said));
    m_connect->setVisible(!isOnline);
    m_data->setVisible(isOnline && state == WorkshopData::ToStage);
    m_job->setVisible(isOnline && !said.job.isEmpty());
    m_report->setVisible(!said.cohort.isEmpty());
    m_reportNote->setVisible(!said.cohort.isEmpty());
}

} // namespace officina
