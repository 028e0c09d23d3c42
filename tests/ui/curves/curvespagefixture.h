// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the curves page share: the page in a window, with real files that grow.
//
// OFFICINA_PICTURES may name a folder: pictures of the page are kept there for people to look at.
#pragma once

#include "tests/client/curves/eventwriter.h"
#include "tests/support/autoprompts.h"
#include "tests/support/sshserver.h"
#include "tests/support/tempfolder.h"
#include "tests/support/testsite.h"
#include "tests/support/waiting.h"
#include "tests/ui/curves/curvesservices.h"
#include "ui/common/theme.h"
#include "ui/curves/chart/chartgrid.h"
#include "ui/curves/chart/chartview.h"
#include "ui/curves/chart/tagcard.h"
#include "ui/curves/curvespage.h"
#include "ui/curves/runs/runlist.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtCharts/QXYSeries>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QListView>

#include <cmath>

namespace officina::testing {

using namespace Qt::StringLiterals;

inline const QByteArray eventsName = "events.out.tfevents.1700000000.host";

inline QByteArray loss(int from, int to, double rate, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes;
    for (int step = from; step < to; ++step) {
        const double noise = (random.generateDouble() - 0.5) * 0.3;
        const double time = 1.7e9 + step * 2;
        bytes += scalarRecord("train/loss", step * 100, time, float(0.4 + 2 * std::exp(-step / rate) + noise));
        bytes += scalarRecord("train/lr", step * 100, time, float(1e-3 * (1 - std::exp(-step / 40.0))));
        if (step % 5 == 0) {
            bytes += scalarRecord("eval/perplexity", step * 100, time, float(3 + 12 * std::exp(-step / rate) + noise));
            bytes += scalarRecord("gpu/utilisation", step * 100, time,
                                  float(0.9 - 0.4 * std::exp(-step / 20.0) + noise / 6));
        }
    }
    return bytes;
}

inline void append(const QByteArray &path, const QByteArray &bytes)
{
    QFile file(QString::fromUtf8(path));
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

class CurvesPageFixture
{
public:
    CurvesPageFixture()
    {
        static auto *theme = new Theme(*qApp); // the application owns it
        m_theme = theme;
        m_theme->setScheme(Scheme::Light);
    }

    // A page as after a start of the program.
    void start(QSize size = {1264, 800})
    {
        m_page.reset();
        m_services = std::make_unique<CurvesServices>(m_site, m_settings, m_home.path(u"copies"_s));
        m_page = std::make_unique<CurvesPage>(m_site, m_settings, m_services->all());
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void open(int runs)
    {
        m_page->openFolder(m_folder.path());
        QTRY_COMPARE(m_page->shownRuns(), runs);
    }

    QByteArray run(const QByteArray &name, int steps = 120, double rate = 30, quint32 seed = 1) const
    {
        return m_folder.file(name + '/' + eventsName, tfRecord(versionEvent()) + loss(0, steps, rate, seed));
    }

    template <class T> T &find(const QString &name) const { return *m_page->findChild<T *>(name); }
    ChartGrid &grid() const { return find<ChartGrid>(u"chartGrid"_s); }
    QListView &list() const { return find<QListView>(u"runList"_s); }
    QAbstractButton &button(const QString &name) const { return find<QAbstractButton>(name); }
    ChartView &view(const QString &tag) const { return *grid().card(tag)->findChild<ChartView *>(); }
    bool hasChart(const QString &tag) const
    {
        const TagCard *card = grid().card(tag);
        return card && card->findChild<QChartView *>() && !chart(tag).series().isEmpty();
    }
    QChart &chart(const QString &tag) const { return *grid().card(tag)->findChild<QChartView *>()->chart(); }
    QWidget *surface(const QString &tag) const { return grid().card(tag)->findChild<QChartView *>()->viewport(); }
    QValueAxis &axis(const QString &tag, Qt::Orientation way) const
    {
        return *qobject_cast<QValueAxis *>(chart(tag).axes(way).first());
    }
    QPoint inPlot(const QString &tag, double x, double y = 0.5) const // shares of the plot
    {
        const QRectF plot = chart(tag).plotArea();
        return QPointF(plot.left() + x * plot.width(), plot.top() + y * plot.height()).toPoint();
    }
    void drag(const QString &tag, double from, double to, Qt::MouseButton with = Qt::LeftButton,
              Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mousePress(surface(tag), with, keys, inPlot(tag, from));
        QTest::mouseMove(surface(tag), inPlot(tag, (from + to) / 2));
        QTest::mouseMove(surface(tag), inPlot(tag, to));
        QTest::mouseRelease(surface(tag), with, keys, inPlot(tag, to));
    }

    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(200);
        QVERIFY(m_page->grab().save(folder + u'/' + name + u".png"_s));
    }

    Theme *m_theme;
    TempFolder m_folder;
    AutoPrompts m_prompts;
    SiteInUse m_site{m_prompts};
    TempFolder m_home;
    QSettings m_store{m_home.path(u"officina.ini"_s), QSettings::IniFormat};
    Settings m_settings{m_store};
    std::unique_ptr<CurvesServices> m_services;
    std::unique_ptr<CurvesPage> m_page;
};

} // namespace officina::testing
