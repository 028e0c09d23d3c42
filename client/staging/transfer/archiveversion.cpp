// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "client/staging/transfer/archiveversion.h"

#include <archive.h>

namespace officina {

QString archiveVersion()
{
    return QString::fromLatin1(archive_version_details());
}

} // namespace officina
