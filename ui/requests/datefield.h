// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day: typed as the locale writes it or as ISO, or chosen in a calendar that opens on today. A plain field, so that
// Tab leaves it; below it stands the day that was understood.
#pragma once

#include "ui/requests/answerfield.h"

class QCalendarWidget;
class QLabel;
class QLineEdit;
class QMenu;

namespace officina {

class DateField : public AnswerField
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    void show(const QJsonValue &answer) override;
    QJsonValue answer() const override; // ISO; else what was typed

private:
    void openCalendar();
    void look();
    void take(const QDate &day);

    QLineEdit *m_edit;
    QLabel *m_read;
    QMenu *m_popup = nullptr;
    QCalendarWidget *m_calendar = nullptr;
};

} // namespace officina
