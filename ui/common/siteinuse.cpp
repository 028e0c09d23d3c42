// SPDX-License-Identifier: GPL-3.0-or-later
//
// The site the window works with; see the header.
#include "ui/common/siteinuse.h"

#include <QtCore/QDeadlineTimer>

#include <tuple>

namespace officina {

using namespace std::chrono_literals;

SiteInUse::SiteInUse(ssh::Prompts &prompts, QObject *parent) : QObject(parent), m_prompts(prompts) {}

SiteInUse::~SiteInUse()
{
    letGo(std::move(m_connection));
    letGo(std::move(m_transfers));
    // The program ends. A thread that hangs, in a file system of this computer say, ends with it.
    const QDeadlineTimer limit(3s); // a goodbye may take 2
    for (auto &thread : m_leaving) {
        if (!thread->waitForEnd(limit))
            std::ignore = thread.release();
    }
}

void SiteInUse::use(const Site &site)
{
    std::unique_ptr<Connection> transfers;
    if (!site.transferHost.isEmpty())
        transfers = std::make_unique<Connection>(site.forTransfers(), m_prompts);
    replace(std::make_unique<Connection>(site, m_prompts), std::move(transfers));
    m_connection->open();
}

void SiteInUse::leave()
{
    replace(nullptr, nullptr);
}

void SiteInUse::replace(std::unique_ptr<Connection> connection, std::unique_ptr<Connection> transfers)
{
    auto old = std::exchange(m_connection, std::move(connection));
    auto oldTransfers = std::exchange(m_transfers, std::move(transfers));
    if (m_connection)
        connect(m_connection.get(), &Connection::stateChanged, this, &SiteInUse::stateChanged);
    for (Connection *gone : {old.get(), oldTransfers.get()}) {
        if (gone)
            gone->requestStop();
    }
    Q_EMIT changed();
    letGo(std::move(old));
    letGo(std::move(oldTransfers));
}

// The window does not wait for a thread that is in the middle of something.
void SiteInUse::letGo(std::unique_ptr<Connection> connection)
{
    if (!connection)
        return;
    auto thread = Connection::leave(std::move(connection));
    const auto forget = [this, gone = thread.get()] {
        std::erase_if(m_leaving, [gone](const auto &known) { return known.get() == gone; });
    };
    connect(&thread->thread(), &QThread::finished, this, forget);
    const bool hasEnded = thread->thread().isFinished();
    m_leaving.push_back(std::move(thread));
    if (hasEnded)
        forget();
}

} // namespace officina
