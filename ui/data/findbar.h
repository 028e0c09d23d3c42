// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding words in a text: forwards, backwards, and from the other end when one is reached.
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace officina {

class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit *text, QWidget *parent = nullptr);

    void open(); // with what is selected in the text
    void close();
    void findNext();
    void findPrevious();

private:
    void find(bool backwards);

    QPlainTextEdit *m_text;
    QLineEdit *m_word;
};

} // namespace officina
