// SPDX-License-Identifier: GPL-3.0-or-later
//
// Running a local folder at a site; see the header.
#include "ui/jobs/runfolderdialog.h"

#include "client/invitations/invitedjob.h"
#include "client/jobs/chain.h"
#include "client/projects/projectfetch.h"
#include "client/sites/siteuse.h"
#include "ui/common/card.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/namedfield.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobtexts.h"
#include "ui/present/formats.h"
#include "ui/present/invitationtext.h"
#include "ui/present/scripttext.h"
#include "ui/present/sitetext.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QSpinBox>

#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ProjectRunner::State;

namespace {

QSpinBox *makeSpin(const QString &objectName, const QString &name, int least, int most, int value)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(objectName);
    spin->setAccessibleName(name);
    spin->setRange(least, most);
    spin->setValue(value);
    spin->setAlignment(Qt::AlignRight);
    return spin;
}

int roundedUp(int amount, int unit)
{
    return (amount + unit - 1) / unit;
}

} // namespace

RunFolderDialog::RunFolderDialog(JobService &jobs, const QString &projects, const QString &folder,
                                 const SiteInvitation &invitation, QWidget *parent)
    : QDialog(parent), m_jobs(jobs), m_memory(projects), m_runner(jobs, WaitingResults(projects + u"/waiting"_s)),
      m_invitation(invitation), m_error(new ErrorPanel), m_invited(makeLabel({}))
{
    setObjectName(u"runFolderDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Run a folder"));
    setAcceptDrops(true);
    if (m_jobs.connection())
        m_site = m_jobs.connection()->site();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(tr("Run a folder on %1", "%1: a site").arg(siteName(m_site)), LabelRole::Title));
    layout->addWidget(makeLabel(
        tr("What changed in the folder is sent to the site, and the command runs in a copy of it."), LabelRole::Muted));
    layout->addWidget(m_error);
    layout->addWidget(makeForm());
    layout->addWidget(m_invited);
    m_invited->setObjectName(u"runFolderInvited"_s);
    m_invited->setMargin(space::one);
    m_invited->setProperty("notice", m_invitation.expired ? u"warning"_s : u"info"_s);
    layout->addWidget(makePlan());
    layout->addStretch(1);
    layout->addWidget(makeButtons());
    resize(680, 620);

    m_looking.setSingleShot(true);
    m_looking.setInterval(500ms);
    m_progress.setInterval(200ms);
    connect(&m_looking, &QTimer::timeout, this, &RunFolderDialog::look);
    connect(&m_progress, &QTimer::timeout, this, &RunFolderDialog::showState);
    connect(&m_runner, &ProjectRunner::changed, this, &RunFolderDialog::showState);
    connect(&m_runner, &ProjectRunner::submitted, this, [this](const SentJob &sent, int links) {
        Q_EMIT submitted(sent.run, jobtexts::sent(sent, links));
        accept();
    });
    connect(m_folder, &QLineEdit::textEdited, &m_looking, qOverload<>(&QTimer::start));
    connect(m_command, &QLineEdit::textChanged, this, &RunFolderDialog::showState);
    for (const QLineEdit *field : {m_name, m_account, m_fetch})
        connect(field, &QLineEdit::textChanged, this, &RunFolderDialog::showChanges);
    for (const QSpinBox *spin :
         {m_amounts.nodes, m_amounts.gpus, m_amounts.cpus, m_amounts.memoryGib, m_amounts.minutes, m_amounts.links})
        connect(spin, &QSpinBox::valueChanged, this, &RunFolderDialog::showChanges);
    for (const QComboBox *choice : {m_launch, m_partition})
        connect(choice, &QComboBox::currentTextChanged, this, &RunFolderDialog::showChanges);
    connect(m_error, &ErrorPanel::retryRequested, this, &RunFolderDialog::look);
    setFolder(folder.isEmpty() ? m_memory.last().value_or(QString()) : folder);
}

QWidget *RunFolderDialog::makeForm()
{
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::oneAndHalf);
    form->setVerticalSpacing(space::one);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_folder = makeNamedField(u"runFolderPath"_s, tr("Folder"));
    m_folder->setPlaceholderText(tr("A folder of this computer; it may be dropped here"));
    auto *choose = makeButton(u"runFolderChoose"_s, tr("Choose…"));
    connect(choose, &QPushButton::clicked, this, &RunFolderDialog::chooseFolder);
    auto *folderLine = new QHBoxLayout;
    folderLine->addWidget(m_folder, 1);
    folderLine->addWidget(choose);
    m_command = makeNamedField(u"runFolderCommand"_s, tr("Command"));
    m_command->setPlaceholderText(tr("python train.py", "an example of a command"));
    m_launch = new QComboBox;
    m_launch->setObjectName(u"runFolderLaunch"_s);
    m_launch->setAccessibleName(tr("Started"));
    m_launch->addItem(tr("Once, on the first node"), int(Launch::Once));
    m_launch->addItem(tr("On each node, by srun"), int(Launch::EachNode));
    m_launch->addItem(tr("A process for each GPU, by torchrun"), int(Launch::Torchrun));
    m_fetch = makeNamedField(u"runFolderFetch"_s, tr("Fetch"));
    m_fetch->setPlaceholderText(tr("results/, *.csv, checkpoints/last*", "examples of patterns, commas between them"));
    m_fetch->setToolTip(tr("What comes back once the job has ended, into %1 in the folder; patterns as in a .gitignore")
                            .arg(ProjectSettings::usualResults));
    m_name = makeNamedField(u"runFolderName"_s, tr("Name"));
    m_account = makeNamedField(u"runFolderAccount"_s, tr("Account"));
    m_account->setPlaceholderText(answersOf(m_site).account);
    m_partition = new QComboBox;
    m_partition->setObjectName(u"runFolderPartition"_s);
    m_partition->setAccessibleName(tr("Partition"));
    m_partition->setEditable(true);
    m_partition->setInsertPolicy(QComboBox::NoInsert);
    m_partition->lineEdit()->setPlaceholderText(tr("site's usual", "partition"));
    for (const Site::Partition &partition : std::as_const(m_site.partitions))
        m_partition->addItem(partition.name);
    if (m_invitation.holds) // whose partition is not that which the site's profile has first
        m_partition->clearEditText();
    form->addRow(tr("Folder"), folderLine);
    form->addRow(tr("Command"), m_command);
    form->addRow(tr("Started"), m_launch);
    form->addRow(tr("Fetch"), m_fetch);
    form->addRow(tr("Name"), m_name);
    auto *place = new QHBoxLayout;
    place->setSpacing(space::oneAndHalf);
    auto *account = makeLabel(tr("Account"));
    account->setBuddy(m_account);
    place->addWidget(m_partition, 1);
    place->addWidget(account);
    place->addWidget(m_account, 1);
    form->addRow(tr("Partition"), place);
    form->addRow(makeAmounts());
    return widget;
}

QWidget *RunFolderDialog::makeAmounts()
{
    m_amounts.nodes = makeSpin(u"runFolderNodes"_s, tr("Nodes"), 1, 10'000, 1);
    m_amounts.gpus = makeSpin(u"runFolderGpus"_s, tr("GPUs"), 0, 64, 1);
    m_amounts.cpus = makeSpin(u"runFolderCpus"_s, tr("Processors"), 0, 1024, 4);
    m_amounts.memoryGib = makeSpin(u"runFolderMemory"_s, tr("Memory"), 0, 4096, 4);
    m_amounts.memoryGib->setSuffix(tr(" GiB", "unit after a number"));
    m_amounts.minutes = makeSpin(u"runFolderMinutes"_s, tr("Time limit"), 0, 60 * 24 * 30, 30);
    m_amounts.minutes->setSuffix(tr(" min", "minutes, after a number"));
    for (QSpinBox *spin : {m_amounts.cpus, m_amounts.memoryGib, m_amounts.minutes})
        spin->setSpecialValueText(tr("site's usual", "amount"));
    m_amounts.links = makeSpin(u"runFolderLinks"_s, tr("Links of the chain"), 1, mostLinks, 1);
    m_amounts.links->setSpecialValueText(tr("no chain"));
    m_amounts.links->setToolTip(
        tr("A chain: at most so many jobs one after the other in one folder, each going on from "
           "the last checkpoint, until one ends by itself."));
    auto *widget = new QWidget;
    auto *amounts = new QHBoxLayout(widget);
    amounts->setContentsMargins(0, 0, 0, 0);
    amounts->setSpacing(space::one);
    const std::pair<QString, QSpinBox *> fields[] = {
        {tr("Nodes"), m_amounts.nodes},        {tr("GPUs a node"), m_amounts.gpus},
        {tr("Processors"), m_amounts.cpus},    {tr("Memory"), m_amounts.memoryGib},
        {tr("Time limit"), m_amounts.minutes}, {tr("Links", "of a chain"), m_amounts.links}};
    for (const auto &[title, spin] : fields) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::half);
        auto *label = makeLabel(title, LabelRole::Small);
        label->setBuddy(spin);
        column->addWidget(label);
        column->addWidget(spin);
        amounts->addLayout(column, 1);
    }
    return widget;
}

QWidget *RunFolderDialog::makePlan()
{
    auto *card = new Card(tr("What is sent"));
    m_plan = makeLabel({});
    m_plan->setObjectName(u"runFolderPlan"_s);
    m_changes = makeLabel({});
    m_changes->setObjectName(u"runFolderChanges"_s);
    m_source = makeLabel({}, LabelRole::Muted);
    m_source->setObjectName(u"runFolderSource"_s);
    m_copy = makeShortLabel({}, LabelRole::Small, Qt::ElideMiddle);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"runFolderProgress"_s);
    m_bar->setAccessibleName(tr("What has been sent"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    for (QWidget *part : std::initializer_list<QWidget *>{m_plan, m_changes, m_source, m_copy, m_bar})
        card->body()->addWidget(part);
    return card;
}

QWidget *RunFolderDialog::makeButtons()
{
    auto *widget = new QWidget;
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    m_cancel = makeButton(u"runFolderCancel"_s, tr("Cancel"));
    m_run = makeButton(u"runFolderRun"_s, tr("Send and run"), ButtonKind::Primary);
    pressByCtrlReturn(*m_run);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_run);
    connect(m_cancel, &QPushButton::clicked, this, &RunFolderDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &RunFolderDialog::start);
    return widget;
}

void RunFolderDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"), m_folder->text());
    dialog->setObjectName(u"runFolderChooser"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &RunFolderDialog::setFolder);
    dialog->open();
}

void RunFolderDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && QFileInfo(urls.first().toLocalFile()).isDir())
        event->acceptProposedAction();
}

void RunFolderDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setFolder(event->mimeData()->urls().value(0).toLocalFile());
}

void RunFolderDialog::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    look();
}

// As it was run last, where it was; and what would be sent now.
void RunFolderDialog::look()
{
    m_looking.stop();
    m_error->clear();
    const QString folder = m_folder->text().trimmed();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        m_runner.cancel();
        m_plan->setText(folder.isEmpty() ? tr("Choose a folder.") : tr("There is no such folder on this computer."));
        m_run->setEnabled(false);
        return;
    }
    m_before = m_memory.find(folder);
    if (m_before)
        fill(*m_before);
    else if (m_name->text().isEmpty())
        m_name->setText(QDir(folder).dirName());
    m_runner.look(folder, m_before.value_or(ProjectSettings()).results);
}

void RunFolderDialog::fill(const ProjectSettings &settings)
{
    const JobSpec &job = settings.amounts;
    m_command->setText(QString::fromUtf8(settings.command));
    m_launch->setCurrentIndex(std::max(0, m_launch->findData(int(settings.launch))));
    m_fetch->setText(settings.fetch.join(u", "_s));
    m_name->setText(job.name);
    // What another site calls its queues and projects means nothing here.
    if (settings.site == m_site.id) {
        m_partition->setCurrentText(job.partition); // empty: the site's usual, as it was then
        m_account->setText(job.account);
    }
    m_amounts.nodes->setValue(job.nodes);
    m_amounts.gpus->setValue(job.gpus);
    m_amounts.cpus->setValue(job.cpus);
    m_amounts.memoryGib->setValue(roundedUp(job.memory, 1024));
    m_amounts.minutes->setValue(roundedUp(job.timeLimit, 60));
    m_amounts.links->setValue(job.links);
}

ProjectSettings RunFolderDialog::settings() const
{
    ProjectSettings settings = m_before.value_or(ProjectSettings());
    settings.site = m_site.id;
    settings.command = m_command->text().trimmed().toUtf8();
    settings.launch = Launch(m_launch->currentData().toInt());
    settings.fetch.clear();
    for (const QString &pattern : m_fetch->text().split(u',', Qt::SkipEmptyParts))
        if (!pattern.trimmed().isEmpty())
            settings.fetch += pattern.trimmed();
    JobSpec &spec = settings.amounts;
    const QString name = m_name->text().trimmed();
    spec.name = name.isEmpty() ? QDir(m_folder->text().trimmed()).dirName() : name;
    spec.partition = m_partition->currentText().trimmed();
    spec.account = m_account->text().trimmed();
    if (m_before && m_before->site != m_site.id)
        spec.qos.clear();
    spec.nodes = m_amounts.nodes->value();
    spec.gpus = m_amounts.gpus->value();
    spec.cpus = m_amounts.cpus->value();
    // What was finer than the field shows stays so until it is changed.
    if (m_amounts.memoryGib->value() != roundedUp(spec.memory, 1024))
        spec.memory = m_amounts.memoryGib->value() * 1024;
    if (m_amounts.minutes->value() != roundedUp(spec.timeLimit, 60))
        spec.timeLimit = m_amounts.minutes->value() * 60;
    spec.links = m_amounts.links->value();
    return settings;
}

void RunFolderDialog::start()
{
    const ProjectSettings settings = this->settings();
    if (settings.command.isEmpty())
        return;
    if (m_runner.state() == State::Failed || m_looking.isActive())
        return look(); // and once more with the button, when it is told what would be sent
    if (const auto good = checkFetchPatterns(settings.fetch); !good) {
        m_error->show({.what = tr("This is no pattern of what is to be fetched: %1").arg(good.error().subject),
                       .kept = {},
                       .advice = tr("Patterns are as results/, *.csv or checkpoints/last*, with commas between them."),
                       .detail = good.error().detail});
        return;
    }
    const auto dialect = m_jobs.dialect();
    if (dialect && dialect->kind == Dialect::Kind::Pbs && needsSlurm(settings.launch, settings.amounts.nodes)) {
        m_error->show(
            {.what = tr("Commands are started on several nodes by srun, which %1 does not have.").arg(siteName(m_site)),
             .kept = {},
             .advice = tr("Start the command once, and let it start the others."),
             .detail = {}});
        return;
    }
    m_error->clear();
    // What cannot be remembered is typed again.
    std::ignore = m_memory.keep(m_folder->text().trimmed(), settings);
    ProjectSettings sent = settings;
    if (m_invitation.holds)
        fillIn(sent.amounts, m_invitation.holds->open.invitation, m_site);
    m_runner.run(sent);
}

void RunFolderDialog::showInvited()
{
    QStringList text;
    JobSpec spec = settings().amounts;
    if (m_invitation.holds) {
        const Invitation &said = m_invitation.holds->open.invitation;
        if (const QList<InvitationField> filled = fillIn(spec, said, m_site); !filled.isEmpty())
            text << originText(said) << settingsText(said, filled);
    } else if (m_invitation.expired) {
        text << expiredText(m_invitation.expired->open.invitation);
    }
    const Dialect dialect = m_jobs.dialect().value_or(Dialect());
    settlePlace(spec, m_site, dialect);
    if (const QString startUp = startUpText(spec, dialect); !startUp.isEmpty())
        text << startUp;
    m_invited->setText(text.join(u'\n'));
    m_invited->setVisible(!text.isEmpty());
}

// What a run with the same folder would do otherwise than the last one.
void RunFolderDialog::showChanges()
{
    using Field = ProjectField;
    QStringList names;
    for (const Field field : m_before ? changedFields(*m_before, settings()) : QList<Field>()) {
        switch (field) {
        case Field::Site: names += tr("Site"); break;
        case Field::Command: names += tr("Command"); break;
        case Field::Launch: names += tr("Started"); break;
        case Field::Partition: names += tr("Partition"); break;
        case Field::Account: names += tr("Account"); break;
        case Field::Nodes: names += tr("Nodes"); break;
        case Field::Gpus: names += tr("GPUs a node"); break;
        case Field::Cpus: names += tr("Processors"); break;
        case Field::Memory: names += tr("Memory"); break;
        case Field::Time: names += tr("Time limit"); break;
        case Field::Links: names += tr("Links of the chain"); break;
        case Field::Fetch: names += tr("Fetch"); break;
        }
    }
    m_changes->setVisible(m_before.has_value());
    m_changes->setText(names.isEmpty() ? tr("As it was run the last time.")
                                       //: %1: names of fields
                                       : tr("Not as the last time: %1").arg(names.join(u", "_s)));
    showInvited();
}

QString RunFolderDialog::planText(const ProjectPlan &plan) const
{
    if (plan.isEmpty)
        return tr("Nothing would be sent: the folder is empty, or its ignore files leave all of it out.");
    QStringList parts{plan.files > 0
                          ? tr("%n file(s) to send, %1", nullptr, int(plan.files)).arg(formats::bytes(plan.bytes))
                          : tr("Nothing to send: the site has all of it.")};
    if (plan.removed > 0)
        parts += tr("%n to be removed from the copy there", nullptr, int(plan.removed));
    if (plan.left > 0)
        parts += tr("%n left out by .gitignore or .officinaignore", nullptr, int(plan.left));
    QString text = parts.join(tr(" · ", "between the parts of a summary"));
    if (plan.isMuch())
        text += u'\n'
            + tr("The folder holds %1, and each run gets a copy of it; %2 in %3 alone. Name large data in a file "
                 ".officinaignore, and stage it on the Data page.")
                  .arg(formats::bytes(plan.all), formats::bytes(plan.largestBytes), plan.largest);
    return text;
}

QString RunFolderDialog::sourceText(const SourceState &source) const
{
    if (source.commit.isEmpty())
        return tr("The folder is in no git repository: no commit will be recorded.");
    const QString commit = source.commit.left(10);
    return source.isChanged ? tr("Commit %1 and the changes since will be recorded.").arg(commit)
                            : tr("Commit %1 will be recorded.").arg(commit);
}

void RunFolderDialog::showState()
{
    const State state = m_runner.state();
    const bool works = state == State::Sending || state == State::Submitting;
    const auto &plan = m_runner.plan();
    const bool maySend = state == State::Failed || (state == State::Planned && !plan->isEmpty);
    m_run->setEnabled(!m_command->text().trimmed().isEmpty() && maySend);
    showChanges();
    m_run->setText(state == State::Sending          ? tr("Sending…")
                       : state == State::Submitting ? tr("Submitting…")
                                                    : tr("Send and run"));
    m_cancel->setEnabled(state != State::Submitting); // the scheduler has it, or has not: its answer tells
    m_bar->setVisible(works);
    m_plan->parentWidget()->setVisible(state != State::Failed); // the error has its place: small screens are not higher
    for (QWidget *field : {static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_command)})
        field->setEnabled(!works);
    if (works && !m_progress.isActive())
        m_progress.start();
    else if (!works)
        m_progress.stop();
    switch (state) {
    case State::Idle: break;
    case State::Planning: m_plan->setText(tr("Looking what has changed…")); break;
    case State::Planned:
        m_plan->setText(planText(*plan));
        m_source->setText(sourceText(plan->source));
        m_copy->setText(plan->copy.display());
        break;
    case State::Sending: {
        const TransferProgress progress = m_runner.progress();
        m_bar->setRange(0, 1000);
        m_bar->setValue(progress.bytesTotal > 0 ? int(1000 * progress.bytes / progress.bytesTotal) : 0);
        break;
    }
    case State::Submitting: m_bar->setRange(0, 0); break;
    case State::Submitted: break;
    case State::Failed: {
        const Error error = m_runner.error().value_or(Error());
        m_plan->clear();
        m_error->show(errorText(error, error.wasNotAsked ? Doing::SendingProject : Doing::Submitting), true);
        break;
    }
    }
}

void RunFolderDialog::reject()
{
    if (m_runner.state() == State::Submitting)
        return;
    m_runner.cancel();
    QDialog::reject();
}

} // namespace officina
