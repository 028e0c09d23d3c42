// SPDX-License-Identifier: GPL-3.0-or-later
//
// The database's thread; see the header.
#include "client/storage/store.h"

namespace officina {

Store::Store(QString file, QObject *parent) : QObject(parent)
{
    m_thread = std::make_unique<WorkerThread<Database>>(QStringLiteral("storage"),
                                                        [this, file = std::move(file)](const CancelFlag &) {
                                                            QString keptAs;
                                                            auto database = Database::open(file, &keptAs);
                                                            if (!keptAs.isEmpty())
                                                                Q_EMIT setAside(keptAs);
                                                            return database;
                                                        });
}

Store::~Store() = default;

} // namespace officina
