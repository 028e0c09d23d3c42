// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which finding is whose, and what it means; see the header.
#include "client/doctor/check.h"

#include <algorithm>
#include <array>

namespace officina::doctor {

using namespace Qt::StringLiterals;

namespace {

struct IdRow {
    CheckId id;
    Part part;
    QLatin1StringView name;
};

constexpr std::array ids{
    IdRow{CheckId::Configuration, Part::Computer, "configuration"_L1},
    IdRow{CheckId::Key, Part::Computer, "key"_L1},
    IdRow{CheckId::KeyType, Part::Computer, "key-type"_L1},
    IdRow{CheckId::Passphrase, Part::Computer, "passphrase"_L1},
    IdRow{CheckId::Permissions, Part::Computer, "permissions"_L1},
    IdRow{CheckId::Agent, Part::Computer, "agent"_L1},
    IdRow{CheckId::Certificate, Part::Computer, "certificate"_L1},
    IdRow{CheckId::Principal, Part::Computer, "principal"_L1},
    IdRow{CheckId::Name, Part::Way, "name"_L1},
    IdRow{CheckId::Port, Part::Way, "port"_L1},
    IdRow{CheckId::IPv6, Part::Way, "ipv6"_L1},
    IdRow{CheckId::KeyPort, Part::Way, "key-port"_L1},
    IdRow{CheckId::Address, Part::Way, "address"_L1},
    IdRow{CheckId::HostKey, Part::Way, "host-key"_L1},
    IdRow{CheckId::KeyExchange, Part::Way, "key-exchange"_L1},
    IdRow{CheckId::TransferHost, Part::Way, "transfer-host"_L1},
    IdRow{CheckId::TransferHostKey, Part::Way, "transfer-host-key"_L1},
    IdRow{CheckId::SignIn, Part::Site, "sign-in"_L1},
    IdRow{CheckId::AddressSeen, Part::Site, "address-seen"_L1},
    IdRow{CheckId::Clock, Part::Site, "clock"_L1},
    IdRow{CheckId::Shell, Part::Site, "shell"_L1},
    IdRow{CheckId::StartupFiles, Part::Site, "start-up-files"_L1},
    IdRow{CheckId::Sftp, Part::Site, "sftp"_L1},
    IdRow{CheckId::Scheduler, Part::Site, "scheduler"_L1},
    IdRow{CheckId::Python, Part::Site, "python3"_L1},
    IdRow{CheckId::Tar, Part::Site, "tar"_L1},
    IdRow{CheckId::HomeQuota, Part::Site, "home-quota"_L1},
    IdRow{CheckId::HomeFiles, Part::Site, "home-files"_L1},
    IdRow{CheckId::WorkFolder, Part::Site, "work-folder"_L1},
    IdRow{CheckId::Account, Part::Site, "account"_L1},
    IdRow{CheckId::TransferSftp, Part::Site, "transfer-sftp"_L1},
};

struct FindingRow {
    Finding finding;
    CheckId id;
    Status status;
};

using enum Finding;
using enum Status;

constexpr std::array findings{
    FindingRow{ConfigurationRead, CheckId::Configuration, Fine},
    FindingRow{ConfigurationWrong, CheckId::Configuration, Wrong},
    FindingRow{KeyFound, CheckId::Key, Fine},
    FindingRow{KeyInAgent, CheckId::Key, Fine},
    FindingRow{KeyMissing, CheckId::Key, Wrong},
    FindingRow{KeyNoneFound, CheckId::Key, Unknown},
    FindingRow{KeyNotReadable, CheckId::Key, Wrong},
    FindingRow{KeyFileMissing, CheckId::Key, Wrong},
    FindingRow{KeyEmpty, CheckId::Key, Wrong},
    FindingRow{KeyOfPutty, CheckId::Key, Wrong},
    FindingRow{KeyDsa, CheckId::Key, Wrong},
    FindingRow{KeyPublicHalf, CheckId::Key, Wrong},
    FindingRow{KeyDamaged, CheckId::Key, Wrong},
    FindingRow{KeyNotNeeded, CheckId::Key, Fine},
    FindingRow{KeyTypeTaken, CheckId::KeyType, Fine},
    FindingRow{KeyTypeRefused, CheckId::KeyType, Wrong},
    FindingRow{KeyTooShort, CheckId::KeyType, Wrong},
    FindingRow{KeyTypeNotTold, CheckId::KeyType, Unknown},
    FindingRow{KeyTypeUnknown, CheckId::KeyType, Unknown},
    FindingRow{PassphraseSet, CheckId::Passphrase, Fine},
    FindingRow{PassphraseMissing, CheckId::Passphrase, Wrong},
    FindingRow{PassphraseNone, CheckId::Passphrase, Fine},
    FindingRow{FilesPrivate, CheckId::Permissions, Fine},
    FindingRow{FileOpen, CheckId::Permissions, Wrong},
    FindingRow{FolderOpen, CheckId::Permissions, Wrong},
    FindingRow{AgentHoldsKey, CheckId::Agent, Fine},
    FindingRow{AgentHoldsMany, CheckId::Agent, Wrong},
    FindingRow{AgentWithoutKey, CheckId::Agent, Fine},
    FindingRow{AgentWithoutToken, CheckId::Agent, Wrong},
    FindingRow{AgentNone, CheckId::Agent, Fine},
    FindingRow{CertificateValid, CheckId::Certificate, Fine},
    FindingRow{CertificateExpired, CheckId::Certificate, Wrong},
    FindingRow{CertificateEarly, CheckId::Certificate, Wrong},
    FindingRow{CertificateMissing, CheckId::Certificate, Wrong},
    FindingRow{PrincipalFits, CheckId::Principal, Fine},
    FindingRow{PrincipalOther, CheckId::Principal, Wrong},
    FindingRow{NameFound, CheckId::Name, Fine},
    FindingRow{NameUnknown, CheckId::Name, Wrong},
    FindingRow{PortAnswers, CheckId::Port, Fine},
    FindingRow{PortSilent, CheckId::Port, Wrong},
    FindingRow{PortMute, CheckId::Port, Wrong},
    FindingRow{PortOther, CheckId::Port, Wrong},
    FindingRow{PortBusy, CheckId::Port, Wrong},
    FindingRow{PortTooOld, CheckId::Port, Wrong},
    FindingRow{BehindHop, CheckId::Port, Unknown},
    FindingRow{IPv6Answers, CheckId::IPv6, Fine},
    FindingRow{IPv6Falls, CheckId::IPv6, Wrong},
    FindingRow{IPv6None, CheckId::IPv6, Fine},
    FindingRow{KeyPortAnswers, CheckId::KeyPort, Fine},
    FindingRow{KeyPortSilent, CheckId::KeyPort, Wrong},
    FindingRow{AddressFree, CheckId::Address, Fine},
    FindingRow{AddressToDeclare, CheckId::Address, Unknown},
    FindingRow{HostKeyPublished, CheckId::HostKey, Fine},
    FindingRow{HostKeyCertified, CheckId::HostKey, Fine},
    FindingRow{HostKeyKnown, CheckId::HostKey, Fine},
    FindingRow{HostKeyFirst, CheckId::HostKey, Unknown},
    FindingRow{HostKeyOfOtherType, CheckId::HostKey, Unknown},
    FindingRow{HostKeyOther, CheckId::HostKey, Wrong},
    FindingRow{HostKeyRefused, CheckId::HostKey, Wrong},
    FindingRow{ExchangeStrict, CheckId::KeyExchange, Fine},
    FindingRow{ExchangeWeak, CheckId::KeyExchange, Wrong},
    FindingRow{TransferAnswers, CheckId::TransferHost, Fine},
    FindingRow{TransferSilent, CheckId::TransferHost, Wrong},
    FindingRow{TransferBehindHop, CheckId::TransferHost, Unknown},
    FindingRow{TransferKeyKnown, CheckId::TransferHostKey, Fine},
    FindingRow{TransferKeyCertified, CheckId::TransferHostKey, Fine},
    FindingRow{TransferKeyFirst, CheckId::TransferHostKey, Unknown},
    FindingRow{TransferKeyRefused, CheckId::TransferHostKey, Wrong},
    FindingRow{SignedIn, CheckId::SignIn, Fine},
    FindingRow{SignInFailed, CheckId::SignIn, Wrong},
    FindingRow{SignInNotTried, CheckId::SignIn, Unknown},
    FindingRow{CameFrom, CheckId::AddressSeen, Fine},
    FindingRow{ClockRight, CheckId::Clock, Fine},
    FindingRow{ClockWrong, CheckId::Clock, Wrong},
    FindingRow{ShellRuns, CheckId::Shell, Fine},
    FindingRow{ShellMissing, CheckId::Shell, Wrong},
    FindingRow{ShellEnds, CheckId::Shell, Wrong},
    FindingRow{ShellUnclear, CheckId::Shell, Wrong},
    FindingRow{StartupSilent, CheckId::StartupFiles, Fine},
    FindingRow{StartupTalks, CheckId::StartupFiles, Wrong},
    FindingRow{SftpRuns, CheckId::Sftp, Fine},
    FindingRow{SftpMissing, CheckId::Sftp, Wrong},
    FindingRow{SchedulerFound, CheckId::Scheduler, Fine},
    FindingRow{SchedulerOther, CheckId::Scheduler, Wrong},
    FindingRow{SchedulerMissing, CheckId::Scheduler, Wrong},
    FindingRow{SchedulerSilent, CheckId::Scheduler, Unknown},
    FindingRow{PythonFound, CheckId::Python, Fine},
    FindingRow{PythonMissing, CheckId::Python, Wrong},
    FindingRow{TarFound, CheckId::Tar, Fine},
    FindingRow{TarMissing, CheckId::Tar, Wrong},
    FindingRow{QuotaLeft, CheckId::HomeQuota, Fine},
    FindingRow{QuotaLow, CheckId::HomeQuota, Wrong},
    FindingRow{QuotaNotTold, CheckId::HomeQuota, Unknown},
    FindingRow{FilesLeft, CheckId::HomeFiles, Fine},
    FindingRow{FilesLow, CheckId::HomeFiles, Wrong},
    FindingRow{FilesNotTold, CheckId::HomeFiles, Unknown},
    FindingRow{WorkWritable, CheckId::WorkFolder, Fine},
    FindingRow{WorkNotSaid, CheckId::WorkFolder, Wrong},
    FindingRow{WorkMissing, CheckId::WorkFolder, Wrong},
    FindingRow{WorkClosed, CheckId::WorkFolder, Wrong},
    FindingRow{AccountKnown, CheckId::Account, Fine},
    FindingRow{AccountNotSaid, CheckId::Account, Wrong},
    FindingRow{AccountOther, CheckId::Account, Wrong},
    FindingRow{AccountFree, CheckId::Account, Fine},
    FindingRow{AccountNotChecked, CheckId::Account, Unknown},
    FindingRow{TransferSftpRuns, CheckId::TransferSftp, Fine},
    FindingRow{TransferSftpMissing, CheckId::TransferSftp, Wrong},
    FindingRow{TransferNotTried, CheckId::TransferSftp, Unknown},
};

const FindingRow &rowOf(Finding finding)
{
    return findings[size_t(finding)];
}
const IdRow &rowOf(CheckId id)
{
    return ids[size_t(id)];
}

// The tables stand in the order of their enumerations.
constexpr bool areInOrder()
{
    for (size_t i = 0; i < findings.size(); ++i)
        if (findings[i].finding != Finding(i))
            return false;
    for (size_t i = 0; i < ids.size(); ++i)
        if (ids[i].id != CheckId(i))
            return false;
    return findings.size() == size_t(Finding::TransferNotTried) + 1 && ids.size() == size_t(CheckId::TransferSftp) + 1;
}
static_assert(areInOrder());

} // namespace

CheckId Check::id() const
{
    return of.value_or(rowOf(finding).id);
}

Part Check::part() const
{
    return rowOf(id()).part;
}

Status Check::status() const
{
    return rowOf(finding).status;
}

QString idName(CheckId id)
{
    return rowOf(id).name;
}

QString statusName(Status status)
{
    switch (status) {
    case Fine: return u"fine"_s;
    case Wrong: return u"wrong"_s;
    case Unknown: break;
    }
    return u"unknown"_s;
}

QList<Finding> allFindings()
{
    QList<Finding> all;
    for (const FindingRow &row : findings)
        all += row.finding;
    return all;
}

bool asksForKey(Finding finding)
{
    constexpr std::array reasons{KeyMissing, KeyFileMissing, KeyNoneFound,   KeyEmpty,
                                 KeyDsa,     KeyDamaged,     KeyTypeRefused, KeyTooShort};
    return std::ranges::contains(reasons, finding);
}

bool keepOut(const QList<Check> &checks)
{
    constexpr std::array reasons{ConfigurationWrong, NameUnknown, PortSilent,   PortMute,      PortOther,
                                 PortBusy,           PortTooOld,  HostKeyOther, HostKeyRefused};
    return std::ranges::any_of(
        checks, [&](const Check &check) { return !check.of && std::ranges::contains(reasons, check.finding); });
}

} // namespace officina::doctor
