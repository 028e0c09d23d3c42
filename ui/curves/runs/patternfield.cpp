// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a filter field asks for; see the header.
#include "ui/curves/runs/patternfield.h"

#include "ui/common/controls.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLineEdit>

namespace officina {

namespace {

struct PatternField {
    Q_DECLARE_TR_FUNCTIONS(officina::PatternField)
};

} // namespace

QRegularExpression patternOf(QLineEdit &field)
{
    QRegularExpression pattern(field.text(), QRegularExpression::CaseInsensitiveOption);
    const bool valid = pattern.isValid();
    setStyleProperty(&field, "invalid", !valid);
    field.setToolTip(
        valid ? QString()
              : PatternField::tr("Not a regular expression yet: %1", "%1: why, in English").arg(pattern.errorString()));
    if (!valid) // while it is being typed
        pattern.setPattern(QRegularExpression::escape(field.text()));
    return pattern;
}

} // namespace officina
