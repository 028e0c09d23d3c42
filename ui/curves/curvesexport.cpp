// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves page: what leaves it as a file or by the clipboard. Points are copied and written on a
// thread of their own: runs may grow meanwhile, and the window never waits for a disk.
#include "client/curves/runs/csvexport.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/curves/chart/chartgrid.h"
#include "ui/curves/curvespage.h"
#include "ui/curves/exportdialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

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

} // namespace

void CurvesPage::offerExports()
{
    connect(m_grid, &ChartGrid::copyRequested, this, &CurvesPage::copy);
    connect(m_grid, &ChartGrid::saveImageRequested, this, &CurvesPage::askHowToExport);
    connect(m_grid, &ChartGrid::savePointsRequested, this, [this](const QString &tag) {
        chooseFile(fileNameFor(tag, u".csv"_s), tr("Tables (*.csv)"),
                   [this, tag](const QString &path) { exportCsv(path, tag); });
    });
}

QPushButton *CurvesPage::exportButton()
{
    QPushButton *button = makeButton(u"exportCurves"_s, tr("Export"));
    button->setProperty("hasMenu", true);
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &name, const QString &text, auto slot) {
        QAction *action = menu->addAction(text, this, slot);
        action->setObjectName(name);
    };
    add(u"exportCsv"_s, tr("All points as CSV…"), [this] {
        chooseFile(fileNameFor({}, u".csv"_s), tr("Tables (*.csv)"), [this](const QString &path) { exportCsv(path); });
    });
    add(u"exportPng"_s, tr("Picture of all charts (PNG)…"), [this] {
        chooseFile(fileNameFor({}, u".png"_s), tr("Pictures (*.png)"),
                   [this](const QString &path) { exportPictures(path); });
    });
    add(u"exportPictures"_s, tr("SVG, PDF or a report (HTML)…"), [this] { askHowToExport({}); });
    add(u"copyCurves"_s, tr("Copy picture"), [this] { copy({}); });
    button->setMenu(menu);
    return button;
}

QList<CurvePicture> CurvesPage::pictures(const QString &tag, bool onPaper) const
{
    QList<CurvePicture> pictures;
    for (const QString &name : tag.isEmpty() ? m_grid->shownTags() : QStringList{tag}) {
        CurvePicture picture;
        picture.title = name;
        if (const auto lines = m_tags.find(name); lines != m_tags.end())
            picture.lines = lines->second;
        picture.axis = m_options.axis;
        picture.metric = m_options.metric;
        if (const auto target = m_alertSettings.targets.constFind(name); target != m_alertSettings.targets.cend())
            picture.target = target->value;
        picture.smoothing = m_options.smoothing;
        picture.logScale = m_options.logScale;
        picture.logX = m_options.isLogX();
        picture.ignoreOutliers = m_options.ignoreOutliers;
        picture.view = m_grid->view();
        picture.dark = !onPaper && &Colours::of(palette()) == &Colours::dark();
        picture.locale = locale();
        pictures.push_back(picture);
    }
    return pictures;
}

QImage CurvesPage::picture(const QString &tag) const
{
    const SheetSize size;
    return curveSheet(pictures(tag), size.columns, size.each, size.scale);
}

void CurvesPage::copy(const QString &tag)
{
    QGuiApplication::clipboard()->setImage(picture(tag));
    Q_EMIT statusChanged(tr("The picture was copied."));
}

void CurvesPage::exportPictures(const QString &path, const QString &tag, const SheetSize &size, bool onPaper)
{
    QList<CurvePicture> copies = pictures(tag, onPaper);
    QHash<const Series *, std::shared_ptr<const Series>> copied; // the same one may be drawn several times
    const auto copy = [&](std::shared_ptr<const Series> &series) {
        if (!series)
            return;
        auto &one = copied[series.get()];
        if (!one)
            one = std::make_shared<Series>(*series);
        series = one;
    };
    for (CurvePicture &picture : copies) {
        for (CurveLine &line : picture.lines) {
            for (auto *series : {&line.series, &line.low, &line.high, &line.metric})
                copy(*series);
        }
    }
    write(path, [path, copies, size] { return saveCurves(path, copies, size); });
}

// On the writer's thread; tells how it went.
void CurvesPage::write(const QString &path, const std::function<Result<>()> &save)
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
            m_error->show(errorText(saved.error(), Doing::Exporting));
            return;
        }
        Q_EMIT statusChanged(tr("Saved %1").arg(path));
        Q_EMIT exported(path);
    });
}

void CurvesPage::askHowToExport(const QString &tag)
{
    auto *dialog = new ExportDialog(!tag.isEmpty(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tag] {
        chooseFile(fileNameFor(tag, dialog->ending()), dialog->fileFilter(),
                   [this, tag, size = dialog->size(), onPaper = dialog->isOnPaper()](const QString &path) {
                       exportPictures(path, tag, size, onPaper);
                   });
    });
    dialog->open();
}

void CurvesPage::exportCsv(const QString &path, const QString &tag)
{
    struct Copy {
        QString name;
        Run run;
    };
    QList<Copy> copies;
    for (const auto &entry : entries()) {
        if (!m_runs->isShown(entry.listed))
            continue;
        Copy copy{entry.listed.label, {entry.run->folder, entry.run->format, {}, {}}};
        for (const auto &[name, series] : entry.run->series) {
            if (tag.isEmpty() || name == tag)
                copy.run.series[name] = std::make_shared<Series>(*series);
        }
        copies.push_back(copy);
    }
    write(path, [path, copies] {
        QList<NamedRun> runs;
        for (const Copy &copy : copies)
            runs.push_back({copy.name, &copy.run});
        return officina::exportCsv(path, runs);
    });
}

void CurvesPage::chooseFile(const QString &suggestion, const QString &filter,
                            const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(this, tr("Save as"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suggestion.section(u'.', -1));
    dialog->selectFile(suggestion);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

} // namespace officina
