// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job's times as a picture; see the header.
#include "ui/jobs/jobtimeline.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobexplain.h"
#include "ui/jobs/jobtexts.h"
#include "ui/present/formats.h"
#include "ui/present/jobwords/jobwords.h"

#include <QtCore/QLocale>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <numeric>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 notEligible = 60; // seconds after the submission that are worth a point
constexpr int radius = 5;
constexpr int barHeight = 6;
constexpr int gap = space::one; // between labels

using Kind = TimelinePart::Kind;

QString clockOf(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), u"HH:mm"_s);
    if (local.date() == QDate::currentDate())
        return clock;
    //: A short date and a time of day.
    return JobTimeline::tr("%1 %2").arg(formats::dayAs(JobTimeline::tr("d MMM", "format of a date"), local.date()),
                                        clock);
}

QString labelOf(const TimelinePoint &point)
{
    return point.time.isValid() ? clockOf(point.time) : JobTimeline::tr("not known", "a time");
}

class Builder
{
public:
    explicit Builder(const QDateTime &now) : m_now(now) {}

    void add(const QString &title, const QDateTime &time, bool isToCome = false)
    {
        timeline.points += TimelinePoint{title, time, isToCome};
    }
    // The part after the last point, until then.
    qint64 part(Kind kind, const QDateTime &until)
    {
        const QDateTime &from = timeline.points.last().time;
        const qint64 seconds = from.isValid() && until.isValid() ? std::max<qint64>(0, from.secsTo(until)) : -1;
        const QString length = formats::duration(seconds);
        QString text;
        if (seconds >= 0)
            text = kind == Kind::Waiting ? JobTimeline::tr("waited %1", "a duration").arg(length)
                : kind == Kind::Running  ? JobTimeline::tr("ran %1", "a duration").arg(length)
                                         : JobTimeline::tr("%1 to come", "a duration").arg(length);
        timeline.parts += TimelinePart{kind, seconds, text};
        return seconds;
    }
    void waited(const Job &job, const QDateTime &until)
    {
        const QDateTime &eligible = job.times.eligible;
        if (eligible.isValid() && job.times.submitted.secsTo(eligible) > notEligible
            && (!until.isValid() || eligible < until)) {
            part(Kind::Waiting, eligible);
            add(JobTimeline::tr("May start"), eligible);
        }
        part(Kind::Waiting, until);
    }
    const QDateTime &now() const { return m_now; }

    Timeline timeline;

private:
    QDateTime m_now;
};

qint64 between(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() && to.isValid() ? std::max<qint64>(0, from.secsTo(to)) : -1;
}

void addWaiting(Builder &at, const Job &job)
{
    at.waited(job, at.now());
    at.add(JobTimeline::tr("Now"), at.now());
    if (jobwords::slurmReason(job.reason).kind == jobwords::Words::Kind::NeverRuns)
        return;
    const QDateTime &eligible = job.times.eligible;
    if (eligible > at.now().addSecs(notEligible) && !job.times.expected.isValid()) {
        at.part(Kind::ToCome, eligible);
        at.add(JobTimeline::tr("May start"), eligible, true);
        return;
    }
    at.part(Kind::ToCome, job.times.expected);
    at.add(JobTimeline::tr("Expected start"),
           std::max(job.times.expected, job.times.expected.isValid() ? at.now() : job.times.expected), true);
}

void addRunning(Builder &at, const Job &job)
{
    at.waited(job, job.times.started);
    at.add(JobTimeline::tr("Started"), job.times.started);
    at.part(Kind::Running, at.now());
    at.add(JobTimeline::tr("Now"), at.now());
    if (!job.timeLimit || !job.times.started.isValid())
        return;
    const QDateTime end = std::max(at.now(), job.times.started.addSecs(*job.timeLimit));
    at.part(Kind::ToCome, end);
    at.add(JobTimeline::tr("Time limit"), end, true);
}

void addEnded(Builder &at, const Job &job)
{
    const bool hasRun = job.times.started.isValid() && job.times.started <= job.times.ended;
    if (hasRun || job.elapsed > 0) {
        at.waited(job, job.times.started);
        at.add(JobTimeline::tr("Started"), job.times.started);
        at.part(Kind::Running, job.times.ended);
    } else {
        at.waited(job, job.times.ended);
    }
    at.add(JobTimeline::tr("Ended"), job.times.ended);
}

QString wordsOf(const Job &job, const QDateTime &now)
{
    const auto text = [](qint64 seconds) { return formats::duration(seconds); };
    if (job.state == JobState::Waiting) {
        const qint64 waited = between(job.times.submitted, now);
        return waited < 0 ? QString() : JobTimeline::tr("It has waited %1 so far.").arg(text(waited));
    }
    const qint64 waited = between(job.times.submitted, job.times.started);
    if (!hasEnded(job.state)) {
        const qint64 ran = between(job.times.started, now);
        return ran < 0   ? QString()
            : waited < 0 ? JobTimeline::tr("It has run %1 so far.").arg(text(ran))
                         : JobTimeline::tr("It waited %1 and has run %2 so far.").arg(text(waited), text(ran));
    }
    const bool hasRun = job.times.started.isValid() || job.elapsed > 0;
    if (!hasRun) {
        const qint64 whole = between(job.times.submitted, job.times.ended);
        return whole < 0 ? JobTimeline::tr("It never started.")
                         : JobTimeline::tr("It waited %1 and never started.").arg(text(whole));
    }
    return waited < 0 ? JobTimeline::tr("It ran %1.").arg(text(job.elapsed))
                      : JobTimeline::tr("It waited %1 and ran %2.").arg(text(waited), text(job.elapsed));
}

} // namespace

Timeline timelineOf(const Job &job, const QDateTime &now)
{
    const JobTimes &times = job.times;
    if (job.state == JobState::Unknown
        || (!times.submitted.isValid() && !times.started.isValid() && !times.ended.isValid()))
        return {};
    Builder at(now);
    at.add(JobTimeline::tr("Submitted"), times.submitted);
    if (job.state == JobState::Waiting)
        addWaiting(at, job);
    else if (hasEnded(job.state))
        addEnded(at, job);
    else
        addRunning(at, job);
    at.timeline.words = wordsOf(job, now);
    return at.timeline;
}

QList<int> placesOf(const QList<TimelinePart> &parts, const QList<int> &labelWidths, int width)
{
    if (labelWidths.isEmpty())
        return {};
    // The first label begins at its point, the last one ends there, the others are around theirs.
    QList<double> least;
    double sum = 0;
    double longest = 0;
    const qsizetype last = labelWidths.size() - 1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const double left = i == 0 ? labelWidths[i] : labelWidths[i] / 2.0;
        const double right = i + 1 == last ? labelWidths[i + 1] : labelWidths[i + 1] / 2.0;
        least += left + right + gap;
        sum += least.last();
        longest += double(std::max<qint64>(0, parts[i].seconds));
    }
    const double room = std::max(1, width - 2 * radius);
    QList<int> places{radius};
    double x = radius;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const double share =
            longest > 0 ? double(std::max<qint64>(0, parts[i].seconds)) / longest : 1.0 / double(parts.size());
        x += sum > room ? least[i] * room / sum : least[i] + (room - sum) * share;
        places += int(x);
    }
    return places;
}

QList<int> roomsOf(const QList<int> &places, const QList<int> &labelWidths)
{
    QList<int> rooms = labelWidths;
    const qsizetype last = places.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        const double right = i == 0 ? labelWidths[i] : labelWidths[i] / 2.0;
        const double left = i + 1 == last ? labelWidths[i + 1] : labelWidths[i + 1] / 2.0;
        const double there = std::max(
            0, std::abs(places[i + 1] - places[i]) + (i == 0 ? radius : 0) + (i + 1 == last ? radius : 0) - gap);
        const double share = right + left > 0 ? std::min(1.0, there / (right + left)) : 1.0;
        rooms[i] = std::min(rooms[i], int(labelWidths[i] * share));
        rooms[i + 1] = std::min(rooms[i + 1], int(labelWidths[i + 1] * share));
    }
    return rooms;
}

JobTimeline::JobTimeline(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"jobTimeline"_s);
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Times of the job"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void JobTimeline::setJob(const Job &job, const QDateTime &now)
{
    Timeline timeline = timelineOf(job, now);
    if (timeline == m_timeline)
        return;
    m_timeline = std::move(timeline);
    m_failed = hasEnded(job.state) && jobtexts::tone(job.state) == Tone::Bad;
    QStringList spoken{m_timeline.words};
    for (const TimelinePoint &point : std::as_const(m_timeline.points))
        spoken +=
            tr("%1: %2", "what, when")
                .arg(point.title, point.time.isValid() ? formats::dateTime(point.time) : tr("not known", "a time"));
    spoken.removeAll(QString());
    setAccessibleDescription(spoken.join(u'\n'));
    setVisible(!m_timeline.points.isEmpty());
    updateGeometry();
    update();
}

QFont JobTimeline::labelFont() const
{
    QFont small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

QSize JobTimeline::sizeHint() const
{
    return {360, 2 * radius + 2 * QFontMetrics(labelFont()).height() + space::half};
}

QSize JobTimeline::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QList<int> JobTimeline::labelWidths() const
{
    const QFontMetrics metrics(labelFont());
    QList<int> widths;
    for (const TimelinePoint &point : m_timeline.points)
        widths += std::max(metrics.horizontalAdvance(point.title), metrics.horizontalAdvance(labelOf(point))) + 2;
    return widths;
}

QList<int> JobTimeline::places() const
{
    QList<int> places = placesOf(m_timeline.parts, labelWidths(), width());
    if (isRightToLeft())
        std::ranges::for_each(places, [this](int &x) { x = width() - x; });
    return places;
}

void JobTimeline::paintEvent(QPaintEvent *)
{
    if (m_timeline.points.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<int> at = places();
    paintBar(painter, at);
    paintLabels(painter, at);
}

void JobTimeline::paintBar(QPainter &painter, const QList<int> &at) const
{
    const Colours &c = Colours::of(palette());
    const QColor running = m_failed ? c.bad : c.accentFill;
    for (qsizetype i = 0; i < m_timeline.parts.size(); ++i) {
        const QRectF bar(std::min(at[i], at[i + 1]), radius - barHeight / 2.0 + 0.5, std::abs(at[i + 1] - at[i]),
                         barHeight);
        const Kind kind = m_timeline.parts[i].kind;
        if (kind == Kind::ToCome) {
            painter.setPen(QPen(c.faint, 2, Qt::DotLine));
            painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()));
        } else {
            painter.fillRect(bar, kind == Kind::Running ? running : c.faint);
        }
    }
    for (qsizetype i = 0; i < at.size(); ++i) {
        const TimelinePoint &point = m_timeline.points[i];
        const bool isSure = point.time.isValid() && !point.isToCome;
        const bool runs = i > 0 && m_timeline.parts[i - 1].kind == Kind::Running;
        const bool starts = i < m_timeline.parts.size() && m_timeline.parts[i].kind == Kind::Running;
        const QColor ink = runs || starts ? running : c.muted;
        painter.setPen(QPen(ink, 2));
        painter.setBrush(isSure ? ink : c.surface);
        painter.drawEllipse(QPointF(at[i], radius + 0.5), radius - 1.0, radius - 1.0);
    }
}

void JobTimeline::paintLabels(QPainter &painter, const QList<int> &at) const
{
    const Colours &c = Colours::of(palette());
    painter.setFont(labelFont());
    const QFontMetrics metrics(labelFont());
    const int height = metrics.height();
    const QList<int> rooms = roomsOf(at, labelWidths());
    for (qsizetype i = 0; i < at.size(); ++i) {
        // The outermost labels stay within the picture, the others are around their points.
        const bool isLeftmost = isRightToLeft() ? i + 1 == at.size() : i == 0;
        const bool isRightmost = isRightToLeft() ? i == 0 : i + 1 == at.size();
        const int room = rooms[i];
        const int left = isLeftmost ? at[i] - radius : isRightmost ? at[i] + radius - room : at[i] - room / 2;
        const Qt::Alignment align = isLeftmost ? Qt::AlignLeft : isRightmost ? Qt::AlignRight : Qt::AlignHCenter;
        const auto line = [&](int y, const QColor &ink, const QString &text) {
            painter.setPen(ink);
            painter.drawText(QRect(left, y, room, height), int(align | Qt::AlignVCenter) | Qt::TextDontClip,
                             metrics.elidedText(text, Qt::ElideRight, room));
        };
        line(2 * radius + space::half, c.muted, m_timeline.points[i].title);
        line(2 * radius + space::half + height, c.text, labelOf(m_timeline.points[i]));
    }
}

bool JobTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos().x()), this);
        return true;
    }
    return QWidget::event(event);
}

// Near a point its time, elsewhere how long the part was.
QString JobTimeline::tipAt(int x) const
{
    const QList<int> at = places();
    for (qsizetype i = 0; i < at.size(); ++i) {
        if (std::abs(at[i] - x) <= 3 * radius) {
            const TimelinePoint &point = m_timeline.points[i];
            if (!point.time.isValid())
                return tr("%1: %2", "what, when").arg(point.title, tr("not known", "a time"));
            return tr("%1: %2", "what, when").arg(point.title, formats::longMoment(point.time.toLocalTime()));
        }
    }
    for (qsizetype i = 0; i < m_timeline.parts.size(); ++i)
        if (x > std::min(at[i], at[i + 1]) && x < std::max(at[i], at[i + 1]))
            return m_timeline.parts[i].text;
    return m_timeline.words;
}

} // namespace officina
