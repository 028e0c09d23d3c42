// SPDX-License-Identifier: GPL-3.0-or-later
//
// The word for it; see the header.
#include "ui/common/copied.h"

#include "ui/common/announce.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QToolTip>

namespace officina {

namespace {

constexpr int shownMs = 2500;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::Copying)
};

} // namespace

void sayCopied(QAbstractButton *button)
{
    const QString text = Say::tr("Copied", "to the clipboard");
    QToolTip::showText(button->mapToGlobal(button->rect().bottomLeft()), text, button, {}, shownMs);
    announce(*button, text);
}

void copyText(QAbstractButton *button, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    sayCopied(button);
}

} // namespace officina
