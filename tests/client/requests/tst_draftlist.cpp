// SPDX-License-Identifier: GPL-3.0-or-later
//
// With thousands of drafts, each look at their list reads only those that have changed since the one before; and it
// misses no change.
#include "client/base/files.h"
#include "client/requests/requeststore.h"
#include "tests/client/requests/examplerequest.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <memory>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

// Which drafts of a folder are opened, by whomever.
class Openings
{
public:
    explicit Openings(const QString &folder) : m_queue(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        m_isWatching = ::inotify_add_watch(m_queue, QFile::encodeName(folder).constData(), IN_OPEN) >= 0;
    }
    ~Openings() { ::close(m_queue); }
    Q_DISABLE_COPY_MOVE(Openings)

    bool isWatching() const { return m_isWatching; }

    QStringList sinceAskedLast()
    {
        QByteArray bytes(64 * 1024, 0);
        bytes.resize(std::max<qsizetype>(0, ::read(m_queue, bytes.data(), size_t(bytes.size()))));
        QStringList names;
        for (qsizetype at = 0; at < bytes.size();) {
            inotify_event event;
            std::memcpy(&event, bytes.constData() + at, sizeof event);
            at += qsizetype(sizeof event);
            const QString name = event.len > 0 ? QString::fromUtf8(bytes.constData() + at) : QString();
            if (name.endsWith(u".json"_s))
                names += QFileInfo(name).completeBaseName();
            at += event.len;
        }
        names.removeDuplicates();
        return names;
    }

private:
    int m_queue;
    bool m_isWatching = false;
};

} // namespace

class TestDraftList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unchangedOnesAreNotReadAgain();
    void changesAreSeen();
    void youngOnesAreReadAgain();

private:
    // As of that many seconds ago; of its content.
    bool setAge(const RequestId &id, qint64 seconds) const
    {
        QFile file(m_store->pathOf(id));
        return file.open(QIODevice::ReadWrite)
            && file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-seconds), QFile::FileModificationTime);
    }
    QList<Request> listed() const { return m_store->list().value().requests; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RequestStore> m_store;
    Request m_first, m_second; // both an hour old
    const QDateTime m_noon = QDateTime(QDate(2026, 11, 2), QTime(12, 0), QTimeZone::UTC);
};

void TestDraftList::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<RequestStore>(m_folder->path());
    m_first = m_store->save(exampleRequest(), m_noon).value();
    m_second = m_store->save(exampleRequest().duplicate(m_noon), m_noon.addSecs(60)).value();
    QVERIFY(setAge(m_first.id, 3600) && setAge(m_second.id, 3600));
    QCOMPARE(listed(), QList<Request>({m_second, m_first}));
}

void TestDraftList::unchangedOnesAreNotReadAgain()
{
    Openings openings(m_folder->path());
    QVERIFY(openings.isWatching());
    QCOMPARE(listed(), QList<Request>({m_second, m_first}));
    QCOMPARE(openings.sinceAskedLast(), QStringList());
    // Another window writes one of them.
    Request changed = m_first;
    changed.set(titleField, u"Another title"_s);
    const auto saved = RequestStore(m_folder->path()).save(changed, m_noon.addSecs(120));
    QVERIFY(saved);
    openings.sinceAskedLast();
    QCOMPARE(listed(), QList<Request>({*saved, m_second}));
    QCOMPARE(openings.sinceAskedLast(), QStringList({m_first.id.value}));
}

void TestDraftList::changesAreSeen()
{
    // By hand, in as many bytes.
    const QByteArray bytes = readFile(m_store->pathOf(m_first.id)).value();
    QVERIFY(bytes.contains("\"aif_fast_lane\""));
    QFile file(m_store->pathOf(m_first.id));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(bytes).replace("\"aif_fast_lane\"", "\"aif_fast_lone\""));
    file.close();
    QCOMPARE(listed().last().mode, AccessModeId{u"aif_fast_lone"_s});
    QVERIFY(file.open(QIODevice::WriteOnly)); // damaged
    file.close();
    QCOMPARE(listed(), QList<Request>({m_second}));
    QCOMPARE(m_store->list().value().problems.size(), 1);
    QVERIFY(m_store->remove(m_second.id));
    QCOMPARE(listed(), QList<Request>());
    QVERIFY(m_store->restore(m_second.id));
    QCOMPARE(listed(), QList<Request>({m_second}));
}

// What was written just now may be written once more at the same time, as the file system's clock has it.
void TestDraftList::youngOnesAreReadAgain()
{
    QVERIFY(setAge(m_first.id, -60));
    QVERIFY(setAge(m_second.id, 60));
    QCOMPARE(listed(), QList<Request>({m_second, m_first}));
    Openings openings(m_folder->path());
    QVERIFY(openings.isWatching());
    QCOMPARE(listed(), QList<Request>({m_second, m_first}));
    QCOMPARE(openings.sinceAskedLast(), QStringList({m_first.id.value}));
}

QTEST_GUILESS_MAIN(TestDraftList)

#include "tst_draftlist.moc"
