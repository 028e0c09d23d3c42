// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one line that a training program printed says, whichever program it was: its counters ("step 10",
// "Epoch [3/10]", "iter: 19", a progress bar's "450/1000") and its named numbers ("loss=0.5", "lm loss: 1.2E+00",
// "train loss 2.1, val loss 2.2", "| nll_loss 9.1 |", "{'loss': 0.5}"). "loss 0.5 lr 1e-3" with but blanks between is
// read where a word of prose in it or counts alone do not speak against it.
//
// Names are as printed, words that belong together with them ("lm loss", "valid_1's l2", "time (ms)"). A line that says
// which part of training it is of ("valid | …", "Epoch(val)", "Test set: …", "'eval': {…}") has that before the name and
// a slash, so that the losses of two parts are never one series. So has a unit that is no percent sign behind the name.
// What is no number on its own is none: times of day, dates, versions, ports, decimal commas.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <optional>

namespace officina {

struct LineCounter {
    enum class Kind { Step, Batch, Epoch }; // Batch: of the epoch, or of whatever a progress bar is of
    Kind kind = Kind::Step;
    double value = 0;
    double total = 0; // 0: not said
};

struct LineNumber {
    QByteArray name;
    double value = 0;

    bool operator==(const LineNumber &) const = default;
};

struct TextLine {
    static constexpr qsizetype maxTokens = 4'096; // what a line has beyond is not looked at

    QList<LineCounter> counters; // in the order printed
    QList<LineNumber> numbers;
};

TextLine readTextLine(QByteArrayView line);

// What a name counts, in any case; nothing where it is that of a metric.
std::optional<LineCounter::Kind> lineCounterOf(QByteArrayView name);

} // namespace officina
