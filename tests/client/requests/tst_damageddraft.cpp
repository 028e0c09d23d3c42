// SPDX-License-Identifier: GPL-3.0-or-later
//
// A draft that cannot be read any more: its newest version takes its place, and the damaged file is kept.
#include "client/base/files.h"
#include "client/requests/requeststore.h"
#include "tests/client/requests/examplerequest.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TestDamagedDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackToItsNewestVersion();
};

void TestDamagedDraft::goesBackToItsNewestVersion()
{
    const QTemporaryDir folder;
    RequestStore store(folder.filePath(u"requests"_s));
    const QDateTime noon(QDate(2026, 11, 2), QTime(12, 0), QTimeZone::UTC);
    auto request = store.save(exampleRequest(), noon);
    const RequestId id = request->id;
    QCOMPARE(store.goBack(id).error().kind, Error::Kind::NotFound); // no version yet
    request->set(titleField, u"Later"_s);
    QVERIFY(store.save(*request, noon.addSecs(3600)));
    QCOMPARE(store.goBack(id).error().kind, Error::Kind::Exists);
    const QByteArray damaged = "{\"format\": \"offi";
    QVERIFY(writeFile(store.pathOf(id), damaged));
    const QString version = store.newestVersion(id);
    QVERIFY(QFileInfo::exists(version));
    const auto back = store.goBack(id, noon.addSecs(7200));
    QVERIFY(back);
    QCOMPARE(store.load(id)->title(), exampleRequest().title());
    QVERIFY(store.list()->problems.isEmpty());
    const QDir removed(store.folder() + u"/removed"_s);
    const QStringList kept = removed.entryList({id.value + u"-damaged-*"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1); // nothing is ever deleted
    QCOMPARE(readFile(removed.filePath(kept.first())).value(), damaged);
    // Of a damaged version nothing is offered.
    QVERIFY(writeFile(version, damaged));
    QVERIFY(store.newestVersion(id).isEmpty());
    QVERIFY(store.newestVersion({u"../"_s + id.value}).isEmpty());
}

QTEST_GUILESS_MAIN(TestDamagedDraft)

#include "tst_damageddraft.moc"
