// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the needs; see the header.
#include "ui/start/needslist.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

IconView *sign(Tone tone)
{
    switch (tone) {
    case Tone::Bad: return new IconView(u"error"_s, 20, IconView::Colour::Bad);
    case Tone::Warning: return new IconView(u"warning"_s, 20, IconView::Colour::Warning);
    case Tone::Good: return new IconView(u"check"_s, 20, IconView::Colour::Good);
    case Tone::Active:
    case Tone::Neutral: return new IconView(u"info"_s, 20, IconView::Colour::Accent);
    }
    return nullptr;
}

} // namespace

NeedsList::NeedsList(QWidget *parent) : Card(tr("Needs you"), Margins::Padded, parent)
{
    setObjectName(u"needsCard"_s);
    m_content = new QWidget;
    body()->addWidget(m_content);
    m_needs = {Need{}}; // unlike any real list: the first call builds
    setNeeds({});
}

void NeedsList::setNeeds(const QList<Need> &needs)
{
    if (needs == m_needs)
        return;
    m_needs = needs;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (needs.isEmpty()) {
        layout->addWidget(
            new EmptyState(u"check"_s, tr("Nothing waits for you"),
                           tr("Open points of requests, stopped transfers, and failed jobs of the sites that you are "
                              "connected to appear here.")));
    } else {
        auto *rows = new QWidget;
        auto *inRows = new QVBoxLayout(rows);
        inRows->setContentsMargins(0, 0, 0, 0);
        inRows->setSpacing(0);
        for (const Need &need : needs) {
            inRows->addWidget(row(need));
            inRows->addWidget(makeLine());
        }
        inRows->addStretch(1);
        auto *scroll = new QScrollArea;
        scroll->setObjectName(u"needsLines"_s); // its ring when it has the focus: the style sheet
        setAccessiblePane(*scroll, tr("Needs you"));
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(rows);
        layout->addWidget(scroll);
    }
    delete body()->replaceWidget(m_content, content); // the old one's place, not the widget
    m_content->hide();
    m_content->deleteLater(); // the change may come from one of its buttons
    m_content = content;
}

QWidget *NeedsList::row(const Need &need)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::half, space::half, space::half, space::half);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(sign(need.tone));
    layout->addWidget(makeLabel(need.text), 1);
    auto *button = makeButton(u"need-"_s + need.key, need.action);
    button->setAccessibleDescription(need.text);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, need] { Q_EMIT chosen(need); });
    if (!need.seenAs.isEmpty()) {
        auto *aside = makeToolButton(u"seen-"_s + need.key, u"cancel"_s, tr("Put aside: I have seen it"));
        aside->setAccessibleDescription(need.text);
        layout->addWidget(aside);
        connect(aside, &QToolButton::clicked, this, [this, need] { Q_EMIT putAside(need); });
    }
    return row;
}

} // namespace officina
