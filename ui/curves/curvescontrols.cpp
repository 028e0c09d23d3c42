// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves page: its layout, controls and exports. Exports write a copy of the points on a thread
// of their own: runs may grow meanwhile, and the window never waits for a disk.
#include "client/curves/csvexport.h"
#include "ui/common/agelabel.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/icons.h"
#include "ui/common/pageheader.h"
#include "ui/common/theme.h"
#include "ui/curves/chartgrid.h"
#include "ui/curves/curvespage.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 1000; // of the slider
constexpr QSize eachPicture(720, 420);
constexpr qreal pictureScale = 2;

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

void CurvesPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    buildHeader();
    layout->addWidget(m_header);

    m_error = new ErrorPanel;
    m_error->clear();
    connect(m_error, &ErrorPanel::retryRequested, this, &CurvesPage::refresh);
    layout->addWidget(m_error);

    m_damage = new QFrame;
    m_damage->setObjectName(u"damageNotice"_s);
    m_damage->setProperty("notice", u"warning"_s);
    auto *damageRow = new QGridLayout(m_damage);
    damageRow->setContentsMargins(space::oneAndHalf, space::one, space::oneAndHalf, space::one);
    damageRow->setColumnStretch(1, 1);
    m_damageText = makeLabel({});
    m_damageDetails = makeButton(u"damageDetails"_s, tr("Details"), ButtonKind::Link);
    m_damageDetails->setCheckable(true);
    m_damageList = makeLabel({}, LabelRole::Small);
    m_damageList->setObjectName(u"damageList"_s);
    m_damageList->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_damageList->hide();
    connect(m_damageDetails, &QPushButton::toggled, m_damageList, &QWidget::setVisible);
    damageRow->addWidget(new IconView(u"warning"_s, 18, IconView::Colour::Warning), 0, 0);
    damageRow->addWidget(m_damageText, 0, 1);
    damageRow->addWidget(m_damageDetails, 0, 2);
    damageRow->addWidget(m_damageList, 1, 1, 1, 2);
    layout->addWidget(m_damage);

    m_empty = new EmptyState(u"curves"_s, {}, {});
    m_empty->setObjectName(u"curvesEmpty"_s);
    connect(m_empty, &EmptyState::actionTriggered, this, &CurvesPage::chooseFolder);
    m_charts = buildCharts();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_charts);
    layout->addWidget(m_stack, 1);
}

QWidget *CurvesPage::buildCharts()
{
    m_runs = new RunList;
    m_runs->setMinimumWidth(180);
    connect(m_runs, &RunList::shownChanged, this, &CurvesPage::draw);
    connect(m_runs, &RunList::closeRequested, this, &CurvesPage::closeSource);
    m_grid = new ChartGrid;
    connect(m_grid, &ChartGrid::pointedAt, this, &CurvesPage::tellReadings);
    connect(m_grid, &ChartGrid::copyRequested, this, &CurvesPage::copy);
    connect(m_grid, &ChartGrid::saveImageRequested, this, [this](const QString &tag) {
        chooseFile(fileNameFor(tag, u".png"_s), tr("Pictures (*.png)"),
                   [this, tag](const QString &path) { exportPng(path, tag); });
    });
    connect(m_grid, &ChartGrid::savePointsRequested, this, [this](const QString &tag) {
        chooseFile(fileNameFor(tag, u".csv"_s), tr("Tables (*.csv)"),
                   [this, tag](const QString &path) { exportCsv(path, tag); });
    });
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"curvesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::oneAndHalf);
    splitter->addWidget(m_runs);
    splitter->addWidget(m_grid);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 1000});
    return splitter;
}

void CurvesPage::buildHeader()
{
    m_header = new PageHeader(tr("Curves"));
    m_age = new AgeLabel([](const QString &age) { return tr("as read %1", "%1: '3 min ago'").arg(age); });
    m_age->setObjectName(u"curvesAge"_s);
    m_age->setProperty("role", u"muted"_s);
    m_header->addBesideTitle(m_age);

    m_controls = new QWidget;
    auto *row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    auto *axes = new QButtonGroup(this);
    const auto addPill = [&](const QString &name, const QString &text) {
        QPushButton *pill = makeButton(name, text, ButtonKind::Pill);
        pill->setCheckable(true);
        row->addWidget(pill);
        return pill;
    };
    const std::tuple<XAxis, QString, QString> kinds[] = {
        {XAxis::Step, u"axisStep"_s, tr("Step")},
        {XAxis::Relative, u"axisRelative"_s, tr("Relative", "time since the run began")},
        {XAxis::Wall, u"axisWall"_s, tr("Wall time")}};
    for (const auto &[axis, name, text] : kinds) {
        QPushButton *pill = addPill(name, text);
        pill->setChecked(axis == m_look.axis);
        axes->addButton(pill, int(axis));
    }
    connect(axes, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            setLook({XAxis(id), m_look.smoothing, m_look.logScale});
    });
    QPushButton *logScale = addPill(u"logScale"_s, tr("Log scale"));
    connect(logScale, &QPushButton::toggled, this, [this](bool on) { setLook({m_look.axis, m_look.smoothing, on}); });

    auto *label = makeLabel(tr("Smoothing"), LabelRole::Muted);
    label->setWordWrap(false);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(u"smoothingSlider"_s);
    m_slider->setAccessibleName(tr("Smoothing"));
    m_slider->setRange(0, steps - 1);
    m_slider->setFixedWidth(96);
    m_smoothing = new QDoubleSpinBox;
    m_smoothing->setObjectName(u"smoothing"_s);
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setRange(0, 0.999);
    m_smoothing->setDecimals(3);
    m_smoothing->setSingleStep(0.05);
    m_smoothing->setFixedWidth(84);
    label->setBuddy(m_smoothing);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { m_smoothing->setValue(double(value) / steps); });
    connect(m_smoothing, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(qRound(value * steps));
        setLook({m_look.axis, value, m_look.logScale});
    });
    row->addSpacing(space::half);
    row->addWidget(label);
    row->addWidget(m_slider);
    row->addWidget(m_smoothing);
    row->addWidget(exportButton());
    m_header->addAction(m_controls);
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
                   [this](const QString &path) { exportPng(path); });
    });
    add(u"copyCurves"_s, tr("Copy picture"), [this] { copy({}); });
    menu->addSeparator();
    add(u"openCurvesFolder"_s, tr("Open another folder…"), [this] { chooseFolder(); });
    button->setMenu(menu);
    return button;
}

void CurvesPage::setLook(const CurveLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_grid->show(m_tags, m_look);
}

void CurvesPage::find()
{
    m_runs->focusFilter();
}

void CurvesPage::tellReadings(std::optional<double> x, const QList<ChartView::Reading> &readings)
{
    const QString place = x ? positionText(*x, m_look.axis, locale()) : QString();
    m_runs->setReadings(place, readings, m_look.smoothing > 0);
}

QImage CurvesPage::picture(const QString &tag) const
{
    QList<CurvePicture> pictures;
    for (const auto &[name, lines] : m_tags) {
        if (!tag.isEmpty() && name != tag)
            continue;
        CurvePicture picture;
        picture.title = name;
        picture.lines = lines;
        picture.axis = m_look.axis;
        picture.smoothing = m_look.smoothing;
        picture.logScale = m_look.logScale;
        picture.dark = &Colours::of(palette()) == &Colours::dark();
        picture.locale = locale();
        pictures.push_back(picture);
    }
    return curveSheet(pictures, pictures.size() > 1 ? 2 : 1, eachPicture, pictureScale);
}

void CurvesPage::copy(const QString &tag)
{
    QGuiApplication::clipboard()->setImage(picture(tag));
    Q_EMIT statusChanged(tr("The picture was copied."));
}

void CurvesPage::exportPng(const QString &path, const QString &tag)
{
    if (const auto saved = savePng(path, picture(tag)); !saved) {
        m_error->show(errorText(saved.error(), Doing::Exporting));
        return;
    }
    Q_EMIT statusChanged(tr("Saved %1").arg(path));
    Q_EMIT exported(path);
}

void CurvesPage::exportCsv(const QString &path, const QString &tag)
{
    struct Copy {
        QString name;
        Run run;
    };
    QList<Copy> copies;
    for (const auto &entry : m_opened.entries()) {
        if (!m_runs->isShown(entry.listed))
            continue;
        Copy copy{entry.listed.label, {entry.run->folder, entry.run->format, {}, {}}};
        for (const auto &[name, series] : entry.run->series) {
            if (tag.isEmpty() || name == tag)
                copy.run.series[name] = std::make_shared<Series>(*series);
        }
        copies.push_back(copy);
    }
    if (!m_writer) {
        m_writer = std::make_unique<WorkerThread<CsvWriter>>(
            u"export"_s,
            [](const CancelFlag &) -> Result<std::unique_ptr<CsvWriter>> { return std::make_unique<CsvWriter>(); });
    }
    Q_EMIT statusChanged(tr("Saving %1…").arg(path));
    m_writer
        ->run([path, copies](CsvWriter &) {
            QList<NamedRun> runs;
            for (const Copy &copy : copies)
                runs.push_back({copy.name, &copy.run});
            return officina::exportCsv(path, runs);
        })
        .then(this, [this, path](const Result<> &saved) {
            if (!saved) {
                m_error->show(errorText(saved.error(), Doing::Exporting));
                return;
            }
            Q_EMIT statusChanged(tr("Saved %1").arg(path));
            Q_EMIT exported(path);
        });
}

void CurvesPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open a folder with logs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &CurvesPage::openFolder);
    dialog->open();
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
