// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of the access doctor in the user's language: what was found and the one next step; and the report that
// goes into a mail to a site's support, without secrets.
#pragma once

#include "client/doctor/check.h"
#include "client/sites/site.h"

#include <QtCore/QDateTime>

namespace officina {

struct CheckText {
    QString what;    // one sentence
    QString next;    // one or two; empty where nothing is to be done
    QString command; // of next, to be run in a terminal of this computer; may be empty
};
enum class DoctorReader { Terminal, Window }; // where the site's settings are said by officina-cli, or in a dialog
CheckText checkText(const doctor::Check &check, const Site &site, DoctorReader reader = DoctorReader::Terminal);

QString partTitle(doctor::Part part, const Site &site);

// Plain text. Holds no key, and nothing that start-up files print; the home folder stands as "~".
QString doctorReport(const QList<doctor::Check> &checks, const Site &site, const QDateTime &now);

} // namespace officina
