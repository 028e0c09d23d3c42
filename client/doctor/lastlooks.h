// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was last seen inside each site, so that it can be told, with its age, to whoever is not signed in: one file a
// site. What cannot be read, or was written by another version in words unknown here, counts as never seen.
#pragma once

#include "client/base/ids.h"
#include "client/doctor/check.h"

#include <QtCore/QDateTime>

namespace officina::doctor {

struct LastLook {
    QDateTime when; // UTC
    QList<Check> checks; // of Part::Site; without the words of errors
};

// On the way: where an address is to be declared, the one that the site saw when it was last looked at.
void addSeenAddress(QList<Check> &way, const QList<Check> &inside, const QDateTime &when);

class LastLooks
{
public:
    explicit LastLooks(QString folder);

    std::optional<LastLook> at(const SiteId &site) const;
    Result<> keep(const SiteId &site, const LastLook &look) const;

private:
    QString pathOf(const SiteId &site) const;

    QString m_folder;
};

} // namespace officina::doctor
