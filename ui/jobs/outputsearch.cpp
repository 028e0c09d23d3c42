// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks for words in an output; see the header.
#include "ui/jobs/outputsearch.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/jobs/outputpane.h"
#include "ui/present/formats.h"

#include <QtGui/QAction>
#include <QtGui/QTextBlock>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMarks = 500; // more than fit on a screen

} // namespace

OutputSearch::OutputSearch(OutputPane &pane, QWidget *parent)
    : QWidget(parent), m_pane(pane), m_words(new QLineEdit), m_case(new QToolButton),
      m_count(makeLabel({}, LabelRole::Small))
{
    setObjectName(u"jobOutputSearchBar"_s);
    m_words->setObjectName(u"jobOutputSearch"_s);
    m_words->setPlaceholderText(tr("Search the output"));
    m_words->setAccessibleName(tr("Search the output"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(80);
    m_case->setObjectName(u"jobOutputCase"_s);
    m_case->setText(tr("Aa", "button: upper and lower case are not alike"));
    m_case->setToolTip(tr("Match case"));
    m_case->setAccessibleName(tr("Match case"));
    m_case->setCheckable(true);
    m_count->setObjectName(u"jobOutputHits"_s);
    m_count->setWordWrap(false);
    auto *previous = makeToolButton(u"jobOutputPrevious"_s, u"up"_s, tr("Previous"));
    auto *next = makeToolButton(u"jobOutputNext"_s, u"chevron-down"_s, tr("Next"));
    auto *closeButton = makeToolButton(u"jobOutputSearchClose"_s, u"cancel"_s, tr("Close the search"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_case);
    layout->addWidget(m_count);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(closeButton);
    m_timer.setSingleShot(true);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &OutputSearch::search);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_current = -1;
        search();
        if (!m_hits.isEmpty())
            go(1);
    });
    connect(m_case, &QToolButton::toggled, this, &OutputSearch::search);
    addKey(*previous, {Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_Enter}, [this] { go(-1); });
    addKey(*next, {Qt::Key_Return, Qt::Key_Enter}, [this] { go(1); });
    addKey(*closeButton, {Qt::Key_Escape}, [this] { close(); });
    hide();
}

void OutputSearch::open()
{
    QWidget::show();
    const QString selected = m_pane.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    m_words->setFocus();
    m_words->selectAll();
    search();
}

void OutputSearch::close()
{
    hide();
    m_hits.clear();
    m_pane.setMarks({});
    m_pane.setFocus();
}

void OutputSearch::refresh()
{
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void OutputSearch::search()
{
    m_hits.clear();
    const QString words = m_words->text();
    m_length = int(words.size());
    const auto sensitive = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (QTextBlock block = m_pane.document()->firstBlock();
         !words.isEmpty() && block.isValid() && m_hits.size() < mostHits; block = block.next()) {
        const QString text = block.text();
        for (qsizetype at = 0; (at = text.indexOf(words, at, sensitive)) >= 0 && m_hits.size() < mostHits;
             at += words.size())
            m_hits += block.position() + int(at);
    }
    // The one that is shown stays the one that is counted, although the text before it may be gone.
    const int here = m_pane.textCursor().selectionStart();
    const auto found = std::ranges::lower_bound(m_hits, here);
    m_current = m_current >= 0 && found != m_hits.end() && *found == here ? int(found - m_hits.begin()) : -1;
    tell();
}

void OutputSearch::go(int step)
{
    if (m_timer.isActive()) { // the places that are known are of an earlier text
        m_timer.stop();
        search();
    }
    if (m_hits.isEmpty())
        return;
    const int count = int(m_hits.size());
    if (m_current >= 0) {
        show((m_current + step + count) % count);
        return;
    }
    // From where the reader is.
    const int here = m_pane.textCursor().selectionStart();
    const int next = int(std::ranges::lower_bound(m_hits, here) - m_hits.begin());
    show((step > 0 ? next : next - 1 + count) % count);
}

void OutputSearch::show(int hit)
{
    m_current = hit;
    QTextCursor cursor(m_pane.document());
    cursor.setPosition(m_hits[hit]); // the mark is enough to see it
    m_pane.setFollowing(false);
    m_pane.setTextCursor(cursor);
    m_pane.ensureCursorVisible();
    tell();
}

void OutputSearch::tell()
{
    const Colours &colours = Colours::of(palette());
    QList<QTextEdit::ExtraSelection> marks;
    const int first = std::clamp(m_current - mostMarks / 2, 0, std::max(0, int(m_hits.size()) - mostMarks));
    for (int i = first; i < std::min(first + mostMarks, int(m_hits.size())); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_pane.document());
        mark.cursor.setPosition(m_hits[i]);
        mark.cursor.setPosition(m_hits[i] + m_length, QTextCursor::KeepAnchor);
        mark.format.setBackground(i == m_current ? colours.accentFill : colours.warningSoft);
        mark.format.setForeground(i == m_current ? colours.onAccent : colours.text);
        marks += mark;
    }
    m_pane.setMarks(marks);
    const QString all = m_hits.size() >= mostHits ? tr("%1 or more", "hits of a search").arg(formats::number(mostHits))
                                                  : formats::number(m_hits.size());
    m_count->setText(m_words->text().isEmpty() ? QString()
                         : m_hits.isEmpty()    ? tr("Not found")
                         : m_current < 0       ? tr("%1 of %2", "hit of a search").arg(u"–"_s, all)
                                         : tr("%1 of %2", "hit of a search").arg(formats::number(m_current + 1), all));
}

// Where the words are typed, a key does what the tool does.
void OutputSearch::addKey(QToolButton &tool, const QList<QKeySequence> &keys, const std::function<void()> &work)
{
    auto *action = new QAction(tool.accessibleName(), m_words);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, work);
    m_words->addAction(action);
    addKeyToToolTip(tool, action->shortcut());
    connect(&tool, &QToolButton::clicked, action, &QAction::trigger);
}

} // namespace officina
