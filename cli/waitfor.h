// SPDX-License-Identifier: GPL-3.0-or-later
//
// What answers by the event loop, as the keychain does, waited for.
#pragma once

#include <QtCore/QEventLoop>
#include <QtCore/QFutureWatcher>

namespace officina {

template <class T> T waitFor(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace officina
