// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which files are logs of training, in which format, and of which run. What a file is, its content decides, its name
// only hints: where a name alone tells nothing, a sample of the file does (logsample.h).
//
// A format is one entry of the table in logformat.cpp.
#pragma once

#include "client/base/remotepath.h"
#include "client/curves/formats/logreader.h"
#include "client/curves/formats/logsample.h"

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
    DvcLive,      // a table for each metric: plots/metrics/**/*.tsv
    Csv,          // tables with a heading
    JsonHistory,  // JSON documents with lists of values or rows
    JsonLines,
    Text,       // lines of words and numbers
    Parameters, // hyper-parameters beside logs of the above: config.json, hparams.yaml; no run by themselves
};

// "events", "wandb", "mlflow", "trainer_state", "dvclive", "csv", "json", "jsonl", "text", "parameters": for files and scripts,
// never translated. Both of Weights & Biases' are "wandb".
QString formatName(LogFormat format);

// What the user wants read beyond what is found by itself.
struct LogRules {
    // What lines of *.log, *.out, *.err and *.txt files hold: each named group is a tag with a number, those called
    // "step" or "epoch" the step. Empty, and where no line matches: such files are logs where their lines tell numbers
    // and how far they got, and are read for "name=number" and "name: number".
    QRegularExpression text = {};
    // What the user says that a file is, by its path below the opened folder.
    QHash<RemotePath, LogFormat> formats = {};

    bool operator==(const LogRules &) const = default;
};

struct LogPlace {
    LogFormat format = LogFormat::Events;
    RemotePath run; // the folder that is the run, below the opened one; empty: that folder itself
    QByteArray part; // which part of the run the file holds: "metrics/loss", "config.yaml"; empty: all
    qint64 steps = -1; // how far a document tells it, where that is known
    bool isByPattern = false; // of a text: the pattern of the rules is what it is read by

    // Where a run has logs in several formats, those with the lowest are read. What the user asks for by a pattern
    // comes first.
    int rank() const { return isByPattern ? -1 : int(format); }
    // Written anew as a whole each time, so never read on from where one stopped.
    bool isDocument() const;
    // Each file tells a story of its own, so that two of a folder are two runs.
    bool isOneFile() const;
    bool operator==(const LogPlace &) const = default;
};

// What a file is read as, or why it is not.
struct LogDecision {
    std::optional<LogPlace> place;
    LogIssue::Reason reason = LogIssue::Reason::NothingYet;

    bool operator==(const LogDecision &) const = default;
};

// Runs of MLflow and W&B are told by the names of their folders. Where such a folder is itself what was
// opened, or what of it holds the logs (<run id>/metrics, run-…/files), this is that run's folder: it is
// then read from the folder above, as if that had been opened and held nothing else.
std::optional<RemotePath> runFolderOf(const RemotePath &opened);

// A folder of one time that a run of W&B was started, "offline-run-20260101_120000-abc123".
struct WandbFolder {
    RemotePath path;
    QByteArray date; // "20260101_120000"
    QByteArray id; // the run's, the same each time it is resumed
};
std::optional<WandbFolder> wandbFolderOf(const RemotePath &folder);

// What the whole path of a file matches, as bytes and in any case: regular expressions for PCRE and
// Python alike, so that a site can be asked for these alone. Logs, checkpoints (checkpoints.h) and what other programs
// keep (foreignstore.h) that their names tell; and files whose names tell nothing, so that a sample is wanted of each.
QByteArray namedPattern();
QByteArray sampledPattern();
enum class ListingNeed { Named, Sampled, Passed };
ListingNeed listingOf(const RemotePath &path);
// Folders whose names begin with "." are passed over, but not those that loggers call so (".wandb", ".hydra").
QByteArray walkedPattern(); // of the name of a folder
bool isWalked(const QByteArray &name);
// ".csv" of a name, in lower case; of one without, empty.
QByteArray endingOf(const QByteArray &name);

// What Officina writes into the folder of a job, which is no log.
inline constexpr QByteArrayView jobRecordName{"officina-run.json"};

// What a file is: by its name alone where that tells it.
LogDecision decide(const RemotePath &path, const LogRules &rules = {});
LogDecision decide(const RemotePath &path, const LogSample &sample, const LogRules &rules = {});
// The one file that was opened: what it is most likely, where nothing tells.
LogPlace placeOfOpened(const RemotePath &path, const LogSample &sample, const LogRules &rules = {});
std::unique_ptr<LogReader> makeReader(const LogPlace &place, const LogRules &rules);

} // namespace officina
