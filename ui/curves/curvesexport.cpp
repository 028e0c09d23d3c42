// SPDX-License-Identifier: GPL-3.0-or-later
//
// What leaves the curves; see the header.
#include "ui/curves/curvesexport.h"

#include "client/curves/runs/csvexport.h"
#include "client/sites/sitelist.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/curves/chart/chartgrid.h"
#include "ui/curves/exportdialog.h"
#include "ui/present/curves/curvereport.h"
#include "ui/present/sitetext.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// A file name that every file system takes.
QString fileNameFor(const QString &tag, const QString &ending)
{
    QString name = tag.isEmpty() ? u"curves"_s : tag;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'-';
    }
    return name.first(std::min<qsizetype>(name.size(), 100)) + ending;
}

// The series as they are now; the same one may be drawn several times.
void copySeries(QList<CurvePicture> &pictures)
{
    QHash<const Series *, std::shared_ptr<const Series>> copied;
    for (CurvePicture &picture : pictures) {
        for (CurveLine &line : picture.lines) {
            for (auto *series : {&line.series, &line.low, &line.high, &line.metric}) {
                if (!*series)
                    continue;
                auto &one = copied[series->get()];
                if (!one)
                    one = std::make_shared<Series>(**series);
                *series = one;
            }
        }
    }
}

// As the user calls it; empty: this computer.
QString nameOfSite(const QString &id)
{
    const SiteList sites = loadSites();
    const Site *site = sites.find(SiteId{id});
    return site ? siteName(*site) : id;
}

ReportRun reportOf(const RunEntry &entry)
{
    const RunSource &source = *entry.source;
    ReportRun run{entry.listed.label, source.site.isEmpty() ? source.key : source.run.folder.display()};
    if (!entry.run->folder.isEmpty())
        run.folder += u'/' + entry.run->folder.display();
    run.site = nameOfSite(source.site);
    run.job = source.run.job.value;
    run.parameters = entry.listed.parameters;
    run.start = entry.run->start();
    for (const auto &[tag, series] : entry.run->series) {
        const double last = series->isEmpty() ? qQNaN() : series->wallTime(series->size() - 1);
        run.seconds = std::fmax(run.seconds, last - run.start);
    }
    run.gpus = entry.listed.gpus;
    run.notes = entry.listed.notes;
    run.tags = entry.listed.tags;
    return run;
}

} // namespace

CurvesExport::CurvesExport(QWidget &window, const RunSources &sources, Content content)
    : QObject(&window), m_window(window), m_content(std::move(content)), m_origins(sources)
{}

CurvesExport::~CurvesExport() = default;

void CurvesExport::offer(const ChartGrid &charts)
{
    connect(&charts, &ChartGrid::copyRequested, this, &CurvesExport::copy);
    connect(&charts, &ChartGrid::saveImageRequested, this, &CurvesExport::askForPictures);
    connect(&charts, &ChartGrid::savePointsRequested, this, &CurvesExport::askForCsv);
}

QPushButton *CurvesExport::button()
{
    QPushButton *button = makeButton(u"exportCurves"_s, tr("Export"));
    button->setProperty("hasMenu", true);
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &name, const QString &text, auto slot) {
        QAction *action = menu->addAction(text, this, slot);
        action->setObjectName(name);
    };
    add(u"exportCsv"_s, tr("Points as CSV…"), [this] { askForCsv({}); });
    add(u"exportPng"_s, tr("Picture of all charts (PNG)…"), [this] {
        chooseFile(fileNameFor({}, u".png"_s), tr("Pictures (*.png)"),
                   [this](const QString &path) { writePictures(path); });
    });
    add(u"exportPictures"_s, tr("SVG, PDF or a report (HTML)…"), [this] { askForPictures({}); });
    add(u"copyCurves"_s, tr("Copy picture"), [this] { copy({}); });
    button->setMenu(menu);
    return button;
}

QList<CurvePicture> CurvesExport::pictures(const QString &tag, bool onPaper) const
{
    QList<CurvePicture> pictures = m_content.pictures(tag);
    for (CurvePicture &picture : pictures)
        picture.dark = !onPaper && Colours::of(m_window.palette()).isDark;
    return pictures;
}

QImage CurvesExport::picture(const QString &tag) const
{
    const SheetSize size;
    return curveSheet(pictures(tag, false), size.columns, size.each, size.scale);
}

void CurvesExport::copy(const QString &tag)
{
    QGuiApplication::clipboard()->setImage(picture(tag));
    Q_EMIT statusChanged(tr("The picture was copied."));
}

void CurvesExport::writePictures(const QString &path, const QString &tag, const SheetSize &size, bool onPaper)
{
    QList<CurvePicture> copies = pictures(tag, onPaper);
    copySeries(copies);
    const auto save = [this, path, copies, size](const QList<ReportRun> &runs) {
        write(path, [path, copies, runs, size] { return saveCurves(path, copies, size, runs); });
    };
    if (!isReport(path))
        return save({});
    QList<std::pair<QString, ReportRun>> runs; // by key: entries are gone when the answer comes
    for (const RunEntry &entry : m_content.runs())
        runs.push_back({entry.listed.key, reportOf(entry)});
    m_origins.read(m_content.runs(), [runs, save](const RunOrigins &origins) {
        QList<ReportRun> all;
        for (auto [key, run] : runs) {
            const RunOrigin origin = origins.of.value(key);
            if (run.job.isEmpty())
                run.job = origin.job;
            if (run.site.isEmpty()) // its logs were fetched
                run.site = nameOfSite(origin.site);
            run.commit = origin.commit;
            run.isChanged = origin.isChanged;
            all.push_back(run);
        }
        save(all);
    });
}

// On the writer's thread; tells how it went.
void CurvesExport::write(const QString &path, const std::function<Result<>()> &save)
{
    if (!m_writer) {
        m_writer = std::make_unique<WorkerThread<FileWriter>>(
            u"export"_s,
            [](const CancelFlag &) -> Result<std::unique_ptr<FileWriter>> { return std::make_unique<FileWriter>(); });
    }
    Q_EMIT statusChanged(tr("Saving %1…").arg(path));
    m_writer->run([save](FileWriter &) { return save(); }).then(this, [this, path](const Result<> &saved) {
        if (!saved) {
            Q_EMIT statusChanged({});
            Q_EMIT failed(saved.error());
            return;
        }
        Q_EMIT statusChanged(tr("Saved %1").arg(path));
        Q_EMIT exported(path);
    });
}

void CurvesExport::askForCsv(const QString &tag)
{
    chooseFile(fileNameFor(tag, u".csv"_s), tr("Tables (*.csv)"),
               [this, tag](const QString &path) { writeCsv(path, tag); });
}

void CurvesExport::askForPictures(const QString &tag)
{
    auto *dialog = new ExportDialog(!tag.isEmpty(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tag] {
        chooseFile(fileNameFor(tag, dialog->ending()), dialog->fileFilter(),
                   [this, tag, size = dialog->size(), onPaper = dialog->isOnPaper()](const QString &path) {
                       writePictures(path, tag, size, onPaper);
                   });
    });
    dialog->open();
}

void CurvesExport::writeCsv(const QString &path, const QString &tag)
{
    struct Copy {
        QString name;
        Run run;
    };
    QList<Copy> copies;
    for (const RunEntry &entry : m_content.runs()) {
        Copy copy{entry.listed.label, {entry.run->folder, entry.run->format, {}, {}}};
        for (const auto &[name, series] : entry.run->series) {
            if (tag.isEmpty() || name == tag)
                copy.run.series[name] = std::make_shared<Series>(*series);
        }
        copies.push_back(copy);
    }
    QList<CurvePicture> shown = m_content.pictures(tag);
    shown.removeIf([](const CurvePicture &picture) { return picture.values.isEmpty(); });
    for (const CurvePicture &picture : std::as_const(shown)) { // beside the values, what is seen instead of them
        for (const CurveLine &line : picture.lines) {
            Copy copy{line.label, {}};
            copy.run.series[u"%1 (%2)"_s.arg(picture.title, picture.values)] = std::make_shared<Series>(*line.series);
            copies.push_back(copy);
        }
    }
    write(path, [path, copies] {
        QList<NamedRun> runs;
        for (const Copy &copy : copies)
            runs.push_back({copy.name, &copy.run});
        return exportCsv(path, runs);
    });
}

void CurvesExport::chooseFile(const QString &suggestion, const QString &filter,
                              const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(&m_window, tr("Save as"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suggestion.section(u'.', -1));
    dialog->selectFile(suggestion);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

} // namespace officina
