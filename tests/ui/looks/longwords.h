// SPDX-License-Identifier: GPL-3.0-or-later
//
// A language that nobody speaks: English with 40 % more letters and accents on them, as long as the longest of the real
// ones. Placeholders, tags, kinds of files and mnemonics stay as they are.
#pragma once

#include <QtCore/QTranslator>

namespace officina::testing {

class LongWords : public QTranslator
{
    Q_OBJECT

public:
    explicit LongWords(QObject *parent = nullptr); // of English, whose plurals it takes

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    static QString lengthened(const QString &text);

private:
    QTranslator m_english;
};

} // namespace officina::testing
