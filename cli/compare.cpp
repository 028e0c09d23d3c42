// SPDX-License-Identifier: GPL-3.0-or-later
//
// The comparison as text, JSON, CSV or picture; see the header.
#include "cli/compare.h"

#include "cli/call.h"
#include "cli/cataloguejson.h"
#include "cli/factjson.h"
#include "cli/outputs.h"
#include "cli/table.h"
#include "cli/words.h"
#include "ui/present/comparisonimage.h"
#include "ui/present/formats.h"
#include "ui/present/sourceage.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QJsonObject comparisonJson(const Comparison &comparison, const Catalogue &catalogue)
{
    QJsonArray systems;
    for (const SystemId &id : comparison.systems)
        systems.append(id.value);
    QJsonArray rows;
    for (const ComparedRow &row : comparison.rows) {
        QJsonArray cells;
        for (const ComparedCell &cell : row.cells)
            cells.append(QJsonObject{{u"text"_s, cell.isKnown ? QJsonValue(cell.text) : QJsonValue()},
                                     {u"note"_s, cell.note.isEmpty() ? QJsonValue() : QJsonValue(cell.note)},
                                     {u"confirmed"_s, cell.isKnown && cell.isConfirmed},
                                     {u"old"_s, cell.oldReading.isValid()},
                                     {u"sources"_s, idsJson(cell.sources)}});
        rows.append(
            QJsonObject{{u"id"_s, row.id}, {u"label"_s, row.label}, {u"differs"_s, row.differs}, {u"cells"_s, cells}});
    }
    QJsonObject json{
        {u"retrieved"_s, comparison.figuresOf.toString(Qt::ISODate)}, {u"systems"_s, systems}, {u"rows"_s, rows}};
    json.insert(u"source_details"_s, sourcesOf(catalogue, json));
    return json;
}

// Of a long text the lines, each of some characters at most; a word that is wider has a line of its own.
QStringList linesOf(const QString &text, int widest)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (lines.isEmpty() || lines.last().size() + 1 + word.size() > widest)
            lines.append(word);
        else
            lines.last() += u' ' + word;
    }
    return lines;
}

// A row, and below it what its cells have no room for.
void addWrapped(Table &table, const QStringList &head, const QStringList &cells)
{
    constexpr int widest = 40; // two systems on a usual screen
    QList<QStringList> columns;
    qsizetype height = 1;
    for (const QString &cell : cells) {
        columns.append(linesOf(cell, widest));
        height = std::max(height, columns.last().size());
    }
    for (qsizetype line = 0; line < height; ++line) {
        QStringList row = line == 0 ? head : QStringList(head.size());
        for (const QStringList &column : std::as_const(columns))
            row.append(column.value(line));
        table.add(row);
    }
}

QString comparisonText(const Comparison &comparison)
{
    QList<Table::Column> columns{{QString()}, {Cli::tr("Fact")}};
    for (const QString &name : comparison.names)
        columns.append({.title = name, .isName = true});
    Table table(columns);
    for (const ComparedRow &row : comparison.rows) {
        QStringList cells;
        for (const ComparedCell &cell : row.cells)
            cells.append(cellText(cell));
        addWrapped(table, {row.differs ? u"≠"_s : u" "_s, row.label}, cells);
    }
    const QString collected = formats::date(comparison.figuresOf);
    const QString text = table.text() + u'\n'
        + (comparison.names.size() == 1 ? Cli::tr("Figures collected on %1.", "%1: a date").arg(collected)
                                        : Cli::tr("≠ marks what differs. Figures collected on %1.").arg(collected))
        + u'\n';
    return comparison.isAnyOld() ? text + linesOf(oldFactsText(), 100).join(u'\n') + u'\n' : text;
}

} // namespace

Exit compare(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    QList<SystemId> systems;
    for (const QString &named : call.arguments) {
        const QString id = named.trimmed().toLower(); // as all of them are written
        if (!catalogue->system({id}))
            return call.console.fail({Error::Kind::NotFound, {}, named}, Doing::ReadingCatalogue, {},
                                     {.advice = Cli::tr("officina-cli systems lists those you can name.")});
        if (systems.contains(SystemId{id}))
            return call.console.usage(Cli::tr("This system is named twice: %1").arg(id));
        systems.append({id});
    }
    if (const auto refused = unlessReplaceable(call, {"csv", "png"}))
        return *refused;
    const Comparison comparison = compareSystems(*catalogue, systems, QDate::currentDate());
    QJsonObject json = comparisonJson(comparison, *catalogue);
    for (const QString &option : {u"csv"_s, u"png"_s}) {
        if (!call.options.isSet(option))
            continue;
        const QString file = call.options.value(option);
        // By the option, whatever the file is called.
        const auto written = option == u"csv" ? exportComparisonCsv(comparison, *catalogue, file)
                                              : exportComparisonPng(comparison, file, call.isSet("dark"));
        if (!written)
            return call.console.fail(written.error(), Doing::Exporting);
        json.insert(option, file);
    }
    return call.console.result(json, comparisonText(comparison));
}

} // namespace officina
