// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every page has of the window, whatever is on it.
#pragma once

class QWidget;

namespace officina {

class Page;
class Settings;

// On a screen that is lower than a page can be, it scrolls rather than lose a part.
QWidget *inScrollArea(Page *page);

// Every named splitter opens as it was left.
void keepSplitters(const Page &page, Settings &settings);

} // namespace officina
