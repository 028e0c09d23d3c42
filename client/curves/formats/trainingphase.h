// SPDX-License-Identifier: GPL-3.0-or-later
//
// What logs call the parts of training, so that the loss of one is never taken for that of another.
#pragma once

#include <QtCore/QByteArray>

#include <algorithm>
#include <array>

namespace officina {

inline bool isPhase(QByteArrayView word)
{
    constexpr std::array<QByteArrayView, 11> phases = {"train", "training",   "train_inner", "val",
                                                       "valid", "validation", "eval",        "evaluation",
                                                       "test",  "testing",    "dev"};
    return std::ranges::any_of(phases, [&](QByteArrayView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

// Columns and fields that may say which part of training a row is of.
inline constexpr std::array<const char *, 5> phaseNames = {"split", "subset", "phase", "mode", "stage"};

// What one called so says: whatever parts the data; of the others what is known, since a loss goes on from one stage
// to the next. Empty: nothing.
inline QByteArray phaseIn(QByteArrayView name, const QByteArray &word)
{
    const auto is = [&](const char *one) { return name.compare(QByteArrayView(one), Qt::CaseInsensitive) == 0; };
    return is("split") || is("subset") || isPhase(word) ? word : QByteArray();
}

// Whether a metric's name says it by itself: "val_loss", "train/acc", "eval loss".
inline bool namesPhase(QByteArrayView name)
{
    const auto end = std::ranges::find_if(name, [](char c) { return c == ' ' || c == '/' || c == '_' || c == '-'; });
    return isPhase(name.first(end - name.begin()));
}

} // namespace officina
