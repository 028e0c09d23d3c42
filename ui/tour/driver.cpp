// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour's hands; see the header.
#include "ui/tour/driver.h"

#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextEdit>

namespace officina {

namespace {

using Kind = Error::Kind;

void sendKey(QWidget *widget, int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &release);
}

// Scrolls every area around the widget, as a person would before clicking.
void bringIntoView(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget, 0, 24);
}

} // namespace

QWidget *Driver::window()
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (top->isVisible() && top->objectName() == u"mainWindow")
            return top;
    return nullptr;
}

QWidget *Driver::find(const QString &name)
{
    const QWidget *main = window();
    // Dialogs first: they are over the window.
    QWidgetList tops = QApplication::topLevelWidgets();
    std::ranges::stable_sort(tops, {}, [main](QWidget *top) { return top == main; });
    for (QWidget *top : std::as_const(tops)) {
        if (!top->isVisible())
            continue;
        if (top->objectName() == name)
            return top;
        for (auto *widget : top->findChildren<QWidget *>(name))
            if (widget->isVisible())
                return widget;
    }
    return nullptr;
}

Result<QWidget *> Driver::ready(const QString &name)
{
    QWidget *widget = find(name);
    if (!widget)
        return failure(Kind::NotFound, QStringLiteral("no such widget in view"), name);
    if (!widget->isEnabled())
        return failure(Kind::Denied, QStringLiteral("the widget is disabled"), name);
    bringIntoView(widget);
    return widget;
}

void Driver::clickAt(QWidget *widget, QPoint at, bool twice)
{
    m_clicks += twice ? 2 : 1;
    const QPointF local(at);
    const QPointF global = widget->mapToGlobal(local);
    const QPointer<QWidget> target(widget);
    const auto send = [&](QEvent::Type type, Qt::MouseButtons buttons) {
        if (!target)
            return; // the click before closed it
        QMouseEvent event(type, local, global, Qt::LeftButton, buttons, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    };
    send(QEvent::MouseButtonPress, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, Qt::NoButton);
    if (twice) {
        send(QEvent::MouseButtonDblClick, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, Qt::NoButton);
    }
}

Result<> Driver::click(const QString &name)
{
    const auto widget = ready(name);
    if (!widget)
        return passOn(widget);
    // A check box is clicked on its box, which stands at the left.
    const QPoint at =
        (*widget)->inherits("QCheckBox") ? QPoint(10, (*widget)->height() / 2) : (*widget)->rect().center();
    clickAt(*widget, at);
    return {};
}

void Driver::typeInto(QWidget *widget, const QString &text)
{
    widget->setFocus(Qt::MouseFocusReason);
    sendKey(widget, Qt::Key_A, {}, Qt::ControlModifier);
    sendKey(widget, Qt::Key_Delete);
    for (const QChar c : text)
        sendKey(widget, c == u'\n' ? Qt::Key_Return : Qt::Key_unknown, QString(c));
}

Result<> Driver::type(const QString &name, const QString &text, bool thenEnter)
{
    const auto widget = ready(name);
    if (!widget)
        return passOn(widget);
    QWidget *target = *widget;
    if (auto *box = qobject_cast<QComboBox *>(target); box && box->lineEdit())
        target = box->lineEdit();
    typeInto(target, text);
    ++m_clicks;
    if (thenEnter)
        sendKey(target, Qt::Key_Return, QStringLiteral("\r"));
    return {};
}

Result<> Driver::choose(const QString &name, const QString &text)
{
    const auto widget = ready(name);
    if (!widget)
        return passOn(widget);
    const auto *box = qobject_cast<QComboBox *>(*widget);
    const int index = box ? box->findText(text, Qt::MatchContains) : -1;
    if (index < 0)
        return failure(Kind::NotFound, QStringLiteral("no such entry: %1").arg(text), name);
    return chooseNumber(name, index);
}

Result<> Driver::chooseNumber(const QString &name, int index)
{
    const auto widget = ready(name);
    if (!widget)
        return passOn(widget);
    auto *box = qobject_cast<QComboBox *>(*widget);
    if (!box || index >= box->count())
        return failure(Kind::NotFound, QStringLiteral("no entry %1").arg(index), name);
    box->setFocus();
    m_clicks += 2; // it opens, and the entry
    while (box->currentIndex() != index) {
        const int before = box->currentIndex();
        sendKey(box, before < index ? Qt::Key_Down : Qt::Key_Up);
        if (box->currentIndex() == before)
            return failure(Kind::Denied, QStringLiteral("the entry cannot be chosen"), name);
    }
    return {};
}

Result<> Driver::enterCell(const QString &name, int row, int column, const QString &text)
{
    const auto widget = ready(name);
    if (!widget)
        return passOn(widget);
    auto *view = qobject_cast<QAbstractItemView *>(*widget);
    const QModelIndex index = view && view->model() ? view->model()->index(row, column) : QModelIndex();
    if (!index.isValid())
        return failure(Kind::NotFound, QStringLiteral("no such cell"), name);
    view->scrollTo(index);
    clickAt(view->viewport(), view->visualRect(index).center());
    sendKey(view, Qt::Key_F2);
    QWidget *editor = nullptr;
    for (auto *child : view->viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        if (child->isVisible())
            editor = child;
    if (!editor)
        return failure(Kind::Denied, QStringLiteral("the cell cannot be edited"), name);
    typeInto(editor, text);
    sendKey(editor, Qt::Key_Return, QStringLiteral("\r"));
    QCoreApplication::sendPostedEvents(); // the cell takes its value before the next is clicked
    return {};
}

Result<> Driver::selectRow(const QString &name, const QString &text, bool twice)
{
    const auto widget = ready(name);
    if (!widget)
        return passOn(widget);
    auto *view = qobject_cast<QAbstractItemView *>(*widget);
    if (!view || !view->model())
        return failure(Kind::NotFound, QStringLiteral("not a table"), name);
    const auto *model = view->model();
    for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view->rootIndex());
            if (!index.data().toString().contains(text))
                continue;
            view->scrollTo(index);
            view->setFocus();
            clickAt(view->viewport(), view->visualRect(index).center(), twice);
            return {};
        }
    }
    return failure(Kind::NotFound, QStringLiteral("no row with: %1").arg(text), name);
}

Result<> Driver::chooseTab(const QString &name, int tab)
{
    const auto widget = ready(name);
    if (!widget)
        return passOn(widget);
    auto *bar = qobject_cast<QTabBar *>(*widget);
    if (!bar)
        bar = (*widget)->findChild<QTabBar *>();
    if (!bar || tab >= bar->count())
        return failure(Kind::NotFound, QStringLiteral("no tab %1").arg(tab), name);
    clickAt(bar, bar->tabRect(tab).center());
    return {};
}

Result<> Driver::chooseAction(const QString &action)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        auto *menu = qobject_cast<QMenu *>(top);
        if (!menu || !menu->isVisible())
            continue;
        for (QAction *entry : menu->actions()) {
            if (entry->objectName() != action || !entry->isVisible())
                continue;
            if (!entry->isEnabled())
                return failure(Kind::Denied, QStringLiteral("the entry is disabled"), action);
            ++m_clicks;
            // By keyboard: a menu takes no click before the mouse moved over it.
            for (qsizetype i = 0; i <= menu->actions().size() && menu->activeAction() != entry; ++i)
                sendKey(menu, Qt::Key_Down);
            sendKey(menu, Qt::Key_Return, QStringLiteral("\r"));
            return {};
        }
    }
    return failure(Kind::NotFound, QStringLiteral("no open menu has it"), action);
}

Result<> Driver::saveAs(const QString &file)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QFileDialog *>(top);
        if (!dialog || !dialog->isVisible())
            continue;
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        if (!name)
            return failure(Kind::NotFound, QStringLiteral("not Qt's own file dialog"), file);
        // Pasted: typed letter by letter, Qt 6.8's dialog keeps the folders on the way selected.
        name->setFocus(Qt::MouseFocusReason);
        name->selectAll();
        name->insert(file);
        if (dialog->selectedFiles() != QStringList{file}) // just opened: it still reads the folder
            return failure(Kind::NotFound,
                           QStringLiteral("the dialog has %1").arg(dialog->selectedFiles().join(QStringLiteral(", "))),
                           file);
        ++m_clicks; // Save
        sendKey(name, Qt::Key_Return, QStringLiteral("\r"));
        return {};
    }
    return failure(Kind::NotFound, QStringLiteral("no file dialog is open"), file);
}

QString Driver::text(const QString &name) const
{
    QWidget *widget = find(name);
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        return button->text().isEmpty() ? button->accessibleName() : button->text();
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        return line->text();
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        return edit->toPlainText();
    if (const auto *edit = qobject_cast<QTextEdit *>(widget))
        return edit->toPlainText();
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        QStringList cells;
        for (int row = 0; view->model() && row < view->model()->rowCount(view->rootIndex()); ++row)
            for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column)
                cells << view->model()->index(row, column, view->rootIndex()).data().toString();
        return cells.join(u'\n');
    }
    if (!widget)
        return {};
    QStringList inner; // a chip, card or panel: what its labels say
    for (const auto *label : widget->findChildren<QLabel *>())
        if (label->isVisible())
            inner << label->text();
    return inner.join(u'\n');
}

QImage Driver::picture() const
{
    QWidget *main = window();
    if (!main)
        return {};
    QPixmap canvas = main->grab();
    QPainter painter(&canvas);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top == main || !top->isVisible() || top->windowType() == Qt::ToolTip)
            continue;
        // A dialog is drawn where it stands, or in the middle where it is placed off the window.
        const QPixmap dialog = top->grab();
        QPoint at = main->mapFromGlobal(top->mapToGlobal(QPoint()));
        if (!main->rect().contains(QRect(at, top->size())))
            at = {(main->width() - top->width()) / 2, (main->height() - top->height()) / 2};
        painter.drawPixmap(at, dialog);
        painter.setPen(top->palette().color(QPalette::Mid));
        painter.drawRect(QRect(at, top->size()).adjusted(0, 0, -1, -1));
    }
    painter.end();
    return canvas.toImage();
}

} // namespace officina
