// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of the form that are plain fields: who, access, project, ethics.
#pragma once

#include "client/catalogue/catalogue.h"
#include "ui/requests/requestform.h"

class QLabel;

namespace officina {

class ApplicantForm : public RequestForm
{
    Q_OBJECT

public:
    explicit ApplicantForm(const Catalogue &catalogue, QWidget *parent = nullptr);
};

class AccessForm : public RequestForm
{
    Q_OBJECT

public:
    explicit AccessForm(const Catalogue &catalogue, QWidget *parent = nullptr);

private:
    void fillSystems(const SystemId &chosen, bool keep);
    void fillDurations(int chosen);
    void tellMode();

    const Catalogue &m_catalogue;
    QComboBox *m_mode;
    QComboBox *m_factory;
    QComboBox *m_system;
    QComboBox *m_duration;
    QLabel *m_about;
};

class ProjectForm : public RequestForm
{
    Q_OBJECT

public:
    explicit ProjectForm(QWidget *parent = nullptr);
};

class EthicsForm : public RequestForm
{
    Q_OBJECT

public:
    explicit EthicsForm(QWidget *parent = nullptr);
};

} // namespace officina
