// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing a folder of a site; see the header.
#include "ui/data/sitefolderdialog.h"

#include "ui/common/controls.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/data/filepane.h"
#include "ui/data/place.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

SiteFolderDialog::SiteFolderDialog(const QString &name, SiteInUse &site, Settings &settings, const QString &title,
                                   const QString &choose, QWidget *parent)
    : QDialog(parent), m_pane(new FilePane(name, siteName(site.connection()->site())))
{
    setObjectName(name + u"Dialog"_s);
    setWindowTitle(title);
    resize(720, 520);
    auto *cancel = makeButton(name + u"Cancel"_s, tr("Cancel"));
    auto *button = makeButton(name + u"Choose"_s, choose, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(m_pane, 1);
    layout->addLayout(buttons);

    m_pane->setBookmarks(&settings, site.connection()->site().id);
    m_pane->setSendText(choose);
    m_pane->setPlace(std::make_shared<SitePlace>(*site.connection()));
    connect(m_pane, &FilePane::sendRequested, this, &SiteFolderDialog::accept);
    connect(button, &QPushButton::clicked, this, &SiteFolderDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&site, &SiteInUse::changed, this, [this] {
        m_pane->setPlace(nullptr); // its connection is about to go
        reject();
    });
}

void SiteFolderDialog::accept()
{
    if (m_pane->isOpening() || m_pane->folder().isEmpty())
        return; // nobody could tell which one is meant
    const QList<RemotePath> selected = m_pane->selected();
    if (selected.isEmpty())
        Q_EMIT chosen(m_pane->folder());
    for (const RemotePath &path : selected)
        Q_EMIT chosen(path);
    QDialog::accept();
}

} // namespace officina
