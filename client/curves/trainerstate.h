// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads trainer_state.json of Hugging Face's Trainer (transformers/trainer_callback.py,
// TrainerState): one object, written anew with each checkpoint, whose "log_history" lists what was
// logged. Tags are named as the Trainer names them for TensorBoard: "train/loss", "eval/loss".
#pragma once

#include "client/curves/logreader.h"

namespace officina {

class TrainerStateReader : public LogReader
{
public:
    static constexpr qsizetype maxSize = 256 << 20; // bytes; larger files are not read
    static constexpr int maxTags = 10'000;

    void feed(QByteArrayView bytes, std::vector<TaggedPoint> &points) override;
    bool finish(std::vector<TaggedPoint> &points) override; // the file is whole: takes all of it
    QByteArray tagName(quint32 tag) const override { return m_tags.names().at(tag); }
    qint64 waiting() const override { return m_bytes.size(); }

private:
    TagTable m_tags{maxTags};
    QByteArray m_bytes;
    bool m_tooLarge = false;
};

} // namespace officina
