// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pace of what sites want seldom: one for each system, and one turn at a time.
#include "client/sites/siteratelimit.h"

#include "client/sites/sitelist.h"
#include "client/sites/siteuse.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtTest/QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class SiteRateLimitTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempFolder> m_cache;

private Q_SLOTS:
    void init()
    {
        m_cache = std::make_unique<TempFolder>();
        qputenv("XDG_CACHE_HOME", m_cache->bytes());
    }
    void oneSystemHasOnePace();
    void oneTurnAtATime();
};

// The host is the same, whatever it is called here.
void SiteRateLimitTest::oneSystemHasOnePace()
{
    const Site jupiter{.id = {u"jupiter"_s},
                       .name = u"JUPITER"_s,
                       .origin = Site::Origin::Catalogue,
                       .host = u"login.example.eu"_s,
                       .otherHosts = {{.name = u"login01.example.eu"_s, .port = 22}},
                       .signInSeconds = 3600};
    const auto typed = [&](const QString &host, const QString &user, int port = 0) {
        return siteFrom({.user = user, .host = host, .port = port}, {jupiter});
    };
    const Site alias = withProfile({.id = {u"jp"_s}, .name = u"jp"_s, .host = u"jp"_s}, jupiter);
    const QList<Site> names{jupiter, typed(u"login.example.eu"_s, u"ada"_s), typed(u"login01.example.eu"_s, u"ada"_s),
                            typed(u"login.example.eu"_s, {}, 22), alias};
    for (const Site &used : names) {
        init();
        for (const Site &site : names)
            QCOMPARE(waitTime(site, SiteRateLimit::SignIn).count(), 0);
        markUsed(used, SiteRateLimit::SignIn);
        for (const Site &site : names)
            QVERIFY2(waitTime(site, SiteRateLimit::SignIn).count() > 0, qPrintable(used.name + u' ' + site.name));
    }
    // Another system's is another one; and so is that of a host that nobody knows, where the user wants one.
    Site other = typed(u"elsewhere.example.eu"_s, u"ada"_s);
    other.signInSeconds = 3600;
    QCOMPARE(waitTime(other, SiteRateLimit::SignIn).count(), 0);
    markUsed(other, SiteRateLimit::SignIn);
    Site again = typed(u"elsewhere.example.eu"_s, u"grace"_s, 2222);
    again.signInSeconds = 3600;
    QVERIFY(waitTime(again, SiteRateLimit::SignIn).count() > 0);
}

// Two connections to one site, for work and for files, sign in one after the other.
void SiteRateLimitTest::oneTurnAtATime()
{
    const Site site{.id = {u"seldom"_s}, .name = u"seldom"_s, .host = u"seldom"_s, .signInSeconds = 3600};
    constexpr int count = 16;
    CancelFlag stop;
    std::atomic<int> ready = 0;
    std::atomic<int> taken = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back([&] {
            for (++ready; ready < count;) // all at once
                std::this_thread::yield();
            if (acquire(site, SiteRateLimit::SignIn, stop))
                ++taken;
        });
    while (taken == 0)
        std::this_thread::yield();
    stop.cancel();
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(taken.load(), 1);
}

QTEST_GUILESS_MAIN(SiteRateLimitTest)
#include "tst_siteratelimit.moc"
