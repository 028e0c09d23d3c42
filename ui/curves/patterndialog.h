// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks what the lines of plain logs look like, and shows at once what is read from some of them.
#pragma once

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace officina {

class PatternDialog : public QDialog
{
    Q_OBJECT

public:
    PatternDialog(const QString &pattern, QWidget *parent);

    QString pattern() const; // as typed, see textPattern(); empty: none

private:
    void tryOut();

    QLineEdit *m_pattern;
    QPlainTextEdit *m_lines;
    QLabel *m_found;
    QPushButton *m_use;
};

} // namespace officina
