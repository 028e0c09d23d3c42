// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks what to do about files that are different at the target: for one, some or all of them.
// Nothing is overwritten unless the user says so here.
#pragma once

#include "client/staging/queue/transferqueue.h"
#include "ui/common/rowmodel.h"

#include <QtWidgets/QDialog>

namespace officina {

class Table;

class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConflictDialog(const TransferItem &item, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(const QHash<QByteArray, officina::Existing> &answers);

private:
    void decide(Existing existing);

    QHash<QByteArray, Existing> m_answers;
    QList<Conflict> m_open; // not decided yet
    RowModel<Conflict> m_model;
    Table *m_table;
};

} // namespace officina
