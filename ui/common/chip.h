// SPDX-License-Identifier: GPL-3.0-or-later
//
// A state as a small badge: colour, sign and word together, never colour alone. As a widget, and
// as a delegate for a table's column; and the delegate for a column of progress bars.
#pragma once

#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QWidget>

namespace officina {

enum class Tone { Neutral, Active, Good, Warning, Bad };

// Without a text it takes no room.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void set(const QString &text, Tone tone);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

// The cell's text is the word, its ToneRole the tone.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The cell's ProgressRole is 0 … 1 (below 0: not known yet, an empty track); its text goes to
// screen readers and the tool tip.
class ProgressDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// A bar as ProgressDelegate draws it.
void drawProgress(QPainter *painter, const QRectF &rect, double fraction, const QPalette &palette);

} // namespace officina
