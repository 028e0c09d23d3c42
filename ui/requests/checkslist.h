// SPDX-License-Identifier: GPL-3.0-or-later
//
// The outcome of the checks beside the form: what is against the request first, what is fine last.
// A click on a line asks for the page where it is mended.
#pragma once

#include "client/requests/rules.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"

class QLabel;
class QScrollArea;

namespace officina {

class ChecksList : public Card
{
    Q_OBJECT

public:
    explicit ChecksList(QWidget *parent = nullptr);

    void setChecks(const QList<Check> &checks);

Q_SIGNALS:
    void placeWanted(officina::FormStep step, const QString &field);

private:
    QWidget *line(const Check &check);

    QList<Check> m_checks;
    QScrollArea *m_scroll;
    QLabel *m_sum;
};

Tone toneOf(Check::Status status);

} // namespace officina
