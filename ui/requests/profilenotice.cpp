// SPDX-License-Identifier: GPL-3.0-or-later
//
// The notice's states; see the header.
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
    auto *row = new QWidget; // both in one line would make the form wider than its window in long languages
    auto *flow = new FlowLayout(row);
    flow->addWidget(m_use);
    flow->addWidget(m_keep);
    layout->addWidget(row);
    connect(m_use, &QPushButton::clicked, this, &ProfileNotice::useWanted);
    connect(m_keep, &QPushButton::clicked, this, &ProfileNotice::keepWanted);
}

void ProfileNotice::show(bool usesProfile, bool isReadable)
{
    m_text->setText(
        usesProfile && !isReadable
            ? tr("Your profile cannot be read. What you write here is kept in this draft until it can be read again.")
            : usesProfile
            ? tr("What you write here is your profile: all your requests use it. It stays on this computer, in a file "
                 "that only your account can read; it is not encrypted. Exports have it filled in.")
            : tr("This draft has answers of its own about people and organisation."));
    m_use->setVisible(!usesProfile && isReadable);
    m_keep->setVisible(!usesProfile && isReadable);
}

} // namespace officina
