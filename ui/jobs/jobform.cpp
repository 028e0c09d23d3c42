// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job as fields; see the header. Where they stand: jobformbuild.cpp; as values: jobformvalues.cpp.
#include "ui/jobs/jobform.h"

#include "client/sites/siteuse.h"
#include "ui/common/controls.h"
#include "ui/jobs/jobformextras.h"
#include "ui/jobs/jobtexts.h"
#include "ui/present/formats.h"
#include "ui/present/jobfieldtext.h"

#include <QtCore/QLocale>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Texts of the form that are fields of a job as they are.
constexpr std::pair<QStringView, QString JobSpec::*> specTexts[] = {
    {u"name", &JobSpec::name},     {u"account", &JobSpec::account},       {u"partition", &JobSpec::partition},
    {u"qos", &JobSpec::qos},       {u"constraint", &JobSpec::constraint}, {u"reservation", &JobSpec::reservation},
    {u"array", &JobSpec::array},   {u"dependency", &JobSpec::dependency}, {u"signal", &JobSpec::signal},
    {u"mailTo", &JobSpec::mailTo}, {u"mailOn", &JobSpec::mailOn}};

// Fills a list of choices; what is chosen stays, also where it is not one of them.
void setChoices(QComboBox *box, const QStringList &names, const QStringList &details = {})
{
    const QString chosen = box->currentText();
    const QSignalBlocker blocker(box);
    box->clear();
    for (qsizetype i = 0; i < names.size(); ++i)
        box->addItem(names[i], details.value(i));
    box->setCurrentIndex(-1);
    box->setEditText(chosen);
}

bool isNumber(const JobTemplate::Parameter &parameter)
{
    return parameter.type == JobTemplate::Parameter::Type::Integer
        || parameter.type == JobTemplate::Parameter::Type::Real;
}

} // namespace

JobForm::JobForm(const Site &site, QWidget *parent) : QWidget(parent), m_site(site), m_output(JobSpec().output)
{
    const QScopedValueRollback filling(m_filling, true);
    build();
    setSite(site);
    QStringList partitions, limits;
    for (const Site::Partition &known : std::as_const(m_site.partitions)) {
        partitions += known.name;
        limits += known.maxTime;
    }
    setChoices(m_partition, partitions, limits);
    m_partition->setEditText(partitions.value(0));
    m_account->setEditText(answersOf(m_site).account);
    QStringList lines;
    for (const auto &line : std::as_const(m_site.modules))
        lines += line.value.startsWith(u"module load ") ? line.value.sliced(12) : line.value;
    m_texts[u"modules"_s]->setText(lines.join(u"; "_s));
    followSite();
}

void JobForm::setSite(const Site &site)
{
    const QScopedValueRollback filling(m_filling, true);
    m_site = site;
    setChoices(m_account, accountsOf(m_site));
    if (m_account->currentText().isEmpty())
        m_account->setEditText(answersOf(m_site).account);
    QStringList names, limits;
    for (const Qos &qos : std::as_const(m_site.qosList)) {
        if (const auto name = fillPlaceholders(qos.name, answersOf(m_site))) {
            names += *name;
            limits += qos.maxTime;
        }
    }
    setChoices(m_qos, names, limits);
    m_qos->lineEdit()->setPlaceholderText(m_site.qosRequired.value ? tr("needed here", "a quality of service")
                                                                   : tr("site's usual", "quality of service"));
    m_account->lineEdit()->setPlaceholderText(m_site.accountRule.required ? m_site.accountRule.example
                                                                          : tr("site's usual", "project"));
    followSite();
}

void JobForm::setTemplate(const JobTemplate &from)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_template = from;
        m_script.reset();
        m_shell = from.spec().shell;
        m_output = JobSpec().output;
        m_more = from.more;
        buildParameters();
        m_texts[u"name"_s]->setText(from.id == u"training" ? u"train-digits"_s : from.jobName);
        m_nodes->setValue(from.nodes);
        m_allGpus = from.gpus == JobTemplate::allGpus;
        m_gpus->setValue(m_allGpus ? 4 : from.gpus);
        m_tasks->setValue(from.tasks);
        m_shareCpus = from.cpus == 0 && !from.isOwn; // which was saved with the site's usual
        m_shareMemory = from.memory == 0 && !from.isOwn;
        m_cpus->setValue(from.cpus);
        m_memory->setValue(from.memory);
        m_minutes->setValue(from.timeLimit / 60);
        const JobSpec spec = from.spec();
        for (const QStringView key : {u"array", u"constraint", u"signal", u"mailTo", u"mailOn"})
            for (const auto &[name, field] : specTexts)
                if (name == key)
                    m_texts[key.toString()]->setText(spec.*field);
        setParts({.modules = from.modules.isEmpty() ? m_texts[u"modules"_s]->text() : from.modules,
                  .folder = m_texts[u"folder"_s]->text(),
                  .container = from.container,
                  .environment = from.environment.isEmpty() ? m_environment->toPlainText() : from.environment,
                  .containerRuns = from.containerRuns == u"pyxis" ? JobBody::Runs::Pyxis : JobBody::Runs::Apptainer});
        m_extras->set(spec);
        if (from.site == m_site.id.value && from.isOwn) {
            m_partition->setEditText(from.partition);
            m_siteQos = m_siteQos && from.qos.isEmpty();
            m_qos->setEditText(from.qos);
        }
        QByteArray command = from.body;
        command.replace("{{login}}", shellQuote(m_site.host.toUtf8()).replace("'", ""));
        m_command->setPlainText(QString::fromUtf8(command.endsWith('\n') ? command.chopped(1) : command));
        m_texts[u"folder"_s]->setPlaceholderText(from.parameters.isEmpty() ? tr("the run folder")
                                                                           : tr("the folder that was staged"));
        for (const JobTemplate::Parameter &parameter : from.parameters)
            if (parameter.key == u"folder" && parameter.standard.isValid())
                m_texts[u"folder"_s]->setText(parameter.standard.toString());
        if (!from.array.isEmpty())
            m_moreButton->setChecked(true);
        followSite();
    }
    Q_EMIT changed();
}

void JobForm::setScript(const ReadScript &script, const QString &name)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        const JobSpec &spec = script.spec;
        const QByteArray before = body(RemotePath("/")).value_or(QByteArray());
        m_script = script;
        m_shell = spec.shell;
        m_output = spec.output;
        m_more = spec.more;
        m_shareCpus = m_shareMemory = m_allGpus = m_siteQos = false;
        for (const auto &[key, field] : specTexts)
            m_texts[key.toString()]->setText(spec.*field);
        if (spec.name.isEmpty())
            m_texts[u"name"_s]->setText(name);
        m_nodes->setValue(spec.nodes);
        m_gpus->setValue(spec.gpus);
        m_tasks->setValue(spec.tasks);
        m_cpus->setValue(spec.cpus);
        m_memory->setValue(spec.memory);
        m_minutes->setValue((spec.timeLimit + 59) / 60);
        m_extras->set(spec);
        // A template's own command stays one for as long as nobody touched it.
        const QByteArray whole = script.comments + spec.body;
        if (m_template.parameters.isEmpty() || whole != before) {
            const JobBody parts = isShell(spec.shell) ? partsOf(whole) : JobBody{.command = whole};
            m_template.parameters.clear();
            m_template.id = u"own"_s;
            buildParameters();
            setParts(parts);
            m_command->setPlainText(
                QString::fromUtf8(parts.command.endsWith('\n') ? parts.command.chopped(1) : parts.command));
        }
        followSite();
    }
    followed();
}

void JobForm::followSite()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        const auto ofNode = gpusOfNode(m_site, m_partition->currentText().trimmed(), m_partitions);
        if (m_allGpus && ofNode)
            m_gpus->setValue(*ofNode);
        const NodeShare share = shareOf(partition(), m_gpus->value());
        if (m_shareCpus)
            m_cpus->setValue(std::max(1, share.cpus / std::max(1, m_tasks->value())));
        if (m_shareMemory)
            m_memory->setValue(share.memory);
        if (m_siteQos)
            m_qos->setEditText(qosFor(m_site, m_partition->currentText().trimmed()));
    }
    showLimits();
    showShell();
}

// What only a shell understands.
void JobForm::showShell()
{
    const bool shell = isShell(m_shell);
    for (QWidget *field : {m_fields[u"modules"_s], m_fields[u"container"_s], m_fields[u"environment"_s]})
        field->setEnabled(shell);
    m_fields[u"folder"_s]->setEnabled(shell || !m_template.parameters.isEmpty());
    JobSpec size;
    size.nodes = m_nodes->value();
    size.more = m_more;
    m_extras->setApplies(shell, m_gpus->value() > 0, nodesOf(size) == 1);
}

void JobForm::setPyxis(bool has)
{
    m_containerRuns->setVisible(has || m_containerRuns->currentIndex() > 0);
}

JobBody JobForm::parts() const
{
    return {.modules = m_texts[u"modules"_s]->text(),
            .folder = m_texts[u"folder"_s]->text().trimmed(),
            .container = m_texts[u"container"_s]->text().trimmed(),
            .environment = m_environment->toPlainText(),
            .containerRuns = JobBody::Runs(m_containerRuns->currentIndex())};
}

void JobForm::setParts(const JobBody &parts)
{
    m_texts[u"modules"_s]->setText(parts.modules);
    m_texts[u"container"_s]->setText(parts.container);
    m_texts[u"folder"_s]->setText(parts.folder);
    m_environment->setPlainText(parts.environment);
    m_containerRuns->setCurrentIndex(int(parts.containerRuns));
    if (parts.containerRuns == JobBody::Runs::Pyxis)
        m_containerRuns->show();
}

const QueuePartition *JobForm::partition() const
{
    return partitionOf({.partition = m_partition->currentText().trimmed()}, m_partitions);
}

void JobForm::showLimits()
{
    const QueuePartition *queue = partition();
    setCaption(u"gpus"_s,
               queue && queue->gpusPerNode > 0 ? tr("GPUs (of %1)", "per node").arg(queue->gpusPerNode)
                                               : m_titles[u"gpus"_s]);
    setCaption(u"cpus"_s,
               queue && queue->cpusPerNode > 0
                   ? tr("Cores (of %1)", "per task, of those of a node").arg(queue->cpusPerNode)
                   : m_titles[u"cpus"_s]);
    setCaption(u"memory"_s,
               queue && queue->memoryPerNode > 0
                   ? tr("Memory (of %1)", "per node").arg(jobtexts::memory(queue->memoryPerNode))
                   : m_titles[u"memory"_s]);
    setCaption(u"minutes"_s,
               queue && queue->maxTime > 0 ? tr("Time (of %1)").arg(formats::duration(queue->maxTime))
                                           : m_titles[u"minutes"_s]);
}

void JobForm::setPartitions(const QList<QueuePartition> &partitions)
{
    m_partitions = partitions;
    QStringList names, limits;
    const bool untouched = m_site.partitions.isEmpty() && m_partition->currentText().isEmpty();
    for (const QueuePartition &queue : partitions) {
        names += queue.name;
        QStringList facts;
        if (queue.maxTime > 0)
            facts += tr("at most %1", "a time").arg(formats::duration(queue.maxTime));
        if (queue.gpusPerNode > 0)
            facts += tr("%n GPU(s) a node", nullptr, queue.gpusPerNode);
        if (!queue.isUp)
            facts += tr("not in service");
        limits += facts.join(u" · "_s);
    }
    {
        const QScopedValueRollback filling(m_filling, true);
        setChoices(m_partition, names, limits);
        const auto usual = std::ranges::find(partitions, true, &QueuePartition::isDefault);
        if (untouched && usual != partitions.end())
            m_partition->setEditText(usual->name);
    }
    followSite();
    Q_EMIT changed();
}

void JobForm::setRights(const Rights &rights)
{
    const QScopedValueRollback filling(m_filling, true);
    const auto merged = [](const QComboBox *box, const QStringList &allowed) {
        QStringList names = allowed;
        for (int i = 0; i < box->count(); ++i)
            names += box->itemText(i);
        names.removeDuplicates();
        return names;
    };
    if (m_account->currentText().isEmpty())
        m_account->setEditText(rights.defaultAccount);
    setChoices(m_account, merged(m_account, rights.accounts));
    setChoices(m_qos, merged(m_qos, rights.qos));
}

void JobForm::setJobs(const QList<Job> &jobs)
{
    QStringList ids, names;
    for (const Job &job : jobs) {
        if (hasEnded(job.state) || !job.parent.isEmpty() || ids.size() >= 50)
            continue;
        ids += u"afterok:"_s + job.id.value;
        names += job.name;
    }
    setChoices(m_dependency, ids, names);
}

void JobForm::followed()
{
    if (m_filling)
        return;
    Q_EMIT edited();
    Q_EMIT changed();
}

void JobForm::setFolder(const RemotePath &folder)
{
    m_texts[u"folder"_s]->setText(folder.display());
}

void JobForm::take(const JobSpec &size)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_shareCpus = m_shareMemory = m_allGpus = false;
        m_nodes->setValue(size.nodes);
        m_gpus->setValue(size.gpus);
        m_cpus->setValue(size.cpus);
        m_memory->setValue(size.memory);
        m_minutes->setValue((size.timeLimit + 59) / 60);
        followSite();
    }
    followed();
}

JobSpec JobForm::spec() const
{
    JobSpec spec;
    for (const auto &[key, field] : specTexts)
        spec.*field = m_texts[key.toString()]->text().trimmed();
    spec.nodes = m_nodes->value();
    spec.gpus = m_gpus->value();
    spec.tasks = m_tasks->value();
    spec.cpus = m_cpus->value();
    spec.memory = m_memory->value();
    spec.timeLimit = m_minutes->value() * 60;
    m_extras->take(spec);
    spec.more = m_more;
    spec.shell = m_shell;
    spec.output = m_output;
    spec.logs = m_template.logs;
    // A kind of GPU that the script names stays for as long as the number does.
    const bool asRead = m_script && !m_script->spec.gpuOptions.isEmpty() && m_script->spec.gpus == spec.gpus
        && m_script->spec.nodes == spec.nodes && m_script->spec.tasks == spec.tasks;
    spec.gpuOptions = asRead ? m_script->spec.gpuOptions : gpuOptionsFor(m_site, spec.partition, spec.gpus, spec.nodes);
    return spec;
}

Result<QByteArray> JobForm::body(const RemotePath &runFolder) const
{
    JobBody parts = this->parts();
    if (isShell(m_shell))
        if (const auto checked = checkEnvironment(parts.environment); !checked)
            return passOn(checked);
    if (!m_template.parameters.isEmpty()) {
        const auto filled = m_template.fill(parameterValues(), runFolder);
        if (!filled)
            return passOn(filled);
        parts.folder.clear(); // it is a value of the template's
        parts.command = *filled;
        return bodyOf(parts);
    }
    const QString command = m_command->toPlainText();
    if (command.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, u"empty"_s, u"command"_s);
    parts.command = command.toUtf8() + '\n';
    return isShell(m_shell) ? bodyOf(parts) : parts.command;
}

void JobForm::clearMarks()
{
    for (QWidget *field : std::as_const(m_fields))
        setStyleProperty(field, "invalid", false);
}

QString JobForm::showProblem(const Error &error)
{
    const QString key = error.subject == u"timeLimit" ? u"minutes"_s
        : error.subject == u"body"                    ? u"command"_s
                                                      : error.subject;
    if (QWidget *field = m_fields.value(key))
        setStyleProperty(field, "invalid", true);
    const QString title = m_titles.value(key, key);
    if (error.detail == u"empty")
        return jobFieldText(error, title);
    if (const QString secret = u"secret: "_s; key == u"environment" && error.detail.startsWith(secret))
        return tr("%1 looks like a secret, and would stay in the script at the site. Keep it in a file that only you "
                  "can read there, and let the command read that.")
            .arg(error.detail.sliced(secret.size()));
    if (key == u"environment")
        return tr("%1 sets no variable: each line is a name, = and the value.").arg(error.detail.simplified());
    if (m_extras->isChain() && (key == u"array" || key == u"shell"))
        return key == u"array" ? tr("A chain cannot be an array too: each task would need a chain of its own.")
                               : tr("A chain needs bash: its lines around the command are written for that.");
    const auto parameter = std::ranges::find(m_template.parameters, key, &JobTemplate::Parameter::key);
    if (parameter != m_template.parameters.cend() && isNumber(*parameter))
        return tr("%1: a number from %2 to %3 is needed.")
            .arg(title, QLocale().toString(parameter->least, 'g', 10), QLocale().toString(parameter->most, 'g', 10));
    return jobFieldText(error, title);
}

} // namespace officina
