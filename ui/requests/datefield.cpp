// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field for a day; see the header.
#include "ui/requests/datefield.h"

#include "client/requests/request.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/formats.h"
#include "ui/present/typeddate.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QWidgetAction>

namespace officina {

using namespace Qt::StringLiterals;

DateField::DateField(QWidget *parent)
    : AnswerField(parent), m_edit(new QLineEdit), m_read(makeLabel({}, LabelRole::Small))
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(m_edit, 1);
    auto *open = makeToolButton(u"dateCalendar"_s, u"calendar"_s, tr("Choose in a calendar"));
    connect(open, &QToolButton::clicked, this, &DateField::openCalendar);
    layout->addWidget(open);
    fill(row);
    this->layout()->addWidget(m_read);
    setFocusProxy(m_edit);
    const QString day = typedDateText(QDate::currentDate(), QLocale());
    const QString iso = QDate::currentDate().toString(Qt::ISODate);
    //: %1 is a day as it may be typed: "31/01/2027"; the other is how ISO writes it
    m_edit->setPlaceholderText(day == iso ? iso : tr("%1 or %2").arg(day, iso)); // as Lithuanian and Swedish write it
    m_read->hide();
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        look();
        Q_EMIT edited();
    });
}

void DateField::look()
{
    const QString text = m_edit->text().trimmed();
    const QDate day = readTypedDate(text, QLocale());
    m_read->setVisible(!text.isEmpty());
    m_read->setText(day.isValid() ? formats::longDate(day) : tr("This is no day."));
}

void DateField::openCalendar()
{
    if (!m_popup) {
        m_popup = new QMenu(this);
        m_calendar = new QCalendarWidget;
        m_calendar->setObjectName(u"dateCalendarSheet"_s);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        usePlainWeekends(*m_calendar);
        auto *action = new QWidgetAction(m_popup);
        action->setDefaultWidget(m_calendar);
        m_popup->addAction(action);
        connect(m_calendar, &QCalendarWidget::activated, this, &DateField::take);
        connect(m_calendar, &QCalendarWidget::clicked, this, &DateField::take);
    }
    const QDate day = readTypedDate(m_edit->text(), QLocale());
    m_calendar->setSelectedDate(day.isValid() ? day : QDate::currentDate());
    m_popup->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
    m_calendar->setFocus();
}

void DateField::take(const QDate &day)
{
    m_popup->hide();
    m_edit->setText(typedDateText(day, QLocale()));
    m_edit->setFocus();
    look();
    Q_EMIT edited();
}

void DateField::show(const QJsonValue &answer)
{
    if (this->answer() == answer)
        return;
    const QDate day = QDate::fromString(answer.toString(), Qt::ISODate);
    m_edit->setText(day.isValid() ? typedDateText(day, QLocale()) : plainAnswer(answer));
    look();
}

QJsonValue DateField::answer() const
{
    const QString text = m_edit->text().trimmed();
    const QDate day = readTypedDate(text, QLocale());
    return day.isValid() ? day.toString(Qt::ISODate) : text;
}

} // namespace officina
