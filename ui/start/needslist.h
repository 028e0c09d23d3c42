// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card "Needs you": one line per need with its action. Rebuilt only when something changed, so
// a focused button stays focused while transfers tick.
#pragma once

#include "ui/common/card.h"
#include "ui/start/needs.h"

namespace officina {

class NeedsList : public Card
{
    Q_OBJECT

public:
    explicit NeedsList(QWidget *parent = nullptr);
    void setNeeds(const QList<Need> &needs);

Q_SIGNALS:
    void chosen(const officina::Need &need);
    void putAside(const officina::Need &need);

private:
    QWidget *row(const Need &need);

    QList<Need> m_needs;
    QWidget *m_content = nullptr;
};

} // namespace officina
