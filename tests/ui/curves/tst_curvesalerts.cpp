// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page tells of curves, the targets they are to reach and what that took, and the jobs it
// wants cancelled.
#include "tests/support/resultcheck.h"
#include "tests/ui/curves/curvespagefixture.h"
#include "ui/common/errorpanel.h"
#include "ui/common/roles.h"
#include "ui/curves/alerts/alertsdialog.h"
#include "ui/curves/runs/runtablemodel.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace officina;
using namespace officina::testing;

namespace {

constexpr float noNumber = std::numeric_limits<float>::quiet_NaN();

QByteArray values(int from, const QList<float> &values)
{
    QByteArray bytes;
    for (float value : values) {
        bytes += scalarRecord("train/loss", from, 1.7e9 + from, value);
        ++from;
    }
    return bytes;
}

} // namespace

class TestCurvesAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<CurvesPageFixture>(); }
    void cleanup() { m.reset(); }
    void wrongCurvesAreTold();
    void targetsAndTheirCost();
    void targetOfAChart();
    void numbersOfAnyLocale();
    void plateausWhereWanted();
    void lostJobsAreCancelled();
    void healthyJobsGoOn();
    void drawingCancelsNothing();
    void cancellingThatFails();

private:
    AlertsDialog &openDialog() const
    {
        QTest::mouseClick(&m->button(u"curveAlerts"_s), Qt::LeftButton);
        return *m->m_page->findChild<AlertsDialog *>();
    }
    static void fillRow(AlertsDialog &dialog, int row, const QString &tag, Goal goal, const QString &value)
    {
        auto *table = dialog.findChild<QTableWidget *>(u"alertTargets"_s);
        static_cast<QComboBox *>(table->cellWidget(row, 0))->setCurrentText(tag);
        auto *goals = static_cast<QComboBox *>(table->cellWidget(row, 1));
        goals->setCurrentIndex(goals->findData(int(goal)));
        static_cast<QLineEdit *>(table->cellWidget(row, 2))->setText(value);
    }
    QString column(const QString &header, int row) const
    {
        auto *model = m->m_page->findChild<RunTableModel *>();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == header)
                return model->index(row, column).data().toString();
        }
        return u"no such column"_s;
    }

    std::unique_ptr<CurvesPageFixture> m;
};

void TestCurvesAlerts::wrongCurvesAreTold()
{
    QList<float> bad(90, 1);
    bad.append(QList<float>(10, noNumber));
    m->m_folder.file("bad/" + eventsName, values(0, bad));
    m->run("good");
    m->start();
    m->open(2);
    QTRY_VERIFY(m->find<QFrame>(u"alertNotice"_s).isVisible());
    const QString list = m->find<QLabel>(u"alertList"_s).text();
    QVERIFY2(list.contains(u"bad"_s) && list.contains(u"train/loss"_s) && list.contains(u"90"_s), qPrintable(list));
    QVERIFY(!list.contains(u"good"_s));
    m->picture(u"alerts"_s);
    // Hidden runs are not spoken of.
    m->m_page->findChild<RunList *>()->showOnly({m->m_folder.path() + u"\ngood"_s});
    QTRY_VERIFY(!m->find<QFrame>(u"alertNotice"_s).isVisible());
}

void TestCurvesAlerts::targetsAndTheirCost()
{
    m->run("fast", 120, 10);
    m->run("slow", 120, 1000);
    m->start();
    m->open(2);
    QVERIFY(!m->find<QFrame>(u"reachedNotice"_s).isVisible());
    AlertsDialog &dialog = openDialog();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"addTarget"_s), Qt::LeftButton);
    fillRow(dialog, 0, u"train/loss"_s, Goal::Lower, u"1"_s);
    if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
        dialog.grab().save(folder + u"/alerts-dialog.png"_s);
    dialog.accept();
    QTRY_VERIFY(m->find<QFrame>(u"reachedNotice"_s).isVisible());
    const QString list = m->find<QLabel>(u"reachedList"_s).text();
    QVERIFY2(list.contains(u"fast: train/loss reached "_s) && list.contains(u", after 0:00:"_s), qPrintable(list));
    QVERIFY(!list.contains(u"slow"_s)); // never
    // In the table too: rows as in the list.
    QTest::mouseClick(&m->button(u"runsAsTable"_s), Qt::LeftButton);
    QVERIFY2(column(u"Time to train/loss ≤ 1"_s, 0).startsWith(u"0:00:"_s),
             qPrintable(column(u"Time to train/loss ≤ 1"_s, 0)));
    QVERIFY(QLocale().toInt(column(u"Step to train/loss ≤ 1"_s, 0)) > 0);
    QCOMPARE(column(u"GPU-hours to train/loss ≤ 1"_s, 0), QString()); // of how many GPUs, nobody knows
    QCOMPARE(column(u"Step to train/loss ≤ 1"_s, 1), QString());
    m->picture(u"targets-table"_s);
    QTest::mouseClick(&m->button(u"runsAsCharts"_s), Qt::LeftButton);
    m->picture(u"targets"_s);
    // Remembered; and gone again.
    m->start();
    m->open(2);
    QTRY_VERIFY(m->find<QFrame>(u"reachedNotice"_s).isVisible());
    AlertsDialog &again = openDialog();
    QCOMPARE(again.settings().targets.value(u"train/loss"_s).value, 1.0);
    QTest::mouseClick(again.findChild<QPushButton *>(u"removeTarget"_s), Qt::LeftButton);
    again.accept();
    QTRY_VERIFY(!m->find<QFrame>(u"reachedNotice"_s).isVisible());
}

void TestCurvesAlerts::targetOfAChart()
{
    m->run("a");
    m->start();
    m->open(1);
    m->grid().card(u"eval/perplexity"_s)->findChild<QAction *>(u"chartTarget"_s)->trigger();
    auto *dialog = m->m_page->findChild<AlertsDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QTableWidget *>(u"alertTargets"_s)->rowCount(), 1);
    QVERIFY(dialog->settings().targets.isEmpty()); // no value yet
    fillRow(*dialog, 0, u"eval/perplexity"_s, Goal::Lower, u"nonsense"_s);
    QVERIFY(dialog->settings().targets.isEmpty());
    fillRow(*dialog, 0, u"eval/perplexity"_s, Goal::Lower, u"4"_s);
    dialog->accept();
    QTRY_VERIFY(m->find<QFrame>(u"reachedNotice"_s).isVisible());
}

// One half is one half in every country; what has two meanings is asked, and what has none stays where it is.
void TestCurvesAlerts::numbersOfAnyLocale()
{
    m->run("a");
    m->start();
    m->open(1);
    AlertsDialog &dialog = openDialog();
    dialog.setLocale(QLocale(u"de_DE"_s));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"addTarget"_s), Qt::LeftButton);
    const auto value = [&] { return dialog.settings().targets.value(u"train/loss"_s).value; };
    const QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    auto *question = dialog.findChild<QLabel *>(u"targetQuestion"_s);
    for (const QString &half : {u"0.5"_s, u"0,5"_s}) {
        fillRow(dialog, 0, u"train/loss"_s, Goal::Lower, half);
        QCOMPARE(value(), 0.5);
        QVERIFY(ok->isEnabled() && !question->isVisible());
    }
    fillRow(dialog, 0, u"train/loss"_s, Goal::Lower, u"1.234"_s);
    QVERIFY(dialog.settings().targets.isEmpty());
    QVERIFY(!ok->isEnabled() && question->isVisible());
    if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
        dialog.grab().save(folder + u"/alerts-question.png"_s);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"targetMeaning1"_s), Qt::LeftButton);
    QCOMPARE(value(), 1234.0);
    QVERIFY(ok->isEnabled() && !question->isVisible());
    fillRow(dialog, 0, u"train/loss"_s, Goal::Lower, u"a <b>half</b>"_s);
    QVERIFY(!ok->isEnabled());
    QVERIFY(question->text().contains(u"a <b>half</b>"_s)); // as it was typed
    fillRow(dialog, 0, u"train/loss"_s, Goal::Lower, QString());
    QVERIFY(ok->isEnabled()); // no value yet
    dialog.reject();
}

void TestCurvesAlerts::plateausWhereWanted()
{
    QList<float> flat;
    for (int i = 0; i < 400; ++i)
        flat.push_back(float(std::exp(-i / 10.0)));
    m->m_folder.file("flat/" + eventsName, values(0, flat));
    m->start();
    m->open(1);
    QVERIFY(!m->find<QFrame>(u"alertNotice"_s).isVisible());
    AlertsDialog &dialog = openDialog();
    dialog.findChild<QCheckBox *>(u"alertPlateau"_s)->click();
    dialog.accept();
    QTRY_VERIFY(m->find<QFrame>(u"alertNotice"_s).isVisible());
}

// Over a real server: a run that grows, whose job is known, and that turns into NaN.
void TestCurvesAlerts::lostJobsAreCancelled()
{
    const QByteArray file = m->m_folder.file("remote/a/" + eventsName, values(0, QList<float>(50, 1)));
    SshServer server;
    QVERIFY_RESULT(server.start());
    m->m_site.use(siteOf(server, u"lab"_s));
    m->start();
    QSignalSpy stopped(&m->m_services->stopping, &EarlyStopping::jobStopped);
    AlertsDialog &dialog = openDialog();
    dialog.findChild<QCheckBox *>(u"alertCancelsJobs"_s)->click();
    dialog.accept();
    m->m_page->openRun({RemotePath(m->m_folder.bytes("remote")), u"train"_s, {u"42"_s}, 4});
    QTRY_COMPARE(m->m_page->shownRuns(), 1);
    m->m_page->hide(); // somebody has to watch them all the same
    // A few steps without a number are passed over by training in half precision.
    append(file, values(50, QList<float>(9, noNumber)));
    QTRY_COMPARE(m->m_page->shownPoints(), 59);
    QCOMPARE(m->m_services->cancelled.size(), 0);
    append(file, values(59, QList<float>(1, noNumber)));
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(m->m_services->cancelled, QList{JobId{u"42"_s}});
    QCOMPARE(m->m_services->sites, QList{SiteId{u"lab"_s}});
    QVERIFY(!m->find<QFrame>(u"lostNotice"_s).isHidden());
    const QString said = m->find<QLabel>(u"lostList"_s).text();
    QVERIFY2(said.contains(u"42"_s) && said.contains(u"50"_s) && said.contains(u"train"_s), qPrintable(said));
    // Once is enough, also in the page of another window.
    m->m_page = std::make_unique<CurvesPage>(m->m_site, m->m_settings, m->m_services->all());
    m->m_page->show();
    QCOMPARE(m->m_page->shownPoints(), 60); // as it was left
    QVERIFY(m->find<QFrame>(u"lostNotice"_s).isVisible());
    append(file, values(60, QList<float>(5, noNumber)));
    QTRY_COMPARE(m->m_page->shownPoints(), 65);
    m->picture(u"cancelled"_s);
    QCOMPARE(m->m_services->cancelled.size(), 1);
    m->m_page.reset();
    m->m_services.reset();
    m->m_site.leave();
}

// What doubles, has no number yet or none for a while is no lost curve: the loss that is one is what is looked at.
void TestCurvesAlerts::healthyJobsGoOn()
{
    QByteArray bytes;
    for (int step = 0; step < 100; ++step) {
        const double time = 1.7e9 + step;
        bytes += scalarRecord("elbo", step, time, float(-100 + 3 * step));
        bytes += scalarRecord("episode_reward_mean", step, time, step < 50 ? 1 : noNumber);
        bytes += scalarRecord("eval/loss", step, time, noNumber);
        bytes += scalarRecord("loss_scale", step, time, float(1 << step / 5));
        bytes += scalarRecord("policy_loss", step, time, float(1 + step));
        bytes += scalarRecord("train/loss", step, time, float(5 - step / 50.0));
    }
    const QByteArray file = m->m_folder.file("remote/a/" + eventsName, bytes);
    SshServer server;
    QVERIFY_RESULT(server.start());
    m->m_site.use(siteOf(server, u"lab"_s));
    m->start();
    m->m_services->alerts.setSettings({.cancelsJobs = true});
    m->m_page->openRun({RemotePath(m->m_folder.bytes("remote")), u"train"_s, {u"42"_s}, 4});
    QTRY_COMPARE(m->m_page->shownRuns(), 1);
    append(file, values(100, QList<float>(10, noNumber)));
    QTRY_COMPARE(m->m_services->stopping.stopped().size(), 1);
    QCOMPARE(m->m_services->stopping.stopped().first().tag, u"train/loss"_s);
    m->m_page.reset();
    m->m_services.reset();
    m->m_site.leave();
}

// A lost job is nothing that drawing may decide about, as while a filter is typed: what was read does.
void TestCurvesAlerts::drawingCancelsNothing()
{
    const QByteArray file = m->m_folder.file("remote/a/" + eventsName, values(0, QList<float>(50, 1)));
    SshServer server;
    QVERIFY_RESULT(server.start());
    m->m_site.use(siteOf(server, u"lab"_s));
    m->start();
    m->m_page->openRun({RemotePath(m->m_folder.bytes("remote")), u"train"_s, {u"42"_s}, 4});
    QTRY_COMPARE(m->m_page->shownRuns(), 1);
    append(file, values(50, QList<float>(20, noNumber)));
    QTRY_COMPARE(m->m_page->shownPoints(), 70);
    {
        const QSignalBlocker unheard(m->m_services->alerts);
        m->m_services->alerts.setSettings({.cancelsJobs = true});
    }
    QSignalSpy drawn(m->m_page.get(), &CurvesPage::drawn);
    m->find<QLineEdit>(u"runFilter"_s).setText(u"a"_s);
    QVERIFY(!drawn.isEmpty());
    QCOMPARE(m->m_page->shownRuns(), 1);
    QTest::qWait(500); // it would be asked for 50 ms later, and nothing is read that could ask
    QCOMPARE(m->m_services->cancelled.size(), 0);
    append(file, values(70, QList<float>(1, noNumber)));
    QTRY_COMPARE(m->m_services->cancelled.size(), 1);
    m->m_page.reset();
    m->m_services.reset();
    m->m_site.leave();
}

// What was not reached is asked once more when the run has grown; what was refused is told, and left.
void TestCurvesAlerts::cancellingThatFails()
{
    const QByteArray file = m->m_folder.file("remote/a/" + eventsName, values(0, QList<float>(50, 1)));
    SshServer server;
    QVERIFY_RESULT(server.start());
    m->m_site.use(siteOf(server, u"lab"_s));
    m->start();
    CurvesServices &services = *m->m_services;
    services.alerts.setSettings({.cancelsJobs = true});
    services.answer = failure(Error::Kind::Disconnected);
    m->m_page->openRun({RemotePath(m->m_folder.bytes("remote")), u"train"_s, {u"42"_s}, 4});
    QTRY_COMPARE(m->m_page->shownRuns(), 1);
    append(file, values(50, QList<float>(10, noNumber)));
    QTRY_COMPARE(services.cancelled.size(), 1);
    QTRY_VERIFY(m->m_page->findChild<ErrorPanel *>()->isVisible());
    QVERIFY(services.stopping.stopped().isEmpty());
    services.answer = failure(Error::Kind::Rejected, u"Access denied"_s);
    append(file, values(60, QList<float>(1, noNumber)));
    QTRY_COMPARE(services.cancelled.size(), 2);
    append(file, values(61, QList<float>(1, noNumber)));
    QTRY_COMPARE(m->m_page->shownPoints(), 62);
    QCOMPARE(services.cancelled.size(), 2);
    QVERIFY(services.stopping.stopped().isEmpty());
    QVERIFY(m->find<QFrame>(u"lostNotice"_s).isHidden());
    m->m_page.reset();
    m->m_services.reset();
    m->m_site.leave();
}

QTEST_MAIN(TestCurvesAlerts)
#include "tst_curvesalerts.moc"
