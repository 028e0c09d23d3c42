// SPDX-License-Identifier: GPL-3.0-or-later
//
// One of the five steps as a card that leads to its page: done, the present one, or to come.
#pragma once

#include "ui/start/journey.h"

#include <QtWidgets/QPushButton>

class QLabel;

namespace officina {

class StepSign;

class StepCard : public QPushButton
{
    Q_OBJECT

public:
    enum class State { Done, Present, ToCome };

    explicit StepCard(int number, QWidget *parent = nullptr);
    void set(const JourneyStep &step, State state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    StepSign *m_sign;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace officina
