// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which files are logs of training, in which format, and of which run: told by their paths alone,
// because a folder of a site is listed long before anything of it is read.
#pragma once

#include "client/base/remotepath.h"
#include "client/curves/formats/logreader.h"

#include <QtCore/QRegularExpression>

#include <memory>
#include <optional>

namespace officina {

// In order of preference: where a run has logs in several, the others tell the same story again.
enum class LogFormat {
    Events,       // TensorBoard, TensorFlow, PyTorch, tensorboardX: *tfevents*
    Wandb,        // Weights & Biases, offline or not: run-*.wandb
    WandbFiles,   // the same without it: run-*/files/config.yaml and wandb-summary.json
    MlFlow,       // MLflow's file store: <run id>/metrics/*
    TrainerState, // Hugging Face: trainer_state.json
    Csv,          // tables named as loggers name them
    JsonLines,
    Text, // lines of words and numbers
};

// "events", "wandb", "mlflow", "trainer_state", "csv", "jsonl", "text": for files and scripts,
// never translated. Both of Weights & Biases' are "wandb".
QString formatName(LogFormat format);

// What the user wants read beyond what is found by itself.
struct LogRules {
    // Lines of *.log, *.out, *.err and *.txt files hold what this matches: each named group is a
    // tag with a number, those called "step" or "epoch" the step. Empty: such files of a folder
    // are no logs; one that is opened by itself is read for "name=number" and "name: number".
    QRegularExpression text;
};

// A pattern as people type it: a regular expression with a group for each number, or just the line
// with "..." for the numbers, each named by the word before it ("step ... loss=..."). Nothing where
// it is neither.
std::optional<QRegularExpression> textPattern(const QString &typed);

// Where a run has logs in several formats, the one with the lowest is read. What the user asks for by
// a pattern comes first.
int rankOf(LogFormat format, const LogRules &rules);

struct LogPlace {
    LogFormat format = LogFormat::Events;
    RemotePath run; // the folder that is the run, below the opened one; empty: that folder itself
    QByteArray part; // which part of the run the file holds: "metrics/loss", "config.yaml"; empty: all

    // Written anew as a whole each time, so never read on from where one stopped.
    bool isDocument() const { return format == LogFormat::TrainerState || format == LogFormat::WandbFiles; }
};

// Runs of MLflow and W&B are told by the names of their folders. Where such a folder is itself what was
// opened, or what of it holds the logs (<run id>/metrics, run-…/files), this is that run's folder: it is
// then read from the folder above, as if that had been opened and held nothing else.
std::optional<RemotePath> runFolderOf(const RemotePath &opened);

// What the whole path of a log matches, as bytes and in any case: a regular expression for PCRE and
// Python alike, so that a site can be asked for logs alone.
QByteArray logPattern(const LogRules &rules);
// Whether a file of a tree is a log.
bool isLogPath(const RemotePath &path, const LogRules &rules = {});
// The same for logs and checkpoints (checkpoints.h), which is what is listed.
QByteArray listedPattern(const LogRules &rules);
bool isListed(const RemotePath &path, const LogRules &rules = {});
// What a log, or the one file that was opened, is read as.
LogPlace placeOf(const RemotePath &path);
std::unique_ptr<LogReader> makeReader(const LogPlace &place, const LogRules &rules);

} // namespace officina
