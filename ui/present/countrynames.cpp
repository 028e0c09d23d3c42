// SPDX-License-Identifier: GPL-3.0-or-later
//
// All names of a country; see the header.
#include "ui/present/countrynames.h"

#include "ui/present/cataloguetext.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// By the English name what it is called in the languages of the interface, whichever of them is in use: each country
// a line, made of the translations.
const QHash<QString, QStringList> &namesElsewhere()
{
    static const QHash<QString, QStringList> all = [] {
        QHash<QString, QStringList> names;
        QFile file(u":/officina/words/countries.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return names;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            QStringList parts = line.split(u'\t');
            const QString english = parts.takeFirst();
            names.insert(english, parts);
        }
        return names;
    }();
    return all;
}

} // namespace

QStringList countryNames(const QString &code)
{
    // Codes that the EU uses itself, and names that stood or stand beside the official ones.
    static const QHash<QString, QStringList> others{
        {u"CZ"_s, {u"Czech Republic"_s, u"République tchèque"_s}},
        {u"GB"_s,
         {u"UK"_s, u"Great Britain"_s, u"England"_s, u"Angleterre"_s, u"Inghilterra"_s, u"Inglaterra"_s,
          u"Engeland"_s}},
        {u"GR"_s, {u"EL"_s}},
        {u"NL"_s, {u"The Netherlands"_s, u"Holland"_s}},
        {u"TR"_s, {u"Turkiye"_s}},
    };
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    QStringList names{countryName(code)};
    if (territory == QLocale::AnyTerritory)
        return names;
    names += QLocale::territoryToString(territory);
    for (const QLocale &there : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
        names += there.nativeTerritoryName();
    names += others.value(code) + namesElsewhere().value(englishCountryName(code));
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace officina
