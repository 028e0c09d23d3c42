// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of the access doctor: what was looked at, what was found. Words for people: ui/present/doctortext.
#pragma once

#include "client/base/result.h"

#include <QtCore/QList>
#include <QtCore/QMetaObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace officina::doctor {

Q_NAMESPACE

enum class Status { Fine, Wrong, Unknown }; // Unknown: it cannot be seen from here, or nobody says

enum class Part { Computer, Way, Site };

// What is looked at, in the order of the list. Names for programs: idName().
enum class CheckId {
    Configuration,
    Key,
    KeyType,
    Passphrase,
    Permissions,
    Agent,
    Certificate,
    Principal,
    Name,
    Port,
    IPv6,
    KeyPort,
    Address,
    HostKey,
    KeyExchange,
    TransferHost,
    TransferHostKey,
    SignIn,
    AddressSeen,
    Clock,
    Shell,
    StartupFiles,
    Sftp,
    Scheduler,
    Python,
    Tar,
    HomeQuota,
    HomeFiles,
    WorkFolder,
    Account,
    TransferSftp,
};

// What was found. The values of each are told by doctortext.cpp, which puts them into sentences.
enum class Finding {
    ConfigurationRead,
    ConfigurationWrong,
    KeyFound, // file
    KeyInAgent,
    KeyMissing,
    KeyNoneFound, // and the site does not say whether it wants one
    KeyNotReadable, // file
    KeyFileMissing, // files that somebody named for the site
    KeyEmpty,       // file; as of the next ones, nobody signs with it
    KeyOfPutty,     // file
    KeyDsa,         // file
    KeyPublicHalf,  // file
    KeyDamaged,     // file; or of another form
    KeyNotNeeded,
    KeyTypeTaken,     // type
    KeyTypeRefused,   // type, types taken
    KeyTooShort,      // bits, bits at least
    KeyTypeNotTold,   // type; the site names none
    KeyTypeUnknown,   // file; it does not tell its type
    PassphraseSet,
    PassphraseMissing, // file; the site wants one
    PassphraseNone,    // file; the site does not say
    FilesPrivate,
    FileOpen,   // file
    FolderOpen, // folder
    AgentHoldsKey,
    AgentHoldsMany, // how many
    AgentWithoutKey, // file
    AgentWithoutToken, // file: the handle of one that is reached through an agent alone
    AgentNone,
    CertificateValid,   // until, ISO 8601; empty: for ever
    CertificateExpired, // since, ISO 8601
    CertificateEarly,   // from, ISO 8601
    CertificateMissing,
    PrincipalFits,   // user
    PrincipalOther,  // user, principals
    NameFound,       // host name, addresses
    NameUnknown,     // host name
    PortAnswers,     // address, milliseconds, software
    PortSilent,      // host name, port
    PortMute,        // host name, port: it takes the connection, and says nothing; like the next three of any port
    PortOther,       // host name, port
    PortBusy,        // host name, port: turned away
    PortTooOld,      // host name, port: SSH 1 alone
    BehindHop,       // the next hop
    IPv6Answers,     // milliseconds
    IPv6Falls,       // IPv4 address
    IPv6None,
    KeyPortAnswers,  // port
    KeyPortSilent,   // host name, port
    AddressFree,     // own address
    AddressToDeclare, // own address; and where it is known the one that the site saw, and when, ISO 8601
    HostKeyPublished,
    HostKeyCertified, // authority's pattern
    HostKeyKnown,     // nothing is published
    HostKeyFirst,     // published fingerprints; may be none
    HostKeyOfOtherType, // type on record, types published
    HostKeyOther,     // places on record, published fingerprints
    HostKeyRefused,   // nothing; the error tells: another one than before, a withdrawn one, one that is not signed;
                      // HostKeyUnknown: none that is published
    ExchangeStrict,
    ExchangeWeak,
    TransferAnswers,     // host, milliseconds, software
    TransferSilent,      // host, port
    TransferBehindHop,   // host, the next hop
    TransferKeyKnown,    // host
    TransferKeyCertified, // host
    TransferKeyFirst,    // host
    TransferKeyRefused,  // host; the error tells
    SignedIn,        // user
    SignInFailed,
    SignInNotTried,
    CameFrom,        // address
    ClockRight,
    ClockWrong,      // seconds that this computer is ahead
    ShellRuns,       // shell
    ShellMissing,    // as the site says
    ShellEnds,       // file, line: a start-up file that may do that
    ShellUnclear,    // either of them
    StartupSilent,
    StartupTalks,    // its words
    SftpRuns,
    SftpMissing,
    SchedulerFound,  // version as printed, folder; may be empty
    SchedulerOther,  // found, expected
    SchedulerMissing,
    SchedulerSilent,
    PythonFound,
    PythonMissing,
    TarFound,
    TarMissing,
    QuotaLeft,       // bytes left, limit
    QuotaLow,        // bytes left, limit
    QuotaNotTold,
    FilesLeft,       // files left
    FilesLow,        // files left
    FilesNotTold,
    WorkWritable,    // folder
    WorkNotSaid,     // placeholders without an answer
    WorkMissing,     // folder
    WorkClosed,      // folder
    AccountKnown,    // account
    AccountNotSaid,  // accounts that the scheduler knows, may be none
    AccountOther,    // account, accounts that the scheduler knows
    AccountFree,     // accounts that the scheduler knows, may be none
    AccountNotChecked, // account
    TransferSftpRuns,   // host
    TransferSftpMissing, // host
    TransferNotTried,   // host
};
Q_ENUM_NS(Finding) // its names are kept in files

struct Check {
    Finding finding;
    QStringList values = {};
    std::optional<Error> error = {}; // where something failed: in whose words
    std::optional<CheckId> of = {};  // whose it is, where that is another port than the login's

    CheckId id() const;
    Part part() const;
    Status status() const;
    bool operator==(const Check &) const = default;
};

QString idName(CheckId id);             // "key-type": never translated
QString statusName(Status status);      // "fine", "wrong", "unknown"
QList<Finding> allFindings();           // in their order

// Whether another key mends it.
bool asksForKey(Finding finding);

// Whether one of them tells that nobody would be let in, or should go in.
bool keepOut(const QList<Check> &checks);

} // namespace officina::doctor
