// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line and its button; see the header.
#include "ui/data/workshopnotice.h"

#include "ui/common/controls.h"
#include "ui/common/noticeline.h"
#include "ui/present/invitationtext.h"

namespace officina {

using namespace Qt::StringLiterals;

WorkshopNotice::WorkshopNotice(QWidget *parent)
    : QFrame(parent), m_text(makeLabel({})),
      m_stage(makeButton(u"workshopStage"_s, tr("Stage the workshop's data"), ButtonKind::Primary))
{
    setObjectName(u"workshopNotice"_s);
    m_text->setObjectName(u"workshopNoticeText"_s);
    layOutNotice(this, u"info"_s, m_text)->addWidget(m_stage);
    m_stage->setToolTip(tr("To your work folder at the site"));
    connect(m_stage, &QPushButton::clicked, this, &WorkshopNotice::wanted);
    hide();
}

void WorkshopNotice::show(const std::optional<AcceptedInvitation> &invitation, WorkshopData state)
{
    const bool isOffered = invitation && state == WorkshopData::ToStage;
    if (isOffered) {
        const Invitation &said = invitation->open.invitation;
        m_text->setText(tr("The invitation of %1 has data for this site: %2", "%1: a person, %2: a folder")
                            .arg(fieldText(said, InvitationField::Issuer), fieldText(said, InvitationField::Data)));
    }
    setVisible(isOffered);
}

} // namespace officina
