// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the history is wanted: words, a site, an outcome, a time. A word is looked for when typing pauses.
#pragma once

#include "client/jobs/jobtable.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace officina {

class HistoryFilter : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilter(QWidget *parent = nullptr);

    void setSites(const QList<std::pair<SiteId, QString>> &sites); // and what they are called
    // The conditions alone; the order is the table's.
    HistoryQuery query() const;
    bool isEmpty() const; // all of the history
    void clear();
    void find(); // the field for words

Q_SIGNALS:
    void changed();

private:
    void showDates();

    QLineEdit *m_text;
    QComboBox *m_site;
    QComboBox *m_state;
    QComboBox *m_time;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QWidget *m_dates;
    QTimer m_typing;
};

} // namespace officina
