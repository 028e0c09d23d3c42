// SPDX-License-Identifier: GPL-3.0-or-later
//
// What runs are compared with; see the header.
#include "ui/curves/runs/comparebutton.h"

#include "ui/common/controls.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxRuns = 30; // in the menu; of more, the list of runs chooses one

} // namespace

CompareButton::CompareButton(Runs runs) : m_runs(std::move(runs))
{
    setObjectName(u"compareRuns"_s);
    setAutoDefault(false);
    setProperty("hasMenu", true);
    setToolTip(tr("Draw what runs differ by from one of them, or from their own attempt before a restart"));
    auto *menu = new QMenu(this);
    menu->setObjectName(u"compareMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(*menu); });
    setMenu(menu);
    choose({});
}

void CompareButton::setReference(const QString &runKey)
{
    choose({m_with.comparison.value_or(SeriesComparison::Difference), m_with.match, runKey});
}

void CompareButton::fill(QMenu &menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QActionGroup *>());
    const auto add = [this, &menu](QActionGroup *among, const QString &name, const QString &text, bool isOn,
                                   const ComparedWith &with) {
        QAction *action = menu.addAction(QString(text).replace(u'&', u"&&"_s), this, [this, with] { choose(with); });
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(isOn);
        if (among)
            among->addAction(action);
        return action;
    };
    menu.addAction(tr("What changed between the shown runs…"), this, &CompareButton::changesWanted)
        ->setObjectName(u"changesOfShown"_s);
    menu.addSeparator();
    auto *kinds = new QActionGroup(&menu);
    const std::tuple<std::optional<SeriesComparison>, QString, QString> all[] = {
        {std::nullopt, u"compareNone"_s, tr("Values as they were logged")},
        {SeriesComparison::Difference, u"compareDifference"_s, tr("Difference from the reference")},
        {SeriesComparison::Ratio, u"compareRatio"_s, tr("Ratio to the reference")}};
    for (const auto &[kind, name, text] : all)
        add(kinds, name, text, kind == m_with.comparison, {kind, m_with.match, m_with.reference});
    menu.addSeparator();
    const bool isExact = m_with.match == StepMatch::Exact;
    add(nullptr, u"compareInterpolated"_s, tr("Interpolate the reference between its steps"), !isExact,
        {m_with.comparison, isExact ? StepMatch::Interpolated : StepMatch::Exact, m_with.reference});
    menu.addSection(tr("Reference", "a run that others are compared with"));
    auto *references = new QActionGroup(&menu);
    const auto kind = m_with.comparison.value_or(SeriesComparison::Difference);
    add(references, u"compareEarlier"_s, tr("Its own attempt before the last restart"), m_with.reference.isEmpty(),
        {kind, m_with.match, {}});
    const QList<ListedRun> runs = m_runs();
    for (const ListedRun &run : runs.first(std::min(runs.size(), maxRuns)))
        add(references, {}, run.label, run.key == m_with.reference, {kind, m_with.match, run.key});
    if (runs.size() > maxRuns)
        menu.addAction(tr("%n more: in the menu of a run", nullptr, int(runs.size() - maxRuns)))->setEnabled(false);
}

void CompareButton::choose(const ComparedWith &with)
{
    m_with = with;
    if (!with.comparison)
        setText(tr("Compare", "runs with one of them; opens a menu"));
    else if (*with.comparison == SeriesComparison::Difference)
        setText(tr("Compare: difference"));
    else
        setText(tr("Compare: ratio"));
    Q_EMIT chosen();
}

} // namespace officina
