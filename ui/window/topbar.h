// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line on top of the window: the product's name, the site and project in use with its budget or
// the state of the connection, and the way to search and commands.
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace officina {

class JobService;
class SiteButton;
class SiteInUse;

class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(const SiteInUse &site, const JobService &jobs, QWidget *parent = nullptr);

    QPushButton *siteButton() const; // where its menu opens

Q_SIGNALS:
    void siteMenuWanted();
    void searchWanted();

private:
    void refresh();
    QString certificateWarning() const; // empty: there is nothing to warn of

    const SiteInUse &m_site;
    const JobService &m_jobs;
    SiteButton *m_button;
    QTimer m_minute; // a certificate grows old while nothing else happens
};

} // namespace officina
