// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves page: what its menus offer, to open and to arrange; see the header.
#include "ui/common/controls.h"
#include "ui/common/siteinuse.h"
#include "ui/curves/chart/chartgrid.h"
#include "ui/curves/curvespage.h"
#include "ui/curves/patterndialog.h"
#include "ui/present/formats.h"
#include "ui/present/sitetext.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const Setting<int> groupingKept{u"curves/grouping"_s, int(Grouping::None), int(Grouping::None),
                                int(Grouping::Parameter)};
const Setting<QString> textPatternKept{u"curves/textPattern"_s};
const Setting<QString> groupParameter{u"curves/groupParameter"_s};
const Setting<int> bandKept{u"curves/band"_s, int(BandKind::Range), int(BandKind::Range), int(BandKind::Deviation)};
const Setting<int> cardSize{u"curves/cardSize"_s, int(ChartGrid::CardSize::Medium), int(ChartGrid::CardSize::Small),
                            int(ChartGrid::CardSize::Large)};

} // namespace

void CurvesPage::usePattern()
{
    m_rules.text = textPattern(m_settings.get(textPatternKept)).value_or(QRegularExpression());
}

// Those of the charts that are shown: the filter of the charts makes a long list short.
QMenu *CurvesPage::metricMenu(QPushButton *pill)
{
    auto *menu = new QMenu(pill);
    menu->setObjectName(u"axisMetricMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, pill] {
        constexpr qsizetype most = 30;
        menu->clear();
        const QStringList tags = m_grid->shownTags();
        for (const QString &tag : tags.first(std::min(tags.size(), most))) {
            QString text = tag;
            QAction *action = menu->addAction(text.replace(u'&', u"&&"_s), this, [this, pill, tag] {
                pill->setText(fontMetrics().elidedText(tr("x: %1", "a metric").arg(tag), Qt::ElideMiddle, 160));
                changeOptions([&](ChartOptions &options) {
                    options.axis = XAxis::Metric;
                    options.metric = tag;
                });
                pill->setChecked(true);
            });
            action->setCheckable(true);
            action->setChecked(m_options.axis == XAxis::Metric && m_options.metric == tag);
        }
        if (tags.size() > most)
            menu->addAction(tr("%n more: filter the charts to find them", nullptr, int(tags.size() - most)))
                ->setEnabled(false);
    });
    return menu;
}

QPushButton *CurvesPage::openButton()
{
    QPushButton *button = makeButton(u"openRuns"_s, tr("Open", "folders or runs; opens a menu"));
    button->setProperty("hasMenu", true);
    auto *menu = new QMenu(button);
    menu->setObjectName(u"openRunsMenu"_s);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const auto add = [&](const QString &name, const QString &text, auto slot) {
            menu->addAction(text, this, slot)->setObjectName(name);
        };
        const Connection *connection = m_site.connection();
        add(u"openCurvesSiteFolder"_s,
            connection ? tr("Folder of %1…", "%1: a site").arg(siteName(connection->site())).replace(u'&', u"&&"_s)
                       : tr("Folder of a site…"),
            &CurvesPage::siteFolderWanted);
        add(u"openCurvesFolder"_s, tr("Folder of this computer…"), &CurvesPage::chooseFolder);
        add(u"openCurvesFile"_s, tr("Log of this computer…"), &CurvesPage::chooseLog);
        add(u"textPattern"_s, tr("Plain logs by a pattern…"), &CurvesPage::askForPattern);
        menu->addSeparator();
        menu->addAction(tr("Looked at before, also without a connection:"))->setEnabled(false);
        addRecent(*menu);
    });
    button->setMenu(menu);
    return button;
}

// What was read of sites is kept: it can be looked at without them.
void CurvesPage::addRecent(QMenu &menu)
{
    constexpr qsizetype most = 15;
    const QList<MirroredRun> runs = LogMirror::all(m_copies);
    for (const MirroredRun &copy : runs.first(std::min(runs.size(), most))) {
        QString text = tr("%1 · %2 · %3", "%1: run, %2: site, %3: '3 min ago'")
                           .arg(copy.run.title, copy.site, formats::ago(copy.readAt, QDateTime::currentDateTimeUtc()));
        QAction *action = menu.addAction(text.replace(u'&', u"&&"_s), this, [this, copy] { openCopy(copy); });
        action->setToolTip(copy.run.folder.display());
    }
    if (runs.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

void CurvesPage::askForPattern()
{
    auto *dialog = new PatternDialog(m_settings.get(textPatternKept), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings.set(textPatternKept, dialog->pattern());
        usePattern();
        reopen();
    });
    dialog->open();
}

QPushButton *CurvesPage::sizeButton()
{
    QPushButton *button = makeButton(u"chartSize"_s, tr("Size", "of the charts"));
    button->setProperty("hasMenu", true);
    auto *menu = new QMenu(button);
    auto *sizes = new QActionGroup(menu);
    const std::tuple<ChartGrid::CardSize, QString, QString> all[] = {
        {ChartGrid::CardSize::Small, u"chartsSmall"_s, tr("Small charts")},
        {ChartGrid::CardSize::Medium, u"chartsMedium"_s, tr("Medium charts")},
        {ChartGrid::CardSize::Large, u"chartsLarge"_s, tr("Large charts")}};
    for (const auto &[size, name, text] : all) {
        QAction *action = menu->addAction(text, this, [this, size] {
            m_settings.set(cardSize, int(size));
            m_grid->setCardSize(size);
        });
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_settings.get(cardSize) == int(size));
        sizes->addAction(action);
    }
    m_grid->setCardSize(ChartGrid::CardSize(m_settings.get(cardSize)));
    button->setMenu(menu);
    return button;
}

QPushButton *CurvesPage::groupButton()
{
    QPushButton *button = makeButton(u"groupRuns"_s, {});
    button->setProperty("hasMenu", true);
    button->setToolTip(tr("Draw runs that belong together as their mean with a band"));
    auto *menu = new QMenu(button);
    const auto use = [this, button] {
        const auto grouping = Grouping(m_settings.get(groupingKept));
        const QString parameter = m_settings.get(groupParameter);
        m_groups.set(grouping, BandKind(m_settings.get(bandKept)), parameter);
        m_grid->forgetPointer();
        switch (grouping) {
        case Grouping::None: button->setText(tr("Group: none")); break;
        case Grouping::Folder: button->setText(tr("Group: by folder")); break;
        case Grouping::Name: button->setText(tr("Group: by name")); break;
        case Grouping::Parameter:
            button->setText(
                fontMetrics().elidedText(tr("Group: by %1", "a hyper-parameter").arg(parameter), Qt::ElideMiddle, 180));
            break;
        }
    };
    const auto choice = [&](const QString &name, const QString &text, const Setting<int> &kept, int value,
                            QActionGroup *among) {
        QAction *action = menu->addAction(text, this, [this, kept, value, use] {
            m_settings.set(kept, value);
            use();
            draw();
        });
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_settings.get(kept) == value);
        among->addAction(action);
    };
    auto *groupings = new QActionGroup(menu);
    choice(u"groupNone"_s, tr("Every run for itself"), groupingKept, int(Grouping::None), groupings);
    choice(u"groupFolder"_s, tr("Runs of one folder together"), groupingKept, int(Grouping::Folder), groupings);
    choice(u"groupName"_s, tr("Runs that differ in the seed together"), groupingKept, int(Grouping::Name), groupings);
    QMenu *byParameter = menu->addMenu(tr("Runs of an equal hyper-parameter together"));
    byParameter->setObjectName(u"groupParameterMenu"_s);
    connect(byParameter, &QMenu::aboutToShow, this, [this, byParameter, groupings, use] {
        byParameter->clear();
        const QStringList names = varyingParameters(listedRuns());
        for (const QString &name : names) {
            QString text = name;
            QAction *action = byParameter->addAction(text.replace(u'&', u"&&"_s), this, [this, name, use] {
                m_settings.set(groupParameter, name);
                m_settings.set(groupingKept, int(Grouping::Parameter));
                use();
                draw();
            });
            action->setCheckable(true);
            action->setChecked(Grouping(m_settings.get(groupingKept)) == Grouping::Parameter
                               && m_settings.get(groupParameter) == name);
            groupings->addAction(action);
        }
        if (names.isEmpty())
            byParameter->addAction(tr("No hyper-parameter differs between these runs"))->setEnabled(false);
    });
    menu->addSeparator();
    auto *bands = new QActionGroup(menu);
    choice(u"bandRange"_s, tr("Band from the lowest to the highest"), bandKept, int(BandKind::Range), bands);
    choice(u"bandDeviation"_s, tr("Band of one standard deviation"), bandKept, int(BandKind::Deviation), bands);
    use();
    button->setMenu(menu);
    return button;
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

void CurvesPage::chooseLog()
{
    auto *dialog = new QFileDialog(this, tr("Open a log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CurvesPage::openFolder);
    dialog->open();
}

} // namespace officina
