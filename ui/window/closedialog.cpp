// SPDX-License-Identifier: GPL-3.0-or-later
//
// The question at closing; see the header.
#include "ui/window/closedialog.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

CloseDialog::CloseDialog(int transfers, Background background, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"closeDialog"_s);
    setWindowTitle(tr("Close Officina"));
    const bool tray = background == Background::Tray;
    auto *title = makeLabel(tr("%n transfer(s) under way", nullptr, transfers), LabelRole::Heading);
    auto *text =
        makeLabel(tray ? tr("They can go on while the window is closed; the icon in the system's bar brings it "
                            "back. Stopped now, they go on where they stopped when you resume them.")
                       : tr("They can go on while the window is minimised. Stopped now, they go on where they "
                            "stopped when you resume them."));
    text->setObjectName(u"closeText"_s);
    setAccessibleDescription(title->text() + u' ' + text->text());

    auto *cancel = makeButton(u"closeCancel"_s, tr("Cancel"));
    auto *stop = makeButton(u"closeStop"_s, tr("Stop them and quit"), ButtonKind::Normal, u"stop"_s);
    auto *keep = makeButton(u"closeKeep"_s, tray ? tr("Keep going in the background") : tr("Keep going minimised"),
                            ButtonKind::Primary);
    keep->setDefault(true);
    keep->setFocus();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(stop);
    buttons->addWidget(keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::one);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(space::one);
    layout->addLayout(buttons);
    setMinimumWidth(520);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(stop, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT this->stop();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT keepGoing();
    });
}

} // namespace officina
