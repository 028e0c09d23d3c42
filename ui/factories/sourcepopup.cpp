// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the popup; see the header.
#include "ui/factories/sourcepopup.h"

#include "ui/common/openlink.h"
#include "ui/common/theme.h"
#include "ui/factories/citations.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"
#include "ui/present/sourceage.h"
#include "ui/present/unbroken.h"

#include <QtGui/QCursor>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

SourcePopup::SourcePopup(const Source &source, const QDate &today, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(u"sourcePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(360);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::oneAndHalf, space::two, space::oneAndHalf);
    layout->setSpacing(space::half);
    layout->addWidget(makeLabel(source.title, LabelRole::Strong));
    const auto add = [&](const QString &text) { layout->addWidget(makeLabel(text, LabelRole::Muted)); };
    add(source.date.isEmpty() ? tr("It has no date.") : tr("Of %1", "a date").arg(isoDateText(source.date)));
    const QDate read = QDate::fromString(source.read, Qt::ISODate);
    if (read.isValid())
        add(tr("Read on %1").arg(formats::date(read)));
    if (isOld(read, today))
        layout->addWidget(makeLabel(tr("That is more than six months ago: it may have changed.")));
    if (!source.licence.isEmpty())
        add(tr("Licence: %1").arg(source.licence));
    if (source.url.isEmpty()) {
        add(tr("It has no public address."));
        return;
    }
    layout->addWidget(makeShortLabel(source.url.host(), LabelRole::Small, Qt::ElideMiddle));
    auto *open = makeButton(u"openSource"_s, tr("Open the page"), ButtonKind::Normal, u"external"_s);
    connect(open, &QPushButton::clicked, this, [this, url = source.url] {
        openLink(parentWidget(), url);
        close();
    });
    layout->addSpacing(space::half);
    layout->addWidget(open, 0, Qt::AlignLeft);
    open->setFocus();
}

void SourcePopup::showAt(const QPoint &place)
{
    adjustSize();
    const QRect screen = this->screen()->availableGeometry();
    move(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(place.y() + space::one, screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
}

void openCitation(const QString &link, const Catalogue &catalogue, const QDate &today, QWidget *where)
{
    const Source *source = Citations::sourceOf(link, catalogue);
    if (!source) {
        openLink(where, QUrl(link));
        return;
    }
    auto *popup = new SourcePopup(*source, today, where);
    // By the keyboard the pointer may be anywhere.
    const QPoint pointer = QCursor::pos();
    const QRect area(where->mapToGlobal(QPoint()), where->size());
    popup->showAt(area.contains(pointer) ? pointer : area.center());
}

QString withoutLinkFirst(const QString &html)
{
    return html.startsWith("<a "_L1) ? u"&#8203;"_s + html : html;
}

QLabel *makeCitedLabel(const QString &html, const Catalogue &catalogue, LabelRole role)
{
    QLabel *label = makeLabel({}, role);
    label->setTextFormat(Qt::RichText);
    label->setText(unbroken(withoutLinkFirst(html)));
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    QObject::connect(label, &QLabel::linkActivated, label, [label, &catalogue](const QString &link) {
        openCitation(link, catalogue, QDate::currentDate(), label);
    });
    return label;
}

} // namespace officina
