// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was granted, written down: its project, its days, how much, and what has to be fetched before the end.
#pragma once

#include "client/requests/awardstore.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace officina {

class DateField;
class NumberField;

class AwardDialog : public QDialog
{
    Q_OBJECT

public:
    // award.saved tells whether it is kept already: then its project stays.
    AwardDialog(const Award &award, const Catalogue &catalogue, AwardStore store, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(const officina::Award &award);

private:
    template <class Field> Field *addField(QFormLayout *form, const QString &name, const QString &label, Field *field);
    void showAward();
    void fillLists();
    void guessMode(); // by the project's id, unless somebody said it
    QString readInto(Award &award) const; // empty, or what is wrong
    void keep();

    Award m_award;
    const Catalogue &m_catalogue;
    AwardStore m_store;
    bool m_isModeSaid = false;
    QLineEdit *m_project;
    QComboBox *m_mode;
    QComboBox *m_system;
    QLineEdit *m_account;
    DateField *m_start;
    DateField *m_end;
    DateField *m_extended;
    NumberField *m_amount;
    QComboBox *m_unit;
    NumberField *m_data;
    NumberField *m_speed;
    QCheckBox *m_reported;
    QLabel *m_problem;
};

} // namespace officina
