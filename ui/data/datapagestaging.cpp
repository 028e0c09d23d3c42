// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folders that are staged by one click, into the work folder: the training example, and the data of the workshop that
// one was invited to; see datapage.h.
#include "client/base/localpath.h"
#include "client/invitations/invitationsinuse.h"
#include "client/settings/settings.h"
#include "ui/common/examplestep.h"
#include "ui/common/siteinuse.h"
#include "ui/common/workshopdata.h"
#include "ui/data/datapage.h"
#include "ui/data/example.h"
#include "ui/data/filepane.h"
#include "ui/data/transferscard.h"
#include "ui/data/workshopnotice.h"
#include "ui/present/errortext.h"
#include "ui/present/invitationtext.h"

namespace officina {

void DataPage::stageExample()
{
    if (!m_sitePane->hasPlace() || !m_site.connection())
        return;
    const QString folder = exampleFolder();
    if (const auto unpacked = unpackExample(folder); !unpacked) {
        m_localPane->showError(errorText(unpacked.error(), Doing::Exporting));
        return;
    }
    stageIntoWork(folder);
}

ExampleStep DataPage::exampleStepHere() const
{
    const Connection *connection = m_site.connection();
    return connection && m_sitePane->hasPlace() ? exampleStep(m_settings, connection->site().id) : ExampleStep::None;
}

void DataPage::offerExample()
{
    m_transfers->offerExample(exampleStepHere());
}

void DataPage::noteExample(const TransferItem &item)
{
    const auto folder = item.stagedFolder();
    if (folder && item.request.local == localBytes(exampleFolder()))
        m_settings.set(setting::exampleAt(item.site), folder->display());
}

void DataPage::useInvitations(InvitationsInUse &invitations)
{
    m_invitations = &invitations;
    connect(m_invitations, &InvitationsInUse::changed, this, &DataPage::offerWorkshopData);
    offerWorkshopData();
}

void DataPage::offerWorkshopData()
{
    std::optional<AcceptedInvitation> invitation;
    if (m_invitations && m_site.connection() && m_sitePane->hasPlace())
        invitation = m_invitations->forSite(m_site.connection()->site().id);
    m_workshop->show(invitation, invitation ? workshopData(*invitation, m_queue) : WorkshopData::None);
}

void DataPage::stageWorkshopData()
{
    if (!m_invitations || !m_sitePane->hasPlace() || !m_site.connection())
        return;
    const auto invitation = m_invitations->forSite(m_site.connection()->site().id);
    if (!invitation)
        return offerWorkshopData(); // it has expired meanwhile
    const auto folder = invitation->localData();
    if (folder)
        stageIntoWork(*folder);
    else
        m_localPane->showError(localFileText(folder.error(), InvitationField::Data, invitation->open.invitation));
}

void DataPage::stageIntoWork(const QString &folder)
{
    RemoteAsyncFileSystem(*m_site.connection())
        .list({})
        .then(this, [this, folder, asked = QPointer(m_site.connection())](const Result<Listing> &work) {
            if (!asked || asked != m_site.connection())
                return;
            if (!work) {
                m_sitePane->showError(errorText(work.error(), Doing::Listing));
                return;
            }
            m_sitePane->open(work->folder);
            stage({RemotePath(localBytes(folder))}, work->folder);
        });
}

} // namespace officina
