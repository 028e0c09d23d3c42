// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line on top of the window: the product's name, the site and project in use with its budget or
// the state of the connection, how many others are connected beside it, and the way to search and commands.
#pragma once

#include "client/base/clock.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <chrono>
#include <memory>

class QLabel;
class QPushButton;
class QToolButton;

namespace officina {

class Connection;
class JobBoard;
class SiteButton;
class SiteInUse;

class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(const SiteInUse &site, const JobBoard &jobs, std::shared_ptr<const Clock> clock = std::make_shared<Clock>(),
           QWidget *parent = nullptr);

    QPushButton *siteButton() const; // where its menu opens
    void refresh(); // by itself once a minute, and at each change

Q_SIGNALS:
    void siteMenuWanted();
    void doctorWanted(); // why the site in use cannot be connected to
    void searchWanted();
    void helpWanted();

private:
    void showConnection(const Connection &connection);
    void showFailure(const Connection &connection);
    QString others() const; // that are connected too; empty: none
    QString certificateWarning(const QDateTime &until) const; // empty: there is nothing to warn of
    QString certificateText(const QDateTime &until) const;
    bool endsWithin(const QDateTime &until, std::chrono::seconds time) const;

    const SiteInUse &m_site;
    const JobBoard &m_jobs;
    std::shared_ptr<const Clock> m_clock;
    SiteButton *m_button;
    QToolButton *m_doctor; // while it could not be connected to
    QTimer m_minute; // a certificate grows old while nothing else happens
};

} // namespace officina
