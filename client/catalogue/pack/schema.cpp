// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function per group of keywords; see the header.
#include "client/catalogue/pack/schema.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"object")
        return value.isObject();
    if (type == u"array")
        return value.isArray();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"integer")
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return type == u"number" && value.isDouble();
}

const QRegularExpression &expression(const QString &pattern)
{
    static QHash<QString, QRegularExpression> known;
    auto it = known.find(pattern);
    if (it == known.end())
        it = known.insert(pattern, QRegularExpression(pattern));
    return *it;
}

class SchemaWalk
{
public:
    SchemaWalk(const QHash<QString, QJsonObject> &schemas, SchemaFindings &findings)
        : m_schemas(schemas), m_findings(findings)
    {}

    void check(const QString &where, const QJsonValue &value, const QJsonObject &schema, const QString &file)
    {
        knownKeywords(where, schema);
        if (const auto reference = schema["$ref"_L1]; reference.isString())
            return follow(where, value, reference.toString(), file);
        if (const auto type = schema["type"_L1]; type.isString() && !isOfType(value, type.toString()))
            return fault(where, u"is not of the type %1"_s.arg(type.toString()));
        if (const QJsonArray words = schema["enum"_L1].toArray(); !words.isEmpty() && !words.contains(value))
            fault(where, u"\"%1\" is not among the words of the schema"_s.arg(value.toString()));
        if (value.isString())
            text(where, value.toString(), schema);
        if (value.isDouble())
            number(where, value.toDouble(), schema);
        if (value.isArray() && schema["items"_L1].isObject())
            items(where, value.toArray(), schema["items"_L1].toObject(), file);
        if (value.isObject())
            object(where, value.toObject(), schema, file);
        anyOf(where, value, schema, file);
    }

private:
    void fault(const QString &where, const QString &what)
    {
        m_findings.faults += where.isEmpty() ? what : where + u": "_s + what;
    }

    void knownKeywords(const QString &where, const QJsonObject &schema)
    {
        static const QSet<QString> known{u"$schema"_s,
                                         u"$id"_s,
                                         u"$ref"_s,
                                         u"$defs"_s,
                                         u"title"_s,
                                         u"description"_s,
                                         u"type"_s,
                                         u"enum"_s,
                                         u"pattern"_s,
                                         u"items"_s,
                                         u"minimum"_s,
                                         u"maximum"_s,
                                         u"minLength"_s,
                                         u"properties"_s,
                                         u"required"_s,
                                         u"anyOf"_s,
                                         u"additionalProperties"_s,
                                         u"refersTo"_s,
                                         u"translated"_s};
        for (auto it = schema.begin(); it != schema.end(); ++it) {
            if (!known.contains(it.key()))
                fault(where, u"the schema's keyword %1 is not known"_s.arg(it.key()));
        }
    }

    // "facts.schema.json#/$defs/text"
    void follow(const QString &where, const QJsonValue &value, const QString &reference, const QString &file)
    {
        const QString name = reference.section(u'#', 0, 0);
        const QString target = name.isEmpty() ? file : name;
        const QJsonValue found =
            m_schemas.value(target)["$defs"_L1].toObject().value(reference.section(u"$defs/"_s, 1));
        if (!found.isObject())
            return fault(where, u"the schema has no %1"_s.arg(reference));
        check(where, value, found.toObject(), target);
    }

    void text(const QString &where, const QString &value, const QJsonObject &schema)
    {
        if (value.size() < schema["minLength"_L1].toInt())
            fault(where, u"is too short"_s);
        if (const QString pattern = schema["pattern"_L1].toString();
            !pattern.isEmpty() && !expression(pattern).match(value).hasMatch())
            fault(where, u"\"%1\" does not match %2"_s.arg(value, pattern));
        if (const QString kind = schema["refersTo"_L1].toString(); !kind.isEmpty())
            m_findings.references.append({kind, value});
        const QJsonValue translated = schema["translated"_L1];
        if (translated.toBool() || (m_isInWords && translated.toString() == u"words"))
            m_findings.texts += value;
    }

    void number(const QString &where, double value, const QJsonObject &schema)
    {
        if (value < schema["minimum"_L1].toDouble(value) || value > schema["maximum"_L1].toDouble(value))
            fault(where, u"is out of range"_s);
    }

    void items(const QString &where, const QJsonArray &values, const QJsonObject &schema, const QString &file)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            check(u"%1[%2]"_s.arg(where).arg(i), values.at(i), schema, file);
    }

    void object(const QString &where, const QJsonObject &value, const QJsonObject &schema, const QString &file)
    {
        const QString prefix = where.isEmpty() ? where : where + u'.';
        for (const QJsonValue &name : schema["required"_L1].toArray()) {
            if (!value.contains(name.toString()))
                fault(prefix + name.toString(), u"is missing"_s);
        }
        const QJsonObject properties = schema["properties"_L1].toObject();
        const QJsonValue others = schema["additionalProperties"_L1];
        const bool isAroundInWords = std::exchange(m_isInWords, value["words"_L1].toBool());
        for (auto it = value.begin(); it != value.end(); ++it) {
            if (const QJsonValue property = properties[it.key()]; property.isObject())
                check(prefix + it.key(), it.value(), property.toObject(), file);
            else if (others.isObject())
                check(prefix + it.key(), it.value(), others.toObject(), file);
            else if (others.isBool() && !others.toBool())
                fault(prefix + it.key(), u"is not a field of the schema"_s);
        }
        m_isInWords = isAroundInWords;
    }

    void anyOf(const QString &where, const QJsonValue &value, const QJsonObject &schema, const QString &file)
    {
        const QJsonArray choices = schema["anyOf"_L1].toArray();
        const auto fits = [&](const QJsonValue &choice) {
            SchemaFindings findings;
            SchemaWalk(m_schemas, findings).check(where, value, choice.toObject(), file);
            return findings.faults.isEmpty();
        };
        if (!choices.isEmpty() && std::ranges::none_of(choices, fits))
            fault(where, u"has neither what the schema asks for, nor what may stand for it"_s);
    }

    const QHash<QString, QJsonObject> &m_schemas;
    SchemaFindings &m_findings;
    bool m_isInWords = false; // what the object that is looked at says of its values
};

} // namespace

void Schemas::add(const QString &name, const QJsonObject &schema)
{
    m_schemas.insert(name, schema);
}

SchemaFindings Schemas::check(const QString &name, const QJsonValue &value) const
{
    SchemaFindings findings;
    if (m_schemas.contains(name))
        SchemaWalk(m_schemas, findings).check({}, value, m_schemas.value(name), name);
    else
        findings.faults += u"there is no schema %1"_s.arg(name);
    return findings;
}

} // namespace officina
