// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks JSON against a JSON Schema (2020-12): the keywords that the catalogue's schemas use, and no schema
// with others, so that nothing is left unchecked in silence. Two annotations are ours: "translated" marks
// the strings that people read ("words": those whose object has "words": true, where others are names or numbers),
// "refersTo" those that name another entry.
#pragma once

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace officina {

struct SchemaFindings {
    QStringList faults; // "city.value: is not a string"
    QStringList texts;  // of the strings that are translated
    QList<std::pair<QString, QString>> references; // {"systems", "lumi"}
};

class Schemas
{
public:
    // name: as "$ref" writes it, "facts.schema.json".
    void add(const QString &name, const QJsonObject &schema);
    SchemaFindings check(const QString &name, const QJsonValue &value) const;

private:
    QHash<QString, QJsonObject> m_schemas;
};

} // namespace officina
