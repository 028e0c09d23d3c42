// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of cohorts as it looks: nothing in it wants more room than a small window has, also in a language of long
// words; and pictures for whoever wants to look at it.
#include "client/cohort/board.h"
#include "tests/ui/cohort/cohortfixture.h"

#include <QtCore/QTranslator>
#include <QtWidgets/QHeaderView>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using cohort::Cohort;
using cohort::Step;

namespace {

const QString teamTable = u"cohortTeams"_s;

constexpr auto people = "Name;E-Mail;Team\nAda;ada@example.org;Engines\nGrace;grace@example.org;Compilers\n"
                        "Alan;alan@example.org;Engines\n";

// Whether a step's title lacks room for one of its letters while the number of members has all it needs.
bool stepsGiveWay(const CohortWorld &world)
{
    const auto *table = world.child<Table>(teamTable);
    const QHeaderView *heads = table->horizontalHeader();
    constexpr int margins = 26; // of a head, both sides
    for (int column = 2; column < 2 + int(cohort::allSteps.size()); ++column) {
        const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
        if (heads->fontMetrics().horizontalAdvance(title) > heads->sectionSize(column) - margins)
            return !table->isColumnHidden(1);
    }
    return false;
}

// Whether who it is about has room beside the steps, and each of these for what stands in it.
bool isWhole(const CohortWorld &world)
{
    const auto *table = world.child<Table>(teamTable);
    const auto hint = [table](int column) {
        return static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(column);
    };
    for (int column = 2; column < 2 + int(cohort::allSteps.size()); ++column)
        if (hint(column) > table->columnWidth(column))
            return false;
    const int margin = 2; // of the name's hint
    return table->columnWidth(0) >= std::min(130, hint(0) + margin)
        && (table->horizontalHeader()->length() <= table->viewport()->width() || table->columnWidth(0) == 130);
}

} // namespace

class TestCohortLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void pictures();
    void longWords();

private:
    std::unique_ptr<Theme> m_theme;
};

// Whoever wants to look at it sets OFFICINA_PICTURES; the rest holds everywhere: nothing is wider than its page.
void TestCohortLooks::pictures()
{
    CohortWorld world;
    QVERIFY(world.show());
    world.begin("Name,Mail,Team,User\n"
                "Ana Horvat,ana@alpenglow.si,Alpenglow Vision,ana1\nLuka Kos,luka@alpenglow.si,Alpenglow Vision,\n"
                "Maeve Byrne,maeve@brightharbour.ie,BrightHarbour,\nCarla Ruiz,carla@caldera.es,Caldera Health,\n"
                "Rui Dorado,rui@dorado.pt,Dorado Maps,\nPawlu Vella,pawlu@ember.mt,Ember Speech,\n"
                "Rita Borg,rita@ember.mt,Ember Speech,\nNiels Holm,niels@fjord.dk,Fjord Robotics,\n");
    QVERIFY_RESULT(world.store.change({u"winter-2026"_s}, [](Cohort &cohort) -> Result<> {
        cohort.until = QDate(2027, 2, 27);
        markInvited(cohort, {}, QDateTime::currentDateTimeUtc().addDays(-3));
        for (const cohort::Team &team : cohort.allTeams())
            cohort.setTeam({team.name, {}, 5000});
        return {};
    }));
    const auto send = [&](const QString &mail, const QList<cohort::StepMark> &steps) {
        return world.file("reports/" + mail.toUtf8() + ".json", ReportingMember().file(mail, steps));
    };
    QVERIFY(
        world.drop({send(u"ana@alpenglow.si"_s, {done(Step::Staged), done(Step::Submitted), done(Step::Watched)}),
                    send(u"luka@alpenglow.si"_s, {done(Step::Staged), done(Step::Submitted), done(Step::Watched)}),
                    send(u"maeve@brightharbour.ie"_s, {done(Step::Staged), done(Step::Submitted)}),
                    send(u"carla@caldera.es"_s, {done(Step::Staged), trouble(Step::Submitted, u"job-out-of-memory"_s)}),
                    send(u"rui@dorado.pt"_s, {done(Step::Connected)}),
                    send(u"pawlu@ember.mt"_s, {trouble(Step::Connected, u"auth-rejected"_s)})}));
    world.click(u"reportsClose"_s);
    QTRY_VERIFY(!world.page->findChild<QDialog *>(u"reportsDialog"_s));
    world.select(teamTable, u"Ember Speech"_s);
    for (const QSize size : {QSize(1240, 780), QSize(690, 520)}) {
        world.page->resize(size);
        QCOMPARE(world.page->size(), size); // nothing in it wants more
        QVERIFY(size.width() < 1000 || world.has(u"cohortReports"_s)); // no button gives way where there is room
        QVERIFY(!stepsGiveWay(world));
        world.picture(u"teams-%1"_s.arg(size.width()));
        m_theme->setScheme(Scheme::Dark);
        world.picture(u"teams-%1-dark"_s.arg(size.width()));
        m_theme->setScheme(Scheme::Light);
    }
}

// As in a language of long words.
void TestCohortLooks::longWords()
{
    class Longer : public QTranslator
    {
    public:
        QString translate(const char *, const char *text, const char *, int) const override
        {
            const QString source = QString::fromUtf8(text);
            return source + u' ' + QString(2 + source.size() * 4 / 10, u'w');
        }
        bool isEmpty() const override { return false; }
    };
    Longer longer;
    QCoreApplication::installTranslator(&longer);
    {
        CohortWorld world;
        QVERIFY(world.show());
        world.begin(people);
        for (const QSize size : {QSize(1240, 780), QSize(960, 640), QSize(760, 560), QSize(690, 520)}) {
            world.page->resize(size);
            QCOMPARE(world.page->size(), size);
            QVERIFY(!stepsGiveWay(world));
            QVERIFY(isWhole(world));
            world.picture(u"long-%1"_s.arg(size.width()));
        }
        world.click(u"cohortInvite"_s);
        world.picture(u"long-invite"_s, world.child<QDialog>(u"inviteDialog"_s));
        world.click(u"inviteMakeCancel"_s);
        world.trigger(u"cohortEditAll"_s);
        world.picture(u"long-edit"_s, world.child<QDialog>(u"cohortDialog"_s));
        world.click(u"cohortSaveCancel"_s);
    }
    QCoreApplication::removeTranslator(&longer);
}

QTEST_MAIN(TestCohortLooks)
#include "tst_cohortlooks.moc"
