// SPDX-License-Identifier: GPL-3.0-or-later
//
// The database's thread; see the header.
#include "client/storage/store.h"

namespace officina {

Store::Store(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    using Thread = WorkerThread<Database>;
    const auto open = [this](const CancelFlag &) {
        QString keptAs;
        auto database = Database::open(m_file, &keptAs);
        if (!keptAs.isEmpty())
            Q_EMIT setAside(keptAs);
        return database;
    };
    m_thread = std::make_unique<Thread>(QStringLiteral("storage"), open, Thread::Alive(), Thread::Idle(),
                                        Thread::AtStop::Drain);
}

Store::~Store() = default;

} // namespace officina
