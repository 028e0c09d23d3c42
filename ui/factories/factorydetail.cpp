// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of one factory, built anew for each: it is small, and only read.
#include "ui/factories/factorydetail.h"

#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/factories/factoryrow.h"
#include "ui/factories/systemrow.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollArea>

#include <ranges>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QLabel *richLabel(const QString &html)
{
    QLabel *label = makeLabel({});
    label->setTextFormat(Qt::RichText);
    label->setText(html);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

} // namespace

FactoryDetail::FactoryDetail(const Catalogue &catalogue, QWidget *parent)
    : Card({}, Margins::Flush, parent), m_catalogue(catalogue), m_scroll(new QScrollArea)
{
    m_scroll->setObjectName(u"factoryDetailScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->installEventFilter(this); // the page's height follows its width
    body()->addWidget(m_scroll);
    setMinimumWidth(400);
}

void FactoryDetail::begin()
{
    auto *content = new QWidget;
    m_page = new QVBoxLayout(content);
    m_page->setContentsMargins(space::two, space::two, space::two, space::two);
    m_page->setSpacing(space::one);
    content->installEventFilter(this);
    m_scroll->setWidget(content); // deletes the former one
    m_citations = std::make_unique<Citations>(m_catalogue);
    m_facts = nullptr;
    m_systemFacts = nullptr;
    m_connect = nullptr;
    m_factory = {};
    m_system = {};
    m_site = {};
}

void FactoryDetail::finish()
{
    sources();
    m_page->addStretch(1);
    m_scroll->widget()->show();
    fitHeight();
}

// A scroll area asks for a least height only, in which lines that break would be cut.
void FactoryDetail::fitHeight()
{
    if (QWidget *content = m_scroll->widget())
        content->setMinimumHeight(content->layout()->totalHeightForWidth(m_scroll->viewport()->width()));
}

bool FactoryDetail::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Resize && watched == m_scroll->viewport()) || event->type() == QEvent::LayoutRequest)
        fitHeight();
    return Card::eventFilter(watched, event);
}

void FactoryDetail::clear()
{
    begin();
    m_page->addStretch(1);
}

void FactoryDetail::show(const Factory &factory)
{
    begin();
    m_factory = factory.id;
    QStringList parts;
    parts.append(tr("%1, %2").arg(factory.city.valueOr(tr("city not known")), countryName(factory.country)));
    if (factory.host)
        parts.append(tr("hosted by %1").arg(*factory.host));
    if (factory.round && factory.selected)
        parts.append(
            tr("chosen in round %1, %2").arg(QLocale().toString(*factory.round), isoDateText(*factory.selected)));
    title(factory.shortName.valueOr({}), parts.join(u" · "_s), factory.state.valueOr(State::Unknown), false);
    if (!factory.state.note.isEmpty())
        paragraph(m_citations->fact(catalogueText(factory.state.note), factory.state.sources, true));
    buttons(factory);
    systems(factory);
    modes(factory);
    goodToKnow(factory);
    money(factory.money);
    conflicts(factory.conflicts);
    finish();
}

void FactoryDetail::show(const Antenna &antenna)
{
    begin();
    title(antenna.name.valueOr(tr("Antenna in %1").arg(countryName(antenna.country))),
          antenna.host ? tr("%1 · hosted by %2").arg(countryName(antenna.country), *antenna.host)
                       : countryName(antenna.country),
          State::Unknown, true);
    paragraph(tr("An antenna is a country’s door to factories elsewhere: advice at home, computing time there.")
                  .toHtmlEscaped());
    if (!antenna.factories.isEmpty())
        heading(tr("Its factories"));
    for (const AntennaLink &link : antenna.factories) {
        const Factory *factory = m_catalogue.factory(link.factory);
        const QString name = factory->shortName.valueOr(factory->id.value);
        auto *button = makeButton(u"factoryLink_"_s + factory->id.value,
                                  tr("%1 (%2)").arg(name, catalogueText(link.kind)), ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, [this, id = factory->id] { Q_EMIT factoryWanted(id); });
        m_page->addWidget(button, 0, Qt::AlignLeft);
    }
    heading(tr("Good to know"));
    if (antenna.host)
        factLine(tr("Host"), m_citations->fact(*antenna.host, antenna.host));
    if (antenna.selected)
        factLine(tr("Chosen"), m_citations->fact(isoDateText(*antenna.selected), antenna.selected));
    if (antenna.partners)
        factLine(tr("Partners"), m_citations->fact(partnersText(*antenna.partners), antenna.partners));
    milestones(antenna.dates);
    if (antenna.name && !antenna.name.isConfirmed)
        factLine(tr("Name"), m_citations->fact(*antenna.name, antenna.name));
    money(antenna.money);
    finish();
}

void FactoryDetail::title(const QString &name, const QString &subtitle, State state, bool isAntenna)
{
    auto *row = new QHBoxLayout;
    QLabel *label = makeLabel(name, LabelRole::Title);
    label->setObjectName(u"factoryTitle"_s);
    row->addWidget(label);
    row->addStretch(1);
    row->addWidget(isAntenna ? new Chip(tr("Antenna")) : new Chip(stateText(state), toneOf(state)));
    m_page->addLayout(row);
    m_page->addWidget(makeLabel(subtitle, LabelRole::Muted));
}

void FactoryDetail::buttons(const Factory &factory)
{
    auto *line = new QWidget;
    auto *row = new FlowLayout(line); // beside each other where there is room
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    auto *request = makeButton(u"factoryRequest"_s, tr("Request an allocation"), ButtonKind::Primary);
    connect(request, &QPushButton::clicked, this, [this] { Q_EMIT requestWanted(m_factory, m_system); });
    row->addWidget(request);
    m_connect = makeButton(u"factoryConnect"_s, tr("Connect…"));
    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT connectWanted(m_site); });
    row->addWidget(m_connect);
    if (factory.website) {
        auto *site = makeButton(u"factoryWebsite"_s, tr("Web site"), ButtonKind::Normal, u"external"_s);
        site->setToolTip(factory.website->toDisplayString());
        connect(site, &QPushButton::clicked, this, [url = *factory.website] { QDesktopServices::openUrl(url); });
        row->addWidget(site);
    }
    m_page->addWidget(line);
}

void FactoryDetail::heading(const QString &text)
{
    m_page->addSpacing(space::one);
    m_page->addWidget(makeLabel(text, LabelRole::Heading));
    m_facts = nullptr;
}

void FactoryDetail::paragraph(const QString &html)
{
    m_page->addWidget(richLabel(html));
}

QGridLayout *FactoryDetail::grid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(1, 1);
    return grid;
}

void FactoryDetail::factLine(const QString &label, const QString &html)
{
    if (!m_facts) {
        m_facts = grid();
        m_page->addLayout(m_facts);
    }
    const int row = m_facts->rowCount();
    QLabel *name = makeLabel(label, LabelRole::Muted);
    name->setWordWrap(false);
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    m_facts->addWidget(richLabel(html), row, 1);
}

void FactoryDetail::systems(const Factory &factory)
{
    heading(tr("Systems"));
    auto *model = new RowModel<SystemRow>(systemColumns(), &SystemRow::id, this);
    model->setRows(systemRows(m_catalogue, factory));
    auto *table = new Table(u"factorySystems"_s, model);
    model->setParent(table);
    table->setAccessibleName(tr("Systems of the factory"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(false);
    table->setItemDelegateForColumn(3, new ChipDelegate(table));
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTextElideMode(Qt::ElideRight);
    table->resizeColumnsToContents();
    table->setColumnWidth(0, std::min(table->columnWidth(0), 16 * table->fontMetrics().averageCharWidth()));
    table->setStretchColumn(1);
    const auto isUnknown = [&](int row) { return model->index(row, 2).data().toString().isEmpty(); };
    table->setColumnHidden(2, std::ranges::all_of(std::views::iota(0, model->rowCount()), isUnknown));
    const int height = table->verticalHeader()->defaultSectionSize() * model->rowCount()
        + table->horizontalHeader()->sizeHint().height() + 2;
    table->setFixedHeight(height);
    m_page->addWidget(table);

    m_systemFacts = new QWidget;
    m_page->addWidget(m_systemFacts);
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
    table->selectRow(first);
}

void FactoryDetail::showSystem(const System &system)
{
    m_system = system.id;
    m_site = system.site;
    const bool open = !system.site.isEmpty();
    m_connect->setEnabled(open);
    m_connect->setToolTip(open ? tr("Connect to %1").arg(system.name.valueOr({}))
                               : tr("%1 is not open yet, as far as is known").arg(system.name.valueOr({})));
    auto *lines = new QWidget;
    QGridLayout *kept = std::exchange(m_facts, grid());
    lines->setLayout(m_facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    const auto line = [this](const QString &label, const Sourced<QString> &fact) {
        if (fact)
            factLine(label, m_citations->fact(catalogueText(*fact), fact));
    };
    if (!system.state.note.isEmpty())
        factLine(tr("State"), m_citations->fact(catalogueText(system.state.note), system.state.sources, true));
    milestones(system.dates);
    for (const Accelerator &accelerator : system.accelerators)
        factLine(tr("Accelerators"),
                 m_citations->fact(acceleratorText(accelerator), accelerator.sources, accelerator.isConfirmed,
                                   accelerator.note));
    if (system.gpusPerNode)
        factLine(tr("GPUs per node"), m_citations->fact(QLocale().toString(*system.gpusPerNode), system.gpusPerNode));
    line(tr("Login host"), system.loginHost);
    line(tr("Signing in"), system.authentication);
    line(tr("Scheduler"), system.scheduler);
    line(tr("Storage"), system.storage);
    line(tr("Peak"), system.peak);
    line(tr("Measured (HPL)"), system.measured);
    line(tr("AI performance"), system.aiPerformance);
    line(tr("Maker"), system.vendor);
    if (system.docs)
        factLine(tr("Documentation"),
                 u"<a href=\"%1\">%1</a>"_s.arg(system.docs->toString(QUrl::FullyEncoded).toHtmlEscaped()));
    for (const Disagreement &conflict : system.conflicts)
        factLine(tr("Sources differ"), m_citations->fact(catalogueText(conflict.text), conflict.sources, true));
    for (const Money &cost : system.cost)
        factLine(tr("Cost"),
                 m_citations->fact(tr("%1: %2").arg(catalogueText(cost.label), moneyText(cost)), cost.sources,
                                   cost.isConfirmed, cost.note));
    m_facts = kept;
    delete m_page->replaceWidget(m_systemFacts, lines); // the old one's place, not the widget
    delete std::exchange(m_systemFacts, lines);
    fitHeight();
}

void FactoryDetail::modes(const Factory &factory)
{
    heading(tr("What you can ask for"));
    const QList<const AccessMode *> offered = m_catalogue.modesOf(factory);
    if (offered.isEmpty()) {
        paragraph(tr("No way to ask for time on its systems is published yet.").toHtmlEscaped());
        return;
    }
    QGridLayout *table = grid();
    table->setColumnStretch(0, 1);
    table->setColumnStretch(1, 0);
    table->setColumnStretch(2, 1);
    const QStringList header{tr("Access"), tr("GPU-hours"), tr("For"), tr("Answer in")};
    for (int column = 0; column < header.size(); ++column)
        table->addWidget(makeLabel(header.at(column), LabelRole::Small), 0, column,
                         column == 1 ? Qt::AlignRight : Qt::Alignment());
    for (const AccessMode *mode : offered) {
        const int row = table->rowCount();
        QString name = m_citations->fact(modeText(*mode), mode->sources, true);
        if (const QUrl &url = mode->route.page.isEmpty() ? mode->route.portal : mode->route.page; !url.isEmpty())
            name += u" <a href=\"%1\">%2</a>"_s.arg(url.toString(QUrl::FullyEncoded).toHtmlEscaped(),
                                                    //: A link to the page of a call, or to its form
                                                    tr("Page").toHtmlEscaped());
        table->addWidget(richLabel(name), row, 0);
        const bool inGpuHours = mode->limits && mode->limits->unit == AmountUnit::GpuHours && mode->limits->most;
        QLabel *amount =
            makeLabel(inGpuHours ? tr("up to %1").arg(formats::number(qint64(*mode->limits->most))) : QString());
        amount->setToolTip(limitsText(*mode));
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QLabel *audience = makeLabel(audienceText(*mode));
        QLabel *answer = makeLabel(answerText(*mode));
        for (QLabel *label : {amount, answer})
            label->setWordWrap(false);
        table->addWidget(amount, row, 1);
        table->addWidget(audience, row, 2);
        table->addWidget(answer, row, 3);
    }
    m_page->addLayout(table);
    m_page->addWidget(makeLabel(tr("Partitions come and go: the call’s own page decides."), LabelRole::Small));
}

void FactoryDetail::goodToKnow(const Factory &factory)
{
    heading(tr("Good to know"));
    if (factory.name)
        factLine(tr("Full name"), m_citations->fact(*factory.name, factory.name));
    if (factory.coordinator)
        factLine(tr("Coordinator"), m_citations->fact(*factory.coordinator, factory.coordinator));
    if (factory.sectors)
        factLine(tr("Sectors"), m_citations->fact(sectorsText(*factory.sectors), factory.sectors));
    QStringList services;
    QList<SourceId> serviceSources;
    for (const auto &[service, fact] : factory.services) {
        if (!fact.valueOr(false))
            continue;
        services.append(serviceText(service));
        for (const SourceId &id : fact.sources) {
            if (!serviceSources.contains(id))
                serviceSources.append(id);
        }
    }
    if (!services.isEmpty())
        factLine(tr("Offers"), m_citations->fact(QLocale().createSeparatedList(services), serviceSources, true));
    if (factory.machine)
        factLine(tr("Machine"), m_citations->fact(machineText(*factory.machine), factory.machine));
    if (factory.experimentalPlatform.valueOr(false))
        factLine(tr("Experimental platform"), m_citations->fact(tr("yes"), factory.experimentalPlatform));
    if (factory.participatingCountries)
        factLine(tr("Takes part"),
                 m_citations->fact(countriesText(*factory.participatingCountries), factory.participatingCountries));
    if (factory.partners)
        factLine(tr("Partners"), m_citations->fact(partnersText(*factory.partners), factory.partners));
    for (const Person &person : factory.people.valueOr({}))
        factLine(tr("Person"),
                 m_citations->fact(tr("%1 (%2)").arg(person.name, catalogueText(person.role)), factory.people));
    if (!factory.contact && !factory.contact.note.isEmpty())
        factLine(tr("Contact"), catalogueText(factory.contact.note).toHtmlEscaped());
    if (factory.city && !factory.city.note.isEmpty())
        factLine(tr("Place"), m_citations->fact(*factory.city, factory.city));
    QStringList antennas;
    for (const AntennaId &id : factory.antennas) {
        if (const Antenna *antenna = m_catalogue.antenna(id))
            antennas.append(antenna->name.valueOr(countryName(antenna->country)));
    }
    if (!antennas.isEmpty())
        factLine(tr("Antennas"), antennas.join(u", "_s).toHtmlEscaped());
    for (const QString &remark : factory.remarks.valueOr({}))
        factLine(tr("Remark"), m_citations->fact(catalogueText(remark), factory.remarks));
    milestones(factory.milestones);
    if (factory.website && !factory.website.isConfirmed)
        factLine(tr("Web site"), m_citations->fact(factory.website->toDisplayString(), factory.website));
}

void FactoryDetail::milestones(const QList<Milestone> &list)
{
    for (const Milestone &milestone : list)
        factLine(isoDateText(milestone.date),
                 m_citations->fact(catalogueText(milestone.event), milestone.sources, true, milestone.note));
}

void FactoryDetail::money(const QList<Money> &list)
{
    if (list.isEmpty())
        return;
    heading(tr("Money"));
    for (const Money &item : list)
        factLine(catalogueText(item.label),
                 m_citations->fact(moneyText(item), item.sources, item.isConfirmed || !item.amount, item.note));
}

void FactoryDetail::conflicts(const QList<Disagreement> &list)
{
    if (list.isEmpty())
        return;
    heading(tr("Where sources differ"));
    for (const Disagreement &conflict : list)
        factLine(catalogueText(conflict.field),
                 m_citations->fact(catalogueText(conflict.text), conflict.sources, true));
}

void FactoryDetail::sources()
{
    heading(tr("Sources"));
    QGridLayout *list = grid();
    int number = 0;
    for (const Source *source : m_citations->sources()) {
        QLabel *mark = makeLabel(u"[%1]"_s.arg(++number), LabelRole::Small);
        mark->setWordWrap(false);
        list->addWidget(mark, number, 0, Qt::AlignTop);
        const QString text = sourceText(*source).toHtmlEscaped();
        list->addWidget(richLabel(source->url.isEmpty()
                                      ? text
                                      : u"<a href=\"%1\">%2</a>"_s.arg(
                                            source->url.toString(QUrl::FullyEncoded).toHtmlEscaped(), text)),
                        number, 1);
    }
    m_page->addLayout(list);
    m_page->addWidget(makeLabel(tr("Facts collected on %1. “Not verified” marks what no page read confirms.")
                                    .arg(QLocale().toString(m_catalogue.retrieved(), QLocale::LongFormat)),
                                LabelRole::Small));
}

} // namespace officina
