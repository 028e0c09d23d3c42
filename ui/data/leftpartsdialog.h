// SPDX-License-Identifier: GPL-3.0-or-later
//
// A transfer that did not come to its end is taken off the list: its temporary files stay where it went to, for
// whoever sends the same again. This says what and where they are, and deletes them on the user's word. Where there
// are none it asks nothing.
#pragma once

#include "client/staging/queue/transferitem.h"
#include "ui/data/asyncfilesystem.h"

#include <QtWidgets/QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace officina {

class ErrorPanel;

class LeftPartsDialog : public QDialog
{
    Q_OBJECT

public:
    // place: where the transfer goes to; nullptr: there is no connection to it. It shows itself, where it has
    // something to ask or looking takes its time.
    LeftPartsDialog(const TransferItem &item, std::shared_ptr<AsyncFileSystem> place, QWidget *parent);
    ~LeftPartsDialog() override;

Q_SIGNALS:
    void decided(); // the transfer may go from the list

private:
    void look();
    void lookBelow(const RemotePath &folder);
    void measure();
    void ask(const QString &text, bool mayDelete);
    void removeParts();
    void finish();

    TransferItem m_item;
    std::shared_ptr<AsyncFileSystem> m_place;
    TreeTask::Watch m_watch = std::make_shared<TreeTaskMonitor>();
    QList<RemotePath> m_parts;
    QLabel *m_text;
    ErrorPanel *m_error;
    QProgressBar *m_bar;
    QPushButton *m_keep;
    QPushButton *m_delete;
};

} // namespace officina
