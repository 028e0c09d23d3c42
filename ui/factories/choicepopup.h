// SPDX-License-Identifier: GPL-3.0-or-later
//
// The choices of one facet, below its chip: each with how many entries it would leave. It stays open while
// several are chosen; Esc, Enter or a click elsewhere closes it, letters lead to the choice that begins with them.
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace officina {

class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    struct Choice {
        QString value;
        QString text;
        int count = 0;
        bool isChosen = false;
    };

    ChoicePopup(const QString &title, QWidget *parent);

    void setChoices(const QList<Choice> &choices);
    void setNotPublished(int entries); // that stay although nothing is known of them here
    void openBelow(const QWidget &anchor);

Q_SIGNALS:
    void toggled(const QString &value, bool isChosen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(QTreeWidgetItem *item);

    QTreeWidget *m_list;
    QLabel *m_note;
};

} // namespace officina
