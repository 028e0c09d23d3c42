// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hugging Face's trainer_state.json; see the header.
#include "client/curves/formats/trainerstate.h"

#include "client/curves/formats/pythonjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <cmath>

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

void TrainerStateReader::consumeDocument(const QByteArray &bytes, std::vector<TaggedPoint> &points)
{
    const QJsonObject state = parsePythonJson(bytes).toObject();
    const QJsonValue history = state.value("log_history"_L1);
    if (!history.isArray()) {
        note(LogIssue::Reason::Malformed, 0);
        return;
    }
    for (auto it = state.begin(); it != state.end(); ++it) {
        if (it.value().isString() || it.value().isDouble() || it.value().isBool())
            addParameter(it.key(), it.value().toVariant().toString());
    }
    const QJsonArray logged = history.toArray();
    PathNames names;
    for (const QJsonValue &one : logged) {
        const QList<NamedNumber> numbers = jsonNumbers(one.toObject(), '/', 8, false, &names);
        const auto step = std::ranges::find(numbers, "step"_ba, &NamedNumber::name);
        if (step == numbers.end() || !(std::abs(step->value) < 9e18)) {
            note(LogIssue::Reason::Malformed, 0);
            continue;
        }
        for (const NamedNumber &number : numbers) {
            if (&number == &*step)
                continue;
            addPoint(tensorBoardName(number.name), {qint64(step->value), qQNaN(), number.value}, points);
        }
    }
}

Sniffed sniffTrainerState(const LogSample &sample, NameHint hint)
{
    const QByteArray text = sample.head.trimmed();
    if (hint != NameHint::Logger && !(text.startsWith('{') && text.contains("\"log_history\"")))
        return Sniffed::No;
    const QByteArray end = sample.tail.isEmpty() ? text : sample.tail.trimmed();
    return end.endsWith('}') ? Sniffed::Yes : Sniffed::Unfinished;
}

qint64 trainerSteps(const LogSample &sample)
{
    static const QRegularExpression pattern(u"\"global_step\"\\s*:\\s*(\\d{1,18})\\b"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(sample.head));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

} // namespace officina
