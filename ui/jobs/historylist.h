// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of the history: its columns are as wide as what is in view, in any language, and those that matter least
// give way where there is no room for all.
#pragma once

#include "ui/common/table.h"
#include "ui/jobs/historymodel.h"

#include <array>

namespace officina {

class HistoryList : public Table
{
    Q_OBJECT

public:
    explicit HistoryList(HistoryModel *model, QWidget *parent = nullptr);

    QList<Places> chosen() const; // ascending; of any length, also where half a million are selected

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    std::array<int, historyColumns> m_needed{}; // as much as was ever needed: no column jumps
    bool m_fitting = false;
};

} // namespace officina
