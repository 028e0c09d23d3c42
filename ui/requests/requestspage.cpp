// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wiring of the page; see the header.
#include "ui/requests/requestspage.h"

#include "client/guide/profilestart.h"
#include "client/requests/rules.h"
#include "ui/common/buttonrow.h"
#include "ui/common/card.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/noticeline.h"
#include "ui/common/pageheader.h"
#include "ui/common/rowfilter.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/present/cataloguetext.h"
#include "ui/requests/calendarview.h"
#include "ui/requests/comparedialog.h"
#include "ui/requests/requesteditor.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

RequestsPage::RequestsPage(const Catalogue &catalogue, RequestStore &store, JobHistory *history, QWidget *parent)
    : Page(parent), m_catalogue(catalogue), m_store(store), m_model(draftColumns(), &DraftRow::id),
      m_sorted(new RowFilter(&m_model, this)), m_stack(new QStackedWidget), m_content(new QStackedWidget),
      m_problems(new ErrorPanel), m_editor(new RequestEditor(catalogue, store, history)),
      m_calendar(new CalendarView(catalogue, AwardStore(store.folder()), history))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_calendar);
    setAcceptDrops(true);
    connect(m_calendar, &CalendarView::backWanted, this, &RequestsPage::showList);
    connect(m_editor, &RequestEditor::awardWanted, this, &RequestsPage::keepAward);
    connect(m_editor, &RequestEditor::backWanted, this, &RequestsPage::showList);
    connect(m_editor, &RequestEditor::proposalWanted, this, [this](const Request &request) {
        if (const AccessMode *mode = m_catalogue.mode(request.mode); mode && mode->route.waldur)
            Q_EMIT proposalWanted(*mode->route.waldur, request.id);
    });
    RequestsPage::refresh();
}

QWidget *RequestsPage::makeHeader()
{
    auto *header = new PageHeader(tr("Requests"));
    m_duplicate = makeButton(u"requestsDuplicate"_s, tr("Duplicate"), ButtonKind::Normal, u"copy"_s);
    m_compare = makeButton(u"requestsCompare"_s, tr("Compare…"));
    m_remove = makeButton(u"requestsDelete"_s, tr("Delete"), ButtonKind::Normal, u"remove"_s);
    connect(m_duplicate, &QPushButton::clicked, this, &RequestsPage::duplicate);
    connect(m_compare, &QPushButton::clicked, this, &RequestsPage::compare);
    connect(m_remove, &QPushButton::clicked, this, &RequestsPage::removeCurrent);
    auto *calendar = makeButton(u"requestsCalendar"_s, tr("Calendar"), ButtonKind::Normal, u"calendar"_s);
    connect(calendar, &QPushButton::clicked, this, &RequestsPage::showCalendar);
    auto *open = makeButton(u"requestsImport"_s, tr("Open a file…"), ButtonKind::Normal, u"folder"_s);
    connect(open, &QPushButton::clicked, this, &RequestsPage::chooseImport);
    auto *row = new ButtonRow(u"requestsMore"_s);
    for (QPushButton *button : {calendar, open, m_duplicate, m_compare, m_remove})
        row->add(button);
    header->addAction(row);
    header->addAction(makeNewButton());
    return header;
}

QWidget *RequestsPage::makeList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeHeader());
    layout->addWidget(m_problems);
    m_goBack = makeButton(u"requestsGoBack"_s, {}, ButtonKind::Link); // says which, when it is shown
    m_goBack->hide();
    connect(m_goBack, &QPushButton::clicked, this, &RequestsPage::goBack);
    connect(m_problems, &ErrorPanel::dismissed, m_goBack, &QWidget::hide);
    layout->addWidget(m_goBack, 0, Qt::AlignLeading);
    layout->addWidget(makeUndo());

    m_table = new Table(u"requestsTable"_s, m_sorted);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(5, new ChipDelegate(m_table));
    m_table->sortByColumn(6, Qt::DescendingOrder);
    m_table->setSpareColumn(2, 860);
    m_table->setSpareColumn(4, 760);
    m_table->setStretchColumn(0);
    connect(m_table, &Table::opened, this, [this] { openRequest(current()); });
    auto *removeAction = new QAction(tr("Delete"), m_table);
    removeAction->setShortcut(QKeySequence::Delete);
    removeAction->setShortcutContext(Qt::WidgetShortcut);
    connect(removeAction, &QAction::triggered, this, &RequestsPage::removeCurrent);
    m_table->addAction(removeAction);
    const auto follow = [this] {
        m_duplicate->setEnabled(m_table->currentIndex().isValid());
        m_compare->setEnabled(m_table->currentIndex().isValid());
        m_remove->setEnabled(m_table->currentIndex().isValid());
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, follow);
    follow();

    auto *empty =
        new EmptyState(u"request"_s, tr("No request yet"),
                       tr("Write a request for computing time here: it adds up the hours, compares them with the "
                          "rules, and makes the dossier for the portal. It stays on this computer."),
                       tr("Start a Playground request"));
    empty->setObjectName(u"requestsEmpty"_s);
    connect(empty, &EmptyState::actionTriggered, this, [this] { start({u"aif_playground"_s}); });
    auto *card = new Card({}, Card::Margins::Flush);
    card->body()->addWidget(m_table);
    m_content->addWidget(card);
    m_content->addWidget(empty);
    layout->addWidget(m_content, 1);
    return list;
}

QWidget *RequestsPage::makeUndo()
{
    m_undo = new QFrame;
    m_undoText = makeLabel({});
    auto *undo = makeButton(u"requestsUndo"_s, tr("Take it back"), ButtonKind::Link);
    connect(undo, &QPushButton::clicked, this, &RequestsPage::undoRemove);
    layOutNotice(m_undo, u"info"_s, m_undoText)->addWidget(undo);
    m_undo->hide();
    return m_undo;
}

QPushButton *RequestsPage::makeNewButton()
{
    auto *button = makeButton(u"requestsNew"_s, tr("New request"), ButtonKind::Primary);
    button->setProperty("hasMenu", true);
    auto *menu = new QMenu(button);
    menu->setObjectName(u"requestsNewMenu"_s);
    QString group;
    for (const AccessMode &mode : m_catalogue.modes()) {
        if (mode.form.isEmpty())
            continue;
        if (group.isEmpty() || group != accessKindText(mode.kind)) {
            const bool isFirst = group.isEmpty();
            group = accessKindText(mode.kind);
            if (!isFirst)
                menu->addSection(group);
        }
        const QString limits = limitsText(mode);
        const QString name =
            mode.country.isEmpty() ? modeText(mode) : tr("%1, %2").arg(countryName(mode.country), modeText(mode));
        QAction *action = menu->addAction(literalText(limits.isEmpty() ? name : tr("%1: %2").arg(name, limits)));
        action->setObjectName(u"requestsNew_"_s + mode.id.value);
        connect(action, &QAction::triggered, this, [this, id = mode.id] { start(id); });
    }
    button->setMenu(menu);
    return button;
}

RequestId RequestsPage::current() const
{
    return {m_table->currentIndex().data(KeyRole).toString()};
}

void RequestsPage::activated()
{
    refresh();
}

void RequestsPage::refresh()
{
    const auto listing = m_store.list();
    if (!listing) {
        m_goBack->hide();
        m_problems->show(errorText(listing.error(), Doing::OpeningRequest), true);
        return;
    }
    QList<DraftRow> rows;
    const auto profile = m_store.profile();
    for (const Request &request : listing->requests)
        rows.append(draftRow(filledIn(request, profile.value_or(Profile()), m_catalogue.mode(request.mode)),
                             m_catalogue, m_store.folder()));
    m_model.setRows(rows);
    for (int column : {1, 2, 3, 4, 5, 6})
        m_table->resizeColumnToContents(column);
    constexpr int mode = 1; // its name is long in some languages, and the project's own has to have room
    m_table->setColumnWidth(mode, std::min(m_table->columnWidth(mode), 22 * fontMetrics().averageCharWidth()));
    if (!m_table->currentIndex().isValid() && !rows.isEmpty())
        m_table->selectRow(0);
    m_content->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_duplicate->setVisible(!rows.isEmpty());
    m_compare->setVisible(!rows.isEmpty());
    m_remove->setVisible(!rows.isEmpty());
    Q_EMIT badgeChanged(int(rows.size()));

    QList<Error> problems = listing->problems;
    if (!profile)
        problems.prepend(profile.error());
    showProblems(problems);
}

void RequestsPage::start(const AccessModeId &mode)
{
    Request request = Request::create(mode, QDateTime::currentDateTimeUtc());
    request.rulesOf = m_catalogue.retrieved();
    edit(request, FormStep::Applicant);
}

void RequestsPage::newRequest(const FactoryId &factory, const SystemId &system, const QList<AccessModeId> &listed)
{
    // Who asks decides; the form asks that first where the profile does not say, or why it cannot be read.
    const auto fitting =
        modeFor(m_store.profile().value_or(Profile()), factory, system, m_catalogue, QDateTime::currentDateTime());
    const AccessModeId otherwise = listed.value(0, AccessModeId{u"aif_playground"_s});
    const bool fits = fitting && (listed.isEmpty() || listed.contains(*fitting));
    Request request = Request::create(fits ? *fitting : otherwise, QDateTime::currentDateTimeUtc());
    request.factory = factory;
    request.system = system;
    startWith(request);
}

void RequestsPage::startWith(Request request)
{
    if (!saveOpen()) // what was written in it is a change
        return;
    request.rulesOf = m_catalogue.retrieved();
    const auto listing = m_store.list();
    for (const Request &draft : listing ? listing->requests : QList<Request>()) {
        Request same = request;
        same.id = draft.id;
        same.created = draft.created;
        same.saved = draft.saved;
        if (same == draft) {
            request = draft;
            break;
        }
    }
    edit(request, FormStep::Access);
}

void RequestsPage::openRequest(const RequestId &id)
{
    // What is in the editor is newer than its file.
    if (m_editor->isOpen() && m_editor->request().id == id) {
        m_stack->setCurrentWidget(m_editor);
        return;
    }
    const auto request = m_store.load(id);
    if (request)
        edit(*request, FormStep::Applicant);
    else if (!id.isEmpty())
        m_problems->show(errorText(request.error(), Doing::OpeningRequest));
}

void RequestsPage::edit(const Request &request, FormStep step)
{
    m_undo->hide();
    const bool isOpen = m_editor->open(request, step); // first: what is made in a page in sight is shown later
    m_stack->setCurrentWidget(m_editor);
    if (isOpen)
        refresh();
}

void RequestsPage::showList()
{
    const QString id = m_editor->isOpen() ? m_editor->request().id.value : QString();
    if (!m_editor->close())
        return;
    m_stack->setCurrentIndex(0);
    refresh();
    const QModelIndex index = m_sorted->mapFromSource(m_model.index(m_model.find(id), 0));
    if (index.isValid())
        m_table->selectRow(index.row());
    m_table->setFocus();
}

void RequestsPage::duplicate()
{
    const auto request = m_store.load(current());
    if (!request) {
        m_problems->show(errorText(request.error(), Doing::OpeningRequest));
        return;
    }
    Request copy = request->duplicate(QDateTime::currentDateTimeUtc());
    if (!isEmptyAnswer(request->title())) // none stays none
        //: The title of a duplicated request
        copy.set(titleField, tr("%1 (copy)").arg(request->title()));
    edit(copy, FormStep::Project);
}

void RequestsPage::compare()
{
    const auto request = m_store.load(current());
    if (!request) {
        m_problems->show(errorText(request.error(), Doing::OpeningRequest));
        return;
    }
    auto *dialog = new CompareDialog(*request, m_catalogue, m_store, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::takenBack, this, &RequestsPage::refresh);
    connect(dialog, &CompareDialog::failed, this,
            [this](const Error &error) { m_problems->show(errorText(error, Doing::SavingRequest)); });
    dialog->open();
}

bool RequestsPage::showCalendar()
{
    if (!saveOpen())
        return false;
    m_editor->close();
    m_calendar->refresh();
    m_stack->setCurrentWidget(m_calendar);
    return true;
}

bool RequestsPage::saveOpen()
{
    const bool isSaved = m_editor->save();
    if (!isSaved)
        m_stack->setCurrentWidget(m_editor);
    return isSaved;
}

// With what the request says: the applicant corrects it by the award's letter.
void RequestsPage::keepAward(const Request &request)
{
    const AccessMode *mode = m_catalogue.mode(request.mode);
    Award award{.project = request.reference, .mode = request.mode, .system = request.system};
    if (const auto kept = AwardStore(m_store.folder()).load(request.reference))
        award = *kept;
    else if (mode) {
        const FormField *start = fieldOf(*mode, FieldRole::Start);
        const FormField *length = fieldOf(*mode, FieldRole::Length);
        award.start = start ? QDate::fromString(request.text(start->id), Qt::ISODate) : QDate();
        const int months = length ? request.answers.value(length->id).toInt() : 0;
        if (award.start.isValid() && months > 0)
            award.end = award.start.addMonths(months).addDays(-1);
        const CountedAmount counted = countedAmount(request, *mode, m_catalogue.system(request.system));
        award.amount = std::round(counted.value.value_or(0));
        award.unit = counted.unit;
    }
    if (showCalendar())
        m_calendar->editAward(award);
}

void RequestsPage::removeCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const DraftRow row = RowModel<DraftRow>::rowOf(index);
    const auto removed = m_store.remove({row.id});
    if (!removed) {
        m_problems->show(errorText(removed.error(), Doing::SavingRequest));
        return;
    }
    m_removed = {row.id};
    m_undoText->setText(tr("“%1” was deleted.").arg(row.title));
    m_undo->show();
    refresh();
}

void RequestsPage::undoRemove()
{
    const auto restored = m_store.restore(m_removed);
    m_undo->hide();
    refresh();
    if (!restored)
        m_problems->show(errorText(restored.error(), Doing::OpeningRequest));
}

bool RequestsPage::exportTo(const QString &path)
{
    return m_editor->exportTo(path);
}

} // namespace officina
