// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line on top of the window: the product's name, the site and project in use with its budget or
// the state of the connection, how many others are connected beside it, and the way to search and commands.
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace officina {

class Connection;
class JobBoard;
class SiteButton;
class SiteInUse;

class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(const SiteInUse &site, const JobBoard &jobs, QWidget *parent = nullptr);

    QPushButton *siteButton() const; // where its menu opens

Q_SIGNALS:
    void siteMenuWanted();
    void searchWanted();

private:
    void refresh();
    void showConnection(const Connection &connection);
    QString others() const; // that are connected too; empty: none
    QString certificateWarning() const; // empty: there is nothing to warn of

    const SiteInUse &m_site;
    const JobBoard &m_jobs;
    SiteButton *m_button;
    QTimer m_minute; // a certificate grows old while nothing else happens
};

} // namespace officina
