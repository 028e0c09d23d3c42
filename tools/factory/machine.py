# SPDX-License-Identifier: GPL-3.0-or-later
"""The first process of the practice factory's machine: starts its daemons and waits.

Runs as process 1 of the machine's own process namespace, so when it ends, for whatever
reason, the kernel ends all the rest. Promise: the factory runs whole or not at all; if one
daemon ends, this process ends, and so do all daemons, sessions and jobs.

Arguments: the ports as JSON. Writes "ready", or one line on what failed, to the file
descriptor OFFICINA_READY.
"""

import contextlib
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time

from configuration import ACCOUNT, GPU_HOURS, HOME, HOST, SCRATCH, WORK, invoking_user, learner, variant

SOCKET = "/run/mysqld/mysqld.sock"
ACCOUNTING_READY = pathlib.Path("/var/lib/slurm/accounting-ready")
SECONDS_TO_START = 40


class Failed(Exception):
    """A part did not start; the text says which and why."""


class Machine:
    def __init__(self, ports):
        self.ports = ports
        self.daemons = {}  # name -> Popen, in the order of their start
        self.commands = {}
        self.log_sizes = {}  # name -> bytes that were there before its start
        self.administrated = None

    def start(self):
        self.make_folders()
        if "slurmdbd" in self.ports:
            self.start_database()
            self.start_accounting()
        self.daemon("slurmctld", "slurmctld", "-D")
        self.await_port("slurmctld")
        if "slurmdbd" in self.ports:
            self.limit_accounting()
        self.daemon("slurmd", "slurmd", "-D", "-N", "gpu01")
        if "slurmd2" in self.ports:
            self.daemon("slurmd2", "slurmd", "-D", "-N", "gpu02")
        self.daemon("sshd", "/usr/sbin/sshd", "-D", "-e", "-f", "/practice/sshd_config")
        self.await_port("slurmd")
        self.await_port("sshd")
        self.await_true("slurmd", self.node_is_idle)

    def make_folders(self):
        for path in ("/run/mysqld", "/run/sshd", "/run/slurm", "/run/slurmctld", "/run/slurmdbd",
                     "/var/log", "/var/lib/slurm/ctld", "/var/lib/slurm/d", "/var/lib/mysql"):
            os.makedirs(path, exist_ok=True)
        os.chmod("/run/mysqld", 0o700)
        os.chmod("/var/lib/mysql", 0o700)
        if os.getuid() == 0:
            _, uid = learner()
            for path in (HOME, WORK, SCRATCH, "/small"):
                os.chown(path, uid, uid)

    def start_database(self):
        if not os.path.isdir("/var/lib/mysql/mysql"):
            self.run("mariadb-install-db", "--defaults-file=/practice/mariadb.cnf", "--skip-test-db",
                     "--auth-root-authentication-method=socket", f"--auth-root-socket-user={invoking_user()}",
                     "--skip-name-resolve")
        self.daemon("mariadbd", "mariadbd", "--defaults-file=/practice/mariadb.cnf")
        self.await_true("mariadbd", self.database_answers)

    def database_answers(self):
        with socket.socket(socket.AF_UNIX) as probe:
            return probe.connect_ex(SOCKET) == 0

    def start_accounting(self):
        self.daemon("slurmdbd", "slurmdbd", "-D")
        self.await_port("slurmdbd")
        if not ACCOUNTING_READY.exists():
            user, _ = learner()
            self.await_true("slurmdbd", lambda: self.succeeds("sacctmgr", "--immediate", "list", "cluster"))
            self.sacctmgr("add", "cluster", "practice")
            self.sacctmgr("add", "account", ACCOUNT, "Cluster=practice", "Description=Practice project")
            self.sacctmgr("add", "user", user, f"DefaultAccount={ACCOUNT}", "Cluster=practice")

    def limit_accounting(self):
        """Slurm counts GPUs only once its controller has told the accounting of them."""
        if not ACCOUNTING_READY.exists():
            limit = f"GrpTRESMins=gres/gpu={GPU_HOURS * 60}"
            self.await_true("slurmctld", lambda: self.succeeds("sacctmgr", "--immediate", "modify", "account", ACCOUNT,
                                                               "set", limit))
            ACCOUNTING_READY.touch()

    def sacctmgr(self, *words):
        command = ["sacctmgr", "--immediate", *words]
        done = subprocess.run(command, capture_output=True, text=True)
        # "already exists", "Already existing": of a start that was cut off.
        if done.returncode != 0 and "already exist" not in (done.stdout + done.stderr).lower():
            raise Failed(f"{' '.join(command)}: {(done.stderr or done.stdout).strip()}")

    def node_is_idle(self):
        shown = subprocess.run(["sinfo", "-h", "-N", "-n", "gpu01", "-o", "%T"], capture_output=True, text=True)
        return shown.stdout.split()[:1] in (["idle"], ["mixed"], ["allocated"])

    # The tools of the above

    def last_words(self, name):
        """What a daemon said last since it was started, or why it could not go on, for the end of a sentence."""
        said = pathlib.Path(f"/var/log/{name}.log").read_bytes()[self.log_sizes[name]:].decode(errors="replace")
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        reasons = [line for line in lines if "fatal" in line] or lines
        return f" ({reasons[-1]})" if reasons else ""

    def log(self, name):
        return open(f"/var/log/{name}.log", "ab")

    def daemon(self, name, *command):
        self.commands[name] = command
        with self.log(name) as log:
            self.log_sizes[name] = log.seek(0, os.SEEK_END)
            self.daemons[name] = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def run(self, *command):
        if not self.succeeds(*command):
            raise Failed(f"{command[0]} failed")

    def succeeds(self, *command):
        with self.log(command[0]) as log:
            return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log).returncode == 0

    def await_port(self, name):
        def answers():
            with socket.socket() as probe:
                return probe.connect_ex((HOST, self.ports[name])) == 0
        self.await_true(name, answers)

    def await_true(self, name, question):
        end = time.monotonic() + SECONDS_TO_START
        while not question():
            if self.daemons[name].poll() is not None:
                raise Failed(f"{name} ended{self.last_words(name)}")
            if time.monotonic() > end:
                raise Failed(f"{name} did not answer in {SECONDS_TO_START} s")
            time.sleep(0.05)

    def wait(self):
        """Returns when one daemon has ended. As process 1, buries every orphan meanwhile."""
        pids = {daemon.pid for daemon in self.daemons.values()}
        while os.wait()[0] not in pids:
            pass

    def obey(self):
        """As wait(), but has daemons ended, frozen and started again as a test's files in /wanted say."""
        states = dict.fromkeys(self.daemons, "up")
        while True:
            with contextlib.suppress(ChildProcessError):
                while (ended := os.waitpid(-1, os.WNOHANG)[0]) != 0:
                    if ended in {self.daemons[name].pid for name, state in states.items() if state != "down"}:
                        return
            for name, state in states.items():
                try:
                    wanted = pathlib.Path("/wanted", name).read_text().strip()
                except OSError:
                    wanted = "up"
                if wanted != state:
                    states[name] = wanted
                    self.make(name, wanted)
                    pathlib.Path(f"/var/log/{name}.is").write_text(wanted)
            self.administrate()
            time.sleep(0.05)

    def administrate(self):
        """Slurm's own tools speak for its administrator in this machine alone: a new /wanted/command is run here."""
        with contextlib.suppress(OSError):
            command = pathlib.Path("/wanted/command").read_text()
            if command != self.administrated:
                self.administrated = command
                done = subprocess.run(["sh", "-c", command], stdin=subprocess.DEVNULL, capture_output=True, text=True)
                fresh = pathlib.Path("/var/log/command.new")
                fresh.write_text(command + "\n" + done.stdout + done.stderr)
                fresh.replace("/var/log/command.is")

    def make(self, name, wanted):
        pid = self.daemons[name].pid
        with contextlib.suppress(OSError):
            if wanted == "down":
                os.kill(pid, signal.SIGTERM)
                os.waitpid(pid, 0)
            else:
                os.kill(pid, signal.SIGSTOP if wanted == "frozen" else signal.SIGCONT)
                return
        if wanted == "up":
            self.daemon(name, *self.commands[name])

    def stop(self):
        """Ends the daemons in an order in which each can still write down what it knows."""
        for name in ("sshd", "slurmd", "slurmctld", "slurmdbd", "mariadbd"):
            if name in self.daemons:
                self.daemons[name].terminate()
            if name in ("slurmctld", "slurmdbd", "mariadbd") and name in self.daemons:
                try:
                    self.daemons[name].wait(timeout=2)
                except subprocess.TimeoutExpired:
                    pass  # the end of this process is the end of it


class Stopped(Exception):
    """Asked to end."""


def stop(*_):
    raise Stopped


def main():
    signal.signal(signal.SIGTERM, stop)
    os.environ.pop("TMPDIR", None)  # of the computer outside: in here there is only /tmp
    machine = Machine(json.loads(sys.argv[1]))
    try:
        with os.fdopen(int(os.environ.pop("OFFICINA_READY")), "w") as ready:
            try:
                machine.start()
                ready.write("ready\n")
            except Failed as failure:
                ready.write(f"{failure}\n")
                return 1
        machine.obey() if variant() else machine.wait()
        return 1
    except Stopped:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        machine.stop()
        return 0


if __name__ == "__main__":
    sys.exit(main())
