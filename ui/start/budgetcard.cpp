// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the budget; see the header.
#include "ui/start/budgetcard.h"

#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/present/formats.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

class BudgetBar : public QWidget
{
public:
    BudgetBar() { setFixedHeight(6); }

    void setFraction(double fraction)
    {
        m_fraction = fraction;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawProgress(&painter, rect(), m_fraction, palette());
    }

private:
    double m_fraction = 0;
};

BudgetCard::BudgetCard(QWidget *parent)
    : Card(tr("Budget"), Margins::Padded, parent), m_name(makeLabel({}, LabelRole::Small)),
      m_bar(new BudgetBar), m_text(makeLabel({}, LabelRole::Muted))
{
    setObjectName(u"budgetCard"_s);
    m_text->setObjectName(u"budgetText"_s);
    body()->addWidget(m_name);
    body()->addWidget(m_bar);
    body()->addWidget(m_text);
    hide();
}

void BudgetCard::set(const QString &site, const QString &project, double used, double limit)
{
    setVisible(limit > 0);
    if (limit <= 0)
        return;
    m_name->setText(tr("GPU-hours, %1 · %2").arg(site, project));
    m_bar->setFraction(used / limit);
    m_text->setText(tr("%1 of %2 used").arg(formats::decimal(used, used < 10 ? 2 : 0),
                                            formats::decimal(limit, 0)));
}

} // namespace officina
