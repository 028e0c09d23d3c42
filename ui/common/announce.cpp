// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "ui/common/announce.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QWidget>

namespace officina {

void announce(QWidget &at, const QString &text, Urgency urgency)
{
    if (text.isEmpty() || text.endsWith(u'…'))
        return;
    QAccessibleAnnouncementEvent said(&at, text);
    said.setPoliteness(urgency == Urgency::Urgent ? QAccessible::AnnouncementPoliteness::Assertive
                                                  : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&said);
}

} // namespace officina
