// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header. Qt asks the factory for each widget when a screen reader first asks for it.
#include "ui/common/accessiblerole.h"

#include <QtCore/QVariant>
#include <QtWidgets/QAccessibleWidget>

namespace officina {

namespace {

constexpr auto roleProperty = "accessibleRole";

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (!object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(roleProperty);
    return role.isValid() ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()))
                          : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget.setProperty(roleProperty, int(role));
}

void setAccessiblePane(QWidget &area, const QString &name)
{
    setAccessibleRole(area, QAccessible::Pane);
    area.setAccessibleName(name);
}

} // namespace officina
