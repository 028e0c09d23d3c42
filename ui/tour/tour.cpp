// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour's engine; see the header. The steps themselves are in wholejob.cpp.
#include "ui/tour/tour.h"

#include "client/base/files.h"
#include "ui/tour/driver.h"

#include <QtCore/QDir>
#include <QtCore/QTextStream>

#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 settleMilliseconds = 400;

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

Tour::Tour(QString folder, QList<TourStep> steps, QObject *parent)
    : QObject(parent), m_driver(std::make_unique<Driver>()), m_folder(std::move(folder)), m_steps(std::move(steps))
{
    m_timer.setInterval(50);
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        end(tr("The folder %1 cannot be made.").arg(m_folder));
        return;
    }
    m_sinceStart.start();
    next();
    m_timer.start();
}

void Tour::next()
{
    ++m_at;
    m_acted = false;
    m_true.invalidate();
    m_lastError = {};
    m_sinceStep.start();
}

void Tour::tick()
{
    if (m_at >= m_steps.size()) {
        end({});
        return;
    }
    const TourStep &step = m_steps.at(m_at);
    if (!m_acted) {
        const auto done = step.act ? step.act(*m_driver) : Result<>{};
        m_acted = done.has_value();
        if (!done)
            m_lastError = done.error();
    }
    if (!m_true.isValid() && m_acted && (!step.isTrue || step.isTrue(*m_driver)))
        m_true.start();
    // A new page lays itself out over a few turns of the event loop; the picture waits for that.
    if (m_true.isValid() && (!step.picture || m_true.hasExpired(settleMilliseconds))) {
        if (step.picture && !m_driver->picture().save(m_folder + u'/' + step.name + QLatin1String(".png"))) {
            end(tr("The picture of step %1 could not be written.").arg(step.name));
            return;
        }
        say(QStringLiteral("%1  %2 s  %3")
                .arg(step.name, -24)
                .arg(double(m_sinceStep.elapsed()) / 1000, 5, 'f', 1)
                .arg(step.says));
        m_times += step.name.toUtf8() + ','
            + QByteArray::number(double(m_sinceStep.elapsed() - m_true.elapsed()) / 1000) + ','
            + QByteArray::number(m_driver->clicks()) + '\n';
        next();
        return;
    }
    if (!m_true.isValid() && m_sinceStep.elapsed() > std::chrono::milliseconds(step.limit).count()) {
        m_driver->picture().save(m_folder + u'/' + step.name + QLatin1String("-failed.png"));
        const QString why =
            m_acted ? tr("it did not become true in time") : m_lastError.detail + u' ' + m_lastError.subject;
        end(tr("Step %1 (%2) did not happen: %3").arg(step.name, step.says, why));
    }
}

void Tour::end(const QString &problem)
{
    m_timer.stop();
    std::ignore = writeFile(m_folder + u"/times.csv"_s, "step,seconds,clicks\n" + m_times);
    if (problem.isEmpty())
        say(tr("Every step happened, in %1 s. All files are in %2")
                .arg(double(m_sinceStart.elapsed()) / 1000, 0, 'f', 1)
                .arg(m_folder));
    say(tr("Clicks: %1").arg(m_driver->clicks()));
    if (!problem.isEmpty())
        say(problem);
    Q_EMIT finished(problem.isEmpty() ? 0 : 1);
}

} // namespace officina
