// SPDX-License-Identifier: GPL-3.0-or-later
//
// How charts are to be written; see the header.
#include "ui/curves/exportdialog.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QSpinBox>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QSpinBox *makeNumber(const QString &name, int from, int to, int value)
{
    auto *number = new QSpinBox;
    number->setObjectName(name);
    number->setRange(from, to);
    number->setValue(value);
    return number;
}

} // namespace

ExportDialog::ExportDialog(bool isOne, QWidget *parent)
    : QDialog(parent), m_kind(new QComboBox),
      m_width(makeNumber(u"exportWidth"_s, 200, 4000, SheetSize().each.width())),
      m_height(makeNumber(u"exportHeight"_s, 150, 4000, SheetSize().each.height())),
      m_columns(makeNumber(u"exportColumns"_s, 1, 6, isOne ? 1 : SheetSize().columns)),
      m_paper(new QCheckBox(tr("Light colours, for paper")))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(isOne ? tr("Save the chart") : tr("Save the charts"));
    m_kind->setObjectName(u"exportKind"_s);
    m_kind->addItem(tr("Picture (PNG)"), u".png"_s);
    m_kind->addItem(tr("Drawing that stays sharp (SVG)"), u".svg"_s);
    m_kind->addItem(tr("Document (PDF)"), u".pdf"_s);
    m_kind->addItem(tr("Report with values, for a browser (HTML)"), u".html"_s);
    m_paper->setObjectName(u"exportOnPaper"_s);
    for (QSpinBox *number : {m_width, m_height}) {
        number->setSuffix(tr(" px", "pixels, after a number"));
        number->setSingleStep(20);
    }
    auto *form = new QFormLayout(this);
    form->setContentsMargins(space::two, space::two, space::two, space::two);
    form->setSpacing(space::oneAndHalf);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Width of a chart"), m_width);
    form->addRow(tr("Height of a chart"), m_height);
    form->addRow(tr("Charts beside each other"), m_columns);
    form->setRowVisible(m_columns, !isOne);
    form->addRow({}, m_paper);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *save = makeButton(u"exportSave"_s, tr("Save as…"), ButtonKind::Primary);
    save->setDefault(true);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

QString ExportDialog::ending() const
{
    return m_kind->currentData().toString();
}

QString ExportDialog::fileFilter() const
{
    return u"%1 (*%2)"_s.arg(m_kind->currentText().section(u" ("_s, 0, 0), ending());
}

SheetSize ExportDialog::size() const
{
    return {{m_width->value(), m_height->value()}, m_columns->value()};
}

bool ExportDialog::isOnPaper() const
{
    return m_paper->isChecked();
}

} // namespace officina
