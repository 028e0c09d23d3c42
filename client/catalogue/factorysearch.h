// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding factories, antennas and systems by what people type: all words of it, in any order and case, with or without
// accents, umlauts written out or not, dashes and spaces in names or not, and by the other names that things have.
// Their texts are prepared once, so that a search costs no more than looking through them.
#pragma once

#include "client/catalogue/catalogue.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace officina {

// What is looked through.
class SearchText
{
public:
    SearchText() = default;
    // names: things whose parts may be written together or apart, "MareNostrum 5".
    SearchText(const QStringList &texts, const QStringList &names);

    bool hasAll(const QStringList &words) const; // as wordsOf() has them

private:
    QString m_text;  // searchable()
    QString m_names; // without spaces and dashes, a line each
};

// What is looked for, one by one.
QStringList wordsOf(const QString &text);

// Of a system: its names and place, its accelerators, and the factories it belongs to. more: as below.
SearchText searchText(const Catalogue &catalogue, const System &system, const QString &more = {});

// Factories, antennas, and the systems that belong to no factory.
class FactorySearch
{
public:
    // more: by the entry's id, what else finds it: names of its countries and sectors in the user's language.
    explicit FactorySearch(const Catalogue &catalogue, const QHash<QString, QString> &more = {});

    // Ids of the entries that have all words; all of them where there is no word.
    QSet<QString> find(const QString &text) const;

private:
    QHash<QString, SearchText> m_texts;
};

} // namespace officina
