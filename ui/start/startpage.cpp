// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout and refreshing of the start page; see the header.
#include "ui/start/startpage.h"

#include "client/catalogue/catalogue.h"
#include "client/invitations/invitationsinuse.h"
#include "client/requests/requeststore.h"
#include "client/sites/practicefactory.h"
#include "client/sites/sitelist.h"
#include "client/staging/queue/transferqueue.h"
#include "ui/common/controls.h"
#include "ui/common/examplestep.h"
#include "ui/common/flowlayout.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/present/sitetext.h"
#include "ui/start/budgetcard.h"
#include "ui/start/needslist.h"
#include "ui/start/stepcard.h"
#include "ui/start/workshopcard.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString greeting(const QTime &now)
{
    if (now.hour() >= 5 && now.hour() < 12)
        return StartPage::tr("Good morning. Here is where you are.");
    if (now.hour() >= 12 && now.hour() < 18)
        return StartPage::tr("Good afternoon. Here is where you are.");
    return StartPage::tr("Good evening. Here is where you are.");
}

constexpr int seenDays = 90; // what was sent before, and not seen to end, says nothing of today

// Of the site that was seen last.
std::optional<JobsLastSeen> lastSeenIn(const QList<SeenJob> &active)
{
    if (active.isEmpty())
        return {};
    const SeenJob &last = *std::ranges::max_element(active, {}, &SeenJob::lastSeen);
    JobsLastSeen seen{.site = last.site.value, .when = last.lastSeen};
    for (const SeenJob &one : active)
        seen.number += one.site == last.site ? one.job.tasks : 0;
    const SiteList sites = loadSites();
    if (const Site *site = sites.find(last.site))
        seen.site = siteName(*site);
    return seen;
}

bool hasStaged(const TransferQueue &transfers, const SiteId &site)
{
    return std::ranges::any_of(transfers.items(), [&](const TransferItem &item) {
        return item.site == site && item.request.direction == Direction::Upload;
    });
}

} // namespace

StartPage::StartPage(const Catalogue &catalogue, const RequestStore &requests, PracticeFactory &practice,
                     const SiteInUse &site, const TransferQueue &transfers, const JobBoard &jobs, Settings &settings,
                     QWidget *parent)
    : Page(parent), m_catalogue(catalogue), m_requests(requests), m_practice(practice), m_site(site),
      m_transfers(transfers), m_jobs(jobs), m_settings(settings), m_seen(settings),
      m_greeting(makeLabel({}, LabelRole::Title)), m_needs(new NeedsList),
      m_practise(makeButton(u"practiseButton"_s, practiseText(), ButtonKind::Primary)),
      m_example(makeButton(u"startExample"_s, {}, ButtonKind::Primary)),
      m_practiceNote(makeLabel(
          m_practice.isForThisComputer()
              ? tr("A small factory with a real scheduler, on your own machine. Nothing leaves it.")
              : tr("The practice factory needs Linux, and lets in only who works at its own computer. Those who lead a "
                   "training send an invitation to the site that it works at."),
          LabelRole::Muted)),
      m_exampleNote(makeLabel(tr("A small training of handwritten digits, to be sent to your work folder and run: "
                                 "90 kB, about a minute on one core."),
                              LabelRole::Muted)),
      m_practiceHelp(makeLabel({})), m_practiceBusy(new QProgressBar)
{
    setObjectName(u"startPage"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &StartPage::showState);
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive()) // else it looks when it is shown
            m_soon.start();
    };
    connect(&m_site, &SiteInUse::changed, this, soon);
    connect(&m_site, &SiteInUse::changed, this, &StartPage::askHistory);
    connect(&m_site, &SiteInUse::stateChanged, this, soon);
    connect(&m_site, &SiteInUse::besideChanged, this, soon);
    connect(&m_transfers, &TransferQueue::changed, this, soon);
    connect(&m_jobs, &JobBoard::changed, this, soon);
    connect(m_needs, &NeedsList::chosen, this, &StartPage::follow);
    connect(m_needs, &NeedsList::putAside, this, [this](const Need &need) {
        m_seen.setSeen(need);
        showState();
    });
    showState();
}

void StartPage::build()
{
    auto *steps = new QHBoxLayout;
    steps->setSpacing(space::oneAndHalf);
    const std::pair<PageId, QString> places[] = {{PageId::Factories, u"step-factories"_s},
                                                 {PageId::Requests, u"step-requests"_s},
                                                 {PageId::Data, u"step-data"_s},
                                                 {PageId::Jobs, u"step-jobs"_s},
                                                 {PageId::Curves, u"step-curves"_s}};
    int number = 1;
    for (const auto &[page, name] : places) {
        auto *card = new StepCard(number++);
        card->setObjectName(name);
        connect(card, &QPushButton::clicked, this, [this, page] { Q_EMIT pageWanted(page); });
        steps->addWidget(card, 1);
        m_cards.append(card);
    }
    auto *column = new QWidget;
    auto *side = new QVBoxLayout(column);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::oneAndHalf);
    m_workshop = new WorkshopCard;
    side->addWidget(m_workshop);
    connect(m_workshop, &WorkshopCard::connectWanted, this, &StartPage::connectWanted);
    connect(m_workshop, &WorkshopCard::dataWanted, this, &StartPage::workshopDataWanted);
    connect(m_workshop, &WorkshopCard::jobWanted, this, &StartPage::workshopJobWanted);
    connect(m_workshop, &WorkshopCard::reportWanted, this, &StartPage::reportWanted);
    m_budget = new BudgetCard(m_jobs);
    side->addWidget(m_budget);
    side->addWidget(makeNewHere());
    side->addStretch(1);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(space::oneAndHalf);
    lower->addWidget(m_needs, 13);
    m_side = new QScrollArea; // three cards are higher than a small window
    m_side->setObjectName(u"startSide"_s);
    m_side->setFocusPolicy(Qt::NoFocus); // its buttons have it
    m_side->setWidget(column);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lower->addWidget(m_side, 7);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    m_greeting->setMinimumHeight(34);
    layout->addWidget(m_greeting);
    layout->addLayout(steps);
    layout->addLayout(lower, 1);
}

QWidget *StartPage::makeNewHere()
{
    auto *card = new Card(tr("New here?"));
    card->setObjectName(u"newHereCard"_s);
    auto *connectButton = makeButton(u"startConnect"_s, tr("Connect to a site…"));
    auto *tour = makeButton(u"startTour"_s, tr("Show me around"));
    tour->setToolTip(tr("Five steps to a first job and its curves, with what to click; it can be left at any time"));
    connect(tour, &QPushButton::clicked, this, &StartPage::firstRunWanted);
    auto *buttons = new QWidget; // words are long in some languages: they go on below
    auto *row = new FlowLayout(buttons);
    row->setSpacing(space::one);
    row->addWidget(m_practise);
    row->addWidget(m_example);
    row->addWidget(connectButton);
    row->addWidget(tour);
    card->body()->addWidget(buttons);
    card->body()->addWidget(m_practiceNote);
    card->body()->addWidget(m_exampleNote);
    m_practiceHelp->setObjectName(u"practiceHelp"_s);
    m_practiceHelp->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_practiceHelp->hide();
    card->body()->addWidget(m_practiceHelp);
    m_practiceBusy->setRange(0, 0);
    m_practiceBusy->setTextVisible(false);
    m_practiceBusy->hide();
    card->body()->addWidget(m_practiceBusy);
    connect(&m_practice, &PracticeFactory::changed, this, &StartPage::followPractice);
    connect(m_practise, &QPushButton::clicked, this, &StartPage::practise);
    connect(m_example, &QPushButton::clicked, this, [this] {
        const Connection *connection = m_site.connection();
        if (connection && exampleStep(m_settings, connection->site().id) == ExampleStep::Run)
            Q_EMIT exampleJobWanted();
        else
            Q_EMIT exampleWanted();
    });
    connect(connectButton, &QPushButton::clicked, this, [this] { Q_EMIT connectWanted({}); });
    return card;
}

void StartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_soon.start();
}

void StartPage::useInvitations(InvitationsInUse &invitations)
{
    m_invitations = &invitations;
    connect(m_invitations, &InvitationsInUse::changed, this, &StartPage::showWorkshop);
    showWorkshop();
}

void StartPage::usePortals(PortalService &portals, const Settings &settings)
{
    m_budget->usePortals(portals, settings);
}

void StartPage::activated()
{
    // After the first painting: start-up does not wait for the disk.
    QTimer::singleShot(0, this, &StartPage::refresh);
}

void StartPage::refresh()
{
    const auto listing = m_requests.list();
    m_drafts.clear(); // the Requests page tells why there are none
    const Profile profile = m_requests.profile().value_or(Profile());
    for (const Request &request : listing ? listing->requests : QList<Request>())
        m_drafts.append(filledIn(request, profile, m_catalogue.mode(request.mode)));
    Q_EMIT draftsCounted(int(m_drafts.size()));
    askHistory();
    showState();
}

void StartPage::askHistory()
{
    if (!m_jobs.history())
        return;
    const QList<JobState> active{JobState::Waiting, JobState::Running, JobState::Finishing, JobState::Suspended};
    m_jobs.history()
        ->find({.from = QDateTime::currentDateTimeUtc().addDays(-seenDays), .states = active})
        .then(this, [this](const Result<QList<SeenJob>> &found) {
            m_lastSeen = lastSeenIn(found.value_or(QList<SeenJob>()));
            showState();
        });
}

void StartPage::showState()
{
    m_greeting->setText(greeting(QTime::currentTime()));
    showWorkshop();
    const Connection *connection = m_site.connection();
    const bool online = connection && connection->state() == Connection::State::Online;
    // One that was lost may have died, and is started anew.
    const bool practises = connection && connection->site().origin == Site::Origin::Practice && !connection->error();
    m_practise->setVisible(!practises);
    m_practiceNote->setVisible(!practises);
    showExample();
    const QList<JobsOfSite> jobs = jobsOfSites(m_jobs);
    const bool isTold = !std::ranges::all_of(jobs, &JobsOfSite::isFromHistory); // by a site, of today
    const Whereabouts here{m_catalogue,         m_drafts, online ? &connection->site() : nullptr,
                           m_transfers.items(), jobs,     isTold ? std::nullopt : m_lastSeen,
                           m_requests.folder()};
    const QList<JourneyStep> steps = journey(here);
    const auto present = std::ranges::find(steps, false, &JourneyStep::isDone);
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        const auto state = step->isDone ? StepCard::State::Done
            : step == present           ? StepCard::State::Present
                                        : StepCard::State::ToCome;
        m_cards.at(step - steps.begin())->set(*step, state);
    }
    QList<Connection *> connections = m_site.beside();
    if (m_site.connection())
        connections.prepend(m_site.connection());
    m_needs->setNeeds(needs(connections, here, m_seen.times()));
    m_side->setMinimumWidth(m_side->widget()->minimumSizeHint().width()
                            + m_side->verticalScrollBar()->sizeHint().width());
}

// To be staged only by who has nothing of their own there.
void StartPage::showExample()
{
    noteExampleJobs(m_settings, m_jobs);
    const Connection *connection = m_site.connection();
    ExampleStep step = ExampleStep::None;
    if (connection && connection->state() == Connection::State::Online)
        step = exampleStep(m_settings, connection->site().id);
    if (step == ExampleStep::Stage
        && (!m_jobs.inUse().jobs().isEmpty() || hasStaged(m_transfers, connection->site().id)))
        step = ExampleStep::None;
    m_example->setText(exampleText(step));
    m_example->setVisible(step != ExampleStep::None);
    m_exampleNote->setVisible(step == ExampleStep::Stage);
}

// That of the site in use, or the last one of another, so that one gets there.
void StartPage::showWorkshop()
{
    if (!m_invitations)
        return;
    const Connection *connection = m_site.connection();
    auto invitation = connection ? m_invitations->forSite(connection->site().id) : std::nullopt;
    const bool isOnline = invitation && connection->state() == Connection::State::Online;
    if (!invitation)
        invitation = m_invitations->last();
    m_workshop->show(invitation, isOnline, invitation ? workshopData(*invitation, m_transfers) : WorkshopData::None);
}

QString StartPage::practiseText() const
{
    if (!m_practice.isForThisComputer())
        return tr("Open an invitation…");
    return m_practice.state() == PracticeFactory::State::Starting ? tr("Stop starting it") : officina::practiseText();
}

// The button starts it, or stops a start.
void StartPage::practise()
{
    if (m_practice.state() == PracticeFactory::State::Starting) {
        m_practice.cancel();
        return;
    }
    const SiteList sites = loadSites();
    const auto known = std::ranges::find(sites.sites, Site::Origin::Practice, &Site::origin);
    m_practises = true;
    if (known != sites.sites.end())
        m_practice.start(&*known); // it may have died since that was written
    else if (m_practice.canStart())
        m_practice.start();
    else
        missPractice();
}

// It does not run, and nothing here could start it.
void StartPage::missPractice()
{
    if (!m_practice.isForThisComputer()) {
        Q_EMIT invitationWanted();
        return;
    }
    m_practiceHelp->setText(tr("The practice factory does not run, and its program is not on this computer. It "
                               "needs Linux: the package “%1” has it, and in the folder of Officina's sources "
                               "“%2” starts it, with all that it needs.",
                               "%1: a package of Debian; %2: a command")
                                .arg(u"officina-practice"_s, u"tools/practice up"_s));
    m_practiceHelp->show();
}

void StartPage::followPractice()
{
    const PracticeFactory::State state = m_practice.state();
    const bool isStarting = state == PracticeFactory::State::Starting;
    m_practise->setText(practiseText());
    m_practiceBusy->setVisible(isStarting);
    if (state == PracticeFactory::State::Failed && !m_practice.canStart())
        return missPractice();
    m_practiceHelp->setVisible(isStarting || state == PracticeFactory::State::Failed);
    if (isStarting)
        m_practiceHelp->setText(tr("The practice factory is starting. The first time it makes what it needs, which may "
                                   "take minutes."));
    else if (state == PracticeFactory::State::Failed)
        m_practiceHelp->setText(tr("The practice factory did not start. In its own words: %1", "%1: its last lines")
                                    .arg(m_practice.words().trimmed()));
    if (state == PracticeFactory::State::Up && std::exchange(m_practises, false))
        usePractice();
}

void StartPage::usePractice()
{
    m_practiceHelp->hide();
    const SiteList sites = loadSites();
    const auto practice = std::ranges::find(sites.sites, Site::Origin::Practice, &Site::origin);
    if (practice != sites.sites.end())
        Q_EMIT signInWanted(*practice);
}

void StartPage::follow(const Need &need)
{
    m_seen.setSeen(need);
    if (const auto *request = std::get_if<RequestId>(&need.target))
        Q_EMIT requestWanted(*request);
    else if (const auto *job = std::get_if<JobRef>(&need.target))
        Q_EMIT jobWanted(*job);
    else if (const auto *site = std::get_if<Need::Connect>(&need.target))
        Q_EMIT connectWanted(site->site);
    else
        Q_EMIT pageWanted(PageId::Data);
}

} // namespace officina
