// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of the card; see the header.
#include "ui/cohort/cohortside.h"

#include "client/base/remotepath.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/present/cohorttext.h"
#include "ui/present/formats.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using cohort::Cell;
using cohort::Cohort;
using cohort::Member;
using cohort::Step;

namespace {

// A word that is wider than the card is cut, and pushes nothing else out of it.
QLabel *makeSentence(const QString &text, LabelRole role = LabelRole::Plain)
{
    QLabel *label = makeLabel(text, role);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CohortSide::CohortSide(QWidget *parent) : Card({}, Margins::Padded, parent), m_scroll(new QScrollArea)
{
    setMinimumWidth(260);
    m_scroll->setObjectName(u"cohortSide"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_scroll, 1);
}

QLabel *CohortSide::add(const QString &text, LabelRole role)
{
    QLabel *label = makeSentence(text, role);
    m_lines->addWidget(label);
    return label;
}

void CohortSide::show(const Cohort &cohort, const std::optional<BoardRow> &row, const SiteTold &told, bool isAsking,
                      const QList<TheirRequest> &requests)
{
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = focus && m_scroll->isAncestorOf(focus) ? focus->objectName() : QString();
    if (QWidget *former = m_scroll->takeWidget())
        former->deleteLater(); // it may be in the middle of the click that led here
    auto *content = new QWidget;
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::one);
    if (row) {
        showWho(cohort, *row);
        showSteps(cohort, *row);
        showButtons(*row);
        showRequests(requests);
    }
    showBudgets(cohort, row, told);
    showAsking(told, isAsking);
    m_lines->addStretch(1);
    add(cohorttext::privacyNote(), LabelRole::Small);
    m_scroll->setWidget(content);
    if (auto *again = focused.isEmpty() ? nullptr : content->findChild<QWidget *>(focused))
        again->setFocus();
}

void CohortSide::showWho(const Cohort &cohort, const BoardRow &row)
{
    QLabel *who = makeShortLabel(displayText(row.name), LabelRole::Heading);
    who->setObjectName(u"cohortWho"_s);
    m_lines->addWidget(who);
    QStringList parts;
    if (row.isTeam) {
        parts += tr("%n member(s)", nullptr, int(row.mails.size()));
    } else if (const qsizetype place = cohort.indexOf(row.mails.value(0)); place >= 0) {
        const Member &member = cohort.members.at(place);
        if (!member.name.isEmpty()) // else it stands above
            parts += member.mail;
        if (!member.team.isEmpty())
            parts += displayText(member.team);
        if (!member.user.isEmpty())
            //: %1 is a user name
            parts += tr("%1 at the site").arg(displayText(member.user));
        if (member.reported.isValid())
            //: %1 is a time
            parts += tr("last report of %1").arg(formats::dateTime(member.reported.toLocalTime()));
    }
    add(parts.join(u" · "_s), LabelRole::Muted);
}

void CohortSide::showSteps(const Cohort &cohort, const BoardRow &row)
{
    const auto rows = teamRows(cohort);
    const auto team = std::ranges::find_if(rows, [&](const cohort::TeamRow &one) { return one.team.name == row.team; });
    const bool isOfSeveral = row.isTeam && row.mails.size() != 1 && team != rows.cend();
    const qsizetype place = row.mails.isEmpty() ? -1 : cohort.indexOf(row.mails.first());
    const cohort::Cells cells = place < 0 ? cohort::Cells() : cellsOf(cohort.members.at(place));
    if (row.mails.isEmpty()) {
        add(tr("Nobody of the roster is in this team."), LabelRole::Muted);
        return;
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::one);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(1, 1);
    m_lines->addLayout(grid);
    for (const Step step : cohort::allSteps) {
        const auto at = size_t(step);
        QStringList troubles;
        if (isOfSeveral) {
            for (const qsizetype member : team->members)
                troubles += cellsOf(cohort.members.at(member))[at].trouble;
        } else {
            troubles += cells[at].trouble;
        }
        troubles.removeDuplicates();
        QStringList help;
        for (const QString &trouble : std::as_const(troubles))
            help += cohorttext::helpText(trouble);
        help.removeDuplicates();
        help.removeAll(QString());
        addStep(*grid, step, row.cells[at],
                isOfSeveral ? cohorttext::teamCellText(step, cohort, *team) : cohorttext::cellText(cells[at]),
                help.join(u'\n'));
    }
}

void CohortSide::addStep(QGridLayout &grid, Step step, const BoardCell &cell, const QString &sentence,
                         const QString &help)
{
    auto *chip = new Chip(cohorttext::stepTitle(step), cell.tone == Tone::Active ? Tone::Neutral : cell.tone);
    chip->setObjectName(u"cohortStep-"_s + nameOf(step));
    const int row = grid.rowCount();
    grid.addWidget(chip, row, 0, Qt::AlignTop);
    QLabel *text = makeSentence(displayText(sentence, u"\n"));
    text->setObjectName(u"cohortStepText-"_s + nameOf(step));
    grid.addWidget(text, row, 1);
    if (help.isEmpty())
        return;
    QLabel *helps = makeSentence(help, LabelRole::Muted);
    helps->setObjectName(u"cohortStepHelp-"_s + nameOf(step));
    grid.addWidget(helps, row + 1, 1);
}

void CohortSide::showButtons(const BoardRow &row)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setSpacing(space::one);
    const auto button = [&](const QString &objectName, const QString &text, auto signal) {
        QPushButton *made = makeButton(objectName, text);
        flow->addWidget(made);
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    button(u"cohortWrite"_s, tr("Write to them…"), [this, mails = row.mails] {
        Q_EMIT writeWanted(mails);
    })->setEnabled(!row.mails.isEmpty());
    button(u"cohortInviteAgain"_s, tr("New invitation…"), [this, mails = row.mails] {
        Q_EMIT invitationWanted(mails);
    })->setEnabled(!row.mails.isEmpty());
    button(u"cohortEdit"_s, tr("Edit…"), [this, row] {
        Q_EMIT editWanted(row);
    })->setEnabled(!row.isTeam || !row.team.isEmpty());
    m_lines->addWidget(buttons);
}

void CohortSide::showRequests(const QList<TheirRequest> &requests)
{
    if (requests.isEmpty())
        return;
    m_lines->addSpacing(space::half);
    add(requests.size() == 1 ? tr("Their request") : tr("Their requests"), LabelRole::Strong);
    for (const TheirRequest &request : requests) {
        QPushButton *open = makeButton(u"cohortRequest"_s,
                                       request.title.isEmpty() ? tr("A draft without a title")
                                                               : displayText(request.title).replace(u'&', u"&&"_s),
                                       ButtonKind::Link, u"request"_s);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long title is cut
        open->setSizePolicy(policy);
        connect(open, &QPushButton::clicked, this, [this, id = request.id] { Q_EMIT requestWanted(id); });
        m_lines->addWidget(open);
    }
}

void CohortSide::showBudgets(const Cohort &cohort, const std::optional<BoardRow> &row, const SiteTold &told)
{
    const QString otherwise =
        told.asked.isValid() ? tr("The site tells of no budget.") : tr("Not known: the site was not asked yet.");
    if (row && !row->team.isEmpty()) {
        const auto budgets = teamBudgets(cohort, told.budgets, told.asked);
        const auto of =
            std::ranges::find_if(budgets, [&](const cohort::TeamBudget &one) { return one.team.name == row->team; });
        if (of != budgets.cend() && of->isShared && of->budget)
            addBudget(u"cohortTeamBudget"_s, tr("Budget of the team"), {}, cohorttext::usedSentence(*of));
        else if (of != budgets.cend())
            addBudget(u"cohortTeamBudget"_s, tr("Budget of the team"), of->budget, otherwise);
    }
    addBudget(u"cohortBudget"_s, tr("Budget of the cohort"), budgetOfAll(cohort, told.budgets), otherwise);
}

void CohortSide::addBudget(const QString &objectName, const QString &title, const std::optional<Budget> &budget,
                           const QString &otherwise)
{
    m_lines->addSpacing(space::half);
    add(title, LabelRole::Strong);
    if (budget) {
        auto *bar = new QProgressBar;
        bar->setObjectName(objectName + "Bar"_L1);
        bar->setTextVisible(false);
        bar->setRange(0, 1000);
        bar->setValue(int(1000 * (budget->limit > 0 ? std::clamp(budget->used / budget->limit, 0.0, 1.0) : 1.0)));
        bar->setAccessibleName(title);
        m_lines->addWidget(bar);
    }
    add(budget ? cohorttext::budgetText(budget, QDateTime::currentDateTimeUtc()) : otherwise, LabelRole::Muted)
        ->setObjectName(objectName);
}

void CohortSide::showAsking(const SiteTold &told, bool isAsking)
{
    if (isAsking) {
        auto *busy = new QProgressBar;
        busy->setTextVisible(false);
        busy->setRange(0, 0);
        busy->setAccessibleName(tr("Asking the site…"));
        m_lines->addWidget(busy);
    }
    if (told.asked.isValid()) {
        //: %1 is a time
        add(tr("The site was asked %1.").arg(formats::dateTime(told.asked.toLocalTime())), LabelRole::Small);
        add(displayText(told.text, u"\n"), LabelRole::Small)->setObjectName(u"cohortTold"_s);
    }
    QPushButton *ask = makeButton(u"cohortAsk"_s, isAsking ? tr("Stop asking") : tr("Ask the site"), ButtonKind::Normal,
                                  isAsking ? u"stop"_s : u"refresh"_s);
    ask->setToolTip(tr("Looks at the project's jobs where the site shows them, and at what the teams have left"));
    connect(ask, &QPushButton::clicked, this, isAsking ? &CohortSide::stopWanted : &CohortSide::askWanted);
    m_lines->addWidget(ask, 0, Qt::AlignLeading);
}

} // namespace officina
