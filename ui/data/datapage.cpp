// SPDX-License-Identifier: GPL-3.0-or-later
//
// The data page; see the header.
#include "ui/data/datapage.h"

#include "client/base/localpath.h"
#include "client/settings/settings.h"
#include "client/sites/sitelist.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/examplestep.h"
#include "ui/common/pageheader.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/data/copytositedialog.h"
#include "ui/data/fetchedondrop.h"
#include "ui/data/filepane.h"
#include "ui/data/filetable.h"
#include "ui/data/quotadialog.h"
#include "ui/data/syncdialog.h"
#include "ui/data/transferscard.h"
#include "ui/data/transfertexts.h"
#include "ui/data/workshopnotice.h"
#include "ui/present/errortext.h"
#include "ui/present/formats.h"
#include "ui/present/sitetext.h"

#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QSplitter>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Nobody works on it, and it can go on.
bool isStopped(const TransferItem &item)
{
    return item.canResume() && item.state != TransferItem::State::Done
        && item.state != TransferItem::State::Reconnecting;
}

// From the same to the same, whatever was decided on the way.
bool isSame(const TransferRequest &one, const TransferRequest &other)
{
    return one.direction == other.direction && one.local == other.local && one.remote == other.remote
        && one.other == other.other && one.name == other.name && one.excludes == other.excludes;
}

} // namespace

DataPage::DataPage(SiteInUse &site, TransferQueue &queue, Settings &settings, QWidget *parent)
    : Page(parent), m_site(site), m_queue(queue), m_settings(settings),
      m_localPane(new FilePane(u"local"_s, tr("This computer"))), m_sitePane(new FilePane(u"site"_s, tr("Site"))),
      m_transfers(new TransfersCard(queue)), m_workshop(new WorkshopNotice)
{
    setObjectName(u"dataPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    makeHeader();
    auto *panes = new QSplitter;
    panes->setObjectName(u"dataPanes"_s);
    panes->setHandleWidth(space::oneAndHalf);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_localPane);
    panes->addWidget(m_sitePane);
    panes->setSizes({500, 500});
    auto *all = new QSplitter(Qt::Vertical);
    all->setObjectName(u"dataSplitter"_s);
    all->setHandleWidth(space::oneAndHalf);
    all->setChildrenCollapsible(false);
    all->addWidget(panes);
    all->addWidget(m_transfers);
    all->setStretchFactor(0, 3);
    all->setStretchFactor(1, 2);
    all->setSizes({640, 360}); // of whatever there is; five transfers or so
    layout->addWidget(m_workshop);
    layout->addWidget(all, 1);

    m_quota = QuotaDialog::makeLink(u"siteQuota"_s, [this] { return m_site.connection(); });
    m_sitePane->addBesideSpace(m_quota);
    m_transfers->useSettings(settings);
    setUpPanes();
    connect(m_transfers, &TransfersCard::exampleWanted, this, [this] {
        if (exampleStepHere() == ExampleStep::Run)
            Q_EMIT exampleJobWanted();
        else
            stageExample();
    });
    connect(&settings, &Settings::changed, this, &DataPage::offerExample);
    connect(m_workshop, &WorkshopNotice::wanted, this, &DataPage::stageWorkshopData);
    connect(&site, &SiteInUse::changed, this, &DataPage::siteChanged);
    connect(&site, &SiteInUse::stateChanged, this, &DataPage::stateChanged);
    connect(&queue, &TransferQueue::changed, this, &DataPage::queueChanged);
    connect(&queue, &TransferQueue::ended, this, &DataPage::transferEnded);
    siteChanged();
}

DataPage::~DataPage() = default;

void DataPage::setUpPanes()
{
    m_localPane->setBookmarks(&m_settings, {});
    m_localPane->setPlace(std::make_shared<LocalAsyncFileSystem>());
    m_localPane->setSendText(tr("Stage to the site"));
    m_localPane->table().takeFrom(u"site"_s, false);
    m_localPane->table().setForOthers([this] { return localForOthers(); });
    m_sitePane->setSendText(tr("Fetch to this computer"));
    m_sitePane->table().takeFrom(u"local"_s, true);
    m_sitePane->table().setForOthers([this] { return siteForOthers(); });
    for (FilePane *pane : {m_localPane, m_sitePane})
        connect(pane, &FilePane::selectionChanged, this, &DataPage::updateActions);
    connect(m_localPane, &FilePane::sendRequested, m_stage, &QPushButton::click);
    connect(m_sitePane, &FilePane::sendRequested, m_fetch, &QPushButton::click);
    connect(m_sitePane->addSendAction(u"siteFetchTo"_s, tr("Fetch to…")), &QAction::triggered, this,
            &DataPage::askWhereToFetch);
    connect(m_sitePane->addSendAction(u"siteCopyAcross"_s, tr("Copy to another site…")), &QAction::triggered, this,
            [this] { askWhereAcross(loadSites().sites); });
    connect(m_sitePane->addSendAction(u"siteCurves"_s, tr("Show curves")), &QAction::triggered, this, [this] {
        for (const RemotePath &path : m_sitePane->selected())
            Q_EMIT curvesWanted({path, displayBytes(path.name())});
    });
    connect(m_localPane->addSendAction(u"localCurves"_s, tr("Show curves")), &QAction::triggered, this, [this] {
        for (const RemotePath &path : m_localPane->selected())
            Q_EMIT localCurvesWanted(localText(path.bytes()));
    });
    connect(m_transfers, &TransfersCard::filesDropped, this,
            [this](const QString &fromPane, const QList<RemotePath> &paths) {
                if (fromPane == u"site")
                    fetch(paths, m_localPane->folder());
                else
                    stage(paths, m_sitePane->folder());
            });
    connect(m_localPane, &FilePane::filesDropped, this, &DataPage::fetch);
    connect(m_sitePane, &FilePane::filesDropped, this, &DataPage::stage);
    connect(&m_sitePane->empty(), &EmptyState::actionTriggered, this, [this] {
        if (m_site.connection())
            m_site.connection()->open();
        else
            Q_EMIT connectWanted();
    });
}

void DataPage::makeHeader()
{
    auto *header = new PageHeader(tr("Data"));
    m_fetch = makeButton(u"dataFetch"_s, tr("Fetch"), ButtonKind::Normal, u"arrow-left"_s);
    m_fetch->setToolTip(tr("Copy what is selected on the site to the folder of this computer"));
    m_stage = makeButton(u"dataStage"_s, tr("Stage to factory"), ButtonKind::Primary, u"arrow-right"_s);
    m_stage->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_stage->setToolTip(tr("Copy what is selected on this computer to the folder of the site"));
    m_sync = makeButton(u"dataSync"_s, tr("Compare and sync…"));
    m_sync->setToolTip(tr("Make one of the two folders that are shown like the other"));
    header->addAction(m_sync);
    header->addAction(m_fetch);
    header->addAction(m_stage);
    layout()->addWidget(header);
    connect(m_sync, &QPushButton::clicked, this, &DataPage::compareAndSync);
    connect(m_stage, &QPushButton::clicked, this, [this] { stage(m_localPane->selected(), m_sitePane->folder()); });
    connect(m_fetch, &QPushButton::clicked, this, [this] { fetch(m_sitePane->selected(), m_localPane->folder()); });
}

void DataPage::activated()
{
    m_localPane->refresh();
    if (m_sitePane->hasPlace())
        m_sitePane->refresh();
}

FilePane &DataPage::focusedPane() const
{
    return m_sitePane->isAncestorOf(focusWidget()) ? *m_sitePane : *m_localPane;
}

void DataPage::find()
{
    focusedPane().find();
}

void DataPage::refresh()
{
    m_localPane->refresh();
    m_sitePane->refresh();
}

void DataPage::showLocal(const QString &folder)
{
    m_localPane->open(RemotePath(localBytes(folder)));
}

void DataPage::showSite(const RemotePath &folder)
{
    if (m_sitePane->hasPlace())
        m_sitePane->open(folder);
    else
        m_wantedFolder = folder;
}

void DataPage::siteChanged()
{
    m_shown = false;
    m_sitePane->setPlace(nullptr); // its connection is about to go
    m_queue.useConnection(m_site.transfers());
    m_sitePane->setBookmarks(&m_settings, m_site.connection() ? m_site.connection()->site().id : SiteId());
    m_sitePane->setHeading(m_site.connection() ? siteName(m_site.connection()->site()) : tr("Site"));
    stateChanged();
}

void DataPage::stateChanged()
{
    const Connection *connection = m_site.connection();
    EmptyState &empty = m_sitePane->empty();
    if (!connection) {
        empty.set(u"plug"_s, tr("No site in use"),
                  tr("Connect to the practice factory, to a system of the catalogue or to a host "
                     "of your own to see "
                     "its files here."),
                  tr("Connect…"));
    } else if (connection->state() == Connection::State::Failed && !m_shown) {
        const ErrorText text =
            errorText(connection->error().value_or(Error{Error::Kind::Unreachable, {}, {}}), Doing::Connecting);
        empty.set(u"plug"_s, text.what, text.advice, tr("Try again"));
    } else if (connection->state() == Connection::State::Offline && !m_shown) {
        empty.set(u"plug"_s, tr("Not connected"), tr("The files of %1 show up here.").arg(siteName(connection->site())),
                  tr("Connect"));
    } else if ((connection->state() == Connection::State::Connecting
                || connection->state() == Connection::State::Waiting)
               && !m_shown) {
        empty.set(u"plug"_s, tr("Connecting…"), tr("The files of %1 show up here.").arg(siteName(connection->site())));
    } else if (connection->state() == Connection::State::Online && !m_shown) {
        // From here on a lost connection leaves the last known listing on the screen.
        m_shown = true;
        m_sitePane->setPlace(std::make_shared<RemoteAsyncFileSystem>(*m_site.connection()));
        if (!m_wantedFolder.isEmpty())
            m_sitePane->open(std::exchange(m_wantedFolder, {}));
    }
    updateActions();
}

void DataPage::updateActions()
{
    // Not while a pane is on its way to another folder: files would go where nobody looks any more.
    const bool there = m_sitePane->hasPlace() && !m_sitePane->folder().isEmpty() && !m_sitePane->isOpening()
        && !m_localPane->isOpening();
    offerExample();
    offerWorkshopData();
    m_quota->setVisible(m_sitePane->hasPlace() && m_site.connection()
                        && !m_site.connection()->site().quotaCommand.isEmpty());
    m_sync->setEnabled(there && !m_localPane->folder().isEmpty());
    m_stage->setEnabled(there && !m_localPane->selected().isEmpty());
    m_fetch->setEnabled(there && !m_sitePane->selected().isEmpty());
}

void DataPage::stage(const QList<RemotePath> &paths, const RemotePath &into)
{
    QList<TransferRequest> requests;
    for (const RemotePath &path : paths)
        requests.append(
            {.direction = Direction::Upload, .local = path.bytes(), .remote = into, .existing = Existing::Ask});
    if (!into.isEmpty())
        enqueue(requests);
}

void DataPage::fetch(const QList<RemotePath> &paths, const RemotePath &into)
{
    QList<TransferRequest> requests;
    for (const RemotePath &path : paths)
        requests.append(
            {.direction = Direction::Download, .local = into.bytes(), .remote = path, .existing = Existing::Ask});
    if (!into.isEmpty())
        enqueue(requests);
}

void DataPage::enqueue(const QList<TransferRequest> &requests)
{
    if (!m_site.connection())
        return;
    QList<qint64> interrupted;
    QList<TransferRequest> again;
    for (const TransferRequest &request : requests) {
        const auto stopped = std::ranges::find_if(m_queue.items(), [&](const TransferItem &item) {
            return item.site == m_site.connection()->site().id && isStopped(item) && isSame(item.request, request);
        });
        if (stopped == m_queue.items().end()) {
            m_queue.add(*m_site.transfers(), request);
        } else {
            interrupted.append(stopped->id);
            again.append(request);
        }
    }
    if (!interrupted.isEmpty())
        askToResume(interrupted, again);
}

void DataPage::askToResume(const QList<qint64> &interrupted, const QList<TransferRequest> &requests)
{
    m_transfers->select(interrupted.first());
    const QString name = displayBytes(requests.first().sourceName());
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Resume?"),
                        interrupted.size() == 1 ? tr("“%1” was on its way there before, and stopped halfway.").arg(name)
                                                : tr("%n transfer(s) of the same stopped halfway before.", nullptr,
                                                     int(interrupted.size())),
                        QMessageBox::NoButton, this);
    box->setObjectName(u"resumeQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Resumed, it goes on where it stopped, with what was decided then. Begun anew, it asks "
                               "again about files that differ."));
    QPushButton *resume = box->addButton(tr("Resume"), QMessageBox::AcceptRole);
    QPushButton *anew = box->addButton(tr("Begin anew"), QMessageBox::ActionRole);
    resume->setObjectName(u"resumeThat"_s);
    anew->setObjectName(u"beginAnew"_s);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->setDefaultButton(resume);
    connect(resume, &QPushButton::clicked, this, [this, interrupted] {
        for (const qint64 id : interrupted)
            m_queue.resume(id);
    });
    connect(anew, &QPushButton::clicked, this, [this, interrupted, requests] {
        for (const qint64 id : interrupted)
            m_queue.remove(id);
        if (m_site.connection()) {
            for (const TransferRequest &request : requests)
                m_queue.add(*m_site.transfers(), request);
        }
    });
    box->open();
}

std::unique_ptr<QMimeData> DataPage::localForOthers() const
{
    QList<QUrl> urls;
    for (const RemotePath &path : m_localPane->selected())
        urls.append(QUrl::fromLocalFile(localText(path.bytes())));
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls(urls);
    return mime;
}

std::unique_ptr<QMimeData> DataPage::siteForOthers()
{
    const auto bytes = m_sitePane->selectedBytes();
    if (!m_site.connection() || !bytes || *bytes > FetchedOnDrop::mostBytes)
        return nullptr;
    if (!m_dragged)
        m_dragged = std::make_unique<QTemporaryDir>();
    const QString folder = m_dragged->filePath(QString::number(++m_drags)); // names may come twice
    auto mime = std::make_unique<FetchedOnDrop>(*m_site.connection(), m_sitePane->selected(), folder);
    connect(mime.get(), &FetchedOnDrop::failed, m_sitePane, [this](const Error &error) {
        if (error.kind == Error::Kind::Cancelled)
            m_sitePane->showError({tr("What was dragged could not be fetched while the other program waited for it."),
                                   tr("Nothing was copied."),
                                   tr("“Fetch to…” in the context menu copies it to any folder and takes its time."),
                                   {}});
        else
            m_sitePane->showError(errorText(error, Doing::Fetching));
    });
    return mime;
}

// For any folder of this computer, and for what is too much to be dragged there.
void DataPage::askWhereToFetch()
{
    auto *dialog = new QFileDialog(this, tr("Fetch to"), localText(m_localPane->folder().bytes()));
    dialog->setObjectName(u"fetchToDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, paths = m_sitePane->selected()](const QString &folder) {
        fetch(paths, RemotePath(localBytes(folder)));
    });
    dialog->open();
}

void DataPage::askWhereAcross(QList<Site> sites)
{
    const Connection *connection = m_site.connection();
    const QList<RemotePath> paths = m_sitePane->selected();
    if (!connection || paths.isEmpty())
        return;
    sites.removeIf([&](const Site &site) { return site.id == connection->site().id; });
    const QString what = paths.size() == 1
        ? paths.first().display()
        : tr("%n item(s) of %1", "%1: a site", int(paths.size())).arg(siteName(connection->site()));
    auto *dialog = new CopyToSiteDialog(what, sites, m_site, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopyToSiteDialog::chosen, this, [this, paths](const SiteId &site, const QByteArray &folder) {
        QList<TransferRequest> requests;
        for (const RemotePath &path : paths)
            requests.append({.direction = Direction::SiteToSite, .local = folder, .remote = path, .other = site});
        enqueue(requests);
    });
    dialog->open();
}

void DataPage::compareAndSync()
{
    if (!m_site.connection())
        return;
    auto *dialog =
        new SyncDialog(*m_site.connection(), *m_site.transfers(), m_queue, siteName(m_site.connection()->site()),
                       m_localPane->folder(), m_sitePane->folder(), this);
    dialog->open();
}

void DataPage::queueChanged()
{
    int active = 0;
    for (const TransferItem &item : m_queue.items()) {
        active += item.isEnded() ? 0 : 1;
        if (item.state != TransferItem::State::Asking) {
            m_asked.remove(item.id);
        } else if (isVisible() && m_queue.hasReport(item.id) // just ended, and not in a former run
                   && m_asked.value(item.id) != item.conflicts) {
            m_asked.insert(item.id, item.conflicts);
            m_transfers->askAbout(item.id);
        }
    }
    offerExample();
    offerWorkshopData();
    Q_EMIT badgeChanged(active);
}

void DataPage::transferEnded(qint64 id)
{
    const TransferItem *item = m_queue.find(id);
    if (!item)
        return;
    noteExample(*item);
    if (item->request.direction == Direction::Upload)
        m_sitePane->refresh();
    else if (item->request.direction == Direction::Download)
        m_localPane->refresh();
}

} // namespace officina
