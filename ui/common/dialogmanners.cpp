// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header. A dialog is looked at when it is about to be shown, and again when what is in it has grown.
#include "ui/common/dialogmanners.h"

#include "client/settings/settings.h"

#include <QtCore/QEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keepsItsSize = "keepsItsSize"; // a property
constexpr int frameHeight = 40; // of the title that the desktop draws; it tells only when the window is there

Setting<QSize> sizeOf(const QDialog &dialog)
{
    return {u"dialogs/"_s + dialog.objectName(), {}};
}

// Those of the desktop or of Qt have their own manners.
bool isOurs(const QDialog &dialog)
{
    return dialog.isWindow() && !dialog.objectName().isEmpty() && !qobject_cast<const QFileDialog *>(&dialog)
        && !qobject_cast<const QMessageBox *>(&dialog);
}

QSize roomFor(const QDialog &dialog)
{
    return dialog.screen()->availableSize() - QSize(0, frameHeight);
}

// The least that its content takes: what wraps is as high as the dialog's width makes it.
QSize leastOf(const QDialog &dialog)
{
    QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
    const QLayout *layout = dialog.layout();
    if (layout && layout->hasHeightForWidth() && (dialog.isVisible() || dialog.testAttribute(Qt::WA_Resized)))
        least.setHeight(std::max(least.height(), layout->totalMinimumHeightForWidth(dialog.width())));
    return least;
}

bool isTooLarge(const QDialog &dialog)
{
    const QSize least = leastOf(dialog);
    const QSize room = roomFor(dialog);
    return least.height() > room.height() || least.width() > room.width();
}

// What has come into it, or wraps more often than its maker thought, is not squeezed.
void growAsNeeded(QDialog &dialog)
{
    const int least = std::min(leastOf(dialog).height(), roomFor(dialog).height());
    if (dialog.isVisible() && dialog.height() < least)
        dialog.resize(dialog.width(), least);
}

void move(QBoxLayout &from, QBoxLayout &to)
{
    const int stretch = from.stretch(0);
    QLayoutItem *item = from.takeAt(0);
    if (QWidget *widget = item->widget()) {
        to.addWidget(widget, stretch, item->alignment());
        delete item;
    } else if (QLayout *layout = item->layout()) {
        to.addLayout(layout, stretch);
    } else {
        to.addItem(item);
        to.setStretch(to.count() - 1, stretch);
    }
}

// All but the last row goes into an area that scrolls. The area is in the dialog before anything moves into it: what
// stays in its window keeps its place in the order of the Tab key, of which the first has the focus at the beginning.
void makeScroll(QDialog &dialog, QVBoxLayout &rows)
{
    QWidget *focused = dialog.focusWidget(); // which moves, and would lose the focus
    auto *area = new QScrollArea(&dialog);
    area->setObjectName(u"scrollingDialog"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(rows.spacing());
    area->setWidget(content);
    while (rows.count() > 1)
        move(rows, *inner);
    rows.insertWidget(0, area, 1);
    // Across it does not scroll where the screen is wide enough.
    const QMargins margins = rows.contentsMargins();
    const int least = content->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width();
    area->setMinimumWidth(std::min(least, roomFor(dialog).width() - margins.left() - margins.right()));
    dialog.setMinimumSize(dialog.minimumSize().boundedTo(roomFor(dialog)));
    if (focused)
        focused->setFocus();
}

} // namespace

DialogManners::DialogManners(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    qApp->installEventFilter(this);
}

bool DialogManners::eventFilter(QObject *object, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::Polish && type != QEvent::LayoutRequest && type != QEvent::Hide)
        return false;
    auto *dialog = qobject_cast<QDialog *>(object);
    if (!dialog || !isOurs(*dialog))
        return false;
    if (type == QEvent::Polish)
        prepare(*dialog);
    else if (type == QEvent::Hide && !event->spontaneous())
        keepSize(*dialog);
    auto *rows = qobject_cast<QVBoxLayout *>(dialog->layout());
    if (type != QEvent::Hide && rows && rows->count() > 1
        && !dialog->findChild<QScrollArea *>(u"scrollingDialog"_s, Qt::FindDirectChildrenOnly) && isTooLarge(*dialog)) {
        makeScroll(*dialog, *rows);
        dialog->resize(dialog->size().boundedTo(roomFor(*dialog)));
    } else if (type == QEvent::LayoutRequest) {
        growAsNeeded(*dialog);
    }
    return false;
}

// One without a size of its own is as large as what is in it.
void DialogManners::prepare(QDialog &dialog)
{
    if (!dialog.testAttribute(Qt::WA_Resized))
        return;
    const QSize last = m_settings.get(sizeOf(dialog));
    dialog.resize((last.isValid() ? last : dialog.size()).boundedTo(roomFor(dialog)));
    dialog.setProperty(keepsItsSize, true);
}

void DialogManners::keepSize(const QDialog &dialog)
{
    if (dialog.property(keepsItsSize).toBool())
        m_settings.set(sizeOf(dialog), dialog.size());
}

} // namespace officina
