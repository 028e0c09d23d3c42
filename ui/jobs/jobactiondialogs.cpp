// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions before something is done with jobs, and the doing; see jobactions.h.
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobactions.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int hour = 3600; // seconds
constexpr int mostHours = 24 * 365;
constexpr int mostNice = 1'000'000;

QSpinBox *makeNumberBox(const QString &objectName, const QString &said, int most, qint64 value)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(said);
    box->setRange(0, most);
    box->setValue(int(std::min<qint64>(value, most)));
    return box;
}

} // namespace

// What is being done, and what came of it so far.
struct JobActions::Operation {
    struct Outcome {
        std::optional<Result<>> result; // nothing: not known yet
        int steps = 0;                  // that were done
    };
    using Step = std::function<QFuture<Result<>>(JobService &, const JobPlan::AtSite &, int)>;

    Operation(JobPlan agreed, Step oneStep, bool oneByOne)
        : plan(std::move(agreed)), step(std::move(oneStep)), isOneByOne(oneByOne), outcomes(size_t(plan.sites.size()))
    {}
    int steps(int site) const { return isOneByOne ? int(plan.sites[site].ids.size()) : 1; }

    JobPlan plan;
    Step step;
    bool isOneByOne; // else all jobs of a site at once
    std::vector<Outcome> outcomes; // of the sites
};

JobActions::JobActions(JobBoard &jobs, QWidget *window) : QObject(window), m_jobs(jobs), m_window(window) {}

void JobActions::ask(const JobPlan &plan)
{
    if (!plan.isPossible())
        return;
    if (plan.command == JobCommand::ChangeTime || plan.command == JobCommand::ChangeNice)
        askForNumber(plan);
    else
        askYesOrNo(plan);
}

void JobActions::askYesOrNo(const JobPlan &plan)
{
    const bool cancels = plan.command == JobCommand::Cancel || plan.command == JobCommand::CancelWaiting;
    const bool ends = cancels || plan.command == JobCommand::Requeue;
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Jobs"), jobactions::question(plan), QMessageBox::NoButton, m_window);
    box->setObjectName(cancels ? u"cancelJobQuestion"_s : u"jobQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(jobactions::consequence(plan));
    const QString yesText = plan.command == JobCommand::Hold ? tr("Hold")
        : plan.command == JobCommand::Release                ? tr("Release")
        : plan.command == JobCommand::Requeue                ? tr("Put back")
                                                             : tr("Cancel %n job(s)", nullptr, plan.tasks());
    auto *yes = box->addButton(yesText, ends ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    auto *no = box->addButton(cancels ? tr("Keep", "jobs, instead of cancelling them") : tr("Leave as it is"),
                              QMessageBox::RejectRole);
    yes->setObjectName(cancels ? u"confirmCancelJob"_s : u"confirmJobAction"_s);
    no->setObjectName(cancels ? u"keepJob"_s : u"leaveJob"_s);
    box->setDefaultButton(ends ? no : yes);
    box->setEscapeButton(no);
    connect(yes, &QAbstractButton::clicked, this, [this, plan] { act(plan); });
    box->open();
}

void JobActions::askForNumber(const JobPlan &plan)
{
    const bool isTime = plan.command == JobCommand::ChangeTime;
    auto *dialog = new QDialog(m_window);
    dialog->setObjectName(u"jobNumberDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Jobs"));
    auto *layout = new QVBoxLayout(dialog);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(jobactions::question(plan), LabelRole::Strong));
    auto *fields = new QHBoxLayout;
    const auto field = [&](const QString &name, const QString &said, int most, qint64 value) {
        QSpinBox *box = makeNumberBox(name, said, most, value);
        fields->addWidget(box);
        return box;
    };
    QSpinBox *first = nullptr;
    QSpinBox *minutes = nullptr;
    if (isTime) {
        first = field(u"jobHours"_s, tr("Hours"), mostHours, plan.timeLimit / hour);
        minutes = field(u"jobMinutes"_s, tr("Minutes"), 59, plan.timeLimit % hour / 60);
        first->setSuffix(tr(" h", "hours, after a number"));
        minutes->setSuffix(tr(" min", "minutes, after a number"));
    } else {
        first = field(u"jobNice"_s, tr("Priority (nice)"), mostNice, 100);
    }
    fields->addStretch(1);
    layout->addLayout(fields);
    layout->addWidget(makeLabel(jobactions::consequence(plan), LabelRole::Muted));
    auto *yes = makeButton(u"confirmJobAction"_s, tr("Change"), ButtonKind::Primary);
    auto *no = makeButton(u"leaveJob"_s, tr("Leave as it is"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(no);
    buttons->addWidget(yes);
    layout->addLayout(buttons);
    pressByCtrlReturn(*yes);
    connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    if (isTime) {
        const auto check = [=] { yes->setEnabled(first->value() > 0 || minutes->value() > 0); };
        connect(first, &QSpinBox::valueChanged, yes, check);
        connect(minutes, &QSpinBox::valueChanged, yes, check);
        check();
    }
    connect(yes, &QPushButton::clicked, this, [=, this] {
        JobChange wanted;
        if (isTime)
            wanted.timeLimit = qint64(first->value()) * hour + minutes->value() * 60;
        else
            wanted.nice = first->value();
        dialog->accept();
        change(plan, wanted);
    });
    dialog->resize(440, dialog->sizeHint().height());
    dialog->open();
}

void JobActions::act(const JobPlan &plan)
{
    JobAction action = JobAction::Cancel;
    switch (plan.command) {
    case JobCommand::CancelWaiting: action = JobAction::CancelWaiting; break;
    case JobCommand::Hold: action = JobAction::Hold; break;
    case JobCommand::Release: action = JobAction::Release; break;
    case JobCommand::Requeue: action = JobAction::Requeue; break;
    case JobCommand::Cancel:
    case JobCommand::ChangeTime:
    case JobCommand::ChangeNice: break;
    }
    begin(std::make_shared<Operation>(
        plan, [action](JobService &service, const JobPlan::AtSite &site, int) { return service.act(action, site.ids); },
        false));
}

// One job after the other; stops at the first that is not done, because the others would be refused alike.
void JobActions::change(const JobPlan &plan, const JobChange &change)
{
    begin(std::make_shared<Operation>(
        plan,
        [change](JobService &service, const JobPlan::AtSite &site, int number) {
            return service.change(site.ids[number], change);
        },
        true));
}

void JobActions::begin(const std::shared_ptr<Operation> &operation)
{
    report(*operation);
    for (int site = 0; site < int(operation->plan.sites.size()); ++site)
        next(operation, site);
}

void JobActions::next(const std::shared_ptr<Operation> &operation, int number)
{
    const JobPlan::AtSite &site = operation->plan.sites[number];
    JobService *service = m_jobs.service(site.site);
    const auto take = [this, operation, number](const Result<> &done) {
        Operation::Outcome &outcome = operation->outcomes[size_t(number)];
        if (done && ++outcome.steps < operation->steps(number))
            return next(operation, number);
        outcome.result = done;
        report(*operation);
    };
    if (service)
        operation->step(*service, site, operation->outcomes[size_t(number)].steps).then(this, take);
    else
        take(failure(Error::Kind::Disconnected));
}

// What is known so far: one site that takes long does not keep back what came of it at the others.
void JobActions::report(const Operation &operation)
{
    QStringList lines;
    ErrorText failures;
    const auto add = [](QString &text, const QString &line) { text += (text.isEmpty() ? u""_s : u"\n"_s) + line; };
    for (size_t i = 0; i < operation.outcomes.size(); ++i) {
        const JobPlan::AtSite &site = operation.plan.sites[qsizetype(i)];
        const auto &[result, steps] = operation.outcomes[i];
        const auto at = [&](const QString &sentence) {
            return operation.outcomes.size() == 1
                ? sentence
                : tr("%1: %2", "a site, and what came of it there").arg(site.name, sentence);
        };
        if (!result || *result) {
            lines += at(result ? jobactions::done(operation.plan.command, site.tasks) : tr("Asking the scheduler…"));
            continue;
        }
        const ErrorText text = jobactions::failed(site, result->error(), steps);
        if (operation.outcomes.size() == 1) {
            failures = text;
            continue;
        }
        add(failures.what, at(text.kept.isEmpty() ? text.what : text.what + u' ' + text.kept));
        if (!text.detail.isEmpty())
            add(failures.detail, at(text.detail));
        if (!text.advice.isEmpty())
            failures.advice = text.advice;
    }
    Q_EMIT told(lines.join(u' '));
    if (!failures.what.isEmpty())
        Q_EMIT failed(failures);
}

} // namespace officina
