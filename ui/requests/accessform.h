// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of the access mode: which one, what is known of it, and on which factory's system; then the fields that it
// asks there.
#pragma once

#include "ui/requests/requestform.h"

class QComboBox;
class QLabel;

namespace officina {

class AccessForm : public RequestForm
{
    Q_OBJECT

public:
    explicit AccessForm(const Catalogue &catalogue, QWidget *parent = nullptr);

    void show(const Request &request) override;

Q_SIGNALS:
    void chosen(const officina::AccessModeId &mode, const officina::FactoryId &factory,
                const officina::SystemId &system);

private:
    QComboBox *addList(const QString &objectName, const QString &label);
    void fillModes();
    void fillSystems(const SystemId &chosen, bool keep);
    void tellMode();
    void tell();

    QComboBox *m_modes;
    QComboBox *m_factories;
    QComboBox *m_systems;
    QLabel *m_about;
};

} // namespace officina
