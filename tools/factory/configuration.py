# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that make the practice factory's machine a site: Slurm, sshd, users.

One place for what the site offers (its node, partitions, limits, ports), written as the
real programs' own configuration. Promise: whatever is written here binds to 127.0.0.1.
"""

import base64
import json
import os
import pwd
import secrets

HOST = "127.0.0.1"
HOSTNAME = "practice"
ACCOUNT = "demo"
PARTITIONS = ["gpu", "debug"]
GPU_HOURS = 5000
LEARNER_UID = 61234  # of nobody on a Debian system, whose users end at 60000
DAEMONS = ["sshd", "slurmctld", "slurmd", "slurmdbd"]

# Where the parts of the state folder are inside the machine.
HOME, WORK, SCRATCH, SMALL = "/home/learner", "/work/demo", "/scratch/demo", "/small"

SLURM = """\
ClusterName=practice
SlurmctldHost={hostname}({host})
SlurmctldPort={ports[slurmctld]}
SlurmdPort={ports[slurmd]}
SlurmUser={administrator}
SlurmdUser={administrator}
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
AuthType=auth/slurm
CredType=cred/slurm
StateSaveLocation=/var/lib/slurm/ctld
SlurmdSpoolDir=/var/lib/slurm/d
SlurmctldPidFile=/run/slurmctld.pid
SlurmdPidFile=/run/slurmd.pid
SlurmctldTimeout=30
SlurmdTimeout=30
ReturnToService=2
KillWait=5
MinJobAge=3600
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/linux
JobAcctGatherFrequency=task=1
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
SchedulerType=sched/backfill
SchedulerParameters=batch_sched_delay=0,bf_interval=2,sched_interval=1
SlurmdParameters=config_overrides
EnforcePartLimits=ALL
PriorityType=priority/multifactor
PriorityDecayHalfLife=0
PriorityUsageResetPeriod=YEARLY
AccountingStorageType=accounting_storage/slurmdbd
AccountingStorageHost={host}
AccountingStoragePort={ports[slurmdbd]}
AccountingStorageTRES=gres/gpu
AccountingStorageEnforce=associations,limits
GresTypes=gpu
NodeName=gpu01 NodeHostname={hostname} NodeAddr={host} CPUs=8 RealMemory=16000 Gres=gpu:2
PartitionName=gpu Nodes=gpu01 Default=YES DefaultTime=00:30:00 MaxTime=04:00:00 DefMemPerCPU=2000
PartitionName=debug Nodes=gpu01 DefaultTime=00:05:00 MaxTime=00:15:00 DefMemPerCPU=1000
"""

SLURMDBD = """\
AuthType=auth/slurm
DbdHost={hostname}
DbdAddr={host}
DbdPort={ports[slurmdbd]}
SlurmUser={administrator}
CommunicationParameters=NoInAddrAny
StorageType=accounting_storage/mysql
StorageHost=localhost
StorageUser={administrator}
StorageLoc=slurm
PidFile=/run/slurmdbd.pid
"""

# A pretended GPU needs a device file, and these two are on every machine.
GRES = """\
NodeName=gpu01 Name=gpu File=/dev/null
NodeName=gpu01 Name=gpu File=/dev/zero
"""

SSHD = """\
ListenAddress {host}
Port {ports[sshd]}
HostKey /practice/host_key
AuthorizedKeysFile /practice/authorized_keys
StrictModes no
AllowUsers {user}
AuthenticationMethods publickey
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM no
PidFile none
PrintMotd no
PerSourcePenalties no
MaxSessions 64
MaxStartups 100
Subsystem sftp internal-sftp
SetEnv WORK={work} SCRATCH={scratch}
"""

MARIADB = """\
[mariadbd]
user={administrator}
datadir=/var/lib/mysql
socket=/run/mysqld/mysqld.sock
skip-networking
innodb_log_file_size=32M
innodb_lock_wait_timeout=900
init_file=/practice/accounting.sql
"""

# With the MariaDB of Debian 13 slurmdbd ends where it makes the database itself: its first question on that
# connection fails (error 5027).
ACCOUNTING_SQL = "CREATE DATABASE IF NOT EXISTS slurm;\n"


# The second node, where a variant has it.
SECOND_NODE = "NodeName=gpu02 NodeHostname={hostname} NodeAddr={host} Port={ports[slurmd2]} CPUs=8 RealMemory=16000 " \
              "Gres=gpu:2\n"


def variant():
    """What a test wants otherwise, as JSON in OFFICINA_PRACTICE_VARIANT; nothing for users.

    "slurm": lines of slurm.conf, each in place of those that begin with the same name ("Name" alone: none of it);
    "accounting": false: no database; "second_node": true: gpu02; "hidden": true: Slurm's commands in /opt/batch/bin
    alone. In every variant the state folder's bin and profile.d are /usr/local/bin and /etc/profile.d, and a file
    wanted/DAEMON has a daemon "down" or "frozen" until it is gone; log/DAEMON.is says how it is. A line of sh in
    wanted/command is run as Slurm's administrator; log/command.is is that line and what it printed.
    """
    return json.loads(os.environ.get("OFFICINA_PRACTICE_VARIANT") or "{}")


def daemons():
    """Those that have a port."""
    wanted = variant()
    return [name for name in DAEMONS if name != "slurmdbd" or wanted.get("accounting", True)] \
        + (["slurmd2"] if wanted.get("second_node") else [])


def slurm_conf():
    """The template, with a variant's lines in place of its own."""
    wanted = variant()
    text, others = SLURM, wanted.get("slurm", [])
    if wanted.get("second_node"):
        text += SECOND_NODE
        others = others + ["SlurmdSpoolDir=/var/lib/slurm/d/%n", "SlurmdPidFile=/run/slurmd-%n.pid"]
    names = {line.split("=")[0] for line in others}
    lines = [line for line in text.splitlines() if line.split("=")[0] not in names]
    return "\n".join(lines + [line for line in others if "=" in line]) + "\n"


def invoking_user():
    return pwd.getpwuid(os.getuid()).pw_name


def learner():
    """Name and id of the site's user: nobody in particular where root starts it."""
    return ("learner", LEARNER_UID) if os.getuid() == 0 else (invoking_user(), os.getuid())


def write(path, text, mode=0o644):
    """Replaces a file whole, with its mode from the first byte on."""
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    fresh.chmod(mode)
    fresh.replace(path)


def write_site(state, ports):
    """Writes every configuration file of the site below the state folder."""
    user, _ = learner()
    values = dict(host=HOST, hostname=HOSTNAME, ports=ports, user=user, work=WORK, scratch=SCRATCH,
                  administrator=invoking_user())
    slurm, etc = state / "slurm", state / "etc"
    write(slurm / "slurm.conf", slurm_conf().format(**values))
    write(slurm / "gres.conf", GRES + (GRES.replace("gpu01", "gpu02") if variant().get("second_node") else ""))
    write(slurm / "cgroup.conf", "CgroupPlugin=disabled\n")
    if "slurmdbd" in ports:
        write(slurm / "slurmdbd.conf", SLURMDBD.format(**values), 0o600)
    if not (slurm / "slurm.key").exists():
        (slurm / "slurm.key.new").write_bytes(secrets.token_bytes(1024))
        (slurm / "slurm.key.new").chmod(0o600)
        (slurm / "slurm.key.new").replace(slurm / "slurm.key")
    write(etc / "sshd_config", SSHD.format(**values))
    write(etc / "mariadb.cnf", MARIADB.format(**values))
    write(etc / "accounting.sql", ACCOUNTING_SQL)
    write_users(etc)


def write_users(etc):
    """The machine's own user list: that of the system, and the learner at home in it."""
    user, uid = learner()
    gid = os.getgid() if os.getuid() else uid
    with open("/etc/passwd", encoding="utf-8") as file:
        lines = [line for line in file if not line.startswith(user + ":")]
    lines.append(f"{user}:x:{uid}:{gid}:Learner:{HOME}:/bin/bash\n")
    write(etc / "passwd", "".join(lines))
    with open("/etc/group", encoding="utf-8") as file:
        lines = [line for line in file if line.split(":")[2] != str(gid)]
    lines.append(f"{user}:x:{gid}:\n")
    write(etc / "group", "".join(lines))
    write(etc / "shadow", f"root:*:19000::::::\n{user}:*:19000::::::\n", 0o600)
    write(etc / "hosts", f"{HOST} localhost {HOSTNAME} gpu01 gpu02\n")  # nodes by name, as everywhere


def fingerprint(public_key):
    """The SHA-256 fingerprint of a public key line, as OpenSSH prints it."""
    import hashlib
    digest = hashlib.sha256(base64.b64decode(public_key.split()[1])).digest()
    return "SHA256:" + base64.b64encode(digest).decode().rstrip("=")


def write_description(state, ports):
    """Writes practice.json and known_hosts: all that a client needs to connect."""
    user, _ = learner()
    host_key = (state / "etc/host_key.pub").read_text()
    key = " ".join(host_key.split()[:2])
    write(state / "known_hosts", f"[{HOST}]:{ports['sshd']} {key}\n")
    description = {
        "version": 1,
        "host": HOST,
        "port": ports["sshd"],
        "user": user,
        "identity": str(state / "id_ed25519"),
        "known_hosts": str(state / "known_hosts"),
        "host_key_sha256": fingerprint(host_key),
        "scheduler": "slurm",
        "account": ACCOUNT,
        "partitions": PARTITIONS,
        "gpus": 2,
        "gpu_hours": GPU_HOURS,
        "home": HOME,
        "work": WORK,
        "scratch": SCRATCH,
        # A file system of 1 MB, to see a disk become full on.
        "small": SMALL,
        # The same folders as this side of the connection sees them.
        "local": {"home": str(state / "home"), "work": str(state / "work"), "scratch": str(state / "scratch")},
    }
    write(state / "practice.json", json.dumps(description, indent=2) + "\n", 0o600)
