// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of places at the left of the window: one entry per page with its number, Settings at
// the bottom. Exactly one is the page in view. Cohort is there once there is one, and while its page is in view.
#pragma once

#include "ui/common/pageid.h"

#include <QtCore/QHash>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFrame>

class QPushButton;

namespace officina {

// The name and the icon of a page, wherever it is listed.
QString pageTitle(PageId page);
QString pageIcon(PageId page);
QString pageName(PageId page); // untranslated: in settings and object names
QList<PageId> allPages();

class RailButton;

class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setCurrent(PageId page);
    void setBadge(PageId page, int number); // 0 hides it
    void setHasCohort(bool hasCohort);

Q_SIGNALS:
    void chosen(officina::PageId page);

private:
    void showCohort();

    QHash<PageId, RailButton *> m_buttons;
    QButtonGroup m_group;
    PageId m_current = PageId::Start;
    bool m_hasCohort = false;
};

} // namespace officina
