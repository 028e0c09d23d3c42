// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user's own names for hosts mean, as ssh says: who signs in where. Asked one after the other beside the
// window, since each takes a process.
#pragma once

#include "client/base/plainthread.h"
#include "client/sites/site.h"

#include <QtCore/QObject>

namespace officina {

class AliasMeanings : public QObject
{
    Q_OBJECT

public:
    explicit AliasMeanings(QObject *parent = nullptr);
    ~AliasMeanings() override; // asks no more

    void ask(const QList<Site> &sites); // of which only aliases count

Q_SIGNALS:
    void found(const officina::SiteId &alias, const QString &meaning); // "anna@login.site.eu:2222"

private:
    CancelFlag m_stop;
    PlainThread m_thread; // last: stopped before the rest goes
};

} // namespace officina
