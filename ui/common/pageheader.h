// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line on top of every page: its title, what it shows now, and its actions at the right.
#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;

namespace officina {

class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle); // muted, beside the title
    void addBesideTitle(QWidget *widget);      // after the subtitle: a chip
    void addAction(QWidget *widget);           // right-aligned, in the order of the calls

private:
    QHBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_subtitle;
    int m_secondary = 2; // items before the stretch
};

} // namespace officina
