// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue's sites: the shipped file holds what the program relies on, and a damaged entry
// takes no other with it.
#include "client/sites/cataloguesites.h"

#include "client/sites/sitelist.h"
#include "client/sites/siteuse.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

class CatalogueSitesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped()
    {
        const CatalogueSites catalogue = shippedSites();
        QCOMPARE(catalogue.problems, QList<Error>());
        QCOMPARE(catalogue.sites.size(), 26);
        static const QRegularExpression fingerprint(u"^SHA256:[A-Za-z0-9+/]{43}$"_s);
        for (const Site &site : catalogue.sites) {
            QVERIFY2(!site.loginNotes.isEmpty() || !site.hints.isEmpty(), qPrintable(site.id.value));
            QVERIFY2(!site.docsUrl.isEmpty(), qPrintable(site.id.value));
            QVERIFY2(site.gpu.options.isEmpty() || site.gpu.options.join(u' ').contains(u"%1"),
                     qPrintable(site.id.value));
            for (const QString &key : site.fingerprints)
                QVERIFY2(key.startsWith(u'@') || fingerprint.match(key).hasMatch(), qPrintable(site.id.value));
        }
        const auto find = [&](const QString &id) { return *std::ranges::find(catalogue.sites, SiteId{id}, &Site::id); };
        QCOMPARE(find(u"lumi"_s).gpu.options, QStringList{u"--gpus-per-node=%1"_s});
        QCOMPARE(find(u"lumi"_s).fingerprints.size(), 3);
        QCOMPARE(find(u"meluxina"_s).port, 8822);
        // Read in a copy of the operator's page, and its public key gives the same sum.
        QCOMPARE(find(u"meluxina"_s).fingerprints.size(), 1);
        QCOMPARE(find(u"hunter"_s).scheduler, Site::Scheduler::Pbs);
        QCOMPARE(find(u"leonardo"_s).work, u"$WORK"_s);
        // Blocks whoever signs in often; no other site is said to.
        for (const Site &site : catalogue.sites)
            QCOMPARE(site.signInSeconds > 0, site.host.endsWith(u"fz-juelich.de"));
        QVERIFY(find(u"leonardo"_s).renewCommand.startsWith(u"step ssh login"));
        QCOMPARE(find(u"lumi"_s).forTransfers(), find(u"lumi"_s));
        const Site mover = find(u"leonardo"_s).forTransfers();
        QCOMPARE(mover.host, u"data.leonardo.cineca.it"_s);
        QCOMPARE(mover.id.value, u"leonardo"_s);
        // Second-hand: told, but not trusted.
        QVERIFY(find(u"deucalion"_s).fingerprints.isEmpty());
        QVERIFY(!find(u"deucalion"_s).hints.filter(u"SHA256:"_s).isEmpty());
    }

    // Whatever a site's patterns wait for is something that the user can be asked for.
    void patternsCanBeFilled()
    {
        for (const Site &site : shippedSites().sites) {
            const auto work = checkWork(site.work);
            QVERIFY2(work, qPrintable(site.id.value + u": "_s + site.work));
            QStringList patterns = site.accountRule.patterns;
            for (const SiteFolder &folder : site.folders)
                patterns += folder.path;
            for (const SiteTool &tool : site.tools)
                patterns += tool.command;
            for (const Qos &qos : site.qosList)
                patterns += qos.name;
            for (const QString &pattern : std::as_const(patterns))
                QVERIFY2(fillPlaceholders(pattern, {u"u"_s, u"p"_s, u"a"_s, u"q"_s}), qPrintable(pattern));
            QVERIFY2(!site.quotaCommand.contains(u'<'), qPrintable(site.quotaCommand)); // a shell would read a file
            Site answered = site;
            answered.project = u"Proj-1"_s;
            const auto folder = workPattern(answered, u"anna"_s);
            QVERIFY2(folder && !folder->contains(u'<'), qPrintable(site.id.value));
        }
    }

    void whatSitesCount()
    {
        const QList<Site> sites = shippedSites().sites;
        const auto named = [&](auto matches) {
            QStringList ids;
            for (const Site &site : sites)
                if (matches(site))
                    ids += site.id.value;
            return ids.join(u' ');
        };
        QCOMPARE(named([](const Site &site) { return site.gpu.count == GpuRequest::Count::PerJob; }),
                 u"berzelius deucalion karolina snellius"_s);
        QCOMPARE(named([](const Site &site) { return site.gpu.unit == GpuRequest::Unit::Half; }), u"lumi"_s);
        QCOMPARE(named([](const Site &site) { return site.qosRequired.value; }),
                 u"discoverer-plus discoverer marenostrum5 meluxina musica vsc5"_s);
        QCOMPARE(named([](const Site &site) { return site.arch.value == NodeArch::Aarch64; }),
                 u"arrhenius helios jupiter"_s);
        QCOMPARE(named([](const Site &site) { return site.internetOnNodes.value == Internet::Yes; }), u"helios"_s);
        QCOMPARE(named([](const Site &site) { return site.scheduler == Site::Scheduler::Ccc; }), u"joliot-curie"_s);
        QCOMPARE(named([](const Site &site) { return site.scheduler == Site::Scheduler::Pbs; }), u"hunter vulcan"_s);
        QVERIFY(named([](const Site &site) { return site.scheduler == Site::Scheduler::Unknown; }).isEmpty());
    }

    void whatIsKnownOfOne()
    {
        const QList<Site> sites = shippedSites().sites;
        const auto find = [&](const QString &id) { return *std::ranges::find(sites, SiteId{id}, &Site::id); };
        const Site lumi = find(u"lumi"_s);
        QCOMPARE(
            lumi.partitions.first(),
            (SitePartition{.name = u"standard-g"_s, .maxTime = u"2-00:00:00"_s, .gpusPerNode = 8, .maxNodes = 1024}));
        QVERIFY(lumi.partitions.at(2).isDebug);
        QCOMPARE(lumi.folders.at(2),
                 (SiteFolder{.kind = SiteFolder::Kind::Scratch,
                             .path = u"/scratch/<project>"_s,
                             .bytes = 50'000'000'000'000,
                             .files = 2'000'000,
                             .purgeDays = 90,
                             .purge = SiteFolder::Purge::Announced}));
        QCOMPARE(lumi.quotaCommand, u"lumi-quota"_s);
        const Site meluxina = find(u"meluxina"_s);
        QVERIFY(meluxina.accountRule.required && meluxina.accountRule.hint && meluxina.qosRequired.hint);
        QCOMPARE(meluxina.quotaCommand, u"myquota"_s);
        QCOMPARE(meluxina.quotaSeconds, 10);
        QCOMPARE(find(u"karolina"_s).gpu.hoursPerUnit, 0.125);
        QCOMPARE(find(u"karolina"_s).gpu.hours, GpuRequest::Hours::Node);
        QVERIFY(!find(u"karolina"_s).gpu.hint && find(u"berzelius"_s).gpu.hint);
        const auto saldo = toolFor(find(u"leonardo"_s), SiteTool::Purpose::Budget);
        QVERIFY(saldo);
        QCOMPARE(saldo->command, u"saldo -b"_s);
        QCOMPARE(saldo->parser, u"saldo"_s);
        QCOMPARE(find(u"finisterrae3"_s).modules, (QList<SiteFact<QString>>{{u"module load cesga/2022"_s, false}}));
    }

    // All ways in, and what people are told, with who says it.
    void guides()
    {
        int hosts = 0, hints = 0;
        const CatalogueSites catalogue = shippedSites();
        QCOMPARE(catalogue.guides.size(), catalogue.sites.size());
        for (const Site &site : catalogue.sites) {
            const SiteGuide guide = catalogue.guides.value(site.id);
            QVERIFY2(!guide.operatedBy.isEmpty() && !guide.notes.isEmpty(), qPrintable(site.id.value));
            for (const SiteEndpoint &endpoint : guide.endpoints)
                hosts += int(endpoint.hosts.size());
            for (const SiteNote &note : guide.notes)
                hints += isHint(note.grade) ? 1 : 0;
        }
        QVERIFY2(hosts >= 55, qPrintable(QString::number(hosts)));
        QVERIFY(hints > 100);
        const auto find = [&](const QString &id) { return *std::ranges::find(catalogue.sites, SiteId{id}, &Site::id); };
        const SiteGuide vsc5 = catalogue.guides.value({u"vsc5"_s});
        QVERIFY(std::ranges::any_of(vsc5.endpoints, [](const SiteEndpoint &way) { return way.port == 27; }));
        QVERIFY(std::ranges::contains(vsc5.endpoints, SiteEndpoint::Role::Jump, &SiteEndpoint::role));
        QCOMPARE(catalogue.guides.value({u"musica"_s}).hostAuthority.pattern, u"*.asc.ac.at"_s);
        for (const Site &site : catalogue.sites)
            QCOMPARE(site.hostAuthorities.size(), site.id.value == u"musica" ? 1 : 0);
        const auto musica = std::ranges::find(catalogue.sites, SiteId{u"musica"_s}, &Site::id);
        QCOMPARE(musica->hostAuthorities.first(),
                 u"*.asc.ac.at "_s + catalogue.guides.value(musica->id).hostAuthority.publicKey);
        // Whoever has an alias for the host has its authority too.
        QCOMPARE(withProfile(Site{.id = {u"m"_s}, .host = u"m"_s}, *musica).hostAuthorities.size(), 1);
        // A text menu is no way to sign in with.
        QVERIFY(!profileFor(u"doornode.surfsara.nl"_s, catalogue.sites));
        QCOMPARE(find(u"lumi"_s).otherHosts.size(), 4);
    }

    // Of each that takes keys: where one hands it in, or that nobody said. A new one is to be looked up.
    void keyPlaces()
    {
        const QHash<QString, QString> known{{u"arrhenius"_s, u"SUPR"_s},
                                            {u"berzelius"_s, u"ssh-copy-id"_s},
                                            {u"deucalion"_s, u"Settings > Security"_s},
                                            {u"discoverer"_s, u"support of Discoverer"_s},
                                            {u"discoverer-plus"_s, u"support of Discoverer"_s},
                                            {u"hunter"_s, u"portal of HLRS"_s},
                                            {u"jean-zay"_s, u"ssh-copy-id"_s},
                                            {u"jupiter"_s, u"JuDoor"_s},
                                            {u"juwels-booster"_s, u"JuDoor"_s},
                                            {u"lumi"_s, u"MyAccessID"_s},
                                            {u"marenostrum5"_s, u"ssh-copy-id"_s},
                                            {u"meluxina"_s, u"service desk"_s},
                                            {u"snellius"_s, u"user portal"_s},
                                            {u"vsc5"_s, u"account page"_s},
                                            {u"vulcan"_s, u"portal of HLRS"_s}};
        QStringList unknown;
        const CatalogueSites catalogue = shippedSites();
        for (const Site &site : catalogue.sites) {
            if (!site.signIn.takes(SignInRules::Way::Key))
                continue;
            if (const QString word = known.value(site.id.value); !word.isEmpty())
                QVERIFY2(site.signIn.keyPlace.contains(word), qPrintable(site.id.value));
            else
                unknown += site.id.value;
        }
        QCOMPARE(unknown, u"aris athena finisterrae3 helios karolina psnc vega"_s.split(u' '));
        for (const Site &site : catalogue.sites)
            QCOMPARE(site.signIn.takes(SignInRules::Way::Certificate),
                     site.id.value == u"leonardo" || site.id.value == u"musica");
    }

    // Whoever types one of the hosts signs in at the port that its entry has.
    void portsOfTypedHosts()
    {
        const CatalogueSites catalogue = shippedSites();
        SiteList list;
        list.sites = catalogue.sites;
        QStringList unusual;
        for (const Site &site : catalogue.sites) {
            for (const SiteEndpoint &way : catalogue.guides.value(site.id).endpoints) {
                if (way.role != SiteEndpoint::Role::Login)
                    continue;
                for (const QString &host : way.hosts) {
                    const int port = host == site.host ? site.port : way.port; // keys may have one of their own
                    const auto typed = list.named({u"ssh://anna@"_s + host});
                    QVERIFY2(typed, qPrintable(host));
                    QCOMPARE(typed->host, host);
                    QCOMPARE(typed->port, port == 22 ? 0 : port); // else what ssh's configuration says
                    QCOMPARE(list.named({u"ssh://anna@"_s + host + u":2022"_s})->port, 2022);
                    if (port != 22)
                        unusual += u"%1:%2"_s.arg(host).arg(port);
                }
            }
        }
        QVERIFY2(unusual.contains(u"login.bg.discoverer.bg:2222"_s), qPrintable(unusual.join(u' ')));
        QVERIFY2(unusual.contains(u"login03.lxp.lu:8822"_s), qPrintable(unusual.join(u' ')));
        QCOMPARE(list.named({u"ssh://login.example.eu"_s})->port, 0);
    }

    // Whoever types a system's address has its rules, as the user who was typed; at another port it may be anything.
    void rulesOfTypedHosts()
    {
        SiteList list;
        list.sites = shippedSites().sites;
        const Site meluxina = *list.find({u"meluxina"_s});
        QCOMPARE(meluxina.signIn.keyTypes, QStringList{u"ed25519"_s});
        const QStringList addresses{u"me@login.lxp.lu"_s, u"me@login.lxp.lu:8822"_s, u"me@login02.lxp.lu"_s};
        for (const QString &address : addresses) {
            const auto typed = list.named({u"ssh://"_s + address});
            QVERIFY2(typed, qPrintable(address));
            QCOMPARE(typed->name, address);
            QCOMPARE(typed->user, u"me"_s);
            QCOMPARE(typed->origin, Site::Origin::Typed);
            QCOMPARE(typed->profile, meluxina.id);
            QCOMPARE(typed->system(), meluxina.id);
            QVERIFY(typed->signIn == meluxina.signIn);
            QCOMPARE(typed->work, meluxina.work);
            QCOMPARE(typed->transferHost, meluxina.transferHost);
        }
        const Site lumi = *list.find({u"lumi"_s});
        QVERIFY(!lumi.fingerprints.isEmpty());
        QCOMPARE(list.named({u"ssh://me@lumi.csc.fi"_s})->fingerprints, lumi.fingerprints);
        QVERIFY(list.named({u"ssh://me@lumi-uan02.csc.fi"_s})->fingerprints.isEmpty()); // another host's
        const auto other = list.named({u"ssh://me@lumi.csc.fi:2022"_s});
        QVERIFY(other && other->system().isEmpty() && other->signIn.ways.isEmpty());
        QCOMPARE(list.named({u"ssh://me@vsc5.vsc.ac.at"_s})->forKeys().port, 27);
        QCOMPARE(list.named({u"ssh://me@vsc5.vsc.ac.at:27"_s})->system(), SiteId{u"vsc5"_s});
        QCOMPARE(list.named({u"ssh://me@vsc5.vsc.ac.at:22"_s})->forKeys().port, 22); // as it was typed
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("sites");
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("cut") << QByteArray(R"({"sites": [{"id": "a")") << 0;
        QTest::newRow("no list") << QByteArray(R"({"sites": 3})") << 0;
        const QByteArray good = R"({"id": "a", "name": "A", "host": "a.eu"})";
        QTest::newRow("no host") << QByteArray(R"({"sites": [{"id": "b", "name": "B"}, )" + good + "]}") << 1;
        QTest::newRow("no id") << QByteArray(R"({"sites": [)" + good + R"(, {"name": "B", "host": "b"}]})") << 1;
        QTest::newRow("port") << QByteArray(R"({"sites": [)" + good
                                            + R"(, {"id": "b", "name": "B", "host": "b", "port": 0}]})")
                              << 1;
        const auto second = [&good](const char *fields) {
            return R"({"sites": [)" + good + R"(, {"id": "b", "name": "B", "host": "b", )" + fields + "}]}";
        };
        QTest::newRow("count") << second(R"("gpu_request": {"options": ["--gpus=%1"], "count": "rack"})") << 1;
        QTest::newRow("option") << second(R"("gpu_request": {"options": ["rm -rf /"]})") << 1;
        QTest::newRow("line break") << second(R"("gpu_request": {"options": ["--gpus=%1\nrm"]})") << 1;
        QTest::newRow("partition") << second(R"("partitions": [{"max_time": "1:00"}])") << 1;
        QTest::newRow("partition as text") << second(R"("partitions": ["gpu"])") << 1;
        QTest::newRow("negative") << second(R"("partitions": [{"name": "gpu", "max_nodes": -1}])") << 1;
        QTest::newRow("number as text") << second(R"("partitions": [{"name": "gpu", "max_nodes": "4"}])") << 1;
        QTest::newRow("module of two lines") << second(R"("modules": [{"name": "a\nrm"}])") << 1;
        QTest::newRow("tool for what") << second(R"("tools": [{"purpose": "fun", "command": "sl"}])") << 1;
        QTest::newRow("tool without a command") << second(R"("tools": [{"purpose": "quota"}])") << 1;
        QTest::newRow("purge") << second(R"("folders": [{"purge_days": 3, "purge": "sometimes"}])") << 1;
        QTest::newRow("account") << second(R"("account": {"patterns": ["mine"]})") << 1;
        QTest::newRow("internet") << second(R"("internet_on_nodes": {"value": true})") << 1;
        QTest::newRow("grade") << second(R"("modules": [{"name": "a", "grade": "rumour"}])") << 1;
        QTest::newRow("way in") << second(R"("endpoints": [{"role": "window", "hosts": ["b"]}])") << 1;
        QTest::newRow("port of a way in") << second(R"("endpoints": [{"role": "login", "port": 70000}])") << 1;
        QTest::newRow("note of two lines") << second(R"("notes": [{"topic": "jobs", "text": "a\nb"}])") << 1;
        QTest::newRow("no object") << QByteArray(R"({"sites": [)" + good + ", 7]}") << 1;
    }
    void damaged()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, sites);
        const CatalogueSites catalogue = readCatalogueSites(QJsonDocument::fromJson(json).object());
        QCOMPARE(catalogue.sites.size(), sites);
        QCOMPARE(catalogue.problems.size(), 1);
        QCOMPARE(catalogue.problems.first().kind, Error::Kind::BadInput);
    }

    // A later catalogue knows more; what it says of that is passed over, and no scheduler is taken for Slurm.
    void laterCatalogue()
    {
        const auto read = [](const char *json) { return readCatalogueSites(QJsonDocument::fromJson(json).object()); };
        const CatalogueSites catalogue = read(
            R"({"version": 2, "sites": [{"id": "a", "name": "A", "host": "a.eu", "scheduler": "flux", "moons": 3,
                "partitions": [{"name": "gpu", "colour": "red"}], "gpu_request": {"options": ["--gpus=%1"], "x": 1}}]})");
        QVERIFY(catalogue.problems.isEmpty());
        QCOMPARE(catalogue.sites.size(), 1);
        QCOMPARE(catalogue.sites.first().scheduler, Site::Scheduler::Other);
        QCOMPARE(catalogue.sites.first().partitions, QList<SitePartition>{{.name = u"gpu"_s}});
        const CatalogueSites silent = read(R"({"sites": [{"id": "a", "name": "A", "host": "a.eu"}]})");
        QCOMPARE(silent.sites.first().scheduler, Site::Scheduler::Unknown);
    }
};

QTEST_GUILESS_MAIN(CatalogueSitesTest)
#include "tst_cataloguesites.moc"
