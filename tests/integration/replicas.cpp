// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replicas of the catalogue's systems; see the header.
#include "tests/integration/replicas.h"

#include "client/sites/siteuse.h"
#include "tests/support/sshways.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina::testing {

using namespace Qt::StringLiterals;
using Way = SignInRules::Way;
using Code = Replica::Code;
using Mover = Replica::Mover;

namespace {

constexpr auto hardwareKey = "Hardware keys (FIDO), which tst_signinagent has: a key in a file signs in by the same "
                             "server options.";
constexpr auto totpOfJsc = "JSC TOTP Verification code: ";
constexpr auto totpOfHlrs = "One-time password (OATH) for `learner': ";

} // namespace

const QList<Replica> &replicas()
{
    static const QList<Replica> all{
        {.id = "adastra",
         .notReplicated = "That the network drops whoever does not come from a declared address: the "
                          "port is closed instead."},
        {.id = "aris"},
        {.id = "arrhenius", .code = Code::AfterBoth},
        {.id = "athena"},
        {.id = "berzelius", .code = Code::AfterBoth},
        {.id = "deucalion"},
        {.id = "discoverer", .notReplicated = hardwareKey},
        {.id = "discoverer-plus", .notReplicated = hardwareKey},
        {.id = "finisterrae3"},
        {.id = "helios"},
        {.id = "hunter", .code = Code::AfterKey, .prompt = totpOfHlrs, .codeHolds = true},
        {.id = "jean-zay"},
        {.id = "joliot-curie"},
        {.id = "jupiter", .code = Code::AfterKey, .prompt = totpOfJsc, .mover = Mover::WithShell},
        {.id = "juwels-booster", .code = Code::AfterKey, .prompt = totpOfJsc, .mover = Mover::WithShell},
        {.id = "karolina"},
        {.id = "leonardo",
         .mover = Mover::FilesAlone,
         .notReplicated = "The browser in which a certificate is asked for: an authority of the test signs one."},
        {.id = "lumi"},
        {.id = "marenostrum5", .mover = Mover::WithShell, .loginHasSftp = false},
        {.id = "meluxina"},
        {.id = "musica",
         .words = "Open https://sign-in.invalid/device?code=ABCD-EFGH\n##  ##\n#### #\nthen press Enter. ",
         .notReplicated = "The browser with its second factor: the server asks as it does, and Enter is enough; an "
                          "authority of the test signs certificates."},
        {.id = "psnc"},
        {.id = "snellius"},
        {.id = "vega", .code = Code::AfterKey},
        {.id = "vsc5", .code = Code::AfterPassword, .keysElsewhere = true},
        {.id = "vulcan", .code = Code::AfterKey, .prompt = totpOfHlrs, .codeHolds = true},
    };
    return all;
}

const Replica *replicaOf(const SiteId &id)
{
    const auto found =
        std::ranges::find(replicas(), id.value, [](const Replica &r) { return QString::fromLatin1(r.id); });
    return found != replicas().end() ? &*found : nullptr;
}

void ReplicaKeys::make()
{
    const auto key = [this](const QString &name, const QString &type, const QString &phrase = {}) {
        QStringList arguments{u"-q"_s, u"-N"_s, phrase, u"-C"_s, name, u"-f"_s, file(name), u"-t"_s, type};
        if (type == u"rsa")
            arguments += {u"-b"_s, u"2048"_s};
        outputOf(u"ssh-keygen"_s, arguments);
    };
    key(u"plain"_s, u"ed25519"_s);
    key(u"locked"_s, u"ed25519"_s, QString::fromLatin1(passphrase));
    key(u"rsa"_s, u"rsa"_s);
    key(u"elsewhere"_s, u"ed25519"_s); // taken from another address alone
    for (const QString &name : strangers())
        key(name, u"ed25519"_s);
    key(u"users-authority"_s, u"ed25519"_s);
    key(u"hosts-authority"_s, u"ecdsa"_s);
    const auto certificate = [&](const QString &name, const QString &user, const QString &valid) {
        key(name, u"ed25519"_s);
        outputOf(u"ssh-keygen"_s,
                 {u"-q"_s, u"-s"_s, file(u"users-authority"_s), u"-I"_s, name, u"-n"_s, user, u"-V"_s, valid,
                  file(name + u".pub"_s)});
    };
    certificate(u"certified"_s, u"learner"_s, u"-1m:+12h"_s);
    certificate(u"expired"_s, u"learner"_s, u"20200101:20200102"_s);
    certificate(u"foreign"_s, u"someone"_s, u"-1m:+12h"_s);
}

namespace {

// A replica's user, for the patterns of its profile.
Site withAnswers(Site site)
{
    site.project = QString::fromLatin1(replicaProject);
    if (answersOf(site).account.isEmpty())
        site.account = accountsOf(site).value(0, site.project);
    if (missingAnswers(site).contains(SiteAnswer::Qos))
        site.qos = site.qosList.isEmpty() ? site.account : site.qosList.first().name;
    return site;
}

// $WORK and its like lead to a folder of the system's own.
QByteArray folderOfVariables(const Site &site)
{
    return "/replica/" + site.id.value.toLatin1();
}

QByteArray workOf(const Site &site)
{
    static const QRegularExpression variable(u"\\$\\{?[A-Z_]+\\}?"_s);
    QString work = workPattern(withAnswers(site), u"learner"_s).value_or(QString());
    return work.replace(variable, QString::fromLatin1(folderOfVariables(site))).toUtf8();
}

QByteArray variablesOf(const Site &site, const QString &commands)
{
    static const QRegularExpression variable(u"\\$\\{?([A-Z_]+)"_s);
    QStringList names;
    for (const QRegularExpressionMatch &found : variable.globalMatch(site.work))
        names += found.captured(1);
    names.removeDuplicates();
    QByteArray text = "SetEnv SHLVL=1";
    if (!commands.isEmpty())
        text += " PATH=" + commands.toUtf8() + ":/usr/bin:/bin";
    for (const QString &name : std::as_const(names))
        text += ' ' + name.toLatin1() + '=' + folderOfVariables(site);
    return text;
}

void add(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && !list.contains(value))
        list += value;
}

} // namespace

QByteArray factoryFor(const QList<Site> &profiles)
{
    QStringList partitions, features;
    for (const Site &site : profiles) {
        for (const SitePartition &partition : site.partitions) {
            add(partitions, partition.name);
            add(features, partition.constraint);
        }
        for (const auto &constraint : site.constraints)
            add(features, constraint.value);
        for (const QString &option : site.gpu.options)
            if (option.startsWith("--constraint="_L1))
                add(features, option.section(u'=', 1));
    }
    QJsonArray lines{
        u"NodeName=gpu01 NodeHostname={hostname} NodeAddr={host} CPUs=64 RealMemory=64000 Gres=gpu:2 Feature=%1"_s.arg(
            features.join(u',')),
        u"AccountingStorageEnforce=associations,limits,qos"_s,
        u"PartitionName=anything Nodes=ALL Default=YES MaxTime=04:00:00 DefMemPerCPU=500"_s};
    for (const QString &name : std::as_const(partitions))
        lines += u"PartitionName=%1 Nodes=ALL MaxTime=04:00:00 DefMemPerCPU=500"_s.arg(name);
    return QJsonDocument(QJsonObject{{u"slurm"_s, lines}}).toJson(QJsonDocument::Compact);
}

QByteArray furnishingFor(const QList<Site> &profiles)
{
    QStringList accounts, qos{u"normal"_s};
    QByteArray folders;
    for (const Site &profile : profiles) {
        const Site site = withAnswers(profile);
        for (const QString &account : accountsOf(site))
            add(accounts, account);
        for (const Qos &one : site.qosList)
            add(qos, one.name == u"<account>" ? answersOf(site).account : one.name);
        for (const SitePartition &partition : site.partitions)
            add(qos, partition.qos);
        add(qos, site.qos);
        if (const QByteArray work = workOf(profile); !work.isEmpty())
            folders += ' ' + work;
    }
    accounts.removeAll(u"demo"_s); // the factory's own
    const QByteArray names = accounts.join(u',').toUtf8();
    const QByteArray allQos = qos.join(u',').toUtf8();
    return "mkdir -p" + folders + " && chown learner" + folders + " && sacctmgr -i add qos " + allQos
        + "; sacctmgr -i add account " + names + " Cluster=practice && sacctmgr -i add user learner Account=" + names
        + " Cluster=practice && sacctmgr -i modify user learner set qos=" + allQos + " && echo furnished";
}

QByteArray namesFor(const QList<Site> &profiles)
{
    QStringList names{u"localhost"_s};
    for (const Site &site : profiles) {
        add(names, site.host);
        add(names, site.transferHost.section(u':', 0, 0));
    }
    return "127.0.0.1 " + names.join(u' ').toUtf8() + '\n';
}

namespace {

QByteArray algorithmsOf(const SignInRules &rules)
{
    QByteArrayList names;
    for (const QString &type : rules.keyTypes) {
        if (type == u"ed25519")
            names += "ssh-ed25519,sk-ssh-ed25519@openssh.com,ssh-ed25519-cert-v01@openssh.com";
        else if (type == u"rsa")
            names += "rsa-sha2-512,rsa-sha2-256";
        else
            names += "ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521";
    }
    return names.join(',');
}

// Ways as sshd tries them: each of the list is enough.
QByteArray methodsOf(const SignInRules &rules, const Replica &replica, bool withKeys)
{
    QByteArrayList methods;
    const bool codeAfterKey = replica.code == Code::AfterKey || replica.code == Code::AfterBoth;
    if (withKeys && (rules.takes(Way::Key) || rules.takes(Way::Certificate)))
        methods += codeAfterKey ? "publickey,keyboard-interactive" : "publickey";
    if (rules.takes(Way::Password) || rules.takes(Way::Browser))
        methods += "keyboard-interactive";
    return methods.join(' ');
}

void write(const QString &path, const QByteArray &text, bool isProgram = false)
{
    QFile::remove(path);
    append(path, text);
    QFile::setPermissions(path, QFile::Permissions(isProgram ? 0x7755 : 0x6644));
}

// The server's folder is /srv to itself, whatever it is to the test.
constexpr char ownFiles[] = "mount --bind /srv/pam /etc/pam.d/sshd\nmount --bind /srv/bin /usr/local/bin\n";

// A data mover with files alone: the system's file systems at their own places, no home folder.
constexpr char onlyFiles[] = "mkdir -p /mover/replica\nmount --bind /replica /mover/replica\n"
                             "sed 's|:/home/learner:|:/nowhere:|' /etc/passwd >/srv/passwd\n"
                             "mount --bind /srv/passwd /etc/passwd\n";

// In the factory's machine. What lies in the server's folder goes there as an archive: a folder of this computer is
// none of the machine's.
QByteArray inMachine(qint64 machine)
{
    return "tar -C \"$1\" --exclude=./archive -cf \"$1/archive\" .\nexec nsenter -t " + QByteArray::number(machine)
        + R"( -m -p -u -i -- unshare -m sh -e -c '
mkdir -p "$1" /srv
mount -t tmpfs -o mode=755 none /srv
tar -xf - -C /srv --no-same-owner
mount --bind /srv "$1"
exec </dev/null
. /srv/mounts
exec "$2" -D -e -f "$3"' sh "$1" "$3" "$4" <"$1/archive")";
}

// Beside the test: its own home folder, and nothing of the tester's.
constexpr char besideTheTest[] = "mount --bind \"$1\" /srv\nmount --bind /srv/home /root\n. /srv/mounts\n";

// Where the profile says that a job without it is refused, in Slurm's own words.
QByteArray sbatchOf(const Site &site)
{
    QByteArray text = "#!/bin/sh\nfor script; do :; done\n"
                      "need() { grep -qE \"^#SBATCH (--$1=|-$2 )\" \"$script\" && return\n"
                      "echo \"sbatch: error: Batch job submission failed: $3\" >&2; exit 1; }\n";
    if (site.accountRule.required)
        text += "need account A 'Invalid account or account/partition combination specified'\n";
    if (site.qosRequired.value)
        text += "need qos q 'Invalid qos specification'\n";
    return text + "exec /usr/bin/sbatch \"$@\"\n";
}

// It sends what it is given by sbatch; a job sees only the file systems that it names.
constexpr char cccMsub[] = "#!/bin/sh\ngrep -q '^#MSUB -m scratch,work$' \"$1\" || exit\n"
                           "account=$(sed -n 's/^#MSUB -A //p' \"$1\")\npartition=$(sed -n 's/^#MSUB -q //p' \"$1\")\n"
                           "id=$(sbatch --parsable --output=output.txt --account=\"$account\" "
                           "${partition:+--partition=$partition} \"$1\") || exit\n"
                           "echo \"Submitted Batch Session $id\"\n";

QByteArray authorizedKeys(const SignInRules &rules, const ReplicaKeys &keys)
{
    const bool hasClause = rules.address == SignInRules::Address::FromClause;
    QByteArray text;
    for (const auto name : {"plain"_L1, "locked"_L1, "rsa"_L1})
        text += (hasClause ? "from=\"127.0.0.1\" " : "") + keys.text(name + ".pub"_L1);
    return text + "from=\"192.0.2.0/24\" " + keys.text(u"elsewhere.pub"_s);
}

QByteArrayList configurationOf(const Site &profile, const Replica &replica, ReplicaServer::Part part,
                               const QString &commands)
{
    using Part = ReplicaServer::Part;
    const SignInRules &rules = profile.signIn;
    const bool withKeys = part == Part::KeyLogin || !replica.keysElsewhere;
    const bool takesKeys = withKeys && rules.takes(Way::Key);
    QByteArrayList lines{"AuthenticationMethods "
                             + (part == Part::KeyLogin ? QByteArray("publickey") : methodsOf(rules, replica, withKeys)),
                         QByteArray("AuthorizedKeysFile ") + (takesKeys ? "/srv/keys" : "none"), "UsePAM yes",
                         "KbdInteractiveAuthentication yes", variablesOf(profile, commands)};
    if (rules.takes(Way::Certificate))
        lines += "TrustedUserCAKeys /srv/users-authority.pub";
    if (!rules.keyTypes.isEmpty())
        lines += "PubkeyAcceptedAlgorithms " + algorithmsOf(rules);
    if (rules.rsaBits > 0)
        lines += "RequiredRSASize " + QByteArray::number(rules.rsaBits);
    if (rules.takesOneKey)
        lines += "MaxAuthTries 6";
    if (!profile.hostAuthorities.isEmpty())
        lines += "HostCertificate /srv/host-cert.pub";
    if (part == Part::Login && !replica.loginHasSftp)
        lines += "Subsystem other /bin/false";
    if (part == Part::Mover && replica.mover == Mover::FilesAlone)
        lines += {"ChrootDirectory /mover", "ForceCommand internal-sftp"};
    return lines;
}

// What PAM asks, in its order.
QByteArray pamOf(const SignInRules &rules, const Replica &replica)
{
    QByteArray stack;
    const bool codeForKeys = replica.code != Code::AfterPassword;
    if (rules.takes(Way::Password))
        stack += "auth requisite /srv/pam_ask.so /srv/password unless-key\n";
    if (rules.takes(Way::Browser))
        stack += "auth requisite /srv/pam_ask.so /srv/browser\n";
    if (replica.code != Code::None)
        stack += QByteArray("auth required /srv/pam_ask.so /srv/code") + (codeForKeys ? "" : " unless-key")
            + (replica.codeHolds ? " for-an-hour" : "") + '\n';
    return stack + "auth required pam_permit.so\naccount required pam_permit.so\nsession required pam_permit.so\n";
}

} // namespace

ReplicaServer::ReplicaServer(const Site &profile, const Replica &replica, Part part, const ReplicaKeys &keys,
                             const PracticeVariant *factory, const QString &commands)
{
    SshServer::Options options;
    options.user = factory ? "learner" : "";
    options.config = configurationOf(profile, replica, part, commands);
    if (!profile.hostAuthorities.isEmpty())
        options.setUp = "ssh-keygen -q -s '" + keys.file(u"hosts-authority"_s).toUtf8() + "' -I replica -h -n "
            + profile.host.toUtf8() + " \"$1/host.pub\"\n";
    if (factory)
        options.program = inMachine(factory->processId());
    else
        options.setUp += besideTheTest;
    m_server = std::make_unique<SshServer>(options);

    QDir(m_server->folder()).mkpath(u"bin"_s);
    QDir(m_server->folder()).mkpath(u"home"_s);
    const bool isMoverAlone = part == Part::Mover && replica.mover == Mover::FilesAlone;
    write(file(u"mounts"_s), QByteArray(ownFiles) + (isMoverAlone ? onlyFiles : ""));
    write(file(u"keys"_s), authorizedKeys(profile.signIn, keys));
    write(file(u"users-authority.pub"_s), keys.text(u"users-authority.pub"_s));
    write(file(u"pam"_s), pamOf(profile.signIn, replica));
    write(file(u"password"_s), QByteArray(replicaPassword) + "\nPassword: ");
    write(file(u"code"_s), QByteArray(replicaCode) + '\n' + replica.prompt);
    write(file(u"browser"_s), QByteArray("\n") + replica.words);
    write(file(u"bin/sbatch"_s), sbatchOf(profile), true);
    if (profile.scheduler == Site::Scheduler::Ccc)
        write(file(u"bin/ccc_msub"_s), cccMsub, true);
    QFile::copy(qEnvironmentVariable("OFFICINA_BIN_DIR") + u"/../tests/bin/pam_ask.so"_s, file(u"pam_ask.so"_s));
}

Site siteOf(const Site &profile, const Replica &replica, const ReplicaServer &login, const ReplicaServer *mover,
            const ReplicaKeys &keys)
{
    Site site = withAnswers(profile);
    site.port = login.port();
    site.user = login.user();
    site.knownHosts = login.file(u"known"_s);
    if (profile.signIn.takes(Way::Certificate))
        site.identities = {keys.file(u"certified"_s)};
    else
        site.identities = {keys.file(profile.signIn.wantsPassphrase ? u"locked"_s : u"plain"_s)};
    if (replica.keysElsewhere || !(profile.signIn.takes(Way::Key) || profile.signIn.takes(Way::Certificate)))
        site.identities.clear();
    site.signIn.keyPort = 0; // nobody listens there: only the port for passwords is replayed
    if (!profile.fingerprints.isEmpty())
        site.fingerprints = {login.fingerprint()};
    if (!profile.hostAuthorities.isEmpty())
        site.hostAuthorities = {profile.hostAuthorities.first().section(u' ', 0, 0) + u' '
                                + QString::fromUtf8(keys.text(u"hosts-authority.pub"_s)).trimmed()};
    if (mover)
        site.transferHost += u':' + QString::number(mover->port());
    return site;
}

} // namespace officina::testing
