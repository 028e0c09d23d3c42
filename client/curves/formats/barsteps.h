// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps of the dictionaries that Hugging Face's Trainer prints over its progress bar: they say but the epoch, as a
// fraction, and the bar counts the steps.
//
// What a program prints may wait until there is more of it, and then stands behind a bar that was drawn much later. So
// bars count only where the first two show that they go with the epochs, and by equal steps; what is printed without a
// bar among them, or behind another one, stands where the last step was. The lines up to there are held back.
#pragma once

#include "client/curves/formats/textline.h"

#include <utility>

namespace officina {

class BarSteps
{
public:
    static constexpr qsizetype maxHeld = 20; // lines

    // Takes a line with what the bar counts that it was printed over, in total 0: there was none; and gives the lines
    // to be taken now, in their order.
    QList<TextLine> next(const TextLine &line, const LineCounter &bar, bool isDictionary);
    // There are no more for now: what is held back.
    QList<TextLine> flush();

private:
    enum class State { Unknown, Counting, Off };
    struct Held {
        TextLine line;
        LineCounter bar; // in total 0: of none
    };

    bool isCounted(const Held &held) const { return held.bar.total > 0 && held.bar.total == m_first.bar.total; }
    bool fits(const Held &second) const;
    TextLine counted(Held held) const;
    QList<TextLine> settle(State state);

    State m_state = State::Unknown;
    Held m_first; // with a bar
    QList<Held> m_held;
};

} // namespace officina
