#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts real practice factories, works on them over SSH, and kills them in every way."""

import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest

PRACTICE = pathlib.Path(__file__).resolve().parents[2] / "tools/practice"
PARTS = ("mariadbd", "slurmdbd", "slurmctld", "slurmd", "sshd")


class Factory:
    """A practice factory in a folder of its own, driven as a user drives it."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="officina practice ")

    def remove(self):
        self.call("down")
        shutil.rmtree(self.folder)

    def call(self, *words):
        # A folder for temporary files that the factory's own root does not have.
        environment = {**os.environ, "OFFICINA_PRACTICE_DIR": self.folder, "TMPDIR": self.folder}
        return subprocess.run([PRACTICE, *words], env=environment, capture_output=True, text=True, timeout=100)

    def description(self):
        return json.loads(pathlib.Path(self.folder, "practice.json").read_text())

    def ssh(self, command, *options):
        site = self.description()
        return subprocess.run(
            ["ssh", "-F", "none", "-o", f'UserKnownHostsFile="{site["known_hosts"]}"', "-o", "BatchMode=yes",
             "-o", "StrictHostKeyChecking=yes", "-o", "IdentitiesOnly=yes", *options,
             "-i", site["identity"], "-p", str(site["port"]), f"{site['user']}@{site['host']}", command],
            capture_output=True, text=True, timeout=60)

    def record(self):
        return [pid for pid, _ in json.loads(pathlib.Path(self.folder, "running.json").read_text())["processes"]]

    def processes(self):
        """{pid: name} of all that lives in the factory's process namespace, and bwrap."""
        outer, first = self.record()
        space = os.readlink(f"/proc/{first}/ns/pid")
        found = {outer: "bwrap"}
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                if os.readlink(f"/proc/{pid}/ns/pid") == space:
                    found[int(pid)] = pathlib.Path(f"/proc/{pid}/comm").read_text().strip()
            except OSError:
                pass
        return found


def alive(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def wait_until(question, seconds):
    end = time.monotonic() + seconds
    while not (answer := question()) and time.monotonic() < end:
        time.sleep(0.2)
    return answer


class PracticeTest(unittest.TestCase):
    def factory(self):
        factory = Factory()
        self.addCleanup(factory.remove)
        done = factory.call("up")
        self.assertEqual(done.returncode, 0, done.stderr)
        return factory

    def run_job(self, factory, *options):
        """Submits a job of a second; returns its number."""
        done = factory.ssh("printf '#!/bin/sh\\necho GPU $CUDA_VISIBLE_DEVICES\\npython3 -c \"import time; time.sleep(2)\"'"
                           " > \"$WORK/a job.sh\"; cd \"$WORK\"; sbatch --parsable -A demo " + " ".join(options) + " 'a job.sh'")
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.strip()

    def sacct(self, factory, job):
        return factory.ssh(f"sacct -P -n -j {job} -o State,AllocTRES,MaxRSS,Account,Partition").stdout.splitlines()

    def await_job(self, factory, job):
        state = wait_until(lambda: [line for line in self.sacct(factory, job)[:1] if line.startswith("COMPLETED")], 90)
        self.assertTrue(state, self.sacct(factory, job))

    def test_a_job_with_a_gpu_is_accounted(self):
        factory = self.factory()
        job = self.run_job(factory, "-p gpu", "--gres=gpu:1")
        self.await_job(factory, job)
        whole, batch = self.sacct(factory, job)
        self.assertIn("gres/gpu=1", whole)
        self.assertTrue(whole.endswith("|demo|gpu"), whole)
        self.assertRegex(batch, r"\|[\d.]+[KM]\|")  # 10.50M, where that is as exact
        self.assertEqual(factory.ssh(f"cat $WORK/slurm-{job}.out").stdout, "GPU 0\n")
        self.assertEqual(pathlib.Path(factory.description()["local"]["work"], f"slurm-{job}.out").read_text(), "GPU 0\n")
        limits = factory.ssh("sacctmgr -P -n show assoc where account=demo format=user,grptresmins").stdout
        self.assertIn("|gres/gpu=300000", limits)
        report = factory.ssh("sreport -P cluster AccountUtilizationByUser -T gres/gpu")
        self.assertIn("|TRES Name|Used", report.stdout, report.stderr)

    def test_the_site_has_its_rules(self):
        factory = self.factory()
        job = "printf '#!/bin/sh\\n' | sbatch "
        for words, complaint in (("--gres=gpu:3", "node configuration"), ("-p debug -t 60", "time limit"),
                                 ("-p none", "partition"), ("-A none", "account")):
            done = factory.ssh(job + words)
            self.assertNotEqual(done.returncode, 0)
            self.assertIn(complaint, done.stderr.lower())
        self.assertIn("No space left", factory.ssh("head -c 2000000 /dev/zero > /small/x").stderr)
        self.assertEqual(factory.ssh("rm /small/x; cd; pwd; echo $SCRATCH").stdout.split(), ["/home/learner", "/scratch/demo"])
        self.assertNotEqual(factory.ssh("true", "-o", "PubkeyAuthentication=no").returncode, 0)
        if os.getuid() == 0:
            self.assertIn("Permission denied", factory.ssh("cat /etc/slurm/slurm.key").stderr)
        for name, mode in (("practice.json", 0o600), ("id_ed25519", 0o600), ("slurm/slurm.key", 0o600)):
            self.assertEqual(os.stat(f"{factory.folder}/{name}").st_mode & 0o777, mode)

    def test_all_is_on_loopback_and_down_leaves_nothing(self):
        factory = self.factory()
        self.assertEqual(factory.call("status").returncode, 0)
        before = factory.description()
        self.assertEqual(factory.call("up").returncode, 0)
        self.assertEqual(json.loads(factory.call("status", "--json").stdout), {"up": True, "folder": factory.folder, **before})
        processes = factory.processes()
        self.assertLessEqual(set(PARTS), set(processes.values()))
        listening = subprocess.run(["ss", "-tlnpH"], capture_output=True, text=True, check=True).stdout.splitlines()
        ours = [line for line in listening if any(f"pid={pid}," in line for pid in processes)]
        self.assertGreaterEqual(len(ours), 4)
        for line in ours:
            self.assertTrue(line.split()[3].startswith("127.0.0.1:"), line)
        self.run_job(factory, "-p debug")
        processes = factory.processes()
        self.assertEqual(factory.call("down").returncode, 0)
        self.assertEqual([name for pid, name in processes.items() if alive(pid)], [])
        self.assertEqual(factory.call("status").returncode, 3)
        self.assertFalse(os.path.exists(factory.folder + "/practice.json"))
        self.assertEqual(factory.call("down").returncode, 0)

    def test_two_do_not_disturb_each_other(self):
        one, two = self.factory(), self.factory()
        self.assertNotEqual(one.description()["port"], two.description()["port"])
        self.assertNotEqual(one.description()["host_key_sha256"], two.description()["host_key_sha256"])
        job = self.run_job(one, "-p gpu", "--gres=gpu:2")
        self.assertEqual(self.run_job(two, "-p gpu", "--gres=gpu:2"), job)
        self.await_job(one, job)
        self.await_job(two, job)
        self.assertEqual(two.call("down").returncode, 0)
        self.await_job(one, self.run_job(one, "-p debug"))

    def test_it_survives_its_own_crash(self):
        factory = self.factory()
        job = self.run_job(factory, "-p gpu", "--gres=gpu:1")
        self.await_job(factory, job)
        port, key = (factory.description()[name] for name in ("port", "host_key_sha256"))
        for victims in (*((part,) for part in PARTS), ("bwrap",), ("python3",), (*PARTS, "bwrap")):
            with self.subTest(killed=victims):
                processes = factory.processes()
                chosen = [pid for pid, name in processes.items() if name in victims]
                self.assertGreaterEqual(len(chosen), len(victims))
                for pid in chosen:
                    try:
                        os.kill(pid, signal.SIGKILL)
                    except ProcessLookupError:
                        pass  # died with another
                self.assertTrue(wait_until(lambda: factory.call("status").returncode == 3, 30))
                done = factory.call("up")
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual([name for pid, name in processes.items() if alive(pid)], [])
                self.assertEqual((factory.description()["port"], factory.description()["host_key_sha256"]), (port, key))
                self.assertTrue(self.sacct(factory, job)[0].startswith("COMPLETED"))

    def test_reset_forgets(self):
        factory = self.factory()
        key = factory.description()["host_key_sha256"]
        self.run_job(factory, "-p debug")
        self.assertEqual(factory.call("reset").returncode, 0)
        self.assertNotEqual(factory.description()["host_key_sha256"], key)
        self.assertEqual(factory.ssh("ls $WORK; sacct -n").stdout, "")

    def test_a_port_taken_meanwhile_is_replaced(self):
        factory = self.factory()
        port = factory.description()["port"]
        factory.call("down")
        with socket.socket() as other:
            other.bind(("127.0.0.1", port))
            other.listen()
            self.assertEqual(factory.call("up").returncode, 0)
            self.assertNotEqual(factory.description()["port"], port)
            self.assertEqual(factory.ssh("echo here").stdout, "here\n")

    def test_a_folder_of_somebody_else_is_left_alone(self):
        factory = Factory()
        self.addCleanup(shutil.rmtree, factory.folder)
        pathlib.Path(factory.folder, "thesis.tex").write_text("all my work")
        for command in ("up", "reset", "down"):
            done = factory.call(command)
            self.assertEqual(done.returncode, 1)
            self.assertIn("holds other files", done.stderr)
        self.assertEqual(os.listdir(factory.folder), ["thesis.tex"])

    def test_one_that_ended_before_it_was_written_down_is_down(self):
        factory = Factory()
        self.addCleanup(factory.remove)
        self.assertEqual(factory.call("down").returncode, 0)
        pathlib.Path(factory.folder, "running.json").write_text('{"processes": [[4194305, null], [4194306, null]]}')
        self.assertEqual(factory.call("status").returncode, 3)
        done = factory.call("down")
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_wrong_words_are_refused(self):
        for words in ((), ("sideways",), ("up", "--fast")):
            self.assertEqual(subprocess.run([PRACTICE, *words], capture_output=True).returncode, 2)


if __name__ == "__main__":
    unittest.main()
