// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file system that a pane shows: this computer's or a site's. Everything is done on another
// thread; the answer is a future.
#pragma once

#include "client/base/workerthread.h"
#include "client/staging/localside.h"
#include "client/staging/side.h"

#include <functional>

namespace officina {

class Connection;

struct Listing {
    RemotePath folder; // as it was found: absolute
    QList<Entry> entries;
};

class Place
{
public:
    virtual ~Place() = default;
    // An empty folder: the place's own start.
    virtual QFuture<Result<Listing>> list(const RemotePath &folder) = 0;
    virtual QFuture<Result<>> change(std::function<Result<>(Side &)> work) = 0;
    // Removes files and folders with all that is in them: from this computer to its trash, from a
    // site for good. Links are removed, never followed.
    virtual QFuture<Result<>> remove(const QList<RemotePath> &paths) = 0;
    virtual bool removesForGood() const = 0;
};

class LocalPlace : public Place
{
public:
    LocalPlace();
    QFuture<Result<Listing>> list(const RemotePath &folder) override;
    QFuture<Result<>> change(std::function<Result<>(Side &)> work) override;
    QFuture<Result<>> remove(const QList<RemotePath> &paths) override;
    bool removesForGood() const override { return false; }

private:
    WorkerThread<LocalSide> m_thread;
};

class SitePlace : public Place
{
public:
    explicit SitePlace(Connection &connection) : m_connection(connection) {}
    QFuture<Result<Listing>> list(const RemotePath &folder) override;
    QFuture<Result<>> change(std::function<Result<>(Side &)> work) override;
    QFuture<Result<>> remove(const QList<RemotePath> &paths) override;
    bool removesForGood() const override { return true; }

private:
    Connection &m_connection;
};

} // namespace officina
