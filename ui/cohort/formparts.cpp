// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts; see the header.
#include "ui/cohort/formparts.h"

#include "ui/common/theme.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::CohortDialog)
};

} // namespace

QLineEdit *makeField(const QString &objectName, const QString &text, const QString &placeholder)
{
    auto *field = new QLineEdit(text);
    field->setObjectName(objectName);
    field->setPlaceholderText(placeholder);
    field->setCursorPosition(0);
    return field;
}

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(space::two);
    form->setVerticalSpacing(space::one);
    return form;
}

QLabel *makeNotice(const QString &objectName)
{
    QLabel *notice = makeLabel({});
    notice->setObjectName(objectName);
    notice->setMargin(space::one);
    notice->setProperty("notice", u"warning"_s);
    notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    notice->hide();
    return notice;
}

QVBoxLayout *makeLines(QDialog &dialog, const QString &title)
{
    dialog.setWindowTitle(title);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    auto *lines = new QVBoxLayout(&dialog);
    lines->setContentsMargins(space::two, space::two, space::two, space::two);
    lines->setSpacing(space::oneAndHalf);
    return lines;
}

QPushButton *addButtons(QDialog &dialog, QVBoxLayout &lines, const QString &objectName, const QString &accept)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addStretch(1);
    QPushButton *cancel = makeButton(objectName + u"Cancel"_s, Say::tr("Cancel"));
    QPushButton *button = makeButton(objectName, accept, ButtonKind::Primary);
    row->addWidget(cancel);
    row->addWidget(button);
    lines.addLayout(row);
    button->setDefault(true);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(button, &QPushButton::clicked, &dialog, &QDialog::accept);
    return button;
}

void complain(QLabel &notice, const QString &text, QWidget *where)
{
    notice.setText(text);
    notice.show();
    if (where)
        where->setFocus();
}

void complain(QLabel &notice, const ErrorText &text)
{
    complain(notice, text.all());
}

} // namespace officina
