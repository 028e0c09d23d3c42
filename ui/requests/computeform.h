// SPDX-License-Identifier: GPL-3.0-or-later
//
// The compute page: a table of runs that adds up, how much of the mode's limit that is, storage,
// the largest job, and why.
#pragma once

#include "ui/requests/requestform.h"
#include "ui/requests/runtypesmodel.h"

class QLabel;
class QProgressBar;
class QSpinBox;

namespace officina {

class MeaningChoice;
class Table;

class ComputeForm : public RequestForm
{
    Q_OBJECT

public:
    explicit ComputeForm(const Catalogue &catalogue, QWidget *parent = nullptr);

    void addRun();
    void removeRun();
    void show(const Request &request) override;

Q_SIGNALS:
    void computeChanged(const officina::Compute &compute);
    void estimateWanted();
    void evidenceWanted();

private:
    QWidget *makeRuns();
    QWidget *makeSums();
    QWidget *makeLimit();
    void addUp();
    QString conversions(const System &system, const AccessMode *mode) const;
    bool isOnProcessors() const; // the partition that the request names
    void changed();
    void tellRefused(const QString &typed, bool isWhole, int most);

    Request m_request; // the limit and the size of a node depend on the page before
    RunTypesModel m_model;
    Table *m_table;
    MeaningChoice *m_meaning;
    QLabel *m_refused; // what was typed and not taken, until something is
    QSpinBox *m_reserve;
    QLabel *m_reserveHours;
    QLabel *m_total;
    QLabel *m_nodeHours;
    QLabel *m_limitText;
    QLabel *m_limitPercent;
    QProgressBar *m_limit;
    bool m_isFilling = false;
};

} // namespace officina
