// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header. What is measured is the text against the room that the style leaves for it.
#include "tests/ui/looks/uilook.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLineF>
#include <QtCore/QRegularExpression>
#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSlider>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOptionButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int slack = 1; // pixel, by which rounding differs
constexpr int headMargins = 26; // of column heads, as the style sheet has them

// Parts of another control, which is told itself, and areas that only scroll and are no stop of the Tab key.
bool isPart(const QWidget &widget)
{
    for (const QWidget *at = &widget; at && !at->isWindow(); at = at->parentWidget()) {
        const bool isQts = at->objectName().startsWith("qt_"_L1);
        if ((isQts && (at == &widget || at->objectName() != "qt_scrollarea_viewport"_L1))
            || qobject_cast<const QHeaderView *>(at))
            return true;
        const QWidget *parent = at->parentWidget();
        if (parent
            && (at->focusProxy() == parent || qobject_cast<const QAbstractSpinBox *>(parent)
                || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QTabBar *>(parent)
                || qobject_cast<const QLineEdit *>(parent)))
            return true;
    }
    if (widget.focusProxy()) // who has the focus in its stead is told
        return true;
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    return area && area->focusPolicy() == Qt::NoFocus;
}

bool isControl(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget)
        || (qobject_cast<const QAbstractSlider *>(&widget) && !qobject_cast<const QScrollBar *>(&widget))
        || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QProgressBar *>(&widget);
}

QString faultOf(const QWidget &widget)
{
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    if (!told || told->role() == QAccessible::NoRole)
        return u"no role"_s;
    if (told->role() == QAccessible::Client)
        return u"no role of its own"_s;
    const QString name = told->text(QAccessible::Name).trimmed();
    if (name.isEmpty())
        return u"no name"_s;
    if (widget.accessibleName().isEmpty() && name == widget.toolTip())
        return u"named by its tool tip alone"_s;
    const QAccessible::State state = told->state();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && button->isCheckable() && (!state.checkable || state.checked != button->isChecked()))
        return u"does not tell whether it is checked"_s;
    if (state.disabled == widget.isEnabled())
        return u"does not tell whether it is enabled"_s;
    return {};
}

// What it holds is never told, whichever way one asks.
QString secretTold(const QLineEdit &field)
{
    if (field.echoMode() == QLineEdit::Normal)
        return {};
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QLineEdit *>(&field));
    if (!told || !told->state().passwordEdit)
        return u"does not tell that it is secret"_s;
    if (field.text().isEmpty())
        return {};
    QString spoken;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        spoken += told->text(kind) + u'\n';
    if (QAccessibleTextInterface *text = told->textInterface())
        spoken += text->text(0, text->characterCount());
    return spoken.contains(field.text()) ? u"speaks its secret"_s : QString();
}

QStringList silentCells(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return {};
    QStringList silent;
    const int rows = std::min(model->rowCount(view.rootIndex()), 40);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex cell = model->index(row, column, view.rootIndex());
            const bool isPicture = !cell.data(Qt::DecorationRole).isNull() || !cell.data(Qt::CheckStateRole).isNull();
            if (isPicture && cell.data(Qt::DisplayRole).toString().isEmpty()
                && cell.data(Qt::AccessibleTextRole).toString().isEmpty())
                silent += u"%1: cell %2, %3 is a picture alone"_s.arg(whereIs(view)).arg(row).arg(column);
        }
    }
    return silent;
}

bool tells(const QWidget &widget, const QString &text)
{
    QString plain = widget.toolTip();
    if (Qt::mightBeRichText(plain)) {
        QTextDocument document;
        document.setHtml(plain);
        plain = document.toPlainText();
    }
    return !text.isEmpty() && plain.contains(text);
}

QString without(QString text) // the mark of a mnemonic
{
    return text.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
}

QString tooNarrow(const QString &text, int need, int have)
{
    return u"“%1” needs %2, has %3"_s.arg(text.left(60).replace(u'\n', u' ')).arg(need).arg(have);
}

QString cutLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const QSize room = label.contentsRect().size();
    const QSize hint = label.sizeHint();
    const bool cutsByItself = !label.wordWrap() && label.minimumSizeHint().width() < hint.width();
    if (label.wordWrap()) {
        const int need = label.heightForWidth(label.width());
        if (need > label.height() + slack)
            return tooNarrow(label.text(), need, label.height()) + u" in height"_s;
        int word = 0; // the longest: where it does not fit, it is cut
        if (!Qt::mightBeRichText(label.text()))
            for (const QString &one : label.text().split(QRegularExpression(u"[\\s/\\-]"_s)))
                word = std::max(word, label.fontMetrics().horizontalAdvance(one));
        return word > room.width() + slack ? tooNarrow(label.text(), word, room.width()) : QString();
    }
    if (!cutsByItself && hint.width() > label.width() + slack && !tells(label, label.text()))
        return tooNarrow(label.text(), hint.width(), label.width());
    if (cutsByItself && room.width() < label.fontMetrics().averageCharWidth() * 2)
        return u"“%1” has no room at all"_s.arg(label.text().left(60));
    const int line = label.fontMetrics().height();
    if (room.height() + slack < line)
        return tooNarrow(label.text(), line, room.height()) + u" in height"_s;
    return {};
}

QString cutButton(const QAbstractButton &button)
{
    const QString text = without(button.text());
    if (text.isEmpty() || tells(button, text))
        return {};
    if (const auto *tool = qobject_cast<const QToolButton *>(&button);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    option.icon = button.icon();
    option.iconSize = button.iconSize();
    const bool isCheck = qobject_cast<const QCheckBox *>(&button);
    const bool isRadio = qobject_cast<const QRadioButton *>(&button);
    const auto *push = qobject_cast<const QPushButton *>(&button);
    if (push && push->menu())
        option.features |= QStyleOptionButton::HasMenu;
    const QStyle::SubElement part = isCheck ? QStyle::SE_CheckBoxContents
        : isRadio                           ? QStyle::SE_RadioButtonContents
                                            : QStyle::SE_PushButtonContents;
    const QRect room = button.style()->subElementRect(part, &option, &button);
    const QSize need = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    if (need.width() + icon > room.width() + slack + (isCheck || isRadio || push ? 0 : 8))
        return tooNarrow(text, need.width() + icon, room.width());
    if (push && push->sizeHint().width() > push->width() + slack)
        return tooNarrow(text, push->sizeHint().width(), push->width());
    if (button.fontMetrics().height() > button.height() + slack)
        return tooNarrow(text, button.fontMetrics().height(), button.height()) + u" in height"_s;
    return {};
}

// As a mouse that rests there is told; what could be taken for markup is told as characters.
bool tellsOnHovering(QWidget &viewport, const QPoint &at, const QString &text)
{
    QHelpEvent event(QEvent::ToolTip, at, viewport.mapToGlobal(at));
    QCoreApplication::sendEvent(&viewport, &event);
    const QString told = QToolTip::text();
    QToolTip::hideText();
    return told.contains(text) || told.contains(text.toHtmlEscaped());
}

// Of the first rows, as far as they are in view.
QStringList cutCells(const QTableView &view)
{
    QStringList cut;
    const QAbstractItemModel *model = view.model();
    const int rows = model ? std::min(model->rowCount(), 8) : 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            const QRect place = view.visualRect(cell) & view.viewport()->rect();
            const QString text = cell.data().toString();
            if (view.isColumnHidden(column) || place.isEmpty() || text.isEmpty())
                continue;
            if (view.sizeHintForIndex(cell).width() > view.columnWidth(column)
                && cell.data(Qt::ToolTipRole).toString().isEmpty()
                && !tellsOnHovering(*view.viewport(), place.center(), text))
                cut += u"%1: cell “%2” is cut"_s.arg(whereIs(view), text.left(60));
        }
    }
    return cut;
}

QPoint middleOf(const QHeaderView &header, int section)
{
    return {header.sectionViewportPosition(section) + header.sectionSize(section) / 2, header.height() / 2};
}

QStringList cutHeads(const QHeaderView &header)
{
    QStringList cut;
    const QAbstractItemModel *model = header.model();
    if (header.orientation() != Qt::Horizontal || !model)
        return {};
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const QString text = model->headerData(section, Qt::Horizontal).toString();
        const QString tip = model->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
        QFont font = header.font();
        const QVariant own = model->headerData(section, Qt::Horizontal, Qt::FontRole);
        if (own.isValid())
            font = own.value<QFont>();
        const int need = QFontMetrics(font).horizontalAdvance(text);
        if (need > header.sectionSize(section) - headMargins && !tip.contains(text)
            && !tellsOnHovering(*header.viewport(), middleOf(header, section), text))
            cut += u"%1: column head %2"_s.arg(whereIs(header), tooNarrow(text, need, header.sectionSize(section)));
    }
    return cut;
}

QStringList cutTabs(const QTabBar &bar)
{
    QStringList cut;
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (!bar.isTabVisible(tab))
            continue;
        const int need = bar.fontMetrics().horizontalAdvance(without(bar.tabText(tab)));
        if (need > bar.tabRect(tab).width() - 4 && !bar.tabToolTip(tab).contains(without(bar.tabText(tab))))
            cut += u"%1: tab %2"_s.arg(whereIs(bar), tooNarrow(bar.tabText(tab), need, bar.tabRect(tab).width()));
        if (!bar.usesScrollButtons() && !bar.rect().contains(bar.tabRect(tab)))
            cut += u"%1: tab “%2” is out of reach"_s.arg(whereIs(bar), bar.tabText(tab));
    }
    return cut;
}

QString cutBox(const QComboBox &box)
{
    if (box.isEditable() || box.currentText().isEmpty() || tells(box, box.currentText()))
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = false;
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int need = box.fontMetrics().horizontalAdvance(box.currentText());
    return need > room.width() + slack ? tooNarrow(box.currentText(), need, room.width()) : QString();
}

// Without the room around it: what is told here is surely cut.
QString cutNumber(const QWidget &widget)
{
    const auto *box = qobject_cast<const QAbstractSpinBox *>(&widget);
    const auto *edit = box ? box->findChild<const QLineEdit *>() : nullptr;
    const int need = edit ? edit->fontMetrics().horizontalAdvance(edit->text()) : 0;
    return edit && need > edit->width() + slack ? tooNarrow(edit->text(), need, edit->width()) : QString();
}

// Whether all of it can be seen, or scrolled to.
QString outOfReach(const QWidget &widget)
{
    QRect area = widget.rect();
    const QWidget *at = &widget;
    while (!at->isWindow() && at->parentWidget()) {
        area.moveTopLeft(at->mapToParent(area.topLeft()));
        const QWidget *parent = at->parentWidget();
        const auto *scroll = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (scroll && scroll->viewport() == parent) {
            const bool isCut = area.left() < -slack || area.right() > parent->width() + slack;
            if (isCut && scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                return u"reaches %1 of %2 across"_s.arg(area.right()).arg(parent->width());
            const bool isLow = area.top() < -slack || area.bottom() > parent->height() + slack;
            if (isLow && scroll->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                return u"reaches %1 of %2 down"_s.arg(area.bottom()).arg(parent->height());
            area &= parent->rect(); // the rest is scrolled to
            if (area.isEmpty())
                return {};
        } else if (area.left() < -slack || area.right() > parent->width() + slack || area.top() < -slack
                   || area.bottom() > parent->height() + slack) {
            return u"lies at %1, %2 to %3, %4 in %5 of %6 × %7"_s.arg(area.left())
                .arg(area.top())
                .arg(area.right())
                .arg(area.bottom())
                .arg(whereIs(*parent))
                .arg(parent->width())
                .arg(parent->height());
        }
        at = parent;
    }
    return {};
}

QString cutIn(const QWidget &widget)
{
    if (widget.inherits("officina::Chip") && widget.width() + slack < widget.sizeHint().width()
        && !tells(widget, widget.accessibleName()))
        return tooNarrow(widget.accessibleName(), widget.sizeHint().width(), widget.width());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cutLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return cutButton(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return cutBox(*box);
    if (const QString fault = cutNumber(widget); !fault.isEmpty())
        return fault;
    if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget))
        return widget.height() + slack < widget.minimumSizeHint().height()
            ? u"needs %1, has %2 in height"_s.arg(widget.minimumSizeHint().height()).arg(widget.height())
            : QString();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return group->fontMetrics().horizontalAdvance(group->title()) > group->width()
            ? tooNarrow(group->title(), group->fontMetrics().horizontalAdvance(group->title()), group->width())
            : QString();
    return {};
}

// Those that are hit by a pointer, in the window's coordinates.
QList<std::pair<const QWidget *, QRect>> targetsBelow(const QWidget &top)
{
    QList<std::pair<const QWidget *, QRect>> targets;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        const bool isTarget = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
        if (isTarget && widget->isVisible() && widget->isEnabled() && widget->window() == top.window()
            && !isPart(*widget) && !widget->visibleRegion().isEmpty())
            targets.emplaceBack(widget, QRect(widget->mapTo(top.window(), QPoint()), widget->size()));
    }
    return targets;
}

double distance(const QPointF &point, const QRectF &area)
{
    const double across = std::max({area.left() - point.x(), 0.0, point.x() - area.right()});
    const double down = std::max({area.top() - point.y(), 0.0, point.y() - area.bottom()});
    return std::hypot(across, down);
}

bool mustBeReached(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    return isControl(widget) && !qobject_cast<const QScrollBar *>(&widget);
}

} // namespace

QString whereIs(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *at = &widget; at; at = at->isWindow() ? nullptr : at->parentWidget())
        if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_"_L1))
            names.prepend(at->objectName());
    return u"%1 (%2)"_s.arg(names.join(u'/'), QString::fromLatin1(widget.metaObject()->className()));
}

QStringList silentBelow(const QWidget &top, int *looked)
{
    QStringList silent;
    int controls = 0;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isControl(*widget) || isPart(*widget))
            continue;
        ++controls;
        if (const QString fault = faultOf(*widget); !fault.isEmpty())
            silent += u"%1: %2"_s.arg(whereIs(*widget), fault);
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            if (const QString fault = secretTold(*field); !fault.isEmpty())
                silent += u"%1: %2"_s.arg(whereIs(*widget), fault);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            silent += silentCells(*view);
    }
    for (const QTableView *table : top.findChildren<QTableView *>()) // shown or not: some wait for a site's answer
        if (table->tabKeyNavigation() && table->focusPolicy() != Qt::NoFocus
            && table->objectName() != "requestRuns"_L1) // which lets go behind its last cell
            silent += u"%1: keeps Tab to itself"_s.arg(whereIs(*table));
    for (const QPlainTextEdit *text : top.findChildren<QPlainTextEdit *>())
        if (!text->tabChangesFocus() && !text->isReadOnly() && text->objectName() != "textContent"_L1) // it writes them
            silent += u"%1: keeps Tab to itself"_s.arg(whereIs(*text));
    if (looked)
        *looked = controls;
    return silent;
}

// WCAG 2.2, 2.5.8: 24 pixels each way, or as much room around the middle that is nobody else's.
QStringList smallBelow(const QWidget &top)
{
    constexpr int least = 24;
    QStringList small;
    const auto targets = targetsBelow(top);
    const auto isSmall = [](const QRect &area) { return area.width() < least || area.height() < least; };
    for (const auto &[widget, area] : targets) {
        if (!isSmall(area))
            continue;
        const QPointF middle = QRectF(area).center();
        for (const auto &[other, its] : targets) {
            if (other == widget || other->isAncestorOf(widget) || widget->isAncestorOf(other))
                continue;
            const bool isNear = isSmall(its) ? QLineF(middle, QRectF(its).center()).length() < least
                                             : distance(middle, QRectF(its)) < least / 2.0;
            if (isNear)
                small += u"%1: %2 × %3, beside %4"_s.arg(whereIs(*widget))
                             .arg(area.width())
                             .arg(area.height())
                             .arg(whereIs(*other));
        }
    }
    return small;
}

QStringList cutBelow(const QWidget &top)
{
    QStringList cut;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != top.window())
            continue;
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            cut += cutHeads(*header);
        if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            cut += cutTabs(*bar);
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            cut += cutCells(*table);
        if (isPart(*widget))
            continue;
        if (const QString fault = cutIn(*widget); !fault.isEmpty())
            cut += u"%1: %2"_s.arg(whereIs(*widget), fault);
        if (mustBeReached(*widget))
            if (const QString fault = outOfReach(*widget); !fault.isEmpty())
                cut += u"%1: %2"_s.arg(whereIs(*widget), fault);
    }
    return cut;
}

} // namespace officina::testing
