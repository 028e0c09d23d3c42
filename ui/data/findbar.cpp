// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding words in a text; see the header.
#include "ui/data/findbar.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtGui/QTextDocument>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace officina {

using namespace Qt::StringLiterals;

FindBar::FindBar(QPlainTextEdit *text, QWidget *parent) : QWidget(parent), m_text(text), m_word(new QLineEdit)
{
    setObjectName(u"findBar"_s);
    m_word->setObjectName(u"findWord"_s);
    m_word->setPlaceholderText(tr("Find"));
    m_word->setAccessibleName(tr("Find"));
    m_word->setClearButtonEnabled(true);
    auto *previous = makeToolButton(u"findPrevious"_s, u"up"_s, tr("Previous"));
    auto *next = makeToolButton(u"findNext"_s, u"chevron-down"_s, tr("Next"));
    auto *close = makeToolButton(u"findClose"_s, u"cancel"_s, tr("Close"));
    addKeyToToolTip(*close, QKeySequence::Cancel); // that of the dialog that it is in, which closes this first
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(m_word, 1);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(close);
    connect(m_word, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_word, &QLineEdit::textEdited, this, [this] { // as it is typed, from where the last one began
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_text->setTextCursor(cursor);
        findNext();
    });
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    const QString selected = m_text->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_word->setText(selected);
    show();
    m_word->setFocus();
    m_word->selectAll();
}

void FindBar::close()
{
    hide();
    m_text->setFocus();
}

void FindBar::findNext()
{
    find(false);
}

void FindBar::findPrevious()
{
    find(true);
}

void FindBar::find(bool backwards)
{
    const QString word = m_word->text();
    const auto direction = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = word.isEmpty() || m_text->find(word, direction);
    if (!found) { // once more from the other end
        const QTextCursor here = m_text->textCursor();
        m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
        found = m_text->find(word, direction);
        if (!found)
            m_text->setTextCursor(here);
    }
    setStyleProperty(m_word, "invalid", !found);
    m_word->setToolTip(found ? QString() : tr("Not found"));
}

} // namespace officina
