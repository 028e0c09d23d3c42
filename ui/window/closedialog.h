// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks what is to become of transfers when the window is closed, or their site is left; and whether jobs are to be
// followed on. Nothing is chosen for the user and nothing remembered; Escape leaves everything as it is.
#pragma once

#include <QtWidgets/QDialog>

namespace officina {

struct JobTally;

class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Background { Tray, Minimised }; // where the window can go meanwhile
    CloseDialog(int transfers, Background background, QWidget *parent = nullptr);
    CloseDialog(int transfers, const QString &siteLeft, QWidget *parent = nullptr);
    explicit CloseDialog(const JobTally &jobs, QWidget *parent = nullptr); // the window can go to the tray

private:
    struct Words {
        QString title;
        QString heading;
        QString text;
        QString stop;
        QString keep;
    };
    static Words wordsFor(int transfers, Background background);
    CloseDialog(const Words &words, QWidget *parent);

Q_SIGNALS:
    void keepGoing(); // without the window, or beside another site
    void stop();      // and end Officina, or leave the site
};

} // namespace officina
