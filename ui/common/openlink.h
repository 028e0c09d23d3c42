// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page of the web, or a file or folder of this computer, in the program that the desktop has for it. Some desktops
// have none, and then a click would do nothing.
#pragma once

class QUrl;
class QWidget;

namespace officina {

// Where nothing opens it, the address is in the clipboard, and that is said beside the widget.
void openLink(QWidget *where, const QUrl &url);

} // namespace officina
