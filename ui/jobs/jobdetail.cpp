// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job in full; see the header.
#include "ui/jobs/jobdetail.h"

#include "client/base/files.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobcommands.h"
#include "ui/jobs/jobfiles.h"
#include "ui/jobs/joboverview.h"
#include "ui/jobs/jobtexts.h"
#include "ui/jobs/outputview.h"

#include <QtCore/QJsonDocument>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int outputTab = 1;
constexpr int scriptTab = 2;

} // namespace

JobDetail::JobDetail(JobService &jobs, QWidget *parent)
    : Card({}, Margins::Padded, parent), m_jobs(jobs), m_error(new ErrorPanel), m_tabs(new QTabWidget),
      m_overview(new JobOverview(jobs)), m_parts(new QComboBox), m_output(new OutputView(jobs)),
      m_files(new JobFiles(jobs))
{
    setObjectName(u"jobDetail"_s);
    body()->addWidget(makeHeader());
    body()->addWidget(m_error);
    body()->addWidget(m_tabs, 1);

    m_tabs->setObjectName(u"jobTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(makeOverviewTab(), tr("Overview"));
    m_tabs->addTab(makeOutputTab(), tr("Output"));
    m_tabs->addTab(makeScriptTab(), tr("Script"));
    m_tabs->addTab(m_files, tr("Files"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { readScript(); });
}

QWidget *JobDetail::makeOverviewTab()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"jobOverviewScroll"_s); // its ring when it has the focus: the style sheet
    setAccessiblePane(*scroll, tr("Overview"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, space::one, 0);
    layout->addWidget(m_overview);
    layout->addStretch(1);
    scroll->setWidget(content);
    connect(m_overview, &JobOverview::placeWanted, this, &JobDetail::showPlace);
    connect(m_overview, &JobOverview::statusChanged, this, &JobDetail::statusChanged);
    connect(m_overview, &JobOverview::curvesWanted, this, &JobDetail::openCurves);
    connect(m_overview, &JobOverview::partWanted, this, [this](const JobId &part) {
        pickPart(part);
        m_tabs->setCurrentIndex(outputTab);
    });
    return scroll;
}

QWidget *JobDetail::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    m_title = makeLabel({}, LabelRole::Heading);
    m_title->setObjectName(u"jobTitle"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary = makeLabel({}, LabelRole::Muted);
    m_summary->setObjectName(u"jobSummary"_s);
    m_curves = makeButton(u"openCurves"_s, tr("Open curves"), ButtonKind::Primary, u"curves"_s);
    m_save = makeButton(u"saveJobRecord"_s, tr("Save job record…"), ButtonKind::Normal, u"export"_s);
    auto *row = new QWidget; // which takes a second line where words are long
    m_buttons = new FlowLayout(row);
    m_buttons->setSpacing(space::one);
    m_buttons->addWidget(m_curves);
    m_buttons->addWidget(m_save);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addSpacing(space::half);
    layout->addWidget(row);
    connect(m_curves, &QPushButton::clicked, this, &JobDetail::openCurves);
    connect(m_save, &QPushButton::clicked, this, &JobDetail::chooseRecordFile);
    return header;
}

QWidget *JobDetail::makeScriptTab()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    m_scriptNote = makeLabel({}, LabelRole::Small);
    m_scriptNote->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copyScript = makeButton(u"copyScript"_s, tr("Copy"), ButtonKind::Normal, u"copy"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_scriptNote, 1);
    top->addWidget(m_copyScript);
    m_scriptText = new QPlainTextEdit;
    m_scriptText->setObjectName(u"jobScript"_s);
    m_scriptText->setAccessibleName(tr("Script of the job"));
    m_scriptText->setProperty("role", u"code"_s);
    m_scriptText->setReadOnly(true);
    m_scriptText->setLineWrapMode(QPlainTextEdit::NoWrap);
    layout->addLayout(top);
    layout->addWidget(m_scriptText, 1);
    connect(m_copyScript, &QPushButton::clicked, this, &JobDetail::copyScript);
    return tab;
}

void JobDetail::useAccess(JobAccess &access)
{
    m_overview->useAccess(access);
}

// What is likely wanted in its state has a button of its own, and all there is stands in a menu.
void JobDetail::useCommands(const JobCommands &commands)
{
    const auto addButton = [&](const QString &objectName, QAction *action, ButtonKind kind) {
        auto *button = makeButton(objectName, action->text(), kind);
        m_buttons->addWidget(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto show = [button, action] { button->setVisible(action->isEnabled()); };
        connect(&commands, &JobCommands::shown, button, show);
        show();
    };
    addButton(u"releaseJob"_s, commands.action(JobCommand::Release), ButtonKind::Normal);
    addButton(u"cancelJob"_s, commands.action(JobCommand::Cancel), ButtonKind::Danger);
    auto *more = makeButton(u"jobMore"_s, tr("More", "a menu: what else can be done with the job"));
    auto *menu = new QMenu(more);
    menu->setObjectName(u"jobMoreMenu"_s);
    menu->setToolTipsVisible(true);
    menu->addActions(commands.all());
    more->setMenu(menu);
    m_buttons->addWidget(more);
}

void JobDetail::remember(Settings &settings)
{
    m_overview->remember(settings);
}

void JobDetail::setGroup(const JobGroup &group, const QString &site)
{
    const Job &job = group.job;
    const bool another = !m_job || m_job->id != job.id || m_job->times.submitted != job.times.submitted;
    m_job = job;
    m_group = group;
    m_title->setText(displayName(job));
    m_summary->setText((site.isEmpty() ? QString() : site + u" · "_s) + jobtexts::summary(group));
    if (another)
        forget();
    m_overview->setGroup(group);
    fillParts();
    if (another) {
        m_jobs.run(job).then(this, [this, id = job.id](const Result<RunRecord> &run) {
            if (m_job && m_job->id == id)
                takeRun(run);
        });
        m_files->setFolder(job.workFolder);
    }
    showOutput();
    readLastWords();
    showActions();
}

void JobDetail::forget()
{
    m_run.reset();
    m_runAsked = false;
    m_script.clear();
    m_scriptText->clear();
    m_scriptNote->clear();
    m_error->clear();
    m_part = {};
    m_picked = false;
    m_toldWhy = {};
    m_output->setFiles({});
    m_overview->setRun({});
    m_overview->setLastWords({});
}

void JobDetail::takeRun(const Result<RunRecord> &run)
{
    m_runAsked = true;
    if (run)
        m_run = *run;
    else if (run.error().kind != Error::Kind::NotFound)
        m_error->show(errorText(run.error(), Doing::ReadingOutput));
    m_overview->setRun(m_run);
    showOutput();
    readLastWords();
    readScript();
    showActions();
}

void JobDetail::readScript()
{
    if (m_tabs->currentIndex() != scriptTab || !m_job || !m_script.isEmpty())
        return;
    if (!m_run) {
        m_scriptNote->setText(tr("This job was not sent from Officina: its script is not known."));
        return;
    }
    m_scriptNote->setText(m_run->script.display());
    m_jobs.script(m_run->script).then(this, [this, id = m_job->id](const Result<QByteArray> &script) {
        if (!m_job || m_job->id != id)
            return;
        if (!script) {
            m_error->show(errorText(script.error(), Doing::ReadingOutput));
            return;
        }
        m_script = *script;
        m_scriptText->setPlainText(QString::fromUtf8(m_script));
        showActions();
    });
}

void JobDetail::showActions()
{
    m_curves->setVisible(hasCurves());
    m_save->setVisible(m_job && hasEnded(m_job->state));
    m_copyScript->setEnabled(!m_script.isEmpty());
}

void JobDetail::openCurves()
{
    if (m_run)
        Q_EMIT curvesWanted({m_run->logs, displayName(*m_job), m_job->id, m_job->gpus().value_or(0), m_run->folder});
}

void JobDetail::runAgain()
{
    if (m_run)
        Q_EMIT againWanted(m_run->script);
}

void JobDetail::copyScript()
{
    if (!m_script.isEmpty()) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_script));
        return;
    }
    if (!m_run)
        return;
    m_jobs.script(m_run->script).then(this, [this](const Result<QByteArray> &script) {
        if (script)
            QGuiApplication::clipboard()->setText(QString::fromUtf8(*script));
        else
            m_error->show(errorText(script.error(), Doing::ReadingOutput));
    });
}

void JobDetail::chooseRecordFile()
{
    if (!m_job)
        return;
    auto *dialog = new QFileDialog(this, tr("Save job record"), {}, tr("JSON files (*.json)"));
    dialog->setObjectName(u"jobRecordDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"job-%1.json"_s.arg(QString(m_job->id.value).replace(u'/', u'-')));
    connect(dialog, &QFileDialog::fileSelected, this, &JobDetail::saveRecord);
    dialog->open();
}

void JobDetail::saveRecord(const QString &file)
{
    if (!m_job || !m_jobs.connection())
        return;
    const SiteId site = m_jobs.connection()->site().id;
    // The accounting completes a moment after a job's end: ask for its last word.
    m_jobs.detail(m_job->id).then(this, [this, file, site, known = *m_job, run = m_run](const Result<Job> &latest) {
        const QJsonObject record = jobRecord(latest.value_or(known), site, run ? &*run : nullptr);
        if (const auto written = writeFile(file, QJsonDocument(record).toJson()); !written)
            m_error->show(errorText(written.error(), Doing::Exporting));
        else
            Q_EMIT statusChanged(tr("Saved %1.").arg(file));
    });
}

} // namespace officina
