// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may read, write and run: boxes and the octal number that scripts and colleagues quote; the
// two follow each other.
#pragma once

#include <QtWidgets/QDialog>

#include <array>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace officina {

class PermissionsDialog : public QDialog
{
    Q_OBJECT

public:
    // permissions: 07777, to begin with. hasFolders: offers to set them for everything below.
    PermissionsDialog(const QString &what, uint permissions, bool hasFolders, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(uint permissions, bool below);

private:
    void boxChanged();
    void octalChanged();

    uint m_permissions;
    std::array<QCheckBox *, 9> m_boxes{}; // 0400 first
    QLineEdit *m_octal;
    QCheckBox *m_below;
    QPushButton *m_apply;
};

} // namespace officina
