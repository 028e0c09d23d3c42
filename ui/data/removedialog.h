// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deleting for good: says what will be destroyed, with counts, before it can be confirmed, then
// how far it is. It can be stopped at any time; what is gone by then is gone.
#pragma once

#include "ui/data/asyncfilesystem.h"

#include <QtWidgets/QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace officina {

class RemoveDialog : public QDialog
{
    Q_OBJECT

public:
    using Ended = std::function<void(const Result<> &)>; // of the deleting; not called where it never began
    // name begins the object names ("siteDeleteConfirm"); siteName is for people.
    RemoveDialog(const QString &name, const QString &siteName, std::shared_ptr<AsyncFileSystem> place,
                 const QList<RemotePath> &paths, Ended ended, QWidget *parent);
    ~RemoveDialog() override;

    void reject() override;

private:
    void counted(const Result<> &result);
    void remove();
    void showProgress();

    std::shared_ptr<AsyncFileSystem> m_place;
    QList<RemotePath> m_paths;
    Ended m_ended;
    std::shared_ptr<TreeTaskMonitor> m_watch = std::make_shared<TreeTaskMonitor>();
    TreeCount m_all;
    bool m_removing = false;
    QLabel *m_amount;
    QProgressBar *m_bar;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QTimer *m_tick;
};

} // namespace officina
