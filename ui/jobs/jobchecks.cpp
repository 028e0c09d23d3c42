// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Before it is sent"; see the header.
#include "ui/jobs/jobchecks.h"

#include "client/jobs/jobbody.h"
#include "client/sites/siteuse.h"
#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobchecktexts.h"
#include "ui/jobs/jobtexts.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto rest = 1500ms; // of the form, before the site is asked

QString mark(JobCheck::Verdict verdict)
{
    switch (verdict) {
    case JobCheck::Verdict::Fine: return u"✓"_s;
    case JobCheck::Verdict::Problem: return u"!"_s;
    case JobCheck::Verdict::Unknown: return u"?"_s;
    }
    return {};
}

// What a screen reader says for it, as "Can I get in?" writes it.
QString wordFor(JobCheck::Verdict verdict)
{
    switch (verdict) {
    case JobCheck::Verdict::Fine:
        return QCoreApplication::translate("officina::CheckRow", "Fine", "nothing is to be done");
    case JobCheck::Verdict::Problem:
        return QCoreApplication::translate("officina::CheckRow", "To mend", "something is to be done");
    case JobCheck::Verdict::Unknown:
        return QCoreApplication::translate("officina::CheckRow", "Not known", "it cannot be seen from here");
    }
    return {};
}

Tone toneOf(JobCheck::Verdict verdict)
{
    switch (verdict) {
    case JobCheck::Verdict::Fine: return Tone::Good;
    case JobCheck::Verdict::Problem: return Tone::Warning;
    case JobCheck::Verdict::Unknown: return Tone::Neutral;
    }
    return Tone::Neutral;
}

// With the options for its own number of GPUs.
JobSpec asked(JobSpec size, const JobSpec &job, const Site &site)
{
    if (size.gpus != job.gpus || size.nodes != job.nodes)
        size.gpuOptions = gpuOptionsFor(site, size.partition, size.gpus, size.nodes);
    return size;
}

} // namespace

JobChecks::JobChecks(JobService &jobs, const Site &site, QWidget *parent) : QWidget(parent), m_jobs(jobs)
{
    m_facts.site = site;
    m_facts.budget = jobs.budget();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space::one, 0);
    layout->setSpacing(space::one);
    layout->addWidget(makeLabel(tr("Before it is sent"), LabelRole::Strong));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::half);
    layout->addLayout(m_lines);
    m_table = new QTableWidget(0, 4);
    m_table->setObjectName(u"newJobSizes"_s);
    m_table->setAccessibleName(tr("When it would start at other sizes"));
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalHeaderLabels(
        {tr("If it asked for"), tr("it would start"), tr("and end by"), tr("at most", "GPU-hours")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->hide();
    layout->addWidget(m_table);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        askNeeds();
        startTries();
    });
    connect(&jobs, &JobService::budgetChanged, this, [this] {
        m_facts.budget = m_jobs.budget();
        check();
    });
    const auto want = [this](int row) {
        if (row > 0 && row < m_tries.size())
            Q_EMIT sizeWanted(m_tries[row].size);
    };
    connect(m_table, &QTableWidget::cellClicked, this, want);
    auto *byKeys = new QAction(m_table); // or Enter would press the dialog's button
    byKeys->setShortcuts({Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space});
    byKeys->setShortcutContext(Qt::WidgetShortcut);
    connect(byKeys, &QAction::triggered, this, [this, want] { want(m_table->currentRow()); });
    m_table->addAction(byKeys);
}

void JobChecks::setSite(const Site &site)
{
    m_facts.site = site;
    check();
}

void JobChecks::setLimits(Limits limits)
{
    m_limits = limits;
    check();
}

void JobChecks::setPartitions(const QList<QueuePartition> &partitions)
{
    m_facts.partitions = partitions;
    check();
}

void JobChecks::setRights(const Rights &rights)
{
    m_facts.rights = rights;
    check();
}

void JobChecks::setSpace(const ssh::Space &space)
{
    m_facts.space = space;
    check();
}

void JobChecks::setQuota(const QuotaLeft &quota)
{
    m_facts.quota = quota;
    check();
}

void JobChecks::setJob(const JobSpec &job, bool isComplete)
{
    if (m_job == job && m_isComplete == isComplete)
        return;
    m_job = job;
    m_isComplete = isComplete;
    ++m_round;
    const JobBody body = isShell(job.shell) ? partsOf(job.body) : JobBody();
    if (const JobNeeds needs = isComplete ? needsOf(body, job.runFolder) : JobNeeds(); needs != m_facts.needs) {
        m_facts.needs = needs;
        m_facts.found.reset();
        m_facts.image.reset();
        m_asked = {};
    }
    check();
    m_rest.start();
}

void JobChecks::setQuiet(bool quiet)
{
    m_isQuiet = quiet;
    if (!quiet)
        askNext();
}

QString JobChecks::refusals() const
{
    QStringList words;
    for (const JobCheck &found : m_checks)
        if (found.isCertain)
            words += jobtexts::check(found, m_job, m_facts.site);
    return words.join(u'\n');
}

void JobChecks::check()
{
    m_facts.now = QDateTime::currentDateTimeUtc();
    auto checks = checkJob(m_job, m_facts);
    // Problems first: they are what is to be done.
    std::ranges::stable_sort(checks, {}, [](const JobCheck &found) {
        return found.verdict == JobCheck::Verdict::Problem ? 0 : found.verdict == JobCheck::Verdict::Fine ? 1 : 2;
    });
    m_checks = checks;
    showChecks();
    Q_EMIT checked(int(std::ranges::count(m_checks, JobCheck::Verdict::Problem, &JobCheck::verdict)));
}

void JobChecks::showChecks()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QLayout *line = item->layout())
            while (QLayoutItem *part = line->takeAt(0)) {
                delete part->widget();
                delete part;
            }
        delete item;
    }
    if (m_limits == Limits::Asked)
        addLine(JobCheck::Verdict::Unknown, tr("The site is being asked for its limits…"), u"newJobLimits"_s);
    for (const JobCheck &found : std::as_const(m_checks))
        addLine(found.verdict, jobtexts::check(found, m_job, m_facts.site), u"newJobCheck%1"_s.arg(int(found.subject)),
                found.detail);
}

// detail: the site's own words.
void JobChecks::addLine(JobCheck::Verdict verdict, const QString &text, const QString &name, const QString &detail)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    auto *chip = new Chip(mark(verdict), toneOf(verdict));
    chip->setAccessibleName(wordFor(verdict));
    chip->setFixedWidth(30);
    auto *label = makeLabel(text);
    label->setObjectName(name);
    label->setToolTip(detail);
    line->addWidget(chip, 0, Qt::AlignTop);
    line->addWidget(label, 1);
    m_lines->addLayout(line);
}

void JobChecks::askReservations()
{
    m_jobs.reservations().then(this, [this](const Result<std::optional<QList<Reservation>>> &told) {
        if (told && !*told)
            return; // this scheduler does not tell
        m_facts.reservations = told.transform([](const auto &all) { return *all; });
        check();
    });
}

void JobChecks::askNeeds()
{
    if (!m_isComplete || m_isQuiet || m_facts.needs == m_asked)
        return;
    m_asked = m_facts.needs;
    m_jobs.needs(m_asked).then(this, [this, needs = m_asked](const Result<NeedsFound> &found) {
        if (needs != m_facts.needs)
            return;
        m_facts.found = found;
        check();
    });
    if (m_asked.image)
        m_jobs.image(*m_asked.image).then(this, [this, needs = m_asked](const Result<ImageFound> &found) {
            if (needs != m_facts.needs)
                return;
            m_facts.image = found;
            check();
        });
}

void JobChecks::startTries()
{
    m_tries.clear();
    if (m_isComplete && m_job.timeLimit > 0)
        for (const JobSpec &size : sizesToTry(m_job))
            m_tries += Try{size, {}};
    showTries();
    askNext();
}

void JobChecks::askNext()
{
    if (m_isAsking || m_isQuiet || m_rest.isActive())
        return;
    const auto next = std::ranges::find_if(m_tries, [](const Try &tried) { return !tried.answer; });
    if (next == m_tries.end())
        return;
    m_isAsking = true;
    m_jobs.estimate(asked(next->size, m_job, m_facts.site))
        .then(this, [this, round = m_round, at = next - m_tries.begin()](const Result<StartEstimate> &answer) {
            m_isAsking = false;
            if (round == m_round && at < m_tries.size()) {
                m_tries[at].answer = answer;
                // Where it is not told for one, it is not told for the others.
                if (!answer && answer.error().kind == Error::Kind::Unsupported)
                    m_tries.clear();
                showTries();
            }
            askNext();
        });
}

void JobChecks::showTries()
{
    m_table->setVisible(!m_tries.isEmpty());
    m_table->setRowCount(int(m_tries.size()));
    for (int row = 0; row < m_tries.size(); ++row) {
        const Try &tried = m_tries[row];
        QString start = tr("asking…"), end, why;
        if (tried.answer && *tried.answer) {
            const QDateTime at = (*tried.answer)->start;
            const bool now = at <= QDateTime::currentDateTimeUtc().addSecs(60);
            start = now ? tr("now") : formats::dateTime(at);
            if (tried.size.links < 2) // the other links wait for their own turn
                end = formats::dateTime(at.addSecs(tried.size.timeLimit));
        } else if (tried.answer) {
            const bool refused = tried.answer->error().kind == Error::Kind::Rejected;
            start = refused ? tr("refused") : tr("not known");
            why = tried.answer->error().detail;
        }
        const auto hours = gpuHoursAtMost(tried.size, m_facts.site.gpu);
        const QStringList cells{jobtexts::size(tried.size), start, end, hours ? jobtexts::gpuHours(*hours) : QString()};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            item->setToolTip(why.isEmpty() && row > 0 ? tr("Click to ask for this size.") : why);
            m_table->setItem(row, column, item);
        }
    }
    if (!m_tries.isEmpty())
        m_table->selectRow(0);
    for (int column = 0; column < 4; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                                                | Qt::AlignVCenter);
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

} // namespace officina
