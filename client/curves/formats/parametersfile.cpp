// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hyper-parameters beside logs; see the header.
#include "client/curves/formats/parametersfile.h"

#include "client/curves/formats/plainyaml.h"
#include "client/curves/formats/pythonjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isNull() ? u"null"_s : value.toVariant().toString().remove(u'\u0001'); // NaN (pythonjson.h)
}

void collect(const QJsonObject &object, const QString &prefix, qsizetype depth, JsonParameters &found)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isObject())
            found.append({prefix + it.key(), textOf(it.value())});
        else if (depth > 0)
            collect(it.value().toObject(), prefix + it.key() + u'.', depth - 1, found);
    }
}

} // namespace

JsonParameters jsonParameters(const QJsonObject &object)
{
    JsonParameters found;
    collect(object, {}, PlainYaml::maxNested, found);
    return found;
}

void ParametersReader::consumeDocument(const QByteArray &bytes, std::vector<TaggedPoint> &)
{
    JsonParameters found;
    if (bytes.trimmed().startsWith('{')) {
        const QJsonValue value = parsePythonJson(bytes);
        if (!value.isObject())
            note(LogIssue::Reason::Malformed, 0);
        found = jsonParameters(value.toObject());
    } else {
        const PlainYaml yaml = parsePlainYaml(bytes);
        for (const PlainYaml::Unread &line : yaml.unread)
            note(LogIssue::Reason::Malformed, line.offset);
        for (const PlainYaml::Value &value : yaml.values)
            found.append({value.keys.join(u'.'), value.text});
    }
    for (const auto &[name, text] : std::as_const(found))
        addParameter(name, text);
}

} // namespace officina
