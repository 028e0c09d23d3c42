// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "ui/window/releasenotice.h"

#include "client/updates/releasewatch.h"
#include "ui/common/controls.h"
#include "ui/common/noticeline.h"
#include "ui/common/openlink.h"

#include <QtWidgets/QPushButton>

namespace officina {

using namespace Qt::StringLiterals;

ReleaseNotice::ReleaseNotice(ReleaseWatch &watch, const QString &ownVersion, QWidget *parent)
    : QFrame(parent), m_watch(watch), m_own(ownVersion), m_text(makeLabel({})),
      m_yes(makeButton(u"releaseYes"_s, tr("Look once a week"), ButtonKind::Normal)),
      m_no(makeButton(u"releaseNo"_s, tr("Never look"), ButtonKind::Link)),
      m_read(makeButton(u"releaseRead"_s, tr("Read about it"), ButtonKind::Normal)),
      m_skip(makeButton(u"releaseSkip"_s, tr("Not this version"), ButtonKind::Link))
{
    setObjectName(u"releaseNotice"_s);
    m_text->setObjectName(u"releaseText"_s);
    QHBoxLayout *line = layOutNotice(this, u"info"_s, m_text);
    for (QPushButton *button : {m_yes, m_no, m_read, m_skip})
        line->addWidget(button);
    connect(m_yes, &QPushButton::clicked, &m_watch, [this] { m_watch.setConsent(true); });
    connect(m_no, &QPushButton::clicked, &m_watch, [this] { m_watch.setConsent(false); });
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (m_watch.found())
            openLink(m_read, m_watch.found()->page);
    });
    connect(m_skip, &QPushButton::clicked, &m_watch, &ReleaseWatch::skip);
    connect(&m_watch, &ReleaseWatch::changed, this, &ReleaseNotice::refresh);
    refresh();
}

void ReleaseNotice::refresh()
{
    const bool asks = m_watch.wantsConsent();
    const auto &found = m_watch.found();
    if (found)
        //: %1, %2: numbers of versions
        m_text->setText(tr("Officina %1 is there; this is %2.").arg(found->version, m_own));
    else if (asks)
        //: %1: the name of a server
        m_text->setText(tr("May Officina look now and then whether there is a newer version? It asks %1, which sees "
                           "the address of your network, as with any page, and is told nothing else of you.")
                            .arg(m_watch.address().host()));
    for (QPushButton *button : {m_yes, m_no})
        button->setVisible(asks && !found);
    for (QPushButton *button : {m_read, m_skip})
        button->setVisible(found.has_value());
    setVisible(asks || found);
}

} // namespace officina
