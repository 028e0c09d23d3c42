// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks what is to become of transfers when the window is closed, or their site is left. Nothing is chosen for the
// user and nothing remembered; Escape leaves everything as it is.
#pragma once

#include <QtWidgets/QDialog>

namespace officina {

class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Background { Tray, Minimised }; // where the window can go meanwhile
    CloseDialog(int transfers, Background background, QWidget *parent = nullptr);
    CloseDialog(int transfers, const QString &siteLeft, QWidget *parent = nullptr);

private:
    struct Words {
        QString title;
        QString text;
        QString stop;
        QString keep;
    };
    static Words wordsFor(Background background);
    CloseDialog(int transfers, const Words &words, QWidget *parent);

Q_SIGNALS:
    void keepGoing(); // without the window, or beside another site
    void stop();      // and end Officina, or leave the site
};

} // namespace officina
