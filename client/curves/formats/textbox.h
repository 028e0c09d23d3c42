// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boxes that reinforcement learning prints, a metric to a line (Stable-Baselines3, Spinning Up, Baselines):
//
//   | rollout/           |      |
//   |    ep_rew_mean     | 20.5 |
//   | time/              |      |
//   |    total_timesteps | 2048 |
//
// All of a box is of one moment, which one of its lines counts: it is read as one line.
#pragma once

#include "client/curves/formats/textline.h"

namespace officina {

class TextBox
{
public:
    // Whether the line is one of a box, which is then kept. Any other line ends the box.
    bool add(QByteArrayView line);
    // What a box held that has ended; nothing where none has.
    std::optional<TextLine> take();

private:
    QByteArray m_section; // "rollout/"
    QList<LineNumber> m_rows;
    bool m_hasEnded = false;
};

} // namespace officina
