// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads /proc/self; see the header. Linux only, where the benchmark runs.
#include "ui/window/startupmeter.h"

#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace officina {

namespace {

#ifdef Q_OS_LINUX

QByteArray readProc(const char *name)
{
    QFile file(QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Field 22 of proc_pid_stat(5) is the start in clock ticks since boot. The program's name, field
// 2, may hold anything and ends with the last parenthesis.
qint64 millisecondsSinceStart()
{
    const QByteArray stat = readProc("/proc/self/stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20)
        return 0;
    const qint64 started = fields.at(19).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - started;
}

qint64 residentMegabytes()
{
    const QList<QByteArray> fields = readProc("/proc/self/statm").split(' ');
    return fields.size() < 2 ? 0 : fields.at(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1'000'000;
}

#else

qint64 millisecondsSinceStart()
{
    return 0;
}

qint64 residentMegabytes()
{
    return 0;
}

#endif

} // namespace

StartupMeter::StartupMeter(QWidget *window) : QObject(window)
{
    window->installEventFilter(this);
}

bool StartupMeter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // When the event loop turns next, the painting has reached the screen.
        QTimer::singleShot(0, this, [this] {
            Q_EMIT measured("{\"first_paint_ms\":" + QByteArray::number(millisecondsSinceStart())
                            + ",\"rss_mb\":" + QByteArray::number(residentMegabytes()) + "}\n");
        });
    }
    return false;
}

} // namespace officina
