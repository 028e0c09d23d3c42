// SPDX-License-Identifier: GPL-3.0-or-later
//
// The translated words of the terminal program: Cli::tr("…") anywhere in cli/.
#pragma once

#include <QtCore/QCoreApplication>

namespace officina {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(officina::Cli)
};

} // namespace officina
