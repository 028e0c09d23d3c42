// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two to four systems side by side; what differs is marked by a sign and by weight, each figure's source is a link.
#pragma once

#include "ui/present/comparison.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace officina {

class ErrorPanel;

class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ComparisonDialog(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setSystems(const QList<SystemId> &systems); // the first four
    void setToday(const QDate &today); // from which is counted how old figures are
    const Comparison &comparison() const { return m_comparison; }
    bool saveTo(const QString &path); // ".csv" a table, else a picture; false: not written, and it is said

private:
    QWidget *makeChoices();
    QWidget *makeButtons();
    void update();
    QString html() const;
    void askWhereToSave(const QString &suffix, const QString &filter);

    const Catalogue &m_catalogue;
    QDate m_today = QDate::currentDate();
    Comparison m_comparison;
    QList<QComboBox *> m_choices; // four; an empty one chooses none
    QCheckBox *m_onlyDifferent;
    QLabel *m_hint;
    QTextBrowser *m_table;
    ErrorPanel *m_error;
    QList<QPushButton *> m_exports;
};

} // namespace officina
