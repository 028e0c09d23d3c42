// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tables of words are made of. Their texts are marked with QT_TR_NOOP in a class of the
// context below, so that lupdate finds them, and translated when they are asked for.
#pragma once

#include "ui/present/jobwords/jobwords.h"

#include <span>

namespace officina::jobwords {

using Kind = Words::Kind;

struct Entry {
    const char *word;
    Kind kind;
    const char *chip;
    const char *sentence;
    const char *next = "";
};

QString translated(const char *text); // in the context officina::JobWords
Words wordsOf(const Entry &entry, const QString &word, const QString &about = {});
Words unknownWords(const QString &word);

const Entry *findWord(std::span<const Entry> table, QAnyStringView word);   // the whole word, in any case
const Entry *findStart(std::span<const Entry> table, QStringView text);  // the first that the text starts with
const Entry *findWithin(std::span<const Entry> table, QStringView text); // the first that it contains

} // namespace officina::jobwords
