// SPDX-License-Identifier: GPL-3.0-or-later
//
// The practice factory as a site; see the header.
#include "client/sites/practicesite.h"

#include "client/base/files.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownVersion = 1;
constexpr auto downSubject = "practice factory"_L1; // no host's name

} // namespace

Result<Site> practiceSite(const QString &folder)
{
    const QString path = folder + u"/practice.json"_s;
    const auto document = readJson(path);
    if (!document)
        return passOn(document);
    const QJsonObject json = document->object();
    if (json["version"_L1].toInt() != knownVersion)
        return failure(Error::Kind::BadInput, u"the field \"version\" is not 1"_s, path);
    for (const QLatin1StringView field :
         {"host"_L1, "user"_L1, "identity"_L1, "known_hosts"_L1, "host_key_sha256"_L1, "work"_L1})
        if (json[field].toString().isEmpty())
            return failure(Error::Kind::BadInput, u"the field \"%1\" is missing"_s.arg(field), path);
    const int port = json["port"_L1].toInt();
    if (port < 1 || port > 65535)
        return failure(Error::Kind::BadInput, u"the field \"port\" is missing or out of range"_s, path);

    Site site;
    site.id = practiceId;
    site.name = u"Practice factory"_s;
    site.origin = Site::Origin::Practice;
    site.host = json["host"_L1].toString();
    site.port = port;
    site.user = json["user"_L1].toString();
    site.identities = {json["identity"_L1].toString()};
    site.signIn = {.ways = {SignInRules::Way::Key}, .keyTypes = {u"ed25519"_s, u"ecdsa"_s, u"rsa"_s}}; // as its sshd
    site.knownHosts = json["known_hosts"_L1].toString();
    site.fingerprints = {json["host_key_sha256"_L1].toString()};
    site.scheduler = Site::Scheduler::Slurm;
    site.account = json["account"_L1].toString();
    for (const auto &name : json["partitions"_L1].toArray())
        site.partitions += {name.toString(), {}, json["gpus"_L1].toInt()};
    site.gpu.options = {u"--gres=gpu:%1"_s};
    site.work = json["work"_L1].toString();
    return site;
}

Error metAt(const Site &site, Error error)
{
    const bool isPractice = site.origin == Site::Origin::Practice && site.id == practiceId;
    if (isPractice && error.kind == Error::Kind::Unreachable)
        error.subject = downSubject;
    return error;
}

Error practiceMissing()
{
    return {Error::Kind::NotFound, {}, downSubject};
}

bool isPracticeDown(const Error &error)
{
    using enum Error::Kind;
    return error.subject == downSubject && (error.kind == Unreachable || error.kind == NotFound);
}

} // namespace officina
