// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form and its two steps; see the header.
#include "ui/portals/proposaldialog.h"

#include "client/base/errorkind.h"
#include "client/base/remotepath.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/present/formats.h"
#include "ui/present/portaltext.h"

#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QScrollArea>

namespace officina {

using namespace Qt::StringLiterals;

ProposalDialog::ProposalDialog(PortalService &service, Portal portal, PortalCall call, PortalRound round,
                               QString folder, QWidget *parent)
    : QDialog(parent), m_service(service), m_portal(std::move(portal)), m_call(std::move(call)),
      m_round(std::move(round)), m_folder(std::move(folder)), m_name(new QLineEdit), m_summary(new QPlainTextEdit),
      m_files(new QListWidget), m_form(new QWidget), m_progress(new QProgressBar), m_error(new ErrorPanel),
      m_token(makeButton(u"proposalToken"_s, tr("Give another token…"), ButtonKind::Link)), m_state(makeLabel({})),
      m_draft(makeButton(u"proposalDraft"_s, tr("Make the draft in the portal"), ButtonKind::Primary)),
      m_submit(makeButton(u"proposalSubmit"_s, tr("Submit…"))), m_request(new QComboBox)
{
    setObjectName(u"proposalDialog"_s);
    setWindowTitle(tr("A proposal"));
    m_progress->setAccessibleName(windowTitle());
    build();
    m_token->hide();
    connect(m_token, &QPushButton::clicked, this, &ProposalDialog::tokenWanted);
    connect(m_draft, &QPushButton::clicked, this, &ProposalDialog::makeDraft);
    connect(m_submit, &QPushButton::clicked, this, &ProposalDialog::askToSubmit);
    connect(m_name, &QLineEdit::textChanged, this, &ProposalDialog::look);
    connect(m_summary, &QPlainTextEdit::textChanged, this, [this] { setBusy(false); });
    const auto change = [this] {
        m_isChanged = true;
        setBusy(false);
    };
    connect(m_files->model(), &QAbstractItemModel::rowsInserted, this, change);
    connect(m_files->model(), &QAbstractItemModel::rowsRemoved, this, change);
    for (const Amount &amount : std::as_const(m_amounts))
        connect(amount.field, &QDoubleSpinBox::valueChanged, this, change);
    connect(m_request, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            fillIn(m_offers.at(index - 1).wish);
    });
    setBusy(false);
    resize(640, 560);
}

void ProposalDialog::build()
{
    m_name->setObjectName(u"proposalName"_s);
    m_name->setMaxLength(150); // the portal's own limit
    m_summary->setObjectName(u"proposalSummary"_s);
    m_summary->setTabChangesFocus(true);
    m_files->setObjectName(u"proposalFiles"_s);
    m_state->setObjectName(u"proposalState"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *form = new QFormLayout(m_form);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_request->setObjectName(u"proposalRequest"_s);
    m_request->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("From a request"), m_request);
    form->setRowVisible(m_request, false);
    form->addRow(tr("Title"), m_name);
    form->addRow(tr("Summary"), m_summary);
    addAmounts(*form);
    addFiles(*form);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::oneAndHalf);
    //: %1 is a call, %2 one of its rounds, %3 a portal's address
    layout->addWidget(
        makeLabel(tr("%1, round %2, at %3").arg(displayText(m_call.name), displayText(m_round.name), m_portal.host()),
                  LabelRole::Strong));
    layout->addWidget(makeLabel(m_round.cutoff.isValid() ? tr("Cut-off: %1").arg(formats::dateTime(m_round.cutoff))
                                                         : tr("The cut-off is not told."),
                                LabelRole::Muted));
    layout->addWidget(scroll, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_error, m_token, m_progress})
        layout->addWidget(part);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_draft, QDialogButtonBox::ActionRole);
    buttons->addButton(m_submit, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return in a field leaves nothing behind
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void ProposalDialog::addAmounts(QFormLayout &form)
{
    for (const PortalOffering &offering : m_call.offerings) {
        if (!offering.state.isEmpty() && offering.state != "accepted"_L1)
            continue;
        for (const PortalComponent &component : offering.components) {
            auto *field = new QDoubleSpinBox;
            field->setObjectName(u"proposalAmount-"_s + component.type);
            field->setRange(0, 1e9);
            field->setDecimals(0);
            field->setGroupSeparatorShown(true);
            field->setSuffix(component.unit.isEmpty() ? QString() : u' ' + displayText(component.unit));
            //: %1 is a system, %2 what is counted there: "LUMI-G, GPU hours"
            form.addRow(tr("%1, %2").arg(displayText(offering.name), displayText(component.name)), field);
            m_amounts.append({offering.uuid, component.type, field});
        }
    }
}

void ProposalDialog::addFiles(QFormLayout &form)
{
    auto *addFile = makeButton(u"proposalAddFile"_s, tr("Attach a file…"), ButtonKind::Normal, u"file"_s);
    connect(addFile, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Attach a file"), {}, tr("PDF files (*.pdf)"));
        dialog->setObjectName(u"proposalFileDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, m_files, &QListWidget::addItems);
        dialog->open();
    });
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setContextMenuPolicy(Qt::ActionsContextMenu);
    //: A button: the selected files are attached no more
    auto *takeOff = makeButton(u"proposalTakeOff"_s, tr("Remove from the list"));
    takeOff->setToolTip(takeOff->text());
    auto *action = new QAction(takeOff->text(), m_files);
    action->setShortcut(Qt::Key_Delete);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_files->addAction(action);
    addKeyToToolTip(*takeOff, action->shortcut());
    connect(action, &QAction::triggered, this, &ProposalDialog::takeFilesOff);
    connect(takeOff, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, takeOff, &QPushButton::setEnabled);
    const auto look = [this, action] {
        action->setEnabled(std::ranges::any_of(m_files->selectedItems(), [this](const QListWidgetItem *item) {
            return !m_there.documents.contains(QFileInfo(item->text()).fileName());
        }));
    };
    connect(m_files, &QListWidget::itemSelectionChanged, this, look);
    look();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addFile);
    buttons->addWidget(takeOff);
    buttons->addStretch(1);
    form.addRow(tr("Attachments"), m_files);
    form.addRow(QString(), buttons);
}

void ProposalDialog::takeFilesOff()
{
    for (QListWidgetItem *item : m_files->selectedItems()) {
        if (!m_there.documents.contains(QFileInfo(item->text()).fileName()))
            delete item;
    }
}

void ProposalDialog::offer(const QList<ProposalOffer> &offers, qsizetype chosen)
{
    m_offers = offers;
    m_request->clear();
    m_request->addItem(tr("None"));
    for (const ProposalOffer &offer : offers)
        m_request->addItem(displayText(offer.title));
    static_cast<QFormLayout *>(m_form->layout())->setRowVisible(m_request, !offers.isEmpty());
    if (chosen < 0)
        return;
    m_request->setCurrentIndex(int(chosen) + 1);
    fillIn(offers.at(chosen).wish);
}

void ProposalDialog::setKnown(const QList<PortalProposal> &known)
{
    m_known = known;
    look();
}

void ProposalDialog::goOnWith(const PortalProposal &draft)
{
    m_uuid = draft.uuid;
    m_there = draft;
    m_name->setText(draft.name);
    m_summary->setPlainText(draft.summary);
    setBusy(false);
}

// What a request does not tell stays as it was typed.
void ProposalDialog::fillIn(const ProposalWish &wish)
{
    m_name->setText(wish.text.name);
    if (!wish.text.summary.isEmpty())
        m_summary->setPlainText(wish.text.summary);
    for (const RequestedAmount &amount : wish.amounts) {
        for (const Amount &field : std::as_const(m_amounts)) {
            if (field.offering == amount.offering && amount.limits.contains(field.component))
                field.field->setValue(amount.limits.value(field.component));
        }
    }
    for (const QString &file : wish.files) {
        if (m_files->findItems(file, Qt::MatchExactly).isEmpty())
            m_files->addItem(file);
    }
}

// Of one title and round there is one: a draft is gone on with, and one that is submitted stays alone.
void ProposalDialog::look()
{
    const QString name = m_name->text().simplified();
    const PortalProposal *known = proposalOf(m_known, {.round = m_round.uuid, .name = name});
    if (m_uuid.isEmpty() && known) {
        const bool isDraft = known->state == "draft"_L1;
        m_state->setText(isDraft ? tr("The portal has a draft of this title. It is gone on with.")
                                 //: %1 is a state: “Submitted”
                                 : tr("The portal has a proposal of this title already. Its state: %1.")
                                       .arg(portaltext::proposalState(known->state)));
        m_isTaken = !isDraft;
        m_isFound = isDraft;
        if (isDraft) {
            m_uuid = known->uuid;
            m_there = *known;
            if (m_summary->toPlainText().trimmed().isEmpty())
                m_summary->setPlainText(known->summary);
        }
    } else if (m_isFound
               && name != m_there.name.simplified()) { // typed on: it is another title, and no draft of it is known
        m_isFound = false;
        m_uuid.clear();
        m_there = {};
        m_state->clear();
    } else if (m_isTaken) {
        m_isTaken = false;
        m_state->clear();
    }
    setBusy(false);
}

// Only what one sees here is submitted.
bool ProposalDialog::isAsThere() const
{
    return !m_isChanged && m_there.name == m_name->text().simplified()
        && m_there.summary.trimmed() == m_summary->toPlainText().trimmed();
}

ProposalWish ProposalDialog::wish() const
{
    ProposalWish wish{.text = {.round = m_round.uuid,
                               .name = m_name->text().simplified(),
                               .summary = m_summary->toPlainText().trimmed()}};
    for (const Amount &amount : m_amounts) {
        if (amount.field->value() <= 0)
            continue;
        auto known = std::ranges::find(wish.amounts, amount.offering, &RequestedAmount::offering);
        if (known == wish.amounts.end())
            known = wish.amounts.insert(wish.amounts.end(), {amount.offering, {}, {}});
        known->limits.insert(amount.component, amount.field->value());
    }
    for (int row = 0; row < m_files->count(); ++row)
        wish.files.append(m_files->item(row)->text());
    return wish;
}

void ProposalDialog::run(std::function<Result<ProposalStep>(Waldur &)> work, Next next)
{
    m_error->clear();
    m_token->hide();
    setBusy(true);
    m_service.run<ProposalStep>(m_portal.id(), std::move(work))
        .then(this, [this, next](const Result<ProposalStep> &result) { ended(result, next); });
}

void ProposalDialog::ended(const Result<ProposalStep> &result, Next next)
{
    if (result && !result->uuid.isEmpty())
        m_uuid = result->uuid;
    if (result)
        m_there.documents += result->sentFiles + result->keptFiles;
    m_files->clearSelection(); // what is there stays there
    setBusy(false);
    if (result && result->isDone()) {
        (this->*next)(*result);
        return;
    }
    // Not signed in: nothing was sent, whatever the kind of error says.
    Error error =
        result ? result->error : Error{Error::Kind::AuthRejected, result.error().detail, result.error().subject};
    if (!result && isOutcomeUnknown(result.error()))
        error.kind = Error::Kind::Unreachable;
    else if (!result)
        error = result.error();
    m_error->show(errorText(error, Doing::SendingProposal));
    m_token->setVisible(error.kind == Error::Kind::AuthRejected);
}

void ProposalDialog::makeDraft()
{
    run(
        [wish = wish(), folder = m_folder, draft = m_uuid](Waldur &waldur) -> Result<ProposalStep> {
            ProposalLedger ledger(folder);
            return fillProposal(waldur, ledger, wish, draft);
        },
        &ProposalDialog::drafted);
}

void ProposalDialog::drafted(const ProposalStep &done)
{
    const QString kept = portaltext::keptFiles(done.keptFiles);
    m_state->setText(tr("The draft is in the portal. Nobody but you and your team there sees it until you submit it.")
                     + (kept.isEmpty() ? QString() : u'\n' + kept));
    m_isFound = false; // it is this one, whatever its title becomes
    m_isChanged = false;
    m_there.name = m_name->text().simplified();
    m_there.summary = m_summary->toPlainText().trimmed();
    setBusy(false);
}

void ProposalDialog::askToSubmit()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Submit the proposal"),
                                //: %1 is a title, %2 a portal's address
                                tr("Submit “%1” to %2?").arg(m_name->text().simplified(), m_portal.host()),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"proposalSubmitBox"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QStringList what{tr("Call: %1").arg(displayText(m_call.name)), tr("Round: %1").arg(displayText(m_round.name))};
    for (const Amount &amount : m_amounts)
        if (amount.field->value() > 0)
            what += amount.component + u": "_s + amount.field->text();
    for (int row = 0; row < m_files->count(); ++row)
        what += tr("Attached: %1").arg(QFileInfo(m_files->item(row)->text()).fileName());
    box->setInformativeText(
        what.join(u'\n') + u"\n\n"_s
        + tr("The portal's reviewers get it as it stands in the draft there. It cannot be taken back here."));
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText); // titles and names are no markup, whoever wrote them
    const auto *submit = box->addButton(tr("Submit now"), QMessageBox::AcceptRole);
    connect(submit, &QAbstractButton::clicked, this, &ProposalDialog::submit);
    box->open();
}

void ProposalDialog::submit()
{
    run([draft = m_uuid](Waldur &waldur) -> Result<ProposalStep> { return submitProposal(waldur, draft); },
        &ProposalDialog::submitted);
}

void ProposalDialog::submitted(const ProposalStep &)
{
    m_state->setText(tr("The proposal is submitted. The portal tells how it goes on."));
    m_form->setEnabled(false);
    m_draft->hide();
    m_submit->hide();
}

void ProposalDialog::setBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    m_form->setEnabled(!isBusy);
    m_draft->setEnabled(!isBusy && !m_isTaken && !m_name->text().trimmed().isEmpty());
    m_draft->setText(m_uuid.isEmpty() ? tr("Make the draft in the portal") : tr("Add what is new to the draft"));
    m_submit->setEnabled(!isBusy && !m_uuid.isEmpty() && isAsThere());
}

} // namespace officina
