// SPDX-License-Identifier: GPL-3.0-or-later
//
// Officina's one idea for concurrency: a thread that owns a resource (an SSH session, a database)
// and to which everyone else hands work as a function; the answer is a future.
//
// Three queues: short work (run) overtakes long work (runSteps), which is done in steps, one piece
// of it after the other. What mostly waits for the other side (runBeside) takes turns with these.
// The resource is opened when work first needs it, and again after it died; work is never
// repeated by itself, and long work that began on one resource never meets another: it ends as
// Disconnected before its resource goes. Short work that never began says so (Error::wasNotAsked). Every future returned here finishes: with a value, with an
// error, or as Cancelled when the thread stops; a thread that drains does the short work it was given first.
#pragma once

#include "client/base/cancelflag.h"
#include "client/base/errorkind.h"
#include "client/base/progress.h"
#include "client/base/result.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QString>
#include <QtCore/QThread>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <iterator>
#include <memory>
#include <mutex>
#include <type_traits>

namespace officina {

// Long work. step() does a bounded piece (aim at 20 ms).
template <class Resource> class Steps
{
public:
    virtual ~Steps() = default;
    virtual Result<Progress> step(Resource &resource) = 0;
    // Called once on the worker's thread when the work ended otherwise than by step(): cancelled,
    // the resource could not be opened, or it died while other work used it. In the last case it is
    // still there, dead, so that what belongs to it can be let go of.
    virtual void abandoned(const Error &) {}
};

template <class Resource> class WorkerThread
{
public:
    // Opens the resource, on the worker's thread. It should return Cancelled soon after the flag
    // is set.
    using Open = std::function<Result<std::unique_ptr<Resource>>(const CancelFlag &stop)>;
    // Whether the resource can still be used; asked before each piece of work.
    using Alive = std::function<bool(Resource &)>;

    // Done whenever the resource has been left alone for so long: looks whether it is still there, for
    // whoever will want it next. One that is not alive afterwards is let go of.
    struct Idle {
        std::chrono::milliseconds every{};
        std::function<void(Resource &)> work;
    };

    // What becomes of short work that is queued when the thread is to stop. Long work is cancelled.
    enum class AtStop { Cancel, Drain };

    WorkerThread(const QString &name, Open open, Alive alive = {}, Idle idle = {}, AtStop atStop = AtStop::Cancel)
        : m_open(std::move(open)), m_alive(std::move(alive)), m_idle(std::move(idle)), m_atStop(atStop),
          m_thread(QThread::create([this] { loop(); }))
    {
        m_thread->setObjectName(name);
        m_thread->start();
    }

    ~WorkerThread()
    {
        requestStop();
        m_thread->wait();
        const std::lock_guard ended(m_mutex); // as loop() leaves it
    }

    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    // Tells the thread to stop without waiting for it: at quit, tell all, then destroy each.
    void requestStop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_stop.cancel();
        m_thread->requestInterruption(); // for what waits without knowing the flag: a prompt
        m_wake.notify_all();
    }

    // For whoever told it to stop and does not want to wait in the destructor: whether it has ended, after
    // waiting at most so long; its thread says finished().
    bool waitForEnd(QDeadlineTimer deadline) { return m_thread->wait(deadline); }
    const QThread &thread() const { return *m_thread; }

    // Set once the thread is to stop.
    const CancelFlag &stopFlag() const { return m_stop; }

    // Runs work(resource) on the thread; work returns Result<T>. Short: it overtakes steps. beforeOpening: called on the
    // thread where it is this work that the resource is opened for.
    template <class Work>
    auto run(Work work, std::function<void()> beforeOpening = {}) -> QFuture<std::invoke_result_t<Work, Resource &>>
    {
        using R = std::invoke_result_t<Work, Resource &>;
        auto promise = std::make_shared<QPromise<R>>();
        auto future = promise->future();
        promise->start();
        Task task{[promise, work = std::move(work)](Resource *resource, const Error &error) mutable {
            promise->addResult(resource ? work(*resource) : R(std::unexpected(notAsked(error))));
            promise->finish();
            return false;
        }};
        task.beforeOpening = std::move(beforeOpening);
        push(m_short, std::move(task));
        return future;
    }

    // Runs long work step by step, one piece after the other.
    QFuture<Result<>> runSteps(std::shared_ptr<Steps<Resource>> steps, CancelFlag cancel = {})
    {
        return pushSteps(m_long, std::move(steps), std::move(cancel));
    }

    // The same for work that mostly waits, and whose steps do not: a question to a slow scheduler. All of it
    // and long work take turns, so that neither stops the other.
    QFuture<Result<>> runBeside(std::shared_ptr<Steps<Resource>> steps, CancelFlag cancel = {})
    {
        return pushSteps(m_beside, std::move(steps), std::move(cancel));
    }

private:
    struct Task {
        // Does its work with the resource, or finishes with the error where there is none.
        // Returns whether it wants to be called again.
        std::function<bool(Resource *, const Error &)> work;
        std::function<void()> beforeOpening = {};
        bool hasBegun = false; // it may hold what belongs to the present resource
    };

    QFuture<Result<>> pushSteps(std::deque<Task> &queue, std::shared_ptr<Steps<Resource>> steps, CancelFlag cancel)
    {
        auto promise = std::make_shared<QPromise<Result<>>>();
        auto future = promise->future();
        promise->start();
        const auto finish = [promise](Result<> result) {
            promise->addResult(std::move(result));
            promise->finish();
            return false;
        };
        push(queue, {[steps, cancel, finish](Resource *resource, const Error &error) {
                 if (!resource || cancel) {
                     const Error reason = resource ? Error{Error::Kind::Cancelled, {}, {}} : error;
                     steps->abandoned(reason);
                     return finish(std::unexpected(reason));
                 }
                 const Result<Progress> progress = steps->step(*resource);
                 if (!progress)
                     return finish(passOn(progress));
                 return *progress == Progress::Pending ? true : finish({});
             }});
        return future;
    }

    void push(std::deque<Task> &queue, Task task)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_stopping) {
                queue.push_back(std::move(task));
                m_wake.notify_all();
                return;
            }
        }
        task.work(nullptr, Error{Error::Kind::Cancelled, {}, {}});
    }

    void loop()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            const auto wanted = [this] {
                return m_stopping || !m_short.empty() || !m_long.empty() || !m_beside.empty();
            };
            if (!m_resource || !m_idle.work) {
                m_wake.wait(lock, wanted);
            } else if (!m_wake.wait_for(lock, m_idle.every, wanted)) {
                lock.unlock();
                m_idle.work(*m_resource);
                if (isDead())
                    letGo();
                lock.lock();
                continue;
            }
            if (m_stopping && (m_atStop == AtStop::Cancel || m_short.empty()))
                break;
            auto &queue = next();
            Task task = std::move(queue.front());
            queue.pop_front();
            lock.unlock();
            const bool again = perform(task);
            lock.lock();
            if (!again)
                continue;
            if (&queue == &m_beside) {
                m_beside.push_back(std::move(task));
                // Nothing else to do: no reason to ask it without a pause whether it has its answer.
                m_wake.wait_for(lock, glance, [this] { return m_stopping || !m_short.empty() || !m_long.empty(); });
            } else {
                m_long.push_front(std::move(task)); // one long piece after the other, in order
            }
        }
        auto rest = std::exchange(m_short, {});
        for (auto *queue : {&m_long, &m_beside})
            for (Task &task : std::exchange(*queue, {}))
                rest.push_back(std::move(task));
        lock.unlock();
        for (Task &task : rest)
            task.work(nullptr, Error{Error::Kind::Cancelled, {}, {}});
        rest.clear();
        m_resource.reset();
        lock.lock(); // so that whoever waited for the thread can be seen to come after all of this
    }

    // The queue whose turn it is; one of them holds something.
    std::deque<Task> &next()
    {
        if (!m_short.empty())
            return m_short;
        m_wasBeside = !m_beside.empty() && (m_long.empty() || !m_wasBeside);
        return m_wasBeside ? m_beside : m_long;
    }

    bool isDead() const { return m_resource && m_alive && !m_alive(*m_resource); }

    // Work that has begun ends before its resource goes.
    void letGo()
    {
        std::deque<Task> begun;
        std::unique_lock lock(m_mutex);
        for (auto *queue : {&m_long, &m_beside}) {
            const auto rest =
                std::stable_partition(queue->begin(), queue->end(), [](const Task &task) { return !task.hasBegun; });
            std::move(rest, queue->end(), std::back_inserter(begun));
            queue->erase(rest, queue->end());
        }
        lock.unlock();
        for (Task &task : begun)
            task.work(nullptr, lost());
        m_resource.reset();
    }

    static constexpr std::chrono::milliseconds glance{20};
    static Error lost() { return {Error::Kind::Disconnected, {}, {}}; }

    bool perform(Task &task)
    {
        if (isDead()) {
            if (task.hasBegun)
                return task.work(nullptr, lost());
            letGo();
        }
        Error error;
        if (!m_resource) {
            if (task.beforeOpening)
                task.beforeOpening();
            auto opened = m_open(m_stop);
            if (opened)
                m_resource = std::move(*opened);
            else
                error = opened.error();
        }
        task.hasBegun = true;
        return task.work(m_resource.get(), error);
    }

    Open m_open;
    Alive m_alive;
    Idle m_idle;
    AtStop m_atStop;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_short;
    std::deque<Task> m_long;
    std::deque<Task> m_beside;
    bool m_wasBeside = false; // the last that was no short work
    bool m_stopping = false;
    CancelFlag m_stop;
    std::unique_ptr<Resource> m_resource; // used on m_thread alone
    std::unique_ptr<QThread> m_thread; // last: its loop uses all of the above
};

} // namespace officina
