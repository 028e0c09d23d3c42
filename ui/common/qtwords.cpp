// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of Qt's own dialogs that Qt's translations lack (6.8: the kinds of files and the notice
// about Qt; and the buttons, in the languages that Qt does not speak: Estonian, Greek, Irish, Lithuanian,
// Maltese, Portuguese, Romanian, Slovenian, Swedish). They stand here only to get into our .ts files, under Qt's own contexts and letter
// for letter as in Qt; what Qt does translate, it translates itself.
#include <QtCore/QtTranslation>

namespace {

[[maybe_unused]] constexpr const char *ofFileDialogs[][2] = {
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "File Folder", "Match Windows Explorer"),
};

[[maybe_unused]] constexpr const char *moreOfFileDialogs[] = {
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
};

[[maybe_unused]] constexpr const char *ofAboutQt = QT_TRANSLATE_NOOP(
    "QMessageBox",
    "<p>Qt is a C++ toolkit for cross-platform application development.</p>"
    "<p>Qt provides single-source portability across all major desktop operating systems. It is also available "
    "for embedded Linux and other embedded and mobile operating systems.</p>"
    "<p>Qt is available under multiple licensing options designed to accommodate the needs of our various "
    "users.</p>"
    "<p>Qt licensed under our commercial license agreement is appropriate for development of "
    "proprietary/commercial software where you do not want to share any source code with third parties or "
    "otherwise cannot comply with the terms of GNU (L)GPL.</p>"
    "<p>Qt licensed under GNU (L)GPL is appropriate for the development of Qt&nbsp;applications provided you can "
    "comply with the terms and conditions of the respective licenses.</p>"
    "<p>Please see <a href=\"https://%2/\">%2</a> for an overview of Qt licensing.</p>"
    "<p>Copyright (C) The Qt Company Ltd. and other contributors.</p>"
    "<p>Qt and the Qt logo are trademarks of The Qt Company Ltd.</p>"
    "<p>Qt is The Qt Company Ltd. product developed as an open source project. See "
    "<a href=\"https://%3/\">%3</a> for more information.</p>");

[[maybe_unused]] constexpr const char *ofButtons[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
};

} // namespace
