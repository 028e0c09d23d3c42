// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes into the table; see the header.
#include "ui/cohort/exportdialog.h"

#include "client/base/files.h"
#include "client/base/remotepath.h"
#include "ui/cohort/formparts.h"
#include "ui/present/cohorttext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>

namespace officina {

using namespace Qt::StringLiterals;
using cohort::RosterForm;

namespace {

QString titleOf(RosterForm form)
{
    switch (form) {
    case RosterForm::Waldur: return CohortExportDialog::tr("Table for a Waldur portal");
    case RosterForm::Cscs: return CohortExportDialog::tr("Table for CSCS");
    case RosterForm::Officina: return CohortExportDialog::tr("Table of the whole roster");
    }
    return {};
}

} // namespace

CohortExportDialog::CohortExportDialog(const cohort::Cohort &cohort, RosterForm form, QWidget *parent)
    : QDialog(parent), m_cohort(cohort), m_form(form), m_role(makeField(u"exportRole"_s, u"Project member"_s)),
      m_problem(makeNotice(u"exportProblem"_s))
{
    setObjectName(u"cohortExportDialog"_s);
    QVBoxLayout *lines = makeLines(*this, titleOf(form));
    lines->addWidget(makeLabel(tr("The file will hold personal data:"), LabelRole::Strong));
    QLabel *holds = makeLabel(displayText(cohorttext::exportContents(cohort, form), u"\n"));
    holds->setObjectName(u"exportHolds"_s);
    lines->addWidget(holds);
    lines->addWidget(makeLabel(tr("How far members are is not in it. It is written where you say, readable by you "
                                  "alone; what becomes of it is up to you."),
                               LabelRole::Muted));
    if (form == RosterForm::Cscs) {
        QFormLayout *row = makeForm();
        row->addRow(tr("Role of all, as the portal calls it"), m_role);
        lines->addLayout(row);
    } else {
        m_role->setParent(this);
        m_role->hide();
    }
    lines->addWidget(m_problem);
    lines->addStretch(1);
    QPushButton *save = addButtons(*this, *lines, u"exportSave"_s, tr("Save…"));
    if (cohort.members.isEmpty()) {
        complain(*m_problem, cohorttext::emptyRosterText());
        save->setEnabled(false);
    } else if (cohort.lacksProject(form)) {
        complain(*m_problem,
                 tr("This form wants a project for each: the cohort has none, and not every member has a team."));
        save->setEnabled(false);
    }
    resize(500, sizeHint().height());
}

void CohortExportDialog::accept()
{
    auto *chooser = new QFileDialog(this, tr("Save the table"), {}, tr("CSV files (*.csv)"));
    chooser->setObjectName(u"exportFile"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->selectFile(m_cohort.id.value + u".csv"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &CohortExportDialog::write);
    chooser->open();
}

void CohortExportDialog::write(const QString &path)
{
    const QByteArray table = rosterTable(m_cohort.members, m_form, m_cohort.project, m_role->text().trimmed());
    if (const auto written = writeFile(path, table, true); !written)
        return complain(*m_problem, errorText(written.error(), Doing::Exporting));
    Q_EMIT saved(path);
    QDialog::accept();
}

} // namespace officina
