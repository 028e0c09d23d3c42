// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compare and sync: shows what making one folder like the other would copy, replace and delete, and
// does it when the user says so. Copying goes through the queue. What is in the way of it is deleted before; the rest
// follows only once all of that has arrived, and only while this window is open.
#pragma once

#include "client/connection/connection.h"
#include "client/staging/queue/transferqueue.h"
#include "client/staging/sync/syncdelete.h"
#include "ui/common/chip.h"
#include "ui/common/rowmodel.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTimer;

namespace officina {

class ErrorPanel;
class Table;

struct SyncRow {
    QString path;
    QString what;
    int tone = int(Tone::Neutral);
    qint64 size = -1; // -1: a folder
    int rank = 0; // among what will be done: what takes something away first
    bool operator==(const SyncRow &) const = default;
};

class SyncDialog : public QDialog
{
    Q_OBJECT

public:
    // transfers: the connection that files are moved over; often the same.
    SyncDialog(Connection &connection, Connection &transfers, TransferQueue &queue, const QString &siteName,
               const RemotePath &local, const RemotePath &remote, QWidget *parent);
    ~SyncDialog() override;

private:
    void arrange(const QString &siteName, bool hasQuota);
    SyncOptions options() const;
    void compare();
    void compared(const Result<> &result);
    void show(const SyncPlan &plan);
    void optionsChanged();
    void synchronise();
    void copy();
    void transferEnded(qint64 id);
    void remove(SyncDelete::What what);
    void removed(SyncDelete::What what, const Result<> &result);
    void end(const QString &state); // what was found holds no more
    void siteWasLeft();
    void updateActions();
    void setBusy(bool busy);

    QPointer<Connection> m_connection;
    QPointer<Connection> m_transfers;
    TransferQueue &m_queue;
    RemotePath m_local;
    RemotePath m_remote;
    RowModel<SyncRow> m_model;
    Table *m_table;
    QRadioButton *m_toSite;
    QRadioButton *m_toHere;
    QLineEdit *m_excludes;
    QCheckBox *m_bySum;
    QCheckBox *m_mirror;
    QCheckBox *m_sure; // that so much is to be deleted
    QLabel *m_state;
    ErrorPanel *m_error;
    QPushButton *m_compare;
    QPushButton *m_go;
    QTimer *m_tick;
    CancelFlag m_cancel;
    std::shared_ptr<SyncCompare> m_comparing;
    std::optional<SyncPlan> m_plan; // of the options as they stand
    SyncOptions m_planned;
    qint64 m_transfer = 0; // whose end the deleting waits for
    std::shared_ptr<SyncDelete> m_deleting;
    qint64 m_deleted = 0;
};

} // namespace officina

Q_DECLARE_METATYPE(officina::SyncRow)
