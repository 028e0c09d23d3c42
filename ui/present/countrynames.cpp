// SPDX-License-Identifier: GPL-3.0-or-later
//
// All names of a country; see the header.
#include "ui/present/countrynames.h"

#include "ui/present/cataloguetext.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace officina {

using namespace Qt::StringLiterals;

QStringList countryNames(const QString &code)
{
    // Codes that the EU uses itself, and names that stood or stand beside the official ones.
    static const QHash<QString, QStringList> others{
        {u"CZ"_s, {u"Czech Republic"_s}},
        {u"GB"_s, {u"UK"_s, u"Great Britain"_s}},
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
    names += others.value(code);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace officina
