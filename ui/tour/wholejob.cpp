// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour's steps: a person's whole job, click by click. What makes a step true is looked at in
// what the program shows or in the file it wrote, never in the tour's own wishes; nothing here
// depends on the language of the window.
#include "client/base/files.h"
#include "ui/data/example.h"
#include "ui/tour/driver.h"
#include "ui/tour/tour.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QTime>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

using Act = std::function<Result<>(Driver &)>;
using IsTrue = std::function<bool(const Driver &)>;

// Acts one after the other; a step that is tried again goes on where it stopped.
Act sequence(QList<Act> acts)
{
    return [acts, done = std::make_shared<qsizetype>(0)](Driver &driver) -> Result<> {
        for (; *done < acts.size(); ++*done)
            if (const auto result = acts.at(*done)(driver); !result)
                return result;
        return {};
    };
}

Act click(const QString &widget)
{
    return [=](Driver &driver) { return driver.click(widget); };
}

Act type(const QString &widget, const QString &text, bool thenEnter = false)
{
    return [=](Driver &driver) { return driver.type(widget, text, thenEnter); };
}

Act choose(const QString &widget, const QString &text)
{
    return [=](Driver &driver) { return driver.choose(widget, text); };
}

Act answer(const QString &widget, int entry)
{
    return [=](Driver &driver) { return driver.chooseNumber(widget, entry); };
}

Act select(const QString &table, const QString &text, bool twice = false)
{
    return [=](Driver &driver) { return driver.selectRow(table, text, twice); };
}

Act saveAs(const QString &file)
{
    return [=](Driver &driver) { return driver.saveAs(file); };
}

IsTrue visible(const QString &widget)
{
    return [=](const Driver &driver) { return driver.isVisible(widget); };
}

IsTrue shows(const QString &widget, const QString &text)
{
    return [=](const Driver &driver) { return driver.text(widget).contains(text); };
}

// A file that the program wrote whole, beginning as its kind must.
IsTrue isWritten(const QString &file, const QByteArray &magic)
{
    return [=](const Driver &) {
        const auto bytes = readFile(file);
        return bytes && bytes->startsWith(magic) && bytes->size() > magic.size();
    };
}

Act enterRun(int row, const QStringList &values)
{
    QList<Act> acts;
    for (int column = 0; column < values.size(); ++column)
        acts << [=](Driver &driver) { return driver.enterCell(u"requestRuns"_s, row, column, values.at(column)); };
    return sequence(acts);
}

QList<TourStep> findAFactory()
{
    return {{.name = u"01-start"_s,
             .says = Tour::tr("Connected to the practice factory"),
             .act = {},
             .isTrue =
                 [](const Driver &driver) {
                     return driver.text(u"siteButton"_s).contains(u"demo"_s) && driver.isVisible(u"startPage"_s);
                 }},
            {.name = u"02-factories"_s,
             .says = Tour::tr("All factories, and one of them with its systems"),
             .act = sequence({click(u"rail-factories"_s), select(u"factoriesTable"_s, u"BSC"_s)}),
             .isTrue = shows(u"factorySystems"_s, u"MareNostrum 5"_s)},
            {.name = u"03-factories-filtered"_s,
             .says = Tour::tr("The right one, by its accelerator"),
             .act = type(u"factoriesFilter"_s, u"H100"_s),
             .isTrue = shows(u"factoriesTable"_s, u"BSC"_s)}};
}

QList<TourStep> writeARequest(const QString &folder)
{
    const QString pdf = folder + u"/dossier.pdf"_s;
    const QString zip = folder + u"/dossier.zip"_s;
    return {
        {.name = u"04-request-who"_s,
         .says = Tour::tr("A request for the factory: who asks"),
         .act = sequence(
             {select(u"factoriesTable"_s, u"BSC"_s), click(u"factoryRequest"_s), click(u"requestStepApplicant"_s),
              type(u"request_principal_investigator.first_name"_s, u"Ada"_s),
              type(u"request_principal_investigator.last_name"_s, u"Weber"_s),
              type(u"request_principal_investigator.email"_s, u"ada.weber@example.eu"_s),
              type(u"request_principal_investigator.job_title"_s, u"Research engineer"_s),
              answer(u"request_principal_investigator.contract_permanent"_s, 1),
              type(u"request_organisation.name"_s, u"Example Vision S.à r.l."_s),
              answer(u"request_organisation.type"_s, 2), choose(u"request_organisation.country"_s, u"Lux"_s),
              type(u"request_organisation.department"_s, u"Machine learning"_s),
              type(u"request_organisation.vat"_s, u"LU00000000"_s),
              type(u"request_organisation.address"_s, u"1 Example Street, 1000 Luxembourg"_s),
              answer(u"request_organisation.hq_europe"_s, 1), answer(u"request_organisation.research_activity"_s, 1),
              type(u"request_organisation.rd_share"_s, u"100"_s)}),
         .isTrue = visible(u"requestChecks"_s)},
        {.name = u"05-request-compute"_s,
         .says = Tour::tr("The compute it needs, added up"),
         .act = sequence(
             {click(u"requestStepAccess"_s), choose(u"requestMode"_s, u"Fast Lane"_s),
              choose(u"requestSystem"_s, u"MareNostrum 5"_s), type(u"request_partition.partition"_s, u"ACC"_s),
              answer(u"request_submission.duration"_s, 3), click(u"requestStepCompute"_s), click(u"requestAddRun"_s),
              enterRun(0, {u"Pre-training"_s, u"16"_s, u"4"_s, u"48"_s, u"8"_s}), click(u"requestAddRun"_s),
              enterRun(1, {u"Fine-tuning"_s, u"4"_s, u"4"_s, u"12"_s, u"40"_s}), click(u"requestAddRun"_s),
              enterRun(2, {u"Evaluation"_s, u"1"_s, u"4"_s, u"2"_s, u"200"_s}), type(u"requestReserve"_s, u"10"_s),
              type(u"request_size.storage_tb"_s, u"12"_s), type(u"request_size.largest_job_gpus"_s, u"64"_s),
              type(u"request_why.justification"_s,
                   u"Measured on the practice run, then scaled by the size of the data."_s)}),
         // 16*4*48*8 + 4*4*12*40 + 1*4*2*200 = 33 856 GPU-hours, and a tenth of it
         .isTrue =
             [](const Driver &driver) {
                 return driver.text(u"requestTotal"_s).remove(QRegularExpression(u"[^0-9]"_s)).startsWith(u"37242"_s);
             }},
        {.name = u"06-request-project"_s,
         .says = Tour::tr("The project in words"),
         .act = sequence({click(u"requestStepProject"_s),
                          type(u"request_project.title"_s, u"Reading handwriting in archives"_s),
                          type(u"request_project.abstract"_s,
                               u"We train a model that reads handwritten archives in twelve languages, so that "
                               u"historians can search them. The model and its weights will be open."_s),
                          type(u"request_project.keywords"_s, u"handwriting, archives, vision"_s),
                          type(u"request_partition.codes"_s, u"PyTorch 2, BSD licence, in an Apptainer container"_s),
                          click(u"requestStepEthics"_s),
                          type(u"request_data_use.origin"_s, u"Public domain scans of three national archives"_s),
                          answer(u"request_project.personal_data"_s, 2), answer(u"request_project.confidential"_s, 2),
                          type(u"request_data_use.safeguards"_s, u"No living persons are named in the scans"_s),
                          answer(u"request_project.civilian"_s, 1), answer(u"request_declarations.ai_act"_s, 1),
                          answer(u"request_consent.eligible"_s, 1), click(u"requestStepProject"_s)}),
         .isTrue = shows(u"requestHeading"_s, u"Reading handwriting"_s)},
        {.name = u"07-request-dossier"_s,
         .says = Tour::tr("The finished dossier as PDF"),
         .act = sequence({click(u"requestStepSend"_s), click(u"requestExportPdf"_s), saveAs(pdf)}),
         .isTrue = isWritten(pdf, "%PDF-")},
        {.name = u"08-request-zip"_s,
         .says = Tour::tr("The dossier as zip"),
         .act = sequence({click(u"requestExportZip"_s), saveAs(zip)}),
         .isTrue = isWritten(zip, "PK\x03\x04"),
         .picture = false},
    };
}

// siteFolder: where the example is staged to, filled in when it is known.
QList<TourStep> stageAFolder(const QString &folder, const QString &name, const std::shared_ptr<QString> &siteFolder)
{
    const QString local = folder + u"/example"_s;
    const QString sums = folder + u"/staged.sha256"_s;
    const QString report = folder + u"/staged.json"_s;
    return {
        {.name = u"09-data"_s,
         .says = Tour::tr("A folder to stage, and the site beside it"),
         .act = sequence({[=](Driver &) { return unpackExample(local + u'/' + name); }, click(u"rail-data"_s),
                          type(u"localPath"_s, local, true), select(u"localTable"_s, name),
                          [siteFolder](Driver &driver) -> Result<> {
                              *siteFolder = driver.text(u"sitePath"_s);
                              if (siteFolder->isEmpty())
                                  return failure(Error::Kind::NotFound, u"the site's folder is not shown yet"_s);
                              return {};
                          }}),
         .isTrue = visible(u"dataStage"_s)},
        {.name = u"10-data-staged"_s,
         .says = Tour::tr("Staged, and verified by SHA-256"),
         .act = sequence({click(u"dataStage"_s), select(u"transfersTable"_s, name), click(u"transferReport"_s)}),
         .isTrue = shows(u"reportTable"_s, u"train.py"_s),
         .limit = std::chrono::seconds(60)},
        {.name = u"11-data-report"_s,
         .says = Tour::tr("The transfer's report, saved"),
         .act = sequence({click(u"reportSave"_s), saveAs(sums),
                          [sums](Driver &) -> Result<> {
                              if (!QFileInfo::exists(sums))
                                  return failure(Error::Kind::NotFound, u"not written"_s, sums);
                              return {};
                          },
                          click(u"reportSave"_s), saveAs(report)}),
         // All of it travelled, and the site's own sums agree.
         .isTrue =
             [report](const Driver &) {
                 const auto json = readJson(report);
                 return json && json->object()["summary"_L1]["sent"_L1]["files"_L1].toInt() == 3
                     && json->object()["verified_by"_L1].toString() == u"sha256sum";
             },
         .picture = false},
        {.name = u"12-data-site"_s,
         .says = Tour::tr("What stands at the site now"),
         .act = sequence({click(u"reportClose"_s), select(u"siteTable"_s, name, true)}),
         .isTrue = shows(u"siteTable"_s, u"digits.csv.gz"_s)},
    };
}

QList<TourStep> trainAModel(const QString &job, const std::shared_ptr<QString> &siteFolder)
{
    // Time for some points, so that the picture shows a curve that grows.
    const auto training = std::make_shared<QElapsedTimer>();
    return {
        {.name = u"13-job-new"_s,
         .says = Tour::tr("A training job: its exact script before it is sent"),
         .act = sequence({click(u"rail-jobs"_s), click(u"newJob"_s), type(u"newJobName"_s, job),
                          [=](Driver &driver) { return driver.type(u"newJobFolder"_s, *siteFolder + u'/' + job); },
                          type(u"newJobEpochs"_s, u"70"_s)}),
         .isTrue =
             [](const Driver &driver) { // it is sent once its memory was compared with what the site has
                 return driver.text(u"newJobScript"_s).contains(u"#SBATCH"_s) && driver.isVisible(u"newJobCheck4"_s);
             }},
        {.name = u"14-job-running"_s,
         .says = Tour::tr("Sent, and running on its GPU"),
         .act = sequence({click(u"newJobSubmit"_s), select(u"jobsTable"_s, job),
                          [](Driver &driver) { return driver.chooseTab(u"jobTabs"_s, 1); }}),
         .isTrue = shows(u"jobOutput"_s, u"step 400/"_s),
         .limit = std::chrono::seconds(60)},
        {.name = u"15-curves-live"_s,
         .says = Tour::tr("The curves while it trains"),
         .act = sequence({click(u"openCurves"_s),
                          [training](Driver &) -> Result<> {
                              training->start();
                              return {};
                          }}),
         .isTrue =
             [=](const Driver &driver) {
                 return driver.text(u"runList"_s).contains(job) && training->hasExpired(8000);
             },
         .limit = std::chrono::seconds(40)},
    };
}

QList<TourStep> seeItThrough(const QString &folder, const QString &job, const std::shared_ptr<QString> &siteFolder)
{
    const QString fetched = folder + u"/fetched"_s;
    const QString record = folder + u"/job-record.json"_s;
    const QString csv = folder + u"/curves.csv"_s;
    const QString png = folder + u"/curves.png"_s;
    return {
        {.name = u"16-job-ended"_s,
         .says = Tour::tr("Ended, with what it used"),
         .act = sequence({click(u"rail-jobs"_s), select(u"jobsTable"_s, job),
                          [](Driver &driver) { return driver.chooseTab(u"jobTabs"_s, 0); }}),
         .isTrue = [](const Driver &driver) { return driver.text(u"jobExit"_s) == u"0"_s; },
         .limit = std::chrono::seconds(150)},
        {.name = u"17-job-record"_s,
         .says = Tour::tr("Its record: COMPLETED, with one GPU"),
         .act = sequence({click(u"saveJobRecord"_s), saveAs(record)}),
         .isTrue =
             [record](const Driver &) {
                 const auto json = readJson(record);
                 return json && json->object()["scheduler_state"].toString() == u"COMPLETED"
                     && json->object()["gpus"].toInt() == 1;
             },
         .picture = false},
        {.name = u"18-data-fetched"_s,
         .says = Tour::tr("The run's files fetched back, verified too"),
         .act = sequence(
             {[fetched](Driver &) -> Result<> {
                  QDir().mkpath(fetched);
                  return {};
              },
              click(u"rail-data"_s), type(u"localPath"_s, fetched, true),
              [siteFolder](Driver &driver) { return driver.type(u"sitePath"_s, *siteFolder + u"/runs"_s, true); },
              select(u"siteTable"_s, job), click(u"dataFetch"_s), select(u"transfersTable"_s, job)}),
         .isTrue =
             [=](const Driver &driver) {
                 const QDir here(fetched);
                 const QStringList runs = here.entryList({u'*' + job}, QDir::Dirs);
                 return !runs.isEmpty() && QFileInfo::exists(here.filePath(runs.first() + u"/output.txt"_s))
                     && driver.isVisible(u"transferReport"_s) && driver.text(u"localTable"_s).contains(job);
             },
         .limit = std::chrono::seconds(40)},
        {.name = u"19-curves"_s,
         .says = Tour::tr("The whole curves"),
         .act = sequence(
             {click(u"rail-curves"_s), click(u"axisRelative"_s), type(u"smoothing"_s, QLocale().toString(0.6), true)}),
         .isTrue = visible(u"chartGrid"_s)},
        {.name = u"20-curves-csv"_s,
         .says = Tour::tr("Every point as CSV"),
         .act = sequence({click(u"exportCurves"_s), [](Driver &driver) { return driver.chooseAction(u"exportCsv"_s); },
                          saveAs(csv)}),
         .isTrue = isWritten(csv, "run,tag,step,wall_time,value"),
         .picture = false},
        {.name = u"21-curves-png"_s,
         .says = Tour::tr("The picture as PNG"),
         .act = sequence({click(u"exportCurves"_s), [](Driver &driver) { return driver.chooseAction(u"exportPng"_s); },
                          saveAs(png)}),
         .isTrue = isWritten(png, "\x89PNG"),
         .picture = false},
        {.name = u"22-start"_s,
         .says = Tour::tr("Where the user is now"),
         .act = click(u"rail-start"_s),
         .isTrue = visible(u"startPage"_s)},
    };
}

QList<TourStep> changeItsLooks()
{
    return {
        {.name = u"23-curves-dark"_s,
         .says = Tour::tr("The same in the dark"),
         .act = sequence({click(u"rail-settings"_s), answer(u"schemeBox"_s, 2), click(u"rail-curves"_s)}),
         .isTrue = [](const Driver &driver) { return driver.picture().pixelColor(4, 200).lightness() < 80; }},
        {.name = u"24-jobs-french"_s,
         .says = Tour::tr("And in French, without a restart"),
         .act = sequence({click(u"rail-settings"_s), answer(u"schemeBox"_s, 1), choose(u"languageBox"_s, u"fran"_s),
                          click(u"rail-jobs"_s)}),
         .isTrue =
             [](const Driver &driver) {
                 return driver.isVisible(u"jobsTable"_s) && QLocale().language() == QLocale::French;
             }},
        {.name = u"25-curves-french"_s,
         .says = Tour::tr("The curves in French"),
         .act = click(u"rail-curves"_s),
         .isTrue = visible(u"chartGrid"_s)},
        {.name = u"26-data-french"_s,
         .says = Tour::tr("The files in French"),
         .act = click(u"rail-data"_s),
         .isTrue = visible(u"siteTable"_s)}, // the home folder here may be empty
    };
}

} // namespace

QList<TourStep> wholeJob(const QString &folder)
{
    const QString place = QDir(folder).absolutePath();
    // What an earlier tour left must neither stand in the way nor pass for this one's.
    for (const char *name :
         {"dossier.pdf", "dossier.zip", "staged.sha256", "staged.json", "job-record.json", "curves.csv", "curves.png"})
        QFile::remove(place + u'/' + QLatin1StringView(name));
    const auto siteFolder = std::make_shared<QString>();
    // A name of its own: the practice factory remembers the folders and jobs of earlier tours.
    const QString job = u"tour-"_s + QTime::currentTime().toString(u"HHmmss");
    return findAFactory() + writeARequest(place) + stageAFolder(place, job, siteFolder) + trainAModel(job, siteFolder)
        + seeItThrough(place, job, siteFolder) + changeItsLooks();
}

} // namespace officina
