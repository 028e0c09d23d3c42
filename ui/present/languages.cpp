// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names, locales, and a translator for a while; see the header.
#include "ui/present/languages.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;

QList<LanguageName> officialLanguages()
{
    QList<LanguageName> languages;
    for (const auto code :
         {"bg"_L1, "cs"_L1, "da"_L1, "de"_L1, "el"_L1, "en"_L1, "es"_L1, "et"_L1, "fi"_L1, "fr"_L1, "ga"_L1, "hr"_L1,
          "hu"_L1, "it"_L1, "lt"_L1, "lv"_L1, "mt"_L1, "nl"_L1, "pl"_L1, "pt"_L1, "ro"_L1, "sk"_L1, "sl"_L1, "sv"_L1}) {
        QString name = QLocale(code).nativeLanguageName();
        if (code == "en"_L1)
            name = u"English"_s; // CLDR says "American English"
        if (code == "es"_L1)
            name = u"español"_s; // and "español de España"
        if (code == "pt"_L1)
            name = u"português"_s;
        languages.append({code, name});
    }
    return languages;
}

QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    if (system.name().section(u'_', 0, 0) == code)
        return system;
    return code == "en"_L1 ? QLocale(QLocale::English, QLocale::Ireland)
        : code == "pt"_L1  ? QLocale(QLocale::Portuguese, QLocale::Portugal)
                           : QLocale(code);
}

QList<LanguageName> translatedLanguages()
{
    QList<LanguageName> languages = officialLanguages();
    languages.removeIf([](const LanguageName &language) {
        QTranslator words;
        return language.code != "en"_L1
            && (!words.load(u":/i18n/officina_%1.qm"_s.arg(language.code)) || words.isEmpty());
    });
    return languages;
}

QString LanguageScope::Whole::translate(const char *context, const char *text, const char *about, int number) const
{
    const QString words = QTranslator::translate(context, text, about, number);
    return words.isNull() ? QString::fromUtf8(text) : words;
}

LanguageScope::LanguageScope(const QString &code)
{
    const auto known = translatedLanguages();
    if (!std::ranges::contains(known, code, &LanguageName::code))
        return;
    QLocale::setDefault(localeOf(code));
    std::ignore = m_words.load(u":/i18n/officina_%1.qm"_s.arg(code)); // English has one too, for its plurals
    QCoreApplication::installTranslator(&m_words); // it is asked first
}

LanguageScope::~LanguageScope()
{
    QCoreApplication::removeTranslator(&m_words);
    QLocale::setDefault(m_before);
}

} // namespace officina
