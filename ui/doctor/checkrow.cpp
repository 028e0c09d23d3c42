// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of one line; see the header.
#include "ui/doctor/checkrow.h"

#include "client/sites/practicesite.h"
#include "ui/common/controls.h"
#include "ui/common/openlink.h"
#include "ui/common/theme.h"
#include "ui/present/sitetext.h"

#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;
using doctor::Finding;
using doctor::Status;

Tone toneOf(Status status)
{
    switch (status) {
    case Status::Fine: return Tone::Good;
    case Status::Wrong: return Tone::Bad;
    case Status::Unknown: break;
    }
    return Tone::Warning;
}

QString wordFor(Status status)
{
    switch (status) {
    case Status::Fine: return CheckRow::tr("Fine", "nothing is to be done");
    case Status::Wrong: return CheckRow::tr("To mend", "something is to be done");
    case Status::Unknown: break;
    }
    return CheckRow::tr("Not known", "it cannot be seen from here");
}

CheckRow::CheckRow(const doctor::Check &check, const Site &site, int stateWidth, QWidget *parent) : QWidget(parent)
{
    const QString id = idName(check.id());
    setObjectName(u"check-"_s + id);
    const CheckText text = checkText(check, site, DoctorReader::Window);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::half, 0, space::half);
    layout->setSpacing(space::oneAndHalf);

    auto *state = new QWidget; // all lines begin at one place
    state->setFixedWidth(stateWidth);
    auto *inState = new QHBoxLayout(state);
    inState->setContentsMargins(0, 1, 0, 0);
    inState->addWidget(new Chip(wordFor(check.status()), toneOf(check.status())), 0, Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(state, 0, Qt::AlignTop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    const auto add = [&](const QString &words, LabelRole role) {
        if (words.isEmpty())
            return;
        QLabel *label = makeLabel(words, role);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    };
    add(text.what, LabelRole::Plain);
    add(text.next, LabelRole::Muted);
    add(text.command, LabelRole::Code);
    layout->addLayout(texts, 1);
    if (QPushButton *step = makeStep(check, site, text)) {
        step->setObjectName(u"step-"_s + id);
        step->setAccessibleDescription(text.what); // other lines have the same button
        layout->addWidget(step, 0, Qt::AlignTop);
    }
    setAccessibleName(u"%1: %2"_s.arg(wordFor(check.status()), text.what));
}

// The button of the next step, where there is one that a button can do.
QPushButton *CheckRow::makeStep(const doctor::Check &check, const Site &site, const CheckText &text)
{
    using enum Finding;
    if (asksForKey(check.finding)) {
        QPushButton *make = makeButton({}, tr("Make a key…"));
        connect(make, &QPushButton::clicked, this, &CheckRow::keyWanted);
        return make;
    }
    if (check.error && isPracticeDown(*check.error)) {
        QPushButton *start = makeButton({}, practiseText());
        connect(start, &QPushButton::clicked, this, &CheckRow::practiceWanted);
        return start;
    }
    switch (check.finding) {
    case CertificateExpired:
    case CertificateMissing: {
        if (site.renewCommand.isEmpty())
            break;
        QPushButton *renew = makeButton({}, tr("Renew…"));
        connect(renew, &QPushButton::clicked, this, &CheckRow::renewalWanted);
        return renew;
    }
    case PortMute:
    case PortOther:
    case PortTooOld:
        if (check.id() != doctor::CheckId::TransferHost) // which the settings say
            break;
        [[fallthrough]];
    case SchedulerOther:
    case WorkNotSaid:
    case WorkMissing:
    case WorkClosed:
    case AccountNotSaid:
    case TransferSilent:
    case TransferSftpMissing:
    case AccountOther: {
        QPushButton *say = makeButton({}, tr("Settings…"));
        connect(say, &QPushButton::clicked, this, &CheckRow::settingsWanted);
        return say;
    }
    default: break;
    }
    if (!text.command.isEmpty()) {
        QPushButton *copy = makeButton({}, tr("Copy"), ButtonKind::Normal, u"copy"_s);
        copy->setToolTip(tr("Copy the command, for a terminal of this computer"));
        connect(copy, &QPushButton::clicked, this, [this, command = text.command] {
            QGuiApplication::clipboard()->setText(command);
            Q_EMIT copied(command);
        });
        return copy;
    }
    if (check.id() == doctor::CheckId::HostKey && !site.docsUrl.isEmpty()) {
        QPushButton *source = makeButton({}, tr("Source"), ButtonKind::Normal, u"external"_s);
        source->setToolTip(site.docsUrl);
        connect(source, &QPushButton::clicked, this, [source, url = site.docsUrl] { openLink(source, QUrl(url)); });
        return source;
    }
    return nullptr;
}

} // namespace officina
