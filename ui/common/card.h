// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bordered surface that a page's parts stand on, with an optional heading line.
#pragma once

#include <QtWidgets/QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace officina {

class Card : public QFrame
{
    Q_OBJECT

public:
    // flush: no margins, for a table that fills the card up to its border.
    enum class Margins { Padded, Flush };

    explicit Card(const QString &title = {}, Margins margins = Margins::Padded, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // A widget at the right end of the heading line, or just after the title.
    void addHeaderWidget(QWidget *widget, int stretch = 0);
    void addBesideTitle(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }

private:
    QHBoxLayout *header();

    Margins m_margins;
    QVBoxLayout *m_outer;
    QHBoxLayout *m_header = nullptr; // made when first needed
    QLabel *m_title = nullptr;
    QVBoxLayout *m_body;
};

} // namespace officina
