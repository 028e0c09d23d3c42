// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wiring of the page; see the header.
#include "ui/cohort/cohortpage.h"

#include "client/base/remotepath.h"
#include "client/catalogue/bundle/bundle.h"
#include "client/invitations/sealedinvitation.h"
#include "ui/cohort/cohortboard.h"
#include "ui/cohort/cohortdesk.h"
#include "ui/cohort/cohortlook.h"
#include "ui/common/buttonrow.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/noticeline.h"
#include "ui/common/pageheader.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/present/cohorttext.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using cohort::Cohort;

namespace {

const QList<int> besideEachOther{860, 350}; // board and card, in pixels

// What is dropped and may be meant for the cohort; updates and invitations are the window's.
QStringList droppedFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        const QString name = url.fileName();
        const bool isOthers = name.endsWith(u'.' + QLatin1StringView(invitationSuffix))
            || name.endsWith(u'.' + QLatin1StringView(bundleSuffix)) || name.endsWith(u".sig"_s);
        if (url.isLocalFile() && !isOthers)
            files += url.toLocalFile();
    }
    return files;
}

// A spreadsheet's own file too, of which the roster's dialog says what to do with it.
bool isTable(const QString &path)
{
    return std::ranges::any_of(QList{u".csv"_s, u".tsv"_s, u".txt"_s, u".xlsx"_s, u".xls"_s, u".ods"_s},
                               [&](const QString &end) { return path.endsWith(end, Qt::CaseInsensitive); });
}

} // namespace

CohortPage::CohortPage(SiteInUse &siteInUse, JobHistory *history, const Catalogue &catalogue, RequestStore &requests,
                       const QString &dataFolder, CohortActions::Sites sites, const QString &schedulersFolder,
                       QWidget *parent)
    : Page(parent), m_desk(new CohortDesk(dataFolder + u"/cohorts"_s, this)),
      m_actions(new CohortActions(*m_desk, catalogue, requests, dataFolder, std::move(sites), *this)),
      m_look(new CohortLook(siteInUse, *m_desk, history, schedulersFolder, this)), m_requests(requests),
      m_stack(new QStackedWidget), m_boards(new QStackedWidget), m_board(new CohortBoard), m_side(new CohortSide)
{
    setObjectName(u"cohortPage"_s);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeHeader());
    makeNotices(*layout);
    auto *empty = new EmptyState(
        u"cohort"_s, tr("No cohort yet"),
        tr("For teachers and accelerators: who takes part, one invitation for all of them, and who is at which step, "
           "from what they send back and what the site shows.")
            + u"\n\n"_s + cohorttext::privacyNote(),
        tr("New cohort…"));
    empty->setObjectName(u"cohortsEmpty"_s);
    connect(empty, &EmptyState::actionTriggered, this, &CohortPage::newCohort);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(empty);
    layout->addWidget(m_stack, 1);
    connect(m_desk, &CohortDesk::changed, this, &CohortPage::showAll);
    connect(m_desk, &CohortDesk::changedElsewhere, this, [this] {
        Q_EMIT statusChanged(tr("The cohort was changed in another window or by the terminal program: this is how it "
                                "is now."));
    });
    connect(m_desk, &CohortDesk::deletedElsewhere, this, [this] { Q_EMIT statusChanged(cohorttext::goneText()); });
    connect(m_desk, &CohortDesk::failed, this,
            [this](const Error &error) { m_error->show(errorText(error, Doing::OpeningRequest)); });
    connect(m_look, &CohortLook::changed, this, &CohortPage::showAll);
    connect(m_look, &CohortLook::failed, this, [this](const ErrorText &text) { m_error->show(text); });
    connect(m_actions, &CohortActions::told, this, &Page::statusChanged);
    connect(m_actions, &CohortActions::failed, this, [this](const ErrorText &text) { m_error->show(text); });
    connect(m_actions, &CohortActions::requestsWanted, this, &CohortPage::requestsWanted);
    connect(m_actions, &CohortActions::removed, this, [this](const QString &text) {
        m_undoText->setText(text);
        m_undo->setVisible(!text.isEmpty());
    });
    m_actions->rereadSites();
    m_desk->reload();
}

namespace {

QPushButton *makeMenuButton(const QString &objectName, const QString &text)
{
    QPushButton *button = makeButton(objectName, text);
    button->setProperty("hasMenu", true);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

QWidget *CohortPage::makeHeader()
{
    m_header = new PageHeader(tr("Cohort"));
    m_list = new QComboBox;
    m_list->setObjectName(u"cohortList"_s);
    m_list->setAccessibleName(tr("Cohort"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(14);
    m_header->addBesideTitle(m_list);
    QPushButton *cohort = makeMenuButton(u"cohortMenu"_s, tr("Cohort"));
    QPushButton *roster = makeMenuButton(u"cohortRoster"_s, tr("Roster"));
    QPushButton *exporting = makeMenuButton(u"cohortExport"_s, tr("Export"));
    fillCohortMenu(*cohort->menu());
    fillRosterMenu(*roster->menu());
    fillExportMenu(*exporting->menu());
    QPushButton *reports = makeButton(u"cohortReports"_s, tr("Take reports…"));
    connect(reports, &QPushButton::clicked, m_actions, &CohortActions::chooseReports);
    QPushButton *invite = makeButton(u"cohortInvite"_s, tr("Invite…"), ButtonKind::Primary);
    connect(invite, &QPushButton::clicked, this, [this] { m_actions->invite({}); });
    auto *row = new ButtonRow(u"cohortMore"_s);
    for (QPushButton *button : {cohort, roster, exporting, reports})
        row->add(button);
    m_header->addAction(row);
    m_header->addAction(invite);
    m_ofCohort = {row, invite};
    connect(m_list, &QComboBox::activated, this, [this] { m_desk->choose({m_list->currentData().toString()}); });
    return m_header;
}

void CohortPage::fillCohortMenu(QMenu &menu)
{
    menu.addAction(tr("New cohort…"), this, &CohortPage::newCohort)->setObjectName(u"cohortNew"_s);
    menu.addAction(tr("Edit…"), m_actions, &CohortActions::edit)->setObjectName(u"cohortEditAll"_s);
    menu.addSeparator();
    menu.addAction(tr("Ask the site"), this, &CohortPage::ask)->setObjectName(u"cohortAskSite"_s);
    menu.addAction(tr("Import requests…"), m_actions, &CohortActions::importRequests)
        ->setObjectName(u"cohortImportRequests"_s);
    menu.addAction(tr("Write to all…"), this,
                   [this] {
                       QStringList mails;
                       if (const Cohort *cohort = m_desk->current())
                           for (const cohort::Member &member : cohort->members)
                               mails += member.mail;
                       m_actions->write(mails);
                   })
        ->setObjectName(u"cohortWriteAll"_s);
    menu.addSeparator();
    menu.addAction(tr("Delete…"), m_actions, &CohortActions::askToDelete)->setObjectName(u"cohortDelete"_s);
}

void CohortPage::fillRosterMenu(QMenu &menu)
{
    menu.addAction(tr("Import a table…"), m_actions, &CohortActions::chooseRoster)
        ->setObjectName(u"cohortImportRoster"_s);
    menu.addAction(tr("Add a member…"), m_actions, &CohortActions::addMember)->setObjectName(u"cohortAddMember"_s);
    menu.addSeparator();
    QAction *edit = menu.addAction(tr("Edit what is selected…"), this, [this] {
        if (const auto row = m_board->selected())
            m_actions->editRow(*row);
    });
    QAction *note =
        menu.addAction(tr("Note as invited"), this, [this] { m_actions->noteInvited(m_board->selectedMails()); });
    QAction *remove = menu.addAction(tr("Remove from the roster"), this,
                                     [this] { m_actions->removeMembers(m_board->selectedMails()); });
    edit->setObjectName(u"cohortEditSelected"_s);
    note->setObjectName(u"cohortNoteInvited"_s);
    remove->setObjectName(u"cohortRemove"_s);
    connect(&menu, &QMenu::aboutToShow, this, [this, edit, note, remove] {
        edit->setEnabled(m_board->selected().has_value());
        for (QAction *action : {note, remove})
            action->setEnabled(!m_board->selectedMails().isEmpty());
    });
}

void CohortPage::fillExportMenu(QMenu &menu)
{
    const auto add = [&](const QString &objectName, const QString &text, cohort::RosterForm form) {
        menu.addAction(text, this, [this, form] { m_actions->exportAs(form); })->setObjectName(objectName);
    };
    add(u"cohortExportWaldur"_s, tr("For a Waldur portal (CSV)…"), cohort::RosterForm::Waldur);
    add(u"cohortExportCscs"_s, tr("For CSCS (CSV)…"), cohort::RosterForm::Cscs);
    add(u"cohortExportOfficina"_s, tr("The whole roster (CSV)…"), cohort::RosterForm::Officina);
    menu.addSeparator();
    menu.addAction(tr("Copy the board as CSV"), this, &CohortPage::copyBoard)->setObjectName(u"cohortCopyBoard"_s);
}

void CohortPage::makeNotices(QVBoxLayout &layout)
{
    m_error = new ErrorPanel;
    m_error->setObjectName(u"errorPanel"_s); // its look
    m_problems = makeLabel({});
    m_problems->setObjectName(u"cohortProblems"_s);
    m_problems->setMargin(space::one);
    m_problems->setProperty("notice", u"warning"_s);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problems->hide();
    m_undo = new QFrame;
    m_undoText = makeLabel({});
    m_undoText->setObjectName(u"cohortUndoText"_s);
    QPushButton *back = makeButton(u"cohortUndo"_s, tr("Take it back"), ButtonKind::Link);
    connect(back, &QPushButton::clicked, m_actions, &CohortActions::takeBack);
    layOutNotice(m_undo, u"info"_s, m_undoText)->addWidget(back);
    m_undo->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_error, m_problems, m_undo})
        layout.addWidget(part);
}

QWidget *CohortPage::makeContent()
{
    auto *nobody = new EmptyState(u"cohort"_s, tr("Nobody is in the roster yet"),
                                  tr("Import the table that you have: mail addresses, and names, teams, user names "
                                     "where it has them. It can be dropped here, too."),
                                  tr("Import a table…"));
    nobody->setObjectName(u"cohortNobody"_s);
    connect(nobody, &EmptyState::actionTriggered, m_actions, &CohortActions::chooseRoster);
    auto *card = new Card;
    card->body()->addWidget(nobody);
    m_boards->addWidget(m_board);
    m_boards->addWidget(card);
    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"cohortSplitter"_s);
    m_splitter->setHandleWidth(space::oneAndHalf);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_boards);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes(besideEachOther);
    connect(m_board, &CohortBoard::selectionChanged, this, &CohortPage::showSide);
    connect(m_board, &CohortBoard::opened, m_actions, &CohortActions::editRow);
    connect(m_board, &CohortBoard::removeWanted, this, [this] { m_actions->removeMembers(m_board->selectedMails()); });
    connect(m_side, &CohortSide::writeWanted, m_actions, &CohortActions::write);
    connect(m_side, &CohortSide::invitationWanted, m_actions, &CohortActions::invite);
    connect(m_side, &CohortSide::editWanted, m_actions, &CohortActions::editRow);
    connect(m_side, &CohortSide::requestWanted, this, &CohortPage::requestWanted);
    connect(m_side, &CohortSide::askWanted, this, &CohortPage::ask);
    connect(m_side, &CohortSide::stopWanted, m_look, &CohortLook::cancel);
    return m_splitter;
}

// The board's columns and a column of sentences beside them have no room in a narrow window.
void CohortPage::resizeEvent(QResizeEvent *event)
{
    constexpr int narrow = 900;
    const Qt::Orientation wanted = width() < narrow ? Qt::Vertical : Qt::Horizontal;
    if (wanted != m_splitter->orientation()) {
        m_splitter->setOrientation(wanted);
        m_splitter->setSizes(wanted == Qt::Vertical ? QList{280, 200} : besideEachOther);
    }
    Page::resizeEvent(event);
}

void CohortPage::activated()
{
    refresh();
}

void CohortPage::refresh()
{
    m_error->clear();
    m_actions->rereadSites();
    readRequests();
    m_desk->reload();
}

// The page of requests says what is wrong with any.
void CohortPage::readRequests()
{
    m_drafts.clear();
    const auto listing = m_requests.list();
    if (!listing)
        return;
    for (const Request &request : listing->requests)
        for (const QJsonValue &answer : request.answers)
            if (const QString mail = answer.toString().trimmed(); cohort::isMail(mail))
                m_drafts.insert(mail.toLower(), {request.id, request.title()});
}

QList<TheirRequest> CohortPage::requestsOf(const QStringList &mails) const
{
    QList<TheirRequest> requests;
    for (const QString &mail : mails)
        for (const TheirRequest &request : m_drafts.values(mail.toLower()))
            if (!std::ranges::contains(requests, request.id, &TheirRequest::id))
                requests += request;
    return requests;
}

void CohortPage::find()
{
    m_board->find();
}

void CohortPage::newCohort()
{
    m_actions->begin();
}

void CohortPage::fillList()
{
    const Cohort *current = m_desk->current();
    m_list->clear();
    for (const Cohort &cohort : m_desk->cohorts())
        m_list->addItem(displayText(cohort.title), cohort.id.value);
    m_list->setCurrentIndex(current ? m_list->findData(current->id.value) : -1);
    m_list->setVisible(m_list->count() > 1);
}

void CohortPage::showProblems()
{
    QStringList lines;
    for (const Error &problem : m_desk->problems()) {
        const ErrorText text = errorText(problem, Doing::OpeningRequest);
        lines += {text.what, text.kept, displayText(text.detail)};
    }
    lines.removeAll(QString());
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
}

void CohortPage::showAll()
{
    fillList();
    showProblems();
    Q_EMIT counted(int(m_desk->cohorts().size() + m_desk->problems().size()));
    const Cohort *cohort = m_desk->current();
    m_stack->setCurrentIndex(cohort ? 0 : 1);
    for (QWidget *part : std::as_const(m_ofCohort))
        part->setVisible(cohort != nullptr);
    if (!cohort) {
        m_header->setSubtitle({});
        return;
    }
    m_header->setSubtitle(
        displayText(cohorttext::headline(*cohort, m_actions->siteTitle(cohort->site), m_list->count() < 2)));
    const SiteTold told = m_look->told(cohort->id);
    m_boards->setCurrentIndex(cohort->members.isEmpty() && cohort->teams.isEmpty() ? 1 : 0);
    m_board->show(*cohort, teamBudgets(*cohort, told.budgets, told.asked));
    showSide();
}

void CohortPage::showSide()
{
    const Cohort *cohort = m_desk->current();
    if (!cohort)
        return;
    const bool isEmpty = m_boards->currentIndex() == 1;
    const auto row = isEmpty ? std::nullopt : m_board->selected();
    m_side->show(*cohort, row, m_look->told(cohort->id), m_look->isAsking(),
                 row ? requestsOf(row->mails) : QList<TheirRequest>());
}

void CohortPage::ask()
{
    const Cohort *cohort = m_desk->current();
    if (!cohort)
        return;
    if (m_look->connectionTo(cohort->site)) {
        m_error->clear();
        m_look->ask(*cohort);
        return;
    }
    //: %1 is a site
    Q_EMIT statusChanged(tr("Sign in to %1, and ask again then.").arg(m_actions->siteTitle(cohort->site)));
    Q_EMIT connectWanted(m_actions->siteToConnect(cohort->site));
}

void CohortPage::copyBoard()
{
    if (const Cohort *cohort = m_desk->current(); !cohort || cohort->members.isEmpty()) {
        Q_EMIT statusChanged(cohorttext::emptyRosterText());
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_board->csv()));
    Q_EMIT statusChanged(tr("The board is in the clipboard, with addresses: it is personal data."));
}

void CohortPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_desk->current() && !droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore(); // the window may know what to do with it
}

void CohortPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QStringList files = droppedFiles(*event->mimeData());
    QStringList reports;
    for (const QString &file : files)
        if (!isTable(file))
            reports += file;
    if (!reports.isEmpty())
        m_actions->takeReports(reports);
    for (const QString &file : files)
        if (isTable(file))
            m_actions->openRoster(file);
}

} // namespace officina
