// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows' contrast themes; see the header.
#include "ui/common/systemcontrast.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>

#include <windows.h>

namespace officina {

namespace {

bool hasContrastTheme()
{
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof contrast;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0)
        && (contrast.dwFlags & HCF_HIGHCONTRASTON);
}

// Looked at again whenever somebody comes back to the program: it is turned on elsewhere, or by keys that ask first.
class ContrastTheme : public SystemContrast
{
public:
    explicit ContrastTheme(QObject *parent) : SystemContrast(parent)
    {
        const auto look = [this] { set(hasContrastTheme()); };
        connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, look);
        connect(qGuiApp->styleHints(), &QStyleHints::colorSchemeChanged, this, look);
        look();
    }
};

} // namespace

SystemContrast *SystemContrast::watch(QObject *parent)
{
    return new ContrastTheme(parent);
}

} // namespace officina
