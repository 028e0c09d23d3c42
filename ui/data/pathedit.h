// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line to type a path into. While nobody types, a path that is too long is shown with its middle left out: where it
// begins and where it ends, and all of it as a tool tip.
#pragma once

#include <QtWidgets/QLineEdit>

namespace officina {

class PathEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PathEdit(QWidget *parent = nullptr);
    QString shownText() const; // as it is painted

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; // its tool tip

private:
    QRect textRect() const;
};

} // namespace officina
