// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole program in a profile of its own, with what can be in it without a site that answers: drafts of requests,
// awards, a cohort, an invitation, files, and runs whose curves are open.
#pragma once

#include "client/base/userfolders.h"
#include "client/cohort/cohortstore.h"
#include "client/requests/awardstore.h"
#include "client/requests/requeststore.h"
#include "tests/client/curves/eventwriter.h"
#include "tests/client/invitations/invitationfixture.h"
#include "tests/client/requests/examplerequest.h"
#include "tests/support/ownhome.h"
#include "tests/support/waiting.h"
#include "ui/common/page.h"
#include "ui/curves/curvespage.h"
#include "ui/doctor/doctorpage.h"
#include "ui/window/application.h"
#include "ui/window/rail.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>

#include <cmath>

namespace officina::testing {

class PageWorld
{
public:
    // Without it the pages tell that there is nothing yet.
    static void fill(const TempFolder &folder)
    {
        using namespace Qt::StringLiterals;
        RequestStore requests(dataFolder() + u"/requests"_s);
        Request complete = exampleRequest();
        Request begun = Request::create({u"aif_playground"_s}, QDateTime::currentDateTimeUtc());
        QVERIFY(requests.save(complete) && requests.save(begun));
        cohort::CohortStore cohorts(dataFolder() + u"/cohorts"_s);
        cohort::Cohort cohort{.title = u"Winter school 2026"_s, .site = {u"lumi"_s}};
        cohort.members = {{.mail = u"zoe@example.org"_s, .name = u"Zoë Müller-O’Brien"_s, .team = u"Folding"_s},
                          {.mail = u"max@example.org"_s, .name = u"Max"_s, .team = u"Weather"_s}};
        QVERIFY(cohorts.create(cohort));
        Award award;
        award.project = u"EHPC-AIF-2026PG01-907"_s;
        award.start = QDate::currentDate().addDays(-60);
        award.end = QDate::currentDate().addDays(30);
        award.amount = 50'000;
        AwardStore awards(dataFolder() + u"/requests"_s);
        QVERIFY(awards.save(award));
        invite();
        folder.file("no-practice/practice.json", practiceWhereNobodyIs()); // what the doctor looks at
        for (const QByteArray run : {"runs/first", "runs/second"})
            folder.file(run + "/events.out.tfevents.1700000000.host", tfRecord(versionEvent()) + scalars());
    }

    // Every page, one after the other, and what a page has behind it; look is called at each stop with its name.
    template <class Look> static void walk(Application &application, const QString &runs, Look look)
    {
        using namespace Qt::StringLiterals;
        MainWindow &window = application.window();
        for (const PageId page : allPages() + QList<PageId>{PageId::Doctor}) {
            window.showPage(page);
            if (page == PageId::Doctor && !runs.isEmpty())
                awaitLines(*window.findChild<DoctorPage *>());
            settle();
            look(pageName(page));
        }
        if (runs.isEmpty())
            return;
        window.showPage(PageId::Start);
        press(window, u"startTour"_s);
        look(u"start, led by the first run"_s);
        press(window, u"firstRunLeave"_s);
        window.showPage(PageId::Factories);
        if (auto *list = window.findChild<QAbstractItemView *>(u"factoriesTable"_s))
            list->setCurrentIndex(list->model()->index(3, 0));
        settle();
        look(u"factories, another one"_s);
        window.showPage(PageId::Requests);
        press(window, u"requestsCalendar"_s);
        look(u"requests, calendar"_s);
        press(window, u"calendarBack"_s);
        auto *drafts = window.findChild<QAbstractItemView *>(u"requestsTable"_s);
        drafts->setCurrentIndex(drafts->model()->index(0, 0));
        QTest::keyClick(drafts, Qt::Key_Return);
        for (const QString &step : stepsOf(window)) {
            press(window, step);
            look(step);
        }
        window.showPage(PageId::Curves);
        auto *curves = window.findChild<CurvesPage *>();
        curves->openFolder(runs);
        QTRY_COMPARE(curves->shownRuns(), 2);
        settle();
        look(u"curves, two runs"_s);
    }

    static void settle()
    {
        QCoreApplication::processEvents();
        QTest::qWait(30); // what is laid out later
    }

    static void press(MainWindow &window, const QString &button)
    {
        if (auto *found = window.findChild<QAbstractButton *>(button))
            found->click();
        settle();
    }

private:
    // Those of a workshop, on the page that one starts from.
    static void invite()
    {
        using namespace Qt::StringLiterals;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Invitation invitation = workshopOfCohort();
        invitation.issued = now.addDays(-1);
        invitation.expires = now.addDays(7);
        auto book = InvitationBook::read(dataFolder() + u"/invitations"_s);
        QVERIFY(book && book->accept({sealedBy(invitation), now, {}}));
    }

    static QByteArray practiceWhereNobodyIs()
    {
        return R"({"version": 1, "host": "127.0.0.1", "port": 1, "user": "learner", "identity": "/nowhere/key",
                   "known_hosts": "/nowhere/known_hosts", "host_key_sha256": "none", "scheduler": "slurm",
                   "work": "/work/learner"})";
    }

    static void awaitLines(const DoctorPage &page) // which may be there at once
    {
        const auto *again = page.findChild<QAbstractButton *>(QStringLiteral("doctorAgain"));
        QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), 60000);
    }

    static QStringList stepsOf(const MainWindow &window) // of the request that is open
    {
        QStringList names;
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
            if (button->objectName().startsWith(QStringLiteral("requestStep")) && button->isVisible())
                names += button->objectName();
        return names;
    }

    static QByteArray scalars()
    {
        QByteArray bytes;
        for (int step = 0; step < 60; ++step) {
            bytes += scalarRecord("train/loss", step * 100, 1.7e9 + step * 2, float(0.4 + 2 * std::exp(-step / 30.0)));
            bytes += scalarRecord("eval/accuracy", step * 100, 1.7e9 + step * 2, float(1 - std::exp(-step / 20.0)));
        }
        return bytes;
    }
};

} // namespace officina::testing
