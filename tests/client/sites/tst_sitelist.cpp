// SPDX-License-Identifier: GPL-3.0-or-later
//
// All sites together: each source may be missing or damaged without taking the others away.
#include "client/sites/sitelist.h"

#include "client/base/userhome.h"
#include "client/sites/practicesite.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

class SiteListTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray practice()
    {
        return R"({"version": 1, "host": "127.0.0.1", "port": 2222, "user": "learner", "identity": "/p/id",
            "known_hosts": "/p/known_hosts", "host_key_sha256": "SHA256:abc", "account": "demo",
            "partitions": ["gpu", "debug"], "gpus": 2, "scheduler": "slurm", "home": "/home/learner",
            "work": "/work/demo", "scratch": "/scratch/demo"})";
    }

private Q_SLOTS:
    void all()
    {
        const testing::TempFolder folder;
        folder.file("practice.json", practice());
        folder.file("config", "Host zebra Apple lumi\n");
        const SiteList list = loadSites({folder.path(), folder.path(u"config"_s)});
        QVERIFY(list.problems.isEmpty());
        QCOMPARE(list.sites.first().id, SiteId{u"practice"_s});
        QCOMPARE(list.sites.at(1).name, u"Apple"_s);
        QCOMPARE(list.sites.at(3).name, u"zebra"_s);
        QCOMPARE(list.sites.at(4).origin, Site::Origin::Catalogue);
        // The user's own alias of that name comes first.
        QCOMPARE(list.find(SiteId{u"lumi"_s})->origin, Site::Origin::SshConfig);
        QVERIFY(list.find(SiteId{u"karolina"_s}));
        QCOMPARE(list.find(SiteId{u"nowhere"_s}), nullptr);
    }

    void practiceFactory()
    {
        const testing::TempFolder folder;
        folder.file("practice.json", practice());
        const auto site = practiceSite(folder.path());
        QVERIFY_RESULT(site);
        QCOMPARE(site->port, 2222);
        QCOMPARE(site->user, u"learner"_s);
        QCOMPARE(site->identities, QStringList(u"/p/id"_s));
        QCOMPARE(site->fingerprints, QStringList(u"SHA256:abc"_s));
        QCOMPARE(site->partitions.size(), 2);
        QCOMPARE(site->partitions.first().gpusPerNode, 2);
        QCOMPARE(site->scheduler, Site::Scheduler::Slurm);
        QCOMPARE(site->work, u"/work/demo"_s);
        QCOMPARE(site->signIn.ways, QList{SignInRules::Way::Key});
        QVERIFY(site->signIn.keyTypes.contains(u"ed25519"_s)); // its own key's
    }

    // Of all sites it alone is on this computer.
    void practiceDown()
    {
        const testing::TempFolder folder;
        folder.file("practice.json", practice());
        const Site practice = practiceSite(folder.path()).value();
        Site alias = practice, typed = practice;
        alias.origin = Site::Origin::SshConfig;
        typed.id = SiteId{u"ssh://127.0.0.1:2222"_s};
        const Error away{Error::Kind::Unreachable, u"Connection refused"_s, practice.host};
        const Error slow{Error::Kind::Timeout, {}, practice.host};
        QVERIFY(isPracticeDown(metAt(practice, away)));
        QCOMPARE(metAt(practice, away).detail, away.detail);
        QVERIFY(!isPracticeDown(metAt(practice, slow)));
        for (const Site &other : {alias, typed})
            QCOMPARE(metAt(other, away).subject, away.subject);
    }

    void damagedPractice_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << practice().first(60);
        QTest::newRow("another version") << QByteArray(practice()).replace("\"version\": 1", "\"version\": 2");
        QTest::newRow("port as text") << QByteArray(practice()).replace("2222", "\"2222\"");
        QTest::newRow("port out of range") << QByteArray(practice()).replace("2222", "70000");
        for (const char *field : {"host", "port", "user", "identity", "known_hosts", "host_key_sha256", "work"}) {
            QJsonObject json = QJsonDocument::fromJson(practice()).object();
            json.remove(QLatin1StringView(field));
            QTest::newRow(field) << QJsonDocument(json).toJson();
        }
    }
    void damagedPractice()
    {
        QFETCH(QByteArray, content);
        const testing::TempFolder folder;
        folder.file("practice.json", content);
        const SiteList list = loadSites({folder.path(), folder.path(u"config"_s)});
        QCOMPARE(list.find(SiteId{u"practice"_s}), nullptr);
        QCOMPARE(list.problems.size(), 1);
        QCOMPARE(list.problems.first().kind, Error::Kind::BadInput);
        QVERIFY(list.problems.first().subject.endsWith(u"practice.json"));
        QVERIFY(list.sites.size() > 20); // the catalogue's are there
    }

    void noPracticeIsNoProblem()
    {
        const testing::TempFolder folder;
        const SiteList list = loadSites({folder.path(), folder.path(u"config"_s)});
        QVERIFY(list.problems.isEmpty());
        QCOMPARE(list.find(SiteId{u"practice"_s}), nullptr);
    }

    // ssh goes by the account's home folder, whatever HOME says: an alias of another one would lead nowhere.
    void homeOfTheAccount()
    {
        const testing::TempFolder elsewhere;
        elsewhere.file(".ssh/config", "Host only-elsewhere\n");
        const SiteId id{u"only-elsewhere"_s};
        const QByteArray before = qgetenv("HOME");
        qputenv("HOME", elsewhere.bytes());
        const SiteList list = loadSites({elsewhere.path(), {}});
        const QString home = userHome();
        qputenv("HOME", before);
        QVERIFY(!list.find(id));
        QVERIFY(home != elsewhere.path());
        QVERIFY(loadSites({elsewhere.path(), elsewhere.path(u".ssh/config"_s)}).find(id));
    }

    void idsAreUnique()
    {
        const testing::TempFolder folder;
        folder.file("practice.json", practice());
        folder.file("config", "Host practice lumi jupiter\n");
        QStringList ids;
        const SiteList list = loadSites({folder.path(), folder.path(u"config"_s)});
        for (const Site &site : list.sites)
            ids += site.id.value;
        QCOMPARE(ids.removeDuplicates(), 0);
        QCOMPARE(list.find(SiteId{u"practice"_s})->origin, Site::Origin::Practice);
    }

    void practiceFolderOfTheEnvironment()
    {
        const QByteArray before = qgetenv("OFFICINA_PRACTICE_DIR");
        qputenv("OFFICINA_PRACTICE_DIR", "/somewhere");
        QCOMPARE(defaultPracticeFolder(), u"/somewhere"_s);
        qunsetenv("OFFICINA_PRACTICE_DIR");
        qputenv("XDG_STATE_HOME", "/state");
        QCOMPARE(defaultPracticeFolder(), u"/state/officina/practice"_s);
        qunsetenv("XDG_STATE_HOME");
        QVERIFY(defaultPracticeFolder().endsWith(u"/.local/state/officina/practice"));
        if (!before.isEmpty())
            qputenv("OFFICINA_PRACTICE_DIR", before);
    }
};

QTEST_GUILESS_MAIN(SiteListTest)
#include "tst_sitelist.moc"
