// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the rail; see the header. Entries are buttons, so keyboard and screen readers know
// what to do with them.
#include "ui/window/rail.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace officina {

using namespace Qt::StringLiterals;

QList<PageId> allPages()
{
    return {PageId::Start, PageId::Factories, PageId::Requests, PageId::Portals, PageId::Data,
            PageId::Jobs,  PageId::Curves,    PageId::Cohort,   PageId::Settings};
}

QString pageTitle(PageId page)
{
    switch (page) {
    case PageId::Start: return Rail::tr("Start");
    case PageId::Factories: return Rail::tr("Factories");
    case PageId::Requests: return Rail::tr("Requests");
    case PageId::Portals: return Rail::tr("Portals");
    case PageId::Data: return Rail::tr("Data");
    case PageId::Jobs: return Rail::tr("Jobs");
    case PageId::Curves: return Rail::tr("Curves");
    case PageId::Cohort: return Rail::tr("Cohort");
    case PageId::Settings: return Rail::tr("Settings");
    case PageId::Doctor: return Rail::tr("Can I get in?");
    }
    return {};
}

QString pageIcon(PageId page)
{
    switch (page) {
    case PageId::Start: return u"home"_s;
    case PageId::Factories: return u"factory"_s;
    case PageId::Requests: return u"request"_s;
    case PageId::Portals: return u"key"_s;
    case PageId::Data: return u"data"_s;
    case PageId::Jobs: return u"jobs"_s;
    case PageId::Curves: return u"curves"_s;
    case PageId::Cohort: return u"cohort"_s;
    case PageId::Settings: return u"settings"_s;
    case PageId::Doctor: return u"plug"_s;
    }
    return {};
}

QString pageName(PageId page)
{
    switch (page) {
    case PageId::Start: return u"start"_s;
    case PageId::Factories: return u"factories"_s;
    case PageId::Requests: return u"requests"_s;
    case PageId::Portals: return u"portals"_s;
    case PageId::Data: return u"data"_s;
    case PageId::Jobs: return u"jobs"_s;
    case PageId::Curves: return u"curves"_s;
    case PageId::Cohort: return u"cohort"_s;
    case PageId::Settings: return u"settings"_s;
    case PageId::Doctor: return u"doctor"_s;
    }
    return {};
}

// A rail entry: a button that also draws a number at its end.
class RailButton : public QPushButton
{
public:
    explicit RailButton(PageId page) : QPushButton(pageTitle(page))
    {
        setObjectName(u"rail-"_s + pageName(page));
        setProperty("rail", true);
        setIcon(officina::icon(pageIcon(page)));
        setIconSize({28, 20}); // with room before the text
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus); // a click goes to the page, not to the rail
    }

    void setBadge(int number)
    {
        m_badge = number > 0 ? QLocale().toString(number) : QString();
        setAccessibleName(m_badge.isEmpty() ? text() : u"%1, %2"_s.arg(text(), m_badge));
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        if (m_badge.isEmpty())
            return;
        QPainter painter(this);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.92);
        painter.setFont(small);
        const Colours &colours = Colours::of(palette());
        painter.setPen(isChecked() ? colours.accent : colours.muted);
        painter.drawText(rect().adjusted(space::one, 0, -space::oneAndHalf, 0), Qt::AlignVCenter | Qt::AlignTrailing,
                         m_badge);
    }

private:
    QString m_badge;
};

Rail::Rail(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"rail"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::one, space::one, space::one, space::one);
    layout->setSpacing(0);
    int widest = 0;
    for (const PageId page : allPages()) {
        if (page == PageId::Settings)
            layout->addStretch(1);
        auto *button = new RailButton(page);
        button->setMinimumHeight(36);
        widest = std::max(widest, button->sizeHint().width());
        m_buttons.insert(page, button);
        m_group.addButton(button);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    }
    m_buttons.value(PageId::Cohort)->hide();
    setFixedWidth(std::max(176, widest + 6 * space::one)); // room for a number
}

void Rail::setCurrent(PageId page)
{
    m_current = m_buttons.contains(page) ? page : PageId::Start;
    m_buttons.value(m_current)->setChecked(true);
    showCohort();
}

void Rail::setHasCohort(bool hasCohort)
{
    m_hasCohort = hasCohort;
    showCohort();
}

void Rail::showCohort()
{
    m_buttons.value(PageId::Cohort)->setVisible(m_hasCohort || m_current == PageId::Cohort);
}

void Rail::setBadge(PageId page, int number)
{
    if (RailButton *button = m_buttons.value(page))
        button->setBadge(number);
}

} // namespace officina
