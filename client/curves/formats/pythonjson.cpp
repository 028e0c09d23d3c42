// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON as Python writes it; see the header.
#include "client/curves/formats/pythonjson.h"

#include "client/curves/formats/numbers.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <limits>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Python's constants as words that no log has.
const QByteArray mark = "\\u0001";

QByteArray withWordsForConstants(const QByteArray &text)
{
    if (!text.contains("NaN") && !text.contains("Infinity"))
        return text;
    QByteArray result;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArrayView rest = QByteArrayView(text).sliced(i);
        if (text[i] == '"')
            quoted = !quoted;
        if (quoted && text[i] == '\\' && i + 1 < text.size()) {
            result += rest.first(2);
            ++i;
            continue;
        }
        const char *constant = nullptr;
        for (const char *one : {"NaN", "Infinity", "-Infinity"}) {
            if (!quoted && rest.startsWith(one))
                constant = one;
        }
        if (!constant) {
            result += text[i];
            continue;
        }
        result += '"' + mark + constant + '"';
        i += qsizetype(strlen(constant)) - 1;
    }
    return result;
}

struct Collector {
    char separator;
    bool withWords;
    PathNames *names;
    QList<NamedNumber> numbers;

    // prefix: of the path, which ends with what stands between its keys.
    void collect(const QJsonObject &object, int depth, const QByteArray &prefix)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QByteArray path = prefix + it.key().toUtf8();
            auto value = jsonNumber(it.value());
            if (!value && withWords && it.value().isString())
                value = plainNumber(it.value().toString().trimmed().toUtf8());
            if (value)
                numbers.append({nameOf(path), *value});
            else if (it.value().isObject() && depth > 0)
                collect(it.value().toObject(), depth - 1, path + PathNames::between);
        }
    }

    QByteArray nameOf(const QByteArray &path) const
    {
        const bool isWithin = path.contains(PathNames::between);
        const QByteArray name = isWithin ? QByteArray(path).replace(PathNames::between, separator) : path;
        return names ? names->nameOf(path, name) : name;
    }
};

} // namespace

QJsonValue parsePythonJson(const QByteArray &text)
{
    const QByteArray plain = text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text; // the mark of UTF-8
    const QJsonDocument document = QJsonDocument::fromJson('[' + withWordsForConstants(plain) + ']');
    const QJsonArray values = document.array(); // QJsonDocument takes no bare number
    return values.size() == 1 ? values.first() : QJsonValue(QJsonValue::Undefined);
}

std::optional<double> jsonNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    const QString text = value.isString() ? value.toString() : QString();
    if (!text.startsWith(u'\u0001'))
        return {};
    const double infinity = std::numeric_limits<double>::infinity();
    return text.endsWith("NaN"_L1) ? std::numeric_limits<double>::quiet_NaN()
        : text.contains(u'-')      ? -infinity
                                   : infinity;
}

QList<NamedNumber> jsonNumbers(const QJsonObject &object, char separator, int depth, bool withWords, PathNames *names)
{
    Collector collector{separator, withWords, names, {}};
    collector.collect(object, depth, {});
    return collector.numbers;
}

} // namespace officina
