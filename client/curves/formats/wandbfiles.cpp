// SPDX-License-Identifier: GPL-3.0-or-later
//
// W&B's configuration and summary; see the header.
#include "client/curves/formats/wandbfiles.h"

#include "client/curves/formats/pythonjson.h"

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNested = 8; // of dictionaries within dictionaries

// 'it''s' and "a\tb" without their quotes; nothing where a quote does not close on this line.
std::optional<QString> unquoted(const QByteArray &text)
{
    if (text.startsWith('"')) { // escapes as in JSON, as far as anybody writes them
        const QJsonValue value = parsePythonJson(text);
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    }
    if (!text.startsWith('\''))
        return QString::fromUtf8(text);
    if (text.size() < 2 || !text.endsWith('\''))
        return std::nullopt;
    return QString::fromUtf8(text.sliced(1, text.size() - 2)).replace(u"''"_s, u"'"_s);
}

// One line of block style: "key: value", "key:", "- value".
struct YamlLine {
    qsizetype indent = 0;
    bool isItem = false;
    QString key = {};   // of an item none
    QString value = {}; // empty: what it holds is on the following lines
};

std::optional<YamlLine> yamlLine(const QByteArray &text)
{
    YamlLine line;
    while (line.indent < text.size() && text[line.indent] == ' ')
        ++line.indent;
    QByteArray rest = text.sliced(line.indent).trimmed();
    line.isItem = rest == "-" || rest.startsWith("- ");
    if (line.isItem) {
        rest = rest.sliced(1).trimmed();
    } else {
        // A quoted key may hold a colon of its own.
        const char quote = rest.startsWith('"') || rest.startsWith('\'') ? rest.front() : '\0';
        const qsizetype closed = quote ? rest.indexOf(quote, 1) : 0;
        const qsizetype colon = closed < 0                         ? -1
            : rest.endsWith(':') && rest.indexOf(": ", closed) < 0 ? rest.size() - 1
                                                                   : rest.indexOf(": ", closed);
        const auto key = colon > 0 ? unquoted(rest.first(colon).trimmed()) : std::nullopt;
        if (!key)
            return std::nullopt;
        line.key = *key;
        rest = rest.sliced(colon + 1).trimmed();
    }
    // Blocks of text, anchors, tags; and an item that is itself a list or a dictionary.
    constexpr QByteArrayView unread("|>&*!%@`");
    const bool isNested = line.isItem && (rest.startsWith("- ") || rest.endsWith(':') || rest.contains(": "))
        && !rest.startsWith('"') && !rest.startsWith('\'');
    const auto value = unquoted(rest);
    if (!value || isNested || (!rest.isEmpty() && unread.contains(rest.front())))
        return std::nullopt;
    line.value = rest.isEmpty() ? QString() : value->isEmpty() ? u"''"_s : *value;
    return line;
}

} // namespace

void WandbSummaryReader::consumeDocument(const QByteArray &bytes, std::vector<TaggedPoint> &points)
{
    const QJsonValue value = parsePythonJson(bytes);
    if (!value.isObject()) {
        note(LogIssue::Reason::Malformed, 0);
        return;
    }
    QJsonObject summary = value.toObject();
    Point point;
    if (const auto step = jsonNumber(summary.value("_step"_L1)); step && std::abs(*step) < 9e18)
        point.step = qint64(*step);
    if (const auto time = jsonNumber(summary.value("_timestamp"_L1)))
        point.wallTime = *time;
    for (auto at = summary.begin(); at != summary.end();) {
        // A picture, a table, a histogram: what is said of it are no values of the run.
        const bool isValue = !at.key().startsWith(u'_') && !at.value().toObject().contains("_type"_L1);
        at = isValue ? at + 1 : summary.erase(at);
    }
    for (const JsonNumber &number : jsonNumbers(summary, '.', maxNested)) {
        point.value = number.value;
        addPoint(number.name, point, points);
    }
}

void WandbConfigReader::consumeDocument(const QByteArray &bytes, std::vector<TaggedPoint> &)
{
    struct Level {
        qsizetype indent;
        QString key;
    };
    QList<Level> path; // the keys that the line in hand lies below
    QMap<QString, QStringList> lists;
    qsizetype begin = 0;
    for (qsizetype end = 0; begin < bytes.size(); begin = end + 1) {
        end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        const QByteArray text = bytes.sliced(begin, end - begin);
        const QByteArray trimmed = text.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith('#') || trimmed == "---")
            continue;
        const auto line = yamlLine(text);
        // W&B's own notes, which nobody looks for, may be anything.
        const bool isOwn = !path.isEmpty() && path.first().key == "_wandb"_L1 && text.startsWith(' ');
        if (!line && !isOwn)
            note(LogIssue::Reason::Malformed, begin);
        if (!line || isOwn)
            continue;
        // The items of a list may stand as far left as its key does.
        while (!path.isEmpty() && path.last().indent >= line->indent + (line->isItem ? 1 : 0))
            path.removeLast();
        if (!line->isItem)
            path.append({line->indent, line->key});
        if (path.size() > maxNested) {
            note(LogIssue::Reason::Malformed, begin);
            continue;
        }
        if (line->value.isEmpty() || path.size() < 2 || path.at(1).key != "value"_L1)
            continue; // "desc", "wandb_version"
        QStringList name{path.first().key};
        for (qsizetype i = 2; i < path.size(); ++i)
            name.append(path.at(i).key);
        const QString parameter = name.join(u'.');
        if (line->isItem)
            lists[parameter].append(line->value);
        addParameter(parameter, line->isItem ? u'[' + lists[parameter].join(u',') + u']' : line->value);
    }
}

} // namespace officina
