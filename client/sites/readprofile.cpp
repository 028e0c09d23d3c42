// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads how a system is used; see the header.
#include "client/sites/readprofile.h"

#include "client/sites/profilereader.h"
#include "client/sites/siteanswers.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

SitePartition readPartition(ProfileObject &json)
{
    return {.name = json.name(),
            .maxTime = json.text("max_time"_L1),
            .gpusPerNode = json.count("gpus_per_node"_L1),
            .maxNodes = json.count("max_nodes"_L1),
            .qos = json.text("qos"_L1),
            .constraint = json.text("constraint"_L1),
            .isDebug = json.isSet("debug"_L1),
            .hint = json.hint()};
}

Qos readQos(ProfileObject &json)
{
    return {.name = json.name(),
            .maxTime = json.text("max_time"_L1),
            .maxNodes = json.count("max_nodes"_L1),
            .isDebug = json.isSet("debug"_L1),
            .hint = json.hint()};
}

SiteTool readTool(ProfileObject &json)
{
    using enum SiteTool::Purpose;
    SiteTool tool{.purpose = json.word<SiteTool::Purpose>("purpose"_L1, {{"budget"_L1, Budget}, {"quota"_L1, Quota}}),
                  .command = json.text("command"_L1),
                  .parser = json.text("parser"_L1),
                  .leastSeconds = json.count("least_seconds"_L1),
                  .hint = json.hint()};
    if (tool.command.isEmpty())
        json.wrong("command"_L1);
    if (tool.parser.isEmpty())
        tool.parser = tool.command.section(u' ', 0, 0);
    return tool;
}

SiteFolder readFolder(ProfileObject &json)
{
    using Kind = SiteFolder::Kind;
    using Purge = SiteFolder::Purge;
    SiteFolder folder{.kind = json.word<Kind>("kind"_L1,
                                              {{"project"_L1, Kind::Project},
                                               {"home"_L1, Kind::Home},
                                               {"scratch"_L1, Kind::Scratch},
                                               {"flash"_L1, Kind::Flash},
                                               {"workspace"_L1, Kind::Workspace}}),
                      .path = json.text("path"_L1),
                      .bytes = json.number("bytes"_L1),
                      .files = json.number("files"_L1),
                      .purgeDays = json.count("purge_days"_L1),
                      .purge = Purge::None,
                      .hint = json.hint()};
    const Purge purge = json.word<Purge>("purge"_L1,
                                         {{"old"_L1, Purge::Old},
                                          {"unread"_L1, Purge::Unread},
                                          {"expiry"_L1, Purge::Expiry},
                                          {"announced"_L1, Purge::Announced}});
    folder.purge = folder.purgeDays > 0 ? purge : Purge::None;
    return folder;
}

SiteFact<QString> readNamed(ProfileObject &json)
{
    return {json.name(), json.hint()};
}

SiteFact<bool> readFlag(const QJsonObject &, ProfileObject &json)
{
    return {json.isSet("value"_L1), json.hint()};
}

GpuRequest readGpu(const QJsonObject &object, ProfileObject &json)
{
    GpuRequest gpu;
    for (const auto &option : object["options"_L1].toArray()) {
        gpu.options += option.toString();
        if (!gpu.options.last().startsWith(u'-') || gpu.options.last().contains(u'\n'))
            json.wrong("options"_L1);
    }
    gpu.count = json.word<GpuRequest::Count>(
        "count"_L1, {{"node"_L1, GpuRequest::Count::PerNode}, {"job"_L1, GpuRequest::Count::PerJob}});
    gpu.unit = json.word<GpuRequest::Unit>("unit"_L1,
                                           {{"gpu"_L1, GpuRequest::Unit::Whole}, {"half"_L1, GpuRequest::Unit::Half}});
    gpu.hours = json.word<GpuRequest::Hours>(
        "hours"_L1, {{"gpu"_L1, GpuRequest::Hours::Gpu}, {"node"_L1, GpuRequest::Hours::Node}});
    gpu.hoursPerUnit = object["hours_per_unit"_L1].toDouble();
    if (gpu.hoursPerUnit < 0)
        json.wrong("hours_per_unit"_L1);
    gpu.hint = json.hint();
    return gpu;
}

AccountRule readAccount(const QJsonObject &object, ProfileObject &json)
{
    AccountRule rule{.required = json.isSet("required"_L1), .example = json.text("example"_L1), .hint = json.hint()};
    for (const auto &pattern : object["patterns"_L1].toArray()) {
        rule.patterns += pattern.toString();
        if (placeholdersIn(rule.patterns.last()).isEmpty())
            json.wrong("patterns"_L1);
    }
    return rule;
}

SignInRules readSignIn(const QJsonObject &object, ProfileObject &json)
{
    using Way = SignInRules::Way;
    using Address = SignInRules::Address;
    SignInRules rules{.ways = {},
                      .keyTypes = {},
                      .rsaBits = json.count("rsa_bits"_L1),
                      .wantsPassphrase = json.isSet("passphrase"_L1),
                      .passphraseLength = json.count("passphrase_length"_L1),
                      .takesOneKey = json.isSet("one_key"_L1),
                      .keyPlace = json.text("key_place"_L1),
                      .keyUrl = json.text("key_url"_L1),
                      .keyPort = json.count("key_port"_L1),
                      .certificateHours = json.count("certificate_hours"_L1),
                      .address = json.word<Address>("address"_L1,
                                                    {{""_L1, Address::NotTold},
                                                     {"free"_L1, Address::Free},
                                                     {"declared"_L1, Address::Declared},
                                                     {"from_clause"_L1, Address::FromClause},
                                                     {"networks"_L1, Address::Networks}}),
                      .addressPlace = json.text("address_place"_L1),
                      .hint = json.hint()};
    for (const auto &way : object["ways"_L1].toArray()) {
        ProfileObject one({{u"way"_s, way}});
        rules.ways += one.word<Way>("way"_L1,
                                    {{"key"_L1, Way::Key},
                                     {"certificate"_L1, Way::Certificate},
                                     {"password"_L1, Way::Password},
                                     {"browser"_L1, Way::Browser}});
        if (one.wrongField())
            json.wrong("ways"_L1);
    }
    for (const auto &type : object["key_types"_L1].toArray())
        rules.keyTypes += type.toString();
    return rules;
}

class ProfileReader
{
public:
    explicit ProfileReader(const QJsonObject &json) : m_json(json) {}

    template <class T> QList<T> list(QLatin1StringView field, T (*read)(ProfileObject &))
    {
        QList<T> values;
        for (const auto &entry : m_json[field].toArray()) {
            ProfileObject reader(entry.toObject(), field);
            values += read(reader);
            take(reader);
        }
        return values;
    }
    template <class T> T object(QLatin1StringView field, T (*read)(const QJsonObject &, ProfileObject &))
    {
        const QJsonObject object = m_json[field].toObject();
        ProfileObject reader(object, field);
        T value = read(object, reader);
        take(reader);
        return value;
    }
    Result<> result(const SiteId &id) const
    {
        if (m_wrong)
            return failure(Error::Kind::BadInput, u"the field \"%1\" cannot be used"_s.arg(*m_wrong), id.value);
        return {};
    }

private:
    void take(const ProfileObject &reader)
    {
        if (!m_wrong)
            m_wrong = reader.wrongField();
    }

    const QJsonObject m_json; // const: asked for what is not there, another one takes it in
    std::optional<QString> m_wrong;
};

} // namespace

Result<> readProfile(const QJsonObject &json, Site &site)
{
    ProfileReader read(json);
    site.scheduler = schedulerNamed(json["scheduler"_L1].toString());
    if (site.scheduler == Site::Scheduler::Unknown && !json["scheduler"_L1].isUndefined())
        site.scheduler = Site::Scheduler::Other; // one of a later catalogue
    site.work = json["work"_L1]["path"_L1].toString();
    site.partitions = read.list("partitions"_L1, readPartition);
    site.qosList = read.list("qos"_L1, readQos);
    site.constraints = read.list("constraints"_L1, readNamed);
    site.modules = read.list("modules"_L1, readNamed);
    site.tools = read.list("tools"_L1, readTool);
    site.folders = read.list("folders"_L1, readFolder);
    site.signIn = read.object("sign_in"_L1, readSignIn);
    site.gpu = read.object("gpu_request"_L1, readGpu);
    site.accountRule = read.object("account"_L1, readAccount);
    site.qosRequired = read.object("qos_required"_L1, readFlag);
    site.arch = read.object(
        "arch"_L1, +[](const QJsonObject &, ProfileObject &value) {
            using enum NodeArch;
            return SiteFact<NodeArch>{
                value.word<NodeArch>("value"_L1, {{""_L1, Unknown}, {"x86_64"_L1, X86_64}, {"aarch64"_L1, Aarch64}}),
                value.hint()};
        });
    site.internetOnNodes = read.object(
        "internet_on_nodes"_L1, +[](const QJsonObject &, ProfileObject &value) {
            using enum Internet;
            return SiteFact<Internet>{
                value.word<Internet>("value"_L1, {{""_L1, Unknown}, {"no"_L1, No}, {"yes"_L1, Yes}}), value.hint()};
        });
    site.forbidsJobSteps = read.object("forbids_job_steps"_L1, readFlag);
    return read.result(site.id);
}

} // namespace officina
