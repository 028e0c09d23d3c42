// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of the access doctor: its state, what was found, the one next step and what does it.
#pragma once

#include "client/doctor/check.h"
#include "ui/common/chip.h"
#include "ui/present/doctortext.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace officina {

// How a state is told: colour, sign and word.
Tone toneOf(doctor::Status status);
QString wordFor(doctor::Status status);

class CheckRow : public QWidget
{
    Q_OBJECT

public:
    // stateWidth: of the column of states. Its object name is "check-" and the id.
    CheckRow(const doctor::Check &check, const Site &site, int stateWidth, QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsWanted(); // of the site
    void renewalWanted();  // of the certificate
    void keyWanted();      // a new one, or another
    void practiceWanted(); // the factory is to be started
    void copied(const QString &command);

private:
    QPushButton *makeStep(const doctor::Check &check, const Site &site, const CheckText &text);
};

} // namespace officina
