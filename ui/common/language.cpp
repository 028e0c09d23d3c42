// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loading of translations; see the header. The .qm files are in the program's resources (:/i18n),
// Qt's own where Qt is installed or beside the program.
#include "ui/common/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

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

namespace {

bool isOfficial(const QString &code)
{
    return std::ranges::any_of(officialLanguages(), [&code](const LanguageName &name) { return name.code == code; });
}

// The locale that goes with the language: the system's own where it speaks that language, so that
// a user of "fr_LU" keeps Luxembourg's formats, and dates stay European in English.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    if (system.name().section(u'_', 0, 0) == code)
        return system;
    return code == "en"_L1 ? QLocale(QLocale::English, QLocale::Ireland)
        : code == "pt"_L1  ? QLocale(QLocale::Portuguese, QLocale::Portugal)
                           : QLocale(code);
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString code = tag.section(u'-', 0, 0);
        if (isOfficial(code))
            return code;
    }
    return u"en"_s;
}

} // namespace

Language::Language(QCoreApplication &application) : m_application(application) {}

Language::~Language()
{
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
}

void Language::use(const QString &code)
{
    const QString wanted = isOfficial(code) ? code : systemLanguage();
    if (wanted == m_code)
        return;
    m_code = wanted;
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    QLocale::setDefault(localeOf(m_code));
    // English has a file too, for its plurals.
    if (m_own.load(u":/i18n/officina_%1.qm"_s.arg(m_code)))
        m_application.installTranslator(&m_own);
    const QString name = u"qtbase_%1"_s.arg(m_code);
    if (m_qt.load(name, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
        || m_qt.load(name, QCoreApplication::applicationDirPath() + u"/translations"_s))
        m_application.installTranslator(&m_qt);
}

} // namespace officina
