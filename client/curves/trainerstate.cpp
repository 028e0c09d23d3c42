// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hugging Face's trainer_state.json; see the header.
#include "client/curves/trainerstate.h"

#include "client/curves/pythonjson.h"

#include <QtCore/QJsonArray>

#include <cmath>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// As TensorBoardCallback does (transformers/integrations, rewrite_logs).
QByteArray tensorBoardName(const QByteArray &name)
{
    for (const QByteArray &part : {"eval"_ba, "test"_ba}) {
        if (name.startsWith(part + '_'))
            return part + '/' + name.sliced(part.size() + 1);
    }
    return "train/" + name;
}

} // namespace

void TrainerStateReader::feed(QByteArrayView bytes, std::vector<TaggedPoint> &)
{
    if (m_tooLarge)
        return;
    m_tooLarge = m_bytes.size() + bytes.size() > maxSize;
    if (m_tooLarge) {
        note(Damage::Reason::TooLarge, 0);
        m_bytes.clear();
    } else {
        m_bytes += bytes;
    }
}

bool TrainerStateReader::finish(std::vector<TaggedPoint> &points)
{
    const QByteArray bytes = std::exchange(m_bytes, {});
    if (bytes.isEmpty())
        return false;
    const QJsonObject state = parsePythonJson(bytes).toObject();
    const QJsonValue history = state.value("log_history"_L1);
    if (!history.isArray()) {
        note(Damage::Reason::Malformed, 0);
        return true;
    }
    for (auto it = state.begin(); it != state.end(); ++it) {
        if (it.value().isString() || it.value().isDouble() || it.value().isBool())
            addParameter(it.key(), it.value().toVariant().toString());
    }
    const QJsonArray logged = history.toArray();
    for (const QJsonValue &one : logged) {
        const QList<JsonNumber> numbers = jsonNumbers(one.toObject(), '/', 8);
        const auto step = std::ranges::find(numbers, "step"_ba, &JsonNumber::name);
        if (step == numbers.end() || !(std::abs(step->value) < 9e18)) {
            note(Damage::Reason::Malformed, 0);
            continue;
        }
        for (const JsonNumber &number : numbers) {
            if (&number == &*step)
                continue;
            const auto tag = m_tags.indexOf(tensorBoardName(number.name));
            if (tag)
                points.push_back({{qint64(step->value), qQNaN(), number.value}, *tag});
            else
                note(Damage::Reason::TooMany, 0);
        }
    }
    return true;
}

} // namespace officina
