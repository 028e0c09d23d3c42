// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site's scheduler over a session: finds out once which one it is, keeps that, and asks its
// questions. An answer that was cut short is an error, never a shorter list.
#pragma once

#include "client/schedulers/scheduler.h"
#include "client/sites/site.h"
#include "client/ssh/session.h"

#include <QtCore/QHash>

#include <memory>
#include <mutex>

namespace officina {

// What an answer over SSH means to who asked; TooLong where some of it is missing.
Result<Reply> replyOf(const ssh::Output &output);

class SchedulerFinder;

struct SchedulerSession {
    ssh::Session &session;
    std::shared_ptr<const Scheduler> scheduler;
    Site site;

    template <class T> Result<T> ask(const Query<T> &query) const
    {
        return replyTo(query.script, query.limit).and_then(query.read);
    }
    template <class T> Result<T> ask(const Result<Query<T>> &query) const
    {
        return query ? ask(*query) : Result<T>(passOn(query));
    }

private:
    Result<Reply> replyTo(const QByteArray &script, std::chrono::milliseconds limit) const;
};

// Where window and terminal program keep together what the probes of sites told.
QString schedulersFolder();

// Remembers what the probes of sites told, in a folder of this computer. Used by several threads.
class SchedulerFinder
{
public:
    explicit SchedulerFinder(QString folder = {}); // empty: remembers nothing beyond this object

    // Probes the site, unless what it told before is at hand. Unsupported, with what is there
    // instead, where Officina has no words for it.
    Result<SchedulerSession> find(ssh::Session &session, const Site &site);
    // What a probe told, for who asked it; Unsupported, as find().
    Result<> learn(const Site &site, const Dialect &dialect);
    // The same without asking: nothing where the site was not probed yet.
    std::optional<Dialect> known(const Site &site);
    // It told something else than is there now.
    void forget(const Site &site);

private:
    QString fileOf(const Site &site) const;
    void keep(const Site &site, const Dialect &dialect);

    QString m_folder;
    std::mutex m_mutex;
    QHash<QString, Dialect> m_known; // by address
};

} // namespace officina
