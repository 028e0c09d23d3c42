// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small parts every page is made of, with the program's looks and names in one call, so that
// all buttons and labels are alike and every one can be found by its object name.
#pragma once

#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace officina {

enum class LabelRole { Plain, Title, Heading, Strong, Muted, Small, Code };

// Plain text that wraps (titles do not); server words never become markup.
QLabel *makeLabel(const QString &text, LabelRole role = LabelRole::Plain, QWidget *parent = nullptr);

// On one line: what does not fit is cut out, visibly, and told as a tool tip. least: characters that
// stay at any rate.
QLabel *makeShortLabel(const QString &text, LabelRole role = LabelRole::Plain, Qt::TextElideMode cut = Qt::ElideRight,
                       int least = 4);

// For a label: where a run of more than so many characters without a blank may go on in the next line, without which it
// makes a window as wide as itself; few paths are longer. Not for what is copied; a fingerprint stays as it is.
QString breakable(QString text, int longest = 90);

// A name from elsewhere as the text of a button, an action, a menu, a tab or the label of a field: there an "&" alone
// marks a key, and is not shown.
QString literalText(QString text);

enum class ButtonKind { Normal, Primary, Danger, Link, Pill };

// iconName may be empty. The icon has the colour of the text.
QPushButton *makeButton(const QString &objectName, const QString &text, ButtonKind kind = ButtonKind::Normal,
                        const QString &iconName = {}, QWidget *parent = nullptr);

// An icon alone: the text is its tool tip and its name for screen readers.
QToolButton *makeToolButton(const QString &objectName, const QString &iconName, const QString &text,
                            QWidget *parent = nullptr);

QFrame *makeLine(QWidget *parent = nullptr); // 1 pixel, across

// Sets a dynamic property that the style sheet looks at, and applies it.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace officina
