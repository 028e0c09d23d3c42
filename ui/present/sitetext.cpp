// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of sites; see the header.
#include "ui/present/sitetext.h"

#include <QtCore/QCoreApplication>

namespace officina {

QString siteName(const Site &site)
{
    return site.origin == Site::Origin::Practice ? QCoreApplication::translate("officina::Site", "Practice factory")
                                                 : site.name;
}

} // namespace officina
