// SPDX-License-Identifier: GPL-3.0-or-later
//
// The contrast that a Linux desktop wants, by its portal for settings (org.freedesktop.appearance), which can be asked out
// of a sandbox too.
#pragma once

#include "ui/common/systemcontrast.h"

#include <QtDBus/QDBusVariant>

namespace officina {

class PortalContrast : public SystemContrast
{
    Q_OBJECT

public:
    explicit PortalContrast(QObject *parent);

private Q_SLOTS:
    void told(const QString &group, const QString &key, const QDBusVariant &value); // by the bus

private:
    void ask();
};

} // namespace officina
