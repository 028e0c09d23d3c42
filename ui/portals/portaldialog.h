// SPDX-License-Identifier: GPL-3.0-or-later
//
// A portal added, or its token renewed: which one, its address where that is not known, and the token, which is never
// shown.
#pragma once

#include "client/portals/portal.h"

#include <QtWidgets/QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace officina {

class PortalDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PortalDialog(QWidget *parent = nullptr); // another portal
    PortalDialog(const Portal &portal, QWidget *parent = nullptr); // another token for this one

    void setAddress(const QUrl &address); // of the other one

Q_SIGNALS:
    void chosen(const officina::Portal &portal, const QString &token);

private:
    PortalDialog(const std::optional<Portal> &portal, QWidget *parent);
    void choose(int known);
    void addressTyped();
    void accept() override;
    void complain(const QString &text, QLineEdit *where);

    QComboBox *m_known;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_token;
    QLabel *m_plain;
    QLabel *m_problem;
};

} // namespace officina
