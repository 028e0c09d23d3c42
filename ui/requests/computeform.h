// SPDX-License-Identifier: GPL-3.0-or-later
//
// The compute page: a table of runs that adds up, how much of the mode's limit that is, storage,
// the largest job, and why.
#pragma once

#include "client/catalogue/catalogue.h"
#include "ui/requests/requestform.h"
#include "ui/requests/runtypesmodel.h"

class QLabel;
class QProgressBar;

namespace officina {

class Table;

class ComputeForm : public RequestForm
{
    Q_OBJECT

public:
    explicit ComputeForm(const Catalogue &catalogue, QWidget *parent = nullptr);

    void addRun();
    void removeRun();
    // The limit and the size of a node depend on the page before.
    void setContext(const AccessModeId &mode, const SystemId &system);

private:
    QWidget *makeRuns();
    QWidget *makeSums();
    QWidget *makeLimit();
    void addUp();

    const Catalogue &m_catalogue;
    RunTypesModel m_model;
    Table *m_table;
    QSpinBox *m_reserve;
    QLabel *m_reserveHours;
    QLabel *m_total;
    QLabel *m_nodeHours;
    QLabel *m_limitText;
    QLabel *m_limitPercent;
    QProgressBar *m_limit;
    AccessModeId m_mode;
    SystemId m_system;
};

} // namespace officina
