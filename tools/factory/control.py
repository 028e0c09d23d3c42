# SPDX-License-Identifier: GPL-3.0-or-later
"""tools/practice: starts, stops and describes a practice factory.

The factory is a machine of its own made with bwrap: its own processes, /run, /tmp and user
list, the system's programs, and the folders of its state. Only its network is the system's
loopback. Promise: after `down`, or the death of any of its parts, no process of it is left,
because they all live in one process namespace whose first process is tools/factory/machine.py.
"""

import contextlib
import fcntl
import json
import os
import pathlib
import select
import shutil
import signal
import socket
import subprocess
import sys
import time

import configuration
from configuration import HOME, HOST, HOSTNAME, SCRATCH, SMALL, WORK

DOWN = 3
SECONDS_TO_START = 90
SLURM_COMMANDS = ("sacct", "sacctmgr", "sbatch", "scancel", "scontrol", "sinfo", "squeue", "sshare")
HERE = pathlib.Path(__file__).resolve().parent
COMMAND = "tools/practice" if HERE.parent.name == "tools" else "officina-practice"  # as a package installs it


class Trouble(Exception):
    """What went wrong and what to do, for the user."""


def state_folder():
    chosen = os.environ.get("OFFICINA_PRACTICE_DIR")
    if chosen:
        return pathlib.Path(chosen).absolute()
    base = os.environ.get("XDG_STATE_HOME") or os.path.expanduser("~/.local/state")
    return pathlib.Path(base) / "officina/practice"


def start_time(pid):
    """When a process started, in clock ticks: with the pid it names one process for ever."""
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return None
    return None if fields[0] == "Z" else fields[19]


class Factory:
    def __init__(self, state):
        self.state = state
        self.record = state / "running.json"

    @contextlib.contextmanager
    def locked(self):
        """One up, down or reset at a time."""
        self.make_folder()
        with open(self.state / "lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def make_folder(self):
        try:
            self.state.mkdir(parents=True, exist_ok=True)
            if any(self.state.iterdir()) and not (self.state / "lock").exists():
                raise Trouble(f"{self.state} holds other files. Choose an empty folder in OFFICINA_PRACTICE_DIR.")
            self.state.chmod(0o700)
        except OSError as error:
            raise Trouble(f"The practice factory cannot use {self.state}: {error.strerror}. "
                          "Choose another folder in OFFICINA_PRACTICE_DIR.") from error

    def running(self):
        """The living processes of the machine as [pid, start time], first process last."""
        try:
            processes = json.loads(self.record.read_text())["processes"]
        except (OSError, ValueError, KeyError):
            return []
        # One that had ended before it was written down has no start, and nor has a pid that nobody has.
        return [[pid, began] for pid, began in processes if began is not None and start_time(pid) == began]

    def is_up(self):
        return len(self.running()) == 2 and (self.state / "practice.json").exists()

    def up(self):
        if self.is_up():
            return
        self.down()
        for folder in ("etc", "slurm", "log", "lib", "home", "work", "scratch", "bin", "profile.d", "wanted"):
            (self.state / folder).mkdir(exist_ok=True)
        self.make_key(self.state / "etc/host_key", "practice factory")
        self.make_key(self.state / "id_ed25519", "officina practice factory")
        shutil.copyfile(self.state / "id_ed25519.pub", self.state / "etc/authorized_keys")
        # A port that was free may be taken by another program before its daemon has it.
        for attempt in (1, 2):
            ports = self.choose_ports(attempt == 1)
            configuration.write_site(self.state, ports)
            failure = self.start(ports)
            if not failure:
                configuration.write_description(self.state, ports)
                return
            self.down()
        raise Trouble(f"The practice factory did not start: {failure}. Its records are in {self.state}/log; "
                      f"{COMMAND} reset starts afresh.")

    def make_key(self, path, comment):
        if not path.exists():
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", comment, "-f", str(path)],
                           check=True)

    def choose_ports(self, keep):
        """Free ports on loopback, those of the last time where they still are."""
        last = {}
        if keep:
            with contextlib.suppress(OSError, ValueError):
                last = json.loads((self.state / "ports.json").read_text())
        ports, held = {}, []
        for name in configuration.daemons():
            probe = socket.socket()
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, last.get(name, 0)))
            except OSError:
                probe.bind((HOST, 0))
            held.append(probe)
            ports[name] = probe.getsockname()[1]
        for probe in held:
            probe.close()
        configuration.write(self.state / "ports.json", json.dumps(ports))
        return ports

    def start(self, ports):
        """Starts the machine; returns what failed, or nothing once all of it answers."""
        ready_read, ready_write = os.pipe()
        info_read, info_write = os.pipe()
        with open(self.state / "log/machine.log", "wb") as log:
            machine = subprocess.Popen(
                self.bwrap_command(info_write, ready_write, ports), cwd="/", stdin=subprocess.DEVNULL, stdout=log,
                stderr=log, pass_fds=(info_write, ready_write), start_new_session=True)
        os.close(ready_write)
        os.close(info_write)
        with os.fdopen(info_read) as info:
            text = info.read()
        if text:
            first = json.loads(text)["child-pid"]
            processes = [[pid, start_time(pid)] for pid in (machine.pid, first)]
            configuration.write(self.record, json.dumps({"processes": processes}))
        with os.fdopen(ready_read) as ready:
            if not select.select([ready], [], [], SECONDS_TO_START)[0]:
                return f"it was not ready in {SECONDS_TO_START} s"
            answer = ready.readline().strip()
        if answer == "ready":
            return None
        return answer or self.last_line("machine.log") or "it ended at once"

    def last_line(self, log):
        lines = (self.state / "log" / log).read_text(errors="replace").split("\n")
        return next((line.strip() for line in reversed(lines) if line.strip()), "")

    def bwrap_command(self, info, ready, ports):
        state = str(self.state)
        command = ["bwrap", "--unshare-pid", "--unshare-uts", "--unshare-ipc", "--hostname", HOSTNAME,
                   "--as-pid-1", "--info-fd", str(info),
                   "--ro-bind", "/usr", "/usr", "--ro-bind", "/etc", "/etc", "--dev", "/dev", "--proc", "/proc",
                   "--tmpfs", "/run", "--perms", "1777", "--tmpfs", "/tmp", "--size", "1048576", "--tmpfs", SMALL]
        for folder in ("/home", "/work", "/scratch", "/var"):
            command += ["--perms", "0755", "--dir", folder]
        for link in ("bin", "sbin", "lib", "lib64"):
            if os.path.islink("/" + link):
                command += ["--symlink", os.readlink("/" + link), "/" + link]
        for name in ("passwd", "group", "shadow", "hosts"):
            command += ["--ro-bind", f"{state}/etc/{name}", f"/etc/{name}"]
        for inside, outside in (("/etc/slurm", "slurm"), ("/var/log", "log"), ("/var/lib", "lib"),
                                (HOME, "home"), (WORK, "work"), (SCRATCH, "scratch")):
            command += ["--bind", f"{state}/{outside}", inside]
        command += self.variant_mounts(state)
        command += ["--ro-bind", str(HERE), "/opt/factory", "--ro-bind", f"{state}/etc", "/practice"]
        for name, value in (("OFFICINA_READY", str(ready)), ("PATH", "/opt/batch/bin:/usr/bin:/usr/sbin"),
                            ("LANG", "C.UTF-8"), ("PYTHONDONTWRITEBYTECODE", "1")):
            command += ["--setenv", name, value]
        return command + ["--", "/usr/bin/python3", "/opt/factory/machine.py", json.dumps(ports)]

    def variant_mounts(self, state):
        """What a test changes about the machine while it runs, and where Slurm's commands are."""
        wanted = configuration.variant()
        if not wanted:
            return []
        mounts = ["--ro-bind", f"{state}/bin", "/usr/local/bin", "--ro-bind", f"{state}/profile.d", "/etc/profile.d",
                  "--ro-bind", f"{state}/wanted", "/wanted"]
        for folder in ("/opt", "/opt/batch", "/opt/batch/bin"):
            mounts += ["--perms", "0755", "--dir", folder]
        for name in SLURM_COMMANDS if wanted.get("hidden") else ():
            mounts += ["--ro-bind", f"/usr/bin/{name}", f"/opt/batch/bin/{name}",
                       "--ro-bind", "/dev/null", f"/usr/bin/{name}"]
        return mounts

    def down(self):
        """Ends the machine: asks its first process, then the kernel."""
        for number, seconds in ((signal.SIGTERM, 8), (signal.SIGKILL, 5)):
            processes = self.running()
            if number == signal.SIGTERM:
                processes = processes[1:]  # bwrap itself would not pass the request on
            for pid, _ in processes:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, number)
            end = time.monotonic() + seconds
            while self.running() and time.monotonic() < end:
                time.sleep(0.05)
        if self.running():
            raise Trouble(f"The practice factory in {self.state} could not be stopped. "
                          f"Its processes are {', '.join(str(pid) for pid, _ in self.running())}.")
        for name in ("running.json", "practice.json"):
            (self.state / name).unlink(missing_ok=True)

    def wipe(self):
        for path in self.state.iterdir():
            if path.name == "lock":
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()


def describe(factory, as_json):
    if not factory.is_up():
        if as_json:
            print(json.dumps({"up": False, "folder": str(factory.state)}))
        else:
            print(f"The practice factory in {factory.state} is down. Start it with: {COMMAND} up")
        return DOWN
    description = json.loads((factory.state / "practice.json").read_text())
    if as_json:
        print(json.dumps({"up": True, "folder": str(factory.state), **description}, indent=2))
        return 0
    print(f"The practice factory in {factory.state} is up.")
    print(f"  Host key  {description['host_key_sha256']}")
    print(f"  Log in    ssh -i {description['identity']} -o UserKnownHostsFile={description['known_hosts']} "
          f"-p {description['port']} {description['user']}@{description['host']}")
    return 0


def main():
    command, options = sys.argv[1], sys.argv[2:]
    if options not in ([], ["--json"]):
        print(f"{COMMAND}: unknown option {options[0]}", file=sys.stderr)
        return 2
    factory = Factory(state_folder())
    try:
        if command == "status":
            return describe(factory, bool(options))
        with factory.locked():
            if command in ("down", "reset"):
                factory.down()
            if command == "reset":
                factory.wipe()
            if command in ("up", "reset"):
                factory.up()
        return 0 if command == "down" else describe(factory, bool(options))
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
    except OSError as error:
        print(f"The practice factory in {factory.state} failed: {error}.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
