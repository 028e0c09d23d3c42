// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading and writing rosters; see the header.
#include "client/cohort/roster.h"

#include "client/base/csv.h"
#include "client/base/files.h"
#include "client/cohort/rostertitles.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <utility>

namespace officina::cohort {

using namespace Qt::StringLiterals;
using Column = RosterColumn;

namespace {

constexpr qsizetype longestCell = 200;

// "Ada Lovelace <ada@example.org>", as mail programs copy it.
Member mailbox(const QString &cell)
{
    static const QRegularExpression form(u"^(.*)<\\s*([^<>]*?)\\s*>$"_s);
    const auto match = form.match(cell);
    if (!match.hasMatch())
        return {.mail = cell};
    return {.mail = match.captured(2), .name = match.captured(1).remove(u'"').trimmed()};
}

struct Columns {
    QList<std::optional<Column>> at; // nothing: it means nothing here
    QStringList unused;
};

qsizetype widthOf(const QList<CsvRow> &rows)
{
    qsizetype width = 0;
    for (const CsvRow &row : rows)
        width = std::max(width, row.cells.size());
    return width;
}

// The column that has the most addresses; nothing where there are none.
std::optional<qsizetype> mailColumn(const QList<CsvRow> &rows)
{
    QHash<qsizetype, int> addresses;
    for (const CsvRow &row : rows)
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            addresses[i] += mailbox(row.cells.at(i).trimmed()).mail.contains(u'@') ? 1 : 0;
    qsizetype mails = 0;
    for (qsizetype i = 0; i < widthOf(rows); ++i)
        if (addresses.value(i) > addresses.value(mails))
            mails = i;
    return addresses.value(mails) > 0 ? std::optional(mails) : std::nullopt;
}

Columns fromTitles(const QList<CsvRow> &rows)
{
    Columns columns;
    QList<Column> taken;
    for (const QString &cell : rows.first().cells) {
        auto column = columnOf(cell);
        if (column && taken.contains(*column))
            column.reset(); // the first of two
        if (column)
            taken += *column;
        else if (!cell.trimmed().isEmpty())
            columns.unused += cell.trimmed();
        columns.at += column;
    }
    // "Ime" beside a last name is the first one, else the whole; "Nom" alone is the whole one too.
    const bool isFirst = taken.contains(Column::LastName) && !taken.contains(Column::FirstName);
    const Column given = isFirst ? Column::FirstName : Column::Name;
    std::ranges::replace(columns.at, std::optional(Column::GivenName), std::optional(given));
    std::ranges::replace(taken, Column::GivenName, given);
    if (!taken.contains(Column::FirstName) && !taken.contains(Column::Name))
        std::ranges::replace(columns.at, std::optional(Column::LastName), std::optional(Column::Name));
    if (const auto mails = mailColumn(rows); mails && !taken.contains(Column::Mail) && *mails < columns.at.size()) {
        columns.at[*mails] = Column::Mail;
        columns.unused.removeOne(rows.first().cells.at(*mails).trimmed());
    }
    return columns;
}

Columns withoutTitles(const QList<CsvRow> &rows)
{
    const qsizetype mails = mailColumn(rows).value_or(0);
    Columns columns;
    QList<Column> others{Column::Name, Column::Team, Column::User};
    for (qsizetype i = 0; i < widthOf(rows); ++i) {
        if (i == mails)
            columns.at += Column::Mail;
        else
            columns.at += others.isEmpty() ? std::nullopt : std::optional(others.takeFirst());
    }
    return columns;
}

// One that has the addresses' is; so is one with two others, of which the addresses' column has a title nobody knows.
bool isTitles(const CsvRow &row)
{
    const auto known = std::ranges::count_if(row.cells, [](const QString &cell) { return columnOf(cell).has_value(); });
    return std::ranges::none_of(row.cells, [](const QString &cell) { return cell.contains(u'@'); })
        && (known >= 2 || std::ranges::contains(row.cells, std::optional(Column::Mail), columnOf));
}

// A spreadsheet's own first line, which says what separates cells.
bool isSeparatorLine(const CsvRow &row)
{
    return row.cells.first().startsWith("sep="_L1, Qt::CaseInsensitive) && row.cells.size() <= 2;
}

// The apostrophe that keeps a text from being reckoned (base/csv.h).
QString withoutGuard(const QString &text)
{
    return text.size() > 1 && text.startsWith(u'\'') && u"=+-@"_s.contains(text.at(1)) ? text.sliced(1) : text;
}

void addEmptyLines(QList<RowProblem> &problems, int from, int before)
{
    for (int line = from; line < before; ++line)
        problems += RowProblem{.line = line, .kind = RowProblem::Kind::Empty};
}

// The files of spreadsheets themselves: .xlsx and .ods are zips, .xls is older.
bool isSpreadsheet(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

class Reading
{
public:
    explicit Reading(Columns columns) : m_columns(std::move(columns)) { roster.unused = m_columns.unused; }

    void take(const CsvRow &row)
    {
        QHash<Column, QString> cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString text = withoutGuard(row.cells.at(i).simplified());
            const auto column = m_columns.at.value(i);
            if (text.size() > longestCell && column)
                return refuse(row, RowProblem::Kind::TooLong, text.first(60));
            if (column)
                cells.insert(*column, text);
            else if (!text.isEmpty() && (i >= m_columns.at.size() || !roster.hasTitles))
                refuse(row, RowProblem::Kind::ExtraCell, text.first(std::min<qsizetype>(60, text.size())));
        }
        Member member = mailbox(cells.value(Column::Mail));
        if (member.mail.isEmpty())
            return refuse(row, RowProblem::Kind::NoMail, {});
        if (!isMail(member.mail))
            return refuse(row, mayBeTitles(row) ? RowProblem::Kind::BadTitle : RowProblem::Kind::BadMail, member.mail);
        if (const int other = m_lines.value(member.mail.toLower()))
            return refuse(row, RowProblem::Kind::Duplicate, member.mail, other);
        m_lines.insert(member.mail.toLower(), row.line);
        const QString both = (cells.value(Column::FirstName) + u' ' + cells.value(Column::LastName)).trimmed();
        for (const QString &name : {cells.value(Column::Name), both})
            if (!name.isEmpty())
                member.name = name;
        member.team = cells.value(Column::Team);
        member.user = userIn(row, cells.value(Column::User));
        roster.members += member;
    }

    Roster roster;

private:
    bool mayBeTitles(const CsvRow &row) const
    {
        return !roster.hasTitles && roster.members.isEmpty()
            && std::ranges::none_of(roster.problems, isRowLost, &RowProblem::kind)
            && std::ranges::none_of(row.cells, [](const QString &cell) { return cell.contains(u'@'); });
    }

    // Empty where it can be nobody's, or is another's: who it is about stays.
    QString userIn(const CsvRow &row, const QString &user)
    {
        if (user.isEmpty())
            return {};
        if (!isUser(user)) {
            refuse(row, RowProblem::Kind::BadUser, user);
            return {};
        }
        if (const int other = m_users.value(user)) {
            refuse(row, RowProblem::Kind::SameUser, user, other);
            return {};
        }
        m_users.insert(user, row.line);
        return user;
    }

    void refuse(const CsvRow &row, RowProblem::Kind kind, const QString &value, int other = 0)
    {
        roster.problems += RowProblem{row.line, kind, value, other};
    }

    Columns m_columns;
    QHash<QString, int> m_lines; // by address, small
    QHash<QString, int> m_users; // lines by user name
};

} // namespace

bool isMail(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_][A-Za-z0-9._%+'-]*@"
                                         "([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,}\\z"_s);
    constexpr qsizetype longest = 254; // RFC 5321
    return text.size() <= longest && !text.contains(".."_L1) && !text.contains(".@"_L1) && form.match(text).hasMatch();
}

bool isUser(const QString &text)
{
    // As federations write them too: "ada@example.org", "ada.lovelace+hpc".
    static const QRegularExpression form(u"\\A[\\p{L}\\p{N}_][\\p{L}\\p{N}_.@+-]*\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList ofTheSystem{u"root"_s,   u"admin"_s, u"administrator"_s, u"nobody"_s,
                                         u"daemon"_s, u"bin"_s,   u"sys"_s,           u"sshd"_s};
    return form.match(text).hasMatch() && !ofTheSystem.contains(text, Qt::CaseInsensitive);
}

bool isSameMail(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QString nameOf(RowProblem::Kind kind)
{
    switch (kind) {
    case RowProblem::Kind::Empty: return u"empty"_s;
    case RowProblem::Kind::NoMail: return u"no-mail"_s;
    case RowProblem::Kind::BadMail: return u"bad-mail"_s;
    case RowProblem::Kind::BadTitle: return u"bad-title"_s;
    case RowProblem::Kind::Duplicate: return u"duplicate"_s;
    case RowProblem::Kind::TooLong: return u"too-long"_s;
    case RowProblem::Kind::ExtraCell: return u"extra-cell"_s;
    case RowProblem::Kind::BadUser: return u"bad-user"_s;
    case RowProblem::Kind::SameUser: return u"same-user"_s;
    }
    return {};
}

bool isRowLost(RowProblem::Kind kind)
{
    using enum RowProblem::Kind;
    return !std::ranges::contains(std::initializer_list{Empty, ExtraCell, BadUser, SameUser}, kind);
}

Result<Roster> readRosterFile(const QString &path, const QString &encoding)
{
    constexpr qint64 largestTable = 16 * 1024 * 1024;
    const auto bytes = readFile(path, largestTable);
    if (!bytes)
        return passOn(bytes);
    if (isSpreadsheet(*bytes))
        return failure(Error::Kind::Unsupported, {}, path);
    auto roster = readRoster(*bytes, encoding);
    if (!roster)
        return failure(roster.error().kind, roster.error().detail, path);
    return roster;
}

QStringList tellingNames(const Roster &roster)
{
    QStringList names;
    for (const Member &member : roster.members)
        for (const QString &name : {member.name, member.team})
            if (std::ranges::any_of(name, [](QChar c) { return c.unicode() > 127; }) && !names.contains(name))
                names += name;
    return names;
}

Result<Roster> readRoster(const QByteArray &csv, const QString &encoding)
{
    const QString older = isUnicode(csv) ? QString()
        : encoding.isEmpty()             ? olderEncodings(QLocale::system().language()).constFirst()
                                         : encoding;
    auto rows = readCsv(csv, older);
    if (!rows)
        return passOn(rows);
    int next = 1; // the line that the next row would begin in
    if (!rows->isEmpty() && isSeparatorLine(rows->first()))
        next = rows->takeFirst().line + 1;
    const bool hasTitles = !rows->isEmpty() && isTitles(rows->first());
    Reading reading(hasTitles ? fromTitles(*rows) : withoutTitles(*rows));
    reading.roster.hasTitles = hasTitles;
    reading.roster.encoding = older;
    bool isFirst = hasTitles;
    for (const CsvRow &row : std::as_const(*rows)) {
        addEmptyLines(reading.roster.problems, next, row.line);
        next = row.line + 1;
        for (const QString &cell : row.cells)
            next += int(cell.count(u'\n'));
        if (!std::exchange(isFirst, false))
            reading.take(row);
    }
    const auto isAnAddress = [](const RowProblem &problem) { return problem.value.contains(u'@'); };
    if (reading.roster.members.isEmpty() && !hasTitles && std::ranges::none_of(reading.roster.problems, isAnAddress))
        return failure(Error::Kind::BadInput, u"no column has mail addresses"_s);
    return reading.roster;
}

RosterMerge mergeRoster(QList<Member> &members, const QList<Member> &more)
{
    RosterMerge merge;
    for (const Member &one : more) {
        const auto known =
            std::ranges::find_if(members, [&](const Member &member) { return isSameMail(member.mail, one.mail); });
        if (known == members.end()) {
            members += one;
            ++merge.added;
            continue;
        }
        bool isChanged = false;
        for (const auto field : {&Member::name, &Member::team, &Member::user}) {
            if ((one.*field).isEmpty() || *known.*field == one.*field)
                continue;
            *known.*field = one.*field;
            isChanged = true;
        }
        ++(isChanged ? merge.changed : merge.same);
    }
    return merge;
}

QByteArray rosterTable(const QList<Member> &members, RosterForm form, const QString &project, const QString &role)
{
    const auto line = [](std::initializer_list<QString> cells) {
        QByteArrayList texts;
        for (const QString &cell : cells)
            texts += csvText(cell);
        return texts.join(',') + "\r\n";
    };
    QByteArray table;
    switch (form) {
    case RosterForm::Officina: table = "Name,Email,Team,User\r\n"; break;
    case RosterForm::Waldur: table = "email,description\r\n"; break;
    case RosterForm::Cscs: table = "Email,Role,Project\r\n"; break;
    }
    for (const Member &member : members) {
        switch (form) {
        case RosterForm::Officina: table += line({member.name, member.mail, member.team, member.user}); break;
        case RosterForm::Waldur: table += line({member.mail, member.name}); break;
        case RosterForm::Cscs: table += line({member.mail, role, project.isEmpty() ? member.team : project}); break;
        }
    }
    return table;
}

} // namespace officina::cohort
