// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout and behaviour of the connect dialog; see the header.
#include "ui/connect/connectdialog.h"

#include "client/base/userhome.h"
#include "client/settings/settings.h"
#include "client/sites/practicesite.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/rowfilter.h"
#include "ui/common/siteinuse.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/connect/addsitedialog.h"
#include "ui/connect/aliasmeanings.h"
#include "ui/connect/changedkeypanel.h"
#include "ui/connect/renewdialog.h"
#include "ui/connect/sitesettingsdialog.h"
#include "ui/present/keytext.h"
#include "ui/present/sitesettings.h"
#include "ui/present/sitetext.h"

#include <QtCore/QRegularExpression>
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
    case Site::Origin::Typed: return ConnectDialog::tr("Typed");
    }
    return {};
}

QString originIcon(Site::Origin origin)
{
    switch (origin) {
    case Site::Origin::Practice: return u"computer"_s;
    case Site::Origin::SshConfig: return u"key"_s;
    case Site::Origin::Catalogue: return u"factory"_s;
    case Site::Origin::Typed: return u"plug"_s;
    }
    return {};
}

// As it would be typed, less the user.
QString hostText(const Site &site)
{
    return siteFrom({.host = site.host, .port = site.port == 22 ? 0 : site.port}).name;
}

QList<Column<SiteRow>> columns()
{
    return {
        {.title = ConnectDialog::tr("Site"),
         .text = [](const SiteRow &row) { return siteName(row.site); },
         .icon = [](const SiteRow &row) { return icon(originIcon(row.site.origin)); }},
        {.title = ConnectDialog::tr("Host"),
         .text = [](const SiteRow &row) { return row.meaning.isEmpty() ? hostText(row.site) : row.meaning; }},
        {.title = ConnectDialog::tr("From"),
         .text =
             [](const SiteRow &row) {
                 return row.isRecent ? ConnectDialog::tr("Used lately") : originText(row.site.origin);
             }},
    };
}

// Says why what is typed is no address.
QLabel *makeTypedProblem()
{
    QLabel *problem = makeLabel({});
    problem->setObjectName(u"typedProblem"_s);
    problem->setMargin(space::one);
    problem->setProperty("notice", u"warning"_s);
    problem->hide();
    return problem;
}

} // namespace

ConnectDialog::ConnectDialog(const SiteList &sites, SiteInUse &siteInUse, Settings &settings, QWidget *parent)
    : QDialog(parent), m_sites(sites), m_siteInUse(siteInUse), m_settings(settings), m_aliases(new AliasMeanings(this)),
      m_model(new RowModel<SiteRow>(
          columns(), [](const SiteRow &row) { return row.site.id.value; }, this)),
      m_filter(new RowFilter(m_model, this)), m_table(new Table(u"siteTable"_s, m_filter)), m_search(new QLineEdit),
      m_user(new QLineEdit), m_notes(makeLabel({}, LabelRole::Muted)), m_hints(makeLabel({}, LabelRole::Muted)),
      m_state(makeLabel({}, LabelRole::Muted)), m_busy(new QProgressBar), m_error(new ErrorPanel),
      m_changedKey(new ChangedKeyPanel),
      m_renew(makeButton(u"renewCertificate"_s, tr("Renew the certificate…"), ButtonKind::Normal, u"key"_s)),
      m_practise(makeButton(u"practiseInstead"_s, practiseText())),
      m_actions{makeButton(u"siteSettings"_s, tr("Settings…"), ButtonKind::Normal, u"settings"_s),
                makeButton(u"siteCheck"_s, tr("Can I get in?"), ButtonKind::Normal, u"check"_s),
                makeButton(u"siteKey"_s, tr("Key…"), ButtonKind::Normal, u"key"_s),
                makeButton(u"siteAdd"_s, tr("Add to my sites…"), ButtonKind::Normal, u"add"_s)},
      m_stay(new QCheckBox), m_connect(makeButton(u"connectButton"_s, tr("Connect"), ButtonKind::Primary))
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connect to a site"));
    build();
    clearFailure(); // there is none yet
    resize(760, 620);
    fill();
    connect(m_aliases, &AliasMeanings::found, this, [this](const SiteId &alias, const QString &meaning) {
        m_meanings.insert(alias, meaning);
        fill();
    });
    m_aliases->ask(m_sites.sites);
    connect(m_search, &QLineEdit::textChanged, this, &ConnectDialog::searchChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConnectDialog::showChosen);
    connect(m_table, &Table::opened, this, &ConnectDialog::connectToChosen);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::connectToChosen);
    connect(m_actions.settings, &QPushButton::clicked, this, &ConnectDialog::openSettings);
    connect(m_renew, &QPushButton::clicked, this, &ConnectDialog::openRenewal);
    connect(m_practise, &QPushButton::clicked, this, &ConnectDialog::practiceWanted);
    connect(m_practise, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_actions.add, &QPushButton::clicked, this, &ConnectDialog::addToSites);
    connect(m_actions.check, &QPushButton::clicked, this, [this] {
        if (const auto site = chosen()) {
            Q_EMIT doctorWanted(site->id);
            reject();
        }
    });
    connect(m_actions.key, &QPushButton::clicked, this, [this] {
        if (const auto site = chosen()) {
            Q_EMIT keyWanted(site->id);
            reject();
        }
    });
    connect(m_error, &ErrorPanel::retryRequested, this, &ConnectDialog::connectToChosen);
    connect(&m_siteInUse, &SiteInUse::stateChanged, this, &ConnectDialog::followConnection);
    const Connection *current = m_siteInUse.connection();
    choose(current ? current->site().id : SiteId{m_settings.get(setting::lastSite)});
    if (!chosen())
        m_table->selectRow(0);
    showChosen();
    // Whoever comes to see why there is no connection.
    if (current && current->error())
        showFailure(*current->error(), current->site());
}

void ConnectDialog::build()
{
    m_search->setObjectName(u"siteFilter"_s);
    m_search->setPlaceholderText(tr("Filter sites, or type an address: learner@host:22"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Filter sites, or type an address"));
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
    layout->addWidget(makeTypedProblem());
    layout->addWidget(frame, 1);
    for (const Error &problem : std::as_const(m_sites.problems))
        layout->addWidget(makeLabel(errorText(problem, Doing::ReadingCatalogue).what, LabelRole::Small));
    layout->addWidget(m_notes);
    layout->addWidget(m_hints);
    layout->addWidget(makeSiteActions());
    layout->addWidget(m_stay);
    m_stay->setObjectName(u"stayConnected"_s);
    m_stay->setToolTip(tr("Its jobs stay in the list, and you need not sign in again to come back"));
    layout->addWidget(m_error);
    layout->addWidget(m_renew, 0, Qt::AlignLeft);
    layout->addWidget(m_practise, 0, Qt::AlignLeft);
    layout->addWidget(m_changedKey);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    m_search->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

// What belongs to the chosen site.
QWidget *ConnectDialog::makeSiteActions()
{
    auto *actions = new QWidget;
    auto *layout = new FlowLayout(actions);
    auto *user = new QWidget; // stays with its label
    auto *inUser = new QHBoxLayout(user);
    inUser->setContentsMargins(0, 0, 0, 0);
    inUser->setSpacing(space::one);
    auto *label = makeLabel(tr("User name"));
    label->setBuddy(m_user);
    label->setWordWrap(false);
    m_user->setMinimumWidth(180);
    inUser->addWidget(label);
    inUser->addWidget(m_user);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(user);
    for (QWidget *button : {m_actions.settings, m_actions.check, m_actions.key, m_actions.add})
        layout->addWidget(button);
    return actions;
}

// The practice factory, what was typed, those used lately, the rest in their order.
void ConnectDialog::fill()
{
    QList<SiteRow> rows;
    if (m_typed)
        rows += SiteRow{*m_typed};
    for (const QString &id : m_settings.get(setting::recentSites))
        if (auto site = m_sites.named({id}); site && site->origin != Site::Origin::Practice)
            rows += SiteRow{*std::move(site), m_meanings.value({id}), true};
    const auto first = m_sites.sites.isEmpty() || m_sites.sites.first().origin != Site::Origin::Practice ? 0 : 1;
    for (const Site &site : m_sites.sites.sliced(first))
        rows += SiteRow{site, m_meanings.value(site.id)};
    if (first > 0)
        rows.prepend(SiteRow{m_sites.sites.first()});
    m_model->setRows(rows);
}

// What is no name in the list may be an address.
void ConnectDialog::searchChanged(const QString &text)
{
    static const QRegularExpression looksLikeOne(u"[@:.]"_s);
    m_filter->setText(text);
    m_typed.reset();
    fill(); // without the last one that was typed, which may hold this text
    const auto typed = typedSite(text);
    const Site *known = m_sites.find({text.trimmed()});
    if (known && m_filter->rowCount() == 0) {
        m_filter->setText(siteName(*known)); // its id is no part of that
    } else if (typed && !known && (text.contains(looksLikeOne) || m_filter->rowCount() == 0)) {
        m_typed = siteFrom(*typed, m_sites.sites);
        m_filter->setText(m_typed->name); // as the list writes it: without "ssh://", an address in brackets
        fill();
    }
    // Why there is nothing to choose. Words that are found nowhere are no address, and get no answer.
    const bool isSearch =
        text.trimmed().isEmpty() || (!typed && typed.error().subject == "blank"_L1 && !text.contains(looksLikeOne));
    const bool isTold = !typed && !isSearch && m_filter->rowCount() == 0;
    auto *problem = findChild<QLabel *>(u"typedProblem"_s);
    problem->setText(isTold ? typedSiteProblem(typed.error()) : QString());
    problem->setVisible(isTold);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    if (!chosen())
        clearFailure();
}

void ConnectDialog::openSettings()
{
    const auto site = chosen();
    if (!site)
        return;
    auto *dialog = new SiteSettingsDialog(*site, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ConnectDialog::showChosen);
    dialog->open();
}

void ConnectDialog::openRenewal()
{
    const auto site = chosen();
    if (!site)
        return;
    auto *dialog = new RenewDialog(withSettings(*site, m_settings), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RenewDialog::renewed, this, &ConnectDialog::connectToChosen);
    dialog->open();
}

void ConnectDialog::addToSites()
{
    const auto site = chosen();
    if (!site)
        return;
    Site wanted = withSettings(*site, m_settings);
    if (!m_user->text().trimmed().isEmpty())
        wanted.user = m_user->text().trimmed();
    auto *dialog = new AddSiteDialog(wanted, userHome() + u"/.ssh"_s, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, system = wanted.system()] {
        if (!system.isEmpty()) // what is known of it holds for the new name too
            m_settings.set(setting::profileOf(dialog->added()), system.value);
        m_sites = loadSites();
        m_search->clear();
        fill();
        m_aliases->ask(m_sites.sites);
        choose(dialog->added());
    });
    dialog->open();
}

void ConnectDialog::choose(const SiteId &id)
{
    if (m_model->find(id.value) < 0) { // one that was typed once
        m_typed = m_sites.named(id);
        fill();
    }
    const int row = m_model->find(id.value);
    if (row < 0)
        return;
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

std::optional<Site> ConnectDialog::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(RowModel<SiteRow>::rowOf(index).site) : std::nullopt;
}

void ConnectDialog::showChosen()
{
    const auto site = chosen();
    if (site && site->id != m_failed)
        clearFailure(); // of another one, which "Try again" would not try
    for (QPushButton *button : {m_connect, m_actions.settings, m_actions.check, m_actions.key, m_actions.add})
        button->setEnabled(site && !m_connecting);
    m_actions.key->setVisible(!site || site->origin != Site::Origin::Practice); // which brings its own
    m_actions.add->setVisible(!site || site->origin == Site::Origin::Typed || site->origin == Site::Origin::Catalogue);
    const Site shown = site ? withSettings(*site, m_settings) : Site(); // an alias may have those of a system
    m_notes->setText(loginNotes(shown).join(u'\n'));
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_hints->setText(hintsText(shown));
    m_hints->setVisible(!m_hints->text().isEmpty());
    showStay();
    m_user->setEnabled(site && site->origin != Site::Origin::Practice);
    if (site)
        m_user->setText(shown.user);
}

// Whether to stay connected to the site that is left for the chosen one.
void ConnectDialog::showStay()
{
    const Connection *current = m_siteInUse.connection();
    const auto site = chosen();
    const bool isLeft = current && current->state() != Connection::State::Failed && site
        && current->site().id != site->id && !m_connecting;
    m_stay->setVisible(isLeft);
    if (!isLeft)
        return;
    // It does not wrap, and would make the dialog as wide as a long name.
    QString name = m_stay->fontMetrics().elidedText(siteName(current->site()), Qt::ElideMiddle, 400);
    m_stay->setText(tr("Stay connected to %1").arg(name.replace(u'&', u"&&"_s)));
    m_stay->setChecked(m_siteInUse.stays(current->site().id));
}

void ConnectDialog::connectToChosen()
{
    const auto found = chosen();
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
    m_failed = site.id;
    const auto now = chosen(); // may be another one since
    const bool isChosen = now && now->id == site.id;
    // An identity that changed is no error to try again: it has its own panel.
    if (error.kind == Error::Kind::HostKeyChanged)
        m_changedKey->show(error, site);
    else
        m_error->show(errorText(error, Doing::Connecting), isChosen);
    m_practise->setVisible(isChosen && isPracticeDown(error));
    m_renew->setVisible(isChosen && error.kind == Error::Kind::CertificateExpired
                        && !withSettings(site, m_settings).renewCommand.isEmpty());
}

void ConnectDialog::clearFailure()
{
    m_error->clear();
    m_changedKey->clear();
    m_renew->hide();
    m_practise->hide();
}

void ConnectDialog::followConnection()
{
    const Connection *connection = m_siteInUse.connection();
    if (!m_connecting || !connection)
        return;
    const auto state = connection->state();
    if (state == Connection::State::Online) {
        accept();
        return;
    }
    const bool failed = state == Connection::State::Failed && connection->error();
    if (failed)
        showFailure(*connection->error(), connection->site());
    m_connecting = !failed;
    m_busy->setVisible(m_connecting);
    m_state->setVisible(m_connecting);
    const QString doing = connection->error() // which does not keep it from being tried again
        ? errorText(*connection->error(), Doing::Connecting).what
        : (state == Connection::State::Waiting
               ? tr("%1 wants sign-ins seldom: waiting until the next one may be…", "%1: a site")
               : tr("Connecting to %1…"))
              .arg(siteName(connection->site()));
    m_state->setText(doing);
    m_busy->setAccessibleName(doing);
    for (QPushButton *button : {m_connect, m_actions.settings, m_actions.check, m_actions.key, m_actions.add})
        button->setEnabled(!m_connecting && chosen());
    m_table->setEnabled(!m_connecting);
    showStay();
}

} // namespace officina
