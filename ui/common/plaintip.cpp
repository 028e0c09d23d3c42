// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tool tips without markup; see the header.
#include "ui/common/plaintip.h"

#include <QtGui/QTextDocument>

namespace officina {

QString plainTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<p style=\"white-space: pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

} // namespace officina
