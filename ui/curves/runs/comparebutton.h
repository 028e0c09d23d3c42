// SPDX-License-Identifier: GPL-3.0-or-later
//
// A button that chooses what runs are compared with. Not kept: what is drawn after a start are the values.
#pragma once

#include "ui/curves/runs/runcomparison.h"

#include <QtWidgets/QPushButton>

#include <functional>

class QMenu;

namespace officina {

class CompareButton : public QPushButton
{
    Q_OBJECT

public:
    using Runs = std::function<QList<ListedRun>()>;

    // runs: those that may be the reference, asked for when the menu opens.
    explicit CompareButton(Runs runs);

    const ComparedWith &with() const { return m_with; }
    void setReference(const QString &runKey); // shows the difference from it, or the ratio where that is shown

Q_SIGNALS:
    void chosen();
    void changesWanted(); // between the runs that are shown

private:
    void fill(QMenu &menu);
    void choose(const ComparedWith &with);

    Runs m_runs;
    ComparedWith m_with;
};

} // namespace officina
