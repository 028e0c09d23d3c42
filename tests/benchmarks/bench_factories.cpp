// SPDX-License-Identifier: GPL-3.0-or-later
//
// Browsing the factories: the longest of many searches (with what the filter makes of it), and the longest time that the
// map takes to show itself anew, its land painted, its marks and names placed, on a large window of twice the
// pixels. The peers' columns hold the bars. Times are those of the processor for that thread, so that what else the
// computer does is not in them.
#include "client/catalogue/factoryfilter.h"
#include "tests/benchmarks/bench.h"
#include "ui/factories/factoryrow.h"
#include "ui/factories/map/factorymap.h"
#include "ui/present/cataloguesearch.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <ctime>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

constexpr double searchBar = 5; // ms
constexpr double frameBar = 16; // ms
constexpr int rounds = 25;

double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

template <class Work> double medianOf(Work work)
{
    std::vector<double> spent;
    for (int round = 0; round < rounds; ++round) {
        const double start = milliseconds();
        work(round);
        spent.push_back(milliseconds() - start);
    }
    return bench::median(spent);
}

// As the page does it for each letter that is typed.
double slowestSearch(const Catalogue &catalogue)
{
    const FactoryFilter filter(catalogue);
    const FactorySearch search = factorySearch(catalogue);
    FactoryChoices choices;
    choices.set(Facet::Memory, u"64"_s, true);
    choices.set(Facet::Audience, u"startup"_s, true);
    double slowest = 0;
    for (const QString &text : {u"a"_s, u"LUMI AF"_s, u"Barcelone"_s, u"Cineca"_s, u"jülich gh200"_s, QString(),
                                u"no such thing in all of europe"_s, u"e e e e e e e e e e"_s}) {
        qsizetype shown = 0;
        slowest = std::max(slowest, medianOf([&](int) {
                               const QSet<QString> found = search.find(text);
                               for (const FactoryEntry &entry : filter.entries())
                                   shown += found.contains(entry.id) && FactoryFilter::fit(entry, choices).isShown;
                               for (const Facet facet : allFacets)
                                   shown += filter.choices(facet, choices, found).size();
                           }));
        if (shown == 0)
            qFatal("nothing was counted");
    }
    return slowest;
}

double slowestFrame(FactoryMap &map, QImage &screen)
{
    double slowest = 0;
    for (const double scale : {1.0, 1.5, 3.0, 8.0}) {
        map.showAll();
        map.zoom(scale);
        slowest = std::max(slowest, medianOf([&](int round) {
                               map.zoom(round % 2 ? 1.001 : 1 / 1.001); // nothing of the last frame can be used
                               QPainter painter(&screen);
                               map.render(&painter);
                           }));
    }
    return slowest;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "2");
    const QApplication application(argc, argv);
    const Catalogue catalogue = Catalogue::load().value();
    const QList<FactoryRow> rows = factoryRows(catalogue);
    const QList<MapEntry> entries = mapEntries(catalogue, rows);
    QRectF bounds;
    for (const MapEntry &entry : entries)
        bounds |= QRectF(entry.at, QSizeF(1, 1));
    FactoryMap map(bounds);
    map.resize(900, 900);
    map.setEntries(entries);
    map.setCurrent(u"lumi-aif"_s, countriesOf(catalogue, u"lumi-aif"_s));
    QImage screen(map.size() * map.devicePixelRatio(), QImage::Format_RGB32);
    screen.setDevicePixelRatio(map.devicePixelRatio());
    using Bar = bench::Line::Bar;
    return bench::print({{u"search and counts of the factories, slowest text, ms"_s, slowestSearch(catalogue),
                          searchBar, 1, Bar::AtMost},
                         {u"map of factories, slowest view, 1800 x 1800 pixels, ms"_s, slowestFrame(map, screen),
                          frameBar, 1, Bar::AtMost}});
}
