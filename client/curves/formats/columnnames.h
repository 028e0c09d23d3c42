// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tables and JSON lines call the step and the time of a row, in lower case and in order of
// preference: a log may count both steps and epochs.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <algorithm>
#include <array>

namespace officina {

inline constexpr std::array stepNames = {"global_step", // beside it steps may begin anew
                                         "step",
                                         "trainer/global_step",
                                         "steps",
                                         "iteration",
                                         "iter",
                                         "iterations",
                                         "num_updates",
                                         "train_num_updates",
                                         "valid_num_updates",
                                         "training_iteration",
                                         "time/total_timesteps", // Stable-Baselines3
                                         "misc/total_timesteps",
                                         "total_timesteps",
                                         "_step",
                                         "current_steps", // LLaMA-Factory
                                         "epoch",
                                         "epochs"};
// What counts in a table where nothing better does: first those by which a table is a log.
inline constexpr std::array countingNames = {"n_iter", "n_updates", "itr", "kimg", "training step", "num_steps"};
inline constexpr std::array lesserNames = {"timestep", "timesteps", "round", "batch", "t"};
inline constexpr std::array epochNames = {"epoch", "epochs"};
inline constexpr std::array wallNames = {"wall_time", "walltime", "wall time", "timestamp", "time", "date"};
// Of tables whose rows name their metric.
inline constexpr std::array nameColumns = {"metric", "metric_name", "name", "tag", "key", "variable"};
inline constexpr std::array valueColumns = {"value", "metric_value"};

// Of the tables that Gym's and Stable Baselines' Monitor writes: reward, length and time of each episode.
inline const QList<QByteArray> monitorHeader{"r", "l", "t"};

// The column of a heading that is called by the best of these names; -1: none.
template <size_t count>
qsizetype columnNamed(const QList<QByteArray> &header, const std::array<const char *, count> &names)
{
    for (const char *name : names) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (header[i].toLower() == name)
                return i;
        }
    }
    return -1;
}

// The lower the better.
template <size_t count> size_t rankIn(const std::array<const char *, count> &names, const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return size_t(std::ranges::find_if(names, [&](const char *one) { return lower == one; }) - names.begin());
}

} // namespace officina
