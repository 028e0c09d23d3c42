// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line for each dialog; see the header.
#include "tests/ui/looks/everydialog.h"

#include "client/cohort/cohort.h"
#include "tests/client/invitations/invitationfixture.h"
#include "tests/client/requests/examplerequest.h"
#include "ui/cohort/cohortdialog.h"
#include "ui/cohort/exportdialog.h"
#include "ui/cohort/invitedialog.h"
#include "ui/cohort/memberdialog.h"
#include "ui/cohort/reportsdialog.h"
#include "ui/cohort/requestimportdialog.h"
#include "ui/cohort/rosterdialog.h"
#include "ui/connect/addsitedialog.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/hostkeydialog.h"
#include "ui/connect/invitationdialog.h"
#include "ui/connect/questionsdialog.h"
#include "ui/connect/renewdialog.h"
#include "ui/connect/secretdialog.h"
#include "ui/connect/sitesettingsdialog.h"
#include "ui/curves/alerts/alertsdialog.h"
#include "ui/curves/exportdialog.h"
#include "ui/curves/patterndialog.h"
#include "ui/curves/runs/changesdialog.h"
#include "ui/data/asyncfilesystem.h"
#include "ui/data/conflictdialog.h"
#include "ui/data/copytositedialog.h"
#include "ui/data/leftpartsdialog.h"
#include "ui/data/measuredialog.h"
#include "ui/data/permissionsdialog.h"
#include "ui/data/quotadialog.h"
#include "ui/data/removedialog.h"
#include "ui/data/reportdialog.h"
#include "ui/data/searchdialog.h"
#include "ui/data/sitefolderdialog.h"
#include "ui/data/syncdialog.h"
#include "ui/data/texteditor.h"
#include "ui/factories/comparisondialog.h"
#include "ui/factories/finderdialog.h"
#include "ui/help/help.h"
#include "ui/jobs/editordialog.h"
#include "ui/jobs/newjobdialog.h"
#include "ui/jobs/runfolderdialog.h"
#include "ui/jobs/tunneldialog.h"
#include "ui/keys/keydialog.h"
#include "ui/portals/portaldialog.h"
#include "ui/portals/proposaldialog.h"
#include "ui/present/cohorttext.h"
#include "ui/requests/awarddialog.h"
#include "ui/requests/comparedialog.h"
#include "ui/requests/estimatordialog.h"
#include "ui/requests/evidencedialog.h"
#include "ui/start/progressreportdialog.h"
#include "ui/updates/updatedialog.h"
#include "ui/window/closedialog.h"

#include <QtWidgets/QLineEdit>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

cohort::Cohort exampleCohort()
{
    cohort::Cohort cohort{.title = u"Winter school on foundation models 2026"_s, .site = {u"lumi"_s}};
    cohort.project = u"project_465000001"_s;
    cohort.members = {{.mail = u"zoe@example.org"_s, .name = u"Zoë Müller-O’Brien"_s, .team = u"Folding"_s},
                      {.mail = u"max@example.org"_s, .team = u"Folding"_s}};
    return cohort;
}

TransferItem conflicting()
{
    TransferItem item;
    item.siteName = u"Leonardo"_s;
    item.request.local = "/home/me/corpus";
    item.request.remote = RemotePath("/leonardo_work/project");
    item.state = TransferItem::State::Asking;
    item.conflicts = {
        {"corpus/train-00000-of-00512.parquet", 5'000'000'000, 4'999'999'999, 1'760'000'000, 1'750'000'000, false},
        {"corpus/README.md", 1'200, 900, 1'760'000'000, 1'750'000'000, true}};
    return item;
}

TransferReport report()
{
    TransferReport report;
    report.site = u"Leonardo"_s;
    report.source = u"/home/me/corpus"_s;
    report.target = u"/leonardo_work/project"_s;
    report.started = QDateTime::currentDateTimeUtc().addSecs(-600);
    report.ended = QDateTime::currentDateTimeUtc();
    report.verifiedBy = u"sha256sum"_s;
    report.files = {
        {"corpus/a.txt", 1200, QByteArray(64, 'a'), FileReport::Outcome::Sent, {}, {}},
        {"corpus/link", 0, {}, FileReport::Outcome::Skipped, u"link"_s, {}},
        {"corpus/b.txt", 10, {}, FileReport::Outcome::Failed, {}, Error{Error::Kind::Denied, u"b.txt"_s, {}}}};
    return report;
}

QList<Site> sites(const DialogWorld &world)
{
    Site practice = world.unreachable();
    Site alias = practice;
    alias.id = {u"juwels"_s};
    alias.origin = Site::Origin::SshConfig;
    alias.name = u"JUWELS Booster at Jülich Supercomputing Centre"_s;
    return {practice, alias};
}

Job running()
{
    Job job;
    job.name = u"protein-language-model"_s;
    job.nodeList = u"lrdn[0012-0013]"_s;
    job.state = JobState::Running;
    return job;
}

std::shared_ptr<AsyncFileSystem> here()
{
    return std::make_shared<LocalAsyncFileSystem>();
}

QList<DialogMaker> ofCohorts()
{
    const auto yes = [](const auto &) { return Result<>(); };
    return {
        {"cohort", [yes](DialogWorld &) { return new CohortDialog(exampleCohort(), {{{u"lumi"_s}, u"LUMI"_s}}, yes); }},
        {"cohort: export",
         [](DialogWorld &) { return new CohortExportDialog(exampleCohort(), cohort::RosterForm::Cscs); }},
        {"cohort: invite",
         [](DialogWorld &world) {
             const InvitationContext now{QDateTime::currentDateTimeUtc(), sites(world), sites(world), {}};
             return new InviteDialog(exampleCohort(), u"LUMI"_s, {},
                                     {now, world.folder.path(), [](const QString &) { return Result<>(); },
                                      [](const QStringList &mails) { return Result<int>(int(mails.size())); }});
         }},
        {"cohort: member", [yes](DialogWorld &) { return new MemberDialog(exampleCohort().members.first(), yes); }},
        {"cohort: team",
         [yes](DialogWorld &) { return new TeamDialog(exampleCohort().allTeams().first(), u"project_1"_s, yes); }},
        {"cohort: requests",
         [](DialogWorld &world) { return new RequestImportDialog(world.catalogue, world.requests); }},
        {"cohort: roster",
         [yes](DialogWorld &world) {
             const QByteArray table =
                 "Name,E-Mail,Team,Shoe size\nIva Novak,iva@example.org,Weather,39\nno address,,,\n";
             return new RosterDialog(QString::fromUtf8(world.folder.file("roster.csv", table)), exampleCohort().members,
                                     yes);
         }},
        {"cohort: reports",
         [](DialogWorld &world) {
             const QString file = QString::fromUtf8(world.folder.file("zoe.officina-report", "no report\n"));
             return new ReportsDialog({file}, [](const QStringList &files, bool) -> Result<QList<ReportsDialog::Line>> {
                 cohort::Cohort cohort = exampleCohort();
                 const auto taken = cohort::takeReportFile(cohort, files.first(), QDateTime::currentDateTimeUtc());
                 return QList<ReportsDialog::Line>{{taken, cohorttext::takenText(taken, cohort)}};
             });
         }},
        {"cohort: my report",
         [](DialogWorld &world) {
             return new ProgressReportDialog({sealedBy(workshopOfCohort()), noon(), {}}, world.unreachable(),
                                             world.folder.path(u"progress"_s), world.journal, world.settings);
         }},
    };
}

QList<DialogMaker> ofSites()
{
    return {
        {"connect",
         [](DialogWorld &world) {
             SiteList list;
             list.sites = sites(world);
             return new ConnectDialog(list, world.site, world.settings);
         }},
        {"site settings",
         [](DialogWorld &world) { return new SiteSettingsDialog(world.unreachable(), world.settings); }},
        {"add a site", [](DialogWorld &world) { return new AddSiteDialog(world.unreachable(), world.folder.path()); }},
        {"host key",
         [](DialogWorld &) {
             return new HostKeyDialog({u"login.leonardo.cineca.it"_s, u"login01-ext.leonardo.cineca.it:22"_s,
                                       u"ssh-ed25519"_s, u"SHA256:nmBmkxEOTfXkVJ2DXZ5pF1UxpuUIWYm4J7qI5OQhRnU"_s});
         }},
        {"questions",
         [](DialogWorld &) {
             return new QuestionsDialog(u"login.leonardo.cineca.it"_s, u"Second factor"_s,
                                        {{u"One-time password:"_s, false}, {u"Country of stay:"_s, true}});
         }},
        {"secret",
         [](DialogWorld &) {
             return new SecretDialog(u"Password"_s, u"The password of zoe at login.leonardo.cineca.it"_s, true, true);
         }},
        {"renew",
         [](DialogWorld &world) {
             Site site = world.unreachable();
             site.renewCommand = u"step ssh login zoe@example.org --provisioner cineca-hpc"_s;
             return new RenewDialog(site);
         }},
        {"invitation",
         [](DialogWorld &world) {
             return new InvitationDialog(sealedBy(workshopOfCohort()).sealed.toLink(), place(), world.settings,
                                         world.folder.path(u".ssh"_s), world.folder.path(u"invitations"_s));
         }},
        {"key",
         [](DialogWorld &world) {
             return new KeyDialog(sites(world), world.unreachable().id,
                                  {world.prompts, world.secrets, world.settings, world.folder.path()});
         }},
    };
}

QList<DialogMaker> ofData()
{
    return {
        {"conflicts", [](DialogWorld &) { return new ConflictDialog(conflicting()); }},
        {"copy to a site",
         [](DialogWorld &world) {
             return new CopyToSiteDialog(u"corpus"_s, sites(world), world.site, world.settings, nullptr);
         }},
        {"folder of a site",
         [](DialogWorld &world) {
             world.site.use(world.unreachable());
             return new SiteFolderDialog(
                 {.name = u"across"_s, .title = u"Folder"_s, .choose = u"Choose"_s, .other = {}, .start = {}},
                 world.site, world.settings, nullptr);
         }},
        {"left parts", [](DialogWorld &) { return new LeftPartsDialog(conflicting(), nullptr, nullptr); }},
        {"quota", [](DialogWorld &world) { return new QuotaDialog(*world.connection, nullptr); }},
        {"sync",
         [](DialogWorld &world) {
             return new SyncDialog(*world.connection, *world.connection, world.transfers, u"Leonardo"_s,
                                   RemotePath(world.folder.bytes()), RemotePath("/leonardo_work/project"), nullptr);
         }},
        {"measure",
         [](DialogWorld &world) {
             return new MeasureDialog(u"local"_s, here(), {RemotePath(world.folder.bytes())}, nullptr);
         }},
        {"permissions",
         [](DialogWorld &world) {
             return new PermissionsDialog(here(), {{RemotePath(world.folder.bytes())}, u"corpus"_s, 0755, true}, {},
                                          nullptr);
         }},
        {"remove",
         [](DialogWorld &world) {
             return new RemoveDialog(u"local"_s, u"Leonardo"_s, here(), {RemotePath(world.folder.bytes())}, {},
                                     nullptr);
         }},
        {"transfer report", [](DialogWorld &) { return new ReportDialog(report(), u"corpus"_s); }},
        {"search",
         [](DialogWorld &world) {
             return new SearchDialog(u"local"_s, here(), RemotePath(world.folder.bytes()), nullptr);
         }},
        {"text editor",
         [](DialogWorld &world) {
             return new TextEditor(here(), {}, u"This computer"_s,
                                   RemotePath(world.folder.file("a.txt", "one\ntwo\n")));
         }},
    };
}

QList<DialogMaker> ofFactoriesAndRequests()
{
    return {
        {"comparison",
         [](DialogWorld &world) {
             auto *dialog = new ComparisonDialog(world.catalogue);
             dialog->setSystems({{u"lumi"_s}, {u"leonardo"_s}, {u"marenostrum5"_s}});
             return dialog;
         }},
        {"finder",
         [](DialogWorld &world) {
             const Profile told{.answers = {{u"organisation.type"_s, u"startup"_s}}}; // so that it ranks
             return new FinderDialog(world.catalogue, nullptr, told);
         }},
        {"portal", [](DialogWorld &) { return new PortalDialog; }},
        {"proposal",
         [](DialogWorld &world) {
             PortalCall call;
             call.name = u"EuroHPC AI Factory Access, Large Scale"_s;
             PortalRound round;
             round.name = u"2026-12"_s;
             round.cutoff = QDateTime::currentDateTimeUtc().addDays(9);
             round.state = PortalRound::State::Open;
             return new ProposalDialog(world.portals, {u"EFP Allocations"_s, QUrl(u"https://portal.invalid"_s)}, call,
                                       round, world.folder.path());
         }},
        {"award",
         [](DialogWorld &world) {
             Award award;
             award.project = u"EHPC-AIF-2026PG01-907"_s;
             award.start = QDate(2026, 11, 1);
             award.end = QDate(2027, 4, 30);
             award.amount = 50'000;
             return new AwardDialog(award, world.catalogue, AwardStore(world.folder.path(u"awards"_s)));
         }},
        {"compare drafts",
         [](DialogWorld &world) { return new CompareDialog(exampleRequest(), world.catalogue, world.requests); }},
        {"estimator", [](DialogWorld &world) { return new EstimatorDialog(exampleRequest(), world.catalogue); }},
        {"evidence", [](DialogWorld &world) { return new EvidenceDialog({}, world.history); }},
    };
}

QList<DialogMaker> ofJobsAndCurves()
{
    return {
        {"new job", [](DialogWorld &world) { return new NewJobDialog(world.jobs, {}); }},
        {"run a folder",
         [](DialogWorld &world) {
             return new RunFolderDialog(world.jobs, world.folder.path(u"projects"_s), world.folder.path());
         }},
        {"editor", [](DialogWorld &world) { return new EditorDialog(world.keeper, running(), world.unreachable()); }},
        {"tunnel", [](DialogWorld &world) { return new TunnelDialog(world.jobs, running(), {}); }},
        {"alerts",
         [](DialogWorld &) {
             return new AlertsDialog({}, {u"train/loss"_s, u"eval/accuracy"_s}, u"train/loss"_s, nullptr);
         }},
        {"export charts", [](DialogWorld &) { return new ExportDialog(false); }},
        {"pattern", [](DialogWorld &) { return new PatternDialog({}, nullptr); }},
        {"changes",
         [](DialogWorld &) {
             return new ChangesDialog(
                 {{.label = u"first"_s, .parameters = {}}, {.label = u"second"_s, .parameters = {}}}, 1);
         }},
        {"update",
         [](DialogWorld &world) {
             const CatalogueUpdates updates(world.folder.path(u"updates"_s), std::nullopt);
             return new UpdateDialog(updates, world.folder.path(u"none.officina-catalogue"_s));
         }},
        {"close", [](DialogWorld &) { return new CloseDialog(3, CloseDialog::Background::Tray); }},
        {"close over jobs",
         [](DialogWorld &) { return new CloseDialog(JobTally{.running = 12, .waiting = 3, .active = 15}); }},
        {"leave a site", [](DialogWorld &) { return new CloseDialog(3, u"Leonardo"_s); }},
        {"help",
         [](DialogWorld &) { return new HelpDialog({u"curves"_s, u"Curves"_s, nullptr}, {}, nullptr, nullptr); }},
    };
}

} // namespace

DialogWorld::DialogWorld()
{
    connection = std::make_unique<Connection>(unreachable(), prompts);
    jobs.setConnection(connection.get());
}

Site DialogWorld::unreachable() const
{
    Site there;
    there.id = {u"practice"_s};
    there.name = u"Practice factory"_s;
    there.origin = Site::Origin::Practice;
    there.host = u"127.0.0.1"_s;
    there.port = port.port();
    there.user = u"learner"_s;
    return there;
}

QList<DialogMaker> everyDialog()
{
    return ofCohorts() + ofSites() + ofData() + ofFactoriesAndRequests() + ofJobsAndCurves();
}

} // namespace officina::testing
