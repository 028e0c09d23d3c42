// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of saved views; see the header.
#include "ui/jobs/savedviews.h"

#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/jobs/joblistrows.h"

#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>

namespace officina {

using namespace Qt::StringLiterals;

SavedViews::SavedViews(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"jobsSavedViews"_s);
    setIcon(officina::icon(u"bookmark"_s));
    setToolTip(tr("Saved views"));
    setAccessibleName(tr("Saved views"));
    setPopupMode(InstantPopup);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"jobsSavedMenu"_s);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SavedViews::fillMenu);
}

QStringList SavedViews::saved() const
{
    QStringList list;
    for (const View &view : m_views)
        list += view.name + u'\n' + QString::number(view.shown.view) + u'\n' + view.shown.words
            + (view.shown.site.isEmpty() ? QString() : u'\n' + view.shown.site.value);
    return list;
}

void SavedViews::setSaved(const QStringList &saved)
{
    m_views.clear();
    for (const QString &one : saved) {
        const QStringList lines = one.split(u'\n');
        bool isNumber = false;
        const int view = lines.value(1).toInt(&isNumber);
        const bool isWhole = lines.size() == 3 || lines.size() == 4;
        if (isWhole && isNumber && view >= 0 && view < int(jobViews.size()) && !lines.first().isEmpty())
            m_views += View{lines.first(), {view, lines[2], SiteId{lines.value(3)}}};
    }
}

void SavedViews::save(const QString &name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty() || !m_current)
        return;
    m_views.removeIf([&plain](const View &view) { return view.name == plain; });
    m_views += View{plain, m_current()};
    Q_EMIT savedChanged();
}

void SavedViews::fillMenu()
{
    menu()->clear();
    for (const View &view : std::as_const(m_views))
        connect(menu()->addAction(literalText(view.name)), &QAction::triggered, this,
                [this, view] { Q_EMIT wanted(view.shown); });
    if (!m_views.isEmpty())
        menu()->addSeparator();
    connect(menu()->addAction(tr("Save this view…")), &QAction::triggered, this, &SavedViews::askForName);
    if (m_views.isEmpty())
        return;
    QMenu *forget = menu()->addMenu(tr("Forget"));
    for (const View &view : std::as_const(m_views))
        connect(forget->addAction(literalText(view.name)), &QAction::triggered, this, [this, view] {
            m_views.removeIf([&view](const View &one) { return one.name == view.name; });
            Q_EMIT savedChanged();
        });
}

void SavedViews::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"jobsSaveViewDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name of the view"));
    connect(dialog, &QInputDialog::textValueSelected, this, &SavedViews::save);
    dialog->open();
}

} // namespace officina
