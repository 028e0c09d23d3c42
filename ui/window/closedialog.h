// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks what is to become of transfers when the window is closed. Nothing is chosen for the user and
// nothing remembered; Escape leaves everything as it is.
#pragma once

#include <QtWidgets/QDialog>

namespace officina {

class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Background { Tray, Minimised }; // where the window can go meanwhile
    CloseDialog(int transfers, Background background, QWidget *parent = nullptr);

Q_SIGNALS:
    void keepGoing(); // without the window
    void stop();      // and end Officina
};

} // namespace officina
