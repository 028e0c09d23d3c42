// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wiring of the editor; see the header.
#include "ui/requests/requesteditor.h"

#include "client/requests/attachments.h"
#include "ui/common/agelabel.h"
#include "ui/common/card.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/noticeline.h"
#include "ui/common/theme.h"
#include "ui/present/calendartext.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/checktext.h"
#include "ui/present/dossier.h"
#include "ui/present/formats.h"
#include "ui/requests/accessform.h"
#include "ui/requests/attachmentsbox.h"
#include "ui/requests/checkslist.h"
#include "ui/requests/computeform.h"
#include "ui/requests/profilenotice.h"
#include "ui/requests/sendform.h"
#include "ui/requests/stageform.h"
#include "ui/requests/stepbutton.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int formCount = int(FormStep::Attachments) + 1; // then the page to send it
const char *const stepNames[formCount + 1] = {"Applicant", "Access",      "Compute", "Project",
                                              "Ethics",    "Attachments", "Send"};

QString pageText(int page)
{
    return page < formCount ? stepText(FormStep(page)) : sendStepText();
}

// In the form's own class, so that a page of it can have more above its fields.
class NoticedForm : public RequestForm
{
public:
    NoticedForm(FormStep step, const Catalogue &catalogue, QWidget *notice) : RequestForm(step, catalogue)
    {
        top()->addWidget(notice);
    }
};

// The Tab key goes through the pages, then to these, though another mode makes its fields anew, which stand last of all
// then. These move and not the fields: of many moves Qt 6.8 makes an order that falls apart.
void orderTabs(const QWidget *pages, const QList<QWidget *> &behind)
{
    QWidget *before = nullptr;
    const QWidget *top = pages->window();
    for (QWidget *each = top->nextInFocusChain(); each != top; each = each->nextInFocusChain()) {
        const bool isStop = (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy() && each->window() == top;
        if (isStop && pages->isAncestorOf(each))
            before = each;
    }
    for (QWidget *each : behind) {
        if (before)
            QWidget::setTabOrder(before, each);
        before = each;
    }
}

} // namespace

RequestEditor::RequestEditor(const Catalogue &catalogue, RequestStore &store, JobHistory *history, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_store(store), m_history(history), m_document(catalogue, store),
      m_title(makeShortLabel({}, LabelRole::Title)), m_saved(new AgeLabel([this](const QString &age) {
          //: %1 is the stage of a request, %2 an age: "Draft · saved 12 s ago"
          return tr("%1 · saved %2").arg(stageText(m_document.isOpen() ? request().stage : Stage::Draft), age);
      })),
      m_error(new ErrorPanel), m_answer(makeLabel({}, LabelRole::Small)), m_attachments(new AttachmentsBox),
      m_profile(new ProfileNotice), m_send(new SendForm(catalogue)), m_pages(new QStackedWidget),
      m_back(makeButton(u"requestBack"_s, tr("Back"))), m_next(makeButton(u"requestNext"_s, {}, ButtonKind::Primary)),
      m_checks(new ChecksList)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeHeader());
    layout->addWidget(m_error);
    layout->addWidget(makeConflict());
    layout->addWidget(makeUnsaved());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::oneAndHalf);
    columns->addWidget(makeSteps(), 3);
    columns->addWidget(makePages(), 10);
    columns->addWidget(m_checks, 4);
    layout->addLayout(columns, 1);
    follow();
}

void RequestEditor::follow()
{
    connect(&m_document, &DraftDocument::changed, this, &RequestEditor::showState);
    connect(&m_document, &DraftDocument::reloaded, this, [this] {
        m_conflict->hide();
        showAll();
        showProblem();
    });
    connect(&m_document, &DraftDocument::profileRead, this, [this] {
        showAll();
        showProblem();
    });
    connect(&m_document, &DraftDocument::saved, this, [this](const QDateTime &when) {
        m_saved->setTime(when);
        m_unsaved->hide();
        showProblem();
    });
    connect(&m_document, &DraftDocument::failed, this,
            [this](const Error &error) { m_error->show(errorText(error, Doing::SavingRequest), true); });
    connect(&m_document, &DraftDocument::conflicted, m_conflict, &QWidget::show);
    connect(m_error, &ErrorPanel::retryRequested, &m_document, &DraftDocument::saveAgain);
    connect(m_profile, &ProfileNotice::useWanted, this, [this] {
        m_document.useProfile();
        showAll();
    });
    connect(m_profile, &ProfileNotice::keepWanted, this, [this] {
        m_document.keepAsProfile();
        showAll();
    });
    connect(m_checks, &ChecksList::placeWanted, this, &RequestEditor::goTo);
    connect(m_send, &SendForm::previewWanted, this, &RequestEditor::preview);
    connect(m_send, &SendForm::exportPdfWanted, this, [this] { chooseExport(u"pdf"_s); });
    connect(&m_send->stage(), &StageForm::stageChanged, &m_document, &DraftDocument::setStage);
    connect(&m_send->stage(), &StageForm::languageChanged, &m_document, &DraftDocument::setLanguage);
    connect(&m_send->stage(), &StageForm::awardWanted, this, [this] {
        m_document.save();
        Q_EMIT awardWanted(m_document.filled());
    });
    connect(m_send, &SendForm::exportZipWanted, this, [this] { chooseExport(u"zip"_s); });
    connect(m_send, &SendForm::proposalWanted, this, [this] {
        if (save())
            Q_EMIT proposalWanted(request());
    });
}

RequestEditor::~RequestEditor()
{
    m_document.close();
}

QWidget *RequestEditor::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    auto *all = makeToolButton(u"requestsAll"_s, u"arrow-left"_s, tr("All requests"));
    connect(all, &QToolButton::clicked, this, &RequestEditor::backWanted);
    layout->addWidget(all);
    m_title->setObjectName(u"requestHeading"_s);
    m_title->setMinimumWidth(80);
    layout->addWidget(m_title);
    m_saved->setObjectName(u"requestSaved"_s);
    m_saved->setProperty("role", u"small"_s);
    layout->addWidget(m_saved);
    layout->addStretch(1);
    auto *show = makeButton(u"requestPreview"_s, tr("Preview dossier (PDF)"));
    connect(show, &QPushButton::clicked, this, &RequestEditor::preview);
    layout->addWidget(show);
    return header;
}

// Both windows wrote: nothing is lost until the user chose, and then neither.
QWidget *RequestEditor::makeConflict()
{
    m_conflict = new QFrame;
    m_conflict->setObjectName(u"requestConflict"_s);
    QHBoxLayout *line =
        layOutNotice(m_conflict, u"warning"_s,
                     makeLabel(tr("This draft was changed in another window meanwhile. Yours is not saved yet.")));
    auto *theirs = makeButton(u"requestLoadTheirs"_s, tr("Show that one"), ButtonKind::Link);
    auto *mine = makeButton(u"requestKeepMine"_s, tr("Keep mine as a copy"), ButtonKind::Link);
    line->addWidget(theirs);
    line->addWidget(mine);
    connect(theirs, &QPushButton::clicked, &m_document, &DraftDocument::loadTheirs);
    connect(mine, &QPushButton::clicked, this, [this] {
        const QString title = request().title();
        //: The title of a duplicated request
        m_document.keepMineAsCopy(isEmptyAnswer(title) ? QString() : tr("%1 (copy)").arg(title));
    });
    m_conflict->hide();
    return m_conflict;
}

// Leaving was refused: what was typed is in this window alone.
QWidget *RequestEditor::makeUnsaved()
{
    m_unsaved = new QFrame;
    m_unsaved->setObjectName(u"requestUnsaved"_s);
    QHBoxLayout *line =
        layOutNotice(m_unsaved, u"warning"_s, makeLabel(tr("This draft stays open: what you wrote is not saved yet.")));
    auto *elsewhere = makeButton(u"requestSaveElsewhere"_s, tr("Save it elsewhere…"), ButtonKind::Link);
    auto *leave = makeButton(u"requestLeaveUnsaved"_s, tr("Leave without saving"), ButtonKind::Link);
    line->addWidget(elsewhere);
    line->addWidget(leave);
    connect(elsewhere, &QPushButton::clicked, this, &RequestEditor::chooseElsewhere);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_document.discard();
        Q_EMIT backWanted();
    });
    m_unsaved->hide();
    return m_unsaved;
}

QWidget *RequestEditor::makeSteps()
{
    auto *card = new Card;
    card->setMinimumWidth(168); // the names of the steps stay readable in a small window
    for (int number = 0; number <= formCount; ++number) {
        auto *button = new StepButton(number + 1, pageText(number));
        button->setObjectName(u"requestStep"_s + QLatin1StringView(stepNames[number]));
        connect(button, &QAbstractButton::clicked, this, [this, number] { showPage(number); });
        m_steps.append(button);
        card->body()->addWidget(button);
    }
    card->body()->setSpacing(2);
    card->body()->addSpacing(space::one);
    card->body()->addWidget(makeLine());
    card->body()->addSpacing(space::half);
    m_answer->setObjectName(u"requestAnswer"_s);
    card->body()->addWidget(m_answer);
    card->body()->addStretch(1);
    return card;
}

RequestForm *RequestEditor::addForm(RequestForm *form)
{
    m_forms.append(form);
    connect(form, &RequestForm::answered, &m_document, &DraftDocument::answer);
    return form;
}

QWidget *RequestEditor::makePages()
{
    auto *access = new AccessForm(m_catalogue);
    auto *compute = new ComputeForm(m_catalogue);
    connect(access, &AccessForm::chosen, this,
            [this](const AccessModeId &mode, const FactoryId &factory, const SystemId &system) {
                m_document.choose(mode, factory, system);
                showAll(); // another mode asks other things
            });
    connect(compute, &ComputeForm::computeChanged, &m_document, &DraftDocument::setCompute);
    connect(compute, &ComputeForm::estimateWanted, this, &RequestEditor::estimate);
    connect(compute, &ComputeForm::evidenceWanted, this, &RequestEditor::chooseEvidence);
    connect(m_attachments, &AttachmentsBox::attachWanted, this, &RequestEditor::attach);
    connect(m_attachments, &AttachmentsBox::removeWanted, this, [this](const AttachedFile &file) {
        Request changed = request();
        removeAttachment(changed, file);
        take(changed);
    });
    addForm(new NoticedForm(FormStep::Applicant, m_catalogue, m_profile));
    addForm(access);
    addForm(compute);
    addForm(new RequestForm(FormStep::Project, m_catalogue));
    addForm(new RequestForm(FormStep::Ethics, m_catalogue));
    addForm(new NoticedForm(FormStep::Attachments, m_catalogue, m_attachments));
    QList<QWidget *> pages(m_forms.cbegin(), m_forms.cend());
    pages.append(m_send);
    for (QWidget *page : std::as_const(pages)) {
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
        scroll->setWidget(page);
        m_pages->addWidget(scroll);
    }
    auto *card = new Card({}, Card::Margins::Flush);
    card->body()->addWidget(m_pages, 1);
    card->body()->addWidget(makeLine());
    card->body()->addWidget(makeNavigation());
    return card;
}

QWidget *RequestEditor::makeNavigation()
{
    auto *line = new QWidget;
    line->installEventFilter(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::two, space::oneAndHalf, space::two, space::oneAndHalf);
    layout->addWidget(m_back);
    layout->addStretch(1);
    layout->addWidget(m_next);
    const auto step = [this](int by) { showPage(std::clamp(m_pages->currentIndex() + by, 0, formCount)); };
    connect(m_back, &QPushButton::clicked, this, [step] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [step] { step(1); });
    return line;
}

bool RequestEditor::open(const Request &request, FormStep step)
{
    if (!close())
        return false;
    m_conflict->hide();
    m_error->clear();
    m_document.open(request);
    showAll();
    showPage(int(step));
    for (int page = 0; page < m_pages->count(); ++page) // not where the former draft was left
        static_cast<QScrollArea *>(m_pages->widget(page))->verticalScrollBar()->setValue(0);
    if (!m_error->hasError())
        showProblem();
    return true;
}

bool RequestEditor::save()
{
    const bool isSaved = m_document.save();
    m_unsaved->setVisible(!isSaved && m_conflict->isHidden()); // a conflict has its own ways out
    return isSaved;
}

bool RequestEditor::close()
{
    return save() && m_document.close();
}

void RequestEditor::showPage(int page)
{
    m_steps.at(page)->setChecked(true);
    m_pages->setCurrentIndex(page);
    m_back->setEnabled(page > 0);
    m_next->setVisible(page < formCount);
    if (page < formCount)
        nameNext();
    else if (m_document.isOpen())
        m_send->show(m_document.filled(), m_store.folder());
    orderTabs(m_pages, {m_back, m_next, m_checks->findChild<QScrollArea *>()});
    m_document.save();
}

// The page's name alone where there is no room for more.
void RequestEditor::nameNext()
{
    const int next = m_pages->currentIndex() + 1;
    if (next > formCount)
        return;
    const QWidget *line = m_next->parentWidget();
    const QMargins around = line->layout()->contentsMargins();
    const int room =
        line->width() - m_back->sizeHint().width() - line->layout()->spacing() - around.left() - around.right();
    const QString whole = tr("Next: %1").arg(pageText(next));
    m_next->setText(whole);
    m_next->setAccessibleName(whole);
    if (m_next->sizeHint().width() > room)
        m_next->setText(pageText(next));
}

bool RequestEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_next->parentWidget())
        nameNext();
    return QWidget::eventFilter(watched, event);
}

void RequestEditor::goTo(FormStep step, const QString &field)
{
    showStep(step);
    if (m_forms.at(int(step))->goTo(field)) {
        auto *scroll = static_cast<QScrollArea *>(m_pages->currentWidget());
        scroll->ensureWidgetVisible(m_forms.at(int(step))->focusWidget());
    }
}

void RequestEditor::showTitle(const Request &request)
{
    const AccessMode *mode = m_catalogue.mode(request.mode);
    const QString title = request.title().simplified();
    const QString text =
        tr("%1, %2").arg(title.isEmpty() ? tr("New request") : title, mode ? modeText(*mode) : request.mode.value);
    m_title->setText(text);
    QStringList answer;
    if (mode && mode->calls.isContinuous)
        answer.append(tr("No cut-off: apply at any time."));
    const QList<QDate> dates = mode ? mode->calls.dates : QList<QDate>();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const Disagreement *dispute = mode ? cutoffDispute(*mode, now) : nullptr) {
        answer.append(catalogueText(dispute->text));
    } else if (const auto next = mode ? nextCutoffEntry(*mode, now) : std::nullopt) {
        answer.append(tr("Next cut-off known: %1.").arg(entryTime(*next)));
        answer.append(entryNote(*next));
        answer.removeAll(QString());
    } else if (!dates.isEmpty())
        answer.append(tr("The last cut-off known was %1.").arg(formats::date(dates.last())));
    if (mode && mode->calls.answerWorkingDays)
        answer.append(tr("Answer in about %n working day(s).", nullptr, *mode->calls.answerWorkingDays));
    m_answer->setText(answer.join(u'\n'));
}

void RequestEditor::showAll()
{
    const Request filled = m_document.filled();
    for (RequestForm *form : std::as_const(m_forms))
        form->show(filled);
    m_saved->setTime(request().saved);
    showState();
    orderTabs(m_pages, {m_back, m_next, m_checks->findChild<QScrollArea *>()});
}

void RequestEditor::showState()
{
    const Request filled = m_document.filled();
    showTitle(filled);
    m_profile->show(request().usesProfile, !m_document.profileProblem());
    const QList<Check> found = allChecks(filled, m_catalogue, m_store.folder());
    m_attachments->show(filled, m_catalogue.mode(filled.mode), m_store.folder());
    m_checks->setChecks(found);
    for (RequestForm *form : std::as_const(m_forms))
        form->mark(found);
    for (int number = 0; number < formCount; ++number)
        m_steps.at(number)->setOpenPoints(openPoints(found, FormStep(number)));
    m_steps.at(int(FormStep::Attachments))->setEmpty(filled.attachments.isEmpty());
    const Tally sum = tally(found);
    m_steps.last()->setOpenPoints(sum.open());
    static_cast<ComputeForm *>(m_forms.at(int(FormStep::Compute)))->show(filled);
}

void RequestEditor::showProblem()
{
    if (const auto &problem = m_document.profileProblem())
        m_error->show(errorText(*problem, Doing::OpeningRequest), true);
    else
        m_error->clear();
}

bool RequestEditor::exportTo(const QString &path)
{
    if (!m_document.isOpen())
        return false;
    m_document.save();
    const Request filled = m_document.filled();
    const auto written = path.endsWith(u".zip"_s, Qt::CaseInsensitive)
        ? exportZip(filled, m_catalogue, path, m_store.folder())
        : exportPdf(filled, m_catalogue, path);
    if (!written)
        m_error->show(errorText(written.error(), Doing::Exporting));
    return written.has_value();
}

void RequestEditor::take(const Request &changed)
{
    m_document.change(changed);
    showAll();
}

void RequestEditor::hideEvent(QHideEvent *event)
{
    m_document.save();
    QWidget::hideEvent(event);
}

} // namespace officina
