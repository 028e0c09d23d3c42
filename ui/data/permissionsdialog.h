// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may read, write and run: boxes and the octal number that scripts and colleagues quote; the
// two follow each other. Then how far it is; it can be stopped, and what is set by then stays set.
#pragma once

#include "ui/data/asyncfilesystem.h"

#include <QtWidgets/QDialog>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace officina {

class PermissionsDialog : public QDialog
{
    Q_OBJECT

public:
    using Ended = std::function<void(const Result<> &)>; // of the setting; not called where it never began
    struct What {
        QList<RemotePath> paths;
        QString name;           // for people
        uint permissions = 0;   // 07777, to begin with
        bool hasFolders = false; // offers to set them for everything below
    };
    PermissionsDialog(std::shared_ptr<AsyncFileSystem> place, const What &what, Ended ended, QWidget *parent);
    ~PermissionsDialog() override;

    void reject() override;

private:
    void boxChanged();
    void octalChanged();
    void apply();

    std::shared_ptr<AsyncFileSystem> m_place;
    QList<RemotePath> m_paths;
    Ended m_ended;
    std::shared_ptr<TreeTaskMonitor> m_watch = std::make_shared<TreeTaskMonitor>();
    bool m_applying = false;
    uint m_permissions;
    std::array<QCheckBox *, 9> m_boxes{}; // 0400 first
    QLineEdit *m_octal;
    QCheckBox *m_below;
    QLabel *m_amount;
    QProgressBar *m_bar;
    QPushButton *m_apply;
    QPushButton *m_cancel;
    QTimer *m_tick;
};

} // namespace officina
