// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other programs keep of training in databases and archives of their own. Nothing of it is read; it is named, so
// that nobody wonders where a run is.
#pragma once

#include "client/base/remotepath.h"

#include <QtCore/QString>

namespace officina {

// Regular expressions of the ends of paths, as in logformat.cpp. Of each store one file, however many it has.
QByteArray foreignStorePattern();
// "Aim", "ClearML", "Comet", "MLflow", "Neptune": whose file it is; empty: of none of them. Never translated.
QString foreignStoreOf(const RemotePath &path);
// What a logger keeps beside what is read of it: of a run of MLflow what its metrics, parameters and tags say, too.
QByteArrayView bookkeepingPattern();
bool isBookkeeping(const RemotePath &path);

} // namespace officina
