// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads, checks and joins the catalogue's files; see the header.
#include "client/catalogue/pack/pack.h"

#include "client/base/files.h"
#include "client/catalogue/pack/schema.h"

#include <QtCore/QCborValue>
#include <QtCore/QDir>
#include <QtCore/QSet>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    QString folder;
    QString schema;
};
const QList<Kind> kinds{{u"factories"_s, u"factory.schema.json"_s}, {u"antennas"_s, u"antenna.schema.json"_s},
                        {u"systems"_s, u"system.schema.json"_s},    {u"sites"_s, u"site.schema.json"_s},
                        {u"access"_s, u"access.schema.json"_s},     {u"forms"_s, u"form.schema.json"_s}};

class Packer
{
public:
    explicit Packer(const QString &folder) : m_folder(folder) {}

    PackedCatalogue pack()
    {
        for (const QString &name : QDir(m_folder + u"/schema"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            m_schemas.add(name, object(u"schema/"_s + name));
        const QJsonObject sources = checked(u"sources.json"_s, u"sources.schema.json"_s);
        m_packed.content[u"sources"_s] = sources["sources"_L1];
        for (const QJsonValue &source : sources["sources"_L1].toArray())
            addId(u"sources"_s, source["id"_L1].toString(), u"sources.json"_s);
        m_packed.content[u"programme"_s] = checked(u"programme.json"_s, u"programme.schema.json"_s);
        for (const Kind &kind : kinds)
            packFolder(kind);
        for (const auto &[file, kind, id] : std::as_const(m_references)) {
            if (!m_ids.contains(kind + u'/' + id))
                m_packed.faults += u"%1: there is no \"%2\" in %3"_s.arg(file, id, kind);
        }
        std::ranges::sort(m_packed.texts);
        m_packed.texts.removeDuplicates();
        return m_packed;
    }

private:
    struct Reference {
        QString file, kind, id;
    };

    QJsonObject object(const QString &file)
    {
        const auto json = readJson(m_folder + u'/' + file);
        if (!json)
            m_packed.faults +=
                file + u": "_s + (json.error().detail.isEmpty() ? u"cannot be read"_s : json.error().detail);
        else if (!json->isObject())
            m_packed.faults += file + u": is not an object"_s;
        return json ? json->object() : QJsonObject();
    }

    QJsonObject checked(const QString &file, const QString &schema)
    {
        const qsizetype before = m_packed.faults.size();
        const QJsonObject entry = object(file);
        if (m_packed.faults.size() > before)
            return entry;
        const SchemaFindings findings = m_schemas.check(schema, entry);
        for (const QString &fault : findings.faults)
            m_packed.faults += file + u": "_s + fault;
        m_packed.texts += findings.texts;
        for (const auto &[kind, id] : findings.references)
            m_references.append({file, kind, id});
        return entry;
    }

    void packFolder(const Kind &kind)
    {
        QJsonArray entries;
        const QStringList files = QDir(m_folder + u'/' + kind.folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        if (files.isEmpty())
            m_packed.faults += kind.folder + u": is empty"_s;
        for (const QString &name : files) {
            const QString file = kind.folder + u'/' + name;
            const QJsonObject entry = checked(file, kind.schema);
            const QString id = entry["id"_L1].toString();
            if (name != id + u".json"_s)
                m_packed.faults += u"%1: id: is \"%2\", not the file's name"_s.arg(file, id);
            addId(kind.folder, id, file);
            entries.append(entry);
        }
        m_packed.content[kind.folder] = entries;
    }

    void addId(const QString &kind, const QString &id, const QString &file)
    {
        const QString full = kind + u'/' + id;
        if (m_ids.contains(full))
            m_packed.faults += u"%1: id: \"%2\" is there twice"_s.arg(file, id);
        m_ids.insert(full);
    }

    QString m_folder;
    Schemas m_schemas;
    QSet<QString> m_ids; // "systems/lumi"
    QList<Reference> m_references;
    PackedCatalogue m_packed;
};

} // namespace

PackedCatalogue packCatalogue(const QString &folder)
{
    return Packer(folder).pack();
}

QByteArray packedBytes(const QJsonObject &content)
{
    return QCborValue::fromJsonValue(content).toCbor();
}

QByteArray textsSource(const QStringList &texts)
{
    QByteArray source = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
                        "// Made by officina-catalogue from resources/catalogue.\n"
                        "#include <QtCore/qttranslation.h>\n\n"
                        "[[maybe_unused]] static const char *const texts[] = {\n";
    for (QString text : texts) {
        text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        source += "    QT_TRANSLATE_NOOP(\"CatalogueData\", \"" + text.toUtf8() + "\"),\n";
    }
    return source + "};\n";
}

} // namespace officina
