// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading and writing rosters; see the header.
#include "client/cohort/roster.h"

#include "client/base/csv.h"
#include "client/base/files.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace officina::cohort {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 200;

enum class Column { Mail, Name, FirstName, LastName, Team, User };

struct Title {
    QLatin1StringView words; // without accents, case and signs
    Column column;
};

// As forms and portals of the field call them; English, French, German, Italian, Spanish, Portuguese, Dutch, Polish.
constexpr auto titles = std::to_array<Title>({
    {"email"_L1, Column::Mail},
    {"mail"_L1, Column::Mail},
    {"emailaddress"_L1, Column::Mail},
    {"mailaddress"_L1, Column::Mail},
    {"courriel"_L1, Column::Mail},
    {"adressemail"_L1, Column::Mail},
    {"adresseemail"_L1, Column::Mail},
    {"emailadresse"_L1, Column::Mail},
    {"correo"_L1, Column::Mail},
    {"correoelectronico"_L1, Column::Mail},
    {"posta"_L1, Column::Mail},
    {"emailadres"_L1, Column::Mail},
    {"name"_L1, Column::Name},
    {"fullname"_L1, Column::Name},
    {"displayname"_L1, Column::Name},
    {"participant"_L1, Column::Name},
    {"description"_L1, Column::Name},
    {"nomcomplet"_L1, Column::Name},
    {"nometprenom"_L1, Column::Name},
    {"nome"_L1, Column::Name},
    {"nombre"_L1, Column::Name},
    {"naam"_L1, Column::Name},
    {"nomecompleto"_L1, Column::Name},
    {"imieinazwisko"_L1, Column::Name},
    {"vornamenachname"_L1, Column::Name},
    {"vorundnachname"_L1, Column::Name},
    {"nomprenom"_L1, Column::Name},
    {"prenomnom"_L1, Column::Name},
    {"prenometnom"_L1, Column::Name},
    {"nomecognome"_L1, Column::Name},
    {"nomeecognome"_L1, Column::Name},
    {"nombreyapellidos"_L1, Column::Name},
    {"nom"_L1, Column::LastName},
    {"lastname"_L1, Column::LastName},
    {"surname"_L1, Column::LastName},
    {"familyname"_L1, Column::LastName},
    {"nomdefamille"_L1, Column::LastName},
    {"nachname"_L1, Column::LastName},
    {"familienname"_L1, Column::LastName},
    {"cognome"_L1, Column::LastName},
    {"apellidos"_L1, Column::LastName},
    {"achternaam"_L1, Column::LastName},
    {"nazwisko"_L1, Column::LastName},
    {"firstname"_L1, Column::FirstName},
    {"givenname"_L1, Column::FirstName},
    {"prenom"_L1, Column::FirstName},
    {"vorname"_L1, Column::FirstName},
    {"voornaam"_L1, Column::FirstName},
    {"imie"_L1, Column::FirstName},
    {"team"_L1, Column::Team},
    {"project"_L1, Column::Team},
    {"group"_L1, Column::Team},
    {"company"_L1, Column::Team},
    {"startup"_L1, Column::Team},
    {"organisation"_L1, Column::Team},
    {"organization"_L1, Column::Team},
    {"equipe"_L1, Column::Team},
    {"projet"_L1, Column::Team},
    {"groupe"_L1, Column::Team},
    {"entreprise"_L1, Column::Team},
    {"projekt"_L1, Column::Team},
    {"gruppe"_L1, Column::Team},
    {"firma"_L1, Column::Team},
    {"progetto"_L1, Column::Team},
    {"proyecto"_L1, Column::Team},
    {"equipo"_L1, Column::Team},
    {"projeto"_L1, Column::Team},
    {"user"_L1, Column::User},
    {"username"_L1, Column::User},
    {"login"_L1, Column::User},
    {"userid"_L1, Column::User},
    {"account"_L1, Column::User},
    {"accountname"_L1, Column::User},
    {"loginname"_L1, Column::User},
    {"utilisateur"_L1, Column::User},
    {"identifiant"_L1, Column::User},
    {"benutzername"_L1, Column::User},
    {"benutzer"_L1, Column::User},
    {"utente"_L1, Column::User},
    {"usuario"_L1, Column::User},
    {"gebruikersnaam"_L1, Column::User},
});

std::optional<Column> columnOf(const QString &title)
{
    QString words;
    for (const QChar c : title.normalized(QString::NormalizationForm_D).toLower())
        if (c.unicode() < 128 && c.isLetterOrNumber())
            words += c;
    const auto *found = std::ranges::find_if(titles, [&](const Title &one) { return one.words == words; });
    return found == titles.end() ? std::nullopt : std::optional(found->column);
}

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

Columns fromTitles(const QStringList &cells)
{
    Columns columns;
    QList<Column> taken;
    for (const QString &cell : cells) {
        auto column = columnOf(cell);
        if (column && taken.contains(*column))
            column.reset(); // the first of two
        if (column)
            taken += *column;
        else if (!cell.trimmed().isEmpty())
            columns.unused += cell.trimmed();
        columns.at += column;
    }
    // "Nom" alone is the whole name.
    if (!taken.contains(Column::FirstName) && !taken.contains(Column::Name))
        std::ranges::replace(columns.at, std::optional(Column::LastName), std::optional(Column::Name));
    return columns;
}

Columns withoutTitles(const QList<CsvRow> &rows)
{
    qsizetype width = 0;
    QHash<qsizetype, int> addresses;
    for (const CsvRow &row : rows) {
        width = std::max(width, row.cells.size());
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            addresses[i] += mailbox(row.cells.at(i).trimmed()).mail.contains(u'@') ? 1 : 0;
    }
    qsizetype mails = 0;
    for (qsizetype i = 0; i < width; ++i)
        if (addresses.value(i) > addresses.value(mails))
            mails = i;
    Columns columns;
    QList<Column> others{Column::Name, Column::Team, Column::User};
    for (qsizetype i = 0; i < width; ++i) {
        if (i == mails)
            columns.at += Column::Mail;
        else
            columns.at += others.isEmpty() ? std::nullopt : std::optional(others.takeFirst());
    }
    return columns;
}

bool isTitles(const CsvRow &row)
{
    return std::ranges::none_of(row.cells, [](const QString &cell) { return cell.contains(u'@'); })
        && std::ranges::any_of(row.cells, [](const QString &cell) { return columnOf(cell) == Column::Mail; });
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
            return refuse(row, RowProblem::Kind::BadMail, member.mail);
        if (const int other = m_lines.value(member.mail.toLower()))
            return refuse(row, RowProblem::Kind::Duplicate, member.mail, other);
        m_lines.insert(member.mail.toLower(), row.line);
        const QString both = (cells.value(Column::FirstName) + u' ' + cells.value(Column::LastName)).trimmed();
        for (const QString &name : {cells.value(Column::Name), both})
            if (!name.isEmpty())
                member.name = name;
        member.team = cells.value(Column::Team);
        member.user = cells.value(Column::User);
        roster.members += member;
    }

    Roster roster;

private:
    void refuse(const CsvRow &row, RowProblem::Kind kind, const QString &value, int other = 0)
    {
        roster.problems += RowProblem{row.line, kind, value, other};
    }

    Columns m_columns;
    QHash<QString, int> m_lines; // by address, small
};

} // namespace

bool isMail(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_][A-Za-z0-9._%+'-]*@"
                                         "([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,}\\z"_s);
    constexpr qsizetype longest = 254; // RFC 5321
    return text.size() <= longest && !text.contains(".."_L1) && !text.contains(".@"_L1) && form.match(text).hasMatch();
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
    case RowProblem::Kind::Duplicate: return u"duplicate"_s;
    case RowProblem::Kind::TooLong: return u"too-long"_s;
    case RowProblem::Kind::ExtraCell: return u"extra-cell"_s;
    }
    return {};
}

bool isRowLost(RowProblem::Kind kind)
{
    return kind != RowProblem::Kind::Empty && kind != RowProblem::Kind::ExtraCell;
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
    Reading reading(hasTitles ? fromTitles(rows->first().cells) : withoutTitles(*rows));
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
