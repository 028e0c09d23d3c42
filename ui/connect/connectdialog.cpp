// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout and behaviour of the connect dialog; see the header.
#include "ui/connect/connectdialog.h"

#include "client/settings/settings.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/icons.h"
#include "ui/common/rowfilter.h"
#include "ui/common/siteinuse.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/connect/changedkeypanel.h"
#include "ui/connect/renewdialog.h"
#include "ui/connect/sitesettingsdialog.h"
#include "ui/present/sitesettings.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString originText(Site::Origin origin)
{
    switch (origin) {
    case Site::Origin::Practice: return ConnectDialog::tr("On this computer");
    case Site::Origin::SshConfig: return ConnectDialog::tr("Your SSH configuration");
    case Site::Origin::Catalogue: return ConnectDialog::tr("Catalogue");
    }
    return {};
}

QList<Column<Site>> columns()
{
    return {
        {.title = ConnectDialog::tr("Site"),
         .text = [](const Site &site) { return siteName(site); },
         .icon =
             [](const Site &site) {
                 return icon(site.origin == Site::Origin::Practice        ? u"computer"_s
                                 : site.origin == Site::Origin::SshConfig ? u"key"_s
                                                                          : u"factory"_s);
             }},
        {.title = ConnectDialog::tr("Host"), .text = [](const Site &site) { return site.host; }},
        {.title = ConnectDialog::tr("From"), .text = [](const Site &site) { return originText(site.origin); }},
    };
}

} // namespace

ConnectDialog::ConnectDialog(const SiteList &sites, SiteInUse &siteInUse, Settings &settings, QWidget *parent)
    : QDialog(parent), m_sites(sites), m_siteInUse(siteInUse), m_settings(settings),
      m_model(new RowModel<Site>(
          columns(), [](const Site &site) { return site.id.value; }, this)),
      m_filter(new RowFilter(m_model, this)), m_table(new Table(u"siteTable"_s, m_filter)), m_search(new QLineEdit),
      m_user(new QLineEdit), m_notes(makeLabel({}, LabelRole::Muted)), m_hints(makeLabel({}, LabelRole::Muted)),
      m_state(makeLabel({}, LabelRole::Muted)), m_busy(new QProgressBar), m_error(new ErrorPanel),
      m_changedKey(new ChangedKeyPanel),
      m_renew(makeButton(u"renewCertificate"_s, tr("Renew the certificate…"), ButtonKind::Normal, u"key"_s)),
      m_more(makeButton(u"siteSettings"_s, tr("Settings…"), ButtonKind::Normal, u"settings"_s)), m_stay(new QCheckBox),
      m_connect(makeButton(u"connectButton"_s, tr("Connect"), ButtonKind::Primary))
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connect to a site"));
    build();
    m_model->setRows(m_sites.sites);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConnectDialog::showChosen);
    connect(m_table, &Table::opened, this, &ConnectDialog::connectToChosen);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::connectToChosen);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (const Site *site = chosen()) {
            auto *dialog = new SiteSettingsDialog(*site, m_settings, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, &ConnectDialog::showChosen);
            dialog->open();
        }
    });
    connect(m_renew, &QPushButton::clicked, this, [this] {
        const Site *site = chosen();
        if (!site)
            return;
        auto *dialog = new RenewDialog(withSettings(*site, m_settings), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &RenewDialog::renewed, this, &ConnectDialog::connectToChosen);
        dialog->open();
    });
    connect(m_error, &ErrorPanel::retryRequested, this, &ConnectDialog::connectToChosen);
    connect(&m_siteInUse, &SiteInUse::stateChanged, this, &ConnectDialog::followConnection);
    const Connection *current = m_siteInUse.connection();
    choose(current ? current->site().id : SiteId{m_settings.get(setting::lastSite)});
    if (!chosen())
        m_table->selectRow(0);
    showChosen();
    // Whoever comes to see why the connection was refused.
    if (current && current->state() == Connection::State::Failed && current->error()
        && current->error()->kind == Error::Kind::HostKeyChanged)
        showFailure(*current->error(), current->site());
}

void ConnectDialog::build()
{
    m_search->setObjectName(u"siteFilter"_s);
    m_search->setPlaceholderText(tr("Filter sites…"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Filter sites"));
    m_user->setObjectName(u"userName"_s);
    m_user->setPlaceholderText(tr("As configured"));
    m_user->setAccessibleName(tr("User name"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->hide();
    m_state->setObjectName(u"connectState"_s);
    m_state->hide();
    m_notes->setObjectName(u"siteNotes"_s);
    m_hints->setObjectName(u"siteHints"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // the list's own order: practice, own aliases, catalogue
    m_filter->sort(-1);
    m_table->setStretchColumn(1);
    m_table->setColumnWidth(0, 230);
    m_table->setColumnWidth(2, 180);
    m_table->setAccessibleName(tr("Sites"));

    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(1, 1, 1, 1);
    inFrame->addWidget(m_table);
    auto *userRow = new QHBoxLayout;
    userRow->setSpacing(space::one);
    auto *userLabel = makeLabel(tr("User name"));
    userLabel->setBuddy(m_user);
    userLabel->setWordWrap(false);
    userRow->addWidget(userLabel);
    userRow->addWidget(m_user, 1);
    userRow->addWidget(m_more);
    auto *cancel = makeButton(u"connectCancel"_s, tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addStretch(0);
    buttons->addWidget(cancel);
    buttons->addWidget(m_connect);
    m_connect->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(m_search);
    layout->addWidget(frame, 1);
    for (const Error &problem : std::as_const(m_sites.problems))
        layout->addWidget(makeLabel(errorText(problem, Doing::ReadingCatalogue).what, LabelRole::Small));
    layout->addWidget(m_notes);
    layout->addWidget(m_hints);
    layout->addLayout(userRow);
    layout->addWidget(m_stay);
    m_stay->setObjectName(u"stayConnected"_s);
    m_stay->setToolTip(tr("Its jobs stay in the list, and you need not sign in again to come back"));
    layout->addWidget(m_error);
    layout->addWidget(m_renew, 0, Qt::AlignLeft);
    m_renew->hide();
    layout->addWidget(m_changedKey);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    resize(760, 620);
    m_search->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ConnectDialog::choose(const SiteId &id)
{
    const int row = m_model->find(id.value);
    if (row < 0)
        return;
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

const Site *ConnectDialog::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_sites.find({index.data(KeyRole).toString()}) : nullptr;
}

void ConnectDialog::showChosen()
{
    const Site *site = chosen();
    m_connect->setEnabled(site && !m_connecting);
    m_more->setEnabled(site && !m_connecting);
    const Site shown = site ? withSettings(*site, m_settings) : Site(); // an alias may have those of a system
    m_notes->setText(shown.loginNotes.join(u'\n'));
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_hints->setText(hintsText(shown));
    m_hints->setVisible(!m_hints->text().isEmpty());
    showStay();
    m_user->setEnabled(site && site->origin != Site::Origin::Practice);
    if (site) {
        const QString remembered = m_settings.get(setting::userOf(site->id));
        m_user->setText(remembered.isEmpty() ? site->user : remembered);
    }
}

// Whether to stay connected to the site that is left for the chosen one.
void ConnectDialog::showStay()
{
    const Connection *current = m_siteInUse.connection();
    const Site *site = chosen();
    const bool isLeft = current && current->state() != Connection::State::Failed && site
        && current->site().id != site->id && !m_connecting;
    m_stay->setVisible(isLeft);
    if (!isLeft)
        return;
    m_stay->setText(tr("Stay connected to %1").arg(siteName(current->site()).replace(u'&', u"&&"_s)));
    m_stay->setChecked(m_siteInUse.stays(current->site().id));
}

void ConnectDialog::connectToChosen()
{
    const Site *found = chosen();
    if (!found || m_connecting)
        return;
    Site site = withSettings(*found, m_settings);
    if (site.origin != Site::Origin::Practice) {
        site.user = m_user->text().trimmed();
        m_settings.set(setting::userOf(site.id), site.user);
    }
    clearFailure();
    if (!m_stay->isHidden())
        m_siteInUse.setStays(m_siteInUse.connection()->site().id, m_stay->isChecked());
    m_connecting = true;
    m_siteInUse.use(site);
    followConnection();
}

void ConnectDialog::showFailure(const Error &error, const Site &site)
{
    clearFailure();
    // An identity that changed is no error to try again: it has its own panel.
    if (error.kind == Error::Kind::HostKeyChanged)
        m_changedKey->show(error, site);
    else
        m_error->show(errorText(error, Doing::Connecting), true);
    m_renew->setVisible(error.kind == Error::Kind::CertificateExpired
                        && !withSettings(site, m_settings).renewCommand.isEmpty());
}

void ConnectDialog::clearFailure()
{
    m_error->clear();
    m_changedKey->clear();
    m_renew->hide();
}

void ConnectDialog::followConnection()
{
    const Connection *connection = m_siteInUse.connection();
    if (!m_connecting || !connection)
        return;
    const auto state = connection->state();
    if (state == Connection::State::Online) {
        m_settings.set(setting::lastSite, connection->site().id.value);
        accept();
        return;
    }
    const bool failed = state == Connection::State::Failed && connection->error();
    if (failed)
        showFailure(*connection->error(), connection->site());
    m_connecting = !failed;
    m_busy->setVisible(m_connecting);
    m_state->setVisible(m_connecting);
    m_state->setText((state == Connection::State::Waiting
                          ? tr("%1 wants sign-ins seldom: waiting until the next one may be…", "%1: a site")
                          : tr("Connecting to %1…"))
                         .arg(siteName(connection->site())));
    m_connect->setEnabled(!m_connecting);
    m_more->setEnabled(!m_connecting);
    m_table->setEnabled(!m_connecting);
    showStay();
}

} // namespace officina
