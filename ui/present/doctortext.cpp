// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sentence for each finding; see the header.
#include "ui/present/doctortext.h"

#include "client/sites/practicesite.h"
#include "client/ssh/hostlook.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/doctorline.h"
#include "ui/present/errortext.h"
#include "ui/present/signintext.h"
#include "ui/present/sitetext.h"

#include <QtCore/QCoreApplication>

#include <cstdlib>

namespace officina {

using namespace Qt::StringLiterals;
using doctor::Check;
using doctor::Finding;
using Line = DoctorLine;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::AccessDoctor)
};

// The host for files alone.
QString ofTransferHost(const Line &line)
{
    using enum Finding;
    const QString host = line.value(0);
    switch (line.check.finding) {
    case TransferAnswers:
        return Words::tr("Files go through %1, which answers in %2 ms: %3.",
                         "%1: a host, %3: a program and its version")
            .arg(host, line.value(1), line.value(2));
    case TransferSilent:
        return Words::tr("Files go through %1, which does not answer on port %2.").arg(host, line.value(1));
    case TransferBehindHop:
        return Words::tr("Files go through %1, which is reached by way of %2 and cannot be seen from here.")
            .arg(host, line.value(1));
    case TransferKeyKnown: return Words::tr("A host key of %1 is on record.").arg(host);
    case TransferKeyCertified:
        return Words::tr("The host key of %1 is vouched for by an authority that you or %2 name.").arg(host, line.name);
    case TransferKeyFirst: return Words::tr("You have not been at %1 yet: it will show its host key.").arg(host);
    case TransferSftpRuns: return Words::tr("SFTP runs at %1, where files go.").arg(host);
    case TransferSftpMissing: return Words::tr("Files cannot go through %1.").arg(host);
    case TransferNotTried: return Words::tr("Whether files can go through %1 was not tried.").arg(host);
    default: return {};
    }
}

QString onTheWay(const Line &line)
{
    using enum Finding;
    const QString &name = line.name;
    switch (line.check.finding) {
    case NameFound: return Words::tr("%1 has the address %2.", "%2: one or more").arg(line.value(0), line.value(1));
    case NameUnknown: return Words::tr("The name %1 was not found.").arg(line.value(0));
    case PortAnswers:
        return Words::tr("%1 answers in %2 ms: %3.", "%3: a program and its version")
            .arg(line.value(0), line.value(1), line.value(2));
    case PortSilent: return Words::tr("%1 does not answer on port %2.").arg(line.value(0), line.value(1));
    case PortMute:
        return Words::tr("%1 takes connections on port %2, but says nothing.", "%1: a host")
            .arg(line.value(0), line.value(1));
    case PortOther:
        return Words::tr("Something else than SSH answers at %1 on port %2.").arg(line.value(0), line.value(1));
    case PortBusy:
        return Words::tr("An SSH server answers at %1 on port %2, but takes no more connections just now.")
            .arg(line.value(0), line.value(1));
    case BehindHop: return Words::tr("It is reached by way of %1, and cannot be seen from here.").arg(line.value(0));
    case IPv6Answers: return Words::tr("It answers by IPv6 too.");
    case IPv6Falls: return Words::tr("It does not answer by IPv6, though it has such an address; by IPv4 it does.");
    case IPv6None: return Words::tr("It has no IPv6 address.");
    case KeyPortAnswers:
        return Words::tr("Users of %1 say that it takes keys at port %2, which answers.").arg(name, line.value(0));
    case KeyPortSilent:
        return Words::tr("Users of %1 say that it takes keys at port %2, which does not answer.")
            .arg(name, line.value(1));
    case AddressFree: return Words::tr("%1 lets people in from everywhere.").arg(name);
    case AddressToDeclare:
        if (!line.value(1).isEmpty())
            return Words::tr("%1 lets in only addresses that it knows. It saw you come from %2: %3.",
                             "%1: a site, %2: an address, %3: a date and time")
                .arg(name, line.value(1), line.time(2));
        return line.value(0).isEmpty()
            ? Words::tr("%1 lets in only addresses that it knows. Whether yours is one cannot be seen from here.")
                  .arg(name)
            : Words::tr("%1 lets in only addresses that it knows. Yours is %2 in this network; %1 may see another one.")
                  .arg(name, line.value(0));
    case HostKeyPublished: return Words::tr("The host key is one that %1 publishes.").arg(name);
    case HostKeyCertified:
        return Words::tr("The host key is vouched for by an authority that you or %1 name.").arg(name);
    case HostKeyKnown: return Words::tr("A host key that you accepted is on record; %1 publishes none.").arg(name);
    case HostKeyFirst:
        return line.check.values.isEmpty()
            ? Words::tr("You have not been there yet, and %1 publishes no host key.").arg(name)
            : Words::tr("You have not been there yet; the host key will be held against what %1 publishes.").arg(name);
    case HostKeyOfOtherType:
        return Words::tr("The host key on record is of the type %1; of %2 only others are published: %3.",
                         "%2: a site, %3: types")
            .arg(keyTypeName(line.value(0)), name, line.types(1));
    case HostKeyOther:
    case HostKeyRefused: return Words::tr("The host key is none that %1 publishes.").arg(name);
    case ExchangeStrict: return Words::tr("Nobody in between can drop parts of the connection unseen.");
    case ExchangeWeak: return Words::tr("The server knows neither strict key exchange nor AES-GCM (CVE-2023-48795).");
    default: return ofTransferHost(line);
    }
}

QString afterSignIn(const Line &line)
{
    using enum Finding;
    const QString &name = line.name;
    switch (line.check.finding) {
    case SignedIn: return Words::tr("You are let in, as %1.").arg(line.value(0));
    case SignInFailed: return Words::tr("Signing in failed.");
    case SignInNotTried: return Words::tr("Signing in was not tried.");
    case CameFrom: return Words::tr("%1 sees you come from %2.", "%2: an address").arg(name, line.value(0));
    case ClockRight: return Words::tr("This computer's clock agrees with that of %1.").arg(name);
    case ClockWrong: {
        const qint64 ahead = line.value(0).toLongLong();
        const QString by = formats::duration(std::abs(ahead));
        return ahead > 0 ? Words::tr("This computer's clock is %1 ahead of that of %2.", "%1: 5 min 2 s").arg(by, name)
                         : Words::tr("This computer's clock is %1 behind that of %2.", "%1: 5 min 2 s").arg(by, name);
    }
    case ShellRuns: return Words::tr("Commands are run, by %1.", "%1: a shell").arg(line.value(0));
    case ShellMissing: return Words::tr("No commands are run there: files only.");
    case ShellEnds:
        return Words::tr("No commands are run there: line %2 of your start-up file %1 may be what ends the shell.",
                         "%1: a file, %2: a number")
            .arg(line.value(0), line.value(1));
    case ShellUnclear:
        return Words::tr("No commands are run there: files only, or a start-up file of yours ends the shell.");
    case StartupSilent: return Words::tr("Your start-up files there print nothing.");
    case StartupTalks: return Words::tr("Your start-up files there print: %1").arg(line.value(0).simplified());
    case SftpRuns: return Words::tr("SFTP runs.");
    case SftpMissing: return Words::tr("SFTP does not run.");
    default: return {};
    }
}

QString inSite(const Line &line)
{
    using enum Finding;
    switch (line.check.finding) {
    case SchedulerFound:
        return line.value(1).isEmpty()
            ? Words::tr("The scheduler is %1.").arg(line.value(0))
            : Words::tr("The scheduler is %1, found in %2.").arg(line.value(0), line.value(1));
    case SchedulerOther:
        return Words::tr("The scheduler is %1; the catalogue says %2.").arg(line.value(0), line.value(1));
    case SchedulerMissing: return Words::tr("No scheduler was found that Officina knows.");
    case SchedulerSilent: return Words::tr("Which scheduler is there could not be asked.");
    case PythonFound: return Words::tr("python3 is there.");
    case PythonMissing: return Words::tr("python3 is not there.");
    case TarFound: return Words::tr("tar is there.");
    case TarMissing: return Words::tr("No GNU tar is there.");
    case QuotaLeft: return Words::tr("Your home folder has room for %1 of %2.").arg(line.bytes(0), line.bytes(1));
    case QuotaLow:
        return Words::tr("Your home folder is nearly full: %1 of %2 are left.").arg(line.bytes(0), line.bytes(1));
    case QuotaNotTold: return Words::tr("How much room your home folder has is not told.");
    case FilesLeft: return Words::tr("It takes %1 more files.").arg(line.count());
    case FilesLow: return Words::tr("It takes only %1 more files.").arg(line.count());
    case FilesNotTold: return Words::tr("How many more files it takes is not told.");
    case WorkWritable: return Words::tr("The work folder %1 can be written to.").arg(line.value(0));
    case WorkNotSaid: return Words::tr("The work folder needs your answer: %1.", "%1: project").arg(line.value(0));
    case WorkMissing: return Words::tr("The work folder %1 cannot be used.").arg(line.value(0));
    case WorkClosed: return Words::tr("The work folder %1 is there, but you may not write to it.").arg(line.value(0));
    case AccountKnown:
        return Words::tr("Jobs are charged to the account %1, which the scheduler knows.").arg(line.value(0));
    case AccountNotSaid:
        return Words::tr("%1 takes no job without an account, and you have not said yours.").arg(line.name);
    case AccountOther: return Words::tr("The scheduler does not know you in the account %1.").arg(line.value(0));
    case AccountFree: return Words::tr("Jobs need no account, as far as is known.");
    case AccountNotChecked:
        return Words::tr("The account is %1; the scheduler does not tell whether it is yours.").arg(line.value(0));
    default: return {};
    }
}

QString nextWhereSilent(const Line &line, const QString &place)
{
    using enum SignInRules::Address;
    const SignInRules::Address address = line.site.signIn.address;
    if (address != NotTold && address != Free && !place.isEmpty())
        return Words::tr("%1 lets in only addresses that it knows. Where they are declared: %2",
                         "%2: a place, a sentence")
            .arg(line.name, place);
    // Refused at once: it may be the port as well as the network.
    const auto &error = line.check.error;
    return error && error->kind == Error::Kind::Unreachable
        ? errorText(*error, Doing::Connecting).advice
        : Words::tr("Look at your own network: many let nothing out on that port.");
}

// Of a port that is not the login's.
QString nextBeside(const Line &line)
{
    return line.check.id() == doctor::CheckId::KeyPort
        ? Words::tr("A password may still be taken at the other port. Ask the site's support where keys are.")
        : Words::tr("Files cannot be staged there meanwhile. Another host, or none, is said in the settings of the "
                    "site.");
}

QString nextToDeclare(const Line &line, const QString &place)
{
    QStringList lines;
    if (!place.isEmpty())
        lines += Words::tr("Where addresses are declared: %1", "%1: a place, a sentence").arg(place);
    if (const QString seen = line.value(1); !seen.isEmpty() && !line.site.user.isEmpty())
        //: to be copied into a form or a mail; %1 is a user's name, %2 an address
        lines += Words::tr("What to send there: user %1, address %2").arg(line.site.user, seen);
    return lines.join(u'\n');
}

QString nextOnTheWay(const Line &line)
{
    using enum Finding;
    const QString place = catalogueText(line.site.signIn.addressPlace);
    switch (line.check.finding) {
    case NameUnknown: return Words::tr("Look at the spelling, and at your own network.");
    case PortSilent: return nextWhereSilent(line, place);
    case PortMute:
    case PortOther: return line.check.of ? nextBeside(line) : Words::tr("Look at the host and the port.");
    case PortBusy: return Words::tr("Wait a minute: many sign in at once, or too many tries failed from your address.");
    case IPv6Falls:
        return Words::tr("AddressFamily inet in ~/.ssh/config saves ssh the wait; Officina does not need it.");
    case AddressToDeclare: return nextToDeclare(line, place);
    case KeyPortSilent:
    case TransferSilent: return nextBeside(line);
    case TransferKeyFirst:
    case HostKeyRefused: return Words::tr("Ask the site for its fingerprint before you accept one.");
    case HostKeyFirst:
        return line.check.values.isEmpty() ? Words::tr("Ask the site for its fingerprint before you accept one.")
                                           : QString();
    case HostKeyOfOtherType: return Words::tr("Ask the site for the fingerprint of that one.");
    case HostKeyOther:
        return Words::tr("Do not sign in before the site has told why. On record: %1", "%1: a file and a line")
            .arg(line.file());
    case ExchangeWeak: return Words::tr("Tell the site's support.");
    default: return {};
    }
}

// What the user has to say of the site themselves.
QString saidOfSite(const Line &line, const QString &option)
{
    return line.reader == DoctorReader::Window ? Words::tr("Say so in the settings of this site.")
                                               : u"officina-cli site %1 --%2 …"_s.arg(line.site.id.value, option);
}

QString nextInSite(const Line &line)
{
    using enum Finding;
    switch (line.check.finding) {
    case SignInNotTried:
        return line.reader == DoctorReader::Window ? Words::tr("Sign in to see the rest.")
                                                   : Words::tr("Connect, then check again.");
    case ClockWrong: return Words::tr("Set this computer's clock: certificates and codes are judged by it.");
    case ShellMissing: return Words::tr("Jobs need another host of this site; files can be staged.");
    case ShellEnds:
        return Words::tr("Let start-up files end the shell, or start another one, only where a person types.");
    case ShellUnclear:
        return Words::tr(
            "Look for exit and exec in your start-up files there, such as ~/.bashrc. If there is none, jobs "
            "need another host of this site; files can be staged.");
    case StartupTalks:
        return Words::tr("Officina does not mind; scp and rsync do. Print only where a person reads it.");
    case SftpMissing: return Words::tr("Ask the site's support for SFTP, or which host has it.");
    case SchedulerOther: return saidOfSite(line, u"scheduler"_s);
    case SchedulerMissing: return Words::tr("Ask the site's support which commands send jobs, and on which host.");
    case SchedulerSilent: return Words::tr("Check again later.");
    case TransferSftpMissing:
        return Words::tr(
            "Ask the site's support which host takes files, or say another one in the settings of the site.");
    case TransferNotTried:
        return line.reader == DoctorReader::Window ? Words::tr("Make it the site in use, then look around again.")
                                                   : QString();
    case PythonMissing: return Words::tr("Curves of many runs are read more slowly; nothing is lost.");
    case TarMissing: return Words::tr("Many small files are sent one by one; nothing is lost.");
    case QuotaLow:
    case FilesLow: return Words::tr("Keep data in the work folder, and remove what is not needed.");
    case WorkNotSaid: return saidOfSite(line, line.value(0));
    case WorkMissing:
    case WorkClosed:
        return line.reader == DoctorReader::Window
            ? Words::tr("Say another one in the settings of this site.")
            : Words::tr("Say another one: %1", "%1: a command").arg(saidOfSite(line, u"work"_s));
    case AccountNotSaid:
    case AccountOther: {
        const QString known = line.value(line.check.finding == AccountOther ? 1 : 0);
        const QString say = saidOfSite(line, u"account"_s);
        return known.isEmpty() ? say
                               : say + u' ' + Words::tr("The scheduler knows you in: %1", "%1: accounts").arg(known);
    }
    default: return {};
    }
}

// Whether its advice does of those that stand below it.
bool speaksOfWords(Error::Kind kind)
{
    return ssh::isKeyRefused(kind) || kind == Error::Kind::Unsupported || kind == Error::Kind::BadReply;
}

} // namespace

CheckText checkText(const Check &check, const Site &site, DoctorReader reader)
{
    const Line line{check, site, reader, siteName(site)};
    CheckText text;
    for (const auto what : {whatOnComputer, onTheWay, afterSignIn, inSite})
        text.what = text.what.isEmpty() ? what(line) : text.what;
    for (const auto next : {nextOnComputer, nextOnTheWay, nextInSite})
        text.next = text.next.isEmpty() ? next(line) : text.next;
    text.command = commandOnComputer(line);
    if (reader == DoctorReader::Window && asksForKey(check.finding)) // the window makes it
        text.command.clear();
    if (check.error) {
        using enum Finding;
        const ErrorText error = errorText(*check.error, Doing::Connecting);
        // Without a word from there nobody knows whether SSH is.
        const bool isTold = (check.finding == HostKeyRefused && ssh::isKeyRefused(check.error->kind))
            || check.finding == TransferKeyRefused || check.finding == SignInFailed || check.finding == PortTooOld
            || isPracticeDown(*check.error) || (check.finding == PortBusy && error.detail.isEmpty());
        if (isTold) {
            text.what = error.what;
            text.next = error.advice;
            if (speaksOfWords(check.error->kind) && !error.detail.isEmpty())
                text.next += u'\n' + error.detail;
        } else if (check.finding == Finding::TransferSftpMissing) {
            text.what += u' ' + error.what;
        } else if (!error.detail.isEmpty()) {
            text.what += u' ' + error.detail.simplified();
        }
    }
    return text;
}

} // namespace officina
