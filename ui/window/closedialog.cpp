// SPDX-License-Identifier: GPL-3.0-or-later
//
// The question at closing; see the header.
#include "ui/window/closedialog.h"

#include "client/jobs/knownjobs.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/window/statusline.h"
#include "ui/window/transfertray.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString headingOf(int transfers)
{
    return CloseDialog::tr("%n transfer(s) under way", nullptr, transfers);
}

} // namespace

CloseDialog::Words CloseDialog::wordsFor(int transfers, Background background)
{
    const bool tray = background == Background::Tray;
    return {.title = tr("Close Officina"),
            .heading = headingOf(transfers),
            .text = tray ? tr("What runs can go on while the window is closed; the icon in the system's bar brings "
                              "it back. Stopped now, it goes on where it stopped when you resume it.")
                         : tr("What runs can go on while the window is minimised. Stopped now, it goes on where it "
                              "stopped when you resume it."),
            .stop = tr("Stop and quit"),
            .keep = tray ? tr("Keep going in the background") : tr("Keep going minimised")};
}

CloseDialog::CloseDialog(int transfers, Background background, QWidget *parent)
    : CloseDialog(wordsFor(transfers, background), parent)
{}

CloseDialog::CloseDialog(int transfers, const QString &siteLeft, QWidget *parent)
    : CloseDialog(Words{.title = tr("Leave %1").arg(siteLeft),
                        .heading = headingOf(transfers),
                        .text = tr("What runs can go on; the connection ends when it has arrived. Stopped now, it goes "
                                   "on where it stopped when you connect to %1 again.")
                                    .arg(siteLeft),
                        .stop = tr("Stop and leave"),
                        .keep = tr("Keep going until done")},
                  parent)
{}

CloseDialog::CloseDialog(const JobTally &jobs, QWidget *parent)
    : CloseDialog(Words{.title = tr("Close Officina"),
                        .heading = StatusLine::jobsText(jobs),
                        .text = tr("Your jobs go on at their sites in any case. Officina tells you of them only while "
                                   "it runs; the icon in the system's bar brings the window back."),
                        .stop = TransferTray::tr("Quit"),
                        .keep = tr("Keep going in the background")},
                  parent)
{}

CloseDialog::CloseDialog(const Words &words, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"closeDialog"_s);
    setWindowTitle(words.title);
    auto *title = makeLabel(words.heading, LabelRole::Heading);
    auto *text = makeLabel(words.text);
    text->setObjectName(u"closeText"_s);
    setAccessibleDescription(title->text() + u' ' + text->text());

    auto *cancel = makeButton(u"closeCancel"_s, tr("Cancel"));
    auto *stop = makeButton(u"closeStop"_s, words.stop, ButtonKind::Normal, u"stop"_s);
    auto *keep = makeButton(u"closeKeep"_s, words.keep, ButtonKind::Primary);
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
