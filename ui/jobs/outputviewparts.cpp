// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is around the text of an output: where it lies, the switch to the errors, and what can be
// done with it.
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/jobs/outputpane.h"
#include "ui/jobs/outputsaver.h"
#include "ui/jobs/outputsearch.h"
#include "ui/jobs/outputview.h"
#include "ui/present/formats.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>

namespace officina {

using namespace Qt::StringLiterals;

OutputView::OutputView(JobService &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_pane(new OutputPane), m_search(new OutputSearch(*m_pane)),
      m_empty(makeLabel({}, LabelRole::Muted)), m_note(makeLabel({}, LabelRole::Small)), m_error(new ErrorPanel)
{
    m_pane->setAccessibleName(tr("Output of the job"));
    m_empty->setObjectName(u"jobOutputEmpty"_s);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_note->setObjectName(u"jobOutputNote"_s);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_error);
    layout->addWidget(makeTop());
    layout->addWidget(makeTools());
    layout->addWidget(m_note);
    layout->addWidget(makeEarlier());
    layout->addWidget(m_search);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_pane, 1);
    m_pane->installEventFilter(this);
    m_search->installEventFilter(this);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutputView::ask);
    connect(m_error, &ErrorPanel::retryRequested, this, &OutputView::ask);
    showState();
}

QWidget *OutputView::makeTop()
{
    auto *top = new QWidget;
    auto *which = new QWidget;
    which->setObjectName(u"jobOutputSwitch"_s);
    m_showOutput = makeButton(u"jobShowOutput"_s, tr("Output", "what a job wrote"), ButtonKind::Pill);
    m_showErrors = makeButton(u"jobShowErrors"_s, tr("Errors", "what a job wrote as its errors"), ButtonKind::Pill);
    auto *group = new QButtonGroup(this);
    auto *pills = new QHBoxLayout(which);
    pills->setContentsMargins(0, 0, 0, 0);
    pills->setSpacing(space::half);
    for (QPushButton *pill : {m_showOutput, m_showErrors}) {
        pill->setCheckable(true);
        group->addButton(pill);
        pills->addWidget(pill);
    }
    m_showOutput->setChecked(true);
    m_path = makeShortLabel({}, LabelRole::Small, Qt::ElideMiddle, 8);
    m_path->setObjectName(u"jobOutputPath"_s);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(which);
    layout->addWidget(m_path, 1);
    connect(m_showOutput, &QPushButton::clicked, this, [this] { showErrors(false); });
    connect(m_showErrors, &QPushButton::clicked, this, [this] { showErrors(true); });
    return top;
}

QWidget *OutputView::makeTools()
{
    auto *tools = new QWidget;
    m_follow = new QCheckBox(tr("Follow"));
    m_follow->setObjectName(u"jobOutputFollow"_s);
    m_follow->setToolTip(tr("Shows the end as it is written. Scrolling up pauses."));
    m_follow->setChecked(true);
    m_newLines = makeButton(u"jobOutputNew"_s, {}, ButtonKind::Link);
    m_newLines->hide();
    m_jump = makeToolButton(u"jobOutputJump"_s, u"exclaim"_s, tr("Jump to the error"));
    m_find = makeToolButton(u"jobOutputFind"_s, u"search"_s, tr("Search"));
    addKeyToToolTip(*m_find, QKeySequence::Find); // eventFilter() hears it
    m_copy = makeToolButton(u"jobOutputCopy"_s, u"copy"_s, tr("Copy what is selected, or all that is shown"));
    m_save = makeToolButton(u"jobOutputSave"_s, u"download"_s, tr("Save the whole file as…"));
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(m_follow);
    layout->addWidget(m_newLines);
    layout->addStretch(1);
    for (QToolButton *button : {m_jump, m_find, m_copy, m_save})
        layout->addWidget(button);
    connect(m_follow, &QCheckBox::toggled, m_pane, &OutputPane::setFollowing);
    connect(m_pane, &OutputPane::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(m_newLines, &QPushButton::clicked, this, [this] { m_pane->setFollowing(true); });
    connect(m_pane, &OutputPane::newLinesChanged, this, [this](int lines) {
        m_newLines->setText(tr("%Ln new line(s)", nullptr, lines));
        m_newLines->setVisible(lines > 0);
    });
    connect(m_jump, &QToolButton::clicked, this, &OutputView::jumpToError);
    connect(m_find, &QToolButton::clicked, this, &OutputView::find);
    connect(m_copy, &QToolButton::clicked, this, &OutputView::copy);
    connect(m_save, &QToolButton::clicked, this, &OutputView::chooseFile);
    return tools;
}

QWidget *OutputView::makeEarlier()
{
    m_earlier = new QWidget;
    m_earlier->setObjectName(u"jobOutputEarlier"_s);
    m_earlierNote = makeLabel({}, LabelRole::Small);
    auto *some = makeButton(u"jobOutputLoadEarlier"_s, tr("Load earlier"), ButtonKind::Link);
    auto *all = makeButton(u"jobOutputLoadAll"_s, tr("Load all"), ButtonKind::Link);
    auto *layout = new QHBoxLayout(m_earlier);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_earlierNote, 1);
    layout->addWidget(some);
    layout->addWidget(all);
    connect(some, &QPushButton::clicked, this, [this] { loadEarlier(false); });
    connect(all, &QPushButton::clicked, this, [this] { loadEarlier(true); });
    return m_earlier;
}

void OutputView::showState()
{
    const bool isKnown = !m_files.output.isEmpty();
    m_path->setText(file().display());
    m_path->parentWidget()->setVisible(isKnown);
    m_follow->parentWidget()->setVisible(isKnown);
    m_showOutput->parentWidget()->setVisible(hasErrorsApart());
    (m_errorsShown ? m_showErrors : m_showOutput)->setChecked(true);
    const bool hasText = !m_pane->isEmpty();
    m_pane->setVisible(hasText);
    m_empty->setVisible(!hasText);
    m_empty->setText(emptyWords());
    for (QWidget *tool :
         {static_cast<QWidget *>(m_follow), static_cast<QWidget *>(m_jump), static_cast<QWidget *>(m_find),
          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_save)})
        tool->setEnabled(hasText);
    const qint64 first = m_pane->firstByte();
    m_earlier->setVisible(hasText && first > 0);
    const bool isFull = m_pane->isFull();
    m_earlierNote->setText(isFull ? tr("Only the end is shown, without the first %1. Save the file to have all of it.")
                                        .arg(formats::bytes(first))
                                  : tr("%1 come before this.", "bytes").arg(formats::bytes(first)));
    for (QPushButton *button : m_earlier->findChildren<QPushButton *>()) {
        button->setVisible(!isFull);
        button->setEnabled(!m_loadingEarlier);
    }
}

QString OutputView::emptyWords() const
{
    if (m_files.output.isEmpty())
        return m_files.unknown;
    if (m_next < 0)
        return tr("Reading…");
    if (m_otherHasText.value_or(false))
        return m_errorsShown ? tr("There are no errors. What the job wrote is under “Output”.")
                             : tr("There is no output. What the job wrote is under “Errors”.");
    if (m_files.growing)
        return m_files.nothing.isEmpty() ? tr("Nothing written yet.") : m_files.nothing;
    if (m_files.errors == m_files.output || m_otherHasText)
        return tr("This job wrote neither output nor errors.");
    return m_errorsShown ? tr("This job wrote no errors.") : tr("This job wrote no output.");
}

void OutputView::tell(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void OutputView::copy()
{
    const QString selected = m_pane->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
    QGuiApplication::clipboard()->setText(selected.isEmpty() ? text() : selected);
}

void OutputView::chooseFile()
{
    if (file().isEmpty())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the output"));
    dialog->setObjectName(u"jobOutputDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(displayBytes(file().name()));
    connect(dialog, &QFileDialog::fileSelected, this, &OutputView::saveAs);
    dialog->open();
}

void OutputView::saveAs(const QString &localFile)
{
    auto *saver = new OutputSaver(m_jobs, file(), localFile, this);
    connect(saver, &OutputSaver::statusChanged, this, &OutputView::statusChanged);
    connect(saver, &OutputSaver::failed, this,
            [this](const Error &error) { m_error->show(errorText(error, Doing::Exporting)); });
    saver->start();
}

} // namespace officina
