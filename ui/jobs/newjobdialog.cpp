// SPDX-License-Identifier: GPL-3.0-or-later
//
// A new job from the training template; see the header.
#include "ui/jobs/newjobdialog.h"

#include "client/sites/siteuse.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobtexts.h"
#include "ui/present/sitetext.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QSpinBox *makeSpin(const QString &objectName, int least, int most, int value)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(objectName);
    spin->setRange(least, most);
    spin->setValue(value);
    spin->setAlignment(Qt::AlignRight);
    return spin;
}

QString objectNameOf(const QString &key)
{
    return u"newJob"_s + key.first(1).toUpper() + key.sliced(1);
}

} // namespace

NewJobDialog::NewJobDialog(JobService &jobs, const QVariantMap &values, QWidget *parent)
    : QDialog(parent), m_jobs(jobs), m_opened(QDateTime::currentDateTime())
{
    setObjectName(u"newJobDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New job"));
    if (m_jobs.connection())
        m_site = m_jobs.connection()->site();
    if (auto scheduler = m_jobs.scheduler())
        m_scheduler = *std::move(scheduler);
    if (const auto templates = jobTemplates(); !templates.isEmpty())
        m_template = templates.first();

    m_error = new ErrorPanel;
    auto *left = new QWidget;
    m_form = new QFormLayout(left);
    makeForm(values);
    auto *scroll = new QScrollArea;
    scroll->setWidget(left);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::two);
    columns->addWidget(scroll, 4);
    columns->addWidget(makePreview(), 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(tr("New job on %1").arg(siteName(m_site)), LabelRole::Title));
    layout->addWidget(m_error);
    layout->addLayout(columns, 1);
    layout->addWidget(makeButtons());
    resize(980, 640);

    if (!m_scheduler)
        m_error->show(errorText({Error::Kind::Unsupported, {}, siteName(m_site)}, Doing::Submitting));
    followFields();
    showScript();
    askSite();
}

void NewJobDialog::followFields()
{
    for (const QLineEdit *field : std::as_const(m_texts))
        connect(field, &QLineEdit::textChanged, this, &NewJobDialog::showScript);
    for (const QSpinBox *spin : {m_gpus, m_cpus, m_memory, m_minutes})
        connect(spin, &QSpinBox::valueChanged, this, &NewJobDialog::showScript);
    connect(m_partition, &QComboBox::currentTextChanged, this, &NewJobDialog::showScript);
    connect(m_error, &ErrorPanel::retryRequested, this, &NewJobDialog::askSite);
}

void NewJobDialog::makeForm(const QVariantMap &values)
{
    m_form->setContentsMargins(0, 0, space::one, 0);
    m_form->setVerticalSpacing(space::one);
    m_form->setHorizontalSpacing(space::oneAndHalf);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);

    addText(u"name"_s, tr("Name"))->setText(values.value(u"name"_s, u"train-digits"_s).toString());
    m_partition = new QComboBox;
    m_partition->setEditable(true);
    m_partition->setInsertPolicy(QComboBox::NoInsert);
    for (const Site::Partition &partition : std::as_const(m_site.partitions))
        m_partition->addItem(partition.name);
    if (const QString last = values.value(u"partition"_s).toString(); !last.isEmpty())
        m_partition->setCurrentText(last);
    addField(u"partition"_s, tr("Partition"), m_partition);
    addText(u"account"_s, tr("Account"))->setText(values.value(u"account"_s, answersOf(m_site).account).toString());
    m_gpus = makeSpin({}, 0, 64, values.value(u"gpus"_s, m_template.gpus).toInt());
    addField(u"gpus"_s, tr("GPUs"), m_gpus);
    m_cpus = makeSpin({}, 1, 1024, values.value(u"cpus"_s, m_template.cpus).toInt());
    addField(u"cpus"_s, tr("Processors"), m_cpus);
    m_memory = makeSpin({}, 1, 4 << 20, values.value(u"memory"_s, m_template.memory).toInt());
    m_memory->setSuffix(tr(" MiB", "unit after a number"));
    m_memory->setGroupSeparatorShown(true);
    addField(u"memory"_s, tr("Memory"), m_memory);
    m_minutes = makeSpin({}, 1, 60 * 24 * 30, values.value(u"minutes"_s, m_template.timeLimit / 60).toInt());
    m_minutes->setSuffix(tr(" min", "unit after a number"));
    addField(u"minutes"_s, tr("Time limit"), m_minutes);
    m_limit = makeLabel({}, LabelRole::Small);
    m_limit->setObjectName(u"newJobLimit"_s);
    m_form->addRow(QString(), m_limit);

    const QHash<QString, QString> titles{{u"folder"_s, tr("Folder on the site")},
                                         {u"program"_s, tr("Program")},
                                         {u"data"_s, tr("Data")},
                                         {u"epochs"_s, tr("Epochs")},
                                         {u"lr"_s, tr("Learning rate")},
                                         {u"hidden"_s, tr("Hidden units")},
                                         {u"seed"_s, tr("Random seed")}};
    for (const JobTemplate::Parameter &parameter : std::as_const(m_template.parameters)) {
        QLineEdit *field = addText(parameter.key, titles.value(parameter.key, parameter.key));
        field->setText(values.value(parameter.key, parameter.standard).toString());
        if (!parameter.option.isEmpty())
            field->setPlaceholderText(tr("as the program chooses"));
        else if (parameter.type == JobTemplate::Parameter::Type::Folder)
            field->setPlaceholderText(tr("the folder that was staged"));
        const bool number = parameter.type == JobTemplate::Parameter::Type::Integer
            || parameter.type == JobTemplate::Parameter::Type::Real;
        if (number)
            field->setAlignment(Qt::AlignRight);
    }
}

void NewJobDialog::addField(const QString &key, const QString &title, QWidget *field)
{
    field->setObjectName(objectNameOf(key));
    field->setAccessibleName(title);
    m_form->addRow(title, field);
    m_fields[key] = field;
    m_titles[key] = title;
}

QLineEdit *NewJobDialog::addText(const QString &key, const QString &title)
{
    auto *field = new QLineEdit;
    addField(key, title, field);
    m_texts[key] = field;
    return field;
}

QWidget *NewJobDialog::makePreview()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    m_copy = makeButton(u"newJobCopyScript"_s, tr("Copy"), ButtonKind::Normal, u"copy"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(makeLabel(tr("The script that will be sent"), LabelRole::Strong), 1);
    top->addWidget(m_copy);
    m_preview = new QPlainTextEdit;
    m_preview->setObjectName(u"newJobScript"_s);
    m_preview->setAccessibleName(tr("The script that will be sent"));
    m_preview->setProperty("role", u"code"_s);
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setMinimumWidth(320);
    m_runFolder = makeLabel({}, LabelRole::Small);
    m_runFolder->setObjectName(u"newJobRunFolder"_s);
    m_runFolder->setMinimumHeight(2 * m_runFolder->fontMetrics().lineSpacing());
    m_runFolder->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_runFolder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem = makeLabel({});
    m_problem->setObjectName(u"newJobProblem"_s);
    layout->addLayout(top);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_runFolder);
    layout->addWidget(m_problem);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_script)); });
    return side;
}

QWidget *NewJobDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto *close = makeButton(u"newJobClose"_s, tr("Close"));
    m_submit = makeButton(u"newJobSubmit"_s, tr("Submit job"), ButtonKind::Primary);
    m_submit->setDefault(true);
    layout->addStretch(1);
    layout->addWidget(close);
    layout->addWidget(m_submit);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &NewJobDialog::submit);
    return bar;
}

void NewJobDialog::askSite()
{
    m_jobs.workFolder().then(this, [this](const Result<RemotePath> &work) {
        if (!work) {
            m_error->show(errorText(work.error(), Doing::Submitting), true);
            return;
        }
        m_work = *work;
        showScript();
    });
    m_jobs.partitions().then(this, [this](const Result<QList<QueuePartition>> &partitions) {
        if (partitions) // without them the profile's names stay, and any name can be typed
            takePartitions(*partitions);
    });
}

void NewJobDialog::takePartitions(const QList<QueuePartition> &partitions)
{
    const QString chosen = m_partition->currentText();
    const bool untouched = m_site.partitions.isEmpty() && chosen.isEmpty();
    const QSignalBlocker blocker(m_partition);
    m_partition->clear();
    for (const QueuePartition &partition : partitions) {
        m_partition->addItem(partition.name, partition.maxTime);
        if (untouched && partition.isDefault)
            m_partition->setCurrentText(partition.name);
    }
    if (!untouched)
        m_partition->setCurrentText(chosen);
    showScript();
}

QVariantMap NewJobDialog::values() const
{
    QVariantMap values{{u"partition"_s, m_partition->currentText()},
                       {u"gpus"_s, m_gpus->value()},
                       {u"cpus"_s, m_cpus->value()},
                       {u"memory"_s, m_memory->value()},
                       {u"minutes"_s, m_minutes->value()}};
    for (const auto &[key, field] : m_texts.asKeyValueRange())
        values[key] = field->text();
    // Scripts know the decimal point only; people type their own language's.
    for (const JobTemplate::Parameter &parameter : m_template.parameters)
        if (parameter.type == JobTemplate::Parameter::Type::Real)
            values[parameter.key] = m_texts[parameter.key]->text().replace(QLocale().decimalPoint(), u"."_s);
    return values;
}

JobSpec NewJobDialog::spec() const
{
    JobSpec spec = m_template.spec();
    spec.name = m_texts[u"name"_s]->text().trimmed();
    spec.partition = m_partition->currentText().trimmed();
    spec.account = m_texts[u"account"_s]->text().trimmed();
    spec.gpus = m_gpus->value();
    spec.gpuOptions = gpuOptionsFor(m_site, spec.partition, spec.gpus, spec.nodes);
    spec.qos = qosFor(m_site, spec.partition);
    spec.cpus = m_cpus->value();
    spec.memory = m_memory->value();
    spec.timeLimit = m_minutes->value() * 60;
    return spec;
}

Result<QByteArray> NewJobDialog::render(JobSpec &spec) const
{
    spec.runFolder = plannedRunFolder(m_work, spec.name, m_opened);
    return m_template.fill(values(), spec.runFolder).and_then([&](const QByteArray &body) {
        spec.body = body;
        return m_scheduler->script(spec);
    });
}

void NewJobDialog::showScript()
{
    m_script.clear();
    for (QWidget *field : std::as_const(m_fields))
        setStyleProperty(field, "invalid", false);
    const double hours = double(m_gpus->value()) * m_minutes->value() / 60.0;
    m_limit->setText(m_gpus->value() > 0 ? tr("At most %1.").arg(jobtexts::gpuHours(hours)) : QString());
    m_problem->clear();
    if (m_work.isEmpty()) {
        m_problem->setText(m_error->hasError() ? QString() : tr("Asking the site for its work folder…"));
    } else if (m_scheduler) {
        JobSpec job = spec();
        const auto script = render(job);
        m_runFolderPath = job.runFolder.display();
        showRunFolder();
        if (script)
            m_script = *script;
        else
            showProblem(script.error());
    }
    // The last complete script stays in view, faint, while a field is being typed.
    if (!m_script.isEmpty())
        m_preview->setPlainText(QString::fromUtf8(m_script));
    m_preview->setEnabled(!m_script.isEmpty());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_copy->setEnabled(!m_script.isEmpty());
    m_submit->setEnabled(!m_script.isEmpty() && !m_submitting);
}

// A path has no places to break: it is shortened in the middle to a line of its own.
void NewJobDialog::showRunFolder()
{
    if (m_runFolderPath.isEmpty())
        return;
    const QString shown =
        m_runFolder->fontMetrics().elidedText(m_runFolderPath, Qt::ElideMiddle, m_preview->width() - 2 * space::one);
    m_runFolder->setText(tr("It goes, with the output and the run's files, to %1").arg(shown));
    m_runFolder->setToolTip(m_runFolderPath);
}

void NewJobDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showRunFolder();
}

void NewJobDialog::showProblem(const Error &error)
{
    const QString key = error.subject == u"timeLimit" ? u"minutes"_s : error.subject;
    if (QWidget *field = m_fields.value(key))
        setStyleProperty(field, "invalid", true);
    const QString title = m_titles.value(key, key);
    const auto parameter = std::ranges::find(m_template.parameters, key, &JobTemplate::Parameter::key);
    const bool isNumber = parameter != m_template.parameters.cend()
        && (parameter->type == JobTemplate::Parameter::Type::Integer
            || parameter->type == JobTemplate::Parameter::Type::Real);
    if (error.detail == u"empty")
        m_problem->setText(tr("Missing: %1").arg(title));
    else if (isNumber)
        m_problem->setText(tr("%1: a number from %2 to %3 is needed.")
                               .arg(title, QLocale().toString(parameter->least, 'g', 10),
                                    QLocale().toString(parameter->most, 'g', 10)));
    else
        m_problem->setText(tr("%1: something in it cannot stand in a script of the scheduler.").arg(title));
}

void NewJobDialog::submit()
{
    if (m_submitting || m_script.isEmpty())
        return;
    JobSpec job = spec();
    const auto script = render(job);
    if (!script || *script != m_script) // what is shown is what is sent
        return;
    m_submitting = true;
    m_submit->setText(tr("Submitting…"));
    m_submit->setEnabled(false);
    m_error->clear();
    m_jobs.submit(job).then(this, [this](const Result<SentJob> &sent) { take(sent); });
}

void NewJobDialog::take(const Result<SentJob> &sent)
{
    m_submitting = false;
    m_submit->setText(tr("Submit job"));
    if (sent) {
        Q_EMIT submitted(sent->run);
        accept();
        return;
    }
    m_opened = QDateTime::currentDateTime(); // another try is another run
    showScript();
    m_error->show(errorText(sent.error(), Doing::Submitting));
}

void NewJobDialog::reject()
{
    // While the site has the submission in hand, its answer is worth waiting for.
    if (!m_submitting)
        QDialog::reject();
}

} // namespace officina
