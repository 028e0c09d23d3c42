// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is in the table; see the header.
#include "ui/cohort/rosterdialog.h"

#include "client/base/csv.h"
#include "client/base/remotepath.h"
#include "ui/cohort/formparts.h"
#include "ui/common/theme.h"
#include "ui/present/cohorttext.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
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
    : QDialog(parent), m_path(path), m_known(members), m_save(std::move(save)), m_encoding(new QComboBox),
      m_names(makeLabel({})), m_figures(makeLabel({})), m_unused(makeLabel({}, LabelRole::Muted)),
      m_problem(makeNotice(u"rosterProblem"_s)), m_lines(new QPlainTextEdit)
{
    setObjectName(u"rosterDialog"_s);
    QVBoxLayout *lines = makeLines(*this, tr("Members from a table"));
    lines->addWidget(makeShortLabel(displayText(QFileInfo(path).fileName()), LabelRole::Heading, Qt::ElideMiddle));
    m_encoding->setObjectName(u"rosterEncoding"_s);
    m_encoding->setAccessibleName(tr("How its letters are read"));
    for (const QString &encoding : olderEncodings(QLocale::system().language()))
        m_encoding->addItem(cohorttext::encodingText(encoding), encoding);
    m_names->setObjectName(u"rosterNames"_s);
    m_figures->setObjectName(u"rosterFigures"_s);
    m_lines->setObjectName(u"rosterLines"_s);
    m_lines->setAccessibleName(tr("What is wrong in the table"));
    m_lines->setReadOnly(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_encoding, m_names, m_figures, m_unused, m_problem})
        lines->addWidget(part);
    lines->addWidget(m_lines, 1);
    lines->addStretch(0);
    lines->addWidget(
        makeLabel(tr("Nobody is taken out of the roster, and nothing leaves this computer."), LabelRole::Muted));
    m_take = addButtons(*this, *lines, u"rosterTake"_s, tr("Take them into the roster"));
    read();
    connect(m_encoding, &QComboBox::currentIndexChanged, this, [this] { read(m_encoding->currentData().toString()); });
    resize(560, m_lines->isVisibleTo(this) ? 440 : m_encoding->isVisibleTo(this) ? 400 : 260);
}

void RosterDialog::read(const QString &encoding)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_encoding, m_names, m_figures, m_unused, m_problem, m_lines})
        part->hide();
    m_take->setEnabled(false);
    if (const auto roster = cohort::readRosterFile(m_path, encoding))
        showRoster(*roster);
    else
        complain(*m_problem, cohorttext::tableErrorText(roster.error()));
}

void RosterDialog::showRoster(const cohort::Roster &roster)
{
    m_members = roster.members;
    QList<cohort::Member> merged = m_known;
    const cohort::RosterMerge merge = mergeRoster(merged, m_members);
    QStringList sentences{tr("%n member(s) are new.", nullptr, merge.added)};
    if (merge.changed > 0)
        sentences += tr("%n are there, and something of them changes.", nullptr, merge.changed);
    if (merge.same > 0)
        sentences += tr("%n are there already, as they stand in the table.", nullptr, merge.same);
    m_figures->setText(sentences.join(u'\n'));
    m_figures->show();
    m_unused->setText(tr("These columns mean nothing here: %1").arg(displayText(roster.unused.join(u", "_s))));
    m_unused->setVisible(!roster.unused.isEmpty());
    showEncoding(roster);
    m_take->setEnabled(merge.added + merge.changed > 0);
    if (roster.problems.isEmpty())
        return;
    const auto lost = int(std::ranges::count_if(roster.problems, cohort::isRowLost, &cohort::RowProblem::kind));
    complain(*m_problem,
             lost > 0 ? tr("%n row(s) cannot be taken.", nullptr, lost)
                      : tr("All rows are taken; something in them is left out."));
    m_lines->setPlainText(problemLines(roster));
    m_lines->show();
}

void RosterDialog::showEncoding(const cohort::Roster &roster)
{
    const bool isOlder = !roster.encoding.isEmpty();
    const QSignalBlocker blocker(m_encoding);
    m_encoding->setCurrentIndex(m_encoding->findData(roster.encoding));
    m_names->setText(displayText(cohorttext::namesReadText(roster)) + u'\n' + cohorttext::saveAsUnicodeText());
    m_encoding->setVisible(isOlder);
    m_names->setVisible(isOlder);
}

void RosterDialog::accept()
{
    if (const auto saved = m_save(m_members); !saved)
        return complain(*m_problem, cohorttext::saveErrorText(saved.error()));
    QDialog::accept();
}

} // namespace officina
