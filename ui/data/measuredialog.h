// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much files and folders hold in all, counted while it is open.
#pragma once

#include "ui/data/asyncfilesystem.h"

#include <QtWidgets/QDialog>

namespace officina {

class MeasureDialog : public QDialog
{
    Q_OBJECT

public:
    MeasureDialog(const QString &name, std::shared_ptr<AsyncFileSystem> place, const QList<RemotePath> &paths,
                  QWidget *parent);
    ~MeasureDialog() override;

private:
    std::shared_ptr<TreeTaskMonitor> m_watch = std::make_shared<TreeTaskMonitor>();
};

} // namespace officina
