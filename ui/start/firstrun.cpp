// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps of the guided first run; see the header.
#include "ui/start/firstrun.h"

#include "client/follow/runsources.h"
#include "client/settings/settings.h"
#include "client/sites/practicefactory.h"
#include "client/staging/queue/transferqueue.h"
#include "ui/common/announce.h"
#include "ui/common/controls.h"
#include "ui/common/noticeline.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 5;

struct Words {
    QString text;
    QString action;
};

Words wordsOf(FirstRunStep step)
{
    switch (step) {
    case FirstRunStep::Off: break;
    case FirstRunStep::Connect:
        if (!PracticeFactory::isFor(QSysInfo::kernelType()))
            return {
                FirstRun::tr("Connect to a site. The practice factory needs Linux; those who lead a training send an "
                             "invitation to the site that it works at."),
                FirstRun::tr("Open an invitation…")};
        return {
            FirstRun::tr("Connect to a site. To try everything out, the practice factory on this computer will do."),
            FirstRun::tr("Practise on this computer")};
    case FirstRunStep::Stage:
        return {FirstRun::tr("Send the example: a small training of handwritten digits, for your work folder there."),
                FirstRun::tr("Stage the example")};
    case FirstRunStep::Run:
        return {FirstRun::tr("Run it: look at what the scheduler will be told, then submit the job."),
                FirstRun::tr("New job…")};
    case FirstRunStep::Watch:
        return {FirstRun::tr("Watch it learn: open the curves of your job as soon as it runs."),
                FirstRun::tr("Show the job")};
    case FirstRunStep::Fetch:
        return {FirstRun::tr("Fetch what it wrote: choose its files on the right, and drag them to this computer."),
                FirstRun::tr("Show the files")};
    case FirstRunStep::Done:
        return {
            FirstRun::tr("That was the whole way. At a real site it is the same; “Can I get in?” tells what signing "
                         "in there takes."),
            FirstRun::tr("Can I get in?")};
    }
    return {};
}

} // namespace

FirstRun::FirstRun(Settings &settings, const SiteInUse &site, const TransferQueue &transfers, JobBoard &jobs,
                   RunSources &runs, QWidget *parent)
    : QFrame(parent), m_settings(settings), m_site(site), m_transfers(transfers), m_jobs(jobs), m_runs(runs),
      m_step(FirstRunStep(settings.get(setting::firstRun))), m_number(makeLabel({}, LabelRole::Strong)),
      m_text(makeLabel({})), m_act(makeButton(u"firstRunAct"_s, {}, ButtonKind::Primary)),
      m_leave(makeButton(u"firstRunLeave"_s, {}, ButtonKind::Link))
{
    setObjectName(u"firstRun"_s);
    m_number->setWordWrap(false);
    m_number->setObjectName(u"firstRunNumber"_s);
    m_text->setObjectName(u"firstRunText"_s);
    QHBoxLayout *line = layOutNotice(this, u"info"_s, m_text);
    line->insertWidget(0, m_number);
    line->addWidget(m_act);
    line->addWidget(m_leave);
    connect(m_act, &QPushButton::clicked, this, [this] {
        const FirstRunStep step = asked();
        if (step == FirstRunStep::Done)
            setStep(FirstRunStep::Off);
        Q_EMIT wanted(step);
    });
    connect(m_leave, &QPushButton::clicked, this, [this] { setStep(FirstRunStep::Off); });
    for (const auto signal : {&SiteInUse::changed, &SiteInUse::stateChanged})
        connect(&m_site, signal, this, [this] {
            advance();
            showStep();
        });
    connect(&m_transfers, &TransferQueue::changed, this, &FirstRun::advance);
    connect(&m_jobs, &JobBoard::submitted, this,
            [this](const SiteId &at, const RunRecord &run) { m_last = JobRef{at, run.jobs().first()}; });
    connect(&m_jobs, &JobBoard::changed, this, &FirstRun::advance);
    connect(&m_runs, &RunSources::sourcesChanged, this, &FirstRun::advance);
    showStep();
}

void FirstRun::begin()
{
    setStep(FirstRunStep::Connect);
    advance();
}

void FirstRun::pageShown(PageId page)
{
    m_seesCurves = page == PageId::Curves;
    advance();
}

bool FirstRun::isDone(FirstRunStep step) const
{
    const Connection *connection = m_site.connection();
    const bool isOnline = connection && connection->state() == Connection::State::Online;
    const auto hasMoved = [&](Direction direction) {
        return connection && std::ranges::any_of(m_transfers.items(), [&](const TransferItem &item) {
                   return item.site == connection->site().id && item.request.direction == direction
                       && item.state == TransferItem::State::Done;
               });
    };
    switch (step) {
    case FirstRunStep::Connect: return isOnline;
    case FirstRunStep::Stage: return hasMoved(Direction::Upload);
    case FirstRunStep::Run: return isOnline && !m_jobs.inUse().jobs().isEmpty();
    case FirstRunStep::Watch: return m_seesCurves && !m_runs.sources().empty();
    case FirstRunStep::Fetch: return hasMoved(Direction::Download);
    case FirstRunStep::Off:
    case FirstRunStep::Done: break;
    }
    return false;
}

void FirstRun::advance()
{
    FirstRunStep step = m_step;
    while (isDone(step))
        step = FirstRunStep(int(step) + 1);
    if (step != m_step)
        setStep(step);
}

void FirstRun::setStep(FirstRunStep step)
{
    m_step = step;
    m_settings.set(setting::firstRun, int(step));
    showStep();
    if (isVisible())
        announce(*this, m_text->text());
}

FirstRunStep FirstRun::asked() const
{
    const Connection *connection = m_site.connection();
    const bool isAway = !connection || connection->state() == Connection::State::Failed;
    return isAway && m_step > FirstRunStep::Connect && m_step < FirstRunStep::Done ? FirstRunStep::Connect : m_step;
}

void FirstRun::showStep()
{
    setVisible(m_step != FirstRunStep::Off);
    const FirstRunStep step = asked();
    const auto [text, action] = wordsOf(step);
    const bool isLast = m_step == FirstRunStep::Done;
    m_number->setText(tr("Step %1 of %2").arg(int(step)).arg(steps));
    m_number->setVisible(!isLast);
    m_text->setText(text);
    m_act->setText(action);
    m_leave->setText(isLast ? tr("Close") : tr("Leave the tour"));
    setAccessibleName(text);
}

} // namespace officina
