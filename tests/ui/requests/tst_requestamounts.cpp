// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much, and why: an estimate typed and put into a request, jobs of a real history as evidence, files attached by
// hand and by dropping; and what of it is in the dossier.
#include "client/base/files.h"
#include "client/jobs/jobhistory.h"
#include "client/requests/attachments.h"
#include "tests/support/waiting.h"
#include "tests/ui/requests/requestspagefixture.h"
#include "ui/present/evidencetext.h"
#include "ui/requests/estimatordialog.h"
#include "ui/requests/evidencedialog.h"

#include <KZip>

#include <QtCore/QMimeData>
#include <QtCore/QProcess>
#include <QtCore/QScopeGuard>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableWidget>

using namespace officina;
using namespace Qt::StringLiterals;

class TestRequestAmounts : public RequestsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void estimate();
    void whatCanMeanTwoIsAsked();
    void slipBesideTheTable();
    void evidence();
    void attachments();

private:
    void begin(const QString &mode, const QString &system)
    {
        Request request = Request::create({mode}, QDateTime::currentDateTimeUtc());
        request.usesProfile = false;
        request.system = {system};
        request.set(titleField, u"Amounts"_s);
        m_page->startWith(request);
        click(u"requestStepCompute"_s);
    }
    template <class T> T *dialog() const
    {
        T *found = m_page->findChild<T *>();
        if (!found)
            qFatal("the dialog is not open");
        return found;
    }
    template <class D> static void typeInto(D *dialog, const QString &field, const QString &text)
    {
        auto *widget = dialog->template findChild<QWidget *>(field);
        if (!widget)
            qFatal("no %s", qPrintable(field));
        widget->setFocus();
        QTest::keyClicks(widget, text);
    }
    static QString linesOf(const QWidget *dialog, const QString &name)
    {
        return dialog->findChild<QLabel *>(name)->text();
    }
    void press(const QWidget *dialog, const QString &name) const
    {
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(name), Qt::LeftButton);
    }
};

void TestRequestAmounts::estimate()
{
    begin(u"aif_fast_lane"_s, u"leonardo"_s);
    click(u"requestEstimate"_s);
    auto *estimator = dialog<EstimatorDialog>();
    QVERIFY(!estimator->findChild<QAbstractButton *>(u"estimateApply"_s)->isEnabled());
    typeInto(estimator, u"estimate_parameters"_s, u"0,5"_s); // either sign, in any locale
    typeInto(estimator, u"estimate_tokens"_s, u"140"_s);
    QVERIFY(linesOf(estimator, u"estimateLines"_s).contains(u"not known"_s));
    typeInto(estimator, u"estimate_sustained"_s, u"62.5"_s);
    typeInto(estimator, u"estimate_nodes"_s, u"4"_s);
    typeInto(estimator, u"estimate_checkpoints"_s, u"10"_s);
    typeInto(estimator, u"estimate_data"_s, u"1.5"_s);
    // 6 · 5e8 · 1.4e11 / (6.25e13 · 3600) = 1866.67; on 16 GPUs 116.7 h; 1.5 TB + 10 · 7 GB
    QCOMPARE(estimator->plan().parameters, 5e8);
    const QString lines = linesOf(estimator, u"estimateLines"_s);
    QVERIFY2(lines.contains(u"1,867"_s) && lines.contains(u"node-hours"_s), qPrintable(lines));
    press(estimator, u"estimateApply"_s);
    QTRY_COMPARE(onDisk().compute.runs.size(), 1);
    const RunType run = onDisk().compute.runs.first();
    QCOMPARE(run.name, u"Training"_s);
    QCOMPARE(run.nodes, 4);
    QCOMPARE(run.gpusPerNode, 4);
    QCOMPARE(run.hours, 116.7);
    QCOMPARE(onDisk().answers[u"size.storage_tb"].toDouble(), 1.6);
    QCOMPARE(onDisk().answers[u"size.largest_job_gpus"].toInt(), 16);
    QVERIFY(onDisk().text(u"why.justification"_s).contains(u"1,867"_s));
    // A second one of the same name gives the first one's place.
    click(u"requestEstimate"_s);
    QTRY_VERIFY(m_page->findChildren<EstimatorDialog *>().size() == 1);
    estimator = dialog<EstimatorDialog>();
    typeInto(estimator, u"estimate_parameters"_s, u"0.5"_s);
    typeInto(estimator, u"estimate_tokens"_s, u"280"_s);
    typeInto(estimator, u"estimate_sustained"_s, u"62.5"_s);
    typeInto(estimator, u"estimate_nodes"_s, u"4"_s);
    press(estimator, u"estimateApply"_s);
    QTRY_COMPARE(onDisk().compute.runs.value(0).hours, 233.4);
    QCOMPARE(onDisk().compute.runs.size(), 1);
    QVERIFY(!onDisk().text(u"why.justification"_s).contains(u"1,867"_s));
    QVERIFY(onDisk().text(u"why.justification"_s).contains(u"3,733"_s));
    // It is in the form as well.
    QCOMPARE(child<QPlainTextEdit>(u"request_why.justification"_s)->toPlainText(),
             onDisk().text(u"why.justification"_s));
}

void TestRequestAmounts::whatCanMeanTwoIsAsked()
{
    begin(u"aif_fast_lane"_s, u"leonardo"_s);
    click(u"requestEstimate"_s);
    auto *estimator = dialog<EstimatorDialog>();
    typeInto(estimator, u"estimate_parameters"_s, u"1,234"_s);
    QCOMPARE(estimator->plan().parameters, 0.0);
    QAbstractButton *asked = nullptr;
    for (auto *button : estimator->findChildren<QAbstractButton *>(u"meaningFirst"_s))
        asked = button->isVisible() ? button : asked;
    QVERIFY(asked);
    QVERIFY(linesOf(estimator, u"estimateWarning"_s).contains(u"can mean two"_s)); // not left out in silence
    QVERIFY(!estimator->findChild<QAbstractButton *>(u"estimateApply"_s)->isEnabled());
    asked->click();
    QVERIFY(estimator->plan().parameters == 1.234e9 || estimator->plan().parameters == 1234e9);
    estimator->reject();
}

void TestRequestAmounts::slipBesideTheTable()
{
    begin(u"aif_fast_lane"_s, u"leonardo"_s);
    click(u"requestAddRun"_s); // 1 node, 4 GPUs, 1 hour: 4 GPU-hours
    click(u"requestEstimate"_s);
    auto *estimator = dialog<EstimatorDialog>();
    // 6 · 1e9 · 9.6e6 / (1e12 · 3600) = 16 GPU-hours: as node-hours they are 4.
    typeInto(estimator, u"estimate_parameters"_s, u"1"_s);
    typeInto(estimator, u"estimate_tokens"_s, u"0.0096"_s);
    typeInto(estimator, u"estimate_sustained"_s, u"1"_s);
    QVERIFY2(linesOf(estimator, u"estimateWarning"_s).contains(u"node-hours"_s),
             qPrintable(linesOf(estimator, u"estimateWarning"_s)));
    estimator->reject();
}

void TestRequestAmounts::evidence()
{
    Store database(m_folder->filePath(u"officina.db"_s));
    Clock clock;
    JobHistory history(database, clock);
    QList<Job> jobs;
    for (int number = 0; number < 4; ++number) {
        Job job{.id = {QString::number(100 + number)}, .name = u"scale"_s, .state = JobState::Completed};
        job.given = {.nodes = 1 << number, .gpus = 4 << number};
        job.elapsed = qint64(4000.0 / (1 << number) * (1 + 0.05 * number));
        job.nodeMemory = 200'000'000'000;
        job.times.submitted = job.times.started = QDateTime::currentDateTimeUtc().addSecs(-5000);
        job.times.ended = job.times.started.addSecs(job.elapsed);
        jobs.append(job);
    }
    jobs.last().given.gpus.reset(); // a CPU job is no evidence of GPUs
    jobs.last().asked.gpus.reset();
    const auto written = history.add(JobNewsOfSite{.site = {u"leonardo"_s}, .jobs = jobs, .asked = clock.now()});
    QTRY_VERIFY(written.isFinished());
    QVERIFY(written.result());
    m_page = std::make_unique<RequestsPage>(m_catalogue, *m_store, &history);
    const auto closed = qScopeGuard([this] { m_page.reset(); }); // before the history
    m_page->resize(1300, 850);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));

    begin(u"ai_for_science"_s, u"leonardo"_s);
    click(u"requestEvidence"_s);
    auto *chooser = dialog<EvidenceDialog>();
    auto *table = chooser->findChild<QTableWidget *>(u"evidenceJobs"_s);
    QTRY_COMPARE(table->rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        table->item(row, 0)->setCheckState(Qt::Checked);
    typeInto(chooser, u"evidenceWork"_s, u"8e9"_s);
    typeInto(chooser, u"evidenceUnit"_s, u"tokens"_s);
    typeInto(chooser, u"evidenceCheckpoint"_s, u"30"_s);
    QCOMPARE(chooser->evidence().runs.size(), 3);
    QVERIFY(chooser->findChild<QWidget *>(u"evidencePlot"_s)->isVisible());
    press(chooser, u"evidenceApply"_s);
    QTRY_COMPARE(onDisk().evidence.runs.size(), 3);
    const QString said = onDisk().text(u"code_and_workflow.scalability"_s);
    // 4000 / 2100 / 2 = 95 %, 4000 / 1100 / 4 = 91 %; 8e9 / 4000 = 2 000 000 for each second
    for (const QString &part : {u"leonardo 100"_s, u"leonardo 102"_s, u"95"_s, u"91"_s, u"2,000,000 tokens"_s, u"30"_s})
        QVERIFY2(said.contains(part), qPrintable(part + u" in "_s + said));
    QCOMPARE(onDisk().answers[u"jobs.ckpt_wish"].toDouble(), 0.5);
    QCOMPARE(onDisk().answers[u"jobs.mem_max"].toDouble(), 800.0); // 4 nodes of 200 GB

    const QString zip = m_folder->filePath(u"out.zip"_s);
    QVERIFY(m_page->exportTo(zip));
    KZip archive(zip);
    QVERIFY(archive.open(QIODevice::ReadOnly));
    QVERIFY(archive.directory()->file(u"scaling.svg"_s)->data().contains("<svg"));
    QVERIFY(archive.directory()->file(u"request.md"_s)->data().contains("leonardo 101"));
    const QString pdf = m_folder->filePath(u"out.pdf"_s);
    QVERIFY(writeFile(pdf, archive.directory()->file(u"dossier.pdf"_s)->data()));
    QProcess tool;
    tool.start(u"pdfimages"_s, {u"-list"_s, pdf});
    QVERIFY(tool.waitForFinished());
    QVERIFY(tool.readAllStandardOutput().contains("2240")); // the plot, as wide as it is drawn
}

void TestRequestAmounts::attachments()
{
    begin(u"ai_for_science"_s, u"leonardo"_s);
    click(u"requestStepAttachments"_s);
    auto *box = child<QWidget>(u"requestAttachments"_s);
    const QString path = m_folder->filePath(u"plan.pdf"_s);
    QVERIFY(writeFile(path, "no PDF at all"));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    QWidget *line = box->findChild<QWidget *>(u"attachmentChoose"_s)->parentWidget();
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(line, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(line, &drop);
    QTRY_COMPARE(onDisk().attachments.size(), 1);
    QCOMPARE(onDisk().attachments.first().purpose,
             m_catalogue.mode({u"ai_for_science"_s})->route.attachments.first().name);
    QVERIFY(box->findChild<QLabel *>(u"attachmentState"_s)->text().contains(u"not a PDF"_s));
    // The original goes: it is in the dossier all the same.
    QVERIFY(QFile::remove(path));
    const QString zip = m_folder->filePath(u"out.zip"_s);
    QVERIFY(m_page->exportTo(zip));
    KZip archive(zip);
    QVERIFY(archive.open(QIODevice::ReadOnly));
    QCOMPARE(archive.directory()->file(u"attachments/1-plan.pdf"_s)->data(), "no PDF at all"_ba);
    QVERIFY(!archive.directory()->file(u"request.json"_s)->data().contains(m_folder->path().toUtf8()));
    // Refused: said, and nothing changed.
    dropped.setUrls({QUrl::fromLocalFile(m_folder->path())});
    QWidget *again = box->findChild<QWidget *>(u"attachmentChoose"_s)->parentWidget();
    QDragEnterEvent enterAgain({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(again, &enterAgain);
    QDropEvent folder({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(again, &folder);
    const auto isSaid = [this] {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"is a folder"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
    QCOMPARE(onDisk().attachments.size(), 1);
    press(box, u"attachmentRemove"_s);
    QTRY_COMPARE(onDisk().attachments.size(), 0);
}

QTEST_MAIN(TestRequestAmounts)

#include "tst_requestamounts.moc"
