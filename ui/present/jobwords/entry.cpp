// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking words up; see the header.
#include "ui/present/jobwords/entry.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace officina::jobwords {

namespace {

class JobWords
{
    Q_DECLARE_TR_FUNCTIONS(officina::JobWords)
};

const Entry *find(std::span<const Entry> table, const auto &fits)
{
    const auto found =
        std::ranges::find_if(table, [&](const Entry &entry) { return fits(QLatin1StringView(entry.word)); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace

QString translated(const char *text)
{
    return text && *text ? QCoreApplication::translate("officina::JobWords", text) : QString();
}

Words wordsOf(const Entry &entry, const QString &word, const QString &about)
{
    return {.kind = entry.kind,
            .word = word,
            .chip = translated(entry.chip),
            .sentence = translated(entry.sentence),
            .next = translated(entry.next),
            .about = about};
}

Words unknownWords(const QString &word)
{
    return {.word = word,
            .chip = word,
            .sentence = JobWords::tr("Officina has no plain words for this."),
            .next = JobWords::tr("Look for the word in the site's documentation, or ask its support.")};
}

const Entry *findWord(std::span<const Entry> table, QAnyStringView word)
{
    return find(
        table, [&](QLatin1StringView entry) { return QAnyStringView::compare(word, entry, Qt::CaseInsensitive) == 0; });
}

const Entry *findStart(std::span<const Entry> table, QStringView text)
{
    return find(table, [&](QLatin1StringView entry) { return text.startsWith(entry, Qt::CaseInsensitive); });
}

const Entry *findWithin(std::span<const Entry> table, QStringView text)
{
    return find(table, [&](QLatin1StringView entry) { return text.contains(entry, Qt::CaseInsensitive); });
}

} // namespace officina::jobwords
