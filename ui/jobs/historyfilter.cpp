// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields over the history; see the header.
#include "ui/jobs/historyfilter.h"

#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/present/typeddate.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum Outcome { Any, Active, Completed, Failed, OutOfMemory, TimedOut, Cancelled, NotKnown };

QList<JobState> statesOf(int outcome)
{
    switch (outcome) {
    case Active: return {JobState::Waiting, JobState::Running, JobState::Finishing, JobState::Suspended};
    case Completed: return {JobState::Completed};
    case Failed:
        return {JobState::Failed, JobState::TimedOut, JobState::OutOfMemory, JobState::NodeFailed, JobState::Preempted};
    case OutOfMemory: return {JobState::OutOfMemory};
    case TimedOut: return {JobState::TimedOut};
    case Cancelled: return {JobState::Cancelled};
    case NotKnown: return {JobState::Ended, JobState::Unknown};
    default: return {};
    }
}

constexpr int ownDates = -1; // of the choice of times; others are days back, 0: any time

QComboBox *makeBox(const QString &objectName, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QDateEdit *makeDate(const QString &objectName, const QString &name, const QDate &date)
{
    auto *edit = new QDateEdit(date);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    usePlainWeekends(*edit->calendarWidget());
    edit->setDisplayFormat(typedDateFormat(edit->locale())); // two digits would be of the last century
    return edit;
}

} // namespace

HistoryFilter::HistoryFilter(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit), m_site(makeBox(u"historySite"_s, tr("Site"))),
      m_state(makeBox(u"historyState"_s, tr("How it ended"))),
      m_time(makeBox(u"historyTime"_s, tr("When it was sent"))),
      m_from(makeDate(u"historyFrom"_s, tr("From"), QDate::currentDate().addMonths(-1))),
      m_to(makeDate(u"historyTo"_s, tr("To"), QDate::currentDate())), m_dates(new QWidget)
{
    m_text->setObjectName(u"historyText"_s);
    m_text->setPlaceholderText(tr("Name, number, folder or note…"));
    m_text->setAccessibleName(tr("Search the history"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(260);
    m_site->addItem(tr("All sites"));
    const std::pair<Outcome, QString> outcomes[] = {
        {Any, tr("However it ended")},        {Active, tr("Waiting or running")}, {Completed, tr("Completed")},
        {Failed, tr("Failed, whatever way")}, {OutOfMemory, tr("Out of memory")}, {TimedOut, tr("Out of time")},
        {Cancelled, tr("Cancelled")},         {NotKnown, tr("Nobody knows how")}};
    for (const auto &[outcome, name] : outcomes)
        m_state->addItem(name, outcome);
    const std::pair<int, QString> times[] = {{0, tr("Any time")},         {7, tr("Last 7 days")},
                                             {30, tr("Last 30 days")},    {91, tr("Last 3 months")},
                                             {365, tr("Last 12 months")}, {ownDates, tr("From … to …")}};
    for (const auto &[days, name] : times)
        m_time->addItem(name, days);
    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(space::half);
    dates->addWidget(m_from);
    dates->addWidget(new QLabel(u"–"_s));
    dates->addWidget(m_to);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(space::one, space::one, space::one, space::half);
    layout->setSpacing(space::half);
    for (QWidget *field : std::initializer_list<QWidget *>{m_text, m_site, m_state, m_time, m_dates})
        layout->addWidget(field);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilter::changed);
    for (QComboBox *box : {m_site, m_state, m_time})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilter::changed);
    connect(m_time, &QComboBox::currentIndexChanged, this, &HistoryFilter::showDates);
    for (QDateEdit *date : {m_from, m_to})
        connect(date, &QDateEdit::dateChanged, this, &HistoryFilter::changed);
    showDates();
}

void HistoryFilter::showDates()
{
    m_dates->setVisible(m_time->currentData().toInt() == ownDates);
}

void HistoryFilter::setSites(const QList<std::pair<SiteId, QString>> &sites)
{
    const QSignalBlocker quiet(m_site);
    const QString chosen = m_site->currentData().toString();
    while (m_site->count() > 1)
        m_site->removeItem(1);
    for (const auto &[id, name] : sites)
        m_site->addItem(name, id.value);
    m_site->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_site->findData(chosen)));
}

HistoryQuery HistoryFilter::query() const
{
    HistoryQuery query;
    query.text = m_text->text().simplified();
    if (const QString site = m_site->currentData().toString(); !site.isEmpty())
        query.sites = {SiteId{site}};
    query.states = statesOf(m_state->currentData().toInt());
    const int days = m_time->currentData().toInt();
    if (days > 0)
        query.from = QDate::currentDate().addDays(1 - days).startOfDay().toUTC();
    if (days == ownDates) {
        const auto [first, last] = std::minmax({m_from->date(), m_to->date()}); // whichever way round they were put in
        query.from = first.startOfDay().toUTC();
        query.to = last.addDays(1).startOfDay().toUTC();
    }
    return query;
}

bool HistoryFilter::isEmpty() const
{
    return query() == HistoryQuery();
}

void HistoryFilter::clear()
{
    m_text->clear();
    for (QComboBox *box : {m_site, m_state, m_time})
        box->setCurrentIndex(0);
    m_typing.stop();
    Q_EMIT changed();
}

void HistoryFilter::find()
{
    m_text->setFocus();
    m_text->selectAll();
}

} // namespace officina
