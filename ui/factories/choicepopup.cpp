// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list with check marks; see the header. It toggles by itself: Qt does so only on the mark.
#include "ui/factories/choicepopup.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/formats.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeWidget>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 12; // seen at once
enum { textColumn, countColumn };

} // namespace

ChoicePopup::ChoicePopup(const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_list(new QTreeWidget), m_note(makeLabel({}, LabelRole::Muted))
{
    setObjectName(u"choicePopup"_s);
    setProperty("card", true);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"choices"_s);
    m_list->setAccessibleName(title);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(textColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(countColumn, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    m_note->setObjectName(u"choicesNote"_s);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::one, space::one, space::one, space::one);
    layout->setSpacing(space::half);
    layout->addWidget(makeLabel(title, LabelRole::Strong));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    connect(m_list, &QTreeWidget::itemClicked, this, &ChoicePopup::toggle);
}

void ChoicePopup::setChoices(const QList<Choice> &choices)
{
    if (m_list->topLevelItemCount() != choices.size()) {
        m_list->clear();
        for (qsizetype i = 0; i < choices.size(); ++i)
            m_list->addTopLevelItem(new QTreeWidgetItem);
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    for (int i = 0; i < choices.size(); ++i) {
        const Choice &choice = choices.at(i);
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setText(textColumn, choice.text);
        item->setData(textColumn, Qt::UserRole, choice.value);
        item->setCheckState(textColumn, choice.isChosen ? Qt::Checked : Qt::Unchecked);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setText(countColumn, formats::number(choice.count));
        item->setTextAlignment(countColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(countColumn, Colours::of(palette()).muted);
        //: %1 is a choice such as "Norway", %n how many factories and antennas it would leave
        item->setData(textColumn, Qt::AccessibleTextRole, tr("%1, %n left", nullptr, choice.count).arg(choice.text));
    }
}

void ChoicePopup::setNotPublished(int entries)
{
    m_note->setText(
        tr("%n of which this is not published, or not in full, stay in the list.", "factories and antennas", entries));
    m_note->setVisible(entries > 0);
}

void ChoicePopup::openBelow(const QWidget &anchor)
{
    const QAbstractItemView *view = m_list; // which tells what its heirs hide
    const int rows = std::min(m_list->topLevelItemCount(), mostRows);
    const int row = view->sizeHintForRow(0);
    m_list->setFixedHeight(rows * row + 2);
    const QRect screen = anchor.screen()->availableGeometry();
    const int bar = m_list->topLevelItemCount() > mostRows ? m_list->verticalScrollBar()->sizeHint().width() : 0;
    const int wanted =
        view->sizeHintForColumn(textColumn) + view->sizeHintForColumn(countColumn) + bar + 5 * space::one;
    setFixedWidth(std::clamp(wanted, 220, std::min(460, screen.width())));
    m_note->setFixedHeight(m_note->heightForWidth(width() - 2 * space::one));
    adjustSize();
    QPoint at =
        anchor.mapToGlobal(QPoint(isRightToLeft() ? anchor.width() - width() : 0, anchor.height() + space::half));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::min(at.y(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
    m_list->setFocus();
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Space: toggle(m_list->currentItem()); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: close(); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::toggle(QTreeWidgetItem *item)
{
    if (item)
        Q_EMIT toggled(item->data(textColumn, Qt::UserRole).toString(), item->checkState(textColumn) != Qt::Checked);
}

} // namespace officina
