// SPDX-License-Identifier: GPL-3.0-or-later
//
// Configurations in YAML; see the header.
#include "client/curves/formats/plainyaml.h"

#include "client/curves/formats/pythonjson.h"

#include <QtCore/QMap>

#include <optional>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

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

struct Level {
    qsizetype indent;
    QString key;
};

} // namespace

PlainYaml parsePlainYaml(const QByteArray &bytes)
{
    PlainYaml yaml;
    QList<Level> path; // the keys that the line in hand lies below
    QMap<QStringList, qsizetype> lists; // by its keys, where a list is among the values
    qsizetype begin = 0;
    for (qsizetype end = 0; begin < bytes.size(); begin = end + 1) {
        end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        const QByteArray text = bytes.sliced(begin, end - begin);
        const QByteArray trimmed = text.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith('#') || trimmed == "---")
            continue;
        const auto line = yamlLine(text);
        const QString outermost = !path.isEmpty() && text.startsWith(' ') ? path.first().key : QString();
        if (!line) {
            yaml.unread.append({begin, outermost});
            continue;
        }
        // The items of a list may stand as far left as its key does.
        while (!path.isEmpty() && path.last().indent >= line->indent + (line->isItem ? 1 : 0))
            path.removeLast();
        if (!line->isItem)
            path.append({line->indent, line->key});
        if (path.size() > PlainYaml::maxNested || path.isEmpty()) {
            yaml.unread.append({begin, outermost});
            continue;
        }
        if (line->value.isEmpty())
            continue;
        QStringList keys;
        for (const Level &level : std::as_const(path))
            keys.append(level.key);
        if (const auto list = line->isItem ? lists.constFind(keys) : lists.cend(); list != lists.cend()) {
            QString &whole = yaml.values[*list].text;
            whole.insert(whole.size() - 1, u',' + line->value);
            continue;
        }
        if (line->isItem)
            lists.insert(keys, yaml.values.size());
        yaml.values.append({keys, line->isItem ? u'[' + line->value + u']' : line->value});
    }
    return yaml;
}

} // namespace officina
