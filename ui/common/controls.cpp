// SPDX-License-Identifier: GPL-3.0-or-later
//
// Labels, buttons and lines; see the header. What they look like is in resources/style.
#include "ui/common/controls.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QtWidgets/QStyle>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const char *propertyOf(LabelRole role)
{
    switch (role) {
    case LabelRole::Plain: return nullptr;
    case LabelRole::Title: return "title";
    case LabelRole::Heading: return "heading";
    case LabelRole::Strong: return "strong";
    case LabelRole::Muted: return "muted";
    case LabelRole::Small: return "small";
    case LabelRole::Code: return "code";
    }
    return nullptr;
}

} // namespace

QLabel *makeLabel(const QString &text, LabelRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(role != LabelRole::Title);
    if (const char *property = propertyOf(role))
        label->setProperty("role", QLatin1StringView(property));
    return label;
}

QPushButton *makeButton(const QString &objectName, const QString &text, ButtonKind kind, const QString &iconName,
                        QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    switch (kind) {
    case ButtonKind::Normal: break;
    case ButtonKind::Primary: button->setProperty("primary", true); break;
    case ButtonKind::Danger: button->setProperty("danger", true); break;
    case ButtonKind::Link: button->setProperty("link", true); break;
    case ButtonKind::Pill: button->setProperty("pill", true); break;
    }
    if (!iconName.isEmpty())
        button->setIcon(kind == ButtonKind::Primary ? icon(iconName, Colours::light().onAccent) : icon(iconName));
    return button;
}

QToolButton *makeToolButton(const QString &objectName, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setIconSize({18, 18});
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    line->setFixedHeight(1);
    return line;
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace officina
