// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small parts every page is made of, with the program's looks and names in one call, so that
// all buttons and labels are alike and every one can be found by its object name.
#pragma once

#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

class QCalendarWidget;

namespace officina {

enum class LabelRole { Plain, Title, Heading, Strong, Muted, Small, Code };

// Plain text that wraps (titles do not); server words never become markup. A word of more than 90 characters, such as a
// path, goes on in the next line where there is no room for it, without which it would make a window as wide as itself.
// Only what is drawn is broken: text(), what is copied and what is read out stay as they were set.
QLabel *makeLabel(const QString &text, LabelRole role = LabelRole::Plain, QWidget *parent = nullptr);

// On one line: what does not fit is cut out, visibly, and told as a tool tip. least: characters that
// stay at any rate.
QLabel *makeShortLabel(const QString &text, LabelRole role = LabelRole::Plain, Qt::TextElideMode cut = Qt::ElideRight,
                       int least = 4);

// A name from elsewhere as the text of a button, an action, a menu, a tab or the label of a field: there an "&" alone
// marks a key, and is not shown.
QString literalText(QString text);

enum class ButtonKind { Normal, Primary, Danger, Link, Pill };

// iconName may be empty. The icon has the colour of the text.
QPushButton *makeButton(const QString &objectName, const QString &text, ButtonKind kind = ButtonKind::Normal,
                        const QString &iconName = {}, QWidget *parent = nullptr);

// Of a dialog, what costs or cannot be taken back: Return in a field does not press it, as it does a dialog's default
// button. Ctrl+Return anywhere in the dialog does, which its tool tip tells, and Return on the button itself.
void pressByCtrlReturn(QPushButton &button);

// An icon alone: the text is its tool tip and its name for screen readers.
QToolButton *makeToolButton(const QString &objectName, const QString &iconName, const QString &text,
                            QWidget *parent = nullptr);

// Tells the key behind what the tool tip says, as the user's desktop writes it: "Find (Strg+F)". It is that of the action
// that hears it: no key stands anywhere a second time.
void addKeyToToolTip(QWidget &widget, const QKeySequence &key);

QFrame *makeLine(QWidget *parent = nullptr); // 1 pixel, across

// Weekends in the colour of the other days: the red of the toolkit has too little contrast on either ground.
void usePlainWeekends(QCalendarWidget &calendar);

// Sets a dynamic property that the style sheet looks at, and applies it.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace officina
