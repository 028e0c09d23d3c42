// SPDX-License-Identifier: GPL-3.0-or-later
//
// A notice with details; see the header.
#include "ui/curves/alerts/notice.h"

#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

Notice::Notice(const QString &name, Kind kind, QWidget *parent)
    : QFrame(parent), m_text(makeLabel({})), m_button(makeButton(name + u"Details"_s, tr("Details"), ButtonKind::Link)),
      m_list(makeLabel({}, LabelRole::Small)), m_details(new QScrollArea)
{
    setObjectName(name + u"Notice"_s);
    const bool isWarning = kind == Kind::Warning;
    setProperty("notice", isWarning ? u"warning"_s : u"info"_s);
    m_button->setCheckable(true);
    m_list->setObjectName(name + u"List"_s);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_details->setFocusPolicy(Qt::NoFocus); // the text in it has it
    m_details->setWidget(m_list);
    m_details->setWidgetResizable(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_details->hide();
    connect(m_button, &QPushButton::toggled, m_details, &QWidget::setVisible);
    auto *row = new QGridLayout(this);
    row->setContentsMargins(space::oneAndHalf, space::one, space::oneAndHalf, space::one);
    row->setColumnStretch(1, 1);
    row->addWidget(isWarning ? new IconView(u"warning"_s, 18, IconView::Colour::Warning)
                             : new IconView(u"info"_s, 18, IconView::Colour::Accent),
                   0, 0);
    row->addWidget(m_text, 0, 1);
    row->addWidget(m_button, 0, 2);
    row->addWidget(m_details, 1, 1, 1, -1);
    hide();
}

QMenu *Notice::addMenu(const QString &text)
{
    QPushButton *button = makeButton(objectName() + u"Menu"_s, text, ButtonKind::Link);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    qobject_cast<QGridLayout *>(layout())->addWidget(button, 0, 3);
    return menu;
}

void Notice::show(const QString &text, const QStringList &details, int all)
{
    setVisible(all > 0);
    const bool isOne = all == 1 && details.size() == 1; // which is said at once
    m_text->setText(isOne ? details.first() : text);
    m_button->setVisible(!isOne);
    m_details->setVisible(!isOne && m_button->isChecked());
    QStringList lines = details;
    if (all > details.size())
        lines.push_back(tr("… and %n more.", nullptr, all - int(details.size())));
    m_list->setText(lines.join(u'\n'));
    constexpr qsizetype most = 5; // in sight; more would leave no room for the charts
    m_details->setFixedHeight(int(std::min(lines.size(), most)) * m_list->fontMetrics().lineSpacing() + space::half);
}

} // namespace officina
