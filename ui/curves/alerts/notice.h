// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line above the charts about something in the logs, with the single places behind "Details".
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;

namespace officina {

class Notice : public QFrame
{
    Q_OBJECT

public:
    static constexpr int maxLines = 20; // details that are written out; more would leave no room for the charts

    enum class Kind { Warning, Info };

    // name: of the object; "damage" makes "damageNotice", "damageDetails" and "damageList".
    explicit Notice(const QString &name, Kind kind = Kind::Warning, QWidget *parent = nullptr);

    // Hidden where there is no detail; a single one is said instead of the text. details holds the first ones of all there are.
    void show(const QString &text, const QStringList &details, int all);
    // A button beside it with what may be done about it.
    QMenu *addMenu(const QString &text);

private:
    QLabel *m_text;
    QPushButton *m_button;
    QLabel *m_list;
    QScrollArea *m_details; // around the list
};

} // namespace officina
