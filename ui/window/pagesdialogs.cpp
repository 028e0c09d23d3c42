// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dialogs about keys and certificates, which several pages and the window itself open; see pages.h.
#include "client/base/userhome.h"
#include "client/settings/settings.h"
#include "client/sites/sitelist.h"
#include "ui/common/siteinuse.h"
#include "ui/connect/addsitedialog.h"
#include "ui/connect/renewdialog.h"
#include "ui/keys/keydialog.h"
#include "ui/window/pages.h"

#include <QtCore/QPointer>
#include <QtWidgets/QStackedWidget>

namespace officina {

// What is connected there goes on with the new one.
void Pages::renew(const Site &site, const std::function<void()> &then)
{
    auto *dialog = new RenewDialog(site, m_stack.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RenewDialog::renewed, this, [this, then, id = site.id] {
        m_services.site.rereadCertificate(id);
        then();
    });
    dialog->open();
}

void Pages::openKeys(const SiteId &site)
{
    const SiteList known = loadSites();
    const Connection *connection = m_services.site.connection();
    SiteId id = site;
    if (id.isEmpty())
        id = connection ? connection->site().id : SiteId{m_services.settings.get(setting::lastSite)};
    QList<Site> sites = known.sites;
    if (const auto typed = known.named(id); typed && !known.find(id))
        sites.prepend(*typed);
    auto *dialog = new KeyDialog(
        sites, id,
        {m_services.prompts, m_services.secrets, m_services.settings, userHome() + QLatin1StringView("/.ssh")},
        m_stack.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyDialog::signInWanted, this, &Pages::signInWanted);
    connect(dialog, &KeyDialog::renewalWanted, dialog, [this, dialog](const Site &wanted) {
        renew(wanted, [dialog = QPointer(dialog)] {
            if (dialog)
                dialog->reread();
        });
    });
    connect(dialog, &KeyDialog::addWanted, this, [this, dialog](const Site &wanted) { addKeySite(wanted, dialog); });
    dialog->open();
}

// One more of the user's own sites, which shows that key; what the catalogue knows of the system holds for it too.
void Pages::addKeySite(const Site &site, QWidget *asked)
{
    auto *dialog = new AddSiteDialog(site, userHome() + QLatin1StringView("/.ssh"), asked);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, site] {
        if (!site.system().isEmpty())
            m_services.settings.set(setting::profileOf(dialog->added()), site.system().value);
        Q_EMIT statusChanged(tr("%1 is one of your sites now.").arg(dialog->added().value));
    });
    dialog->open();
}

} // namespace officina
