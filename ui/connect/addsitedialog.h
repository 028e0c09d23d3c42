// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Add to my sites": gives a host a name in the user's ~/.ssh/config, which ssh and all that reads it then know. Shows
// the lines before they are written.
#pragma once

#include "client/sites/site.h"
#include "client/sites/sshconfigfile.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace officina {

class AddSiteDialog : public QDialog
{
    Q_OBJECT

public:
    // site: with the user's settings. sshFolder: "~/.ssh".
    AddSiteDialog(const Site &site, const QString &sshFolder, QWidget *parent = nullptr);

    void accept() override; // stays open where it cannot be written
    SiteId added() const; // once accepted

private:
    SshAlias alias() const;
    void showLines();

    Site m_site;
    SshConfigFile m_file;
    QLineEdit *m_name;
    QLabel *m_lines;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace officina
