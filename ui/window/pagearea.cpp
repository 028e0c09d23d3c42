// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "ui/window/pagearea.h"

#include "client/settings/settings.h"
#include "ui/common/page.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>

namespace officina {

namespace {

// As wide as there is room and as high as the page is at least: what it would like to be, where its texts wrap, does not
// count.
class PageHolder : public QWidget
{
public:
    explicit PageHolder(Page *page) : m_page(page) { page->setParent(this); }

    QSize minimumSizeHint() const override
    {
        const QLayout *layout = m_page->layout();
        const bool wraps = layout && layout->hasHeightForWidth();
        return {0, wraps ? layout->totalMinimumHeightForWidth(width()) : m_page->minimumSizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_page->setGeometry(rect()); }

private:
    Page *m_page;
};

} // namespace

QWidget *inScrollArea(Page *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(new PageHolder(page));
    return area;
}

void keepSplitters(const Page &page, Settings &settings)
{
    for (QSplitter *splitter : page.findChildren<QSplitter *>()) {
        if (splitter->objectName().isEmpty())
            continue;
        const auto key = setting::splitter(splitter->objectName());
        splitter->restoreState(settings.get(key));
        QObject::connect(splitter, &QSplitter::splitterMoved, &settings,
                         [splitter, key, &settings] { settings.set(key, splitter->saveState()); });
    }
}

} // namespace officina
