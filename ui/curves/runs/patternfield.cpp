// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a filter field asks for; see the header.
#include "ui/curves/runs/patternfield.h"

#include "ui/common/controls.h"
#include "ui/curves/runs/runlist.h"

#include <QtWidgets/QLineEdit>

namespace officina {

QRegularExpression patternOf(QLineEdit &field)
{
    QRegularExpression pattern(field.text(), QRegularExpression::CaseInsensitiveOption);
    const bool valid = pattern.isValid();
    setStyleProperty(&field, "invalid", !valid);
    field.setToolTip(valid ? QString() : RunList::tr("Not a regular expression yet: %1").arg(pattern.errorString()));
    if (!valid) // while it is being typed
        pattern.setPattern(QRegularExpression::escape(field.text()));
    return pattern;
}

} // namespace officina
