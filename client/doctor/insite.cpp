// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking around in a site; see the header.
#include "client/doctor/insite.h"

#include "client/jobs/jobs.h"
#include "client/jobs/quotaprobe.h"
#include "client/schedulers/environment.h"
#include "client/sites/siteuse.h"

#include <QtCore/QRegularExpression>

#include <cstdlib>

namespace officina::doctor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rightClock = 60;    // seconds; certificates and codes are judged by the site's own clock
constexpr qint64 fewFiles = 1000;    // an environment for Python has more
constexpr qsizetype mostWords = 200; // of what start-up files print
constexpr qint64 mostOfStartFile = 256 << 10; // bytes

// Whatever start-up files print stands before the mark.
QByteArray questions(const QByteArray &mark)
{
    return "printf '%s\\n' '" + mark
        + "'\nprintf '%s\\n' \"$SHELL\"\nprintf '%s\\n' \"$SSH_CONNECTION\"\nprintf '%s\\n' \"$(date +%s)\"\n";
}

// That of OpenSSH where there is SFTP alone, and that of nologin.
bool saysFilesOnly(const ssh::Output &output)
{
    const QByteArray words = output.out + output.err;
    return words.contains("sftp connections only") || words.contains("account is currently not available");
}

// Which line of a start-up file ends the shell, or lets another program take its place; 0: none that is seen.
int lineThatEnds(const QByteArray &text)
{
    static const QRegularExpression ends(
        uR"((?:^|[;&|{)]|\b(?:then|else|do)\b)\s*(?:exit\b|logout\b|exec\s+(?![<>&\d])\S))"_s);
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        const QString words = QString::fromUtf8(line).trimmed();
        if (!words.startsWith(u'#') && ends.match(words).hasMatch())
            return number;
    }
    return 0;
}

class Look
{
public:
    Look(ssh::Session &session, const Site &site, SchedulerFinder &finder)
        : m_session(session), m_site(site), m_finder(finder)
    {}

    QList<Check> run()
    {
        say(Finding::SignedIn, {m_session.user()});
        const QByteArray mark = randomMark();
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const auto output = m_session.run(questions(mark));
        const bool runsCommands = lookAtShell(output, mark, before);
        const auto home = m_session.home();
        if (!runsCommands)
            sayWhyNone(output, home);
        say(home ? Finding::SftpRuns : Finding::SftpMissing, {}, home ? std::nullopt : std::optional(home.error()));
        if (runsCommands) {
            lookAtScheduler();
            lookAtPrograms();
        }
        if (home)
            lookAtRoom(*home, runsCommands);
        if (runsCommands)
            lookAtWork();
        if (m_scheduler)
            lookAtAccount();
        return m_checks;
    }

private:
    void say(Finding finding, const QStringList &values = {}, std::optional<Error> error = {})
    {
        m_checks.append({finding, values, std::move(error)});
    }

    // output: what answers the questions, which were asked after that time. False where the site runs no commands: then
    // only files can be looked at.
    bool lookAtShell(const Result<ssh::Output> &output, const QByteArray &mark, const QDateTime &before)
    {
        const QDateTime after = QDateTime::currentDateTimeUtc();
        const qsizetype at = output ? output->out.lastIndexOf(mark) : -1;
        const QByteArrayList lines = at < 0 ? QByteArrayList() : output->out.sliced(at).split('\n');
        if (lines.size() < 4)
            return false;
        if (const QString from = QString::fromUtf8(lines.at(2)).section(u' ', 0, 0); !from.isEmpty())
            say(Finding::CameFrom, {from});
        bool isNumber = false;
        if (const qint64 there = lines.at(3).toLongLong(&isNumber); isNumber) {
            // The site's clock was read at some time between the two.
            const qint64 early = before.toSecsSinceEpoch() - there;
            const qint64 late = after.toSecsSinceEpoch() - there;
            const qint64 ahead = early > 0 ? early : late < 0 ? late : 0;
            say(std::abs(ahead) <= rightClock ? Finding::ClockRight : Finding::ClockWrong, {QString::number(ahead)});
        }
        say(Finding::ShellRuns, {QString::fromUtf8(lines.at(1))});
        const QString words = QString::fromUtf8(output->out.first(at)).trimmed();
        say(words.isEmpty() ? Finding::StartupSilent : Finding::StartupTalks, {words.left(mostWords)});
        return true;
    }

    // Where a site runs no commands it says so. One that ends without a word of that, or does not end, may be a start-up
    // file of the user's.
    void sayWhyNone(const Result<ssh::Output> &output, const Result<RemotePath> &home)
    {
        const auto error = output ? std::nullopt : std::optional(output.error());
        if (output ? saysFilesOnly(*output) : error->kind != Error::Kind::TooSlow)
            return say(Finding::ShellMissing, {}, error);
        if (home) {
            for (const QByteArray name : {".bashrc", ".zshenv", ".tcshrc", ".cshrc"}) {
                const auto text = m_session.read(*home / name, 0, mostOfStartFile);
                const int line = text ? lineThatEnds(*text) : 0;
                if (line > 0)
                    return say(Finding::ShellEnds, {u"~/"_s + QString::fromLatin1(name), QString::number(line)});
            }
        }
        say(Finding::ShellUnclear, {}, error);
    }

    void lookAtScheduler()
    {
        m_finder.forget(m_site);
        auto found = m_finder.find(m_session, m_site);
        if (!found) {
            const bool isMissing = found.error().kind == Error::Kind::Unsupported;
            return say(isMissing ? Finding::SchedulerMissing : Finding::SchedulerSilent, {}, found.error());
        }
        m_scheduler.emplace(*std::move(found));
        const auto dialect = m_finder.known(m_site).value_or(Dialect());
        const bool isPbs = dialect.kind == Dialect::Kind::Pbs;
        const bool wasPbs = m_site.scheduler == Site::Scheduler::Pbs;
        if (m_site.scheduler != Site::Scheduler::Unknown && isPbs != wasPbs)
            return say(Finding::SchedulerOther, {dialect.versionText, schedulerName(m_site.scheduler)});
        say(Finding::SchedulerFound, {dialect.versionText, QString::fromUtf8(dialect.path)});
    }

    void lookAtPrograms()
    {
        const ssh::RemoteTools &programs = m_session.programs();
        if (!m_session.knowsPrograms())
            return;
        say(programs.python ? Finding::PythonFound : Finding::PythonMissing);
        say(programs.tar ? Finding::TarFound : Finding::TarMissing);
    }

    void lookAtRoom(const RemotePath &home, bool runsCommands)
    {
        QuotaLeft left;
        if (runsCommands) {
            const auto query = askQuota(home);
            const auto told = m_session.run(query.script, {}, query.limit).and_then(replyOf).and_then(query.read);
            if (told)
                left = *told;
        }
        if (const auto space = m_session.space(home)) { // of the whole file system, where no quota is told
            if (!left.bytes) {
                left.bytes = space->free;
                left.limit = space->total;
            }
            if (!left.files && space->freeFiles >= 0)
                left.files = space->freeFiles;
        }
        if (!left.bytes)
            say(Finding::QuotaNotTold);
        else
            say(*left.bytes < left.limit / 20 ? Finding::QuotaLow : Finding::QuotaLeft,
                {QString::number(*left.bytes), QString::number(left.limit)});
        if (!left.files)
            say(Finding::FilesNotTold);
        else
            say(*left.files < fewFiles ? Finding::FilesLow : Finding::FilesLeft, {QString::number(*left.files)});
    }

    void lookAtWork()
    {
        const auto folder = workFolder(m_session, m_site);
        if (!folder) {
            // The subject is the placeholder that nobody has filled in.
            const bool isOpen = folder.error().kind == Error::Kind::BadInput && folder.error().detail.isEmpty();
            return isOpen ? say(Finding::WorkNotSaid, {folder.error().subject})
                          : say(Finding::WorkMissing, {m_site.work}, folder.error());
        }
        const auto tried = m_session.run("cd " + shellQuote(folder->bytes()) + " && test -w .");
        const QString name = folder->display();
        if (!tried || tried->exitCode == 0)
            return tried ? say(Finding::WorkWritable, {name}) : say(Finding::WorkMissing, {name}, tried.error());
        const auto there = m_session.stat(*folder);
        say(there ? Finding::WorkClosed : Finding::WorkMissing, {name},
            there ? std::nullopt : std::optional(there.error()));
    }

    void lookAtAccount()
    {
        const auto rights = m_scheduler->ask(m_scheduler->scheduler->rights());
        const QStringList known = rights ? rights->accounts : QStringList();
        const QStringList chosen = accountsOf(m_site);
        if (chosen.isEmpty()) {
            const bool isGiven = rights && !rights->defaultAccount.isEmpty() && !m_site.accountRule.required;
            if (isGiven)
                return say(Finding::AccountKnown, {rights->defaultAccount});
            return say(m_site.accountRule.required ? Finding::AccountNotSaid : Finding::AccountFree,
                       {known.join(u", "_s)});
        }
        if (known.isEmpty())
            return say(Finding::AccountNotChecked, {chosen.first()});
        // Slurm keeps accounts in small letters, whatever was typed.
        const bool isKnown = known.contains(chosen.first(), Qt::CaseInsensitive);
        say(isKnown ? Finding::AccountKnown : Finding::AccountOther, {chosen.first(), known.join(u", "_s)});
    }

    ssh::Session &m_session;
    const Site &m_site;
    SchedulerFinder &m_finder;
    std::optional<SchedulerSession> m_scheduler;
    QList<Check> m_checks;
};

} // namespace

QList<Check> checkInSite(ssh::Session &session, const Site &site, SchedulerFinder &finder)
{
    return Look(session, site, finder).run();
}

Check checkTransferHost(ssh::Session &session, const Site &site)
{
    const QString host = site.forTransfers().host;
    const auto home = session.home();
    return home ? Check{Finding::TransferSftpRuns, {host}} : Check{Finding::TransferSftpMissing, {host}, home.error()};
}

Check transferHostNotReached(const Site &site, const std::optional<Error> &error)
{
    const bool isTried = error && error->kind != Error::Kind::Cancelled;
    return {isTried ? Finding::TransferSftpMissing : Finding::TransferNotTried,
            {site.forTransfers().host},
            isTried ? error : std::nullopt};
}

Check notSignedIn(const std::optional<Error> &error)
{
    // Whoever gave no answer has not been refused.
    const bool isTried = error && error->kind != Error::Kind::Cancelled;
    return {isTried ? Finding::SignInFailed : Finding::SignInNotTried, {}, isTried ? error : std::nullopt};
}

} // namespace officina::doctor
