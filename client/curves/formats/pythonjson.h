// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON as Python's json module writes it: with NaN, Infinity and -Infinity, which JSON has not and
// QJsonDocument refuses.
#pragma once

#include "client/curves/formats/pathnames.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <array>
#include <optional>

namespace officina {

// Any JSON value; undefined where the text is none.
QJsonValue parsePythonJson(const QByteArray &text);

// Of a value from parsePythonJson(): a number, NaN or an infinity; nothing for all else.
std::optional<double> jsonNumber(const QJsonValue &value);

struct NamedNumber {
    QByteArray name;
    double value = 0;
};

// The numbers of an object. Those within objects are called by their path, "eval/loss" where the
// separator is '/'; lists, words and truth values are left out, as is what is deeper than depth. Words that are
// plain numbers count where withWords. names: of the log so far; without them two paths may have one name.
QList<NamedNumber> jsonNumbers(const QJsonObject &object, char separator, int depth, bool withWords = false,
                               PathNames *names = nullptr);

// The first of the names there is, in any case; -1: none.
template <size_t count>
qsizetype indexOfName(const QList<NamedNumber> &numbers, const std::array<const char *, count> &names)
{
    for (const char *name : names) {
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            if (numbers.at(i).name.compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
    }
    return -1;
}

} // namespace officina
