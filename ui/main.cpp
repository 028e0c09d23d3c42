// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program `officina`: nothing but start-up.
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const officina::Theme theme(application);
    application.setWindowIcon(officina::applicationIcon());
    return 0;
}
