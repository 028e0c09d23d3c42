// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wiring of the page; see the header.
#include "ui/portals/portalspage.h"

#include "client/base/remotepath.h"
#include "client/requests/awardstore.h"
#include "client/requests/fromportal.h"
#include "client/requests/requeststore.h"
#include "client/sites/sitelist.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/noticeline.h"
#include "ui/common/openlink.h"
#include "ui/common/pageheader.h"
#include "ui/common/theme.h"
#include "ui/portals/portaldialog.h"
#include "ui/portals/portaltables.h"
#include "ui/portals/proposaldialog.h"
#include "ui/present/formats.h"
#include "ui/present/portaltext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QStackedWidget>

namespace officina {

using namespace Qt::StringLiterals;

PortalsPage::PortalsPage(PortalService &service, Settings &settings, const Catalogue &catalogue, QString dataFolder,
                         QWidget *parent)
    : Page(parent), m_service(service), m_settings(settings), m_catalogue(catalogue),
      m_dataFolder(std::move(dataFolder)), m_stack(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeHeader());
    auto *empty =
        new EmptyState(u"plug"_s, tr("No portal yet"),
                       tr("EFP Allocations, Puhuri and some national portals tell what you were awarded, what is "
                          "left of it and when it ends. Add yours with a token from your profile there."),
                       tr("Add a portal…"));
    empty->setObjectName(u"portalsEmpty"_s);
    connect(empty, &EmptyState::actionTriggered, this, &PortalsPage::addPortal);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(empty);
    layout->addWidget(m_stack, 1);
    connect(&m_service, &PortalService::listChanged, this, &PortalsPage::fillList);
    connect(&m_service, &PortalService::changed, this, [this](const PortalId &id) {
        if (current() && current()->id() == id)
            showState();
    });
    connect(m_list, &QComboBox::currentIndexChanged, this, &PortalsPage::showState);
    fillList();
}

QWidget *PortalsPage::makeHeader()
{
    auto *header = new PageHeader(tr("Portals"));
    m_list = new QComboBox;
    m_list->setObjectName(u"portalList"_s);
    m_list->setAccessibleName(tr("Portal"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(16);
    header->addBesideTitle(m_list);
    m_refresh = makeButton(u"portalRefresh"_s, tr("Refresh"), ButtonKind::Normal, u"refresh"_s);
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        if (!current())
            return;
        if (m_service.state(current()->id()).isReading)
            m_service.cancel(current()->id());
        else
            refresh();
    });
    m_add = makeButton(u"portalAdd"_s, tr("Add a portal…"), ButtonKind::Primary);
    connect(m_add, &QPushButton::clicked, this, &PortalsPage::addPortal);
    header->addAction(m_refresh);
    header->addAction(makeMenuButton());
    header->addAction(m_add);
    return header;
}

QWidget *PortalsPage::makeMenuButton()
{
    m_more = makeButton(u"portalMenuButton"_s, tr("This portal"));
    m_more->setProperty("hasMenu", true);
    auto *menu = new QMenu(m_more);
    menu->setObjectName(u"portalMenu"_s);
    menu->addAction(tr("Open in the browser"), this, [this] {
        if (current())
            openLink(m_more, current()->address);
    });
    menu->addAction(tr("Give another token…"), this, &PortalsPage::renewToken);
    menu->addAction(tr("Remove from the list…"), this, &PortalsPage::removePortal)->setObjectName(u"portalRemove"_s);
    m_more->setMenu(menu);
    return m_more;
}

QWidget *PortalsPage::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    m_info = makeLabel({}, LabelRole::Muted);
    m_info->setObjectName(u"portalInfo"_s);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"portalProgress"_s);
    m_progress->setTextVisible(false);
    m_error = new ErrorPanel;
    m_error->setObjectName(u"portalError"_s);
    connect(m_error, &ErrorPanel::retryRequested, this, &PortalsPage::refresh);
    m_problems = makeLabel({});
    m_problems->setObjectName(u"portalProblems"_s);
    m_problems->setProperty("notice", u"warning"_s);
    m_token = new QFrame;
    auto *give = makeButton(u"portalGiveToken"_s, tr("Give a token…"), ButtonKind::Link);
    connect(give, &QPushButton::clicked, this, &PortalsPage::renewToken);
    layOutNotice(m_token, u"info"_s, makeLabel(tr("A token is needed to read this portal.")))->addWidget(give);
    m_tables = new PortalTables(m_settings);
    connect(m_tables, &PortalTables::told, this, &Page::statusChanged);
    connect(m_tables, &PortalTables::failed, this,
            [this](const Error &error) { m_error->show(errorText(error, Doing::Exporting)); });
    connect(m_tables, &PortalTables::proposalWanted, this, &PortalsPage::write);
    connect(m_tables, &PortalTables::calendarWanted, this, &PortalsPage::keepAward);
    for (QWidget *part : std::initializer_list<QWidget *>{m_info, m_progress, m_error, m_problems, m_token})
        layout->addWidget(part);
    layout->addWidget(m_tables, 1);
    return content;
}

const Portal *PortalsPage::current() const
{
    const int index = m_list->currentIndex();
    return index >= 0 && index < m_service.portals().size() ? &m_service.portals().at(index) : nullptr;
}

void PortalsPage::fillList()
{
    const QString former = m_list->currentData().toString();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Portal &portal : m_service.portals())
            m_list->addItem(displayText(portal.name), portal.id().value);
        m_list->setCurrentIndex(std::max(0, m_list->findData(former)));
    }
    const bool isEmpty = m_service.portals().isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_refresh, m_more})
        part->setVisible(!isEmpty);
    m_add->setVisible(!isEmpty);
    showState();
}

void PortalsPage::activated()
{
    using namespace std::chrono_literals;
    m_tables->setSites(loadSites().sites);
    m_service.refreshOlderThan(600s);
    showState();
}

void PortalsPage::refresh()
{
    if (current())
        m_service.refresh(current()->id());
}

QString PortalsPage::infoText(const PortalService::State &state) const
{
    const PortalReading &reading = state.reading;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList parts;
    if (reading.at.isValid()) {
        //: %1 is a user's name, %2 how long ago
        parts += tr("Signed in as %1, read %2").arg(displayText(reading.user.name), formats::ago(reading.at, now));
        if (reading.user.tokenUntil.isValid())
            parts += tr("the token ends %1", "when").arg(formats::dateTime(reading.user.tokenUntil));
    }
    if (!state.isTokenKept)
        parts += tr("this system has no keychain: the token is known until Officina ends");
    if (current() && !current()->isEncrypted())
        parts += tr("not encrypted: it does not leave this computer");
    return parts.join(u" · "_s);
}

void PortalsPage::showBusy(const PortalService::State &state)
{
    m_refresh->setText(state.isReading ? tr("Stop") : tr("Refresh"));
    m_progress->setVisible(state.isReading);
    m_progress->setRange(0, state.of ? int(std::max<qint64>(1, *state.of)) : 0);
    m_progress->setValue(int(state.done));
    m_progress->setAccessibleName(tr("Reading"));
}

void PortalsPage::showState()
{
    const Portal *portal = current();
    if (!portal)
        return;
    const PortalService::State &state = m_service.state(portal->id());
    showBusy(state);
    m_info->setText(infoText(state));
    m_info->setVisible(!m_info->text().isEmpty());
    m_token->setVisible(state.wantsToken);
    if (state.error && !state.isReading)
        m_error->show(errorText(*state.error, Doing::ReadingPortal), true);
    else
        m_error->clear();
    QStringList problems;
    for (const Error &problem : state.reading.problems)
        problems += portaltext::problem(problem);
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_tables->showReading(state.reading);
    m_tables->setVisible(state.reading.at.isValid());
    if (!m_tables->isVisibleTo(this)) // what there is keeps at the top
        m_tables->parentWidget()->layout()->setAlignment(Qt::AlignTop);
    else
        m_tables->parentWidget()->layout()->setAlignment({});
}

void PortalsPage::addPortalAt(const QUrl &address)
{
    auto *dialog = new PortalDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!address.isEmpty())
        dialog->setAddress(address);
    connect(dialog, &PortalDialog::chosen, this, [this](const Portal &portal, const QString &token) {
        m_service.add(portal, token);
        m_list->setCurrentIndex(m_list->findData(portal.id().value));
    });
    dialog->open();
}

void PortalsPage::propose(const WaldurRoute &route, const RequestId &request)
{
    m_proposedAt = portalAddress(route.address.toString()).value_or(route.address);
    m_proposed = request;
    m_tables->showCalls(route.call);
    const int known = m_list->findData(Portal{{}, m_proposedAt}.id().value);
    if (known < 0)
        addPortalAt(m_proposedAt);
    else
        m_list->setCurrentIndex(known);
}

void PortalsPage::askForToken(QWidget *over)
{
    if (!current())
        return;
    auto *dialog = new PortalDialog(*current(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PortalDialog::chosen, this,
            [this](const Portal &portal, const QString &token) { m_service.setToken(portal.id(), token); });
    dialog->open();
}

void PortalsPage::removePortal()
{
    if (!current())
        return;
    const PortalId id = current()->id();
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Remove a portal"),
        tr("Remove %1 from the list, and its token from the keychain?", "a portal").arg(displayText(current()->name)),
        QMessageBox::Cancel, this);
    box->setObjectName(u"portalRemoveBox"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Nothing changes in the portal itself."));
    const auto *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QAbstractButton::clicked, this, [this, id] { m_service.remove(id); });
    box->open();
}

void PortalsPage::write(const PortalCall &call, const PortalRound &round, const PortalProposal &draft)
{
    if (!current())
        return;
    auto *dialog = new ProposalDialog(m_service, *current(), call, round, m_dataFolder + u"/portals"_s, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString folder = m_dataFolder + u"/requests"_s;
    const bool isBegun = !draft.uuid.isEmpty();
    const RequestId wanted = !isBegun && m_proposedAt == current()->address ? m_proposed : RequestId();
    QList<ProposalOffer> offers;
    qsizetype first = -1;
    const auto drafts = RequestStore(folder).list();
    for (const Request &request : drafts ? drafts->requests : QList<Request>()) {
        if (request.stage != Stage::Draft || request.title().trimmed().isEmpty())
            continue;
        if (request.id == wanted)
            first = offers.size();
        offers.append({request.title(), proposalFrom(request, m_catalogue, call, folder)});
    }
    dialog->offer(offers, first);
    if (!wanted.isEmpty())
        m_proposedAt.clear();
    if (!isBegun)
        dialog->setKnown(m_service.state(current()->id()).reading.proposals.value_or(QList<PortalProposal>()));
    else
        dialog->goOnWith(draft);
    connect(dialog, &ProposalDialog::tokenWanted, this, [this, dialog] { askForToken(dialog); });
    // What was made or submitted is in the list as soon as the portal says so.
    connect(dialog, &QDialog::finished, this, &PortalsPage::refresh);
    dialog->open();
}

void PortalsPage::keepAward(const PortalResource &resource, const PortalComponent &component)
{
    if (!current())
        return;
    AwardStore store(m_dataFolder + u"/requests"_s);
    const auto known = store.load(resource.project.simplified());
    if (!known && known.error().kind != Error::Kind::NotFound) {
        m_error->show(errorText(known.error(), Doing::SavingRequest));
        return;
    }
    const auto projects = m_service.state(current()->id()).reading.projects.value_or(QList<PortalProject>());
    const auto saved = store.save(awardFrom(resource, component, projects, m_catalogue, known.value_or(Award())));
    if (!saved)
        m_error->show(errorText(saved.error(), Doing::SavingRequest));
    else
        //: %1 is a project
        Q_EMIT statusChanged(tr("%1 is in the calendar of the requests.").arg(displayText(saved->project)));
}

} // namespace officina
