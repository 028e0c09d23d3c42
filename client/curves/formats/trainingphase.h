// SPDX-License-Identifier: GPL-3.0-or-later
//
// What logs call the parts of training, so that the loss of one is never taken for that of another.
#pragma once

#include <QtCore/QByteArrayView>

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

// Whether a metric's name says it by itself: "val_loss", "train/acc", "eval loss".
inline bool namesPhase(QByteArrayView name)
{
    const auto end = std::ranges::find_if(name, [](char c) { return c == ' ' || c == '/' || c == '_' || c == '-'; });
    return isPhase(name.first(end - name.begin()));
}

} // namespace officina
