// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language the program speaks: its own sentences, Qt's dialogs and the locale of numbers and
// dates together. Whoever changes it rebuilds what is on the screen; nothing translates itself.
#pragma once

#include "ui/present/languages.h"

#include <QtCore/QTranslator>

class QCoreApplication;

namespace officina {

class Language
{
public:
    explicit Language(QCoreApplication &application);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    // code empty or not official: the first of the system's languages that is official, else
    // English.
    void use(const QString &code);
    const QString &code() const { return m_code; } // the one in use, never empty

private:
    QCoreApplication &m_application;
    QTranslator m_english; // its plurals, for what a language does not say yet
    QTranslator m_own;
    QTranslator m_qt;
    QString m_code;
};

} // namespace officina
