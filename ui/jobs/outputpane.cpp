// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of an output; see the header.
#include "ui/jobs/outputpane.h"

#include "ui/common/theme.h"
#include "ui/jobs/outputink.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// A line that is longer than is shown says so.
QString shown(const OutputLine &line)
{
    return line.isCut ? line.text + u" …"_s : line.text;
}

QString joined(const QList<OutputLine> &lines)
{
    QStringList texts;
    texts.reserve(lines.size());
    for (const OutputLine &line : lines)
        texts += shown(line);
    return texts.join(u'\n');
}

} // namespace

OutputPane::OutputPane(QWidget *parent) : QPlainTextEdit(parent), m_ink(new OutputInk(document()))
{
    setObjectName(u"jobOutput"_s);
    setProperty("role", u"code"_s);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_ink->setColours(Colours::of(palette()));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &OutputPane::scrolled);
}

void OutputPane::clearLines()
{
    const QScopedValueRollback changing(m_changing, true);
    m_shown = {};
    m_marks.clear();
    clear();
    setExtraSelections({});
    setNewLines(0);
}

bool OutputPane::isEmpty() const
{
    return document()->isEmpty();
}

bool OutputPane::isFull() const
{
    return document()->blockCount() >= mostLines || document()->characterCount() >= mostCharacters;
}

qint64 OutputPane::firstByte() const
{
    const auto *known = static_cast<const OutputBlock *>(document()->firstBlock().userData());
    return known ? known->from : 0;
}

void OutputPane::append(const QList<OutputLine> &lines)
{
    if (lines.isEmpty())
        return;
    {
        const QScopedValueRollback changing(m_changing, true);
        const int position = verticalScrollBar()->value();
        const QTextBlock last = document()->lastBlock();
        const int number = last.blockNumber();
        const QString before = last.text();
        const QString text = joined(lines);
        QTextCursor cursor(document());
        cursor.movePosition(QTextCursor::End);
        // A line that only became longer keeps what the reader has selected of it.
        if (text.startsWith(before)) {
            cursor.insertText(text.sliced(before.size()));
        } else {
            cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
            cursor.insertText(text);
        }
        setBlocks(document()->findBlockByNumber(number), lines);
        if (!m_following)
            verticalScrollBar()->setValue(position);
        trim();
    }
    if (m_following)
        toEnd();
    else
        setNewLines(m_newLines + int(lines.size()) - 1);
}

void OutputPane::prepend(const QList<OutputLine> &lines)
{
    if (lines.isEmpty())
        return;
    const QScopedValueRollback changing(m_changing, true);
    const int position = verticalScrollBar()->value();
    // The block that stands at the beginning keeps what it is, after those that are put before it.
    auto *first = static_cast<OutputBlock *>(document()->firstBlock().userData());
    auto *kept = first ? new OutputBlock(*first) : nullptr;
    QTextCursor cursor(document());
    cursor.insertText(joined(lines) + u'\n');
    setBlocks(document()->firstBlock(), lines);
    QTextBlock next = document()->findBlockByNumber(int(lines.size()));
    next.setUserData(kept);
    m_ink->rehighlightBlock(next);
    verticalScrollBar()->setValue(position + int(lines.size()));
}

void OutputPane::setBlocks(QTextBlock block, const QList<OutputLine> &lines)
{
    for (const OutputLine &line : lines) {
        if (!block.isValid())
            return;
        const auto *old = static_cast<const OutputBlock *>(block.userData());
        const bool hasInk = !line.spans.isEmpty() || (old && !old->spans.isEmpty());
        auto *known = new OutputBlock;
        known->from = line.from;
        known->spans = line.spans;
        block.setUserData(known); // which the block owns
        if (hasInk)
            m_ink->rehighlightBlock(block);
        block = block.next();
    }
}

// Drops the oldest lines; what the reader looks at stays where it is as long as it is there.
void OutputPane::trim()
{
    int lines = std::max(0, document()->blockCount() - mostLines);
    qsizetype characters = document()->characterCount();
    QTextBlock block = document()->findBlockByNumber(lines);
    characters -= block.position();
    for (; characters > mostCharacters && block.next().isValid(); block = block.next(), ++lines)
        characters -= block.length();
    if (lines == 0)
        return;
    const int position = verticalScrollBar()->value();
    // The data of the first line that stays would be taken for that of what is cut out before it.
    auto *known = static_cast<OutputBlock *>(block.userData());
    auto *kept = known ? new OutputBlock(*known) : nullptr;
    QTextCursor cursor(document());
    cursor.setPosition(block.position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    QTextBlock first = document()->firstBlock();
    first.setUserData(kept);
    m_ink->rehighlightBlock(first);
    if (!m_following)
        verticalScrollBar()->setValue(std::max(0, position - lines));
}

void OutputPane::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    if (following) {
        setNewLines(0);
        toEnd();
    }
    Q_EMIT followingChanged(following);
}

void OutputPane::toEnd()
{
    const QScopedValueRollback changing(m_changing, true);
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

// Scrolling away pauses, scrolling to the end goes on.
void OutputPane::scrolled()
{
    if (!m_changing)
        setFollowing(verticalScrollBar()->value() >= verticalScrollBar()->maximum());
}

void OutputPane::setNewLines(int lines)
{
    if (lines == m_newLines)
        return;
    m_newLines = lines;
    Q_EMIT newLinesChanged(lines);
}

bool OutputPane::showByte(qint64 offset)
{
    QTextBlock found;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const auto *known = static_cast<const OutputBlock *>(block.userData());
        if (!known || known->from > offset)
            break;
        found = block;
    }
    if (!found.isValid())
        return false;
    setFollowing(false);
    QTextCursor cursor(found);
    setTextCursor(cursor);
    {
        const QScopedValueRollback changing(m_changing, true);
        centerCursor();
        horizontalScrollBar()->setValue(0);
    }
    m_shown = cursor;
    showMarks();
    return true;
}

void OutputPane::setMarks(const QList<QTextEdit::ExtraSelection> &marks)
{
    m_marks = marks;
    showMarks();
}

void OutputPane::showMarks()
{
    QList<QTextEdit::ExtraSelection> all;
    if (!m_shown.isNull()) {
        QTextEdit::ExtraSelection line;
        line.cursor = m_shown;
        line.format.setBackground(Colours::of(palette()).badSoft);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        all += line;
    }
    setExtraSelections(all + m_marks);
}

void OutputPane::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_ink->setColours(Colours::of(palette()));
        showMarks();
    }
}

void OutputPane::resizeEvent(QResizeEvent *event)
{
    {
        const QScopedValueRollback changing(m_changing, true);
        QPlainTextEdit::resizeEvent(event);
    }
    if (m_following)
        toEnd();
}

} // namespace officina
