// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "ui/window/leastsize.h"

#include <QtCore/QEvent>
#include <QtGui/QScreen>
#include <QtGui/QWindow>
#include <QtWidgets/QWidget>

namespace officina {

namespace {

constexpr int frameHeight = 40; // of the title that the desktop draws; it tells only when the window is there

} // namespace

LeastSize::LeastSize(QWidget &window, QSize wanted) : QObject(&window), m_window(window), m_wanted(wanted)
{
    window.installEventFilter(this);
    fit();
}

QSize LeastSize::room(const QWidget &window)
{
    return window.screen()->availableSize() - QSize(0, frameHeight);
}

bool LeastSize::eventFilter(QObject *object, QEvent *event)
{
    if (object == &m_window && event->type() == QEvent::Show) {
        connect(m_window.windowHandle(), &QWindow::screenChanged, this, &LeastSize::fit, Qt::UniqueConnection);
        fit();
    }
    return QObject::eventFilter(object, event);
}

void LeastSize::fit()
{
    m_window.setMinimumSize(m_wanted.boundedTo(room(m_window)));
}

} // namespace officina
