// SPDX-License-Identifier: GPL-3.0-or-later
//
// The end of an output at a glance; see the header.
#include "ui/jobs/outputtail.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/jobs/outputpane.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 endBytes = 16 << 10;

} // namespace

OutputTail::OutputTail(JobService &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_content(new QWidget), m_pane(new OutputPane)
{
    m_content->setObjectName(u"jobTail"_s);
    m_pane->setObjectName(u"jobTailText"_s);
    m_pane->setAccessibleName(tr("Last lines of the output"));
    m_pane->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::half);
    inner->addWidget(makeLabel(tr("Output", "last lines of it"), LabelRole::Strong));
    inner->addWidget(m_pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    m_content->hide();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutputTail::refresh);
    fitHeight();
}

void OutputTail::setFile(const RemotePath &file, bool isGrowing)
{
    const bool turned = std::exchange(m_isGrowing, isGrowing) != isGrowing; // it began, or wrote its last
    if (file == m_file && !turned)
        return;
    if (file != m_file) {
        m_file = file;
        ++m_generation;
        m_isAsking = false;
        m_end.clear();
        m_content->hide();
    }
    refresh();
}

void OutputTail::refresh()
{
    m_timer.stop();
    if (m_file.isEmpty() || !isVisible())
        return;
    if (m_isGrowing)
        m_timer.start(pace);
    if (std::exchange(m_isAsking, true))
        return;
    m_jobs.output(m_file, -endBytes)
        .then(this, [this, generation = m_generation, growing = m_isGrowing](const Result<OutputPiece> &piece) {
            if (generation != m_generation)
                return;
            m_isAsking = false;
            take(piece);
            if (growing && !m_isGrowing)
                refresh(); // it ended meanwhile
        });
}

// What cannot be read is told where all of the output is shown.
void OutputTail::take(const Result<OutputPiece> &piece)
{
    if (!piece || piece->bytes == m_end)
        return;
    m_end = piece->bytes;
    QList<OutputLine> all = OutputText(piece->from).feed(m_end);
    while (!all.isEmpty() && all.last().text.trimmed().isEmpty())
        all.removeLast();
    m_pane->clearLines();
    m_pane->append(all.sliced(std::max<qsizetype>(0, all.size() - lines)));
    m_content->setVisible(!all.isEmpty());
}

// All lines, and the bar below that a long one needs.
void OutputTail::fitHeight()
{
    const QMargins margins = m_pane->contentsMargins();
    const double text = m_pane->fontMetrics().lineSpacing() * double(lines) + 2 * m_pane->document()->documentMargin();
    m_pane->setFixedHeight(int(std::ceil(text + margins.top() + margins.bottom())) + 2 * space::oneAndHalf);
}

void OutputTail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void OutputTail::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void OutputTail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

} // namespace officina
