// SPDX-License-Identifier: GPL-3.0-or-later
//
// Histograms, images and texts; see the header.
#include "ui/curves/media/mediaview.h"

#include "ui/common/theme.h"
#include "ui/curves/media/mediacard.h"

#include <QtWidgets/QGridLayout>

#include <algorithm>
#include <set>

namespace officina {

namespace {

constexpr int minWidth = 340; // of a card, before a column less is better
constexpr int cardHeight = 320;

} // namespace

MediaView::MediaView(QWidget *parent) : QScrollArea(parent), m_grid(new QGridLayout), m_content(new QWidget)
{
    setObjectName(QStringLiteral("mediaView"));
    setFocusPolicy(Qt::NoFocus); // its sliders and texts have it
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::oneAndHalf);
    setWidget(m_content);
}

void MediaView::show(const QList<MediaItem> &items)
{
    std::set<std::pair<QString, QString>> wanted;
    bool changed = false;
    for (const MediaItem &item : items) {
        if (item.media->samples.empty() || wanted.size() >= size_t(maxCards))
            continue;
        wanted.emplace(item.tag, item.key);
        MediaCard *&card = m_cards[{item.tag, item.key}];
        if (!card) {
            card = new MediaCard(item.tag, item.media->kind, m_content);
            connect(card, &MediaCard::stepChosen, this, [this, card](qint64 step) {
                for (const auto &[key, other] : m_cards) {
                    if (other != card && other->tag() == card->tag())
                        other->showStep(step);
                }
            });
            changed = true;
        }
        card->show(item.run, item.style, *item.media);
    }
    std::erase_if(m_cards, [&](const auto &entry) {
        if (wanted.contains(entry.first))
            return false;
        entry.second->hide();
        entry.second->deleteLater();
        changed = true;
        return true;
    });
    if (changed)
        arrange();
}

QList<MediaCard *> MediaView::cards() const
{
    QList<MediaCard *> cards;
    for (const auto &[key, card] : m_cards)
        cards.append(card);
    return cards;
}

void MediaView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (columnsThatFit() != m_columns)
        arrange();
}

int MediaView::columnsThatFit() const
{
    return std::clamp((viewport()->width() + space::oneAndHalf) / (minWidth + space::oneAndHalf), 1, 4);
}

void MediaView::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_columns = columnsThatFit();
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    int at = 0;
    for (const auto &[key, card] : m_cards) {
        m_grid->addWidget(card, at / m_columns, at % m_columns);
        m_grid->setRowMinimumHeight(at / m_columns, cardHeight);
        card->setVisible(true);
        ++at;
    }
    const int rows = (at + m_columns - 1) / m_columns;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setRowStretch(row, row == rows ? 1 : 0); // what is left over goes below the cards
        if (row >= rows)
            m_grid->setRowMinimumHeight(row, 0);
    }
    m_grid->setRowStretch(rows, 1);
}

} // namespace officina
