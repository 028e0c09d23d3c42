// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a call says beside for whom, how much and when: its rules, how it decides, what an award brings and asks. It is
// read once, and so is folded away until it is asked for.
#pragma once

#include "ui/factories/citations.h"

class QLabel;
class QWidget;

namespace officina {

// Rich text, a paragraph each, with its sources; empty where the call tells nothing of it.
QString modeTermsHtml(const AccessMode &mode, Citations &cite);

// A button that shows the label, which it takes, and hides it again.
QWidget *makeFoldedTerms(const AccessMode &mode, QLabel *terms);

} // namespace officina
