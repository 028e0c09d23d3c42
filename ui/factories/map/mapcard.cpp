// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the map's card; see the header.
#include "ui/factories/map/mapcard.h"

#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/factories/map/factorymap.h"
#include "ui/factories/map/mappainter.h"
#include "ui/present/cataloguetext.h"

#include <QtWidgets/QBoxLayout>

#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// A sign of the map and its word.
class LegendItem : public QWidget
{
public:
    LegendItem(const QString &text, State state, bool isAntenna) : m_text(text), m_state(state), m_isAntenna(isAntenna)
    {
        setAccessibleName(text);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_text) + space::three, fontMetrics().height() + space::half};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::of(palette());
        QPainter painter(this);
        const bool mirrored = isRightToLeft();
        const QPointF at(mirrored ? width() - space::one : space::one, height() / 2.0);
        paintSign(painter, at, m_state, m_isAntenna, true, colours);
        painter.setPen(colours.muted);
        painter.drawText(rect().adjusted(mirrored ? 0 : space::two + 1, 0, mirrored ? -space::two - 1 : 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeading, m_text);
    }

private:
    QString m_text;
    State m_state;
    bool m_isAntenna;
};

} // namespace

MapCard::MapCard(const QRectF &bounds, const QList<State> &states, QWidget *parent)
    : Card({}, Margins::Flush, parent), m_map(new FactoryMap(bounds))
{
    body()->addWidget(m_map, 1);
    body()->addWidget(makeLine());
    auto *below = new QWidget;
    auto *layout = new FlowLayout(below);
    layout->setContentsMargins(space::one, space::half, space::one, space::half);
    layout->setSpacing(space::one);
    const std::tuple<QString, QString, QString> buttons[] = {
        {u"mapZoomIn"_s, u"add"_s, tr("Zoom in (+)")},
        {u"mapZoomOut"_s, u"minus"_s, tr("Zoom out (-)")},
        {u"mapShowAll"_s, u"expand"_s, tr("Show all of Europe (0)")}};
    for (const auto &[name, icon, text] : buttons)
        layout->addWidget(makeToolButton(name, icon, text));
    for (const State state : states)
        layout->addWidget(new LegendItem(stateText(state), state, false));
    layout->addWidget(new LegendItem(tr("Antenna"), State::Unknown, true));
    auto *source = makeLabel(tr("Made with Natural Earth"), LabelRole::Small);
    source->setObjectName(u"mapSource"_s);
    source->setWordWrap(false);
    layout->addWidget(source);
    auto *places = makeLabel(tr("Places by GeoNames, CC BY 4.0"), LabelRole::Small);
    places->setObjectName(u"mapPlaces"_s);
    places->setWordWrap(false);
    layout->addWidget(places);
    body()->addWidget(below);
    connect(findChild<QToolButton *>(u"mapZoomIn"_s), &QToolButton::clicked, m_map, [this] { m_map->zoom(1.4); });
    connect(findChild<QToolButton *>(u"mapZoomOut"_s), &QToolButton::clicked, m_map, [this] { m_map->zoom(1 / 1.4); });
    connect(findChild<QToolButton *>(u"mapShowAll"_s), &QToolButton::clicked, m_map, &FactoryMap::showAll);
}

} // namespace officina
