// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line of a script's options, split into words: each as the scheduler understands it, and as it stood.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace officina {

struct ScriptWord {
    QString text; // without quotes
    QString raw;
};

// One option with its value, if it has one.
struct ScriptOption {
    QString name;  // "time", also of "-t"; empty: words that are no option
    QString value;
    QString raw;   // "-t 1:00:00"
    bool hasValue = false;
};

// backslash: it takes the next character's meaning away, as sbatch has it. A word that begins with '#', and
// all after it, is a comment.
QList<ScriptWord> scriptWords(QStringView line, bool backslash);

// What schedulers read of a body for options: it ends before the first command. Behind that a line that looks like one
// is the program's own, as in a script that it writes.
QByteArrayView headOf(const QByteArray &body);

} // namespace officina
