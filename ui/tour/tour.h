// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour: the real program does its whole job once, through its own widgets, against the practice
// factory. One PNG a step and every file it made in one folder. It succeeds only if every step
// truly happened; a step that does not come to its end in time fails the tour and says which. How long each took, and
// the clicks so far, are in times.csv.
#pragma once

#include "client/base/result.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>

namespace officina {

class Driver;

struct TourStep {
    QString name;  // of the PNG, "05-jobs-running"
    QString says;  // one line for the person who watches
    // Done once; tried again until it succeeds or the time is over, because pages need a moment.
    std::function<Result<>(Driver &)> act;
    // Looked at after act succeeded: what makes the step true. Empty: act is all.
    std::function<bool(const Driver &)> isTrue = {};
    std::chrono::seconds limit{20};
    bool picture = true;
};

class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(QString folder, QList<TourStep> steps, QObject *parent = nullptr);
    ~Tour() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode); // 0: every step happened; 1: one did not

private:
    void tick();
    void next();
    void end(const QString &problem);

    std::unique_ptr<Driver> m_driver;
    QString m_folder;
    QList<TourStep> m_steps;
    qsizetype m_at = -1;
    bool m_acted = false;
    QElapsedTimer m_true; // since when the step is true; invalid before
    Error m_lastError;
    QByteArray m_times; // for times.csv
    QElapsedTimer m_sinceStep;
    QElapsedTimer m_sinceStart;
    QTimer m_timer;
};

// The steps of who is new: from a profile without anything, nowhere connected, to a finished job, in under twelve clicks.
QList<TourStep> newcomersWay();
// The steps of the whole job; folder takes what they make.
QList<TourStep> wholeJob(const QString &folder);

} // namespace officina
