// SPDX-License-Identifier: GPL-3.0-or-later
//
// What single words of printed lines mean.
#pragma once

#include <QtCore/QByteArrayView>

#include <algorithm>
#include <initializer_list>

namespace officina {

inline bool isAny(QByteArrayView word, std::initializer_list<QByteArrayView> words)
{
    return std::ranges::any_of(words, [&](QByteArrayView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

// Counts steps from the start, whatever else the line counts.
inline bool isGlobalCounter(QByteArrayView word)
{
    return isAny(word,
                 {"global_step", "trainer/global_step", "num_updates", "train_num_updates", "valid_num_updates",
                  "num_timesteps", "total_timesteps"});
}

// What stands beside numbers in logs and is none of the training.
inline bool isNoMetric(QByteArrayView name)
{
    return isAny(name, {"rank", "local_rank", "pid", "port", "eta", "v_num", "max_epochs", "max_steps"})
        || name.endsWith(".py") || name.endsWith(" CUDA"); // "torch-2.4.1+cu121 CUDA:0"
}

inline bool isLogLevel(QByteArrayView word)
{
    return std::ranges::contains(std::initializer_list<QByteArrayView>{"TRACE", "DEBUG", "INFO", "NOTICE", "SUCCESS",
                                                                       "WARN", "WARNING", "ERROR", "CRITICAL", "FATAL"},
                                 word);
}

// "val_loss", "lr": no file and no module is called so.
inline bool isMetricWord(QByteArrayView word)
{
    const QByteArrayView last = word.sliced(word.lastIndexOf('_') + 1);
    return isAny(last,
                 {"loss", "acc", "accuracy", "lr", "ppl", "perplexity", "f1", "auc", "mae", "mse", "rmse", "bleu"});
}

// "gpu 0", "top 5": the number says which one.
inline bool isIndexWord(QByteArrayView word)
{
    return isAny(word, {"top", "gpu", "rank", "node", "worker", "layer", "fold", "class", "task", "group"});
}

// No name of a metric ends with it.
inline bool isPreposition(QByteArrayView word)
{
    return isAny(word, {"to", "from", "by", "of", "at", "than", "in"});
}

// Nor has one of two metrics it within.
inline bool isProseWord(QByteArrayView word)
{
    return isPreposition(word) || isAny(word, {"for", "with", "on", "and", "or", "after", "the", "took"});
}

// "Acc@1", but not "@".
inline bool hasLetter(QByteArrayView word)
{
    return std::ranges::any_of(
        word, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || uchar(c) >= 0x80; });
}

} // namespace officina
