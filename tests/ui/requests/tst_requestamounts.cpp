// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much, and why: an estimate typed and put into a request, jobs of a real history as evidence, files attached by
// hand and by dropping; and what of it is in the dossier.
#include "client/base/files.h"
#include "client/jobs/jobhistory.h"
#include "client/requests/attachments.h"
#include "tests/support/waiting.h"
#include "tests/ui/requests/requestspagefixture.h"
#include "ui/present/dossier.h"
#include "ui/present/evidencetext.h"
#include "ui/requests/awarddialog.h"
#include "ui/requests/estimatordialog.h"
#include "ui/requests/evidencedialog.h"
#include "ui/requests/requesteditor.h"

#include <KZip>

#include <QtCore/QMimeData>
#include <QtCore/QProcess>
#include <QtCore/QScopeGuard>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableWidget>

#include <algorithm>

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
    void storageBesideTheEstimate();
    void hoursAreConverted();
    void speedIsOffered();
    void processorsAlone();
    void typedAmount();
    void shareOfTheLimit();
    void badFiguresAreMarked();
    void awardTellsItsMode();
    void routesWithoutAPortal();
    void evidence();
    void attachments();

private:
    static void fill(JobHistory &history, const QDateTime &asked);
    static void choose(EvidenceDialog *chooser);
    void seeDossier();
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

// TB typed as GB: said as soon as the estimate tells how much it takes.
void TestRequestAmounts::storageBesideTheEstimate()
{
    begin(u"aif_fast_lane"_s, u"leonardo"_s);
    type(u"request_size.storage_tb"_s, u"1570"_s);
    QTRY_COMPARE(onDisk().answers[u"size.storage_tb"].toDouble(), 1570.0);
    click(u"requestEstimate"_s);
    auto *estimator = dialog<EstimatorDialog>();
    typeInto(estimator, u"estimate_parameters"_s, u"0.5"_s);
    typeInto(estimator, u"estimate_tokens"_s, u"140"_s);
    QVERIFY(!linesOf(estimator, u"estimateWarning"_s).contains(u"1,570"_s)); // nothing to compare it with
    typeInto(estimator, u"estimate_checkpoints"_s, u"10"_s);
    typeInto(estimator, u"estimate_data"_s, u"1.5"_s); // 1.5 TB + 10 · 7 GB
    const QString warning = linesOf(estimator, u"estimateWarning"_s);
    QVERIFY2(warning.contains(u"1,570 TB"_s) && warning.contains(u"too large"_s), qPrintable(warning));
    estimator->reject();
}

// Each unit that the system or the call counts in, with its rate.
void TestRequestAmounts::hoursAreConverted()
{
    begin(u"benchmark"_s, u"lumi"_s);
    click(u"requestAddRun"_s); // 1 node of 4 GPUs for an hour, and a tenth in reserve
    const QString lumi = child<QLabel>(u"requestConversions"_s)->text();
    QVERIFY2(lumi.contains(u"1 node-hours"_s) && lumi.contains(u"8.8 GCD-hours"_s), qPrintable(lumi));
    begin(u"fr_genci_dynamic"_s, u"karolina"_s);
    click(u"requestAddRun"_s); // 8 GPUs: 8.8 GPU-hours, of which each counts twice
    const QString normalised = child<QLabel>(u"requestConversions"_s)->text();
    QVERIFY2(normalised.contains(u"17.6 normalised hours"_s), qPrintable(normalised));
}

// What others reckoned with for the system's GPU: with its source, and not before the user takes it.
void TestRequestAmounts::speedIsOffered()
{
    begin(u"aif_fast_lane"_s, u"leonardo"_s);
    click(u"requestEstimate"_s);
    auto *estimator = dialog<EstimatorDialog>();
    typeInto(estimator, u"estimate_parameters"_s, u"7"_s);
    typeInto(estimator, u"estimate_tokens"_s, u"140"_s);
    QVERIFY(!estimator->plan().sustained);
    press(estimator, u"estimateOffer"_s);
    QCOMPARE(estimator->plan().sustained.value_or(0), 125e12);
    const QString lines = linesOf(estimator, u"estimateLines"_s);
    QVERIFY2(lines.contains(u"13,067"_s), qPrintable(lines)); // 6 · 7e9 · 1.4e11 / (1.25e14 · 3600)
    QVERIFY2(lines.contains(u"not a measurement"_s), qPrintable(lines));
    QVERIFY2(lines.contains(u"NVIDIA A100"_s), qPrintable(lines)); // which GPU the memory needs
    estimator->reject();
}

void TestRequestAmounts::processorsAlone()
{
    Request request = Request::create({u"benchmark"_s}, QDateTime::currentDateTimeUtc());
    request.usesProfile = false;
    request.system = {u"leonardo"_s};
    request.set(titleField, u"Amounts"_s);
    request.set(u"partition.partition"_s, u"DCGP"_s);
    m_page->startWith(request);
    click(u"requestStepCompute"_s);
    click(u"requestAddRun"_s);
    QTRY_COMPARE(onDisk().compute.runs.size(), 1);
    QCOMPARE(onDisk().compute.runs.first().gpusPerNode, 0); // that partition has none
    // 1 node for 1 hour, and a reserve of a tenth.
    QCOMPARE(child<QLabel>(u"requestTotal"_s)->text(), u"1 node-hour"_s);
    QVERIFY(child<QProgressBar>(u"requestLimit"_s)->isVisible()); // of 2 000
    const QByteArray dossier = dossierMarkdown(onDisk(), m_catalogue);
    QVERIFY2(dossier.contains("1 node-hour"), dossier.constData());
}

// Billing units are typed; as long as nobody did, the limit has no bar that would say 0.
void TestRequestAmounts::typedAmount()
{
    begin(u"nl_surf"_s, u"snellius"_s);
    QVERIFY(!child<QProgressBar>(u"requestLimit"_s)->isVisible());
    click(u"requestStepAccess"_s);
    type(u"request_partition.resources"_s, u"500000"_s);
    QTRY_COMPARE(onDisk().answers[u"partition.resources"].toDouble(), 500'000.0);
    click(u"requestStepCompute"_s);
    QTRY_VERIFY(child<QProgressBar>(u"requestLimit"_s)->isVisible());
    QCOMPARE(child<QProgressBar>(u"requestLimit"_s)->value(), 500); // of 1 000: half
}

// Of a small part its first figure; none of what the limit does not count.
void TestRequestAmounts::shareOfTheLimit()
{
    begin(u"aif_fast_lane"_s, u"leonardo"_s);
    child<QSpinBox>(u"requestReserve"_s)->setValue(0);
    click(u"requestAddRun"_s); // 4 GPU-hours of 50 000
    const auto *bar = child<QProgressBar>(u"requestLimit"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(child<QLabel>(u"requestShare"_s)->text(), u"0.008 %"_s);
    QAbstractItemModel *runs = child<QAbstractItemView>(u"requestRuns"_s)->model();
    QVERIFY(runs->setData(runs->index(0, 2), u"0"_s)); // without GPUs: node-hours
    QVERIFY(!bar->isVisible());
}

void TestRequestAmounts::badFiguresAreMarked()
{
    begin(u"aif_fast_lane"_s, u"leonardo"_s);
    click(u"requestEstimate"_s);
    auto *estimator = dialog<EstimatorDialog>();
    typeInto(estimator, u"estimate_parameters"_s, u"1"_s);
    typeInto(estimator, u"estimate_tokens"_s, u"100"_s);
    typeInto(estimator, u"estimate_sustained"_s, u"50"_s);
    typeInto(estimator, u"estimate_nodes"_s, u"4"_s);
    typeInto(estimator, u"estimate_checkpoints"_s, u"0"_s); // none are kept
    const auto *apply = estimator->findChild<QAbstractButton *>(u"estimateApply"_s);
    QVERIFY(apply->isEnabled());
    for (const auto &[name, figure] : {std::pair(u"trials"_s, u"0"_s), std::pair(u"jobs"_s, u"1,5"_s),
                                       std::pair(u"peak"_s, u"0"_s), std::pair(u"layers"_s, u"some"_s)}) {
        auto *field = estimator->findChild<QLineEdit *>(u"estimate_"_s + name);
        QVERIFY(!field->property("invalid").toBool());
        typeInto(estimator, field->objectName(), figure);
        QVERIFY2(field->property("invalid").toBool() && !apply->isEnabled(), qPrintable(name));
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QVERIFY2(!field->property("invalid").toBool() && apply->isEnabled(), qPrintable(name));
    }
    QVERIFY(!estimator->findChild<QWidget *>(u"estimate_checkpoints"_s)->property("invalid").toBool());
    estimator->reject();
}

// By the project's id, until somebody chooses another one.
void TestRequestAmounts::awardTellsItsMode()
{
    AwardDialog dialog(Award(), m_catalogue, AwardStore(m_store->folder()));
    auto *mode = dialog.findChild<QComboBox *>(u"awardMode"_s);
    auto *project = dialog.findChild<QLineEdit *>(u"awardProject"_s);
    QVERIFY(mode && project);
    project->setText(u"EHPC-AIF-2026PG01-907"_s);
    QCOMPARE(mode->currentData().toString(), u"aif_playground"_s);
    project->setText(u"EHPC-REG-2026R01-907"_s);
    QCOMPARE(mode->currentData().toString(), u"regular"_s);
    mode->setCurrentIndex(mode->findData(u"aif_large_scale"_s));
    Q_EMIT mode->activated(mode->currentIndex());
    project->setText(u"EHPC-AIF-2026PG01-907"_s);
    QCOMPARE(mode->currentData().toString(), u"aif_large_scale"_s);
}

// By letter, or as far as it is told.
void TestRequestAmounts::routesWithoutAPortal()
{
    const auto open = [this](const QString &mode) {
        begin(mode, u"leonardo"_s);
        click(u"requestStepSend"_s);
        return child<QLabel>(u"requestRoute"_s)->text();
    };
    QVERIFY(open(u"bg_discoverer"_s).contains(u"helpdesk@discoverer.bg"_s));
    QVERIFY(child<QAbstractButton>(u"requestOpenPortal"_s)->isVisible());
    QCOMPARE(child<QAbstractButton>(u"requestOpenPortal"_s)->toolTip(), u"mailto:helpdesk@discoverer.bg"_s);
    QVERIFY(open(u"dk_deic"_s).contains(u"The university’s form"_s));
    QVERIFY(!child<QAbstractButton>(u"requestOpenPortal"_s)->isVisible());
}

// Three jobs that ran on 4, 8 and 16 GPUs, and one on processors alone, which is no evidence of GPUs.
void TestRequestAmounts::fill(JobHistory &history, const QDateTime &asked)
{
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
    jobs.last().given.gpus.reset();
    jobs.last().asked.gpus.reset();
    const auto written = history.add(JobNewsOfSite{.site = {u"leonardo"_s}, .jobs = jobs, .asked = asked});
    QTRY_VERIFY(written.isFinished());
    QVERIFY(written.result());
}

// Strong scaling of all three, and weak scaling of two beside it: each with runs and work of its own.
void TestRequestAmounts::choose(EvidenceDialog *chooser)
{
    auto *table = chooser->findChild<QTableWidget *>(u"evidenceJobs"_s);
    QTRY_COMPARE(table->rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        table->item(row, 0)->setCheckState(Qt::Checked);
    typeInto(chooser, u"evidenceWork"_s, u"8e9"_s);
    typeInto(chooser, u"evidenceUnit"_s, u"tokens"_s);
    QCOMPARE(chooser->evidence().checkpointMinutes.value_or(0), 15.0); // as the logs of one of them tell
    QCOMPARE(chooser->evidence().runs.size(), 3);
    auto *checkpoint = chooser->findChild<QLineEdit *>(u"evidenceCheckpoint"_s);
    const auto *apply = chooser->findChild<QAbstractButton *>(u"evidenceApply"_s);
    for (const QString &unclear : {u"1.234"_s, u"often"_s}) { // not left out in silence
        checkpoint->clear();
        typeInto(chooser, u"evidenceCheckpoint"_s, unclear);
        QVERIFY2(!apply->isEnabled(), qPrintable(unclear));
    }
    checkpoint->clear();
    typeInto(chooser, u"evidenceCheckpoint"_s, u"30"_s);
    QVERIFY(apply->isEnabled());
    QVERIFY(chooser->findChild<QWidget *>(u"evidencePlot"_s)->isVisible());
    auto *kind = chooser->findChild<QComboBox *>(u"evidenceKind"_s);
    kind->setCurrentIndex(1);
    QCOMPARE(table->item(0, 0)->checkState(), Qt::Unchecked);
    for (int row = 0; row < 2; ++row)
        table->item(row, 0)->setCheckState(Qt::Checked);
    typeInto(chooser, u"evidenceWork"_s, u"1e9"_s);
    kind->setCurrentIndex(0);
    QCOMPARE(table->item(2, 0)->checkState(), Qt::Checked);
    const QList<MeasuredRun> both = chooser->evidence().runs;
    QCOMPARE(std::ranges::count(both, Scaling::Strong, &MeasuredRun::scaling), 3);
    QCOMPARE(std::ranges::count(both, Scaling::Weak, &MeasuredRun::scaling), 2);
    for (const MeasuredRun &run : both)
        QCOMPARE(run.work.value_or(0), run.scaling == Scaling::Weak ? 1e9 * run.gpus : 8e9);
}

void TestRequestAmounts::evidence()
{
    Store database(m_folder->filePath(u"officina.db"_s));
    Clock clock;
    JobHistory history(database, clock);
    fill(history, clock.now());
    m_page = std::make_unique<RequestsPage>(m_catalogue, *m_store, &history);
    const auto closed = qScopeGuard([this] { m_page.reset(); }); // before the history
    m_page->editor().useRuns([](const QString &site, const QString &job) {
        return site == u"leonardo" && job == u"101" ? std::optional(900.0) : std::nullopt;
    });
    m_page->resize(1300, 850);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));

    begin(u"ai_for_science"_s, u"leonardo"_s);
    click(u"requestEvidence"_s);
    auto *chooser = dialog<EvidenceDialog>();
    choose(chooser);
    press(chooser, u"evidenceApply"_s);
    QTRY_COMPARE(onDisk().evidence.runs.size(), 5);
    const QString said = onDisk().text(u"code_and_workflow.scalability"_s);
    // 4000 / 2100 / 2 = 95 %, 4000 / 1100 / 4 = 91 %; 8e9 / 4000 = 2 000 000 for each second
    for (const QString &part : {u"leonardo 100"_s, u"leonardo 102"_s, u"95"_s, u"91"_s, u"2,000,000 tokens"_s, u"30"_s,
                                u"Strong scaling"_s, u"Weak scaling"_s})
        QVERIFY2(said.contains(part), qPrintable(part + u" in "_s + said));
    QCOMPARE(onDisk().answers[u"jobs.ckpt_wish"].toDouble(), 0.5);
    QCOMPARE(onDisk().answers[u"jobs.mem_max"].toDouble(), 800.0); // 4 nodes of 200 GB
    QCOMPARE(onDisk().answers[u"jobs.gpus_max"].toInt(), 16);
    QCOMPARE(onDisk().answers[u"jobs.gpus_node"].toInt(), 4);
    QVERIFY(onDisk().answers[u"jobs.gpus_avg"].toInt() >= 4);
    QVERIFY(onDisk().answers[u"jobs.wall_typical"].toDouble() >= 0.3); // 1 100 s are the least
    // The form of France has one place for the reasons: the evidence is there.
    Request french = Request::create({u"fr_genci_dynamic"_s}, QDateTime::currentDateTimeUtc());
    french = withEvidence(french, m_catalogue, onDisk().evidence);
    QVERIFY(french.text(u"edari.technical_justification"_s).contains(u"leonardo 101"_s));
    seeDossier();
}

void TestRequestAmounts::seeDossier()
{
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

#include "moc_requestspagefixture.cpp"
#include "tst_requestamounts.moc"
