// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is found by what; see the header. searchable() and matches() are declared in catalogue.h.
#include "client/catalogue/factorysearch.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// "Jülich" is "Juelich" to who has no ü on the keyboard.
QString writtenOut(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_C).toLower();
    plain.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1);
    return plain.replace(u'å', "aa"_L1).replace(u'ø', "oe"_L1);
}

QString lettersOf(const QString &searchableText)
{
    QString letters;
    std::ranges::copy_if(searchableText, std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

SearchText searchText(const Catalogue &catalogue, const Factory &factory, const QString &more)
{
    QStringList names{factory.id.value, factory.name.valueOr({}), factory.shortName.valueOr({})};
    names += factory.aliases;
    QStringList texts{factory.country, factory.city.valueOr({}), factory.host.valueOr({}), more};
    texts += factory.participatingCountries.valueOr({}) + factory.sectors.valueOr({});
    for (const Partner &partner : factory.partners.valueOr({}))
        texts.append(partner.name);
    for (const System *system : catalogue.systemsOf(factory)) {
        names.append(system->name.valueOr({}));
        for (const Accelerator &accelerator : system->accelerators)
            names.append(accelerator.model);
    }
    return {texts, names};
}

SearchText searchText(const Antenna &antenna, const QString &more)
{
    QStringList texts{antenna.country, antenna.city.valueOr({}), antenna.host.valueOr({}), more};
    for (const Partner &partner : antenna.partners.valueOr({}))
        texts.append(partner.name);
    return {texts, {antenna.id.value, antenna.name.valueOr({})}};
}

} // namespace

SearchText searchText(const Catalogue &catalogue, const System &system, const QString &more)
{
    QStringList names{system.id.value, system.name.valueOr({})};
    QStringList texts{system.country,
                      system.city,
                      system.host.valueOr({}),
                      system.siteName.valueOr({}),
                      system.vendor.valueOr({}),
                      more};
    for (const Accelerator &accelerator : system.accelerators)
        names.append(accelerator.model);
    for (const Factory *factory : catalogue.factoriesOf(system.id)) {
        names << factory->id.value << factory->shortName.valueOr({});
        if (factory->country == system.country) // their other names tell of the town where it stands
            names += factory->aliases;
    }
    return {texts, names};
}

SearchText::SearchText(const QStringList &texts, const QStringList &names)
{
    const QString all = (names + texts).join(u'\n');
    m_text = searchable(all);
    if (const QString other = searchable(writtenOut(all)); other != m_text)
        m_text += u'\n' + other;
    for (const QString &name : names)
        m_names += lettersOf(searchable(name)) + u'\n';
}

namespace {

// "Bologna, Italy": the marks around words are of neither. Marks alone stay what they are.
QString withoutMarks(const QString &part)
{
    constexpr QStringView marks = u",;.:!?()\"“”„«»";
    qsizetype from = 0;
    qsizetype to = part.size();
    while (from < to && marks.contains(part.at(from)))
        ++from;
    while (to > from && marks.contains(part.at(to - 1)))
        --to;
    return from == to ? part : part.sliced(from, to - from);
}

} // namespace

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString begun; // "h 100", "1 Health": a letter before digits, or the first digit, is no word of its own
    QStringList parts = searchable(text).split(u' ', Qt::SkipEmptyParts);
    std::ranges::transform(parts, parts.begin(), withoutMarks);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        const bool isAlone = part.size() == 1 && i + 1 < parts.size();
        const bool isBeforeDigits = isAlone && part.front().isLetter() && parts.at(i + 1).front().isDigit();
        const bool isFirstDigit = isAlone && part.front().isDigit() && i == 0;
        if (isBeforeDigits || isFirstDigit) {
            begun += part;
            continue;
        }
        words.append(begun + part);
        begun.clear();
    }
    words.removeDuplicates();
    return words;
}

bool SearchText::hasAll(const QStringList &words) const
{
    return std::ranges::all_of(words, [this](const QString &word) {
        if (m_text.contains(word))
            return true;
        const QString letters = lettersOf(word);
        return !letters.isEmpty() && m_names.contains(letters);
    });
}

FactorySearch::FactorySearch(const Catalogue &catalogue, const QHash<QString, QString> &more)
{
    for (const Factory &factory : catalogue.factories())
        m_texts.insert(factory.id.value, searchText(catalogue, factory, more.value(factory.id.value)));
    for (const Antenna &antenna : catalogue.antennas())
        m_texts.insert(antenna.id.value, searchText(antenna, more.value(antenna.id.value)));
    for (const System *system : catalogue.systemsOfNoFactory())
        m_texts.insert(system->id.value, searchText(catalogue, *system, more.value(system->id.value)));
}

QSet<QString> FactorySearch::find(const QString &text) const
{
    const QStringList words = wordsOf(text);
    QSet<QString> found;
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        if (it->hasAll(words))
            found.insert(it.key());
    }
    return found;
}

QString searchable(const QString &text)
{
    QString plain;
    // Compatibility decomposition splits the accents off; ø, ł, ħ and ß have none to split.
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        switch (c.unicode()) {
        case u'ø': plain += u'o'; break;
        case u'ł': plain += u'l'; break;
        case u'đ': plain += u'd'; break;
        case u'ħ': plain += u'h'; break;
        case u'ς': plain += u'σ'; break; // in capitals they are one
        case u'ß': plain += "ss"_L1; break;
        case u'æ': plain += "ae"_L1; break;
        case u'’': plain += u'\''; break;
        default:
            if (c.isSpace())
                plain += u' ';
            // Nor are marks that text from a page brings along: of direction, soft hyphens.
            else if (c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Other_Format)
                plain += c;
        }
    }
    return plain;
}

bool matches(const Catalogue &catalogue, const Factory &factory, const QString &text, const QString &extra)
{
    return searchText(catalogue, factory, extra).hasAll(wordsOf(text));
}

bool matches(const Antenna &antenna, const QString &text, const QString &extra)
{
    return searchText(antenna, extra).hasAll(wordsOf(text));
}

} // namespace officina
