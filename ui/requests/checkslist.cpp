// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of the list; see the header. Rebuilt only when an outcome changed.
#include "ui/requests/checkslist.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/present/checktext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using Status = Check::Status;

namespace {

int urgency(Status status)
{
    switch (status) {
    case Status::Problem: return 0;
    case Status::Missing: return 1;
    case Status::Unknown: return 2;
    case Status::Ok: return 3;
    }
    return 3;
}

} // namespace

Tone toneOf(Status status)
{
    switch (status) {
    case Status::Ok: return Tone::Good;
    case Status::Missing: return Tone::Warning;
    case Status::Problem: return Tone::Bad;
    case Status::Unknown: return Tone::Active;
    }
    return Tone::Neutral;
}

ChecksList::ChecksList(QWidget *parent)
    : Card(tr("Checks"), Margins::Padded, parent), m_scroll(new QScrollArea), m_sum(makeLabel({}, LabelRole::Small))
{
    m_sum->setObjectName(u"requestTally"_s);
    m_scroll->setObjectName(u"requestChecks"_s);
    setAccessiblePane(*m_scroll, tr("Checks"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_sum);
    body()->addWidget(m_scroll, 1);
    setMinimumWidth(220);
}

QWidget *ChecksList::line(const Check &check)
{
    auto *line = new QWidget;
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    if (check.status == Status::Ok) { // short: nothing to do here
        auto *row = new QHBoxLayout;
        row->setSpacing(space::one);
        row->addWidget(new Chip(checkStatusText(check.status), toneOf(check.status)), 0, Qt::AlignTop);
        row->addWidget(makeLabel(checkText(check)), 1);
        layout->addLayout(row);
        return line;
    }
    auto *head = new QWidget; // one below the other where the words are long
    auto *row = new FlowLayout(head);
    row->addWidget(new Chip(checkStatusText(check.status), toneOf(check.status)));
    auto *mend =
        makeButton(u"requestMend_"_s + (check.field.isEmpty() ? QString::number(int(check.rule)) : check.field),
                   tr("Go there"), ButtonKind::Link);
    mend->setAccessibleDescription(checkText(check));
    connect(mend, &QPushButton::clicked, this,
            [this, step = check.step, field = check.field] { Q_EMIT placeWanted(step, field); });
    row->addWidget(mend);
    layout->addWidget(head);
    layout->addWidget(makeLabel(checkText(check)));
    return line;
}

void ChecksList::setChecks(const QList<Check> &checks)
{
    QList<Check> sorted = checks;
    std::ranges::stable_sort(sorted, {}, [](const Check &check) { return urgency(check.status); });
    m_sum->setText(tallyText(tally(sorted)));
    if (sorted == m_checks && m_scroll->widget())
        return;
    m_checks = sorted;
    const int position = m_scroll->verticalScrollBar()->value();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, space::one, 0);
    layout->setSpacing(space::oneAndHalf);
    int answered = 0;
    for (const Check &check : std::as_const(m_checks)) {
        if (isAnswered(check))
            ++answered;
        else
            layout->addWidget(line(check));
    }
    if (answered > 0)
        layout->addWidget(makeLabel(tr("%n answer(s) given", nullptr, answered), LabelRole::Small));
    layout->addStretch(1);
    m_scroll->setWidget(content);
    content->show();
    m_scroll->verticalScrollBar()->setValue(position);
}

} // namespace officina
