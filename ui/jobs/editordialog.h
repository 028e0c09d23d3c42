// SPDX-License-Identifier: GPL-3.0-or-later
//
// An editor on the node of a running job: makes a name for it in ~/.ssh/config, which ssh and the remote modes of
// editors take. Says what will be written where before anything is, and takes it away again.
#pragma once

#include "client/jobs/nodealias.h"

#include <QtWidgets/QDialog>

class QGridLayout;
class QLabel;
class QPushButton;

namespace officina {

class ErrorPanel;

class EditorDialog : public QDialog
{
    Q_OBJECT

public:
    EditorDialog(NodeAliasKeeper &keeper, const Job &job, const Site &site, QWidget *parent = nullptr);

private:
    QWidget *makeCommands();
    QLabel *addCommand(QGridLayout *grid, const QString &title, const QString &objectName);
    void make();
    void takeAway();
    void openEditor();
    void showState();
    bool leadsHere() const;

    NodeAliasKeeper &m_keeper;
    Job m_job;
    QString m_name;
    QLabel *m_state, *m_include, *m_includeLine;
    QWidget *m_commands;
    QLabel *m_ssh, *m_code;
    ErrorPanel *m_error;
    QPushButton *m_make, *m_takeAway, *m_open;
};

} // namespace officina
