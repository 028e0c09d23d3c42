// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout and behaviour of the dialog; see the header.
#include "ui/connect/invitationdialog.h"

#include "client/settings/settings.h"
#include "client/sites/sshconfigfile.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/present/invitationtext.h"
#include "ui/present/sitesettings.h"
#include "ui/present/sitetext.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

InvitationDialog::InvitationDialog(const QString &from, const InvitationContext &context, Settings &settings,
                                   const QString &sshFolder, const QString &bookFolder, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_sshFolder(sshFolder),
      m_folder(isInvitationLink(from) ? QString() : QFileInfo(from).absolutePath()), m_now(context.now),
      m_error(new ErrorPanel)
{
    setObjectName(u"invitationDialog"_s);
    setWindowTitle(tr("Invitation"));
    resize(780, 680);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(m_error);
    auto *close = makeButton(u"invitationClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    if (look(from, context, bookFolder, *layout)) {
        close->setText(tr("Not now"));
        auto *take = makeButton(u"invitationTake"_s, tr("Set all of this"), ButtonKind::Primary);
        connect(take, &QPushButton::clicked, this, &InvitationDialog::accept);
        if (m_trust == IssuerTrust::NameOfAnother) { // a warning that a click passes over is none
            auto *asked = new QCheckBox(tr("I have asked them, and this key is theirs too"));
            asked->setObjectName(u"invitationAsked"_s);
            take->setEnabled(false);
            connect(asked, &QCheckBox::toggled, take, &QPushButton::setEnabled);
            layout->addWidget(asked);
        }
        buttons->addWidget(take);
        close->setDefault(true); // nobody agrees to a stranger by the Return key alone
    } else {
        m_open.reset();
        layout->addStretch(1);
        close->setDefault(true);
    }
    layout->addLayout(buttons);
}

bool InvitationDialog::look(const QString &from, const InvitationContext &context, const QString &bookFolder,
                            QVBoxLayout &layout)
{
    auto open = readInvitation(from);
    if (!open) {
        m_error->show(refusalText(open.error()));
        return false;
    }
    m_open = *std::move(open);
    auto book = InvitationBook::read(bookFolder);
    if (!book) {
        m_error->show(errorText(book.error(), Doing::ChangingFiles));
        return false;
    }
    m_book = *std::move(book);
    const auto trust = judge(*m_open, context, *m_book);
    if (!trust) {
        m_error->show(refusalText(trust.error()));
        return false;
    }
    m_trust = *trust;
    std::optional<Site> site;
    if (const Site *known = invitedSite(m_open->invitation, context))
        site = withSettings(*known, m_settings);
    m_changes = whatItSets(m_open->invitation, site ? &*site : nullptr,
                           m_book->forSite(m_open->invitation.siteId(), context.now), m_settings);
    if (!m_open->invitation.title.isEmpty())
        layout.addWidget(makeLabel(m_open->invitation.title, LabelRole::Heading));
    QLabel *signer = makeLabel(trustText(*trust, *m_open));
    signer->setObjectName(u"invitationTrust"_s);
    signer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    signer->setMargin(space::one);
    signer->setProperty("notice", *trust == IssuerTrust::Known ? u"info"_s : u"warning"_s);
    layout.addWidget(signer);
    if (const Site *system = namesake(m_open->invitation, context)) {
        QLabel *beware = makeLabel(namesakeText(m_open->invitation, *system));
        beware->setObjectName(u"invitationNamesake"_s);
        beware->setMargin(space::one);
        beware->setProperty("notice", u"warning"_s);
        layout.addWidget(beware);
    }
    const QString what = tr("For %1 it sets:", "%1: a site").arg(site ? siteName(*site) : m_open->invitation.site);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"invitationScroll"_s); // its ring when it has the focus: the style sheet
    setAccessiblePane(*scroll, what);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeContent(what));
    layout.addWidget(scroll, 1);
    layout.addWidget(makeLabel(tr("Nothing has changed yet."), LabelRole::Muted));
    return true;
}

QWidget *InvitationDialog::makeContent(const QString &what) const
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(space::oneAndHalf, space::oneAndHalf, space::oneAndHalf, space::oneAndHalf);
    lines->setSpacing(space::oneAndHalf);
    lines->addLayout(makeGround());
    lines->addWidget(makeLabel(what, LabelRole::Strong));
    lines->addLayout(makeChanges());
    if (const QString later = reportLaterText(m_open->invitation); !later.isEmpty())
        lines->addWidget(makeLater(later));
    lines->addStretch(1);
    return content;
}

QFormLayout *InvitationDialog::makeGround() const
{
    auto *ground = new QFormLayout;
    ground->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const InvitationLine &line : groundLines(*m_open)) {
        QLabel *value = makeLabel(line.value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        ground->addRow(makeLabel(line.name, LabelRole::Muted), value);
    }
    return ground;
}

QGridLayout *InvitationDialog::makeChanges() const
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 1);
    const auto add = [grid](int row, const QStringList &cells, LabelRole role) {
        for (int column = 0; column < cells.size(); ++column) {
            QLabel *cell = makeLabel(cells.at(column), role);
            cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(cell, row, column, Qt::AlignTop);
        }
    };
    add(0, {tr("What"), tr("Now"), tr("Then"), tr("Kept")}, LabelRole::Small);
    int row = 0;
    for (const InvitedChange &change : m_changes)
        add(++row, {fieldName(change.field), change.before, change.after, keeperText(change)}, LabelRole::Plain);
    return grid;
}

// To be read, not agreed to: there is nothing to click.
QWidget *InvitationDialog::makeLater(const QString &text)
{
    const QString said = text.section(u'\n', 0, 0);
    auto *later = new QWidget;
    auto *lines = new QVBoxLayout(later);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::half);
    QLabel *what = makeLabel(said);
    what->setObjectName(u"invitationReportLater"_s);
    auto *consent = new QPlainTextEdit(text.sliced(said.size() + 1));
    consent->setObjectName(u"invitationConsent"_s);
    consent->setAccessibleName(fieldName(InvitationField::Consent));
    consent->setReadOnly(true);
    consent->setTabChangesFocus(true);
    consent->setFixedHeight(5 * consent->fontMetrics().lineSpacing());
    lines->addWidget(what);
    lines->addWidget(consent);
    return later;
}

void InvitationDialog::accept()
{
    const auto addHost = [this](const Invitation &invitation) {
        return SshConfigFile(m_sshFolder)
            .add({.name = invitation.site, .hostName = invitation.host, .port = hostOf(invitation).port});
    };
    if (const auto done = acceptInvitation({*m_open, m_now, m_folder}, m_changes, *m_book, m_settings, addHost);
        !done) {
        m_error->show(errorText(done.error(), Doing::ChangingFiles));
        return;
    }
    QDialog::accept();
    Q_EMIT taken(m_open->invitation.siteId());
}

} // namespace officina
