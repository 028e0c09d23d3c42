// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a form holds as values, and back: what was begun is as it was left, whatever the site's own would be. What
// follows the site goes on following it, and is no value. See jobform.h.
#include "ui/jobs/jobform.h"
#include "ui/jobs/jobformextras.h"

#include <QtCore/QLocale>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

namespace officina {

using namespace Qt::StringLiterals;

QVariantMap JobForm::parameterValues() const
{
    QVariantMap values{{u"folder"_s, m_texts[u"folder"_s]->text()}};
    for (const JobTemplate::Parameter &parameter : m_template.parameters) {
        QString text = m_texts[parameter.key]->text();
        // Scripts know the decimal point only; people type their own language's.
        if (parameter.type == JobTemplate::Parameter::Type::Real)
            text.replace(QLocale().decimalPoint(), u"."_s);
        values[parameter.key] = text;
    }
    return values;
}

QVariantMap JobForm::values() const
{
    QVariantMap values = parameterValues();
    values[u"template"_s] = m_template.id;
    for (const auto &[key, field] : m_texts.asKeyValueRange())
        if (!values.contains(key))
            values[key] = field->text();
    if (m_siteQos)
        values.remove(u"qos"_s);
    values[u"nodes"_s] = m_nodes->value();
    values[u"gpus"_s] = m_gpus->value();
    values[u"tasks"_s] = m_tasks->value();
    values[u"minutes"_s] = m_minutes->value();
    if (!m_shareCpus)
        values[u"cpus"_s] = m_cpus->value();
    if (!m_shareMemory)
        values[u"memory"_s] = m_memory->value();
    values[u"command"_s] = m_command->toPlainText();
    values[u"environment"_s] = m_environment->toPlainText();
    values[u"containerRuns"_s] = m_containerRuns->currentIndex();
    const JobSpec spec = this->spec();
    values[u"links"_s] = spec.links;
    values[u"watchGpus"_s] = spec.watchGpus;
    values[u"stopIdleMinutes"_s] = spec.stopIdleMinutes;
    values[u"more"_s] = m_more;
    values[u"shell"_s] = m_shell;
    values[u"output"_s] = m_output;
    if (m_script && m_script->spec.gpuOptions == spec.gpuOptions)
        values[u"gpuOptions"_s] = spec.gpuOptions;
    values[u"site"_s] = m_site.id.value;
    return values;
}

void JobForm::setValues(const QVariantMap &values)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        // First: what follows a field would be set anew with each of those that it follows.
        m_shareCpus = m_shareCpus && !values.contains(u"cpus"_s);
        m_shareMemory = m_shareMemory && !values.contains(u"memory"_s);
        m_allGpus = m_allGpus && !values.contains(u"gpus"_s);
        m_siteQos = m_siteQos && !values.contains(u"qos"_s);
        for (const auto &[key, value] : values.asKeyValueRange()) {
            if (QLineEdit *field = m_texts.value(key); field && key != u"dependency")
                field->setText(value.toString());
            else if (auto *spin = qobject_cast<QSpinBox *>(m_fields.value(key)))
                spin->setValue(value.toInt());
        }
        if (m_template.parameters.isEmpty() && values.contains(u"command"_s))
            m_command->setPlainText(values[u"command"_s].toString());
        JobBody kept = parts();
        kept.environment = values.value(u"environment"_s, kept.environment).toString();
        kept.containerRuns = JobBody::Runs(values.value(u"containerRuns"_s, int(kept.containerRuns)).toInt());
        setParts(kept);
        JobSpec extras = spec();
        extras.links = values.value(u"links"_s, extras.links).toInt();
        extras.watchGpus = values.value(u"watchGpus"_s, extras.watchGpus).toBool();
        extras.stopIdleMinutes = values.value(u"stopIdleMinutes"_s, extras.stopIdleMinutes).toInt();
        m_extras->set(extras);
        m_more = values.value(u"more"_s, m_more).toStringList();
        if (const QByteArray shell = values.value(u"shell"_s).toByteArray(); !shell.isEmpty())
            m_shell = shell;
        m_output = values.value(u"output"_s, m_output).toByteArray();
        // A kind of GPU is one of that site.
        if (values.contains(u"gpuOptions"_s) && values.value(u"site"_s) == m_site.id.value) {
            m_script = ReadScript();
            m_script->spec = spec();
            m_script->spec.gpuOptions = values[u"gpuOptions"_s].toStringList();
        }
        followSite();
    }
    Q_EMIT changed();
}

} // namespace officina
