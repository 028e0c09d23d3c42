// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an empty page or list shows: what it is for, and the first step.
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace officina {

class IconView;

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    // actionText empty: no button. The button's object name is this one's plus "Action".
    EmptyState(const QString &iconName, const QString &title, const QString &sentence, const QString &actionText = {},
               QWidget *parent = nullptr);

    void set(const QString &iconName, const QString &title, const QString &sentence, const QString &actionText = {});
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();

private:
    IconView *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace officina
