// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody who helps wants to know first: which Officina, on what. Plain text in English, whatever the interface
// speaks, for it goes to who mends the program. No name of a user, a host or a file is in it.
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace officina {

struct AboutCatalogue {
    QDate collected;
    bool isBuiltIn = true;
};

QString aboutReport(const AboutCatalogue &catalogue);

} // namespace officina
