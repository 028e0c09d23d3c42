// SPDX-License-Identifier: GPL-3.0-or-later
//
// One command of the program as a value: what it is called, takes and does. Its help, the list of
// all commands and the checks of its arguments derive from it.
#pragma once

#include "cli/console.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QList>

class QCommandLineParser;

namespace officina {

struct Call;

struct Command {
    struct Argument {
        QString name; // "SITE:PATH"
        QString about;
        int least = 1;
        int most = 1; // above 1: "…" in the help
    };

    QString name; // "ls", or two words: "request new"
    QString summary;
    QList<Argument> arguments;
    QList<QCommandLineOption> options;
    Exit (*run)(Call &call) = nullptr;
    QString rest = {}; // what the words after "--" are, for those that take any: "COMMAND"
    QStringList drawing = {}; // options that draw or print: only they start the graphics of Qt

    QStringList words() const { return name.split(u' '); }
    QString syntax() const; // "put LOCAL… SITE:PATH"
    QString help() const;   // the whole page

    // Reads the words after the command's name and does it. The console knows already whether
    // JSON is wanted.
    Exit perform(const QStringList &given, Console &console) const;

private:
    QString usage() const;
    void prepare(QCommandLineParser &parser) const;
    // Empty where the number of arguments is right. words: as they were typed, options among them.
    QString wrongNumber(const QStringList &given, const QStringList &words) const;
    bool isFlag(const QString &word) const; // an option that takes no value
};

} // namespace officina
