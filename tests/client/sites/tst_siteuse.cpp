// SPDX-License-Identifier: GPL-3.0-or-later
//
// From profiles and answers to what a job is sent with: counted as the site counts, filled in with nothing
// that could mean something else in a path or a command.
#include "client/sites/siteuse.h"

#include "client/sites/cataloguesites.h"
#include "client/sites/renewal.h"
#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

#include <limits>

using namespace officina;
using namespace Qt::StringLiterals;

class SiteUseTest : public QObject
{
    Q_OBJECT

    static Site shipped(const QString &id)
    {
        const QList<Site> sites = shippedSites().sites;
        return *std::ranges::find(sites, SiteId{id}, &Site::id);
    }

private Q_SLOTS:
    void gpus()
    {
        GpuRequest perJob{.options = {u"--gpus=%1"_s}, .count = GpuRequest::Count::PerJob};
        QCOMPARE(gpuOptions(perJob, 8, 4), QStringList{u"--gpus=32"_s});
        QCOMPARE(gpuOptions(perJob, 8, 1), QStringList{u"--gpus=8"_s});
        constexpr int many = std::numeric_limits<int>::max();
        QCOMPARE(gpuOptions(perJob, many, many), QStringList{u"--gpus=4611686014132420609"_s});
        const GpuRequest perNode{.options = {u"--gres=gpu:%1"_s, u"--constraint=h100"_s}};
        QCOMPARE(gpuOptions(perNode, 4, 3), QStringList({u"--gres=gpu:4"_s, u"--constraint=h100"_s}));
        QVERIFY(gpuOptions(perNode, 0, 3).isEmpty()); // nor a constraint that only GPU nodes have
        QVERIFY(gpuOptions(perNode, -1, 3).isEmpty());
        QVERIFY(gpuOptions({}, 4, 3).isEmpty());
        QCOMPARE(wholeGpus(shipped(u"lumi"_s).gpu, 8), 4.0);
        QCOMPARE(wholeGpus(perNode, 8), 8.0);
    }

    void gpusOfThePartition()
    {
        const Site jeanZay = shipped(u"jean-zay"_s);
        QCOMPARE(gpuOptionsFor(jeanZay, u"gpu_p6"_s, 4, 2), QStringList({u"--gres=gpu:4"_s, u"--constraint=h100"_s}));
        QCOMPARE(gpuOptionsFor(jeanZay, u"gpu_p13"_s, 4, 2), QStringList(u"--gres=gpu:4"_s));
        QCOMPARE(gpuOptionsFor(jeanZay, {}, 4, 2), QStringList(u"--gres=gpu:4"_s));
        QCOMPARE(gpuOptionsFor(jeanZay, u"gpu_p6"_s, 0, 2), QStringList());
        QCOMPARE(gpuOptionsFor(shipped(u"karolina"_s), u"qgpu"_s, 8, 4), QStringList(u"--gpus=32"_s));
    }

    void placeholders()
    {
        QCOMPARE(placeholdersIn(u"/a/<project>/<user>/<project>"_s), QStringList({u"project"_s, u"user"_s}));
        QVERIFY(placeholdersIn(u"$WORK/<>/<A>/< b>/<c"_s).isEmpty());
        const SiteAnswers answers{u"anna"_s, u"OPEN-30-1"_s, u"acc@h100"_s, u"dev"_s};
        const std::pair<QString, QString> cases[] = {{u"/scratch/<project>"_s, u"/scratch/OPEN-30-1"_s},
                                                     {u"/s/<project-lower>"_s, u"/s/open-30-1"_s},
                                                     {u"<group>.<grant>.<name>"_s, u"OPEN-30-1.OPEN-30-1.OPEN-30-1"_s},
                                                     {u"<account>/<user>/<qos>/<user>"_s, u"acc@h100/anna/dev/anna"_s},
                                                     {u"$WORK"_s, u"$WORK"_s},
                                                     {QString(), QString()}};
        for (const auto &[pattern, filled] : cases) {
            const auto result = fillPlaceholders(pattern, answers);
            QVERIFY_RESULT(result);
            QCOMPARE(*result, filled);
        }
    }

    void missingAnswer()
    {
        for (const QString &name :
             {u"project"_s, u"group"_s, u"grant"_s, u"name"_s, u"account"_s, u"user"_s, u"qos"_s}) {
            const auto filled = fillPlaceholders(u"/x/<%1>"_s.arg(name), {});
            QVERIFY_ERROR(filled, Error::Kind::BadInput);
            QCOMPARE(filled.error().subject, name);
            QCOMPARE(filled.error().detail, QString());
        }
        const auto unknown = fillPlaceholders(u"/x/<moon>"_s, {u"a"_s, u"a"_s, u"a"_s, u"a"_s});
        QVERIFY_ERROR(unknown, Error::Kind::BadInput);
        QCOMPARE(unknown.error().subject, u"moon"_s);
    }

    void badAnswers_data()
    {
        QTest::addColumn<QString>("answer");
        for (const char *answer :
             {"a/b",  "..",  "a..b", "a'b", "a\"b", "a$b",  "$(id)", "`id`",   "a b", "a;b", "a|b", "a&b",
              "a\nb", "a\n", "a\tb", "-rf", ".",    "a\\b", "a*",    "<user>", "~",   "é",   "a%1"})
            QTest::addRow("%s", answer) << QString::fromUtf8(answer);
        QTest::newRow("NUL") << u"a\0b"_s;
        QTest::newRow("long") << QString(129, u'a');
    }
    void badAnswers()
    {
        QFETCH(QString, answer);
        QVERIFY_ERROR(checkAnswer(answer), Error::Kind::BadInput);
        const auto filled = fillPlaceholders(u"/scratch/<project>"_s, {.user = {}, .project = answer});
        QVERIFY_ERROR(filled, Error::Kind::BadInput);
        QCOMPARE(filled.error().subject, u"project"_s);
        QCOMPARE(filled.error().detail, answer);
    }

    void goodAnswers()
    {
        for (const QString &answer : {QString(), u"project_462000123"_s, u"p200123"_s, u"abc@h100"_s, u"gen1234@v100"_s,
                                      u"d2026d06-166-users"_s, u"_x"_s, u"OPEN-30-1"_s, u"a.b:c+d"_s})
            QVERIFY2(checkAnswer(answer), qPrintable(answer));
    }

    void work()
    {
        Site site = shipped(u"lumi"_s);
        const auto missing = workPattern(site);
        QVERIFY_ERROR(missing, Error::Kind::BadInput);
        QCOMPARE(missing.error().subject, u"project"_s);
        site.project = u"project_462000123"_s;
        QCOMPARE(*workPattern(site), u"/scratch/project_462000123"_s);
        site = shipped(u"berzelius"_s);
        site.project = u"berzelius-2026-1"_s;
        QCOMPARE(*workPattern(site, u"x_anna"_s), u"/proj/berzelius-2026-1/users/x_anna"_s);
        site.user = u"x_ben"_s; // goes before
        QCOMPARE(*workPattern(site, u"x_anna"_s), u"/proj/berzelius-2026-1/users/x_ben"_s);
        QCOMPARE(*workPattern(Site{}), QString());
        QCOMPARE(*workPattern({.work = u"/home/José Ruiz/runs (2)"_s}), u"/home/José Ruiz/runs (2)"_s);
        QCOMPARE(*workPattern(shipped(u"leonardo"_s)), u"$WORK"_s);
    }

    void strangeWork_data()
    {
        QTest::addColumn<QString>("work");
        for (const char *work : {"relative", "~/runs", "$W/a b", "/a\"b", "/`id`", "$(touch /tmp/x)", "/a\\b", "/a\nb",
                                 "$", "${HOME", "${HOME@P}", "/$1", "$W/a;b", "-x", "/x/<moon>", "/x/<user"})
            QTest::addRow("%s", work) << QString::fromUtf8(work);
    }
    void strangeWork()
    {
        QFETCH(QString, work);
        QVERIFY_ERROR(checkWork(work), Error::Kind::BadInput);
        QVERIFY_ERROR(workPattern({.user = u"u"_s, .project = u"p"_s, .work = work}), Error::Kind::BadInput);
    }

    void accounts()
    {
        Site site = shipped(u"jean-zay"_s);
        QVERIFY(accountsOf(site).isEmpty());
        site.project = u"abc"_s;
        QCOMPARE(accountsOf(site).first(2), QStringList({u"abc@h100"_s, u"abc@a100"_s}));
        QCOMPARE(answersOf(site).account, QString()); // one of four: the user's to say
        site.account = u"abc@a100"_s;
        QCOMPARE(accountsOf(site).first(2), QStringList({u"abc@a100"_s, u"abc@h100"_s}));
        QCOMPARE(answersOf(site).account, u"abc@a100"_s);
        site = shipped(u"athena"_s);
        site.project = u"plg1"_s;
        QCOMPARE(answersOf(site).account, u"plg1-gpu-a100"_s);
        site.project = u"no/such"_s;
        QCOMPARE(answersOf(site).account, QString());
    }

    void qos()
    {
        Site musica = shipped(u"musica"_s);
        QCOMPARE(qosFor(musica, u"zen4_0768_h100x4"_s), u"zen4_0768_h100x4"_s);
        QCOMPARE(qosFor(musica, u"other"_s), QString());
        musica.qos = u"mine"_s;
        QCOMPARE(qosFor(musica, u"zen4_0768_h100x4"_s), u"mine"_s);
        Site discoverer = shipped(u"discoverer"_s);
        QCOMPARE(qosFor(discoverer, {}), QString());
        discoverer.project = u"ehpc-1"_s;
        QCOMPARE(qosFor(discoverer, {}), u"ehpc-1"_s);
        QCOMPARE(qosFor(shipped(u"meluxina"_s), u"gpu"_s), QString()); // six of them
        QCOMPARE(qosFor(shipped(u"vega"_s), u"gpu"_s), QString());     // known, but not wanted
    }

    void missing()
    {
        using enum SiteAnswer;
        QVERIFY(missingAnswers(Site{}).isEmpty());
        QVERIFY(missingAnswers(shipped(u"leonardo"_s)).isEmpty());
        QCOMPARE(missingAnswers(shipped(u"berzelius"_s)), QList{Project}); // the user is known once signed in
        QCOMPARE(missingAnswers(shipped(u"discoverer"_s)), QList{Project}); // the account and the QoS follow
        QCOMPARE(missingAnswers(shipped(u"marenostrum5"_s)), QList({Project, Account, Qos}));
        Site meluxina = shipped(u"meluxina"_s);
        QCOMPARE(missingAnswers(meluxina), QList({Project, Qos}));
        meluxina.project = u"p200123"_s;
        meluxina.qos = u"default"_s;
        QVERIFY(missingAnswers(meluxina).isEmpty());
    }

    void tools()
    {
        Site jupiter = shipped(u"jupiter"_s);
        QCOMPARE(jupiter.quotaCommand, QString());
        QVERIFY(!toolFor(jupiter, SiteTool::Purpose::Quota));
        jupiter.project = u"x; rm -rf ~"_s;
        QCOMPARE(withTools(jupiter).quotaCommand, QString());
        jupiter.project = u"training2601"_s;
        QCOMPARE(withTools(jupiter).quotaCommand, u"jutil project dataquota -p training2601"_s);
        Site own;
        own.quotaCommand = u"quota"_s;
        QCOMPARE(withTools(own).quotaCommand, u"quota"_s);
    }

    // What a command of the site's is made of; a shell does not see it.
    void renewals()
    {
        const QStringList step{u"step"_s, u"ssh"_s, u"login"_s};
        QCOMPARE(renewalWords(u"step ssh  login 'anna@uni.eu' --provisioner \"a b\""_s),
                 step + QStringList({u"anna@uni.eu"_s, u"--provisioner"_s, u"a b"_s}));
        QCOMPARE(renewalWords(u" x '' a'b c'd "_s), QStringList({u"x"_s, QString(), u"ab cd"_s}));
        QVERIFY(renewalWords(u"  "_s).isEmpty());
        const QString leonardo = shipped(u"leonardo"_s).renewCommand;
        QCOMPARE(renewalWords(leonardo).value(3), u"<e-mail>"_s);
        QCOMPARE(missingInRenewal(leonardo), u"<e-mail>"_s);
        QCOMPARE(missingInRenewal(u"step ssh login anna@uni.eu"_s), QString());
    }

    void profiles()
    {
        const QList<Site> sites = shippedSites().sites;
        const auto found = [&](const QString &host) {
            const Site *site = profileFor(host, sites);
            return site ? site->id.value : QString();
        };
        QCOMPARE(found(u"lumi.csc.fi"_s), u"lumi"_s);
        QCOMPARE(found(u"LUMI-uan02.CSC.fi."_s), u"lumi"_s);
        QCOMPARE(found(u"login-plus.discoverer.bg"_s), u"discoverer-plus"_s);
        QCOMPARE(found(u"csc.fi"_s), QString());
        QCOMPARE(found(u"xlumi.csc.fi"_s), QString());
        QCOMPARE(found({}), QString());
        QCOMPARE(found(u"."_s), QString());
    }

    // How it is reached stays the user's; a host behind an alias may be another one, with other keys.
    void borrowed()
    {
        const Site lumi = shipped(u"lumi"_s);
        const Site alias{.id = {u"my-lumi"_s}, .name = u"my-lumi"_s, .host = u"my-lumi"_s, .project = {}};
        const Site site = withProfile(alias, lumi);
        QCOMPARE(site.id, alias.id);
        QCOMPARE(site.host, u"my-lumi"_s);
        QCOMPARE(site.origin, Site::Origin::SshConfig);
        QCOMPARE(site.port, 0);
        QVERIFY(site.fingerprints.isEmpty() && !lumi.fingerprints.isEmpty());
        QCOMPARE(site.profile, SiteId{u"lumi"_s});
        QCOMPARE(site.gpu, lumi.gpu);
        QCOMPARE(site.work, lumi.work);
        QCOMPARE(site.scheduler, Site::Scheduler::Slurm);
        QVERIFY(withProfile(alias, shipped(u"leonardo"_s)).transferHost.isEmpty());
        QCOMPARE(withProfile(alias, shipped(u"jupiter"_s)).signInSeconds, shipped(u"jupiter"_s).signInSeconds);
    }

    void schedulers()
    {
        using enum Site::Scheduler;
        for (const auto scheduler : {Slurm, Pbs, Ccc, Other})
            QCOMPARE(schedulerNamed(schedulerName(scheduler)), scheduler);
        QCOMPARE(schedulerNamed(u"Slurm"_s), Unknown);
        QCOMPARE(schedulerNamed({}), Unknown);
        QCOMPARE(schedulerName(Unknown), QString());
    }
};

QTEST_GUILESS_MAIN(SiteUseTest)
#include "tst_siteuse.moc"
