// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader is told by itself, wherever the focus is, while one of these lives. There is one at a time.
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QAccessible>

namespace officina::testing {

class Heard
{
public:
    Heard()
    {
        QAccessible::setActive(true);
        all().clear();
        m_former = QAccessible::installUpdateHandler(take);
    }
    ~Heard() { QAccessible::installUpdateHandler(m_former); }
    Q_DISABLE_COPY_MOVE(Heard)

    qsizetype count(const QString &text) const { return all().count(text); }

private:
    static void take(QAccessibleEvent *event)
    {
        if (event->type() == QAccessible::Announcement)
            all() += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    }
    static QStringList &all()
    {
        static QStringList said;
        return said;
    }

    QAccessible::UpdateHandler m_former;
};

} // namespace officina::testing
