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

namespace {

bool isOfficial(const QString &code)
{
    return std::ranges::any_of(officialLanguages(), [&code](const LanguageName &name) { return name.code == code; });
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

Language::Language(QCoreApplication &application) : m_application(application)
{
    if (m_english.load(u":/i18n/officina_en.qm"_s))
        m_application.installTranslator(&m_english); // asked last: it is there first
}

Language::~Language()
{
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    m_application.removeTranslator(&m_english);
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
    if (m_own.load(u":/i18n/officina_%1.qm"_s.arg(m_code)))
        m_application.installTranslator(&m_own);
    const QString name = u"qtbase_%1"_s.arg(m_code);
    if (m_qt.load(name, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
        || m_qt.load(name, QCoreApplication::applicationDirPath() + u"/translations"_s))
        m_application.installTranslator(&m_qt);
}

} // namespace officina
