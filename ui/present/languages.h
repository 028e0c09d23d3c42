// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages of the European Union, and a text in another one than the program speaks.
#pragma once

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QTranslator>

namespace officina {

struct LanguageName {
    QString code; // "fr"
    QString name; // in the language itself: "français"
    bool operator==(const LanguageName &) const = default;
};

// The 24 official languages of the European Union, in the order of their codes.
QList<LanguageName> officialLanguages();

// The locale that goes with the language: the system's own where it speaks that language, so that
// a user of "fr_LU" keeps Luxembourg's formats, and dates stay European in English.
QLocale localeOf(const QString &code);

// Those that the program has been translated into, and English.
QList<LanguageName> translatedLanguages();

// For as long as it lives all words and numbers are in that language, for a document that is made meanwhile. For the
// thread of the program alone. code empty or not translated: as it is.
class LanguageScope final
{
public:
    explicit LanguageScope(const QString &code);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    // What it has no words for stays English: the program's own language is not asked.
    class Whole final : public QTranslator
    {
    public:
        QString translate(const char *context, const char *text, const char *about, int number) const override;
        bool isEmpty() const override { return false; }
    };

    QLocale m_before;
    Whole m_words;
};

} // namespace officina
