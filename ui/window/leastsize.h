// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least size of a window: what its pages want, and never more than the screen has room for that it is on, also when
// it moves to another one.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QSize>

class QWidget;

namespace officina {

class LeastSize : public QObject
{
    Q_OBJECT

public:
    LeastSize(QWidget &window, QSize wanted); // the window's child

    static QSize room(const QWidget &window); // on its screen, inside the frame

protected:
    bool eventFilter(QObject *object, QEvent *event) override; // only a window that was shown tells of its screen

private:
    void fit();

    QWidget &m_window;
    const QSize m_wanted;
};

} // namespace officina
