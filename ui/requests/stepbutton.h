// SPDX-License-Identifier: GPL-3.0-or-later
//
// One step of the form in the list at the left: its number in a circle, or a tick when nothing is
// open in it, and its name.
#pragma once

#include <QtWidgets/QAbstractButton>

namespace officina {

class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(int number, const QString &text, QWidget *parent = nullptr);

    void setOpenPoints(int count); // 0: a tick
    void setEmpty(bool isEmpty);   // nothing is there that a tick could stand for
    bool hasTick() const { return m_open == 0 && !m_isEmpty; }
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static int heightOf(int words); // pixels

    int m_number;
    int m_open = 1;
    bool m_isEmpty = false;
};

} // namespace officina
