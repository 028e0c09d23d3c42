// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeping the age fresh; see the header.
#include "ui/common/agelabel.h"

#include "ui/present/formats.h"

namespace officina {

using namespace Qt::StringLiterals;

AgeLabel::AgeLabel(Sentence sentence, QWidget *parent) : QLabel(parent), m_sentence(std::move(sentence))
{
    setTextFormat(Qt::PlainText);
    setProperty("role", u"muted"_s);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AgeLabel::refresh);
}

void AgeLabel::setTime(const QDateTime &time)
{
    m_time = time;
    refresh();
}

void AgeLabel::showEvent(QShowEvent *event)
{
    refresh();
    QLabel::showEvent(event);
}

void AgeLabel::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QLabel::hideEvent(event);
}

void AgeLabel::refresh()
{
    if (!m_time.isValid()) {
        clear();
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    setText(m_sentence(formats::ago(m_time, now)));
    if (isVisible())
        m_timer.start(m_time.secsTo(now) < 60 ? 1000 : 15'000);
}

} // namespace officina
