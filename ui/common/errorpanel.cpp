// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout and behaviour of the error panel; see the header. The words are errortext's alone.
#include "ui/common/errorpanel.h"

#include "ui/common/announce.h"
#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Says what the panel shows, once that is in view: it may be filled on a page, or in a window, that is not shown yet.
class Voice : public QObject
{
public:
    explicit Voice(QWidget *panel) : QObject(panel), m_panel(*panel)
    {
        setObjectName(u"errorVoice"_s);
        panel->installEventFilter(this);
    }

    void say(const QString &text)
    {
        m_text = text;
        tell();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            tell();
        return false;
    }

private:
    void tell()
    {
        if (m_text.isEmpty() || !m_panel.isVisible())
            return;
        QAccessibleEvent alert(&m_panel, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        announce(m_panel, std::exchange(m_text, {}), Urgency::Urgent);
    }

    QWidget &m_panel;
    QString m_text; // not said yet
};

} // namespace

ErrorPanel::ErrorPanel(QWidget *parent)
    : QFrame(parent), m_what(makeLabel({}, LabelRole::Strong)), m_kept(makeLabel({})), m_advice(makeLabel({})),
      m_retry(makeButton(u"errorRetry"_s, tr("Try again"))),
      m_details(makeButton(u"errorDetails"_s, tr("Details"), ButtonKind::Link)),
      m_copy(makeButton(u"errorCopy"_s, tr("Copy"), ButtonKind::Link)), m_detail(new QPlainTextEdit)
{
    setObjectName(u"errorPanel"_s);
    m_what->setObjectName(u"errorWhat"_s);
    for (QLabel *label : {m_what, m_kept, m_advice})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setObjectName(u"errorDetailText"_s);
    m_detail->setReadOnly(true);
    m_detail->setProperty("role", "code");
    m_detail->setMaximumHeight(120);
    m_detail->setAccessibleName(tr("The other side's own words"));
    auto *dismiss = makeToolButton(u"errorDismiss"_s, u"cancel"_s, tr("Dismiss"));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_what);
    texts->addWidget(m_kept);
    texts->addWidget(m_advice);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->setContentsMargins(0, space::half, 0, 0);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_details);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    texts->addLayout(buttons);
    texts->addWidget(m_detail);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::oneAndHalf, space::one, space::one, space::one);
    row->setSpacing(space::oneAndHalf);
    row->addWidget(new IconView(u"error"_s, 20, IconView::Colour::Bad), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(dismiss, 0, Qt::AlignTop);

    connect(m_retry, &QPushButton::clicked, this, &ErrorPanel::retryRequested);
    connect(m_details, &QPushButton::clicked, this, [this] { setDetailShown(m_detail->isHidden()); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(m_copy, m_text.all()); });
    connect(dismiss, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    new Voice(this);
    clear();
}

void ErrorPanel::show(const ErrorText &text, bool canRetry)
{
    // What is shown already, as when a list that cannot be read is asked for every minute, is not said again.
    const bool isSame = hasError() && text.all() == m_text.all();
    m_text = text;
    m_what->setText(text.what);
    m_kept->setText(text.kept);
    m_kept->setVisible(!text.kept.isEmpty());
    m_advice->setText(text.advice);
    m_advice->setVisible(!text.advice.isEmpty());
    m_retry->setVisible(canRetry);
    m_details->setVisible(!text.detail.isEmpty());
    m_detail->setPlainText(text.detail);
    setDetailShown(false);
    setAccessibleName(text.what);
    setVisible(true);
    if (!isSame)
        static_cast<Voice *>(findChild<QObject *>(u"errorVoice"_s, Qt::FindDirectChildrenOnly))
            ->say(ErrorText{text.what, text.kept, text.advice, {}}.all());
}

void ErrorPanel::clear()
{
    setVisible(false);
}

// Its lines are not cut where others want the room.
QSize ErrorPanel::minimumSizeHint() const
{
    const QSize least = QFrame::minimumSizeHint();
    return {least.width(), std::max(least.height(), layout()->totalHeightForWidth(std::max(width(), least.width())))};
}

void ErrorPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void ErrorPanel::setDetailShown(bool shown)
{
    m_detail->setVisible(shown);
    m_details->setText(shown ? tr("Hide details") : tr("Details"));
}

} // namespace officina
