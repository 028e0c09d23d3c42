// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the user wants high contrast of all programs, as the system knows it; Qt tells of it from 6.10 on. Where nobody
// can say, it is not wanted.
#pragma once

#include <QtCore/QObject>

namespace officina {

class SystemContrast : public QObject
{
    Q_OBJECT

public:
    // What the system has for it; belongs to the parent. It may answer a moment later.
    static SystemContrast *watch(QObject *parent);

    bool isWanted() const { return m_isWanted; }

Q_SIGNALS:
    void changed();

protected:
    using QObject::QObject;
    void set(bool isWanted)
    {
        if (isWanted == m_isWanted)
            return;
        m_isWanted = isWanted;
        Q_EMIT changed();
    }

private:
    bool m_isWanted = false;
};

} // namespace officina
