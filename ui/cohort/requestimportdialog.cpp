// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form and its outcome; see the header.
#include "ui/cohort/requestimportdialog.h"

#include "client/base/remotepath.h"
#include "ui/cohort/formparts.h"
#include "ui/common/theme.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/cohorttext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPlainTextEdit>

namespace officina {

using namespace Qt::StringLiterals;

RequestImportDialog::RequestImportDialog(const Catalogue &catalogue, RequestStore &store, QWidget *parent)
    : QDialog(parent), m_catalogue(catalogue), m_store(store), m_file(makeField(u"requestTable"_s)),
      m_mode(new QComboBox), m_shared(new QComboBox),
      m_again(new QCheckBox(tr("Make one more draft of rows that are here already"))),
      m_problem(makeNotice(u"requestTableProblem"_s)), m_sum(makeLabel({}, LabelRole::Strong)),
      m_lines(new QPlainTextEdit)
{
    setObjectName(u"requestImportDialog"_s);
    QVBoxLayout *lines = makeLines(*this, tr("Requests from a table"));
    m_mode->setObjectName(u"requestTableMode"_s);
    m_shared->setObjectName(u"requestTableShared"_s);
    for (QComboBox *box : {m_mode, m_shared}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    for (const AccessMode &mode : m_catalogue.modes())
        if (!mode.form.isEmpty())
            m_mode->addItem(modeText(mode), mode.id.value);
    QPushButton *browse = makeButton(u"requestTableBrowse"_s, tr("Choose…"));
    connect(browse, &QPushButton::clicked, this, &RequestImportDialog::chooseFile);
    auto *file = new QHBoxLayout;
    file->setSpacing(space::one);
    file->addWidget(m_file, 1);
    file->addWidget(browse);
    QFormLayout *form = makeForm();
    m_file->setAccessibleName(tr("Table (CSV)"));
    form->addRow(tr("Table (CSV)"), file);
    form->addRow(tr("Way to ask"), m_mode);
    form->addRow(tr("What all of them say"), m_shared);
    m_again->setObjectName(u"requestTableAgain"_s);
    form->addRow(m_again);
    lines->addLayout(form);
    lines->addWidget(makeLabel(tr("A draft for each row. The first row names the fields as the form has them; what a "
                                  "row leaves open, the draft that is chosen says. The drafts stay on this computer."),
                               LabelRole::Muted));
    m_sum->setObjectName(u"requestTableSum"_s);
    m_sum->hide();
    m_lines->setObjectName(u"requestTableLines"_s);
    m_lines->setAccessibleName(tr("Rows that could not be taken"));
    m_lines->setReadOnly(true);
    m_lines->hide();
    lines->addWidget(m_problem);
    lines->addWidget(m_sum);
    lines->addWidget(m_lines, 1);
    lines->addStretch(1);
    m_accept = addButtons(*this, *lines, u"requestTableImport"_s, tr("Make the drafts"));
    connect(m_mode, &QComboBox::currentIndexChanged, this, &RequestImportDialog::fillShared);
    fillShared();
    resize(600, 400);
}

void RequestImportDialog::fillShared()
{
    m_shared->clear();
    m_shared->addItem(tr("Nothing"), QString());
    const auto listing = m_store.list();
    if (!listing)
        return; // the page of requests says why
    for (const Request &request : listing->requests)
        if (request.mode.value == m_mode->currentData().toString())
            m_shared->addItem(request.title().isEmpty() ? tr("A draft without a title") : displayText(request.title()),
                              m_store.pathOf(request.id));
}

void RequestImportDialog::setTable(const QString &path)
{
    m_file->setText(path);
}

void RequestImportDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Open a table"), {}, tr("Tables (*.csv *.tsv *.txt)"));
    chooser->setObjectName(u"requestTableFile"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    chooser->open();
}

void RequestImportDialog::accept()
{
    if (m_isDone) {
        QDialog::accept();
        Q_EMIT requestsWanted();
        return;
    }
    m_problem->hide();
    const AccessMode *mode = m_catalogue.mode({m_mode->currentData().toString()});
    if (!mode || m_file->text().trimmed().isEmpty())
        return complain(*m_problem, tr("Choose a table first."), m_file);
    const auto imported =
        importRequests(m_file->text().trimmed(), *mode, m_shared->currentData().toString(), m_catalogue, m_store,
                       m_again->isChecked() ? RequestStore::IfThere::Copy : RequestStore::IfThere::Refuse);
    if (!imported)
        return complain(*m_problem, errorText(imported.error(), Doing::OpeningRequest));
    if (imported->fault == RequestTable::Fault::NotUnicode)
        return complain(*m_problem, cohorttext::saveAsUnicodeText());
    if (imported->fault == RequestTable::Fault::NoRows)
        return complain(*m_problem, tr("The table wants a row of titles, and a row for each project."));
    if (imported->fault == RequestTable::Fault::StrangeColumns)
        return complain(*m_problem,
                        tr("These columns are none of this request, or twice: %1. Nothing was taken.")
                            .arg(displayText(imported->strange.join(u", "_s))));
    showImported(*imported);
}

void RequestImportDialog::showImported(const RequestTable &imported)
{
    if (imported.failed)
        complain(*m_problem, errorText(*imported.failed, Doing::SavingRequest));
    QStringList sentences{tr("%n draft(s) made.", nullptr, int(imported.drafts.size()))};
    if (!imported.known.isEmpty())
        sentences += tr("%n row(s) are here already:", nullptr, int(imported.known.size()));
    if (!imported.bad.isEmpty())
        sentences += tr("%n row(s) could not be taken:", nullptr, int(imported.bad.size()));
    m_sum->setText(sentences.join(u'\n'));
    m_sum->show();
    QStringList lines;
    for (const RequestTable::Known &row : imported.known)
        //: %1 is the number of a line, %2 what is wrong in it
        lines += tr("Line %1: %2").arg(row.line).arg(displayText(hereText(row.here)));
    for (const RequestTable::BadRow &row : imported.bad)
        //: %1 is the number of a line, %2 what is wrong in it
        lines += tr("Line %1: %2").arg(row.line).arg(displayText(row.problem));
    m_lines->setPlainText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
    if (imported.drafts.isEmpty())
        return; // it can be mended and tried again
    m_isDone = true; // the same rows are not taken twice
    m_accept->setText(tr("Show the requests"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_file, m_mode, m_shared, m_again})
        part->setEnabled(false);
    findChild<QPushButton *>(u"requestTableBrowse"_s)->setEnabled(false);
    findChild<QPushButton *>(u"requestTableImportCancel"_s)->setText(tr("Close"));
    Q_EMIT draftsMade(int(imported.drafts.size()));
}

} // namespace officina
