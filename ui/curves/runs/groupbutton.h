// SPDX-License-Identifier: GPL-3.0-or-later
//
// A button that chooses which runs are drawn together as their mean with a band. Kept in the settings.
#pragma once

#include "client/settings/settings.h"
#include "ui/curves/runs/rungroups.h"

#include <QtWidgets/QPushButton>

#include <functional>

class QActionGroup;

namespace officina {

class GroupButton : public QPushButton
{
    Q_OBJECT

public:
    using Names = std::function<QStringList()>;

    // parameters: the hyper-parameters that runs may be grouped by, asked for when the menu opens.
    GroupButton(Settings &settings, Names parameters);

    void applyTo(RunGroups &groups) const;

Q_SIGNALS:
    void chosen();

private:
    void addChoice(QMenu &menu, QActionGroup &among, const Setting<int> &kept, int value, const QString &name,
                   const QString &text);
    void fillParameters(QMenu &menu, QActionGroup &among);
    void choose();
    void showChoice();

    Settings &m_settings;
    Names m_parameters;
};

} // namespace officina
