// SPDX-License-Identifier: GPL-3.0-or-later
//
// Running a local folder at a site; see the header.
#include "ui/jobs/runfolderdialog.h"

#include "client/sites/siteuse.h"
#include "ui/common/card.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/present/formats.h"
#include "ui/present/sitetext.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QSpinBox>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ProjectRunner::State;

namespace {

constexpr qint64 muchToSend = 1LL << 30; // bytes: somebody should look twice

QLineEdit *makeField(const QString &objectName, const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    return field;
}

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

} // namespace

RunFolderDialog::RunFolderDialog(JobService &jobs, ProjectMemory memory, const QString &folder, QWidget *parent)
    : QDialog(parent), m_jobs(jobs), m_memory(std::move(memory)), m_runner(jobs)
{
    setObjectName(u"runFolderDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Run a folder"));
    setAcceptDrops(true);
    if (m_jobs.connection())
        m_site = m_jobs.connection()->site();
    m_error = new ErrorPanel;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(tr("Run a folder on %1", "%1: a site").arg(siteName(m_site)), LabelRole::Title));
    layout->addWidget(makeLabel(
        tr("What changed in the folder is sent to the site, and the command runs in a copy of it."), LabelRole::Muted));
    layout->addWidget(m_error);
    layout->addWidget(makeForm());
    layout->addWidget(makePlan());
    layout->addStretch(1);
    layout->addWidget(makeButtons());
    resize(640, 560);

    m_looking.setSingleShot(true);
    m_looking.setInterval(500ms);
    m_progress.setInterval(200ms);
    connect(&m_looking, &QTimer::timeout, this, &RunFolderDialog::look);
    connect(&m_progress, &QTimer::timeout, this, &RunFolderDialog::showState);
    connect(&m_runner, &ProjectRunner::changed, this, &RunFolderDialog::showState);
    connect(&m_runner, &ProjectRunner::submitted, this, [this](const RunRecord &run, const QString &notices) {
        Q_EMIT submitted(run, notices);
        accept();
    });
    connect(m_folder, &QLineEdit::textEdited, &m_looking, qOverload<>(&QTimer::start));
    connect(m_command, &QLineEdit::textChanged, this, &RunFolderDialog::showState);
    connect(m_error, &ErrorPanel::retryRequested, this, &RunFolderDialog::look);
    setFolder(folder);
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
    m_folder = makeField(u"runFolderPath"_s, tr("Folder"));
    m_folder->setPlaceholderText(tr("A folder of this computer; it may be dropped here"));
    auto *choose = makeButton(u"runFolderChoose"_s, tr("Choose…"));
    connect(choose, &QPushButton::clicked, this, &RunFolderDialog::chooseFolder);
    auto *folderLine = new QHBoxLayout;
    folderLine->addWidget(m_folder, 1);
    folderLine->addWidget(choose);
    m_command = makeField(u"runFolderCommand"_s, tr("Command"));
    m_command->setPlaceholderText(tr("python train.py", "an example of a command"));
    m_name = makeField(u"runFolderName"_s, tr("Name"));
    m_partition = new QComboBox;
    m_partition->setObjectName(u"runFolderPartition"_s);
    m_partition->setAccessibleName(tr("Partition"));
    m_partition->setEditable(true);
    m_partition->setInsertPolicy(QComboBox::NoInsert);
    for (const Site::Partition &partition : std::as_const(m_site.partitions))
        m_partition->addItem(partition.name);
    m_gpus = makeSpin(u"runFolderGpus"_s, tr("GPUs"), 0, 64, 1);
    m_cpus = makeSpin(u"runFolderCpus"_s, tr("Processors"), 1, 1024, 4);
    m_memoryGib = makeSpin(u"runFolderMemory"_s, tr("Memory"), 1, 4096, 4);
    m_memoryGib->setSuffix(tr(" GiB", "unit after a number"));
    m_minutes = makeSpin(u"runFolderMinutes"_s, tr("Time limit"), 1, 60 * 24 * 30, 30);
    m_minutes->setSuffix(tr(" min", "minutes, after a number"));
    form->addRow(tr("Folder"), folderLine);
    form->addRow(tr("Command"), m_command);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Partition"), m_partition);
    auto *amounts = new QHBoxLayout;
    amounts->setSpacing(space::one);
    const std::pair<QString, QSpinBox *> fields[] = {
        {tr("GPUs"), m_gpus}, {tr("Processors"), m_cpus}, {tr("Memory"), m_memoryGib}, {tr("Time limit"), m_minutes}};
    for (const auto &[title, spin] : fields) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::half);
        auto *label = makeLabel(title, LabelRole::Small);
        label->setBuddy(spin);
        column->addWidget(label);
        column->addWidget(spin);
        amounts->addLayout(column, 1);
    }
    form->addRow(amounts);
    return widget;
}

QWidget *RunFolderDialog::makePlan()
{
    auto *card = new Card(tr("What is sent"));
    m_plan = makeLabel({});
    m_plan->setObjectName(u"runFolderPlan"_s);
    m_source = makeLabel({}, LabelRole::Muted);
    m_source->setObjectName(u"runFolderSource"_s);
    m_copy = makeShortLabel({}, LabelRole::Small, Qt::ElideMiddle);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"runFolderProgress"_s);
    m_bar->setAccessibleName(tr("What has been sent"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    for (QWidget *part : {static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_source),
                          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_bar)})
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
    m_run->setDefault(true);
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
    if (const auto last = m_memory.find(folder)) {
        m_command->setText(QString::fromUtf8(last->command));
        m_name->setText(last->amounts.name);
        if (last->site == m_site.id && !last->amounts.partition.isEmpty())
            m_partition->setCurrentText(last->amounts.partition);
        m_gpus->setValue(last->amounts.gpus);
        m_cpus->setValue(last->amounts.cpus);
        m_memoryGib->setValue((last->amounts.memory + 1023) / 1024);
        m_minutes->setValue(last->amounts.timeLimit / 60);
    } else if (m_name->text().isEmpty()) {
        m_name->setText(QDir(folder).dirName());
    }
    m_runner.look(folder);
}

JobSpec RunFolderDialog::amounts() const
{
    JobSpec spec;
    spec.name = m_name->text().trimmed().isEmpty() ? QDir(m_folder->text()).dirName() : m_name->text().trimmed();
    spec.partition = m_partition->currentText().trimmed();
    spec.account = answersOf(m_site).account;
    spec.qos = qosFor(m_site, spec.partition);
    spec.gpus = m_gpus->value();
    spec.gpuOptions = gpuOptionsFor(m_site, spec.partition, spec.gpus, spec.nodes);
    spec.cpus = m_cpus->value();
    spec.memory = m_memoryGib->value() * 1024;
    spec.timeLimit = m_minutes->value() * 60;
    return spec;
}

void RunFolderDialog::start()
{
    const QByteArray command = m_command->text().trimmed().toUtf8();
    if (command.isEmpty())
        return;
    if (m_runner.state() == State::Failed || m_looking.isActive()) {
        look(); // and once more with the button, when it is told what would be sent
        return;
    }
    m_error->clear();
    const JobSpec spec = amounts();
    ProjectSettings settings{m_site.id, command, spec, {}};
    // What cannot be remembered is typed again.
    (void)m_memory.keep(m_folder->text().trimmed(), settings);
    m_runner.run(spec, command);
}

QString RunFolderDialog::planText(const ProjectRunner::Plan &plan) const
{
    QStringList parts{plan.files > 0
                          ? tr("%n file(s) to send, %1", nullptr, int(plan.files)).arg(formats::bytes(plan.bytes))
                          : tr("Nothing to send: the site has all of it.")};
    if (plan.removed > 0)
        parts += tr("%n to be removed from the copy there", nullptr, int(plan.removed));
    if (plan.left > 0)
        parts += tr("%n left out by .gitignore or .officinaignore", nullptr, int(plan.left));
    QString text = parts.join(tr(" · ", "between the parts of a summary"));
    if (plan.all > muchToSend)
        text += u'\n'
            + tr("The folder holds %1, and each run gets a copy of it. Name large data in a file .officinaignore, and "
                 "stage "
                 "it on the Data page.")
                  .arg(formats::bytes(plan.all));
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
    m_run->setEnabled(!m_command->text().trimmed().isEmpty() && (state == State::Planned || state == State::Failed));
    m_run->setText(state == State::Sending          ? tr("Sending…")
                       : state == State::Submitting ? tr("Submitting…")
                                                    : tr("Send and run"));
    m_cancel->setEnabled(state != State::Submitting); // the scheduler has it, or has not: its answer tells
    m_bar->setVisible(works);
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
    case State::Failed:
        m_plan->clear();
        m_error->show(errorText(m_runner.error().value_or(Error()), Doing::Submitting), true);
        break;
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
