// SPDX-License-Identifier: GPL-3.0-or-later
//
// Errors in words; see the header. One switch per question and none has a default, so that a new
// kind of error is a compiler warning here.
#include "ui/present/errortext.h"

#include "client/base/errorkind.h"
#include "client/base/files.h"
#include "client/base/remotepath.h"
#include "ui/present/connectingtext.h"
#include "ui/present/jobfieldtext.h"
#include "ui/present/portaltext.h"

#include <QtCore/QCoreApplication>

namespace officina {

namespace {

using Kind = Error::Kind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(officina::ErrorText)

public:
    static QString what(const Error &error, Doing doing);
    static QString kept(const Error &error, Doing doing);
    static QString advice(const Error &error, Doing doing);
    static QString noWay(Kind kind);
    //: %1: a path
    static QString folder(const QString &path) { return tr("%1 is a folder, and a file is wanted.").arg(path); }

private:
    static QString rejected(const QString &subject, Doing doing);
    static QString unsupported(const Error &error, Doing doing);
    static QString changed(const Error &error);
    static QString notFound(const QString &subject, Doing doing);
    static QString lookFirst(Doing doing);
    static QString signIn(Kind kind, const QString &subject);
    static QString whoIsWho(Kind kind);
    static QString afterRefusal(const Error &error, Doing doing);
    static QString afterLack(const Error &error);
    static QString afterChange(const Error &error);
    static QString makeRoom(Kind kind, bool transfer);
};

// True where a transfer was under way when it happened, not just asked for, and what has arrived stays.
bool mayHaveMoved(Kind kind)
{
    switch (kind) {
    case Kind::Cancelled:
    case Kind::Timeout:
    case Kind::Disconnected:
    case Kind::NoSpace:
    case Kind::LocalNoSpace:
    case Kind::TooSlow: return true;
    case Kind::Corrupt: // what had arrived was removed
    case Kind::SourceChanged:
    case Kind::Unreachable:
    case Kind::HungUp:
    case Kind::HostKeyUnknown:
    case Kind::HostKeyChanged:
    case Kind::HostKeyRevoked:
    case Kind::HostKeyUncertified:
    case Kind::AuthRejected:
    case Kind::PassphraseWrong:
    case Kind::PasswordRejected:
    case Kind::CertificateExpired:
    case Kind::NotFound:
    case Kind::Denied:
    case Kind::Exists:
    case Kind::TooLarge:
    case Kind::LocalTooLarge:
    case Kind::Local:
    case Kind::Rejected:
    case Kind::BadReply:
    case Kind::BadInput:
    case Kind::Unsupported:
    case Kind::NoChannel:
    case Kind::Protected:
    case Kind::SpecialFile:
    case Kind::DeadLink:
    case Kind::NotAFolder:
    case Kind::IntoItself:
    case Kind::NameTooLong:
    case Kind::NotSsh:
    case Kind::TurnedAway:
    case Kind::SchedulerDown:
    case Kind::TooLong: break;
    }
    return false;
}

// SFTP knows few reasons; for all others servers say no more than this.
bool isBareRefusal(const Error &error)
{
    return error.kind == Kind::Rejected && (error.detail.isEmpty() || error.detail.startsWith(u"SFTP server: "));
}

// The other files of this kind have no words beside their name.
bool isNotAsListed(const Error &error)
{
    return error.kind == Kind::SourceChanged && !error.detail.isEmpty();
}

QString Words::rejected(const QString &subject, Doing doing)
{
    switch (doing) {
    case Doing::Submitting: return tr("The scheduler refused the job.");
    case Doing::CancellingJob: return tr("The scheduler did not cancel job %1.").arg(subject);
    case Doing::ListingJobs: return tr("The scheduler did not answer the question for your jobs.");
    case Doing::Connecting:
    case Doing::Listing:
    case Doing::Sending:
    case Doing::SendingProject:
    case Doing::Fetching:
    case Doing::ChangingFiles:
    case Doing::ReadingText:
    case Doing::SavingText:
    case Doing::ReadingOutput:
    case Doing::Forwarding:
    case Doing::ReadingCurves:
    case Doing::OpeningRequest:
    case Doing::SavingRequest:
    case Doing::Exporting:
    case Doing::ReadingHistory:
    case Doing::ReadingPortal:
    case Doing::SendingProposal:
    case Doing::ReadingCatalogue: break;
    }
    return tr("The other side refused: %1").arg(subject);
}

QString Words::unsupported(const Error &error, Doing doing)
{
    const QString &subject = error.subject;
    if (isExpiredPassword(error))
        return tr("Your password there has expired, and nothing starts until you have set a new one.");
    if (subject == QLatin1StringView("ccc_msub"))
        return tr("Jobs are sent here by ccc_msub, and Slurm's own commands, by which Officina asks for them (squeue, "
                  "sacct, scancel), were not found.");
    return doing == Doing::ReadingHistory || doing == Doing::OpeningRequest
        ? tr("A newer version of Officina wrote %1.").arg(subject)
        : tr("The site lacks what is needed for this.");
}

QString Words::changed(const Error &error)
{
    return isNotAsListed(error)
        ? tr("%1 holds more than its size says, as files of /proc do, and was not copied.", "a path").arg(error.subject)
        : tr("The file was changed while it was read: %1").arg(error.subject);
}

QString Words::notFound(const QString &subject, Doing doing)
{
    if (doing == Doing::Connecting)
        return tr("There is no site %1: no system of the catalogue, no host of ~/.ssh/config, and no address such as "
                  "ssh://learner@host.eu:22.")
            .arg(subject);
    return tr("Not found: %1").arg(subject);
}

// Of whoever is signed in to, and of who signs in.
QString Words::signIn(Kind kind, const QString &subject)
{
    switch (kind) {
    case Kind::HungUp: return tr("%1 hung up while it waited for your answer.").arg(subject);
    case Kind::HostKeyUnknown:
        return tr("The identity of %1 was not confirmed, so nothing was sent to it.").arg(subject);
    case Kind::HostKeyChanged:
        return tr("%1 shows another identity than before. The connection was refused.").arg(subject);
    case Kind::HostKeyRevoked:
        return tr("%1 shows a key that is marked as revoked. The connection was refused.").arg(subject);
    case Kind::HostKeyUncertified:
        return tr("%1 shows a key that its site has not signed, though it signs those of all its hosts. The connection "
                  "was refused.")
            .arg(subject);
    case Kind::AuthRejected: return tr("%1 did not accept your credentials.").arg(subject);
    case Kind::PassphraseWrong:
        return tr("The passphrase of the key %1 was not right, so the key could not be used.", "%1: a file")
            .arg(subject);
    case Kind::PasswordRejected:
        return tr("%1 did not accept the password or code that you typed.", "%1: a host").arg(subject);
    case Kind::CertificateExpired: return tr("Your certificate for %1 has expired.").arg(subject);
    default: return {};
    }
}

QString Words::what(const Error &error, Doing doing)
{
    const QString &subject = error.subject;
    switch (error.kind) {
    case Kind::Cancelled: return tr("Stopped as you asked.");
    case Kind::Unreachable:
        return doing == Doing::Forwarding ? tr("Nobody answers at %1 so far.", "host and port").arg(subject)
                                          : tr("%1 cannot be reached.").arg(subject);
    case Kind::Timeout:
        return doing == Doing::Connecting ? tr("%1 did not answer in time.").arg(subject)
                                          : tr("The site stopped answering.");
    case Kind::Disconnected: return tr("The connection was lost.");
    case Kind::HungUp:
    case Kind::HostKeyUnknown:
    case Kind::HostKeyChanged:
    case Kind::HostKeyRevoked:
    case Kind::HostKeyUncertified:
    case Kind::AuthRejected:
    case Kind::PassphraseWrong:
    case Kind::PasswordRejected:
    case Kind::CertificateExpired: return signIn(error.kind, subject);
    case Kind::NotFound: return notFound(subject, doing);
    case Kind::Denied:
        return doing == Doing::Forwarding
            ? tr("The site's login host forwards nothing to %1.", "host and port").arg(subject)
            : tr("You are not allowed to use %1.").arg(subject);
    case Kind::Exists: return tr("There already is something of that name: %1").arg(subject);
    case Kind::NoSpace: return tr("The disk or quota at the site is full: %1").arg(subject);
    case Kind::LocalNoSpace: return tr("The disk of this computer is full: %1").arg(subject);
    case Kind::TooLarge: return tr("The site has not enough room for all of it: %1").arg(subject);
    case Kind::LocalTooLarge: return tr("This computer has not enough room for all of it: %1").arg(subject);
    case Kind::Local: return tr("This computer could not read or write %1.").arg(subject);
    case Kind::Rejected: return rejected(subject, doing);
    case Kind::Corrupt: return tr("The copy differs from the original: %1").arg(subject);
    case Kind::BadReply: return tr("The site answered something Officina does not understand.");
    case Kind::BadInput:
        return doing == Doing::Submitting ? tr("This job cannot be sent: %1").arg(subject)
                                          : tr("The content is damaged or invalid: %1").arg(subject);
    case Kind::Unsupported: return unsupported(error, doing);
    case Kind::TooSlow: return tr("The site is there, but did not finish in time: %1").arg(subject);
    case Kind::SourceChanged: return changed(error);
    case Kind::NoChannel: return tr("The site allows no more work at once on this connection.");
    case Kind::Protected: return tr("%1 is your home folder or holds it, and is not deleted as a whole.").arg(subject);
    case Kind::SpecialFile:
        return tr("%1 is neither a file nor a folder, but a special file: a pipe, a socket or a device.").arg(subject);
    case Kind::DeadLink: return tr("%1 is a link that leads nowhere, or in a circle.").arg(subject);
    case Kind::NotAFolder: return tr("%1 is not a folder.").arg(subject);
    case Kind::IntoItself: return tr("%1 lies in the folder that is to be copied, or is that folder.").arg(subject);
    case Kind::NameTooLong: return tr("This name is too long: %1").arg(subject);
    case Kind::NotSsh: return tr("%1 answers on that port, but no SSH server does.").arg(subject);
    case Kind::TurnedAway: return tr("%1 is there, but takes no more connections just now.").arg(subject);
    case Kind::SchedulerDown: return tr("The site is there, but its scheduler cannot be reached just now.");
    case Kind::TooLong: return tr("The site's answer was too long to be read as a whole, and was not used.");
    }
    return {};
}

QString Words::kept(const Error &error, Doing doing)
{
    const bool unknown = isOutcomeUnknown(error);
    switch (doing) {
    case Doing::Sending:
        return mayHaveMoved(error.kind) ? tr("Your files are untouched, and what has arrived stays at the site.")
                                        : tr("Your files are untouched.");
    case Doing::Fetching:
        return mayHaveMoved(error.kind)
            ? tr("The files at the site are untouched, and what has arrived stays on this computer.")
            : tr("The files at the site are untouched.");
    case Doing::SendingProject:
        return tr("No job was started. What has arrived stays at the site, and what you entered is kept.");
    case Doing::Submitting:
        return unknown ? tr("Whether a job was started is not known; what you entered is kept.")
                       : tr("No job was started; what you entered is kept.");
    case Doing::CancellingJob:
        return unknown ? tr("Whether the job was cancelled is not known.")
                       : tr("The job and its files are as they were.");
    case Doing::ChangingFiles: return unknown ? tr("Whether all of it was done is not known.") : QString();
    case Doing::SavingText:
        return unknown ? tr("Whether the file was replaced is not known; your text is still in the window.")
                       : tr("The file is as it was, and your text is still in the window.");
    case Doing::ListingJobs: return tr("The last known list stays on view.");
    case Doing::ReadingOutput:
    case Doing::ReadingCurves: return tr("What was read before stays on view.");
    case Doing::OpeningRequest: return tr("The file was left as it is.");
    case Doing::SavingRequest: return tr("The last saved version is kept, and the text in the window too.");
    case Doing::Exporting: return tr("An existing file of that name was not touched.");
    case Doing::ReadingCatalogue: return tr("The other entries are shown.");
    case Doing::ReadingHistory: return tr("Jobs, and all else, go on without their history.");
    case Doing::Connecting:
    case Doing::Forwarding:
    case Doing::ReadingText:
    case Doing::ReadingPortal:
    case Doing::SendingProposal:
    case Doing::Listing: break;
    }
    return {};
}

// To look before doing it again, where that would be a second job or a change upon a change.
QString Words::lookFirst(Doing doing)
{
    switch (doing) {
    case Doing::Submitting:
        return tr("Look at the list of jobs before you send it again: a second job would cost a second time.");
    case Doing::CancellingJob: return tr("Look at the list of jobs before you try again.");
    case Doing::ChangingFiles: return tr("Look at the folder before you try again.");
    case Doing::SavingText: return tr("Save again: what is there now is looked at first.");
    case Doing::Connecting:
    case Doing::Listing:
    case Doing::Sending:
    case Doing::SendingProject:
    case Doing::Fetching:
    case Doing::ReadingText:
    case Doing::ListingJobs:
    case Doing::ReadingOutput:
    case Doing::Forwarding:
    case Doing::ReadingCurves:
    case Doing::OpeningRequest:
    case Doing::SavingRequest:
    case Doing::Exporting:
    case Doing::ReadingHistory:
    case Doing::ReadingPortal:
    case Doing::SendingProposal:
    case Doing::ReadingCatalogue: break;
    }
    return {};
}

// What helps where nobody was let in: the host, or the user, was not known as who they are.
QString Words::whoIsWho(Kind kind)
{
    if (kind == Kind::HungUp)
        return tr("Servers wait a minute or two. Connect again; a host key that you trusted is remembered.");
    if (kind == Kind::NotSsh)
        return tr("Check the host name and the port; 22 is the usual one.");
    if (kind == Kind::TurnedAway)
        return tr("Wait a minute, then connect again: many sign in at once, or too many tries failed from your "
                  "address.");
    if (kind == Kind::HostKeyUnknown)
        return tr("Compare the fingerprint with the one the operator publishes, then connect again.");
    if (kind == Kind::HostKeyChanged)
        return tr("Either the operator renewed the host's key or someone is between you and the "
                  "site. Ask the operator for the new fingerprint. Only if it is the one shown "
                  "below, remove the old line from your known_hosts file.");
    if (kind == Kind::HostKeyRevoked)
        return tr("A revoked key may be in the wrong hands. Ask the operator which key the host has now, and do not "
                  "connect before you know.");
    if (kind == Kind::HostKeyUncertified)
        return tr(
            "Either the operator has changed how hosts are signed or someone is between you and the site. Ask the "
            "operator before you connect.");
    if (kind == Kind::CertificateExpired)
        return tr("Get a new certificate the way the site describes, then connect again.");
    if (kind == Kind::PassphraseWrong)
        return tr("Connect again and type it once more. Where it is forgotten, only a new key helps.");
    if (kind == Kind::PasswordRejected)
        return tr("Check the user name and what you typed: capital letters, and the keyboard's layout.");
    return tr("Check the user name, and that the public half of your key is registered with "
              "the site.");
}

// What helps where the login host reached nobody at a job's node.
QString Words::noWay(Kind kind)
{
    if (kind == Kind::Unreachable)
        return tr("The program may still be starting. One that listens on its own node's 127.0.0.1 alone cannot be "
                  "reached: start it with --ip=0.0.0.0 or --bind_all.");
    if (kind == Kind::Denied)
        return tr("Its operator does not allow it. Ask whether there is another host for it.");
    return {};
}

QString Words::afterRefusal(const Error &error, Doing doing)
{
    if (doing == Doing::Submitting)
        return tr("The scheduler's own words are below; correct what they name and send it again.");
    return isBareRefusal(error)
        ? tr("The server gives no reason. A file system that may only be read, something that is in use, or a name "
             "that is not allowed there are the usual ones.")
        : QString();
}

QString Words::afterLack(const Error &error)
{
    return isExpiredPassword(error)
        ? tr("Sign in with a terminal once (ssh %1) to set a new one.", "user@host").arg(error.subject)
        : tr("Ask the operator, with the words below.");
}

QString Words::afterChange(const Error &error)
{
    return isNotAsListed(error) ? tr("Write what it holds into another file, and copy that one.")
                                : tr("Try again once nothing writes to it any more.");
}

// transfer: one that stays in its list, to be resumed.
QString Words::makeRoom(Kind kind, bool transfer)
{
    const bool isHere = kind == Kind::LocalNoSpace || kind == Kind::LocalTooLarge;
    if (!transfer)
        return isHere ? tr("Make room on this computer, then try again.")
                      : tr("Make room at the site, then try again.");
    if (kind == Kind::TooLarge || kind == Kind::LocalTooLarge)
        return tr("Make room or choose another folder. Resumed, it is tried all the same.");
    return isHere ? tr("Make room on this computer, then resume.") : tr("Make room at the site, then resume.");
}

QString Words::advice(const Error &error, Doing doing)
{
    if (const QString first = isOutcomeUnknown(error) ? lookFirst(doing) : QString(); !first.isEmpty())
        return first;
    const bool transfer = doing == Doing::Sending || doing == Doing::Fetching;
    switch (error.kind) {
    case Kind::Cancelled: return transfer ? tr("Resume continues where it stopped.") : QString();
    case Kind::Unreachable:
        return tr("Check the host name, the port and your network; some sites admit registered "
                  "networks or their VPN only.");
    case Kind::Timeout:
    case Kind::Disconnected:
        return transfer ? tr("Resume continues where it stopped.")
                        : tr("Check your network and try again; some sites admit registered "
                             "networks or their VPN only.");
    case Kind::HungUp:
    case Kind::NotSsh:
    case Kind::TurnedAway:
    case Kind::HostKeyUnknown:
    case Kind::HostKeyChanged:
    case Kind::HostKeyRevoked:
    case Kind::HostKeyUncertified:
    case Kind::CertificateExpired:
    case Kind::PassphraseWrong:
    case Kind::PasswordRejected:
    case Kind::AuthRejected: return whoIsWho(error.kind);
    case Kind::NotFound: return doing == Doing::Connecting ? QString() : tr("It may have been moved or deleted.");
    case Kind::Denied: return tr("Choose another place, or ask the owner for permission.");
    case Kind::Exists: return tr("Choose another name.");
    case Kind::NoSpace:
    case Kind::TooLarge:
    case Kind::LocalNoSpace:
    case Kind::LocalTooLarge: return makeRoom(error.kind, transfer);
    case Kind::Local: return tr("Check the name, the folder and its permissions.");
    case Kind::Rejected: return afterRefusal(error, doing);
    case Kind::Corrupt:
        return tr("Try again. If that repeats, something fails on this computer, at the site or between them.");
    case Kind::BadReply: return tr("Try again. If that repeats, tell us the words below.");
    case Kind::BadInput: return doing == Doing::Submitting ? tr("Correct what is named below.") : QString();
    case Kind::Unsupported: return afterLack(error);
    case Kind::TooSlow: return tr("A busy file system or scheduler is the usual cause. Try again later.");
    case Kind::SourceChanged: return afterChange(error);
    case Kind::NoChannel: return tr("Try again when the transfer has ended.");
    case Kind::Protected: return tr("Choose what is in it instead.");
    case Kind::SpecialFile: return tr("Only files, folders and links are copied.");
    case Kind::DeadLink:
        return tr("The link itself is there: look where it leads, and whether that was moved or deleted.");
    case Kind::NotAFolder: return tr("Choose the folder it lies in, or another one.");
    case Kind::IntoItself: return tr("Choose a folder outside it.");
    case Kind::NameTooLong:
        return tr("Most systems take 255 bytes; some letters take two or more. Choose a shorter one.");
    case Kind::SchedulerDown:
        return tr("Its operator may be working on it: look at the site's notices, and try again later.");
    case Kind::TooLong: return tr("Ask for less: fewer days, or one job.");
    }
    return {};
}

} // namespace

QString ErrorText::all() const
{
    QString text = what;
    for (const QString &sentence : {kept, advice})
        if (!sentence.isEmpty())
            text += u' ' + sentence;
    if (!detail.isEmpty())
        text += u'\n' + detail;
    return text;
}

ErrorText errorText(const Error &error, Doing doing)
{
    // Names and words from elsewhere show what they are made of.
    const Error shown{error.kind, displayText(error.detail, u"\n\t"), displayText(error.subject), error.wasNotAsked};
    if (doing == Doing::ReadingPortal || doing == Doing::SendingProposal)
        return portalErrorText(shown, doing);
    const QString noWay = doing == Doing::Forwarding ? Words::noWay(shown.kind) : QString();
    // No scheduler has refused what it was not asked for.
    const Doing tried = doing == Doing::Submitting && error.wasNotAsked ? Doing::SendingProject : doing;
    ErrorText text{Words::what(shown, tried), Words::kept(shown, doing),
                   noWay.isEmpty() ? Words::advice(shown, tried) : noWay, shown.detail};
    if (isBareRefusal(error) || isNotAsListed(error)) // the sentences have said it
        text.detail.clear();
    if (const auto met = connectingErrorText(shown))
        text = {met->what, text.kept, met->advice, met->detail};
    if (error.kind == Kind::Local && error.detail == folderDetail)
        text = {Words::folder(shown.subject), text.kept, {}, {}};
    if (const QString field = doing == Doing::Submitting ? jobFieldText(error) : QString(); !field.isEmpty()) {
        const bool isMissing = error.detail == u"empty"; // then that sentence has said all of it
        text = isMissing ? ErrorText{field, text.kept, {}, {}} : ErrorText{field, text.kept, text.advice, text.detail};
    }
    if (error.kind == Error::Kind::Unsupported && doing == Doing::OpeningRequest)
        text.advice.clear(); // no operator can help: the sentence says what would
    return text;
}

} // namespace officina
