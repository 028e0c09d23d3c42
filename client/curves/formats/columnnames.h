// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tables and JSON lines call the step and the time of a row, in lower case and in order of
// preference: a log may count both steps and epochs.
#pragma once

#include <array>

namespace officina {

inline constexpr std::array stepNames = {"step",
                                         "global_step",
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
inline constexpr std::array wallNames = {"wall_time", "walltime", "wall time", "timestamp", "time", "date"};

} // namespace officina
