// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of a step's card; see the header.
#include "ui/start/stepcard.h"

#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

// The circle before the title: a tick when done, else the step's number.
class StepSign : public QWidget
{
public:
    explicit StepSign(int number) : m_number(number) { setFixedSize(22, 22); }

    void setState(StepCard::State state)
    {
        m_state = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (m_state == StepCard::State::Done) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.good);
            painter.drawEllipse(circle);
            drawIcon(&painter, u"check"_s, QRectF(4, 4, 14, 14), colours.surface);
            return;
        }
        const bool present = m_state == StepCard::State::Present;
        painter.setPen(QPen(present ? colours.accent : colours.line, 1.5));
        painter.setBrush(present ? colours.accentSoft : colours.surface);
        painter.drawEllipse(circle);
        QFont bold = font();
        bold.setPointSizeF(bold.pointSizeF() * 0.9);
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(present ? colours.accent : colours.text);
        painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
    }

private:
    int m_number;
    StepCard::State m_state = StepCard::State::ToCome;
};

StepCard::StepCard(int number, QWidget *parent)
    : QPushButton(parent), m_sign(new StepSign(number)), m_title(makeLabel({}, LabelRole::Strong)),
      m_text(makeLabel({}, LabelRole::Muted))
{
    setProperty("step", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    for (QWidget *part :
         {static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::one);
    top->addWidget(m_sign);
    top->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::oneAndHalf, space::oneAndHalf, space::oneAndHalf, space::one);
    layout->setSpacing(space::half);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
}

void StepCard::set(const JourneyStep &step, State state)
{
    m_sign->setState(state);
    m_title->setText(step.title);
    m_text->setText(step.text);
    setStyleProperty(this, "present", state == State::Present);
    const QString word = state == State::Done ? tr("done") : state == State::Present ? tr("next") : tr("to come");
    setAccessibleName(u"%1, %2. %3"_s.arg(step.title, word, step.text));
    updateGeometry();
}

QSize StepCard::sizeHint() const
{
    return layout()->sizeHint().expandedTo({150, 90});
}

// No word is cut: a card with long ones takes from those that have none.
QSize StepCard::minimumSizeHint() const
{
    const auto longest = [](const QLabel *label) {
        int width = 0;
        for (const QString &word : label->text().split(u' '))
            width = std::max(width, label->fontMetrics().horizontalAdvance(word));
        return width + 2;
    };
    const QMargins margins = layout()->contentsMargins();
    const int title = m_sign->width() + space::one + longest(m_title);
    return {margins.left() + margins.right() + std::max(title, longest(m_text)), 90};
}

} // namespace officina
