// SPDX-License-Identifier: GPL-3.0-or-later
//
// A new job; see the header. Scripts and templates of the user's own: newjobscripts.cpp.
#include "ui/jobs/newjobdialog.h"

#include "client/base/errorkind.h"
#include "client/jobs/chain.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/examplestep.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobchecks.h"
#include "ui/jobs/jobform.h"
#include "ui/jobs/jobtexts.h"
#include "ui/jobs/scriptpane.h"
#include "ui/jobs/siteanswersrow.h"
#include "ui/jobs/templatechips.h"
#include "ui/present/scripttext.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const QString exampleTemplate = u"training"_s; // whose standards are those of the example

} // namespace

NewJobDialog::NewJobDialog(JobService &jobs, const QVariantMap &values, QWidget *parent,
                           const SiteInvitation &invitation)
    : QDialog(parent), m_jobs(jobs), m_opened(QDateTime::currentDateTime())
{
    setObjectName(u"newJobDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    setWindowTitle(tr("New job"));
    if (m_jobs.connection())
        m_site = m_jobs.connection()->site();
    if (auto scheduler = m_jobs.scheduler())
        m_scheduler = *std::move(scheduler);

    m_error = new ErrorPanel;
    const bool hasPyxis = m_jobs.dialect().value_or(Dialect()).hasPyxis;
    QStringList has{kind() == Dialect::Kind::Pbs ? u"pbs"_s : u"slurm"_s};
    if (hasPyxis)
        has += u"pyxis"_s;
    m_chips = new TemplateChips(ownTemplatesFolder(), has);
    m_pane = new ScriptPane;
    auto *columns = new QSplitter;
    columns->setObjectName(u"newJobColumns"_s);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(space::two);
    columns->addWidget(makeLeft(invitation));
    columns->addWidget(m_pane);
    columns->setStretchFactor(0, 5);
    columns->setStretchFactor(1, 4);
    columns->setSizes({600, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeHeader());
    layout->addWidget(m_chips);
    layout->addWidget(m_error);
    layout->addWidget(columns, 1);
    layout->addWidget(makeButtons());
    resize(1180, 780);
    if (parent)
        resize(size().boundedTo(parent->window()->size() - QSize(space::three, space::three)).expandedTo({900, 560}));

    if (!m_scheduler)
        m_error->show(errorText({Error::Kind::Unsupported, {}, siteName(m_site)}, Doing::Submitting));
    m_form->setPyxis(hasPyxis);
    begin(values);
    takeStartUp();
    follow();
    m_form->setFocus();
    showScript();
    askSite();
}

NewJobDialog::~NewJobDialog() = default;

void NewJobDialog::begin(const QVariantMap &last)
{
    QStringList ids;
    for (const JobTemplate &from : m_chips->templates())
        ids += from.id;
    const QVariantMap values = m_invited->begin(last, ids);
    const QString id = values.value(u"template"_s, u"training"_s).toString();
    if (const JobTemplate *from = m_chips->find(id))
        m_form->setTemplate(*from);
    else if (!m_chips->templates().isEmpty())
        m_form->setTemplate(id == u"own" ? JobTemplate{.id = id} : m_chips->templates().first());
    m_form->setValues(values);
    m_invited->begun(values);
    m_isEdited = values.value(u"edited"_s).toBool();
    m_chips->setChosen(m_form->jobTemplate().id);
}

QWidget *NewJobDialog::makeHeader()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(makeLabel(tr("New job"), LabelRole::Title));
    layout->addWidget(makeShortLabel(siteName(m_site), LabelRole::Muted), 1);
    m_example = makeButton(u"newJobExample"_s, {});
    m_example->hide();
    connect(m_example, &QPushButton::clicked, this, [this] {
        if (!m_exampleFolder.isEmpty())
            return runExample();
        if (m_submitting)
            return;
        reject();
        Q_EMIT exampleWanted();
    });
    auto *open = makeButton(u"newJobOpen"_s, tr("Open a script…"));
    open->setProperty("hasMenu", true);
    auto *menu = new QMenu(open);
    menu->addAction(tr("From this computer…"), this, &NewJobDialog::chooseLocalScript);
    menu->addAction(tr("From the site…"), this, &NewJobDialog::chooseRemoteScript);
    open->setMenu(menu);
    auto *save = makeButton(u"newJobSaveTemplate"_s, tr("Save as template…"));
    connect(save, &QPushButton::clicked, this, &NewJobDialog::askForTemplateName);
    layout->addWidget(m_example);
    layout->addWidget(open);
    layout->addWidget(save);
    return bar;
}

QWidget *NewJobDialog::makeLeft(const SiteInvitation &invitation)
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    m_answers = new SiteAnswersRow(m_site);
    m_form = new JobForm(m_site);
    m_invited = new InvitedRow(invitation, m_site, *m_form);
    m_checks = new JobChecks(m_jobs, m_site);
    layout->addWidget(m_invited);
    layout->addWidget(m_answers);
    layout->addWidget(m_startUp = makeLabel({}, LabelRole::Muted));
    m_startUp->setObjectName(u"newJobStartUp"_s);
    layout->addWidget(m_form);
    layout->addWidget(m_checks);
    layout->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    m_scroll->setWidget(left);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The fields beside each other at their narrowest; some languages are longer.
    m_scroll->setMinimumWidth(
        std::max(500, left->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width()));
    return m_scroll;
}

QWidget *NewJobDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    m_look = makeButton(u"newJobLook"_s, tr("Look at the list"));
    m_look->hide();
    auto *close = makeButton(u"newJobClose"_s, tr("Close"));
    m_submit = makeButton(u"newJobSubmit"_s, tr("Submit"), ButtonKind::Primary);
    pressByCtrlReturn(*m_submit);
    // What is below the form's fold all the same.
    auto *problems = makeButton(u"newJobProblems"_s, {}, ButtonKind::Link);
    problems->hide();
    connect(m_checks, &JobChecks::checked, problems, [problems](int number) {
        problems->setText(tr("%n problem(s)", "of a job, before it is sent", number));
        problems->setVisible(number > 0);
    });
    connect(problems, &QPushButton::clicked, this, [this] { m_scroll->verticalScrollBar()->setValue(m_checks->y()); });
    layout->addWidget(problems);
    layout->addStretch(1);
    layout->addWidget(m_look);
    layout->addWidget(close);
    layout->addWidget(m_submit);
    connect(m_look, &QPushButton::clicked, this, &NewJobDialog::lookAtTheList);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &NewJobDialog::submit);
    return bar;
}

void NewJobDialog::follow()
{
    connect(m_form, &JobForm::changed, this, &NewJobDialog::showScript);
    connect(m_form, &JobForm::edited, this, [this] { m_isEdited = true; });
    connect(m_chips, &TemplateChips::chosen, this, &NewJobDialog::useTemplate);
    connect(m_chips, &TemplateChips::failed, m_error, [this](const ErrorText &why) { m_error->show(why); });
    connect(m_invited, &InvitedRow::jobWanted, this, &NewJobDialog::openScript);
    connect(m_invited, &InvitedRow::refused, m_error, [this](const ErrorText &why) { m_error->show(why); });
    connect(m_form, &JobForm::folderWanted, this, [this](const QString &typed) {
        const RemotePath folder = RemotePath::fromText(typed);
        Q_EMIT folderWanted(folder.isAbsolute() ? folder : m_work);
    });
    connect(&m_jobs, &JobService::submitted, this, &NewJobDialog::takeFound);
    connect(m_checks, &JobChecks::sizeWanted, m_form, &JobForm::take);
    connect(m_answers, &SiteAnswersRow::answered, this, &NewJobDialog::takeSite);
    connect(m_error, &ErrorPanel::retryRequested, this, &NewJobDialog::askSite);
    connect(m_pane, &ScriptPane::edited, this, &NewJobDialog::takeEdited);
    connect(m_pane, &ScriptPane::editingChanged, this, [this] {
        m_wrong.clear();
        showScript();
    });
}

void NewJobDialog::useTemplate(const JobTemplate &from)
{
    keepEntered();
    m_pane->endEditing();
    m_read.reset();
    m_pane->setNotes(nullptr);
    m_invited->chooseTemplate();
    m_form->setTemplate(from);
    m_isEdited = false;
}

void NewJobDialog::offerExample(ExampleStep step, const QString &folder)
{
    m_exampleFolder = folder;
    m_example->setText(exampleText(step));
    showExample();
}

// Not beside a script of the user's own, which it would take away.
void NewJobDialog::showExample()
{
    m_example->setVisible(!m_example->text().isEmpty() && !m_read && !m_pane->isEditing());
}

void NewJobDialog::runExample()
{
    const JobTemplate *training = m_chips->find(exampleTemplate);
    if (!training || m_exampleFolder.isEmpty())
        return;
    useTemplate(*training);
    m_form->setValues({{u"folder"_s, m_exampleFolder}});
    m_chips->setChosen(exampleTemplate);
}

bool NewJobDialog::isExample() const
{
    return !m_exampleFolder.isEmpty() && m_form->jobTemplate().id == exampleTemplate
        && m_form->values().value(u"folder"_s) == m_exampleFolder;
}

bool NewJobDialog::isAsGiven() const
{
    return !m_isEdited && (isExample() || m_read);
}

void NewJobDialog::askSite()
{
    m_error->clear();
    askWork();
    m_checks->setLimits(JobChecks::Limits::Asked);
    m_jobs.partitions().then(this, [this](const Result<QList<QueuePartition>> &partitions) {
        m_checks->setLimits(partitions ? JobChecks::Limits::Told : JobChecks::Limits::Unknown);
        takeStartUp(); // the site was found out about, if it had not been before
        if (!partitions) // without them the profile's names stay, and any name can be typed
            return;
        m_form->setPartitions(*partitions);
        m_checks->setPartitions(*partitions);
    });
    m_jobs.rights().then(this, [this](const Result<Rights> &rights) {
        if (!rights)
            return;
        m_form->setRights(*rights);
        m_checks->setRights(*rights);
        showScript();
    });
    m_checks->askReservations();
    m_form->setJobs(m_jobs.jobs());
}

void NewJobDialog::askWork()
{
    if (!m_jobs.connection())
        return;
    // With the answers that were given here.
    m_jobs.connection()
        ->run([site = m_site](ssh::Session &session) { return officina::workFolder(session, site); })
        .then(this, [this](const Result<RemotePath> &work) {
            if (!work) {
                m_error->show(errorText(work.error(), Doing::Submitting), true);
                showScript();
                return;
            }
            m_work = *work;
            showScript();
            m_jobs.space(m_work).then(this, [this](const Result<ssh::Space> &space) {
                if (space)
                    m_checks->setSpace(*space);
            });
            m_jobs.quota(m_work).then(this, [this](const Result<QuotaLeft> &quota) {
                if (quota)
                    m_checks->setQuota(*quota);
            });
        });
}

void NewJobDialog::takeSite(const Site &site)
{
    m_site = site;
    m_form->setSite(site);
    m_checks->setSite(site);
    m_error->clear();
    askWork();
    showScript();
}

QVariantMap NewJobDialog::values() const
{
    QVariantMap values = m_form->values();
    m_invited->note(values);
    values[u"edited"_s] = m_isEdited;
    return values;
}

Dialect::Kind NewJobDialog::kind() const
{
    return m_scheduler && m_scheduler->scriptName() == "job.pbs" ? Dialect::Kind::Pbs : Dialect::Kind::Slurm;
}

Result<QByteArray> NewJobDialog::render(JobSpec &spec) const
{
    spec.runFolder = plannedRunFolder(m_work, spec.name, m_opened, spec.links);
    return m_form->body(spec.runFolder).and_then([&](const QByteArray &body) {
        spec.body = body;
        return sentScript(*m_scheduler, spec);
    });
}

void NewJobDialog::showScript()
{
    m_script.clear();
    m_form->clearMarks();
    showExample();
    m_invited->showTemplate(m_form->jobTemplate().id);
    QString problem = m_wrong;
    JobSpec job = m_form->spec();
    if (m_work.isEmpty()) {
        problem = m_error->hasError() ? QString() : tr("Asking the site for its work folder…");
    } else if (m_scheduler && m_wrong.isEmpty()) {
        const auto script = render(job);
        m_pane->setRunFolder(job.runFolder.display(), job.links);
        if (script)
            m_script = *script;
        else
            problem = m_form->showProblem(script.error());
    }
    m_pane->setScript(m_script);
    if (m_pane->isEditing() && problem.isEmpty())
        problem = tr("With “Done” the script is shown as it will be sent.");
    m_pane->setProblem(problem);
    m_checks->setJob(job, !m_script.isEmpty());
    m_startUp->setText(startUpText(job, m_jobs.dialect().value_or(Dialect())));
    m_startUp->setVisible(!m_startUp->text().isEmpty());
    m_submit->setEnabled(!m_script.isEmpty() && !m_submitting && !m_pane->isEditing());
}

void NewJobDialog::ask(const QString &question, const QString &detail, std::function<void()> yes)
{
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(), question, QMessageBox::NoButton, this);
    box->setObjectName(u"newJobQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(detail);
    auto *send = box->addButton(tr("Send it"), QMessageBox::AcceptRole);
    send->setObjectName(u"newJobSendAnyway"_s);
    auto *keep = box->addButton(tr("Do not send"), QMessageBox::RejectRole);
    keep->setObjectName(u"newJobDoNotSend"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(send, &QAbstractButton::clicked, this, std::move(yes));
    box->open();
}

void NewJobDialog::submit()
{
    if (m_submitting || m_script.isEmpty() || m_pane->isEditing())
        return;
    JobSpec job = m_form->spec();
    const auto script = render(job);
    if (!script || *script != m_script) { // what is shown is what is sent
        showScript();
        return;
    }
    if (m_isUnknown)
        ask(tr("Send this job again?"),
            tr("Whether the last one was taken is not known. A second job costs a second time."),
            [this, job] { send(job); });
    else if (m_checks->isRefused())
        ask(tr("The scheduler will probably refuse this job. Send it all the same?"), m_checks->refusals(),
            [this, job] { send(job); });
    else if (m_checks->limits() == JobChecks::Limits::Asked)
        ask(tr("Send this job before its site has told its limits?"),
            tr("The scheduler refuses it where it asks for more than the site allows. That can be seen here as soon as "
               "the site has answered."),
            [this, job] { send(job); });
    else
        send(job);
}

void NewJobDialog::send(const JobSpec &job)
{
    if (m_submitting)
        return;
    m_submitting = true;
    m_lastFolder = job.runFolder;
    m_submit->setText(tr("Submitting…"));
    m_submit->setEnabled(false);
    m_look->hide();
    m_error->clear();
    m_checks->setQuiet(true);
    m_form->setEnabled(false); // it is on its way as it stands
    m_jobs.submit(job).then(this, [this, links = job.links](const Result<SentJob> &sent) { take(sent, links); });
}

void NewJobDialog::take(const Result<SentJob> &sent, int links)
{
    m_submitting = false;
    m_submit->setText(tr("Submit"));
    m_form->setEnabled(true);
    if (sent) {
        Q_EMIT submitted(sent->run, jobtexts::sent(*sent, links));
        accept();
        return;
    }
    m_isUnknown = isOutcomeUnknown(sent.error());
    m_look->setVisible(m_isUnknown);
    m_opened = QDateTime::currentDateTime(); // another try is another run
    m_checks->setQuiet(false);
    showScript();
    m_error->show(errorText(sent.error(), Doing::Submitting));
}

// What nobody answered about was taken after all: its job is in the list.
void NewJobDialog::takeFound(const RunRecord &run)
{
    if (!m_isUnknown || m_submitting || run.folder != m_lastFolder)
        return;
    Q_EMIT submitted(run, {});
    accept();
}

void NewJobDialog::setFolder(const RemotePath &folder)
{
    m_form->setFolder(folder);
}

// The page behind can be used; this stays where it is, with what was entered.
void NewJobDialog::lookAtTheList()
{
    m_jobs.refresh();
    hide();
    setWindowModality(Qt::NonModal);
    show();
    if (parentWidget()) {
        parentWidget()->window()->raise();
        parentWidget()->window()->activateWindow();
    }
}

void NewJobDialog::reject()
{
    // While the site has the submission in hand, its answer is worth waiting for.
    if (!m_submitting)
        QDialog::reject();
}

} // namespace officina
