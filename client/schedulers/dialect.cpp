// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding out which batch system a site has; see the header.
#include "client/schedulers/dialect.h"

#include "client/base/remotepath.h"
#include "client/schedulers/environment.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownVersion = 2; // from 2 on: environment, and the whole names of defaults

// Looks for the commands where sites have them: on the path of any shell; on that of a login shell
// (/etc/profile.d); where installations put them; behind a module, with what the login shell or the module sets beside
// the path. What a login shell prints stands before the mark. Commands that do not work, such as a Slurm's without its
// configuration beside the PBS that the site has, are taken where there are no others. Then asks the scheduler that was
// found what it is and what it keeps.
// What the user's start-up files set for jobs is told first, then taken away: scontrol obeys SLURM_CLUSTERS too.
const QByteArray probeScript = R"sh(
env | sed -nE 's/^(SBATCH_(ACCOUNT|QOS|PARTITION|RESERVATION|CONSTRAINT|CLUSTERS|TIMELIMIT)|SLURM_CLUSTERS)=/MARKdefault_\1=/p'
WITHOUT_OPTIONS
officina_found() { for c in squeue qstat; do p=$(command -v $c 2>/dev/null) && case $p in /*) eval "$officina_check" && echo "$p" && return 0 ;; esac; done; return 1; }
officina_login() { timeout 30 bash -lc "for c in squeue qstat; do p=\$(type -P \$c) && $officina_check && { TELL; break; }; done" </dev/null 2>/dev/null | sed -n 's/^MARK//p'; }
officina_module() { timeout 30 bash -lc "for m in slurm pbs openpbs; do module load \$m && p=\$(type -P squeue || type -P qstat) && { TELL; break; }; done" </dev/null 2>/dev/null | sed -n 's/^MARK//p'; }
officina_folder() { for d in /usr/local/bin /opt/slurm/bin /opt/slurm/current/bin /opt/slurm/default/bin /usr/local/slurm/bin /usr/slurm/bin /cm/shared/apps/slurm/current/bin /opt/pbs/bin /opt/pbs/default/bin /usr/pbs/bin /opt/cray/pbs/bin; do for c in squeue qstat; do p=$d/$c; [ -x "$p" ] && eval "$officina_check" && echo "$p" && return 0; done; done; return 1; }
for officina_check in 'timeout 20 "$p" --version 2>&1 | grep -Eqi "^slurm|pbs_version"' :; do
for how in path login folder module; do
case $how in path) told=$(officina_found) ;; *) told=$(officina_$how) ;; esac
at=$(printf '%s\n' "$told" | sed -n 1p)
[ -n "$at" ] && break 2
done
done
[ -z "$at" ] && how=none
[ "$how" = path ] || { [ -n "$at" ] && PATH=${at%/*}:$PATH; }
while IFS= read -r officina_line; do
case $officina_line in set_*) export "${officina_line#set_}" && printf 'MARK%s\n' "$officina_line" ;; esac
done <<OFFICINA_END
$told
OFFICINA_END
printf 'MARKhow=%s\nMARKat=%s\n' "$how" "$at"
case ${at##*/} in
squeue)
printf 'MARKkind=slurm\nMARKversion=%s\n' "$(squeue --version 2>&1 | tail -n 1)"
timeout 15 srun --help 2>/dev/null | grep -q -e --container-image && printf 'MARKpyxis=1\n'
timeout 15 scontrol show config 2>/dev/null | sed -nE 's/^(AccountingStorageType|AccountingStorageTRES|MinJobAge) *= */MARK\1=/p'
;;
qstat)
printf 'MARKkind=qstat\nMARKversion=%s\n' "$(qstat --version 2>&1 | tail -n 1)"
timeout 15 qstat -B -f 2>/dev/null | sed -nE 's/^ +(server_state|job_history_enable) = */MARK\1=/p'
;;
esac
command -v ccc_msub >/dev/null 2>&1 && printf 'MARKadapter=ccc\n'
:
)sh";

// Within the quotes of a login shell's line: where the command is, and what its environment has for it.
const QByteArray tellFound = R"sh(printf '\n%s%s\n' MARK \"\$p\"; env | sed -nE 's/^(VARIABLES)=/MARKset_&/p')sh";

QVersionNumber versionIn(const QString &text)
{
    static const QRegularExpression number(u"[0-9]+(\\.[0-9]+)+"_s);
    return QVersionNumber::fromString(number.match(text).captured());
}

Result<Dialect> readProbe(const Reply &reply, const QByteArray &mark)
{
    QMap<QString, QString> told;
    for (const QByteArray &line : reply.out.split('\n'))
        if (line.startsWith(mark))
            if (const qsizetype equals = line.indexOf('='); equals > 0)
                told.insert(QString::fromUtf8(line.sliced(mark.size(), equals - mark.size())),
                            QString::fromUtf8(line.sliced(equals + 1)).trimmed());
    if (!told.contains(u"how"_s))
        return failure(Error::Kind::BadReply, displayBytes((reply.err.isEmpty() ? reply.out : reply.err).right(2000)));
    Dialect dialect;
    dialect.versionText = told[u"version"_s];
    dialect.version = versionIn(dialect.versionText);
    if (told[u"kind"_s] == u"slurm")
        dialect.kind = Dialect::Kind::Slurm;
    else if (dialect.versionText.contains(u"pbs", Qt::CaseInsensitive))
        dialect.kind = Dialect::Kind::Pbs; // Torque and Grid Engine have a qstat too
    if (told[u"how"_s] != u"path" && told[u"at"_s].startsWith(u'/'))
        dialect.path = told[u"at"_s].section(u'/', 0, -2).toUtf8();
    for (const QString &name : placeVariables())
        if (const QString value = told.value(u"set_"_s + name); !value.isEmpty())
            dialect.environment.insert(name, value);
    // Where the controller did not say, each question is asked and shows it.
    const QString accounting = told.value(u"AccountingStorageType"_s, u"accounting_storage/slurmdbd"_s);
    dialect.hasAccounting = dialect.kind == Dialect::Kind::Slurm && accounting.contains(u"slurmdbd");
    dialect.countsGpus = told.value(u"AccountingStorageTRES"_s, u"gres/gpu"_s).contains(u"gres/gpu");
    // PBS leaves out what is not set, so that a server that answered keeps no history.
    if (dialect.kind == Dialect::Kind::Pbs)
        dialect.hasAccounting = !told.contains(u"server_state"_s) || told[u"job_history_enable"_s] == u"True";
    dialect.keepsEndedFor = told[u"MinJobAge"_s].section(u' ', 0, 0).toInt();
    dialect.hasPyxis = told.contains(u"pyxis"_s);
    dialect.adapter = told.contains(u"adapter"_s);
    for (auto value = told.cbegin(); value != told.cend(); ++value)
        if (value.key().startsWith(u"default_"_s) && !value->isEmpty())
            dialect.defaults.insert(value.key().sliced(8), *value);
    return dialect;
}

} // namespace

QJsonObject toJson(const Dialect &dialect)
{
    const auto object = [](const QMap<QString, QString> &map) {
        QJsonObject json;
        for (auto value = map.cbegin(); value != map.cend(); ++value)
            json[value.key()] = *value;
        return json;
    };
    const QString kind = dialect.kind == Dialect::Kind::Slurm ? u"slurm"_s
        : dialect.kind == Dialect::Kind::Pbs                  ? u"pbs"_s
                                                              : u"none"_s;
    return {{u"version"_s, knownVersion},
            {u"kind"_s, kind},
            {u"scheduler_version"_s, dialect.versionText},
            {u"path"_s, QString::fromUtf8(dialect.path)},
            {u"accounting"_s, dialect.hasAccounting},
            {u"keeps_ended_seconds"_s, dialect.keepsEndedFor},
            {u"pyxis"_s, dialect.hasPyxis},
            {u"adapter"_s, dialect.adapter},
            {u"counts_gpus"_s, dialect.countsGpus},
            {u"environment"_s, object(dialect.environment)},
            {u"defaults"_s, object(dialect.defaults)}};
}

Result<Dialect> dialect(const QJsonObject &json)
{
    if (json["version"_L1].toInt() != knownVersion)
        return failure(Error::Kind::BadInput, {}, u"version"_s);
    Dialect dialect;
    const QString kind = json["kind"_L1].toString();
    if (kind == u"slurm")
        dialect.kind = Dialect::Kind::Slurm;
    else if (kind == u"pbs")
        dialect.kind = Dialect::Kind::Pbs;
    else if (kind != u"none")
        return failure(Error::Kind::BadInput, kind, u"kind"_s);
    dialect.versionText = json["scheduler_version"_L1].toString();
    dialect.version = versionIn(dialect.versionText);
    dialect.path = json["path"_L1].toString().toUtf8();
    dialect.hasAccounting = json["accounting"_L1].toBool();
    dialect.keepsEndedFor = json["keeps_ended_seconds"_L1].toInt();
    dialect.hasPyxis = json["pyxis"_L1].toBool();
    dialect.adapter = json["adapter"_L1].toBool();
    dialect.countsGpus = json["counts_gpus"_L1].toBool(true);
    const QJsonObject environment = json["environment"_L1].toObject();
    for (const QString &name : placeVariables()) // no other name gets into a script
        if (const QString value = environment[name].toString(); !value.isEmpty())
            dialect.environment.insert(name, value);
    const QJsonObject defaults = json["defaults"_L1].toObject();
    for (auto value = defaults.begin(); value != defaults.end(); ++value)
        dialect.defaults.insert(value.key(), value->toString());
    return dialect;
}

Query<Dialect> probeScheduler()
{
    const QByteArray mark = randomMark();
    QByteArray script = probeScript;
    script.replace("TELL", tellFound)
        .replace("VARIABLES", placeVariables().join(u'|').toLatin1())
        .replace("MARK", mark)
        .replace("WITHOUT_OPTIONS", submitEnvironment({}));
    return {script, [mark](const Reply &reply) { return readProbe(reply, mark); }, std::chrono::minutes(3)};
}

} // namespace officina
