// SPDX-License-Identifier: GPL-3.0-or-later
//
// An explanation as a box; see the header.
#include "ui/jobs/explainbox.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QFormLayout>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 3; // of the coloured line at the side

QLabel *selectable(const QString &objectName, LabelRole role = LabelRole::Plain)
{
    auto *label = makeLabel({}, role);
    label->setObjectName(objectName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ExplainBox::ExplainBox(QWidget *parent)
    : QFrame(parent), m_title(selectable(u"jobExplainTitle"_s, LabelRole::Strong)),
      m_sentence(selectable(u"jobExplain"_s)), m_next(selectable(u"jobExplainNext"_s)),
      m_word(selectable(u"jobExplainWord"_s, LabelRole::Small)), m_facts(new QFormLayout), m_log(new QWidget),
      m_logSentence(selectable(u"jobLastWords"_s, LabelRole::Strong)), m_logNext(selectable(u"jobLastWordsNext"_s)),
      m_logLine(selectable(u"jobLastWordsLine"_s, LabelRole::Code)),
      m_show(makeButton(u"jobShowLastWords"_s, tr("Show in the output"), ButtonKind::Link))
{
    setObjectName(u"jobExplainBox"_s);
    auto *log = new QVBoxLayout(m_log);
    log->setContentsMargins(0, space::half, 0, 0);
    log->setSpacing(space::half);
    log->addWidget(makeLabel(tr("What its log says"), LabelRole::Small));
    log->addWidget(m_logSentence);
    log->addWidget(m_logNext);
    log->addWidget(m_logLine);
    log->addWidget(m_show, 0, Qt::AlignLeft);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(space::two);
    m_facts->setVerticalSpacing(space::half);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::oneAndHalf + edge, space::one, space::oneAndHalf, space::one);
    layout->setSpacing(space::half);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_next);
    layout->addLayout(m_facts);
    layout->addWidget(m_log);
    layout->addWidget(m_word);
    m_log->hide();
    hide();
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_found)
            Q_EMIT placeWanted(m_found->file, m_found->from);
    });
}

void ExplainBox::setText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void ExplainBox::setExplanation(const Explanation &explanation)
{
    if (explanation == m_explanation)
        return;
    const bool sameFacts = explanation.facts == m_explanation.facts;
    m_explanation = explanation;
    setText(m_title, explanation.title);
    setText(m_sentence, explanation.sentence);
    setText(m_next, m_found && !m_found->words.next.isEmpty() ? QString() : explanation.next);
    setText(m_word, explanation.word.isEmpty() ? QString() : tr("The scheduler says: %1").arg(explanation.word));
    if (!sameFacts) {
        while (m_facts->rowCount() > 0)
            m_facts->removeRow(0);
        for (const auto &[title, text] : explanation.facts) {
            auto *label = makeLabel(title, LabelRole::Muted);
            label->setWordWrap(false);
            auto *value = selectable(u"jobFact"_s);
            value->setText(text);
            m_facts->addRow(label, value);
        }
    }
    setVisible(!explanation.isEmpty() || m_found);
    update();
}

void ExplainBox::setLastWords(const std::optional<FoundWords> &found)
{
    m_found = found;
    m_log->setVisible(found.has_value());
    if (found) {
        setText(m_logSentence, found->words.sentence);
        setText(m_logNext, found->words.next);
        setText(m_logLine, found->words.word.simplified().left(300));
    }
    // What the log says to do is better than to read the log.
    setText(m_next, found && !found->words.next.isEmpty() ? QString() : m_explanation.next);
    setVisible(!m_explanation.isEmpty() || found);
}

void ExplainBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void ExplainBox::paintEvent(QPaintEvent *)
{
    const Colours &c = Colours::of(palette());
    QColor ground = c.neutralSoft;
    QColor line = c.lineStrong;
    switch (m_explanation.tone) {
    case Tone::Neutral: break;
    case Tone::Active:
        ground = c.accentSoft;
        line = c.accent;
        break;
    case Tone::Good:
        ground = c.goodSoft;
        line = c.good;
        break;
    case Tone::Warning:
        ground = c.warningSoft;
        line = c.warning;
        break;
    case Tone::Bad:
        ground = c.badSoft;
        line = c.bad;
        break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setBrush(line);
    const int x = isRightToLeft() ? width() - edge : 0;
    painter.drawRoundedRect(QRect(x, 0, edge, height()), 1.5, 1.5);
}

} // namespace officina
