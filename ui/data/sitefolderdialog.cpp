// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing a folder of a site; see the header.
#include "ui/data/sitefolderdialog.h"

#include "ui/common/controls.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/data/asyncfilesystem.h"
#include "ui/data/filepane.h"
#include "ui/data/filetable.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

SiteFolderDialog::SiteFolderDialog(const Question &question, SiteInUse &inUse, Settings &settings, QWidget *parent)
    : QDialog(parent), m_oneFolder(question.isOneFolder || question.other)
{
    const Site &site = question.other ? *question.other : inUse.connection()->site();
    const QString &name = question.name;
    m_pane = new FilePane(name, siteName(site));
    setObjectName(name + u"Dialog"_s);
    setWindowTitle(question.title);
    resize(720, 520);
    auto *cancel = makeButton(name + u"Cancel"_s, tr("Cancel"));
    auto *button = makeButton(name + u"Choose"_s, question.choose, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(m_pane, 1);
    layout->addLayout(buttons);

    m_pane->setBookmarks(&settings, site.id);
    m_pane->setSendText(question.choose);
    m_pane->setPlace(question.other ? std::make_shared<RemoteAsyncFileSystem>(*inUse.transfers(), site)
                                    : std::make_shared<RemoteAsyncFileSystem>(*inUse.connection()));
    if (m_oneFolder)
        m_pane->table().setSelectionMode(QAbstractItemView::SingleSelection);
    if (!question.start.isEmpty())
        m_pane->open(question.start);
    connect(m_pane, &FilePane::sendRequested, this, &SiteFolderDialog::accept);
    connect(button, &QPushButton::clicked, this, &SiteFolderDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&inUse, &SiteInUse::changed, this, [this] {
        m_pane->setPlace(nullptr); // its connection is about to go
        reject();
    });
}

void SiteFolderDialog::accept()
{
    if (m_pane->isOpening() || m_pane->folder().isEmpty())
        return; // nobody could tell which one is meant
    QList<RemotePath> paths = m_oneFolder ? m_pane->selectedFolders() : m_pane->selected();
    if (paths.isEmpty())
        paths = {m_pane->folder()};
    for (const RemotePath &path : std::as_const(paths))
        Q_EMIT chosen(path);
    QDialog::accept();
}

} // namespace officina
