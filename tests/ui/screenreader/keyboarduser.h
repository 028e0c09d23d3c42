// SPDX-License-Identifier: GPL-3.0-or-later
//
// One who works with the keyboard alone and knows only what the screen reader says: presses keys on the X display, goes
// on when something was said, and finds a control by its role and its name.
#pragma once

#include "tests/ui/screenreader/screenreader.h"

#include <functional>

namespace officina::testing {

class KeyboardUser
{
public:
    explicit KeyboardUser(ScreenReader &reader) : m_reader(reader) {}

    // As the window manager does that a bare screen has not: keys go to the window of that title.
    void giveFocusTo(const QString &title);
    // As xdotool names them: "ctrl+2", "Tab".
    void press(const QString &keys);
    void type(const QString &text); // ASCII
    // The key until the focus is on such a control, of any role where that is empty; false: not after so many.
    bool goTo(const QString &role, const QString &name, const QString &key = QStringLiteral("Tab"), int most = 120);
    bool goAndPress(const QString &role, const QString &name, const QString &keys);
    bool goAndType(const QString &role, const QString &name, const QString &text);

    using IsIt = std::function<bool(const Utterance &)>;
    // Whether it was said since the last key, or is within the limit of waiting.
    bool hears(const IsIt &isIt) const;
    bool hearsAnnounced(const QString &part) const;
    bool hearsFocus(const QString &role, const QString &name) const;
    bool hearsWindow(const QString &name) const;
    // What has the focus now; nothing where that was not said.
    const Utterance *focus() const;

private:
    bool isOn(const QString &role, const QString &name) const;

    ScreenReader &m_reader;
    qsizetype m_heard = 0; // what was said before the last key
};

} // namespace officina::testing
