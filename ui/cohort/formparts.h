// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the dialogs of a cohort are made of.
#pragma once

#include "ui/common/controls.h"
#include "ui/present/errortext.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

class QDialog;

namespace officina {

QLineEdit *makeField(const QString &objectName, const QString &text = {}, const QString &placeholder = {});
QFormLayout *makeForm();
QLabel *makeNotice(const QString &objectName); // a warning; hidden until it says something

// The dialog's lines and, below them, Cancel (by `reject`) and what it is for.
QVBoxLayout *makeLines(QDialog &dialog, const QString &title);
QPushButton *addButtons(QDialog &dialog, QVBoxLayout &lines, const QString &objectName, const QString &accept);

void complain(QLabel &notice, const QString &text, QWidget *where = nullptr); // which gets the keyboard
void complain(QLabel &notice, const ErrorText &text);

} // namespace officina
