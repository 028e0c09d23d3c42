// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures how long the program took from its start (as the operating system knows it) to the
// first painted window, and how much memory it then holds.
#pragma once

#include <QtCore/QObject>

namespace officina {

class StartupMeter : public QObject
{
    Q_OBJECT

public:
    // Watches the widget's first painting.
    explicit StartupMeter(QWidget *window);

Q_SIGNALS:
    // One line of JSON: {"first_paint_ms":312,"rss_mb":96}. 0 stands for what the system does
    // not tell.
    void measured(const QByteArray &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace officina
