// SPDX-License-Identifier: GPL-3.0-or-later
//
// Buttons side by side in one line. Where there is no room for all, the last ones are found in the menu of a button
// at the end: nothing is cut, and nothing takes a second line from what is below.
#pragma once

#include <QtWidgets/QWidget>

class QToolButton;

namespace officina {

class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(const QString &objectName, QWidget *parent = nullptr);

    void add(QWidget *widget); // the menu takes buttons alone: what else there is comes first
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fillMenu();

    QList<QWidget *> m_widgets;
    QToolButton *m_more;
};

} // namespace officina
