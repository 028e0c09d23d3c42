// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of factories and antennas. Its columns follow its width: what it has no room for, the detail has.
#pragma once

#include "ui/common/table.h"

namespace officina {

class FactoryTable : public Table
{
    Q_OBJECT

public:
    // The model is of FactoryRow, maybe through a proxy.
    explicit FactoryTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    void setNotPublished(bool isShown); // the column that tells what a row is shown without
    void fitColumns();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_hasNotPublished = false;
};

} // namespace officina
