// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is typed into a field for a secret is told to screen readers as dots. Qt tells it letter by letter, to every
// program that listens on the bus of accessibility.
#pragma once

namespace officina {

// Once, from now on; whoever installed a handler for accessibility's events before gets them so.
void hideSpokenSecrets();

} // namespace officina
