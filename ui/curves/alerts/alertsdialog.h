// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks what to tell of curves, which values they are to reach, and whether a job whose curve is
// lost is to be cancelled.
#pragma once

#include "ui/curves/alerts/alertsettings.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QTableWidget;

namespace officina {

class AlertsDialog : public QDialog
{
    Q_OBJECT

public:
    // tags: that can be given a target. first: gets a row of its own if it has none yet.
    AlertsDialog(const AlertSettings &settings, const QStringList &tags, const QString &first, QWidget *parent);

    AlertSettings settings() const;

private:
    void addTarget(const QString &tag, const Target &target);
    void removeTarget();

    QStringList m_tags;
    QCheckBox *m_notANumber;
    QCheckBox *m_divergence;
    QCheckBox *m_plateau;
    QCheckBox *m_cancelsJobs;
    QTableWidget *m_targets;
};

} // namespace officina
