// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks for names below a folder, on either side. Results come while it goes on; it can be
// stopped, and opening one leads the pane there.
#pragma once

#include "ui/common/rowmodel.h"
#include "ui/data/asyncfilesystem.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace officina {

class Table;

class SearchDialog : public QDialog
{
    Q_OBJECT

public:
    SearchDialog(const QString &name, std::shared_ptr<AsyncFileSystem> place, const RemotePath &folder,
                 QWidget *parent);
    ~SearchDialog() override;

Q_SIGNALS:
    void chosen(const officina::RemotePath &path);

private:
    void search();
    void stop();
    void take();
    void ended(const Result<> &result);

    std::shared_ptr<AsyncFileSystem> m_place;
    RemotePath m_folder;
    std::shared_ptr<TreeTaskMonitor> m_watch;
    QList<FoundEntry> m_found;
    RowModel<FoundEntry> m_model;
    Table *m_table;
    QLineEdit *m_text;
    QPushButton *m_search;
    QPushButton *m_stop;
    QLabel *m_state;
    QTimer *m_tick;
};

} // namespace officina
