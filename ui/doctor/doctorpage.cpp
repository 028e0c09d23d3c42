// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wiring of the page; see the header.
#include "ui/doctor/doctorpage.h"

#include "client/jobs/schedulersession.h"
#include "client/settings/settings.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/announce.h"
#include "ui/common/card.h"
#include "ui/common/controls.h"
#include "ui/common/openlink.h"
#include "ui/common/pageheader.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/doctor/checkrow.h"
#include "ui/present/doctortext.h"
#include "ui/present/formats.h"
#include "ui/present/signintext.h"
#include "ui/present/sitesettings.h"
#include "ui/present/sitetext.h"

#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using doctor::Check;
using doctor::Examination;
using doctor::Part;
using doctor::Status;

namespace {

constexpr int leastRules = 220; // pixels

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString stageText(Examination::Stage stage, const Site &site)
{
    switch (stage) {
    case Examination::Stage::Computer: return DoctorPage::tr("Looking at this computer…");
    case Examination::Stage::Way: return DoctorPage::tr("Looking at %1 from outside…", "%1: a host").arg(site.host);
    case Examination::Stage::Site: return DoctorPage::tr("Looking around in %1…", "%1: a site").arg(siteName(site));
    case Examination::Stage::Done: break;
    }
    return {};
}

} // namespace

DoctorPage::DoctorPage(SiteInUse &siteInUse, Settings &settings, QString dataFolder, Sites sites, QWidget *parent)
    : Page(parent), m_siteInUse(siteInUse), m_settings(settings), m_dataFolder(std::move(dataFolder)),
      m_load(std::move(sites)), m_list(new QComboBox), m_verdict(new Chip),
      m_copy(makeButton(u"doctorCopy"_s, tr("Copy report"))),
      m_again(makeButton(u"doctorAgain"_s, tr("Check again"), ButtonKind::Normal, u"refresh"_s)),
      m_enter(makeButton(u"doctorEnter"_s, tr("Sign in and look"), ButtonKind::Primary)), m_scroll(new QScrollArea),
      m_rules(new Card), m_rulesScroll(new QScrollArea)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeHeader());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::oneAndHalf);
    auto *found = new Card({}, Card::Margins::Flush);
    m_scroll->setObjectName(u"doctorLines"_s);
    setAccessiblePane(*m_scroll, tr("Can I get in?"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    found->body()->addWidget(m_scroll);
    columns->addWidget(found, 3);
    columns->addWidget(makeRules(), 1);
    layout->addLayout(columns, 1);
    connect(&m_siteInUse, &SiteInUse::stateChanged, this, &DoctorPage::followConnection);
    connect(&m_siteInUse, &SiteInUse::changed, this, &DoctorPage::showState);
}

QWidget *DoctorPage::makeHeader()
{
    auto *header = new PageHeader(tr("Can I get in?"));
    m_list->setObjectName(u"doctorSite"_s);
    m_list->setAccessibleName(tr("Site"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(18);
    m_verdict->setObjectName(u"doctorVerdict"_s);
    header->addBesideTitle(m_list);
    header->addBesideTitle(m_verdict);
    header->addAction(m_copy);
    header->addAction(m_again);
    header->addAction(m_enter);
    m_copy->setToolTip(tr("For a mail to the site's support; it holds no secrets"));
    connect(m_list, &QComboBox::activated, this, [this] { examine({m_list->currentData().toString()}); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(report());
        Q_EMIT statusChanged(tr("The report is in the clipboard."));
    });
    connect(m_again, &QPushButton::clicked, this, &DoctorPage::refresh);
    connect(m_enter, &QPushButton::clicked, this, &DoctorPage::signIn);
    return header;
}

QWidget *DoctorPage::makeRules()
{
    m_rulesScroll->setObjectName(u"doctorRules"_s); // its ring when it has the focus: the style sheet
    m_rulesScroll->setWidgetResizable(true);
    m_rulesScroll->setFrameShape(QFrame::NoFrame);
    m_rulesScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rules->setObjectName(u"doctorRules"_s);
    m_rulesScroll->setWidget(m_rules);
    return m_rulesScroll;
}

void DoctorPage::activated()
{
    fillSites();
    if (m_examination)
        return;
    const Connection *connection = m_siteInUse.connection();
    const SiteId id = connection ? connection->site().id : SiteId{m_settings.get(setting::lastSite)};
    if (m_sites.named(id))
        examine(id);
    else if (!m_sites.sites.isEmpty())
        examine(m_sites.sites.first().id);
}

void DoctorPage::fillSites()
{
    m_sites = m_load();
    const QString former = m_list->currentData().toString();
    m_list->clear();
    for (const Site &site : m_sites.sites)
        m_list->addItem(siteName(site), site.id.value);
    if (m_examination && m_list->findData(former) < 0)
        m_list->addItem(siteName(m_examination->site()), former);
    m_list->setCurrentIndex(std::max(0, m_list->findData(former)));
}

void DoctorPage::examine(SiteId id)
{
    look(std::move(id), false);
}

void DoctorPage::look(SiteId id, bool isAgain)
{
    fillSites();
    const auto site = m_sites.named(id);
    if (!site)
        return;
    if (m_list->findData(id.value) < 0) // one that was typed
        m_list->addItem(siteName(*site), id.value);
    m_list->setCurrentIndex(m_list->findData(id.value));
    begin(withSettings(*site, m_settings), isAgain);
}

void DoctorPage::begin(const Site &site, bool isAgain)
{
    m_signingIn = false;
    m_examination =
        std::make_unique<Examination>(site, doctor::LastLooks(m_dataFolder + u"/doctor"_s), schedulersFolder());
    connect(m_examination.get(), &Examination::changed, this, &DoctorPage::showAll);
    Connection *there = connection();
    if (!isAgain && there && there->state() == Connection::State::Failed && there->error())
        m_examination->wasRefused(*there->error());
    m_examination->start();
    if (there && there->state() == Connection::State::Online)
        lookInside(false);
    showRules();
}

// mayAsk: signing in to the host for files may ask for a password or a code, as the user knows who wanted it.
void DoctorPage::lookInside(bool mayAsk)
{
    Connection *there = connection();
    Connection *transfers = there == m_siteInUse.connection() ? m_siteInUse.transfers() : nullptr;
    const bool isOther = transfers && transfers != there;
    const bool looks = isOther && (mayAsk || transfers->state() == Connection::State::Online);
    m_examination->lookInside(*there, looks ? transfers : nullptr);
}

void DoctorPage::refresh()
{
    if (m_examination)
        look(m_examination->site().id, true); // with what was set meanwhile
}

Connection *DoctorPage::connection() const
{
    return m_examination ? m_siteInUse.connectionTo(m_examination->site().id) : nullptr;
}

void DoctorPage::signIn()
{
    if (!m_examination)
        return;
    m_signingIn = true;
    if (Connection *there = connection(); there && there->state() == Connection::State::Online)
        followConnection();
    else
        m_siteInUse.use(m_examination->site());
    showState();
}

void DoctorPage::followConnection()
{
    Connection *there = connection();
    if (m_signingIn && there) {
        if (there->state() == Connection::State::Online) {
            m_signingIn = false;
            lookInside(true);
        } else if (there->state() == Connection::State::Failed && there->error()) {
            m_signingIn = false;
            m_examination->notLetIn(*there->error());
        }
    }
    showState();
}

QString DoctorPage::report() const
{
    return m_examination ? doctorReport(m_examination->checks(), m_examination->site(), QDateTime::currentDateTimeUtc())
                         : QString();
}

void DoctorPage::showAll()
{
    showLines();
    showState();
}

void DoctorPage::showLines()
{
    const Site &site = m_examination->site();
    auto *lines = new QWidget;
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins(space::oneAndHalf, space::oneAndHalf, space::oneAndHalf, space::oneAndHalf);
    layout->setSpacing(0);
    int stateWidth = 0;
    for (const Status status : {Status::Fine, Status::Wrong, Status::Unknown})
        stateWidth = std::max(stateWidth, Chip(wordFor(status), toneOf(status)).sizeHint().width());
    std::optional<Part> part;
    for (const Check &check : m_examination->checks()) {
        if (part != check.part()) {
            QString title = partTitle(check.part(), site);
            if (check.part() == Part::Site && m_examination->seenInside().isValid())
                title = tr("After signing in (seen %1)", "%1: a date and time")
                            .arg(formats::dateTime(m_examination->seenInside().toLocalTime()));
            QLabel *heading = makeLabel(title, LabelRole::Heading);
            heading->setContentsMargins(0, part ? space::two : 0, 0, space::half);
            layout->addWidget(heading);
        } else {
            layout->addWidget(makeLine());
        }
        part = check.part();
        auto *row = new CheckRow(check, site, stateWidth);
        connect(row, &CheckRow::settingsWanted, this, &DoctorPage::askForSettings);
        connect(row, &CheckRow::renewalWanted, this, [this] { Q_EMIT renewalWanted(m_examination->site()); });
        connect(row, &CheckRow::keyWanted, this, [this] { Q_EMIT keyWanted(m_examination->site()); });
        connect(row, &CheckRow::practiceWanted, this, &DoctorPage::practiceWanted);
        connect(row, &CheckRow::copied, this, [this](const QString &command) {
            Q_EMIT statusChanged(tr("Copied: %1", "%1: a command").arg(command));
        });
        layout->addWidget(row);
    }
    layout->addStretch(1);
    m_scroll->setWidget(lines); // deletes the former ones
}

void DoctorPage::showState()
{
    if (!m_examination)
        return;
    const auto stage = m_examination->stage();
    const QList<Check> checks = m_examination->checks();
    const auto wrong = std::ranges::count(checks, Status::Wrong, &Check::status);
    const Connection *there = connection();
    const bool isSigningIn = m_signingIn && there && there->state() != Connection::State::Online;
    const QString before = m_verdict->accessibleName();
    if (stage != Examination::Stage::Done)
        m_verdict->set(stageText(stage, m_examination->site()), Tone::Active);
    else if (isSigningIn)
        m_verdict->set(tr("Signing in…"), Tone::Active);
    else if (wrong > 0)
        m_verdict->set(tr("%n thing(s) to mend", nullptr, int(wrong)), Tone::Bad);
    else
        m_verdict->set(tr("Nothing to mend that can be seen"), Tone::Good);
    if (isVisible() && m_verdict->accessibleName() != before)
        announce(*m_verdict, m_verdict->accessibleName());
    m_again->setEnabled(stage == Examination::Stage::Done && !isSigningIn);
    m_copy->setEnabled(stage == Examination::Stage::Done);
    // Nobody goes in where another host may have taken the site's place.
    m_enter->setEnabled(m_again->isEnabled() && m_examination->letsIn());
    m_enter->setText(there && there->state() == Connection::State::Online ? tr("Look around again")
                                                                          : tr("Sign in and look"));
}

void DoctorPage::showRules()
{
    const Site &site = m_examination->site();
    auto *body = m_rules->body();
    clear(body);
    m_rules->setTitle(tr("What %1 wants", "%1: a site").arg(siteName(site)));
    setAccessiblePane(*m_rulesScroll, tr("What %1 wants", "%1: a site").arg(siteName(site)));
    const auto add = [&](const QStringList &sentences, LabelRole role) {
        for (const QString &sentence : sentences) {
            QLabel *label = makeLabel(sentence, role);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            body->addWidget(label);
        }
    };
    const QStringList wants = signInWants(site);
    add(wants, LabelRole::Plain);
    if (wants.isEmpty() && site.loginNotes.isEmpty())
        add({tr("How it lets people in is not known.")}, LabelRole::Muted);
    add(loginNotes(site), LabelRole::Muted);
    if (!site.renewCommand.isEmpty()) {
        add({tr("The certificate is renewed by this command:")}, LabelRole::Plain);
        add({site.renewCommand}, LabelRole::Code);
    }
    if (const QString hints = hintsText(site); !hints.isEmpty())
        add({hints}, LabelRole::Small);
    body->addStretch(1);
    QStringList addresses{site.signIn.keyUrl, site.docsUrl};
    addresses.removeDuplicates();
    addresses.removeAll(QString());
    for (const QString &address : std::as_const(addresses)) {
        auto *link = makeButton(u"doctorLink"_s, QUrl(address).host(), ButtonKind::Link, u"external"_s);
        link->setToolTip(address);
        connect(link, &QPushButton::clicked, this, [link, address] { openLink(link, QUrl(address)); });
        body->addWidget(link, 0, Qt::AlignLeading);
    }
    // What cannot be narrower, like a name, is not to lie under the scroll bar.
    const int bar = m_rulesScroll->verticalScrollBar()->sizeHint().width();
    const int ring = 2 * m_rulesScroll->frameWidth();
    m_rulesScroll->setMinimumWidth(std::max(leastRules, m_rules->minimumSizeHint().width() + bar + ring));
}

void DoctorPage::askForSettings()
{
    if (const auto site = m_sites.named(m_examination->site().id))
        Q_EMIT settingsWanted(*site);
}

} // namespace officina
