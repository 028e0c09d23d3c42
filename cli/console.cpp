// SPDX-License-Identifier: GPL-3.0-or-later
//
// Standard output and standard error; see the header.
#include "cli/console.h"

#include "cli/terminal.h"
#include "cli/words.h"
#include "client/base/errorkind.h"
#include "client/base/remotepath.h"
#include "client/sites/practicesite.h"

#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

Exit exitOf(Kind kind)
{
    switch (kind) {
    case Kind::Cancelled: return Stopped;
    case Kind::Unreachable:
    case Kind::Timeout:
    case Kind::NotSsh:
    case Kind::TurnedAway:
    case Kind::SchedulerDown:
    case Kind::HungUp:
    case Kind::Disconnected: return NoConnection;
    case Kind::HostKeyUnknown:
    case Kind::HostKeyChanged:
    case Kind::HostKeyRevoked:
    case Kind::HostKeyUncertified: return HostKeyRefused;
    case Kind::AuthRejected:
    case Kind::PassphraseWrong:
    case Kind::PasswordRejected:
    case Kind::CertificateExpired: return SignInRefused;
    case Kind::DeadLink:
    case Kind::NotFound: return NotFound;
    case Kind::NotAFolder:
    case Kind::IntoItself:
    case Kind::Protected: return Usage;
    case Kind::Rejected: return Refused;
    case Kind::SourceChanged:
    case Kind::Corrupt: return NotVerified;
    case Kind::Denied:
    case Kind::Exists:
    case Kind::NoSpace:
    case Kind::LocalNoSpace:
    case Kind::TooLarge:
    case Kind::LocalTooLarge:
    case Kind::Local:
    case Kind::BadReply:
    case Kind::BadInput:
    case Kind::TooSlow:
    case Kind::NoChannel:
    case Kind::SpecialFile:
    case Kind::NameTooLong:
    case Kind::TooLong:
    case Kind::Unsupported: break;
    }
    return Failed;
}

QString exitCodesText()
{
    const std::pair<int, QString> meanings[] = {
        {Done, Cli::tr("done")},
        {Failed, Cli::tr("failed, or problems were found; \"kind\" in the JSON tells more")},
        {Usage, Cli::tr("wrong usage")},
        {NotFound, Cli::tr("not found: a site, file, job, factory or log")},
        {NoConnection, Cli::tr("no connection: unreachable, no answer in time, or lost; or the scheduler is down")},
        {HostKeyRefused, Cli::tr("the host's key is unknown and was not accepted, or has changed")},
        {SignInRefused, Cli::tr("the site did not accept your credentials")},
        {Refused, Cli::tr("refused by the scheduler, by the server, or by Officina's own guards")},
        {NotVerified, Cli::tr("a copy differs from its original")},
        {JobFailed,
         Cli::tr("the job that was waited for was ended: cancelled, out of time or memory, node failed; a "
                 "job that ended by itself gives its own exit code, or 128 and its signal")},
        {EndUnknown, Cli::tr("the job that was waited for has ended, and the site keeps no record of how")},
        {OutcomeUnknown, Cli::tr("nobody answered whether it was done: look before you do it again")},
        {StillGoing, Cli::tr("the job has not ended within --timeout")},
        {Stopped, Cli::tr("stopped with Ctrl+C")},
    };
    QString text = Cli::tr("Exit codes:") + u'\n';
    for (const auto &[code, meaning] : meanings)
        text += u"  %1  %2\n"_s.arg(code, 3).arg(meaning);
    return text;
}

QString harmless(const QString &text)
{
    return displayText(QString(text).remove(u'\r'), u"\n\t");
}

Console::~Console()
{
    clearProgress();
}

Exit Console::result(const QJsonObject &json, const QString &text, Exit exit)
{
    if (m_json)
        return write(QJsonDocument(json).toJson(), exit);
    return write(harmless(text).toUtf8(), exit);
}

namespace {

// What tells of the window's "Resume": commands that can be given again say so themselves.
bool isAdviceToResume(const Error &error, Doing doing)
{
    const bool isMoved = doing == Doing::Sending || doing == Doing::Fetching;
    const bool isCut = error.kind == Kind::Cancelled || error.kind == Kind::Timeout || error.kind == Kind::Disconnected;
    return error.kind == Kind::TooLarge || error.kind == Kind::LocalTooLarge || (isMoved && isCut);
}

} // namespace

// Some sentences tell what a window still shows; here there is nothing on view.
ErrorText terminalText(const Error &error, Doing doing, const ErrorText &instead)
{
    ErrorText text = errorText(error, doing);
    for (const Doing onView : {Doing::ListingJobs, Doing::ReadingOutput, Doing::ReadingCurves, Doing::ReadingCatalogue,
                               Doing::SavingRequest})
        if (doing == onView)
            text.kept.clear();
    if (isAdviceToResume(error, doing))
        text.advice.clear();
    // The window offers all that can be done about this one; here it is said.
    if (doing == Doing::Connecting && error.kind == Kind::NotFound && !isPracticeDown(error)) {
        text.what = Cli::tr("%1 is neither a site that Officina knows nor an alias of your ~/.ssh/config.")
                        .arg(displayText(error.subject));
        text.advice = Cli::tr("officina-cli sites lists those you can name.");
    }
    for (const auto part : {&ErrorText::what, &ErrorText::kept, &ErrorText::advice, &ErrorText::detail})
        if (!(instead.*part).isEmpty())
            text.*part = instead.*part;
    return text;
}

QJsonObject errorJson(const Error &error, Doing doing, const ErrorText &instead)
{
    const ErrorText text = terminalText(error, doing, instead);
    return {{u"kind"_s, kindName(error.kind)}, {u"what"_s, text.what},     {u"kept"_s, text.kept},
            {u"advice"_s, text.advice},        {u"detail"_s, text.detail}, {u"subject"_s, error.subject}};
}

Exit Console::fail(const Error &error, Doing doing, QJsonObject json, const ErrorText &instead,
                   std::optional<Exit> known)
{
    const ErrorText text = terminalText(error, doing, instead);
    for (const QString &sentence : {text.what, text.kept, text.advice, text.detail})
        if (!sentence.isEmpty())
            message(sentence);
    if (error == m_advised.first && !m_advised.second.isEmpty())
        message(m_advised.second);
    const Exit exit = known.value_or(exitOf(error.kind));
    if (!m_json)
        return exit;
    json.insert(u"error"_s, errorJson(error, doing, instead));
    return write(QJsonDocument(json).toJson(), exit);
}

Exit Console::usage(const QString &what)
{
    message(what);
    if (!m_json)
        return Usage;
    const QJsonObject json{{u"kind"_s, u"usage"_s}, {u"what"_s, what}};
    return write(QJsonDocument(QJsonObject{{u"error"_s, json}}).toJson(), Usage);
}

Exit Console::refuse(const QString &kind, const QString &what, QJsonObject json, Exit exit)
{
    message(what);
    if (!m_json)
        return exit;
    json.insert(u"error"_s, QJsonObject{{u"kind"_s, kind}, {u"what"_s, what}});
    return write(QJsonDocument(json).toJson(), exit);
}

void Console::message(const QString &text)
{
    clearProgress();
    std::fputs((harmless(text) + u'\n').toUtf8().constData(), stderr);
}

void Console::progress(const QString &line, bool always)
{
    static const bool isShown = terminal::isTerminal(terminal::Stream::Error);
    if (!isShown || (!always && m_sinceProgress.isValid() && m_sinceProgress.elapsed() < 100))
        return;
    m_sinceProgress.start();
    const auto size = terminal::sizeOf(terminal::Stream::Error);
    QString text = harmless(line);
    // Wrapped, it could not be replaced by the next one.
    if (size && size->columns > 1 && text.size() >= size->columns)
        text = text.left(size->columns - 2) + u'\u2026';
    const qsizetype width = text.size();
    std::fputs((u'\r' + text.leftJustified(m_progress)).toUtf8().constData(), stderr);
    m_progress = width;
}

void Console::event(const QJsonObject &json, bool always)
{
    if (!always && m_sinceProgress.isValid() && m_sinceProgress.elapsed() < 100)
        return;
    m_sinceProgress.start();
    std::fputs((QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n').constData(), stderr);
}

Exit Console::bytes(const QByteArray &bytes)
{
    return write(bytes, Done);
}

bool Console::screen(const QStringList &lines)
{
    const auto size = terminal::sizeOf(terminal::Stream::Out);
    if (!size)
        return false;
    clearProgress();
    QString text = m_screen > 0 ? u"\x1b[%1A\x1b[J"_s.arg(m_screen) : QString(); // up, and clear below
    m_screen = std::min<qsizetype>(lines.size(), std::max(size->rows - 1, 1));
    for (const QString &line : lines.first(m_screen))
        text += harmless(line).replace(u'\n', u' ').left(size->columns) + u'\n';
    std::fputs(text.toUtf8().constData(), stdout);
    std::fflush(stdout);
    return true;
}

Exit Console::write(const QByteArray &bytes, Exit exit)
{
    clearProgress();
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    if (written && std::fflush(stdout) == 0)
        return exit;
    message(Cli::tr("The output could not be written."));
    return Failed;
}

void Console::clearProgress()
{
    if (m_progress == 0)
        return;
    std::fputs((u'\r' + QString(m_progress, u' ') + u'\r').toUtf8().constData(), stderr);
    m_progress = 0;
}

} // namespace officina
