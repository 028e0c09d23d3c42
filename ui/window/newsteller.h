// SPDX-License-Identifier: GPL-3.0-or-later
//
// News of jobs on the user's desktop, for as long as the window is not in front: one message for a whole
// sweep, only of the kinds that the user wants to hear of, and none where they want none at all.
#pragma once

#include "client/base/result.h"
#include "client/jobs/jobnews.h"
#include "client/jobs/stoploss.h"

#include <QtWidgets/QSystemTrayIcon>

#include <functional>

namespace officina {

class Settings;

class NewsTeller : public QObject
{
    Q_OBJECT

public:
    NewsTeller(const JobBoard &jobs, const Settings &settings, QObject *parent = nullptr);

    // Whether the user looks at the window; then nothing is told on the desktop. Nothing given: they do not.
    void setLooksAt(std::function<bool()> looks) { m_looks = std::move(looks); }
    // An icon that is there already, for its messages to come from; nullptr: none, it shows its own.
    void setOtherIcon(std::function<QSystemTrayIcon *()> other) { m_otherIcon = std::move(other); }
    // The window is in front: what was told has been seen.
    void seen();

    // Whether the user is not to be disturbed at that time of the day.
    bool isQuiet(const QTime &time) const;
    void warn(const officina::StopLossFinding &finding);
    // Whether jobs go on at sites that are signed in to, of which it would tell.
    bool isAwaited() const;
    // Of days that are near; false: the user is not to be disturbed.
    bool remind(const QStringList &sentences);
    void tellActed(const officina::StopLossFinding &finding, const officina::Result<> &done);

    // What it would say of all that; empty where the user wants to hear nothing of it.
    QStringList sentences(const QList<JobNewsItem> &items) const;

Q_SIGNALS:
    void told(const QStringList &sentences); // one message
    void leftToWindow(const QStringList &sentences); // instead of it: the user looks at the window, which shows it
    void windowWanted();

private:
    void tell(const QList<JobNewsItem> &items);
    void showMessage(const QStringList &all, QSystemTrayIcon::MessageIcon sign = QSystemTrayIcon::Information);
    bool isWanted(const JobNewsItem &item) const;
    bool isWanted(JobNewsItem::Kind kind) const;
    QString sentence(const JobNewsItem &item) const;

    const JobBoard &m_jobs;
    const Settings &m_settings;
    JobNews m_news;
    QSystemTrayIcon m_icon;
    std::function<bool()> m_looks;
    std::function<QSystemTrayIcon *()> m_otherIcon;
};

} // namespace officina
