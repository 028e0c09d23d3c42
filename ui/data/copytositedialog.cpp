// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing another site; see the header.
#include "ui/data/copytositedialog.h"

#include "client/settings/settings.h"
#include "client/sites/siteuse.h"
#include "ui/common/controls.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/data/sitefolderdialog.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// The folder that a site names for work, where nothing more is to be filled in.
QString workFolder(const Site &site)
{
    const auto work = workPattern(site);
    return work && work->startsWith(u'/') && !work->contains(u'$') ? *work : u"~"_s;
}

} // namespace

CopyToSiteDialog::CopyToSiteDialog(const QString &what, const QList<Site> &others, SiteInUse &inUse, Settings &settings,
                                   QWidget *parent)
    : QDialog(parent), m_others(others), m_inUse(inUse), m_settings(settings), m_site(new QComboBox),
      m_folder(new QLineEdit)
{
    setObjectName(u"acrossDialog"_s);
    setWindowTitle(tr("Copy to another site"));
    setMinimumWidth(480);
    m_site->setObjectName(u"acrossSite"_s);
    m_site->setAccessibleName(tr("Site"));
    m_site->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_folder->setObjectName(u"acrossFolder"_s);
    m_folder->setAccessibleName(tr("Folder there"));
    for (const Site &site : m_others)
        m_site->addItem(siteName(site), site.id.value);
    m_site->setCurrentIndex(std::max(0, m_site->findData(m_settings.get(setting::lastOtherSite))));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::two);
    form->setVerticalSpacing(space::one);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Site"), m_site);
    auto *browse = makeButton(u"acrossBrowse"_s, tr("Browse…"));
    browse->setAutoDefault(false);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(space::one);
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    form->addRow(tr("Folder there"), folder);
    auto *note = makeLabel(tr("Everything passes through this computer and is not kept on it. The other site may ask "
                              "you to sign in."),
                           LabelRole::Muted);
    auto *cancel = makeButton(u"acrossCancel"_s, tr("Cancel"));
    auto *copy = makeButton(u"acrossCopy"_s, tr("Copy"), ButtonKind::Primary);
    copy->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(what, LabelRole::Strong));
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addStretch(1);
    layout->addLayout(buttons);
    showFolder();
    connect(m_site, &QComboBox::currentIndexChanged, this, &CopyToSiteDialog::showFolder);
    connect(browse, &QPushButton::clicked, this, &CopyToSiteDialog::browse);
    connect(&m_inUse, &SiteInUse::changed, this, &QDialog::reject); // there is nothing to copy from
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &CopyToSiteDialog::accept);
}

const Site &CopyToSiteDialog::site() const
{
    return m_others[m_site->currentIndex()];
}

RemotePath CopyToSiteDialog::folder() const
{
    QString folder = m_folder->text().trimmed();
    if (folder == m_chosen.display() && !m_chosen.isEmpty())
        return m_chosen;
    if (folder == "~"_L1 || folder.startsWith("~/"_L1))
        folder.remove(0, 2);
    return RemotePath::fromText(folder.isEmpty() ? u"."_s : folder);
}

void CopyToSiteDialog::showFolder()
{
    const QString last = m_settings.get(setting::remoteFolder(site().id));
    m_chosen = {};
    m_folder->setText(last.isEmpty() ? workFolder(site()) : last);
    m_folder->setCursorPosition(0);
}

void CopyToSiteDialog::browse()
{
    if (!m_inUse.connection())
        return;
    auto *dialog = new SiteFolderDialog({.name = u"across"_s,
                                         .title = tr("Folder of %1", "%1: a site").arg(siteName(site())),
                                         .choose = tr("Choose this folder"),
                                         .other = site(),
                                         .start = folder().isAbsolute() ? folder() : RemotePath()},
                                        m_inUse, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SiteFolderDialog::chosen, this, [this](const RemotePath &path) {
        m_chosen = path;
        m_folder->setText(path.display());
    });
    dialog->open();
}

void CopyToSiteDialog::accept()
{
    m_settings.set(setting::lastOtherSite, site().id.value);
    if (folder() != m_chosen || folder() == RemotePath::fromText(m_folder->text())) // else it cannot be typed
        m_settings.set(setting::remoteFolder(site().id), m_folder->text().trimmed());
    Q_EMIT chosen(site().id, folder().bytes());
    QDialog::accept();
}

} // namespace officina
