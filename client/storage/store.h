// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's database on a thread of its own: work is handed to it as a function and the
// answer is a future, so that a slow disk never holds up the window. What was handed over before the
// store goes is written, however soon that is.
#pragma once

#include "client/base/workerthread.h"
#include "client/storage/database.h"

#include <QtCore/QObject>

namespace officina {

class Store : public QObject
{
    Q_OBJECT

public:
    // file: "…/officina.db"; opened, or made, when work first needs it.
    explicit Store(QString file, QObject *parent = nullptr);
    ~Store() override;

    // Runs work(Database &), which returns a Result, on the database's thread.
    template <class Work> auto run(Work work) { return m_thread->run(std::move(work)); }
    const QString &file() const { return m_file; }

Q_SIGNALS:
    // The file was damaged: it is kept as keptAs, and work goes on with an empty database.
    void setAside(const QString &keptAs);

private:
    const QString m_file;
    std::unique_ptr<WorkerThread<Database>> m_thread;
};

} // namespace officina
