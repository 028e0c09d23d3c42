// SPDX-License-Identifier: GPL-3.0-or-later
//
// An error where it happened: what happened, what was kept, what to do next; the server's own
// words are one click away. Hidden until there is something to say.
#pragma once

#include "ui/present/errortext.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace officina {

class ErrorPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget *parent = nullptr);

    // Shows the error. canRetry: with a button that asks for the same again.
    void show(const ErrorText &text, bool canRetry = false);
    void clear(); // hides it
    bool hasError() const { return !isHidden(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void retryRequested();
    void dismissed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setDetailShown(bool shown);

    ErrorText m_text;
    QLabel *m_what;
    QLabel *m_kept;
    QLabel *m_advice;
    QPushButton *m_retry;
    QPushButton *m_details;
    QPushButton *m_copy;
    QPlainTextEdit *m_detail;
};

} // namespace officina
