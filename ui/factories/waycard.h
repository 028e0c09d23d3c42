// SPDX-License-Identifier: GPL-3.0-or-later
//
// One way to computing time as the finder shows it: its verdict, the next date, reasons for and against with their
// sources, and what can be done from here.
#pragma once

#include "client/guide/finder.h"
#include "client/guide/requeststart.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/factories/citations.h"

class QCheckBox;

namespace officina {

class WayCard : public Card
{
    Q_OBJECT

public:
    // compared: systems that are chosen for comparing, checked here.
    WayCard(const Way &way, int number, const FinderResult &finding, const Catalogue &catalogue, Citations &citations,
            const QList<SystemId> &compared, QWidget *parent = nullptr);

    void showCompared(const QList<SystemId> &compared); // without telling it

Q_SIGNALS:
    void requestWanted(const officina::RequestWish &wish);
    void factoryWanted(const officina::FactoryId &factory);
    void compareToggled(const officina::SystemId &system, bool chosen);

private:
    void reasons(const Way &way, const Catalogue &catalogue, Citations &citations);
    void otherSystems(const Way &way, const Catalogue &catalogue);
    void actions(const Way &way, const FinderResult &finding, const Catalogue &catalogue,
                 const QList<SystemId> &compared);

    SystemId m_system;
    QCheckBox *m_compare = nullptr;
};

Tone toneOf(Verdict verdict);
// Reasons as rich text: a sign, the sentence, its sources as links.
QString reasonsHtml(const QList<Reason> &reasons, const SystemId &system, const Catalogue &catalogue,
                    Citations &citations);

} // namespace officina
