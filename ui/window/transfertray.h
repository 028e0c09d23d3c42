// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program while its window is closed and transfers go on: an icon in the system's bar that tells
// how they and the jobs are, brings the window back, and says when all transfers have ended.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtWidgets/QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;

namespace officina {

class JobBoard;
class TransferQueue;

class TransferTray : public QObject
{
    Q_OBJECT

public:
    TransferTray(const TransferQueue &queue, const JobBoard &jobs, QObject *parent = nullptr);
    ~TransferTray() override;

    void show();
    void hide();
    bool isShown() const { return m_shown; }
    QSystemTrayIcon *icon() { return m_shown ? &m_icon : nullptr; } // for what else is to be told

Q_SIGNALS:
    void windowWanted();
    void quitWanted();
    void allEnded(const QString &sentence); // what it says to the user; once for each time it is shown

private:
    void makeMenu();
    void refresh();
    void refreshJobs();
    void showTip();
    QString outcome() const;

    const TransferQueue &m_queue;
    const JobBoard &m_jobs;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_state = nullptr;
    QAction *m_running = nullptr;
    QSystemTrayIcon m_icon;
    QSet<qint64> m_followed; // what went on while it was shown
    bool m_shown = false;
    bool m_told = false;
};

} // namespace officina
