// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line on top of the window: the product's name, the site and project in use with the state of
// the connection, and the way to search and commands.
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace officina {

class SiteButton;
class SiteInUse;

class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(const SiteInUse &site, QWidget *parent = nullptr);

    QPushButton *siteButton() const; // where its menu opens

Q_SIGNALS:
    void siteMenuWanted();
    void searchWanted();

private:
    void refresh();

    const SiteInUse &m_site;
    SiteButton *m_button;
};

} // namespace officina
