// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads what people are told of a site; see the header.
#include "client/sites/readguide.h"

#include "client/sites/profilereader.h"

#include <QtCore/QJsonArray>

namespace officina {

namespace {

SiteEndpoint readEndpoint(const QJsonObject &object, ProfileObject &json)
{
    using enum SiteEndpoint::Role;
    SiteEndpoint endpoint{.role = json.word<SiteEndpoint::Role>("role"_L1,
                                                                {{"other"_L1, Other},
                                                                 {"login"_L1, Login},
                                                                 {"transfer"_L1, Transfer},
                                                                 {"jump"_L1, Jump},
                                                                 {"menu"_L1, Menu},
                                                                 {"setup"_L1, Setup},
                                                                 {"web"_L1, Web}})};
    for (const auto &host : object["hosts"_L1].toArray())
        endpoint.hosts += host.toString();
    endpoint.port = object["port"_L1].toInt(22);
    if (endpoint.port < 1 || endpoint.port > 65535)
        json.wrong("port"_L1);
    endpoint.note = json.text("note"_L1);
    endpoint.grade = json.grade();
    return endpoint;
}

SiteNote readNote(ProfileObject &json)
{
    using enum SiteNote::Topic;
    return {.topic = json.word<SiteNote::Topic>("topic"_L1,
                                                {{"sign_in"_L1, SignIn},
                                                 {"network"_L1, Network},
                                                 {"host_keys"_L1, HostKeys},
                                                 {"transfer"_L1, Transfer},
                                                 {"jobs"_L1, Jobs},
                                                 {"storage"_L1, Storage},
                                                 {"commands"_L1, Commands},
                                                 {"software"_L1, Software},
                                                 {"support"_L1, Support},
                                                 {"policy"_L1, Policy},
                                                 {"status"_L1, Status}}),
            .text = json.text("text"_L1),
            .grade = json.grade()};
}

QStringList sourcesIn(const QJsonValue &value)
{
    QStringList ids;
    for (const auto &id : value["sources"_L1].toArray())
        ids += id.toString();
    return ids;
}

// Of every field and every entry of a list.
QHash<QString, QStringList> readSources(const QJsonObject &json)
{
    QHash<QString, QStringList> sources;
    for (auto field = json.begin(); field != json.end(); ++field) {
        const QJsonArray list = field->toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            sources.insert(field.key() + u'/' + QString::number(i), sourcesIn(list.at(i)));
        if (field->isObject())
            sources.insert(field.key(), sourcesIn(*field));
    }
    return sources;
}

} // namespace

Result<> readGuide(const QJsonObject &json, Site &site, SiteGuide &guide)
{
    std::optional<QString> wrong;
    const auto take = [&wrong](const ProfileObject &object) {
        if (!wrong)
            wrong = object.wrongField();
    };
    guide.operatedBy = json["operator"_L1].toString();
    guide.statusUrl = json["status_page"_L1]["value"_L1].toString();
    for (const auto &entry : json["endpoints"_L1].toArray()) {
        ProfileObject object(entry.toObject(), u"endpoints"_s);
        guide.endpoints += readEndpoint(entry.toObject(), object);
        take(object);
    }
    for (const auto &entry : json["notes"_L1].toArray()) {
        ProfileObject object(entry.toObject(), u"notes"_s);
        guide.notes += readNote(object);
        take(object);
    }
    for (const auto &entry : json["login"_L1].toArray()) {
        ProfileObject object(entry.toObject(), u"login"_s);
        (object.hint() ? site.hints : site.loginNotes) += object.text("text"_L1);
        take(object);
    }
    for (const auto &text : json["not_found"_L1].toArray())
        guide.notFound += text.toString();
    for (const auto &entry : json["fingerprints"_L1].toArray()) {
        ProfileObject object(entry.toObject(), u"fingerprints"_s);
        guide.fingerprints.append({object.text("type"_L1), object.text("sha256"_L1), object.grade()});
        take(object);
    }
    ProfileObject authority(json["host_authority"_L1].toObject(), u"host_authority"_s);
    guide.hostAuthority = {authority.text("pattern"_L1), authority.text("public_key"_L1), authority.text("sha256"_L1),
                           authority.grade()};
    take(authority);
    if (!guide.hostAuthority.pattern.isEmpty() && !isHint(guide.hostAuthority.grade))
        site.hostAuthorities += guide.hostAuthority.pattern + u' ' + guide.hostAuthority.publicKey;
    guide.sources = readSources(json);
    if (wrong)
        return failure(Error::Kind::BadInput, u"the field \"%1\" cannot be used"_s.arg(*wrong), site.id.value);
    return {};
}

} // namespace officina
