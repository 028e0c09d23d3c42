// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cards of all tags; see the header.
#include "ui/curves/chart/chartgrid.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/curves/chart/tagcard.h"

#include <QtCore/QCollator>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QGridLayout>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace officina {

namespace {

struct Measures {
    int minWidth; // of a card, before a column less is better
    int height;
};

Measures measuresOf(ChartGrid::CardSize size)
{
    switch (size) {
    case ChartGrid::CardSize::Small: return {250, 210};
    case ChartGrid::CardSize::Medium: return {340, 296};
    case ChartGrid::CardSize::Large: return {520, 440};
    }
    Q_UNREACHABLE_RETURN({});
}

QString prefixOf(const QString &tag)
{
    const qsizetype slash = tag.indexOf(QLatin1Char('/'));
    return slash > 0 ? tag.first(slash) : QString();
}

} // namespace

ChartGrid::ChartGrid(QWidget *parent) : QScrollArea(parent), m_content(new QWidget), m_grid(new QGridLayout(m_content))
{
    setObjectName(QStringLiteral("chartGrid"));
    setAccessibleName(tr("Charts"));
    setAccessibleRole(*this, QAccessible::Pane);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::oneAndHalf);
    setWidget(m_content);
}

void ChartGrid::show(const std::map<QString, QList<CurveLine>> &tags, const ChartOptions &options)
{
    const bool changed = !std::ranges::equal(std::views::keys(m_tags), std::views::keys(tags));
    m_tags = tags;
    m_options = options;
    if (m_screen && !m_tags.contains(m_onScreen))
        m_screen->reject();
    if (changed)
        choose();
    for (const auto &[tag, card] : m_cards)
        card->show(m_tags.at(tag), options);
}

// Makes the cards of the tags that are shown. Others keep theirs where they are few.
void ChartGrid::choose()
{
    m_chosen = firstTags(maxCards);
    const QSet<QString> chosen(m_chosen.begin(), m_chosen.end());
    const bool areFew = m_tags.size() <= size_t(maxCards);
    for (auto at = m_cards.begin(); at != m_cards.end();) {
        if (chosen.contains(at->first) || at->first == m_onScreen || (areFew && m_tags.contains(at->first))) {
            ++at;
            continue;
        }
        at->second->hide();
        at->second->deleteLater();
        at = m_cards.erase(at);
    }
    for (const QString &tag : std::as_const(m_chosen)) {
        TagCard *&card = m_cards[tag];
        if (!card) {
            card = makeCard(tag);
            card->show(m_tags.at(tag), m_options);
        }
    }
    if (!m_cards.contains(m_expanded))
        m_expanded.clear();
    arrange();
}

TagCard *ChartGrid::card(const QString &tag) const
{
    const auto found = m_cards.find(tag);
    return found == m_cards.end() ? nullptr : found->second;
}

void ChartGrid::setView(const std::optional<Extent> &view)
{
    if (view == m_view)
        return;
    m_view = view;
    for (const auto &[tag, card] : m_cards)
        card->setView(view);
    Q_EMIT viewChanged();
}

void ChartGrid::setSelected(const QString &runKey)
{
    m_selected = runKey;
    for (const auto &[tag, card] : m_cards)
        card->setSelected(runKey);
}

void ChartGrid::showFullScreen(const QString &tag)
{
    TagCard *shown = card(tag);
    if (!shown || m_screen)
        return;
    m_onScreen = tag;
    auto *screen = new QDialog(this);
    m_screen = screen;
    screen->setObjectName(QStringLiteral("chartScreen"));
    screen->setAttribute(Qt::WA_DeleteOnClose);
    screen->setWindowTitle(tag);
    m_grid->removeWidget(shown);
    auto *layout = new QGridLayout(screen);
    layout->addWidget(shown);
    shown->setExpanded(true);
    connect(screen, &QDialog::finished, this, [this] {
        if (TagCard *back = card(std::exchange(m_onScreen, {})))
            back->setParent(m_content);
        m_screen.clear();
        arrange();
    });
    screen->showFullScreen();
    shown->setFocus();
}

void ChartGrid::setTargets(const QMap<QString, double> &targets)
{
    m_targets = targets;
    for (const auto &[tag, card] : m_cards)
        card->setTarget(targetOf(tag));
}

void ChartGrid::forgetPointer()
{
    for (const auto &[tag, card] : m_cards)
        card->setCursorAt({});
    Q_EMIT pointedAt({}, {});
}

std::optional<double> ChartGrid::targetOf(const QString &tag) const
{
    const auto target = m_targets.constFind(tag);
    return target == m_targets.cend() ? std::nullopt : std::optional(*target);
}

QStringList ChartGrid::tags() const
{
    QStringList tags;
    for (const auto &[tag, lines] : m_tags)
        tags.push_back(tag);
    return tags;
}

TagCard *ChartGrid::makeCard(const QString &tag)
{
    auto *card = new TagCard(tag, m_content);
    card->setPinned(m_pinned.contains(tag));
    card->setView(m_view);
    card->setSelected(m_selected);
    card->setTarget(targetOf(tag));
    connect(card, &TagCard::viewWanted, this, &ChartGrid::setView);
    connect(card, &TagCard::runClicked, this, &ChartGrid::runClicked);
    connect(card, &TagCard::expandRequested, this, [this, tag] {
        if (m_screen)
            m_screen->reject();
        else
            expand(m_expanded.isEmpty() ? tag : QString());
    });
    connect(card, &TagCard::screenRequested, this, [this, tag] {
        if (m_screen)
            m_screen->reject(); // as it came
        else
            showFullScreen(tag);
    });
    connect(card, &TagCard::pinRequested, this, [this, tag](bool pinned) { Q_EMIT pinRequested(tag, pinned); });
    connect(card, &TagCard::targetRequested, this, [this, tag] { Q_EMIT targetRequested(tag); });
    connect(card, &TagCard::copyRequested, this, [this, tag] { Q_EMIT copyRequested(tag); });
    connect(card, &TagCard::saveImageRequested, this, [this, tag] { Q_EMIT saveImageRequested(tag); });
    connect(card, &TagCard::savePointsRequested, this, [this, tag] { Q_EMIT savePointsRequested(tag); });
    connect(card, &TagCard::pointedAt, this, [this, card](std::optional<double> x) {
        if (x) // where something was logged, not between two steps
            x = card->nearestTo(*x).value_or(*x);
        const auto readings = x ? card->readingsAt(*x) : QList<CurveReading>();
        for (const auto &[other, each] : m_cards)
            each->setCursorAt(x);
        Q_EMIT pointedAt(x, readings);
    });
    return card;
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (columnsThatFit() != m_columns || !m_expanded.isEmpty())
        arrange();
}

void ChartGrid::keyPressEvent(QKeyEvent *event)
{
    const auto focused = std::ranges::find_if(
        m_cards, [](const auto &each) { return each.second->isAncestorOf(QApplication::focusWidget()); });
    if (event->key() == Qt::Key_Escape && !m_expanded.isEmpty())
        expand({});
    else if (event->key() == Qt::Key_F11 && (!m_expanded.isEmpty() || focused != m_cards.end()))
        showFullScreen(m_expanded.isEmpty() ? focused->first : m_expanded);
    else
        QScrollArea::keyPressEvent(event);
}

int ChartGrid::columnsThatFit() const
{
    const int minWidth = measuresOf(m_size).minWidth;
    return std::clamp((viewport()->width() + space::oneAndHalf) / (minWidth + space::oneAndHalf), 1, 6);
}

void ChartGrid::expand(const QString &tag)
{
    m_expanded = tag;
    arrange();
    if (TagCard *one = card(tag))
        one->setFocus();
}

void ChartGrid::setFilter(const QRegularExpression &pattern)
{
    m_pattern = pattern;
    m_expanded.clear();
    choose();
}

void ChartGrid::setPinned(const QStringList &tags)
{
    m_pinned = QSet<QString>(tags.begin(), tags.end());
    for (const auto &[tag, card] : m_cards)
        card->setPinned(m_pinned.contains(tag));
    choose();
}

void ChartGrid::setCardSize(CardSize size)
{
    m_size = size;
    arrange();
}

QString ChartGrid::groupOf(const QString &tag) const
{
    if (m_pinned.contains(tag))
        return tr("Pinned", "heading above the charts that the user wants first");
    const QString prefix = prefixOf(tag);
    return prefix.isEmpty() ? tr("Others", "curves without a group") : prefix;
}

QStringList ChartGrid::shownTags() const
{
    return firstTags(qsizetype(m_tags.size()));
}

QStringList ChartGrid::firstTags(qsizetype most) const
{
    QStringList tags;
    for (const auto &[tag, lines] : m_tags) {
        if (m_pattern.match(tag).hasMatch())
            tags.push_back(tag);
    }
    // As people count: 2 before 10.
    QCollator collator(locale());
    collator.setNumericMode(true);
    const auto isBefore = [&](const QString &a, const QString &b) {
        if (const bool pinned = m_pinned.contains(a); pinned != m_pinned.contains(b))
            return pinned;
        const int groups = prefixOf(a).compare(prefixOf(b));
        const int names = groups != 0 ? groups : collator.compare(a, b);
        return names != 0 ? names < 0 : a < b;
    };
    most = std::min(most, tags.size());
    std::ranges::partial_sort(tags, tags.begin() + most, isBefore); // of a hundred thousand few are looked at
    return tags.first(most);
}

void ChartGrid::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    qDeleteAll(std::exchange(m_headings, {}));
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setRowMinimumHeight(row, 0);
        m_grid->setRowStretch(row, 0);
    }
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);

    m_columns = columnsThatFit();
    const QStringList shown = m_expanded.isEmpty() ? m_chosen : QStringList{m_expanded};
    const QSet<QString> seen(shown.begin(), shown.end());
    for (const auto &[tag, card] : m_cards) {
        if (tag == m_onScreen)
            continue;
        card->setVisible(seen.contains(tag));
        card->setExpanded(tag == m_expanded);
    }
    std::map<QString, int> sizes; // of the groups
    for (const QString &tag : shown)
        ++sizes[groupOf(tag)];
    // Headings for groups of one or two would only tear the cards apart.
    const bool withHeadings =
        m_expanded.isEmpty() && sizes.size() > 1 && (!m_pinned.isEmpty() || shown.size() > 2 * qsizetype(sizes.size()));
    const auto inARow = withHeadings ? std::ranges::max(sizes | std::views::values) : int(shown.size());
    const int across = m_expanded.isEmpty() ? std::clamp(inARow, 1, m_columns) : 1; // few fill the width
    const int cardHeight = measuresOf(m_size).height;

    int row = -1;
    int column = across;
    QString group;
    for (const QString &tag : shown) {
        if (tag == m_onScreen)
            continue;
        if (withHeadings && (row < 0 || groupOf(tag) != group)) {
            group = groupOf(tag);
            auto *heading = makeLabel(group, LabelRole::Heading, m_content);
            m_headings.push_back(heading);
            m_grid->addWidget(heading, ++row, 0, 1, across);
            column = across;
        }
        if (column == across) {
            column = 0;
            ++row;
            const int height = m_expanded.isEmpty() ? cardHeight : std::max(cardHeight, viewport()->height() - 2);
            m_grid->setRowMinimumHeight(row, height);
            m_grid->setRowStretch(row, 1);
        }
        m_grid->addWidget(m_cards.at(tag), row, column++);
    }
    const auto isMatch = [this](const auto &one) { return m_pattern.match(one.first).hasMatch(); };
    if (shown.size() == maxCards && m_expanded.isEmpty()) {
        if (const auto more = std::ranges::count_if(m_tags, isMatch) - shown.size(); more > 0) {
            auto *label = makeLabel(tr("%n further chart(s) are not shown; the filter finds them.", nullptr, int(more)),
                                    LabelRole::Muted, m_content);
            label->setObjectName(QStringLiteral("furtherCharts"));
            label->setAlignment(Qt::AlignCenter);
            m_headings.push_back(label);
            m_grid->addWidget(label, row + 1, 0, 1, across);
        }
    }
    if (shown.isEmpty() && !m_tags.empty()) {
        auto *nothing = makeLabel(tr("No chart's name matches the filter."), LabelRole::Muted, m_content);
        nothing->setAlignment(Qt::AlignCenter);
        m_headings.push_back(nothing);
        m_grid->addWidget(nothing, 0, 0, 1, across);
    }
    for (int i = 0; i < across; ++i)
        m_grid->setColumnStretch(i, 1);
}

} // namespace officina
