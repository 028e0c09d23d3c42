// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exact script; see the header.
#include "ui/jobs/scriptpane.h"

#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/theme.h"
#include "ui/present/scripttext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>

namespace officina {

using namespace Qt::StringLiterals;

ScriptPane::ScriptPane(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    m_edit = makeButton(u"newJobEditScript"_s, tr("Edit"));
    m_edit->setCheckable(true);
    m_copy = makeButton(u"newJobCopyScript"_s, tr("Copy"));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::one);
    top->addWidget(makeShortLabel(tr("The exact script"), LabelRole::Strong), 1);
    top->addWidget(m_edit);
    top->addWidget(m_copy);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"newJobScript"_s);
    m_text->setAccessibleName(tr("The script that will be sent"));
    m_text->setProperty("role", u"code"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumWidth(260);
    m_runFolder = makeLabel({}, LabelRole::Small);
    m_runFolder->setObjectName(u"newJobRunFolder"_s);
    m_runFolder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes = makeLabel({}, LabelRole::Small);
    m_notes->setObjectName(u"newJobNotes"_s);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->hide();
    m_problem = makeLabel({});
    m_problem->setObjectName(u"newJobProblem"_s);
    m_problem->hide();
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_notes);
    layout->addWidget(m_runFolder);
    layout->addWidget(m_problem);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(m_copy, m_text->toPlainText()); });
    connect(m_edit, &QPushButton::toggled, this, &ScriptPane::setEditing);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (isEditing())
            Q_EMIT edited(m_text->toPlainText().toUtf8());
    });
}

bool ScriptPane::isEditing() const
{
    return m_edit->isChecked();
}

QByteArray ScriptPane::typed() const
{
    return isEditing() ? m_text->toPlainText().toUtf8() : QByteArray();
}

void ScriptPane::edit(const QByteArray &script)
{
    m_text->setEnabled(true);
    m_edit->setEnabled(true);
    m_edit->setChecked(true);
    m_text->setPlainText(QString::fromUtf8(script));
}

void ScriptPane::endEditing()
{
    m_edit->setChecked(false);
}

void ScriptPane::setEditing(bool editing)
{
    m_text->setReadOnly(!editing);
    m_edit->setText(editing ? tr("Done") : tr("Edit"));
    if (editing)
        m_text->setFocus();
    Q_EMIT editingChanged(editing);
}

void ScriptPane::setScript(const QByteArray &script)
{
    if (isEditing())
        return;
    if (!script.isEmpty() && script != m_script) {
        m_script = script;
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(QString::fromUtf8(script));
    }
    m_text->setEnabled(!script.isEmpty());
    m_edit->setEnabled(!script.isEmpty());
    m_copy->setEnabled(!script.isEmpty());
}

void ScriptPane::setRunFolder(const QString &folder, int links)
{
    m_folder = folder;
    m_links = links;
    showRunFolder();
}

// A path has no places to break: it is shortened in the middle to a line of its own.
void ScriptPane::showRunFolder()
{
    m_runFolder->setVisible(!m_folder.isEmpty());
    const QString shown =
        m_runFolder->fontMetrics().elidedText(m_folder, Qt::ElideMiddle, m_text->width() - 2 * space::one);
    QStringList lines{tr("It goes, with the output and the run's files, to %1").arg(shown)};
    if (m_links > 1)
        lines.prepend(
            tr("This is the first of %Ln link(s). The others differ in their number, and each waits for the one "
               "before.",
               nullptr, m_links));
    m_runFolder->setText(lines.join(u'\n'));
    m_runFolder->setToolTip(m_folder);
}

void ScriptPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showRunFolder();
}

void ScriptPane::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ScriptPane::setNotes(const ReadScript *read)
{
    QStringList lines;
    if (read) {
        if (!read->spec.more.isEmpty())
            lines += tr("Kept as they are: %1", "options").arg(read->spec.more.join(u"   "_s));
        if (!read->replaced.isEmpty())
            lines += tr("The output goes to the run folder instead of: %1").arg(read->replaced.join(u"   "_s));
        if (!read->leftOut.isEmpty())
            lines += tr("Left out, because the job could not be followed with it: %1", "options")
                         .arg(read->leftOut.join(u"   "_s));
        if (!read->ignored.isEmpty())
            lines += tr("Not obeyed by this scheduler: %1", "lines").arg(read->ignored.join(u"   "_s));
        if (!read->saysInterpreter)
            lines += tr("It does not say what runs it: a login shell.");
        if (const QString elsewhere = elsewhereText(*read); !elsewhere.isEmpty())
            lines += elsewhere;
        lines += conversionTexts(*read);
    }
    m_notes->setText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
}

} // namespace officina
