// SPDX-License-Identifier: GPL-3.0-or-later
//
// Editing a name in place; see the header.
#include "ui/data/renameedit.h"

#include "ui/common/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

namespace officina {

RenameEdit::RenameEdit(QTableView *table, const QModelIndex &cell)
    : QLineEdit(cell.data().toString(), table->viewport()), m_table(table), m_cell(cell), m_old(text())
{
    setAccessibleName(tr("New name"));
    const QAbstractItemModel *model = table->model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &RenameEdit::place);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RenameEdit::place);
    connect(model, &QAbstractItemModel::modelReset, this, &RenameEdit::finish);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, &RenameEdit::place);
    table->scrollTo(cell);
    place();
    show();
    setFocus();
    // The ending stays, as in file managers.
    const qsizetype dot = m_old.lastIndexOf(u'.');
    setSelection(0, int(dot > 0 ? dot : m_old.size()));
}

void RenameEdit::place()
{
    if (!m_cell.isValid()) {
        finish();
        return;
    }
    QRect cell = m_table->visualRect(m_cell);
    const int icon = m_table->iconSize().width() + space::one;
    cell.adjust(layoutDirection() == Qt::LeftToRight ? icon : 0, 1, layoutDirection() == Qt::LeftToRight ? 0 : -icon,
                -1);
    setGeometry(cell);
}

void RenameEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QString name = text();
        finish();
        if (name != m_old)
            Q_EMIT renamed(name);
    } else if (event->key() == Qt::Key_Escape) {
        finish();
    } else {
        QLineEdit::keyPressEvent(event);
    }
    event->accept();
}

void RenameEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

void RenameEdit::finish()
{
    if (isHidden())
        return;
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus)
        m_table->setFocus();
    deleteLater();
}

} // namespace officina
