// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a training takes, reckoned while one types, with its arithmetic, and put into the request that is being
// written. What the catalogue does not know of the system is asked for here, and stays unknown without an answer.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/estimatortraining.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace officina {

class NumberField;

class EstimatorDialog : public QDialog
{
    Q_OBJECT

public:
    EstimatorDialog(const Request &request, const Catalogue &catalogue, QWidget *parent = nullptr);

    TrainingPlan plan() const; // what was typed
    // With the estimate; nothing as long as it cannot be made.
    std::optional<Request> withPlan() const;

Q_SIGNALS:
    void applied(const officina::Request &request);

private:
    QWidget *makeFields();
    NumberField *addNumber(const QString &name, const QString &label, bool isWhole, const QString &hint = {},
                           QWidget *below = nullptr);
    void addCell(const QString &label, QWidget *widget, const QString &hint, QWidget *below = nullptr);
    QPushButton *makeOffer(); // null: nothing is known to offer
    QString storageSlip(const TrainingNeed &need) const;
    void addHeading(const QString &text);
    void addModel(); // its shape and storage
    bool hasUnclear() const; // what was typed in one of the fields
    bool isBad(const QString &name) const; // the figure of that field: nothing can be reckoned with it
    bool markBad(); // the fields with such figures; whether there are any
    void reckon();

    const Request m_request;
    const Catalogue &m_catalogue;
    const System *m_system;
    QGridLayout *m_grid = nullptr;
    int m_cell = 0; // three in a line
    bool m_isOffered = false; // the speed is the one that was offered, and not a measurement
    QLineEdit *m_name;
    QComboBox *m_recipe;
    QComboBox *m_recompute;
    QHash<QString, NumberField *> m_numbers;
    QLabel *m_lines;
    QLabel *m_warning;
    QPushButton *m_apply;
};

} // namespace officina
