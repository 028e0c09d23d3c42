// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who takes part: from the table that a teacher has, whatever program wrote it and whatever its columns are called.
// Nothing is left out without a word: each row is a member or a problem with its line.
#pragma once

#include "client/base/result.h"
#include "client/cohort/step.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace officina::cohort {

struct Member {
    QString mail; // tells members apart, whatever its case; see isMail()
    QString name = {};
    QString team = {}; // or project, or company
    QString user = {}; // at the site; empty: not known
    QList<StepMark> steps = {};
    // Of the last report taken: when it was written (UTC; invalid: none), and whose key signed the first one (base64).
    QDateTime reported = {};
    QString reportKey = {};
    bool operator==(const Member &) const = default;
};

// One address that a portal and a mail program take: ASCII, a domain with a dot, no signs that a spreadsheet would
// reckon or a shell obey.
bool isMail(const QString &text);
bool isSameMail(const QString &one, const QString &other);
// A user name that a site may give to a person: no sign that a shell obeys, no account of the system's own.
bool isUser(const QString &text);

struct RowProblem {
    enum class Kind {
        Empty,
        NoMail,
        BadMail, // value: what stands there
        BadTitle, // likewise, in the first row of a table without titles, which may have been meant for them
        Duplicate, // value: the address; other: the line that has it too
        TooLong, // a cell; value: its begin
        ExtraCell, // value: what stands beside the known columns
        BadUser, // value: what stands there; see isUser()
        SameUser, // value: the user name; other: the line that has it too
    };
    int line = 0;
    Kind kind = Kind::Empty;
    QString value = {};
    int other = 0;
    bool operator==(const RowProblem &) const = default;
};
QString nameOf(RowProblem::Kind kind); // for programs: "bad-mail"
// That row is nobody. An empty line, a cell beside the columns, a user name that cannot be one cost no more than that.
bool isRowLost(RowProblem::Kind kind);

struct Roster {
    QList<Member> members;
    QList<RowProblem> problems; // of the rows that were not taken, or not whole
    QStringList unused; // titles of columns that mean nothing here
    bool hasTitles = false;
    QString encoding = {}; // as it was read where it is no Unicode; nothing in it tells whether that is right
};

// Titles in the languages of the Union, or none: then a column of addresses, and name, team, user name in the
// order in which the others stand. BadInput: it is no table, or there is no column with addresses.
// encoding: of a table that is no Unicode, as olderEncodings() names it; empty: the usual one of this system's language.
Result<Roster> readRoster(const QByteArray &csv, const QString &encoding = {});
// Errors also as readFile(); Unsupported: the file of a spreadsheet, which is no table in text. subject: the path.
Result<Roster> readRosterFile(const QString &path, const QString &encoding = {});
// What the names of a table that is no Unicode tell of how it was read: those with other letters than a to z. Each once.
QStringList tellingNames(const Roster &roster);

struct RosterMerge {
    int added = 0;
    int changed = 0; // were there, and something of them is new
    int same = 0;
};
// By address: what a new row says takes the place of what was known, what it leaves open stays; nobody is taken away.
RosterMerge mergeRoster(QList<Member> &members, const QList<Member> &more);

// Tables that portals take for inviting many at once.
enum class RosterForm {
    Officina, // Name,Email,Team,User: as it can be read again
    Waldur, // email,description
    Cscs, // Email,Role,Project, as docs.cscs.ch/accounts/waldur has it
};
// role: of the CSCS form, one of its portal's words. project: the members' own team where that is empty.
QByteArray rosterTable(const QList<Member> &members, RosterForm form, const QString &project = {},
                       const QString &role = QStringLiteral("Project member"));

} // namespace officina::cohort
