// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks what to tell of curves, which values they are to reach, and whether a job whose curve is
// lost is to be cancelled.
#pragma once

#include "client/follow/alertsettings.h"
#include "ui/present/typednumber.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
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
    QWidget *buildQuestion();
    QLineEdit *valueField(int row) const;
    void check(); // asks about the first value that can mean two things, or none
    void ask(QLineEdit *field, const TypedNumber &typed);

    QStringList m_tags;
    QMap<QString, Goal> m_goals; // which are chosen elsewhere
    QCheckBox *m_notANumber;
    QCheckBox *m_divergence;
    QCheckBox *m_plateau;
    QCheckBox *m_cancelsJobs;
    QTableWidget *m_targets;
    QWidget *m_question; // hidden where all values are clear
    QLabel *m_questionText;
    QPushButton *m_meanings[2];
    QPointer<QLineEdit> m_asked; // the field that the question is about
    QPushButton *m_ok;
};

} // namespace officina
