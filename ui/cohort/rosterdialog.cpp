// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is in the table; see the header.
#include "ui/cohort/rosterdialog.h"

#include "client/base/remotepath.h"
#include "ui/cohort/formparts.h"
#include "ui/common/theme.h"
#include "ui/present/cohorttext.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString problemLines(const cohort::Roster &roster)
{
    QStringList lines;
    for (const cohort::RowProblem &problem : roster.problems)
        //: %1 is the number of a line, %2 what is wrong in it
        lines += RosterDialog::tr("Line %1: %2").arg(problem.line).arg(displayText(cohorttext::problemText(problem)));
    return lines.join(u'\n');
}

} // namespace

RosterDialog::RosterDialog(const QString &path, const QList<cohort::Member> &members, Save save, QWidget *parent)
    : QDialog(parent), m_save(std::move(save)), m_problem(makeNotice(u"rosterProblem"_s))
{
    setObjectName(u"rosterDialog"_s);
    QVBoxLayout *lines = makeLines(*this, tr("Members from a table"));
    lines->addWidget(makeShortLabel(displayText(QFileInfo(path).fileName()), LabelRole::Heading, Qt::ElideMiddle));
    const auto roster = cohort::readRosterFile(path);
    QList<cohort::Member> merged = members;
    cohort::RosterMerge merge;
    if (roster) {
        m_members = roster->members;
        merge = mergeRoster(merged, m_members);
        QStringList sentences{tr("%n member(s) are new.", nullptr, merge.added)};
        if (merge.changed > 0)
            sentences += tr("%n are there, and something of them changes.", nullptr, merge.changed);
        if (merge.same > 0)
            sentences += tr("%n are there already, as they stand in the table.", nullptr, merge.same);
        QLabel *figures = makeLabel(sentences.join(u'\n'));
        figures->setObjectName(u"rosterFigures"_s);
        lines->addWidget(figures);
        if (!roster->unused.isEmpty())
            lines->addWidget(
                makeLabel(tr("These columns mean nothing here: %1").arg(displayText(roster->unused.join(u", "_s))),
                          LabelRole::Muted));
    }
    lines->addWidget(m_problem);
    if (roster && !roster->problems.isEmpty()) {
        const auto lost = int(std::ranges::count_if(roster->problems, cohort::isRowLost, &cohort::RowProblem::kind));
        complain(*m_problem,
                 lost > 0 ? tr("%n row(s) cannot be taken.", nullptr, lost)
                          : tr("All rows are taken; something in them is left out."));
        auto *list = new QPlainTextEdit(problemLines(*roster));
        list->setObjectName(u"rosterLines"_s);
        list->setAccessibleName(tr("What is wrong in the table"));
        list->setReadOnly(true);
        lines->addWidget(list, 1);
    } else {
        lines->addStretch(1);
    }
    lines->addWidget(
        makeLabel(tr("Nobody is taken out of the roster, and nothing leaves this computer."), LabelRole::Muted));
    QPushButton *take = addButtons(*this, *lines, u"rosterTake"_s, tr("Take them into the roster"));
    take->setEnabled(merge.added + merge.changed > 0);
    if (!roster)
        complain(*m_problem, errorText(roster.error(), Doing::OpeningRequest));
    resize(560, roster && !roster->problems.isEmpty() ? 440 : 260);
}

void RosterDialog::accept()
{
    if (const auto saved = m_save(m_members); !saved)
        return complain(*m_problem, cohorttext::saveErrorText(saved.error()));
    QDialog::accept();
}

} // namespace officina
