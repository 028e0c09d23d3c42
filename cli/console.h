// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program says. Results go to standard output, messages and progress to standard error.
// With --json standard output is exactly one JSON document, also where something failed.
#pragma once

#include "client/base/result.h"
#include "ui/present/errortext.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonObject>

#include <optional>
#include <utility>

namespace officina {

// How the program ends; listed for people by exitCodesText().
enum Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,
    NotFound = 3,
    NoConnection = 4,
    HostKeyRefused = 5,
    SignInRefused = 6,
    Refused = 7,
    NotVerified = 8,
    JobFailed = 9,
    EndUnknown = 10,     // a job has ended, and nobody keeps how
    OutcomeUnknown = 11, // nobody answered whether it was done
    StillGoing = 12,     // a job, when the time to wait for it was over
    Stopped = 130, // as shells report a program that Ctrl+C ended
};

Exit exitOf(Error::Kind kind);
QString exitCodesText();
QJsonObject errorJson(const Error &error, Doing doing, const ErrorText &instead = {});
// The sentences of an error at the terminal; instead: those that are known better.
ErrorText terminalText(const Error &error, Doing doing, const ErrorText &instead = {});

class Console
{
public:
    Console() = default;
    ~Console();

    void setJson(bool json) { m_json = json; }
    bool isJson() const { return m_json; }

    // The command's answer, in the form that was asked for.
    Exit result(const QJsonObject &json, const QString &text, Exit exit = Done);
    // An error, beside what the JSON document is to hold anyway. instead: sentences that
    // are known better than by its kind. exit: where that too is known better.
    Exit fail(const Error &error, Doing doing, QJsonObject json = {}, const ErrorText &instead = {},
              std::optional<Exit> exit = {});
    // What fail() is to say after the sentences of that error.
    void setAdvice(const Error &error, const QString &advice) { m_advised = {error, advice}; }
    Exit usage(const QString &what);
    // Officina's own no, in words of its own. kind: for scripts.
    Exit refuse(const QString &kind, const QString &what, QJsonObject json, Exit exit = Refused);

    void message(const QString &text);
    // A line that the next one replaces; on a terminal only, and at most ten a second.
    void progress(const QString &line, bool always = false);
    // A JSON line on standard error, for programs; at most ten a second unless it must be told.
    void event(const QJsonObject &json, bool always);
    Exit bytes(const QByteArray &bytes); // as they are, at once
    // Lines that the next ones replace, as many as the terminal is high. False, and nothing done,
    // where standard output is no terminal.
    bool screen(const QStringList &lines);

private:
    Exit write(const QByteArray &bytes, Exit exit);
    void clearProgress();

    std::pair<Error, QString> m_advised;
    bool m_json = false;
    qsizetype m_screen = 0;   // lines of screen() that stand there
    qsizetype m_progress = 0; // characters of the line that stands there
    QElapsedTimer m_sinceProgress;
};

// Text from elsewhere without the control characters that a terminal would obey.
QString harmless(const QString &text);

} // namespace officina
