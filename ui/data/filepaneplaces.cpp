// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a pane has been and may go: back and forward, the usual places, bookmarks, the path's
// completion and the space there; see filepane.h.
#include "ui/data/filepane.h"

#include "client/settings/settings.h"
#include "ui/common/icons.h"
#include "ui/data/filetable.h"
#include "ui/present/formats.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHistory = 100;
constexpr qsizetype mostKnown = 5000;

} // namespace

void FilePane::goBack()
{
    if (m_back.isEmpty())
        return;
    open(m_back.last(), Way::Back);
}

void FilePane::goForward()
{
    if (m_forward.isEmpty())
        return;
    open(m_forward.last(), Way::Forward);
}

// Called when the pane has come somewhere else.
void FilePane::remember(const RemotePath &left)
{
    if (m_way == Way::Back && !m_back.isEmpty()) {
        m_back.removeLast();
        m_forward.append(left);
    } else {
        if (m_way == Way::Forward && !m_forward.isEmpty())
            m_forward.removeLast();
        else
            m_forward.clear();
        m_back.append(left);
        if (m_back.size() > longestHistory)
            m_back.removeFirst();
    }
    updateHistory();
}

void FilePane::updateHistory()
{
    m_backTool->setEnabled(!m_back.isEmpty());
    m_forwardTool->setEnabled(!m_forward.isEmpty());
}

void FilePane::goTo(const RemotePath &path)
{
    m_toSelect = path.name();
    open(path.parent());
}

void FilePane::completeWith(const RemotePath &folder)
{
    QStringList known = m_known->stringList();
    const QSet<QString> before(known.cbegin(), known.cend());
    const auto add = [&](const RemotePath &path) {
        if (const QString text = shown(path); !before.contains(text) && known.size() < mostKnown)
            known.append(text);
    };
    add(folder);
    if (folder == m_folder) {
        for (const Entry &entry : std::as_const(m_entries)) {
            if (entry.isFolder())
                add(folder / entry.name);
        }
    }
    if (known.size() == before.size())
        return;
    known.sort();
    m_known->setStringList(known);
}

// Nothing is shown where nothing is known.
void FilePane::showSpace()
{
    m_place->space(m_folder).then(
        this, [this, place = std::weak_ptr(m_place), folder = m_folder](const Result<ssh::Space> &space) {
            if (place.lock() != m_place || folder != m_folder)
                return;
            const bool known = space && space->total > 0;
            m_space->setText(known ? tr("%1 of %2 used", "sizes on a disk")
                                         .arg(formats::bytes(space->total - space->free), formats::bytes(space->total))
                                   : QString());
            QString tip;
            if (known)
                tip = tr("Of the file system that holds this folder; %1 are free for you.")
                          .arg(formats::bytes(space->free));
            if (known && space->freeFiles >= 0)
                tip += u'\n' + tr("Room for %1 more files.").arg(formats::number(space->freeFiles));
            m_space->setToolTip(tip);
        });
}

void FilePane::setBookmarks(Settings *settings, const SiteId &site)
{
    m_settings = settings;
    m_site = site;
}

QList<RemotePath> FilePane::bookmarks() const
{
    QList<RemotePath> folders;
    if (m_settings) {
        for (const QString &kept : m_settings->get(setting::bookmarks(m_site)))
            folders.append(RemotePath(QByteArray::fromPercentEncoding(kept.toLatin1())));
    }
    return folders;
}

void FilePane::toggleBookmark(const RemotePath &folder)
{
    if (!m_settings || folder.isEmpty())
        return;
    QStringList kept = m_settings->get(setting::bookmarks(m_site));
    const QString text = QString::fromLatin1(folder.bytes().toPercentEncoding("/"));
    if (!kept.removeOne(text))
        kept.append(text);
    m_settings->set(setting::bookmarks(m_site), kept);
}

void FilePane::showPlaces()
{
    if (!m_place)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(m_name + u"PlacesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const RemotePath &folder, const QString &iconName) {
        QAction *action = menu->addAction(icon(iconName), shown(folder).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, folder] { open(folder); });
    };
    connect(menu->addAction(icon(u"home"_s), tr("Start folder")), &QAction::triggered, this, [this] { open({}); });
    for (const RemotePath &root : std::as_const(m_roots))
        add(root, u"folder"_s);
    const QList<RemotePath> kept = bookmarks();
    if (!kept.isEmpty())
        menu->addSeparator();
    for (const RemotePath &folder : kept)
        add(folder, u"bookmark"_s);
    menu->addSeparator();
    const bool isKept = kept.contains(m_folder);
    QAction *toggle = menu->addAction(isKept ? tr("Remove the bookmark of this folder") : tr("Bookmark this folder"));
    toggle->setObjectName(m_name + u"ToggleBookmark"_s);
    toggle->setEnabled(m_settings && !m_folder.isEmpty());
    connect(toggle, &QAction::triggered, this, [this] { toggleBookmark(m_folder); });
    menu->popup(m_places->mapToGlobal(QPoint(0, m_places->height())));
}

} // namespace officina
