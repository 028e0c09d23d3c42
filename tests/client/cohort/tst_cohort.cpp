// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cohort kept, its members' reports taken in any order, forged and foreign ones refused, jobs of the project, the board
// and the budgets.
#include "client/cohort/board.h"
#include "client/cohort/cohortstore.h"
#include "client/cohort/teambudget.h"
#include "client/jobs/jobtable.h"
#include "tests/client/cohort/steps.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace officina::cohort;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

Cohort winter()
{
    Cohort cohort{.id = {u"winter-2026"_s}, .title = u"Winter 2026"_s, .site = {u"lumi"_s}, .account = u"project_1"_s};
    cohort.from = QDate(2026, 11, 16);
    cohort.members = {{.mail = u"ada@example.org"_s, .name = u"Ada"_s, .team = u"Engines"_s, .user = u"ada1"_s},
                      {.mail = u"grace@example.org"_s, .name = u"Grace"_s, .team = u"Compilers"_s, .user = u"grace1"_s},
                      {.mail = u"alan@example.org"_s}};
    cohort.teams = {{.name = u"Engines"_s, .account = u"project_2"_s, .gpuHours = 5000}};
    return cohort;
}

ProgressReport reportOf(const QString &mail, const QList<StepMark> &steps, const QDateTime &written)
{
    return {.cohort = {u"winter-2026"_s},
            .mail = mail,
            .site = {u"lumi"_s},
            .user = u"ada1"_s,
            .consent = u"I agree."_s,
            .written = written,
            .steps = steps};
}

} // namespace

class TestCohort : public QObject
{
    Q_OBJECT

private:
    PrivateKey m_key = newPrivateKey().value_or(PrivateKey());
    PrivateKey m_other = newPrivateKey().value_or(PrivateKey());

    ProgressReport read(const ProgressReport &report, const PrivateKey &key) const
    {
        return readReport(reportFile(report, key)).value_or(ProgressReport());
    }

private Q_SLOTS:
    void stored();
    void damagedHarmsNoOther();
    void twoWindows();
    void reportReadAndWritten();
    void forged_data();
    void forged();
    void mailed();
    void notTaken_data();
    void notTaken();
    void otherKey();
    void anyOrder();
    void jobsOfProject();
    void board();
    void budgets();
};

void TestCohort::stored()
{
    TempFolder folder;
    CohortStore store(folder.path(u"cohorts"_s));
    QCOMPARE(store.list()->cohorts, QList<Cohort>());
    Cohort cohort = winter();
    markInvited(cohort.members[0], noon);
    const auto made = store.create(cohort, noon);
    QVERIFY_RESULT(made);
    QCOMPARE(made->id.value, u"winter-2026"_s);
    const auto again = store.create(cohort, noon);
    QVERIFY_RESULT(again);
    QCOMPARE(again->id.value, u"winter-2026-2"_s);
    const auto loaded = store.load(made->id);
    QVERIFY_RESULT(loaded);
    QCOMPARE(*loaded, *made);
    QCOMPARE(QFile::permissions(store.pathOf(made->id)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    QVERIFY_RESULT(store.remove(made->id));
    QVERIFY_ERROR(store.load(made->id), Error::Kind::NotFound);
    for (const QString &name : QDir(folder.path(u"cohorts"_s)).entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(name == u".lock" || name == u"winter-2026-2.json", qPrintable(name)); // nothing of it stays
    QVERIFY_ERROR(store.remove(made->id), Error::Kind::NotFound);
    QVERIFY_ERROR(store.load({u"../secret"_s}), Error::Kind::NotFound);
    QCOMPARE(cohortIdFor(u"  \u00c9t\u00e9 2027 \u2013 LUMI!"_s).value, u"ete-2027-lumi"_s);
    QCOMPARE(cohortIdFor(u"\u03b1\u03b2"_s).value, u"cohort"_s);
}

void TestCohort::damagedHarmsNoOther()
{
    TempFolder folder;
    CohortStore store(folder.path());
    QVERIFY_RESULT(store.create(winter(), noon));
    folder.file("damaged.json", "{\"officina\": \"cohort\", \"version\": 1, \"id\"");
    folder.file("newer.json", "{\"officina\": \"cohort\", \"version\": 2}");
    folder.file("wrong.json", R"({"officina": "cohort", "version": 1, "id": "wrong", "members": [{"email": "no"}]})");
    const auto listing = store.list();
    QVERIFY_RESULT(listing);
    QCOMPARE(listing->cohorts.size(), 1);
    QCOMPARE(listing->problems.size(), 3);
    QVERIFY_ERROR(store.load({u"damaged"_s}), Error::Kind::BadInput);
    QVERIFY_ERROR(store.load({u"newer"_s}), Error::Kind::Unsupported);
    QCOMPARE(contentOf(folder.bytes("newer.json")), "{\"officina\": \"cohort\", \"version\": 2}");
    QVERIFY_RESULT(store.remove({u"damaged"_s}));
}

void TestCohort::twoWindows()
{
    TempFolder folder;
    CohortStore store(folder.path());
    auto one = store.create(winter(), noon);
    QVERIFY_RESULT(one);
    auto other = *one;
    other.title = u"Other"_s;
    QVERIFY_RESULT(store.save(other, noon.addSecs(1)));
    QVERIFY_ERROR(store.save(*one, noon.addSecs(2)), Error::Kind::SourceChanged);
    const auto changed = store.change(one->id, [](Cohort &cohort) -> Result<> {
        cohort.project = u"p"_s;
        return {};
    });
    QVERIFY_RESULT(changed);
    QCOMPARE(changed->title, u"Other"_s);
    QVERIFY_RESULT(store.remove(one->id));
    QVERIFY_ERROR(store.save(*changed, noon.addSecs(3)), Error::Kind::SourceChanged); // it does not come back
}

void TestCohort::reportReadAndWritten()
{
    const ProgressReport report =
        reportOf(u"ada@example.org"_s, {done(Step::Connected, noon.addSecs(-60)), failed(Step::Staged, noon)}, noon);
    const QByteArray file = reportFile(report, m_key);
    auto again = readReport(file);
    QVERIFY_RESULT(again);
    QCOMPARE(again->key, QString::fromLatin1(publicKeyOf(m_key).bytes.toBase64()));
    again->key.clear();
    QCOMPARE(*again, report);
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    QCOMPARE(json.keys(),
             QStringList({u"cohort"_s, u"consent"_s, u"email"_s, u"key"_s, u"officina"_s, u"signature"_s, u"site"_s,
                          u"steps"_s, u"user"_s, u"version"_s, u"written"_s}));
    QVERIFY(!file.contains(m_key.bytes.toBase64()));
}

void TestCohort::forged_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    QTest::newRow("another member") << "ada@example.org"_ba << "eve@example.org"_ba << Kind::Rejected;
    QTest::newRow("another step") << "connected"_ba << "submitted"_ba << Kind::Rejected;
    QTest::newRow("another time") << "11:59:00"_ba << "11:58:00"_ba << Kind::Rejected;
    QTest::newRow("no signature") << "signature"_ba << "signatura"_ba << Kind::Rejected;
    QTest::newRow("another consent") << "I agree."_ba << "I do not."_ba << Kind::Rejected;
    QTest::newRow("no report") << "progress"_ba << "draft"_ba << Kind::BadInput;
    QTest::newRow("newer") << "\"version\": 1"_ba << "\"version\": 2"_ba << Kind::Unsupported;
    QTest::newRow("damaged") << "{"_ba << "["_ba << Kind::BadInput;
    QTest::newRow("no key") << "\"key\""_ba << "\"kez\""_ba << Kind::BadInput;
    QTest::newRow("large") << "}"_ba << QByteArray(70'000, ' ') + '}' << Kind::BadInput;
}
void TestCohort::forged()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(Error::Kind, kind);
    QByteArray file =
        reportFile(reportOf(u"ada@example.org"_s, {done(Step::Connected, noon.addSecs(-60))}, noon), m_key);
    QVERIFY(file.contains(before));
    QVERIFY_ERROR(readReport(file.replace(before, after)), kind);
}

// Mail programs and people who open it change line ends and blanks, and it still is the same.
void TestCohort::mailed()
{
    const ProgressReport report = reportOf(u"ada@example.org"_s, {done(Step::Connected, noon)}, noon);
    const QJsonObject json = QJsonDocument::fromJson(reportFile(report, m_key)).object();
    QVERIFY_RESULT(readReport(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    QVERIFY_RESULT(readReport(QJsonDocument(json).toJson().replace("\n", "\r\n")));

    // Signed, and impossible all the same.
    for (const auto &[step, since] : {std::pair(Step::Connected, noon.addSecs(60)), {Step::Staged, noon.addYears(-30)}})
        QVERIFY_ERROR(readReport(reportFile(reportOf(u"ada@example.org"_s, {done(step, since)}, noon), m_key)),
                      Error::Kind::BadInput);
    StepMark text = failed(Step::Connected, noon);
    text.trouble = u"<b>call me</b>"_s;
    QVERIFY_ERROR(readReport(reportFile(reportOf(u"ada@example.org"_s, {text}, noon), m_key)), Error::Kind::BadInput);
    // That somebody was invited is not theirs to say.
    const auto invited = readReport(reportFile(reportOf(u"a@b.eu"_s, {done(Step::Invited, noon)}, noon), m_key));
    QVERIFY_RESULT(invited);
    QVERIFY(invited->steps.isEmpty());
}

void TestCohort::notTaken_data()
{
    QTest::addColumn<ProgressReport>("report");
    QTest::addColumn<Taking>("taking");
    const ProgressReport good = reportOf(u"ada@example.org"_s, {done(Step::Connected, noon)}, noon);
    ProgressReport one = good;
    one.cohort = {u"summer-2026"_s};
    QTest::newRow("another cohort") << one << Taking::OtherCohort;
    one = good;
    one.site = {u"leonardo"_s};
    QTest::newRow("another site") << one << Taking::OtherSite;
    one = good;
    one.mail = u"eve@example.org"_s;
    QTest::newRow("a stranger") << one << Taking::NotInRoster;
    one = good;
    one.written = noon.addDays(3);
    QTest::newRow("from the future") << one << Taking::FromFuture;
}
void TestCohort::notTaken()
{
    QFETCH(ProgressReport, report);
    QFETCH(Taking, taking);
    Cohort cohort = winter();
    QCOMPARE(takeReport(cohort, read(report, m_key), noon), taking);
    QCOMPARE(cohort, winter());
}

void TestCohort::otherKey()
{
    Cohort cohort = winter();
    const ProgressReport report = reportOf(u"ADA@example.org"_s, {done(Step::Connected, noon)}, noon);
    QCOMPARE(takeReport(cohort, read(report, m_key), noon), Taking::Taken);
    QCOMPARE(takeReport(cohort, read(report, m_key), noon), Taking::Known);
    const Cohort before = cohort;
    ProgressReport later = reportOf(u"ada@example.org"_s, {done(Step::Watched, noon.addSecs(5))}, noon.addSecs(5));
    QCOMPARE(takeReport(cohort, read(later, m_other), noon), Taking::OtherKey);
    QCOMPARE(cohort, before);
    QCOMPARE(takeReport(cohort, read(later, m_other), noon, true), Taking::Taken);
    // The member works on with that one.
    later.written = noon.addSecs(9);
    QCOMPARE(takeReport(cohort, read(later, m_other), noon), Taking::Taken);
}

// Reports and looks at the site in every order make the same board, and nothing that was done is ever undone.
void TestCohort::anyOrder()
{
    QList<StepMark> marks{
        failed(Step::Connected, noon),
        done(Step::Connected, noon.addSecs(60), noon.addSecs(100)),
        done(Step::Connected, noon.addSecs(30), noon.addSecs(90)),
        failed(Step::Connected, noon.addSecs(95)),
        {.step = Step::Submitted, .since = noon.addSecs(70), .source = Source::Site, .told = noon.addSecs(80)},
        {.step = Step::Submitted,
         .since = noon.addSecs(70),
         .trouble = u"job-failed"_s,
         .source = Source::Report,
         .told = noon.addSecs(80)}};
    QList<int> order{0, 1, 2, 3, 4, 5};
    Cells expected;
    bool isFirst = true;
    do {
        Member member{.mail = u"a@b.eu"_s};
        for (const int i : std::as_const(order))
            addMark(member.steps, marks.at(i));
        const Cells cells = cellsOf(member);
        if (std::exchange(isFirst, false))
            expected = cells;
        QCOMPARE(cells, expected);
    } while (std::ranges::next_permutation(order).found);
    const Cell &connected = expected[size_t(Step::Connected)];
    QCOMPARE(connected.state, Cell::State::Done);
    QCOMPARE(connected.since, noon.addSecs(30));
    QCOMPARE(expected[size_t(Step::Submitted)].state, Cell::State::Done);

    // An older report that comes later.
    Cohort cohort = winter();
    const ProgressReport later =
        reportOf(u"ada@example.org"_s, {done(Step::Connected, noon.addSecs(50))}, noon.addSecs(60));
    const ProgressReport earlier = reportOf(u"ada@example.org"_s, {failed(Step::Connected, noon)}, noon);
    QCOMPARE(takeReport(cohort, read(later, m_key), noon), Taking::Taken);
    QCOMPARE(takeReport(cohort, read(earlier, m_key), noon), Taking::Known);
    const ProgressReport older = reportOf(u"ada@example.org"_s, {done(Step::Staged, noon)}, noon);
    QCOMPARE(takeReport(cohort, read(older, m_key), noon), Taking::TakenOlder);
    const Cells cells = cellsOf(cohort.members.first());
    QCOMPARE(cells[size_t(Step::Connected)].state, Cell::State::Done);
    QCOMPARE(cells[size_t(Step::Staged)].state, Cell::State::Done);
    QCOMPARE(cohort.members.first().reported, noon.addSecs(60));
}

void TestCohort::jobsOfProject()
{
    Cohort cohort = winter();
    const ProjectJobs told{.jobs = {jobOf(u"grace1"_s, noon.addSecs(60), JobState::Cancelled),
                                    jobOf(u"grace1"_s, noon, JobState::TimedOut),
                                    jobOf(u"ada1"_s, noon, JobState::Running),
                                    jobOf(u"ada1"_s, noon.addSecs(-3600), JobState::Failed), jobOf(u"eve"_s, noon),
                                    jobOf(u"grace1"_s, noon.addDays(-30))},
                           .reach = ProjectJobs::Reach::All};
    const JobsTaken taken = takeJobs(cohort, told, noon.addSecs(100));
    QCOMPARE(taken.members, 2);
    QCOMPARE(taken.strangers, QStringList({u"eve"_s}));
    QCOMPARE(taken.withoutUser, 1);
    const Cell ada = cellsOf(cohort.members[0])[size_t(Step::Submitted)];
    QCOMPARE(ada.state, Cell::State::Done);
    QCOMPARE(ada.since, noon.addSecs(-3600));
    QCOMPARE(ada.source, Source::Site);
    const Cell grace = cellsOf(cohort.members[1])[size_t(Step::Submitted)];
    QCOMPARE(grace.state, Cell::State::Trouble);
    QCOMPARE(grace.trouble, u"job-timed-out"_s);
    QCOMPARE(grace.since, noon); // not the one before the cohort began
    for (const Cell &cell : cellsOf(cohort.members[2])) // of whom nobody knows who that is there
        QCOMPARE(cell.state, Cell::State::Unknown);
}

void TestCohort::board()
{
    Cohort cohort = winter();
    addMark(cohort.members[1].steps, done(Step::Submitted, noon));
    addMark(cohort.members[1].steps, done(Step::Watched, noon.addSecs(-10)));
    const Cells cells = cellsOf(cohort.members[1]);
    QCOMPARE(cells[size_t(Step::Connected)].state, Cell::State::Done);
    QVERIFY(cells[size_t(Step::Connected)].isImplied);
    QCOMPARE(cells[size_t(Step::Connected)].since, noon.addSecs(-10));
    QCOMPARE(cells[size_t(Step::Staged)].state, Cell::State::Unknown); // a job needs no data of one's own
    QCOMPARE(cells[size_t(Step::Invited)].state, Cell::State::Unknown);
    const QList<TeamRow> rows = teamRows(cohort);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].team.name, u"Engines"_s);
    QCOMPARE(rows[1].team.name, u"Compilers"_s);
    QCOMPARE(rows[1].done[size_t(Step::Submitted)], 1);
    QCOMPARE(rows[2].team.name, QString());
    QCOMPARE(rows[2].members, QList<qsizetype>({2}));
}

void TestCohort::budgets()
{
    Cohort cohort = winter();
    cohort.until = QDate(2027, 2, 27);
    const Budget one{
        .account = u"project_1"_s, .limit = 20000, .used = 1000, .earlier = noon.addDays(-10), .usedEarlier = 0};
    Budget two{.account = u"PROJECT_2"_s, .limit = 5000, .used = 2500, .earlier = noon.addDays(-10), .usedEarlier = 0};
    const QList<TeamBudget> teams = teamBudgets(cohort, {one, two}, noon);
    QCOMPARE(teams.size(), 2);
    QCOMPARE(teams[0].account, u"project_2"_s);
    QCOMPARE(teams[0].budget->used, 2500.0);
    QVERIFY(!teams[0].isShared);
    QCOMPARE(teams[0].lasts, noon.addDays(10));
    QCOMPARE(teams[1].account, u"project_1"_s); // the cohort's
    const auto all = budgetOfAll(cohort, {one, two});
    QVERIFY(all);
    QCOMPARE(all->limit, 25000.0);
    QCOMPARE(all->used, 3500.0);
    QCOMPARE(all->until, QDateTime(QDate(2027, 2, 28), QTime(0, 0), QTimeZone::UTC));

    // One that is not told: of the others, and of no sum.
    QVERIFY(!budgetOfAll(cohort, {one}));
    QVERIFY(!teamBudgets(cohort, {one}, noon)[0].budget); // not that of the only account there is
    QVERIFY(!teamBudgets(cohort, {one}, noon)[0].lasts);
    two.unit = Budget::Unit::CoreHours;
    QVERIFY(!budgetOfAll(cohort, {one, two}));
    two.unit = Budget::Unit::GpuHours;
    two.earlier = noon.addDays(-5); // the rates are of other times
    QVERIFY(!lastsUntil(*budgetOfAll(cohort, {one, two}), noon));

    Cohort without = winter();
    without.account.clear();
    without.teams.clear();
    QVERIFY(!teamBudgets(without, {one, two}, noon)[0].budget);
    QVERIFY(!budgetOfAll(without, {one, two}));
    QVERIFY(without.accounts().isEmpty());
}

QTEST_GUILESS_MAIN(TestCohort)
#include "tst_cohort.moc"
