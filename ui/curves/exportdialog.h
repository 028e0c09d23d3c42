// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks how charts are to be written: the kind of file, how large each is, how many beside each
// other, and whether in the colours of paper.
#pragma once

#include "ui/present/curves/curvefiles.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace officina {

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // isOne: of a single chart, which has no columns.
    ExportDialog(bool isOne, QWidget *parent = nullptr);

    QString ending() const;     // ".svg"
    QString fileFilter() const; // for the dialog that asks for the name
    SheetSize size() const;
    bool isOnPaper() const;

private:
    QComboBox *m_kind;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QSpinBox *m_columns;
    QCheckBox *m_paper;
};

} // namespace officina
