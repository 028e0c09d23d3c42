// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the columns of a teacher's table are called, in the languages of the Union.
#pragma once

#include <QtCore/QStringList>

#include <optional>

namespace officina::cohort {

// GivenName: a word that also is the whole name, where no other column has the last one.
enum class RosterColumn { Mail, Name, GivenName, FirstName, LastName, Team, User };

// Whatever its accents, case, blanks and signs; nothing: it means nothing here.
std::optional<RosterColumn> columnOf(const QString &title);

QStringList understoodTitles(); // one for each column, in English

} // namespace officina::cohort
