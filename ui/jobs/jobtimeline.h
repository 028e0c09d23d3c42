// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job's times as a picture: submitted, from when it may start, started, ended, and what comes. Not
// to scale, so that a run of five seconds after three days of waiting is still to be seen; the
// durations are told in words.
#pragma once

#include "client/schedulers/job.h"

#include <QtWidgets/QWidget>

namespace officina {

struct TimelinePoint {
    QString title;     // "Submitted"
    QDateTime time;    // invalid: not known
    bool isToCome = false;
    bool operator==(const TimelinePoint &) const = default;
};

struct TimelinePart {
    enum class Kind { Waiting, Running, ToCome };
    Kind kind = Kind::Waiting;
    qint64 seconds = -1; // below 0: not known
    QString text;        // "waited 3 d 2 h"
    bool operator==(const TimelinePart &) const = default;
};

struct Timeline {
    QList<TimelinePoint> points;
    QList<TimelinePart> parts; // between them, one less
    QString words;             // the whole of it: "It waited 3 d 2 h and ran 5 s."
    bool operator==(const Timeline &) const = default;
};

Timeline timelineOf(const Job &job, const QDateTime &now);

// Where the points lie in that width: as far apart as their labels need, and the rest by duration.
QList<int> placesOf(const QList<TimelinePart> &parts, const QList<int> &labelWidths, int width);

// How wide each label may be there so that none meets another: what two of them lack they lack alike.
QList<int> roomsOf(const QList<int> &places, const QList<int> &labelWidths);

class JobTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit JobTimeline(QWidget *parent = nullptr);

    void setJob(const Job &job, const QDateTime &now);
    const Timeline &timeline() const { return m_timeline; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<int> labelWidths() const;
    QList<int> places() const;
    void paintBar(QPainter &painter, const QList<int> &places) const;
    void paintLabels(QPainter &painter, const QList<int> &places) const;
    QFont labelFont() const;
    QString tipAt(int x) const;

    Timeline m_timeline;
    bool m_failed = false;
};

} // namespace officina
