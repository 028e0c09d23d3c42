// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random faults (faults.h) while a tree is staged: up, down and from site to site, with an OpenSSH as it comes, one
// that allows three sessions, and one of files alone.
//
// OFFICINA_FAULTS: how many (tools/test --faults N); OFFICINA_FAULTS_SEED repeats a run, and of it only the fault with
// the number OFFICINA_FAULTS_ONLY. How many there were of each kind of fault, road and site, and the outcome are
// printed.
#include "tests/integration/faults.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

// All that is left to chance in a round.
struct Choice {
    Fault fault = Fault::Cut;
    Road road = Road::Up;
    SiteKind site = SiteKind::Usual;
    bool isTarget = false; // from site to site: the site of this kind is where it goes to
    quint32 seed = 0;
};

Choice choose(Fault fault, quint32 seed)
{
    QRandomGenerator random(seed);
    Choice choice{.fault = fault, .seed = random.generate()};
    if (fault == Fault::LocalDiskFull)
        choice.road = Road::Down;
    else if (fault == Fault::FarDiskFull)
        choice.road = random.bounded(2) ? Road::Up : Road::Across;
    else
        choice.road = Road(random.bounded(int(roadNames.size())));
    choice.site = SiteKind(random.bounded(int(siteNames.size())));
    choice.isTarget = random.bounded(2);
    if (geteuid() == 0)
        return choice;
    if (fault == Fault::FarDiskFull || fault == Fault::LocalDiskFull || fault == Fault::ReadOnly)
        choice.fault = Fault::Cut; // small disks need root
    if (choice.site == SiteKind::Chrooted)
        choice.site = SiteKind::FilesAlone; // and so does a chroot
    return choice;
}

class Sites
{
public:
    // Started where it does not run; nullptr where it does not start.
    FaultSite *of(SiteKind kind) { return started(m_sites[size_t(kind)], kind); }
    FaultSite *second() { return started(m_second, SiteKind::Usual); }

private:
    static FaultSite *started(std::unique_ptr<FaultSite> &site, SiteKind kind)
    {
        if (!site)
            site = std::make_unique<FaultSite>(kind);
        if (const auto ready = site->start(); !ready) {
            std::printf("no sshd: %s\n", describe(ready.error()).constData());
            return nullptr;
        }
        return site.get();
    }

    std::array<std::unique_ptr<FaultSite>, siteNames.size()> m_sites;
    std::unique_ptr<FaultSite> m_second;
};

QByteArray run(const Choice &choice, Sites &sites)
{
    FaultSite *site = sites.of(choice.site);
    FaultSite *other = choice.road == Road::Across ? sites.second() : nullptr;
    if (!site || (choice.road == Road::Across && !other))
        return "no sshd";
    if (other && choice.isTarget)
        std::swap(site, other);
    return FaultRound(*site, other, choice.seed).run(choice.fault, choice.road);
}

template <size_t n>
void printCounts(const char *of, const std::array<const char *, n> &names, const std::array<int, n> &counts)
{
    std::printf("%s\n", of);
    for (size_t i = 0; i < n; ++i)
        std::printf("  %-26s %d\n", names[i], counts[i]);
}

int runFaults(int count, quint32 seed, std::optional<int> only)
{
    std::printf("%d faults, seed %u\n", count, seed);
    QRandomGenerator random(seed);
    Sites sites;
    int good = 0;
    int tried = 0;
    std::array<int, faultNames.size()> faults{};
    std::array<int, roadNames.size()> roads{};
    std::array<int, siteNames.size()> kinds{};
    for (int i = 0; i < count; ++i) {
        const Choice choice = choose(Fault(size_t(i) % faultNames.size()), random.generate());
        if (only && *only != i)
            continue;
        const QByteArray problem = run(choice, sites);
        ++tried;
        ++faults[size_t(choice.fault)];
        ++roads[size_t(choice.road)];
        ++kinds[size_t(choice.site)];
        good += problem.isEmpty();
        if (!problem.isEmpty()) {
            const char *which = choice.road != Road::Across ? "site" : choice.isTarget ? "to a site" : "from a site";
            std::printf("%d %s, %s, %s: %s: %s\n", i, faultNames[size_t(choice.fault)], roadNames[size_t(choice.road)],
                        which, siteNames[size_t(choice.site)], problem.constData());
        }
        std::fflush(stdout);
    }
    printCounts("fault", faultNames, faults);
    printCounts("road", roadNames, roads);
    printCounts("site", siteNames, kinds);
    std::printf("%d of %d recovered\n", good, tried);
    return good == tried ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--move")
        return oneTryToBeKilled(words.mid(2));
    const int count = qEnvironmentVariableIntValue("OFFICINA_FAULTS");
    bool given = false;
    const auto seed = qEnvironmentVariable("OFFICINA_FAULTS_SEED").toUInt(&given);
    bool isOne = false;
    const int only = qEnvironmentVariable("OFFICINA_FAULTS_ONLY").toInt(&isOne);
    return runFaults(count > 0 ? count : 2 * int(faultNames.size()),
                     given ? seed : QRandomGenerator::system()->generate(), isOne ? std::optional(only) : std::nullopt);
}
