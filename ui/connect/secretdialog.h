// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for one secret: a password or a key's passphrase. It is never shown, and remembered in the
// system's keychain only where the user says so.
#pragma once

#include <QtWidgets/QDialog>

class QCheckBox;
class QLineEdit;

namespace officina {

class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    // refused: the answer before this one was not accepted.
    // canRemember: there is a keychain that could be used; else it is not offered.
    SecretDialog(const QString &title, const QString &sentence, bool refused, bool canRemember,
                 QWidget *parent = nullptr);

    QString secret() const;
    bool remember() const;

private:
    QLineEdit *m_secret;
    QCheckBox *m_remember;
};

} // namespace officina
