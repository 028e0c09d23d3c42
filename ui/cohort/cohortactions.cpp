// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dialogs and their outcome; see the header.
#include "ui/cohort/cohortactions.h"

#include "client/base/remotepath.h"
#include "client/sites/cataloguesites.h"
#include "client/ssh/hostconfig.h"
#include "ui/cohort/cohortdesk.h"
#include "ui/cohort/exportdialog.h"
#include "ui/cohort/invitedialog.h"
#include "ui/cohort/mailing.h"
#include "ui/cohort/memberdialog.h"
#include "ui/cohort/reportsdialog.h"
#include "ui/cohort/requestimportdialog.h"
#include "ui/cohort/rosterdialog.h"
#include "ui/present/cohorttext.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using cohort::Cohort;
using cohort::CohortId;
using cohort::Member;

CohortActions::CohortActions(CohortDesk &desk, const Catalogue &catalogue, RequestStore &requests, QString dataFolder,
                             Sites sites, QWidget &window)
    : QObject(&window), m_desk(desk), m_catalogue(catalogue), m_requests(requests), m_dataFolder(std::move(dataFolder)),
      m_sites(std::move(sites)), m_window(window)
{}

template <class Dialog> Dialog *CohortActions::open(Dialog *dialog) const
{
    dialog->open();
    return dialog;
}

void CohortActions::keep(const Result<> &done, const QString &text)
{
    if (done)
        Q_EMIT told(text);
    else
        Q_EMIT failed(cohorttext::saveErrorText(done.error()));
}

QString CohortActions::siteTitle(const SiteId &id) const
{
    const Site *site = m_known.find(id);
    return site ? siteName(*site) : displayText(id.value);
}

SiteId CohortActions::siteToConnect(const SiteId &id) const
{
    const auto own = std::ranges::find_if(m_known.sites, [&](const Site &site) { return site.profile == id; });
    return own == m_known.sites.cend() ? id : own->id;
}

// Sites by the name that others know them by too; an alias of the user's own has its system's.
QList<NamedSite> CohortActions::sitesToName() const
{
    QList<NamedSite> sites;
    for (const Site &site : m_known.sites) {
        const SiteId id = cohort::commonName(site);
        if (!std::ranges::contains(sites, id, &NamedSite::id))
            sites.append({id, siteTitle(id)});
    }
    std::ranges::sort(sites, [](const NamedSite &one, const NamedSite &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return sites;
}

void CohortActions::begin()
{
    rereadSites();
    open(new CohortDialog(
        Cohort(), sitesToName(), [this](const Cohort &cohort) { return m_desk.add(cohort); }, &m_window));
}

void CohortActions::edit()
{
    const Cohort *current = m_desk.current();
    if (!current)
        return;
    rereadSites();
    const Cohort before = *current;
    const auto isAsBefore = [before](const Cohort &now) {
        return now.title == before.title && now.site == before.site && now.project == before.project
            && now.account == before.account && now.from == before.from && now.until == before.until
            && now.consent == before.consent;
    };
    const auto save = [this, before, isAsBefore](const Cohort &typed) {
        return m_desk.change(before.id, [&](Cohort &now) -> Result<> {
            if (!isAsBefore(now))
                return failure(Error::Kind::SourceChanged, {}, now.id.value);
            Cohort changed = typed;
            changed.members = now.members;
            changed.teams = now.teams;
            changed.invitation = now.invitation;
            changed.saved = now.saved;
            now = changed;
            return {};
        });
    };
    open(new CohortDialog(before, sitesToName(), save, &m_window));
}

void CohortActions::askToDelete()
{
    const Cohort *current = m_desk.current();
    if (!current)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Delete the cohort"),
                                tr("Delete %1 for good, with all that is kept of it?", "%1 is the title of a cohort")
                                    .arg(displayText(current->title)),
                                QMessageBox::Cancel, &m_window);
    box->setObjectName(u"cohortDeleteBox"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is what is in the cohort's file
    box->setInformativeText(tr("Lost: %1.").arg(cohorttext::holdingText(*current)) + u'\n'
                            + tr("Files that were exported stay where they were put."));
    const auto *remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(remove, &QAbstractButton::clicked, this,
            [this, id = current->id, title = current->title] { removeCohort(id, title); });
    box->open();
}

void CohortActions::removeCohort(const CohortId &id, const QString &title)
{
    m_removed.clear(); // what could be taken back goes with it
    Q_EMIT removed({});
    const auto done = m_desk.remove(id);
    if (!done && done.error().kind == Error::Kind::NotFound)
        Q_EMIT told(cohorttext::goneText());
    else if (done)
        Q_EMIT told(tr("%1 is deleted.", "a cohort").arg(displayText(title)));
    else
        Q_EMIT failed(cohorttext::deleteErrorText(done.error()));
}

void CohortActions::chooseRoster()
{
    auto *chooser = new QFileDialog(&m_window, tr("Open a table of members"), {}, tr("Tables (*.csv *.tsv *.txt)"));
    chooser->setObjectName(u"rosterFile"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &CohortActions::openRoster);
    chooser->open();
}

void CohortActions::openRoster(const QString &path)
{
    const Cohort *current = m_desk.current();
    if (!current)
        return;
    const auto save = [this, id = current->id](const QList<Member> &members) -> Result<> {
        cohort::RosterMerge merge;
        const auto saved = m_desk.change(id, [&](Cohort &now) -> Result<> {
            merge = mergeRoster(now.members, members);
            return {};
        });
        if (saved)
            Q_EMIT told(tr("%n member(s) added.", nullptr, merge.added));
        return saved;
    };
    open(new RosterDialog(path, current->members, save, &m_window));
}

void CohortActions::addMember()
{
    const Cohort *current = m_desk.current();
    if (!current)
        return;
    open(new MemberDialog(
        Member(),
        [this, id = current->id](const Member &member) {
            return m_desk.change(id, [&](Cohort &now) -> Result<> {
                if (now.indexOf(member.mail) >= 0)
                    return failure(Error::Kind::Exists, {}, member.mail);
                now.members += member;
                return {};
            });
        },
        &m_window));
}

void CohortActions::editRow(const BoardRow &row)
{
    if (row.isTeam)
        editTeam(row.team);
    else
        editMember(row.mails.value(0));
}

void CohortActions::editMember(const QString &mail)
{
    const Cohort *current = m_desk.current();
    const qsizetype place = current ? current->indexOf(mail) : -1;
    if (place < 0)
        return;
    const Member before = current->members.at(place);
    const auto save = [this, before, id = current->id](const Member &typed) {
        return m_desk.change(id, [&](Cohort &now) -> Result<> {
            const qsizetype at = now.indexOf(before.mail);
            if (at < 0)
                return failure(Error::Kind::SourceChanged, {}, before.mail);
            Member &member = now.members[at];
            if (member.mail != before.mail || member.name != before.name || member.team != before.team
                || member.user != before.user) // steps may have come in meanwhile
                return failure(Error::Kind::SourceChanged, {}, before.mail);
            if (!cohort::isSameMail(typed.mail, before.mail) && now.indexOf(typed.mail) >= 0)
                return failure(Error::Kind::Exists, {}, typed.mail);
            member.mail = typed.mail;
            member.name = typed.name;
            member.team = typed.team;
            member.user = typed.user;
            return {};
        });
    };
    open(new MemberDialog(before, save, &m_window));
}

void CohortActions::editTeam(const QString &name)
{
    const Cohort *current = m_desk.current();
    if (!current || name.isEmpty()) // of those without a team there is nothing to say
        return;
    const auto teamOf = [name](const Cohort &cohort) {
        const auto teams = cohort.allTeams();
        const auto found = std::ranges::find(teams, name, &cohort::Team::name);
        return found == teams.cend() ? cohort::Team{.name = name, .account = {}} : *found;
    };
    const cohort::Team before = teamOf(*current);
    const auto save = [this, before, teamOf, id = current->id](const cohort::Team &team) {
        return m_desk.change(id, [&](Cohort &now) -> Result<> {
            if (teamOf(now) != before)
                return failure(Error::Kind::SourceChanged, {}, before.name);
            now.setTeam(team);
            return {};
        });
    };
    open(new TeamDialog(before, current->account, save, &m_window));
}

void CohortActions::removeMembers(const QStringList &mails)
{
    const Cohort *current = m_desk.current();
    if (!current || mails.isEmpty())
        return;
    QList<Member> gone;
    const CohortId id = current->id;
    const auto saved = m_desk.change(id, [&](Cohort &now) -> Result<> {
        gone.clear();
        now.members.removeIf([&](const Member &member) {
            const bool isMeant =
                std::ranges::any_of(mails, [&](const QString &mail) { return cohort::isSameMail(mail, member.mail); });
            if (isMeant)
                gone += member;
            return isMeant;
        });
        return {};
    });
    if (!saved) {
        Q_EMIT failed(cohorttext::saveErrorText(saved.error()));
        return;
    }
    m_removed = gone;
    m_removedFrom = id;
    if (gone.size() == 1)
        //: %1 is a person
        Q_EMIT removed(tr("%1 is no longer in the roster.")
                           .arg(displayText(gone.first().name.isEmpty() ? gone.first().mail : gone.first().name)));
    else if (!gone.isEmpty())
        Q_EMIT removed(tr("%n member(s) are no longer in the roster.", nullptr, int(gone.size())));
}

void CohortActions::takeBack()
{
    const QList<Member> back = m_removed;
    const auto saved = m_desk.change(m_removedFrom, [&](Cohort &now) -> Result<> {
        for (const Member &member : back)
            if (now.indexOf(member.mail) < 0) // who came anew meanwhile stays as they are
                now.members += member;
        return {};
    });
    if (!saved) {
        Q_EMIT failed(cohorttext::saveErrorText(saved.error()));
        return;
    }
    m_removed.clear();
    Q_EMIT removed({});
}

void CohortActions::noteInvited(const QStringList &mails)
{
    const Cohort *current = m_desk.current();
    if (!current || mails.isEmpty())
        return;
    const auto marked = markAsInvited(current->id, mails);
    keep(marked.transform([](int) {}), tr("%n member(s) noted as invited.", nullptr, marked.value_or(0)));
}

Result<int> CohortActions::markAsInvited(const CohortId &id, const QStringList &mails)
{
    int marked = 0;
    const auto saved = m_desk.change(id, [&](Cohort &now) -> Result<> {
        marked = markInvited(now, mails, QDateTime::currentDateTimeUtc());
        return {};
    });
    return saved.transform([marked] { return marked; });
}

void CohortActions::exportAs(cohort::RosterForm form)
{
    const Cohort *current = m_desk.current();
    if (!current)
        return;
    auto *dialog = open(new CohortExportDialog(*current, form, &m_window));
    connect(dialog, &CohortExportDialog::saved, this,
            [this](const QString &path) { Q_EMIT told(tr("Saved %1.").arg(path)); });
}

void CohortActions::invite(const QStringList &mails)
{
    const Cohort *current = m_desk.current();
    if (!current)
        return;
    rereadSites();
    const auto keep = [this, id = current->id](const QString &path) {
        return m_desk.change(id, [&](Cohort &now) -> Result<> {
            now.invitation = path;
            return {};
        });
    };
    const auto note = [this, id = current->id](const QStringList &people) { return markAsInvited(id, people); };
    const InvitationContext context{QDateTime::currentDateTimeUtc(), m_known.sites, shippedSites().sites,
                                    ssh::HostConfig::endOf};
    auto *dialog = open(new InviteDialog(*current, siteTitle(current->site), mails,
                                         {context, m_dataFolder + u"/invitations"_s, keep, note}, &m_window));
    connect(dialog, &InviteDialog::writeWanted, this, &CohortActions::write);
}

void CohortActions::write(const QStringList &mails)
{
    const Cohort *current = m_desk.current();
    if (!current)
        return;
    if (mails.isEmpty()) {
        Q_EMIT told(cohorttext::emptyRosterText());
        return;
    }
    if (writeTo(mails, current->title) == Mailing::Opened)
        Q_EMIT told(tr("Your mail program has the addresses, in bcc."));
    else
        Q_EMIT told(
            tr("%n address(es) are in the clipboard: put them into bcc of a mail.", nullptr, int(mails.size())));
}

void CohortActions::chooseReports()
{
    auto *chooser = new QFileDialog(&m_window, tr("Open reports of members"));
    chooser->setObjectName(u"reportFiles"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, &CohortActions::takeReports);
    chooser->open();
}

void CohortActions::takeReports(const QStringList &files)
{
    const Cohort *current = m_desk.current();
    if (!current || files.isEmpty())
        return;
    const auto take = [this, id = current->id](const QStringList &paths,
                                               bool acceptKey) -> Result<QList<ReportsDialog::Line>> {
        QList<ReportsDialog::Line> lines;
        const auto saved = m_desk.change(id, [&](Cohort &now) -> Result<> {
            lines.clear();
            for (const QString &path : paths) {
                const auto taken = takeReportFile(now, path, QDateTime::currentDateTimeUtc(), acceptKey);
                lines.append({taken, cohorttext::takenText(taken, now)});
            }
            return {};
        });
        if (!saved)
            return passOn(saved);
        return lines;
    };
    open(new ReportsDialog(files, take, &m_window));
}

void CohortActions::importRequests()
{
    auto *dialog = open(new RequestImportDialog(m_catalogue, m_requests, &m_window));
    connect(dialog, &RequestImportDialog::draftsMade, this,
            [this](int drafts) { Q_EMIT told(tr("%n draft(s) of requests made.", nullptr, drafts)); });
    connect(dialog, &RequestImportDialog::requestsWanted, this, &CohortActions::requestsWanted);
}

} // namespace officina
