// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rich text in which figures stay on one line. Qt takes the narrow blank that keeps the digits of a French figure
// together, and stands before French signs, for one of those that HTML collapses, at which a line may end.
#pragma once

#include <QtCore/QString>

namespace officina {

inline QString unbroken(QString html)
{
    return html.replace(QChar(0x202f), QChar(QChar::Nbsp));
}

} // namespace officina
