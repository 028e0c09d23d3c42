// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header. Qt has one place for a handler: while an event is passed on, the former one is there.
#include "ui/common/spokensecrets.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QLineEdit>

namespace officina {

namespace {

QAccessible::UpdateHandler former = nullptr;

QString dots(const QString &text)
{
    return QString(text.size(), QChar(u'•'));
}

void tellOfSecret(QAccessibleEvent *event)
{
    switch (event->type()) {
    case QAccessible::TextInserted: {
        const auto *typed = static_cast<QAccessibleTextInsertEvent *>(event);
        QAccessibleTextInsertEvent told(event->object(), typed->changePosition(), dots(typed->textInserted()));
        QAccessible::updateAccessibility(&told);
        break;
    }
    case QAccessible::TextRemoved: {
        const auto *typed = static_cast<QAccessibleTextRemoveEvent *>(event);
        QAccessibleTextRemoveEvent told(event->object(), typed->changePosition(), dots(typed->textRemoved()));
        QAccessible::updateAccessibility(&told);
        break;
    }
    case QAccessible::TextUpdated: {
        const auto *typed = static_cast<QAccessibleTextUpdateEvent *>(event);
        QAccessibleTextUpdateEvent told(event->object(), typed->changePosition(), dots(typed->textRemoved()),
                                        dots(typed->textInserted()));
        QAccessible::updateAccessibility(&told);
        break;
    }
    case QAccessible::ValueChanged: break; // it would hold the whole
    default: QAccessible::updateAccessibility(event);
    }
}

void passOn(QAccessibleEvent *event)
{
    QAccessible::installUpdateHandler(former);
    const auto *field = qobject_cast<const QLineEdit *>(event->object());
    if (field && field->echoMode() != QLineEdit::Normal)
        tellOfSecret(event);
    else
        QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(passOn);
}

} // namespace

void hideSpokenSecrets()
{
    const auto there = QAccessible::installUpdateHandler(passOn);
    if (there != passOn)
        former = there;
}

} // namespace officina
