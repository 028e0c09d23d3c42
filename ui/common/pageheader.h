// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line on top of every page: its title, what it shows now, and its actions at the right. Where a small window or
// a language of long words leaves no room for both, the actions go into a line of their own.
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;
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
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_layout;
    QHBoxLayout *m_beside;
    QHBoxLayout *m_actions;
    QLabel *m_title;
    QLabel *m_subtitle;
    int m_secondary = 2; // items before the stretch
};

} // namespace officina
