// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which runs are drawn together; see the header.
#include "ui/curves/runs/groupbutton.h"

#include "ui/common/controls.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const Setting<int> groupingKept{u"curves/grouping"_s, int(Grouping::None), int(Grouping::None),
                                int(Grouping::Parameter)};
const Setting<QString> groupParameter{u"curves/groupParameter"_s};
const Setting<int> bandKept{u"curves/band"_s, int(BandKind::Range), int(BandKind::Range), int(BandKind::Deviation)};

} // namespace

GroupButton::GroupButton(Settings &settings, Names parameters)
    : m_settings(settings), m_parameters(std::move(parameters))
{
    setObjectName(u"groupRuns"_s);
    setAutoDefault(false);
    setProperty("hasMenu", true);
    setToolTip(tr("Draw runs that belong together as their mean with a band"));
    auto *menu = new QMenu(this);
    auto *groupings = new QActionGroup(menu);
    const auto addGrouping = [&](Grouping grouping, const QString &name, const QString &text) {
        addChoice(*menu, *groupings, groupingKept, int(grouping), name, text);
    };
    addGrouping(Grouping::None, u"groupNone"_s, tr("Every run for itself"));
    addGrouping(Grouping::Folder, u"groupFolder"_s, tr("Runs of one folder together"));
    addGrouping(Grouping::Name, u"groupName"_s, tr("Runs that differ in the seed together"));
    QMenu *byParameter = menu->addMenu(tr("Runs of an equal hyper-parameter together"));
    byParameter->setObjectName(u"groupParameterMenu"_s);
    connect(byParameter, &QMenu::aboutToShow, this,
            [this, byParameter, groupings] { fillParameters(*byParameter, *groupings); });
    menu->addSeparator();
    auto *bands = new QActionGroup(menu);
    addChoice(*menu, *bands, bandKept, int(BandKind::Range), u"bandRange"_s, tr("Band from the lowest to the highest"));
    addChoice(*menu, *bands, bandKept, int(BandKind::Deviation), u"bandDeviation"_s,
              tr("Band of one standard deviation"));
    setMenu(menu);
    showChoice();
}

void GroupButton::applyTo(RunGroups &groups) const
{
    groups.set(Grouping(m_settings.get(groupingKept)), BandKind(m_settings.get(bandKept)),
               m_settings.get(groupParameter));
}

void GroupButton::addChoice(QMenu &menu, QActionGroup &among, const Setting<int> &kept, int value, const QString &name,
                            const QString &text)
{
    QAction *action = menu.addAction(text, this, [this, kept, value] {
        m_settings.set(kept, value);
        choose();
    });
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(m_settings.get(kept) == value);
    among.addAction(action);
}

void GroupButton::fillParameters(QMenu &menu, QActionGroup &among)
{
    menu.clear();
    const QStringList names = m_parameters();
    for (const QString &name : names) {
        QString text = name;
        QAction *action = menu.addAction(text.replace(u'&', u"&&"_s), this, [this, name] {
            m_settings.set(groupParameter, name);
            m_settings.set(groupingKept, int(Grouping::Parameter));
            choose();
        });
        action->setCheckable(true);
        action->setChecked(Grouping(m_settings.get(groupingKept)) == Grouping::Parameter
                           && m_settings.get(groupParameter) == name);
        among.addAction(action);
    }
    if (names.isEmpty())
        menu.addAction(tr("No hyper-parameter differs between these runs"))->setEnabled(false);
}

void GroupButton::choose()
{
    showChoice();
    Q_EMIT chosen();
}

void GroupButton::showChoice()
{
    switch (Grouping(m_settings.get(groupingKept))) {
    case Grouping::None: setText(tr("Group: none")); break;
    case Grouping::Folder: setText(tr("Group: by folder")); break;
    case Grouping::Name: setText(tr("Group: by name")); break;
    case Grouping::Parameter: {
        QString text = tr("Group: by %1", "a hyper-parameter").arg(m_settings.get(groupParameter));
        text = fontMetrics().elidedText(text, Qt::ElideMiddle, 180);
        setText(text.replace(u'&', u"&&"_s));
        break;
    }
    }
}

} // namespace officina
