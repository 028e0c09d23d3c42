// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scripts of the user's own in the form of a new job: opened from this computer or the site, dropped, edited
// in place; and jobs kept as templates.
#include "client/base/files.h"
#include "client/jobs/chain.h"
#include "client/jobs/jobbody.h"
#include "client/schedulers/startup.h"
#include "client/sites/siteuse.h"
#include "ui/common/errorpanel.h"
#include "ui/jobs/jobform.h"
#include "ui/jobs/newjobdialog.h"
#include "ui/jobs/scriptpane.h"
#include "ui/jobs/templatechips.h"
#include "ui/present/scripttext.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString droppedFile(const QMimeData *data)
{
    return data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

// A script was written to be sent from where it lies; a path that is not whole is one in the home folder.
QString folderOf(const RemotePath &script)
{
    if (script.isAbsolute())
        return script.parent().display();
    const QString below = script.display().section(u'/', 0, -2);
    return below.isEmpty() ? u"~"_s : u"~/"_s + below;
}

} // namespace

void NewJobDialog::chooseLocalScript()
{
    auto *dialog = new QFileDialog(this, tr("Open a script"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NewJobDialog::openScript);
    dialog->open();
}

void NewJobDialog::chooseRemoteScript()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"newJobRemoteScript"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Open a script"));
    dialog->setLabelText(tr("Path of the script on the site"));
    dialog->setTextValue(m_work.isEmpty() ? QString() : m_work.display() + u'/');
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &path) {
        if (!path.trimmed().isEmpty())
            openScriptAt(
                RemotePath::fromText(path.trimmed().startsWith(u"~/") ? path.trimmed().sliced(2) : path.trimmed()));
    });
    dialog->open();
}

void NewJobDialog::openScript(const QString &file)
{
    if (QFileInfo(file).size() > largestScript) {
        m_error->show(scriptTooLargeText());
        return;
    }
    const auto script = readFile(file, largestScript);
    if (!script)
        m_error->show(errorText(script.error(), Doing::ReadingText));
    else
        takeScript(*script, QFileInfo(file).completeBaseName(), {});
}

void NewJobDialog::openInvited()
{
    m_invited->openJob();
}

void NewJobDialog::openScriptAt(const RemotePath &file, const QVariantMap &changes)
{
    m_jobs.script(file).then(this, [this, file, changes](const Result<QByteArray> &script) {
        if (!script) {
            m_error->show(script.error().kind == Error::Kind::TooLong ? scriptTooLargeText()
                                                                      : errorText(script.error(), Doing::ReadingText));
            return;
        }
        takeScript(*script, QFileInfo(file.display()).completeBaseName(), folderOf(file));
        if (!changes.isEmpty())
            m_form->setValues(changes);
    });
}

// name, folder: of the file, for what the script does not say itself.
void NewJobDialog::takeScript(const QByteArray &script, const QString &name, const QString &folder)
{
    const Dialect::Kind own = schedulerOf(script).value_or(kind());
    auto read = readScript(script, own);
    if (!read) {
        m_error->show(scriptFaultText(read.error()));
        return;
    }
    // The form is text: other letters would be sent as something else.
    if (QString::fromUtf8(read->spec.body).toUtf8() != read->spec.body) {
        m_error->show(
            {.what = tr("The script is not in UTF-8, so that it cannot be shown as it is."),
             .kept = {},
             .advice = tr("Save it in UTF-8, or send it from a terminal as it is: %1").arg(u"officina-cli submit"_s),
             .detail = {}});
        return;
    }
    if (m_scheduler)
        takeChain(*read, m_scheduler->removeCommand());
    if (own != kind())
        moveFrom(*read, own);
    // What the site wants of every job, and the user has said before.
    if (read->spec.account.isEmpty() && m_site.accountRule.required)
        read->spec.account = answersOf(m_site).account;
    if (read->spec.qos.isEmpty() && m_site.qosRequired.value)
        read->spec.qos = qosFor(m_site, read->spec.partition);
    m_error->clear();
    keepEntered();
    m_pane->endEditing();
    if (!isShell(read->spec.shell) && !read->folder.isEmpty())
        read->replaced += read->folder; // nothing goes there for another program
    m_read = *read;
    const QByteArray whole = read->comments + read->spec.body;
    JobBody parts = isShell(read->spec.shell) ? partsOf(whole) : JobBody{.command = whole};
    const QString start = !read->folder.isEmpty() ? read->folder : folder;
    ReadScript started = *read;
    if (isShell(read->spec.shell) && (own != kind() || !start.isEmpty())) {
        parts.command.prepend(sentFromHere(parts.command));
        if (parts.folder.isEmpty())
            parts.folder = start;
        started.comments.clear();
        started.spec.body = bodyOf(parts);
    }
    m_form->setTemplate({.id = u"own"_s});
    m_form->setScript(started, name);
    m_invited->chooseTemplate();
    m_invited->fill();
    takeStartUp();
    m_isEdited = false;
    m_chips->setChosen(u"own"_s);
    m_pane->setNotes(&*m_read);
    showScript();
}

void NewJobDialog::takeEdited(const QByteArray &script)
{
    m_wrong.clear();
    auto read = readScript(script, kind());
    if (read && m_scheduler)
        takeChain(*read, m_scheduler->removeCommand());
    if (!read) {
        m_wrong = scriptFaultText(read.error()).what;
        showScript();
        return;
    }
    ReadScript shown = *read;
    if (!read->folder.isEmpty() && RemotePath::fromText(read->folder).parent() != m_work / "runs")
        shown.replaced += u"--chdir="_s + read->folder; // a run has a folder of its own
    m_form->setScript(*read, m_form->spec().name);
    m_chips->setChosen(m_form->jobTemplate().id);
    m_pane->setNotes(&shown);
    showScript();
}

// Where the form has nothing, or what is the site's usual: what somebody gave stays.
void NewJobDialog::takeStartUp()
{
    JobSpec spec = m_form->spec();
    if (!m_form->values().contains(u"qos"_s) && answersOf(m_site).qos.isEmpty()) // it follows the site
        spec.qos.clear();
    const JobSpec before = spec;
    fillFromStartUp(spec, m_jobs.dialect().value_or(Dialect()));
    QVariantMap values;
    for (const auto &[key, field] : {std::pair{u"account"_s, &JobSpec::account},
                                     {u"partition"_s, &JobSpec::partition},
                                     {u"qos"_s, &JobSpec::qos},
                                     {u"reservation"_s, &JobSpec::reservation},
                                     {u"constraint"_s, &JobSpec::constraint}})
        if (spec.*field != before.*field)
            values[key] = spec.*field;
    if (spec.timeLimit != before.timeLimit)
        values[u"minutes"_s] = (spec.timeLimit + 59) / 60;
    if (!values.isEmpty())
        m_form->setValues(values);
}

// Before a template or a script takes its place.
void NewJobDialog::keepEntered()
{
    if (!m_isEdited && !m_read && m_wrong.isEmpty())
        return;
    const Entered entered{m_form->jobTemplate(), m_form->values(), m_form->text(u"dependency"_s)->text(), m_read,
                          m_pane->typed(),       m_isEdited};
    m_chips->offerBack(tr("What you had entered was replaced."), [this, entered] { takeBack(entered); });
}

void NewJobDialog::takeBack(const Entered &entered)
{
    keepEntered(); // which can be had back as well
    m_pane->endEditing();
    m_read = entered.read;
    m_form->setTemplate(entered.from);
    m_form->setValues(entered.values);
    m_form->text(u"dependency"_s)->setText(entered.dependency);
    m_chips->setChosen(entered.from.id);
    m_pane->setNotes(m_read ? &*m_read : nullptr);
    if (!entered.typed.isEmpty())
        m_pane->edit(entered.typed);
    m_isEdited = entered.isEdited;
    showScript();
}

void NewJobDialog::askForTemplateName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"newJobTemplateName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as template"));
    dialog->setLabelText(tr("Name of the template"));
    dialog->setTextValue(m_form->spec().name);
    connect(dialog, &QInputDialog::textValueSelected, this, &NewJobDialog::saveAsTemplate);
    dialog->open();
}

void NewJobDialog::saveAsTemplate(const QString &name)
{
    const JobSpec spec = m_form->spec();
    const QVariantMap values = m_form->values();
    JobTemplate made = m_form->jobTemplate();
    made.name = name;
    made.jobName = spec.name;
    made.nodes = spec.nodes;
    made.gpus = spec.gpus;
    made.tasks = spec.tasks;
    made.cpus = spec.cpus;
    made.memory = spec.memory;
    made.timeLimit = spec.timeLimit;
    made.array = spec.array;
    made.constraint = spec.constraint;
    made.signal = spec.signal;
    made.mailTo = spec.mailTo;
    made.mailOn = spec.mailOn;
    made.links = spec.links;
    made.watchGpus = spec.watchGpus;
    made.stopIdleMinutes = spec.stopIdleMinutes;
    made.more = spec.more;
    made.shell = spec.shell;
    made.modules = values[u"modules"_s].toString();
    made.environment = values[u"environment"_s].toString();
    made.container = values[u"container"_s].toString();
    made.containerRuns = values[u"containerRuns"_s].toInt() > 0 ? u"pyxis"_s : QString();
    made.site = m_site.id.value;
    made.partition = spec.partition;
    made.qos = spec.qos;
    if (made.parameters.isEmpty())
        made.body = values[u"command"_s].toString().toUtf8() + '\n';
    for (JobTemplate::Parameter &parameter : made.parameters)
        parameter.standard = values[parameter.key];
    if (const QString instead = m_chips->ownCalled(name); !instead.isEmpty())
        askForReplacement(made, instead);
    else
        keepTemplate(made);
}

void NewJobDialog::askForReplacement(const JobTemplate &made, const QString &instead)
{
    //: %1: the name of a template
    const QString question = tr("You have a template “%1” already. Is it to be replaced?").arg(made.name.simplified());
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(), question, QMessageBox::Cancel, this);
    box->setObjectName(u"newJobReplaceTemplate"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    auto *replace = box->addButton(tr("Replace", "a template of the same name"), QMessageBox::AcceptRole);
    replace->setObjectName(u"newJobReplace"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(replace, &QAbstractButton::clicked, this, [this, made, instead] { keepTemplate(made, instead); });
    box->open();
}

void NewJobDialog::keepTemplate(const JobTemplate &made, const QString &instead)
{
    if (const auto saved = m_chips->save(made, instead); !saved)
        m_error->show(errorText(saved.error(), Doing::SavingText));
    else
        m_isEdited = false; // it is the template's now
}

void NewJobDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void NewJobDialog::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    openScript(file);
}

} // namespace officina
