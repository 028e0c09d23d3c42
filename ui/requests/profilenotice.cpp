// SPDX-License-Identifier: GPL-3.0-or-later
//
// The notice's two states; see the header.
#include "ui/requests/profilenotice.h"

#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

ProfileNotice::ProfileNotice(QWidget *parent)
    : QFrame(parent), m_text(makeLabel({})),
      m_use(makeButton(u"requestUseProfile"_s, tr("Use my profile"), ButtonKind::Link)),
      m_keep(makeButton(u"requestKeepProfile"_s, tr("Keep these as my profile"), ButtonKind::Link))
{
    setProperty("notice", u"info"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::oneAndHalf, space::one, space::oneAndHalf, space::one);
    layout->addWidget(m_text);
    auto *buttons = new QWidget; // one below the other where the words are long
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_use);
    row->addWidget(m_keep);
    layout->addWidget(buttons);
    connect(m_use, &QPushButton::clicked, this, &ProfileNotice::useWanted);
    connect(m_keep, &QPushButton::clicked, this, &ProfileNotice::keepWanted);
}

void ProfileNotice::show(bool usesProfile)
{
    m_text->setText(
        usesProfile
            ? tr("What you write here is your profile: all your requests use it. It stays on this computer, in a file "
                 "that only your account can read; it is not encrypted. Exports have it filled in.")
            : tr("This draft has answers of its own about people and organisation."));
    m_use->parentWidget()->setVisible(!usesProfile); // both
}

} // namespace officina
