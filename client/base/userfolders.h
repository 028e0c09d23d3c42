// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where what belongs to the user is kept: the places that the platform has for it; or, in a portable installation, the
// folder "officina-data" beside the program or above its "bin", so that a stick carries all of it. Passwords are in neither.
#pragma once

#include <QtCore/QString>

namespace officina {

// Of a portable installation; empty: it is none.
QString portableFolder();

QString dataFolder(); // drafts, transfers, history, cohorts, invitations
QString cacheFolder(); // what can be found out again
QString settingsFile(); // one for all programs of Officina

// All of it below this folder from now on, and what Qt remembers for itself: for a start that neither sees nor changes
// what the user has, and for a portable installation. Before any of the others is asked.
void keepEverythingIn(const QString &folder);

} // namespace officina
