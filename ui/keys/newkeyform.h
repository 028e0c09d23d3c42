// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a new key takes: its file, a comment, a passphrase typed twice. What would be refused is said while it is typed,
// a name that is there before anything else is. The passphrase is in these fields alone, and goes with them.
#pragma once

#include "client/sites/site.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace officina {

class Secrets;

struct NewKeyWish {
    QString file; // absolute
    QString comment;
    QString passphrase;
    bool isRemembered = false; // by the system's keychain
};

class NewKeyForm : public QWidget
{
    Q_OBJECT

public:
    // sshFolder: what a name alone is in.
    NewKeyForm(Secrets &secrets, QString sshFolder, QWidget *parent = nullptr);

    void begin(const Site &site, const QString &file); // empty fields, by the site's rules
    NewKeyWish wish() const;
    void setBusy(bool isBusy);
    void complain(const QString &problem);
    void forget(); // the passphrase

Q_SIGNALS:
    void wanted(); // wish() can be tried
    void left(); // without one

private:
    QWidget *makeFields();
    QWidget *makeButtons();
    void askKeychain();
    void follow(); // what is typed
    void submit();
    QString problem() const; // of what is typed; empty: none

    Secrets &m_secrets;
    QString m_sshFolder;
    Site m_site;
    QLineEdit *m_file;
    QLineEdit *m_comment;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QCheckBox *m_show;
    QCheckBox *m_keep;
    QLabel *m_strength;
    QLabel *m_keychain;
    QLabel *m_problem;
    QPushButton *m_make;
    QPushButton *m_leave;
};

} // namespace officina
