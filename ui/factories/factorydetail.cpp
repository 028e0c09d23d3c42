// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of one factory, built anew for each: it is small, and only read.
#include "ui/factories/factorydetail.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/flowlayout.h"
#include "ui/common/openlink.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/factories/factoryfacts.h"
#include "ui/factories/factoryrow.h"
#include "ui/factories/sourcepopup.h"
#include "ui/factories/systemfacts.h"
#include "ui/factories/systemrow.h"
#include "ui/factories/systemtable.h"
#include "ui/present/cataloguesearch.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"
#include "ui/present/sourceage.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QCursor>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollArea>

#include <ranges>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 376; // leaves the list its countries where the window is least

} // namespace

FactoryDetail::FactoryDetail(const Catalogue &catalogue, QWidget *parent)
    : Card({}, Margins::Flush, parent), m_catalogue(catalogue), m_sites(shippedSites()), m_scroll(new QScrollArea)
{
    m_scroll->setObjectName(u"factoryDetailScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this); // the page's height follows its width
    body()->addWidget(m_scroll);
    setMinimumWidth(leastWidth);
}

void FactoryDetail::begin()
{
    auto *content = new QWidget;
    m_page = new QVBoxLayout(content);
    m_page->setContentsMargins(space::two, space::two, space::two, space::two);
    m_page->setSpacing(space::one);
    content->installEventFilter(this);
    m_scroll->setWidget(content); // deletes the former one
    m_facts = nullptr;
    m_request = nullptr;
    m_connect = nullptr;
    m_factory = {};
    m_system = {};
    m_site = {};
}

void FactoryDetail::finish()
{
    m_page->addStretch(1);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->widget()->show();
    fit();
}

// A scroll area asks for a least height only, in which lines that break would be cut, and for no width.
void FactoryDetail::fit()
{
    QWidget *content = m_scroll->widget();
    if (!content || !content->layout())
        return;
    content->setMinimumHeight(std::max(0, content->layout()->totalHeightForWidth(m_scroll->viewport()->width())));
    // The systems' words are longer in some languages.
    const int beside = width() - m_scroll->viewport()->width();
    setMinimumWidth(std::max(leastWidth, content->layout()->totalMinimumSize().width() + beside));
}

bool FactoryDetail::eventFilter(QObject *watched, QEvent *event)
{
    const bool isResized = event->type() == QEvent::Resize && watched == m_scroll->viewport();
    if (isResized || event->type() == QEvent::LayoutRequest)
        fit();
    return Card::eventFilter(watched, event);
}

void FactoryDetail::clear()
{
    begin();
    m_page->addStretch(1);
    m_scroll->setFocusPolicy(Qt::NoFocus); // there is nothing to read
}

void FactoryDetail::show(const Factory &factory)
{
    begin();
    m_factory = factory.id;
    QStringList parts;
    parts.append(tr("%1, %2").arg(factory.city ? catalogueText(*factory.city) : tr("city not known"),
                                  countryName(factory.country)));
    if (factory.host)
        parts.append(tr("hosted by %1").arg(catalogueText(*factory.host)));
    if (factory.round && factory.selected)
        parts.append(
            tr("chosen in round %1, %2").arg(QLocale().toString(*factory.round), isoDateText(*factory.selected)));
    const State state = factory.state.valueOr(State::Unknown);
    title(factory.shortName.valueOr({}), parts.join(u" · "_s), new Chip(stateText(state), toneOf(state)));
    buttons(factory.website.valueOr({}), {CatalogueLink::Kind::Factory, factory.id.value},
            tr("Copy a link to this factory"));
    systems(factory); // and the facts of the one it chooses
    if (!m_facts)
        showFacts();
    finish();
}

void FactoryDetail::show(const Antenna &antenna)
{
    begin();
    title(antennaName(antenna),
          antenna.host ? tr("%1 · hosted by %2").arg(countryName(antenna.country), catalogueText(*antenna.host))
                       : countryName(antenna.country),
          new Chip(tr("Antenna")));
    m_page->addWidget(
        makeLabel(tr("An antenna is a country’s door to factories elsewhere: advice at home, computing time there.")));
    if (!antenna.factories.isEmpty())
        m_page->addWidget(makeLabel(tr("Its factories"), LabelRole::Heading));
    for (const AntennaLink &link : antenna.factories) {
        const Factory *factory = m_catalogue.factory(link.factory);
        const QString name = factory->shortName.valueOr(factory->id.value);
        auto *button = makeButton(u"factoryLink_"_s + factory->id.value,
                                  literalText(tr("%1 (%2)").arg(name, catalogueText(link.kind))), ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, [this, id = factory->id] { Q_EMIT factoryWanted(id); });
        m_page->addWidget(button, 0, Qt::AlignLeft);
    }
    addAntennaFacts(*beginFacts(), antenna);
    endFacts();
    finish();
}

void FactoryDetail::show(const System &system)
{
    begin();
    QStringList parts{tr("%1, %2").arg(catalogueText(system.city), countryName(system.country))};
    if (system.host)
        parts.append(tr("hosted by %1").arg(catalogueText(*system.host)));
    const State state = system.state.valueOr(State::Unknown);
    title(system.name.valueOr(system.id.value), parts.join(u" · "_s), new Chip(stateText(state), toneOf(state)));
    buttons({}, {CatalogueLink::Kind::System, system.id.value}, tr("Copy a link to this system"));
    m_page->addWidget(makeLabel(tr("This system belongs to no AI Factory of the catalogue.")));
    showSystem(system);
    finish();
}

void FactoryDetail::showProgramme()
{
    const FactoryId from = m_factory;
    begin();
    title(tr("The programme"), tr("What stands behind all AI Factories"), new Chip);
    if (const Factory *factory = m_catalogue.factory(from)) {
        //: %1: a factory
        auto *back = makeButton(u"programmeBack"_s, tr("Back to %1").arg(literalText(factory->shortName.valueOr({}))),
                                ButtonKind::Link);
        // Queued: what is shown next deletes the button that was pressed.
        connect(back, &QPushButton::clicked, this, [this, factory] { show(*factory); }, Qt::QueuedConnection);
        m_page->addWidget(back, 0, Qt::AlignLeft);
    }
    addProgrammeFacts(*beginFacts(), m_catalogue.programme());
    endFacts();
    finish();
}

void FactoryDetail::title(const QString &name, const QString &subtitle, QWidget *chip)
{
    auto *row = new QHBoxLayout;
    setAccessiblePane(*m_scroll, name);
    QLabel *label = makeLabel(name, LabelRole::Title);
    label->setObjectName(u"factoryTitle"_s);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    row->addWidget(chip, 0, Qt::AlignTop);
    m_page->addLayout(row);
    m_page->addWidget(makeLabel(subtitle, LabelRole::Muted));
}

void FactoryDetail::buttons(const QUrl &website, const CatalogueLink &link, const QString &copyTip)
{
    auto *line = new QWidget;
    auto *row = new FlowLayout(line); // beside each other where there is room
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    m_request = makeButton(u"factoryRequest"_s, tr("Request an allocation"), ButtonKind::Primary);
    connect(m_request, &QPushButton::clicked, this, [this] {
        QList<AccessModeId> listed;
        for (const AccessMode *mode : waysToAsk())
            listed.append(mode->id);
        Q_EMIT requestWanted(m_factory, m_system, listed);
    });
    row->addWidget(m_request);
    m_connect = makeButton(u"factoryConnect"_s, tr("Connect…"));
    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT connectWanted(m_site); });
    row->addWidget(m_connect);
    if (!website.isEmpty()) {
        auto *site = makeButton(u"factoryWebsite"_s, tr("Web site"), ButtonKind::Normal, u"external"_s);
        site->setToolTip(website.toDisplayString());
        connect(site, &QPushButton::clicked, this, [site, website] { officina::openLink(site, website); });
        row->addWidget(site);
    }
    auto *copy = makeToolButton(u"factoryLink"_s, u"copy"_s, copyTip);
    connect(copy, &QToolButton::clicked, this, [copy, link] { copyText(copy, linkText(link)); });
    row->addWidget(copy);
    m_page->addWidget(line);
}

void FactoryDetail::systems(const Factory &factory)
{
    m_page->addWidget(makeLabel(tr("Systems"), LabelRole::Heading));
    auto *model = new RowModel<SystemRow>(systemColumns(), &SystemRow::id, this);
    model->setRows(systemRows(m_catalogue, factory));
    auto *table = new SystemTable(model);
    model->setParent(table);
    table->setAccessibleName(tr("Systems of the factory"));
    m_page->addWidget(table);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const System *system = m_catalogue.system({index.data(KeyRole).toString()}))
            showSystem(*system);
    });
    // What can be used now comes first; else the first of the list.
    int first = 0;
    for (int row = model->rowCount() - 1; row >= 0; --row) {
        if (model->row(row).state == State::Operating)
            first = row;
    }
    table->setCurrentIndex(model->index(first, 0));
}

void FactoryDetail::choose(const SystemId &system)
{
    auto *table = findChild<Table *>(u"factorySystems"_s);
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(KeyRole).toString() == system.value)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
}

namespace {

QString connectText(const System &system)
{
    const QString name = system.name.valueOr(system.id.value);
    if (!system.site.isEmpty())
        return FactoryDetail::tr("Connect to %1").arg(name);
    switch (system.state.valueOr(State::Unknown)) {
    case State::Planned:
    case State::BeingBuilt: return FactoryDetail::tr("%1 is not open yet, as far as is known").arg(name);
    case State::Retired: return FactoryDetail::tr("%1 is retired").arg(name);
    case State::Operating:
    case State::Unknown: break;
    }
    return FactoryDetail::tr("How one signs in to %1 is not in the catalogue").arg(name);
}

} // namespace

void FactoryDetail::showSystem(const System &system)
{
    m_system = system.id;
    m_site = system.site;
    m_connect->setEnabled(!system.site.isEmpty());
    m_connect->setToolTip(connectText(system));
    showFacts();
}

FactSheet *FactoryDetail::beginFacts()
{
    auto citations = std::make_unique<Citations>(m_catalogue);
    auto *sheet = new FactSheet(*citations);
    m_citations = std::move(citations);
    sheet->setObjectName(u"factoryFacts"_s);
    connect(sheet, &FactSheet::linkActivated, this, &FactoryDetail::openLink);
    m_facts = sheet;
    return sheet;
}

void FactoryDetail::endFacts()
{
    sources(*m_facts);
    // Only now into the page, in their final fonts and shown at once: widgets that are added to a visible one have no
    // size as yet.
    for (QWidget *widget : m_facts->findChildren<QWidget *>())
        widget->ensurePolished();
    const auto direct = Qt::FindDirectChildrenOnly;
    if (auto *old = m_scroll->widget()->findChild<FactSheet *>(m_facts->objectName(), direct)) {
        delete m_page->replaceWidget(old, m_facts); // the old one's place, not the widget
        old->setObjectName({});
        old->hide();
        old->deleteLater(); // one of its buttons may have been pressed
    } else {
        m_page->addWidget(m_facts);
    }
    m_facts->show();
    fit();
}

void FactoryDetail::showFacts()
{
    fitRequest();
    const Factory *factory = m_catalogue.factory(m_factory);
    FactSheet &sheet = *beginFacts();
    // The chip at the top has no room for where its state comes from.
    if (factory && (factory->state || !factory->state.note.isEmpty()))
        sheet.paragraph(stateHtml(sheet.cite(), factory->state));
    if (const System *system = m_catalogue.system(m_system)) {
        const auto site = std::ranges::find(m_sites.sites, system->site, &Site::id);
        const auto guide = m_sites.guides.constFind(system->site);
        const bool isKnown = site != m_sites.sites.end() && guide != m_sites.guides.end();
        modes(sheet, *system);
        addSystemFacts(sheet, *system, isKnown ? &*site : nullptr, isKnown ? &*guide : nullptr);
    }
    if (factory) {
        addFactoryFacts(sheet, m_catalogue, *factory);
        auto *programme = makeButton(u"programme"_s, tr("The programme behind all factories"), ButtonKind::Link);
        connect(programme, &QPushButton::clicked, this, &FactoryDetail::showProgramme, Qt::QueuedConnection);
        sheet.add(programme);
    }
    endFacts();
}

void FactoryDetail::fitRequest()
{
    const bool canAsk = !waysToAsk().isEmpty();
    m_request->setEnabled(canAsk);
    m_request->setToolTip(canAsk ? QString() : nothingText());
}

// Those that name the system; where none of them is for who asks, those that may offer it as well.
QList<const AccessMode *> FactoryDetail::waysToAsk() const
{
    const System *system = m_catalogue.system(m_system);
    const QList<const AccessMode *> named = waysFor(waysTo(m_catalogue, m_factory, m_system), m_audience);
    return named.isEmpty() && system ? waysFor(waysThatMay(m_catalogue, *system), m_audience) : named;
}

QString FactoryDetail::nothingText() const
{
    const Factory *factory = m_catalogue.factory(m_factory);
    const System *system = m_catalogue.system(m_system);
    QList<const AccessMode *> ways = waysTo(m_catalogue, m_factory, m_system);
    if (ways.isEmpty() && system)
        ways = waysThatMay(m_catalogue, *system);
    if (!ways.isEmpty())
        return tr("None of the %n way(s) to ask for time on it names you.", nullptr, int(ways.size()));
    return !system || (factory && m_catalogue.modesOf(*factory).isEmpty())
        ? tr("No way to ask for time on its systems is published yet.")
        : tr("No way to ask for time on %1 is published yet.", "%1: a system")
              .arg(system->name.valueOr(system->id.value));
}

void FactoryDetail::modes(FactSheet &sheet, const System &system)
{
    const QString name = system.name.valueOr(system.id.value);
    //: %1: a system
    sheet.heading(tr("What you can ask for on %1").arg(name));
    const QList<const AccessMode *> ways = waysTo(m_catalogue, m_factory, system.id);
    if (ways.isEmpty() && waysThatMay(m_catalogue, system).isEmpty()) {
        sheet.paragraph(nothingText().toHtmlEscaped());
        return;
    }
    sheet.add(audiencePills());
    addCounting(sheet, system, ways);
    const bool isNow = m_today == QDate::currentDate(); // when cut-offs of today may be over
    const QDateTime now = isNow ? QDateTime::currentDateTime() : m_today.startOfDay();
    const QList<const AccessMode *> listed = waysFor(ways, m_audience);
    for (const AccessMode *mode : listed)
        addMode(sheet, *mode, system.id, now);
    if (listed.isEmpty() && (!ways.isEmpty() || waysToAsk().isEmpty()))
        sheet.paragraph(nothingText().toHtmlEscaped());
    openModes(sheet, system);
    sheet.add(makeLabel(tr("Partitions come and go: the call’s own page decides."), LabelRole::Small));
}

void FactoryDetail::openModes(FactSheet &sheet, const System &system)
{
    QStringList names;
    QList<SourceId> sources;
    for (const AccessMode *mode : waysThatMay(m_catalogue, system)) {
        if (!isFor(*mode, m_audience))
            continue;
        names.append(modeText(*mode));
        sources += mode->systemsOpen.sources;
    }
    if (!names.isEmpty())
        sheet.paragraph(sheet.cite().fact(
            //: %1: a system, %2: names of calls
            tr("Not seen with %1, but offering other systems too, as there is room: %2. Their forms tell.")
                .arg(system.name.valueOr(system.id.value), QLocale().createSeparatedList(names)),
            sources));
}

QWidget *FactoryDetail::audiencePills()
{
    auto *line = new QWidget;
    auto *row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    auto *group = new QButtonGroup(line);
    for (const AudienceGroup applicant :
         {AudienceGroup::Anyone, AudienceGroup::Company, AudienceGroup::Research, AudienceGroup::Public}) {
        auto *pill = makeButton(u"applicant-%1"_s.arg(int(applicant)), audienceGroupText(applicant), ButtonKind::Pill);
        pill->setCheckable(true);
        pill->setChecked(applicant == m_audience);
        group->addButton(pill, int(applicant));
        row->addWidget(pill);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        m_audience = AudienceGroup(id);
        const bool hadFocus =
            QGuiApplication::focusObject() && QGuiApplication::focusObject()->objectName() == u"applicant-%1"_s.arg(id);
        showFacts();
        if (auto *pill = m_facts->findChild<QPushButton *>(u"applicant-%1"_s.arg(id)); pill && hadFocus)
            pill->setFocus();
    });
    return line;
}

void FactoryDetail::sources(FactSheet &sheet)
{
    sheet.heading(tr("Sources"));
    int number = 0;
    bool isAnyOld = false;
    const QList<const Source *> used = m_citations->sources();
    for (const Source *source : used) {
        isAnyOld = isAnyOld || isOld(QDate::fromString(source->read, Qt::ISODate), m_today);
        sheet.paragraph(u"[%1] %2"_s.arg(QString::number(++number), Citations::sourceHtml(*source)));
    }
    QLabel *note = makeLabel(tr("Facts collected on %1. “Not verified” marks what no page read confirms.")
                                 .arg(formats::date(m_catalogue.retrieved())),
                             LabelRole::Small);
    sheet.add(note);
    if (isAnyOld || isOld(m_catalogue.retrieved(), m_today)) {
        QLabel *old = makeLabel(oldFactsText());
        old->setObjectName(u"factoryOld"_s);
        sheet.add(old);
    }
}

void FactoryDetail::openLink(const QString &link)
{
    openCitation(link, m_catalogue, m_today, this);
}

} // namespace officina
