// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of working on a system, in words: its folders, queues, accounts, and what counts as a GPU.
#pragma once

#include "client/sites/site.h"
#include "client/sites/siteguide.h"

namespace officina {

QString folderName(SiteFolder::Kind kind); // "Scratch"
QString folderText(const SiteFolder &folder); // "/scratch/<project>, 50 TB, 2 000 000 files, emptied after …"
QString partitionText(const SitePartition &partition); // "at most 2 d and 1 024 nodes, 8 GPUs a node"
QString qosText(const Qos &qos); // "normal · at most 2-00:00:00 · 64 nodes a job"
QString gpuOptionsText(const GpuRequest &gpu); // "--gres=gpu:N, counted for each node"; empty where it is not told
QString hasToBeNamedText(); // an account or a QoS, where a job without one is refused
QString accountText(const AccountRule &rule); // empty where nothing is told
QString internetText(Internet internet); // empty where it is not known
QString archText(NodeArch arch); // likewise
QString budgetText(const GpuRequest &gpu); // in which hours the budget counts; empty where it is not told
QString endpointText(SiteEndpoint::Role role); // "Login"
QString topicText(SiteNote::Topic topic); // "Signing in"
QString toCheckText(); // of what users of the site say

} // namespace officina
