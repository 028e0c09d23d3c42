// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line to type into that has no label of its own beside it, or a form's: its name is for screen readers.
#pragma once

#include <QtWidgets/QLineEdit>

namespace officina {

inline QLineEdit *makeNamedField(const QString &objectName, const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    return field;
}

} // namespace officina
