// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drafts on disk: nothing is lost by damage, by removal, or by a kill in the middle of saving.
// Started with --save-forever FOLDER ID this program saves one draft until it is killed.
#include "client/base/files.h"
#include "client/requests/requeststore.h"
#include "tests/client/requests/examplerequest.h"
#include "tests/support/waiting.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <unistd.h>

using namespace officina;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestRequestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesAndLists();
    void ownersOnly();
    void noFolderYet();
    void damagedDraftsAreKept_data();
    void damagedDraftsAreKept();
    void copiesByHandAreTheirOwn();
    void removedDraftsComeBack();
    void badIds_data();
    void badIds();
    void cannotWrite();
    void survivesKills();

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString folder() const { return m_temporary->filePath(u"requests"_s); }
};

void TestRequestStore::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
}

void TestRequestStore::savesAndLists()
{
    RequestStore store(folder());
    const QDateTime noon(QDate(2026, 11, 2), QTime(12, 0), QTimeZone::UTC);
    const auto old = store.save(exampleRequest(), noon);
    const auto young = store.save(exampleRequest().duplicate(noon), noon.addSecs(60));
    QVERIFY(old && young);
    QCOMPARE(old->saved, noon);
    const auto listing = store.list();
    QVERIFY(listing);
    QCOMPARE(listing->requests, QList<Request>({*young, *old}));
    QVERIFY(listing->problems.isEmpty());
    QCOMPARE(store.load(old->id).value(), *old);
    QCOMPARE(store.load({u"no-such"_s}).error().kind, Kind::NotFound);
}

void TestRequestStore::ownersOnly()
{
    RequestStore store(folder());
    const auto saved = store.save(exampleRequest());
    QVERIFY(saved);
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder()).permissions() & others));
    QVERIFY(!(QFileInfo(store.pathOf(saved->id)).permissions() & others));
}

void TestRequestStore::noFolderYet()
{
    const auto listing = RequestStore(folder()).list();
    QVERIFY(listing);
    QVERIFY(listing->requests.isEmpty() && listing->problems.isEmpty());
}

void TestRequestStore::damagedDraftsAreKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = QJsonDocument(toJson(exampleRequest())).toJson();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in half") << whole.first(whole.size() / 2);
    QTest::newRow("last brace gone") << whole.first(whole.lastIndexOf('}'));
    QTest::newRow("wrong type") << QByteArray(whole).replace("\"title\": \"Protein language model\"", "\"title\": 5");
    QTest::newRow("not an object") << QByteArray("[1, 2, 3]");
    QTest::newRow("other JSON") << QByteArray("{\"hello\": \"world\"}");
    QTest::newRow("newer version") << QByteArray(whole).replace("\"version\": 1", "\"version\": 99");
    QTest::newRow("not UTF-8") << QByteArray(whole).replace("Protein", "Prot\xff\xfe\xc0");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ') + whole;
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestRequestStore::damagedDraftsAreKept()
{
    QFETCH(QByteArray, bytes);
    RequestStore store(folder());
    const auto good = store.save(exampleRequest());
    QVERIFY(good);
    const QString path = folder() + u"/damaged-1.json"_s;
    QVERIFY(writeFile(path, bytes));
    for (int time = 0; time < 2; ++time) {
        const auto listing = store.list();
        QVERIFY(listing);
        QCOMPARE(listing->requests.size(), 1);
        QCOMPARE(listing->problems.size(), 1);
        QCOMPARE(listing->problems.first().kind, Kind::BadInput);
        QCOMPARE(listing->problems.first().subject, path);
        QVERIFY(!listing->problems.first().detail.isEmpty());
    }
    QCOMPARE(readFile(path).value(), bytes);
    QCOMPARE(store.load({u"damaged-1"_s}).error().kind, Kind::BadInput);
}

void TestRequestStore::copiesByHandAreTheirOwn()
{
    RequestStore store(folder());
    const auto saved = store.save(exampleRequest());
    QVERIFY(saved);
    QVERIFY(QFile::copy(store.pathOf(saved->id), folder() + u"/my-copy.json"_s));
    QVERIFY(QFile::copy(store.pathOf(saved->id), folder() + u"/my copy ü.json"_s));
    const auto listing = store.list();
    QVERIFY(listing);
    QCOMPARE(listing->requests.size(), 2);
    QVERIFY(listing->requests.at(0).id != listing->requests.at(1).id);
    QCOMPARE(listing->problems.size(), 1); // the name with a space is reported, not hidden
}

void TestRequestStore::removedDraftsComeBack()
{
    RequestStore store(folder());
    const auto saved = store.save(exampleRequest());
    QVERIFY(saved);
    QCOMPARE(store.restore(saved->id).error().kind, Kind::Exists);
    QVERIFY(store.remove(saved->id));
    QVERIFY(store.list()->requests.isEmpty());
    QCOMPARE(store.remove(saved->id).error().kind, Kind::NotFound);
    QVERIFY(store.restore(saved->id));
    QCOMPARE(store.list()->requests, QList<Request>({*saved}));
    // And again: the second removal takes the place of the first.
    QVERIFY(store.remove(saved->id));
    QVERIFY(store.save(*saved));
    QVERIFY(store.remove(saved->id));
    QVERIFY(store.restore(saved->id));
}

void TestRequestStore::badIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("path") << u"../evil"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("dot") << u".hidden"_s;
    QTest::newRow("space") << u"a b"_s;
    QTest::newRow("letters") << u"ü"_s;
    QTest::newRow("long") << QString(65, u'a');
}

void TestRequestStore::badIds()
{
    QFETCH(QString, id);
    RequestStore store(folder());
    Request request = exampleRequest();
    request.id = {id};
    QCOMPARE(store.save(request).error().kind, Kind::BadInput);
    QCOMPARE(store.load({id}).error().kind, Kind::BadInput);
    QCOMPARE(store.remove({id}).error().kind, Kind::BadInput);
    QVERIFY(!QFileInfo::exists(folder()));
}

void TestRequestStore::cannotWrite()
{
    // A file stands where the folder should be: refused for every user, root included.
    QVERIFY(writeFile(folder(), "in the way"));
    RequestStore store(folder());
    const auto saved = store.save(exampleRequest());
    QVERIFY(!saved);
    QCOMPARE(readFile(folder()).value(), QByteArray("in the way"));
}

void TestRequestStore::survivesKills()
{
    RequestStore store(folder());
    const auto first = store.save(exampleRequest());
    QVERIFY(first);
    for (int round = 0; round < 5; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--save-forever"_s, folder(), first->id.value});
        QVERIFY(child.waitForStarted());
        const QDateTime before = store.load(first->id)->saved;
        // In the middle of its work, at another place each time.
        QTRY_VERIFY(store.load(first->id).value_or(Request()).saved > before);
        QTest::qWait(round * 7);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const auto listing = store.list();
        QVERIFY(listing);
        QVERIFY2(listing->problems.isEmpty(),
                 listing->problems.isEmpty() ? "" : qPrintable(listing->problems.first().detail));
        QCOMPARE(listing->requests.size(), 1);
        QCOMPARE(listing->requests.first().compute, first->compute);
    }
}

namespace {

int saveForever(const QString &folder, const RequestId &id)
{
    RequestStore store(folder);
    Request request = exampleRequest();
    request.id = id;
    while (getppid() != 1) { // an orphan stops by itself
        request.title += u'x';
        request.title.truncate(10'000);
        if (!store.save(request))
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--save-forever")
        return saveForever(arguments.value(2), {arguments.value(3)});
    TestRequestStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_requeststore.moc"
