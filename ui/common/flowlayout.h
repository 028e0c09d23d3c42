// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts controls beside each other and goes on below where the width ends: words are longer in some
// languages than in others, and no control may be cut off.
#pragma once

#include <QtWidgets/QLayout>

namespace officina {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &whole, bool move) const; // returns the height

    QList<QLayoutItem *> m_items;
};

} // namespace officina
