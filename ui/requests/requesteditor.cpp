// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wiring of the editor; see the header.
#include "ui/requests/requesteditor.h"

#include "client/base/files.h"
#include "ui/common/agelabel.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/checktext.h"
#include "ui/present/dossier.h"
#include "ui/requests/checkslist.h"
#include "ui/requests/computeform.h"
#include "ui/requests/forms.h"
#include "ui/requests/sendform.h"
#include "ui/requests/stepbutton.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepCount = int(Step::Send) + 1;
const char *const stepNames[stepCount] = {"Applicant", "Access", "Compute", "Project", "Ethics", "Send"};

} // namespace

RequestEditor::RequestEditor(const Catalogue &catalogue, RequestStore &store, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_store(store), m_title(makeLabel({}, LabelRole::Title)),
      m_saved(new AgeLabel([](const QString &age) { return tr("Draft · saved %1").arg(age); })),
      m_error(new ErrorPanel), m_answer(makeLabel({}, LabelRole::Small)), m_compute(new ComputeForm(catalogue)),
      m_send(new SendForm(catalogue)), m_pages(new QStackedWidget), m_back(makeButton(u"requestBack"_s, tr("Back"))),
      m_next(makeButton(u"requestNext"_s, {}, ButtonKind::Primary)), m_checks(new ChecksList)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeHeader());
    layout->addWidget(m_error);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::oneAndHalf);
    columns->addWidget(makeSteps(), 3);
    columns->addWidget(makePages(), 10);
    columns->addWidget(m_checks, 4);
    layout->addLayout(columns, 1);

    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(400);
    connect(&m_saveTimer, &QTimer::timeout, this, &RequestEditor::saveNow);
    connect(m_error, &ErrorPanel::retryRequested, this, [this] {
        m_isDirty = true;
        saveNow();
    });
    connect(m_checks, &ChecksList::stepWanted, this, &RequestEditor::showStep);
    connect(m_send, &SendForm::previewWanted, this, &RequestEditor::preview);
    connect(m_send, &SendForm::exportPdfWanted, this, [this] { chooseExport(u"pdf"_s); });
    connect(m_send, &SendForm::exportZipWanted, this, [this] { chooseExport(u"zip"_s); });
}

RequestEditor::~RequestEditor()
{
    saveNow();
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

QWidget *RequestEditor::makeSteps()
{
    auto *card = new Card;
    for (int number = 0; number < stepCount; ++number) {
        auto *button = new StepButton(number + 1, stepText(Step(number)));
        button->setObjectName(u"requestStep"_s + QLatin1StringView(stepNames[number]));
        connect(button, &QAbstractButton::clicked, this, [this, number] { showStep(Step(number)); });
        m_steps.append(button);
        card->body()->addWidget(button);
    }
    card->body()->setSpacing(2);
    card->body()->addSpacing(space::one);
    card->body()->addWidget(makeLine());
    card->body()->addSpacing(space::half);
    card->body()->addWidget(m_answer);
    card->body()->addStretch(1);
    return card;
}

void RequestEditor::addForm(RequestForm *form)
{
    m_forms.append(form);
    connect(form, &RequestForm::changed, this, &RequestEditor::changed);
}

QWidget *RequestEditor::makePages()
{
    addForm(new ApplicantForm(m_catalogue));
    addForm(new AccessForm(m_catalogue));
    addForm(m_compute);
    addForm(new ProjectForm);
    addForm(new EthicsForm);
    QList<QWidget *> pages(m_forms.cbegin(), m_forms.cend());
    pages.append(m_send);
    for (QWidget *page : std::as_const(pages)) {
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::two, space::oneAndHalf, space::two, space::oneAndHalf);
    layout->addWidget(m_back);
    layout->addStretch(1);
    layout->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    return line;
}

void RequestEditor::open(const Request &request, Step step)
{
    saveNow();
    m_error->clear();
    m_request = request;
    for (RequestForm *form : std::as_const(m_forms))
        form->show(request);
    m_saved->setTime(request.saved);
    m_isDirty = !request.saved.isValid();
    showState();
    showStep(step);
    saveNow(); // a new draft exists from its first moment
}

void RequestEditor::close()
{
    saveNow();
    m_request.reset();
}

void RequestEditor::showStep(Step step)
{
    const int number = int(step);
    m_steps.at(number)->setChecked(true);
    m_pages->setCurrentIndex(number);
    m_back->setEnabled(number > 0);
    m_next->setVisible(number < stepCount - 1);
    if (number < stepCount - 1)
        m_next->setText(tr("Next: %1").arg(stepText(Step(number + 1))));
    if (step == Step::Send && m_request)
        m_send->show(*m_request);
    saveNow();
}

void RequestEditor::step(int by)
{
    showStep(Step(std::clamp(m_pages->currentIndex() + by, 0, stepCount - 1)));
}

void RequestEditor::changed()
{
    if (!m_request)
        return;
    for (const RequestForm *form : std::as_const(m_forms))
        form->readInto(*m_request);
    m_isDirty = true;
    m_saveTimer.start();
    showState();
}

void RequestEditor::showTitle()
{
    const AccessMode *mode = m_catalogue.mode(m_request->mode);
    const QString title = m_request->title.simplified();
    const QString text =
        tr("%1, %2").arg(title.isEmpty() ? tr("New request") : title, mode ? modeText(*mode) : m_request->mode.value);
    m_title->setText(m_title->fontMetrics().elidedText(text, Qt::ElideRight, 520));
    m_title->setToolTip(title);
    QStringList answer;
    if (mode && mode->calls.isContinuous)
        answer.append(tr("No cut-off: apply at any time."));
    if (mode && mode->calls.answerWorkingDays)
        answer.append(tr("Answer in about %n working day(s).", nullptr, *mode->calls.answerWorkingDays));
    m_answer->setText(answer.join(u'\n'));
}

void RequestEditor::showState()
{
    showTitle();
    m_compute->setContext(m_request->mode, m_request->system);
    const QList<Check> found = checks(*m_request, m_catalogue);
    m_checks->setChecks(found);
    for (int number = 0; number < stepCount - 1; ++number)
        m_steps.at(number)->setOpenPoints(openPoints(found, Step(number)));
    const Tally sum = tally(found);
    m_steps.last()->setOpenPoints(sum.missing + sum.problems);
}

void RequestEditor::saveNow()
{
    m_saveTimer.stop();
    if (!m_request || !m_isDirty)
        return;
    const auto saved = m_store.save(*m_request);
    if (!saved) {
        m_error->show(errorText(saved.error(), Doing::SavingRequest), true);
        return;
    }
    m_isDirty = false;
    m_error->clear();
    m_request->saved = saved->saved;
    m_saved->setTime(saved->saved);
}

bool RequestEditor::exportTo(const QString &path)
{
    if (!m_request)
        return false;
    saveNow();
    const auto written = path.endsWith(u".zip"_s, Qt::CaseInsensitive) ? exportZip(*m_request, m_catalogue, path)
                                                                       : exportPdf(*m_request, m_catalogue, path);
    if (!written)
        m_error->show(errorText(written.error(), Doing::Exporting));
    return written.has_value();
}

void RequestEditor::preview()
{
    if (!m_request)
        return;
    // One file per draft, in the user's own cache: the viewer keeps it open for a while.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    const QString path = folder + u'/' + m_request->id.value + u'/' + dossierFileName(*m_request, u"pdf"_s);
    if (exportTo(path))
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void RequestEditor::chooseExport(const QString &suffix)
{
    if (!m_request)
        return;
    auto *dialog = new QFileDialog(this, tr("Export the dossier"));
    dialog->setObjectName(u"requestExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(suffix == u"zip"_s ? tr("Zip archives (*.zip)") : tr("PDF documents (*.pdf)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(dossierFileName(*m_request, suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &RequestEditor::exportTo);
    dialog->open();
}

void RequestEditor::hideEvent(QHideEvent *event)
{
    saveNow();
    QWidget::hideEvent(event);
}

} // namespace officina
