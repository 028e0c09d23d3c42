// SPDX-License-Identifier: GPL-3.0-or-later
//
// The worker thread: order, reopening, and the promise that every future finishes.
#include "client/base/workerthread.h"

#include <QtCore/QSemaphore>
#include <QtTest/QTest>

using namespace officina;
using Kind = Error::Kind;

namespace {

struct Counter {
    int calls = 0;
    bool alive = true;
    std::shared_ptr<int> token; // lives as long as it does
};

WorkerThread<Counter>::Open openCounter(std::atomic<int> *opened = nullptr)
{
    return [opened](const CancelFlag &) -> Result<std::unique_ptr<Counter>> {
        if (opened)
            ++*opened;
        return std::make_unique<Counter>();
    };
}

struct CountingSteps : Steps<Counter> {
    explicit CountingSteps(int n) : left(n) {}
    Result<Progress> step(Counter &) override
    {
        if (gate)
            gate->acquire();
        return --left > 0 ? Progress::Pending : Progress::Done;
    }
    void abandoned(const Error &error) override { reason = error; }

    int left;
    QSemaphore *gate = nullptr;
    std::optional<Error> reason;
};

} // namespace

class TestWorkerThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInOrder();
    void failedOpenIsTheAnswer();
    void deadResourceIsOpenedAgainButWorkIsNotRepeated();
    void shortWorkOvertakesSteps();
    void besideTakesTurns();
    void begunStepsEndBeforeTheirResourceGoes();
    void cancelledStepsEnd();
    void stoppingFinishesEveryFuture();
    void workAfterStopIsCancelled();
    void drainsWhatItWasGiven();
    void looksAfterAnIdleResource();
    void tellsWhatItOpensFor();
};

void TestWorkerThread::answersInOrder()
{
    WorkerThread<Counter> worker(QStringLiteral("test"), openCounter());
    QList<QFuture<Result<int>>> answers;
    for (int i = 0; i < 100; ++i)
        answers << worker.run([](Counter &counter) -> Result<int> { return ++counter.calls; });
    for (int i = 0; i < 100; ++i)
        QCOMPARE(answers[i].result().value(), i + 1);
}

void TestWorkerThread::failedOpenIsTheAnswer()
{
    std::atomic<int> tries = 0;
    WorkerThread<Counter> worker(QStringLiteral("test"), [&](const CancelFlag &) -> Result<std::unique_ptr<Counter>> {
        ++tries;
        return failure(Kind::Unreachable, {}, QStringLiteral("host"));
    });
    bool worked = false;
    const auto work = [&](Counter &) -> Result<> {
        worked = true;
        return {};
    };
    QCOMPARE(worker.run(work).result().error().kind, Kind::Unreachable);
    QCOMPARE(worker.run(work).result().error().kind, Kind::Unreachable);
    QVERIFY(!worked);
    QCOMPARE(tries, 2);
}

void TestWorkerThread::deadResourceIsOpenedAgainButWorkIsNotRepeated()
{
    std::atomic<int> opened = 0;
    int ran = 0;
    WorkerThread<Counter> worker(QStringLiteral("test"), openCounter(&opened),
                                 [](Counter &counter) { return counter.alive; });
    const auto dies = worker.run([&](Counter &counter) -> Result<> {
        ++ran;
        counter.alive = false;
        return failure(Kind::Disconnected);
    });
    QCOMPARE(dies.result().error().kind, Kind::Disconnected);
    QVERIFY(worker.run([](Counter &) -> Result<> { return {}; }).result());
    QCOMPARE(opened, 2);
    QCOMPARE(ran, 1);
}

void TestWorkerThread::shortWorkOvertakesSteps()
{
    WorkerThread<Counter> worker(QStringLiteral("test"), openCounter());
    QSemaphore gate;
    auto steps = std::make_shared<CountingSteps>(3);
    steps->gate = &gate;
    auto done = worker.runSteps(steps);
    gate.release(); // the first step
    const auto answer = worker.run([&](Counter &) -> Result<int> { return steps->left; });
    gate.release(); // in case the second step began before the short work came
    QVERIFY(answer.result().value() > 0);
    QVERIFY(!done.isFinished());
    gate.release(5);
    QVERIFY(done.result());
    QCOMPARE(steps->left, 0);
}

// A scheduler that takes its time stops no transfer, and a long transfer no question.
void TestWorkerThread::besideTakesTurns()
{
    struct Named : Steps<Counter> {
        Named(char letter, int n, QByteArray &order) : name(letter), left(n), log(order) {}
        Result<Progress> step(Counter &) override
        {
            log += name;
            return --left > 0 ? Progress::Pending : Progress::Done;
        }
        char name;
        int left;
        QByteArray &log;
    };
    QByteArray order;
    WorkerThread<Counter> worker(QStringLiteral("test"), openCounter());
    QSemaphore running, gate; // nothing begins before all of it waits
    const auto first = worker.run([&](Counter &) -> Result<> {
        running.release();
        gate.acquire();
        return {};
    });
    running.acquire();
    QList<QFuture<Result<>>> all{worker.runSteps(std::make_shared<Named>('a', 3, order)),
                                 worker.runSteps(std::make_shared<Named>('b', 2, order)),
                                 worker.runBeside(std::make_shared<Named>('x', 4, order)),
                                 worker.runBeside(std::make_shared<Named>('y', 4, order))};
    gate.release();
    for (auto &each : all)
        QVERIFY(each.result());
    QCOMPARE(order, QByteArray("xayaxaybxbyxy"));
}

// What steps took from a resource (its files, its commands) must not be used with another, nor after it.
void TestWorkerThread::begunStepsEndBeforeTheirResourceGoes()
{
    struct Holding : Steps<Counter> {
        explicit Holding(std::shared_ptr<int> token) : held(std::move(token)) {}
        Result<Progress> step(Counter &) override
        {
            stepped.release();
            gate.acquire();
            return Progress::Pending;
        }
        void abandoned(const Error &error) override
        {
            reason = error;
            livedAtTheEnd = held.use_count() == 2; // the resource's and ours
        }
        QSemaphore gate, stepped;
        std::shared_ptr<int> held;
        bool livedAtTheEnd = false;
        std::optional<Error> reason;
    };
    std::atomic<int> opened = 0;
    std::weak_ptr<int> first;
    const auto open = [&](const CancelFlag &) -> Result<std::unique_ptr<Counter>> {
        auto counter = std::make_unique<Counter>();
        counter->token = std::make_shared<int>();
        if (opened++ == 0)
            first = counter->token;
        return counter;
    };
    WorkerThread<Counter> worker(QStringLiteral("test"), open, [](Counter &counter) { return counter.alive; });
    QVERIFY(worker.run([](Counter &) -> Result<> { return {}; }).result());
    const auto steps = std::make_shared<Holding>(first.lock());
    const auto done = worker.runSteps(steps);
    steps->stepped.acquire();
    const auto dies = worker.run([](Counter &counter) -> Result<> {
        counter.alive = false;
        return failure(Kind::Timeout);
    });
    const auto after = worker.run([](Counter &counter) -> Result<bool> { return counter.alive; });
    steps->gate.release();
    QVERIFY(!dies.result());
    QCOMPARE(after.result(), Result<bool>(true));
    QCOMPARE(done.result().error().kind, Kind::Disconnected);
    QCOMPARE(steps->reason.value().kind, Kind::Disconnected);
    QVERIFY(steps->livedAtTheEnd);
    QCOMPARE(opened, 2);
}

void TestWorkerThread::cancelledStepsEnd()
{
    WorkerThread<Counter> worker(QStringLiteral("test"), openCounter());
    const CancelFlag cancel;
    auto steps = std::make_shared<CountingSteps>(std::numeric_limits<int>::max());
    auto done = worker.runSteps(steps, cancel);
    cancel.cancel();
    QCOMPARE(done.result().error().kind, Kind::Cancelled);
    QCOMPARE(steps->reason.value().kind, Kind::Cancelled);
}

void TestWorkerThread::stoppingFinishesEveryFuture()
{
    QList<QFuture<Result<>>> answers;
    auto steps = std::make_shared<CountingSteps>(std::numeric_limits<int>::max());
    QFuture<Result<>> longAnswer;
    QSemaphore running;
    QSemaphore gate; // the first does not end before the others wait and the thread was told to stop
    {
        WorkerThread<Counter> worker(QStringLiteral("test"), openCounter());
        answers << worker.run([&](Counter &) -> Result<> {
            running.release();
            gate.acquire();
            return {};
        });
        running.acquire();
        for (int i = 0; i < 10; ++i)
            answers << worker.run([](Counter &) -> Result<> { return {}; });
        longAnswer = worker.runSteps(steps);
        worker.requestStop();
        gate.release();
    }
    QVERIFY(answers.takeFirst().result());
    for (const auto &answer : answers) {
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().kind, Kind::Cancelled);
    }
    QCOMPARE(longAnswer.result().error().kind, Kind::Cancelled);
    QVERIFY(steps->reason);
}

void TestWorkerThread::workAfterStopIsCancelled()
{
    WorkerThread<Counter> worker(QStringLiteral("test"), openCounter());
    worker.requestStop();
    QCOMPARE(worker.run([](Counter &) -> Result<> { return {}; }).result().error().kind, Kind::Cancelled);
}

void TestWorkerThread::drainsWhatItWasGiven()
{
    using Worker = WorkerThread<Counter>;
    QSemaphore running;
    QSemaphore gate;
    QList<QFuture<Result<int>>> answers;
    auto steps = std::make_shared<CountingSteps>(std::numeric_limits<int>::max());
    Worker worker(QStringLiteral("test"), openCounter(), {}, {}, Worker::AtStop::Drain);
    const auto count = [](Counter &counter) -> Result<int> { return ++counter.calls; };
    const auto first = worker.run([&](Counter &) -> Result<> {
        running.release();
        gate.acquire();
        return {};
    });
    running.acquire();
    for (int i = 0; i < 10; ++i)
        answers << worker.run(count);
    const auto longAnswer = worker.runSteps(steps);
    worker.requestStop();
    QCOMPARE(worker.run(count).result().error().kind, Kind::Cancelled); // came after
    gate.release();
    QVERIFY(first.result());
    for (int i = 0; i < 10; ++i)
        QCOMPARE(answers[i].result().value(), i + 1);
    QCOMPARE(longAnswer.result().error().kind, Kind::Cancelled);
}

void TestWorkerThread::looksAfterAnIdleResource()
{
    std::atomic<int> opened = 0;
    QSemaphore looked;
    const auto alive = [](Counter &counter) { return counter.alive; };
    WorkerThread<Counter> thread(QStringLiteral("idle"), openCounter(&opened), alive,
                                 {std::chrono::milliseconds(20), [&looked](Counter &counter) {
                                      counter.alive = ++counter.calls < 3;
                                      looked.release();
                                  }});
    QVERIFY(!looked.tryAcquire(1, 200)); // nothing to look after yet
    const auto once = [](Counter &) -> Result<> { return {}; };
    QVERIFY(thread.run(once).result());
    QVERIFY(looked.tryAcquire(3, 60'000));
    QVERIFY(!looked.tryAcquire(1, 200)); // found dead the third time, and let go of
    QCOMPARE(opened, 1);
    QVERIFY(thread.run(once).result());
    QCOMPARE(opened, 2);
    QVERIFY(looked.tryAcquire(1, 60'000));
}

// What was asked for before it, and opened the resource, is not taken for it; nor is what comes after.
void TestWorkerThread::tellsWhatItOpensFor()
{
    QStringList opened; // on the thread alone, until all is answered
    bool isMarked = false;
    const auto open = [&](const CancelFlag &) -> Result<std::unique_ptr<Counter>> {
        opened += std::exchange(isMarked, false) ? QStringLiteral("marked") : QStringLiteral("plain");
        return std::make_unique<Counter>();
    };
    WorkerThread<Counter> worker(QStringLiteral("test"), open, [](Counter &counter) { return counter.alive; });
    const auto dies = [](Counter &counter) -> Result<> {
        counter.alive = false;
        return {};
    };
    const auto nothing = [](Counter &) -> Result<> { return {}; };
    const auto mark = [&] { isMarked = true; };
    const QList<QFuture<Result<>>> answers{worker.run(nothing), worker.run(dies, mark), worker.run(nothing, mark),
                                           worker.run(dies), worker.run(nothing)};
    for (QFuture<Result<>> answer : answers)
        QVERIFY(answer.result());
    QCOMPARE(opened, (QStringList{QStringLiteral("plain"), QStringLiteral("marked"), QStringLiteral("plain")}));
}

QTEST_GUILESS_MAIN(TestWorkerThread)
#include "tst_workerthread.moc"
