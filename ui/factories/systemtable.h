// SPDX-License-Identifier: GPL-3.0-or-later
//
// The systems of a factory, in its detail: as high as its rows, at least as wide as their words, and nothing of it is
// cut. Without a scroll bar of its own.
#pragma once

#include "ui/common/table.h"

namespace officina {

class SystemTable : public Table
{
    Q_OBJECT

public:
    explicit SystemTable(QAbstractItemModel *model, QWidget *parent = nullptr); // of SystemRow

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit(); // columns to the width, the height to the rows
};

} // namespace officina
