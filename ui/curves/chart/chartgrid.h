// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cards of all tags, in as many columns as fit, in groups of equal prefix ("train/…").
// Cards stay the same widgets while runs grow; only those in sight are drawn. Of more tags than anybody
// looks through the first have cards; the filter finds the others.
#pragma once

#include "ui/curves/chart/chartview.h"

#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtWidgets/QScrollArea>

#include <map>

class QDialog;
class QGridLayout;

namespace officina {

class TagCard;

class ChartGrid : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr qsizetype maxCards = 500;

    explicit ChartGrid(QWidget *parent = nullptr);

    // One picture per tag, with the lines of the runs to show; tags in the order of the map.
    void show(const std::map<QString, QList<CurveLine>> &tags, const ChartOptions &options);
    TagCard *card(const QString &tag) const; // nullptr where there is none
    QStringList tags() const;
    QStringList shownTags() const; // those that match the filter, as they are seen, also without a card

    // Only cards whose tag matches. The pinned ones come first; both are kept by whoever sets them.
    void setFilter(const QRegularExpression &pattern);
    void setPinned(const QStringList &tags);
    enum class CardSize { Small, Medium, Large };
    void setCardSize(CardSize size);

    // The stretch of the horizontal axis that all charts show; nothing: all there is.
    const std::optional<Extent> &view() const { return m_view; }
    void setView(const std::optional<Extent> &view);
    void setSelected(const QString &runKey); // see ChartView
    void forgetPointer(); // what it pointed at is not there any more
    void showFullScreen(const QString &tag); // until Escape
    void setTargets(const QMap<QString, double> &targets); // by tag: a line at that height

Q_SIGNALS:
    // Nothing: the pointer left. The readings are of the chart under the pointer.
    void pointedAt(std::optional<double> x, const QList<CurveReading> &readings);
    void viewChanged();
    void runClicked(const QString &runKey); // empty: beside all lines
    void pinRequested(const QString &tag, bool pinned);
    void targetRequested(const QString &tag);
    void copyRequested(const QString &tag);
    void saveImageRequested(const QString &tag);
    void savePointsRequested(const QString &tag);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<double> targetOf(const QString &tag) const;
    TagCard *makeCard(const QString &tag);
    void choose();
    QStringList firstTags(qsizetype most) const; // of those that match the filter
    void arrange();
    QString groupOf(const QString &tag) const;
    void expand(const QString &tag);
    int columnsThatFit() const;

    QWidget *m_content;
    QGridLayout *m_grid;
    std::map<QString, QList<CurveLine>> m_tags;
    ChartOptions m_options;
    QStringList m_chosen; // have cards
    std::map<QString, TagCard *> m_cards;
    QList<QWidget *> m_headings;
    QRegularExpression m_pattern;
    QSet<QString> m_pinned;
    CardSize m_size = CardSize::Medium;
    QString m_expanded; // the only one shown; empty: all
    QPointer<QDialog> m_screen; // that a chart fills
    QString m_onScreen;
    int m_columns = 0;
    std::optional<Extent> m_view;
    QString m_selected;
    QMap<QString, double> m_targets;
};

} // namespace officina
