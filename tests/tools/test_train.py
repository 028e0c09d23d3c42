#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the training of the practice factory and reads what it wrote with a reader of our own.

The reader checks every record's two sums with a CRC-32C written differently from the
program's, so that both would have to be wrong in the same way.
"""

import csv
import glob
import gzip
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import unittest

TRAINING = pathlib.Path(__file__).resolve().parents[2] / "resources/training"


def crc32c(data):
    """Bit by bit, from the polynomial in its usual direction."""
    crc = 0xFFFFFFFF
    for byte in data:
        for bit in range(8):
            top = crc >> 31 ^ (byte >> bit & 1)
            crc = (crc << 1 & 0xFFFFFFFF) ^ (0x1EDC6F41 if top else 0)
    return int(f"{crc ^ 0xFFFFFFFF:032b}"[::-1], 2)


def masked(data):
    crc = crc32c(data)
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


def records(path):
    data = pathlib.Path(path).read_bytes()
    at = 0
    while at < len(data):
        head = data[at:at + 8]
        length, = struct.unpack("<Q", head)
        head_sum, = struct.unpack("<I", data[at + 8:at + 12])
        body = data[at + 12:at + 12 + length]
        body_sum, = struct.unpack("<I", data[at + 12 + length:at + 16 + length])
        assert head_sum == masked(head), f"{path}: wrong sum of a length at {at}"
        assert body_sum == masked(body), f"{path}: wrong sum of a record at {at}"
        yield body
        at += 16 + length


def fields(message):
    """The fields of a protocol buffer as (number, value)."""
    at = 0

    def number():
        nonlocal at
        value = shift = 0
        while True:
            byte = message[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    while at < len(message):
        key = number()
        kind = key & 7
        if kind == 0:
            value = number()
        else:
            size = {1: 8, 5: 4}.get(kind) or number()
            value = message[at:at + size]
            at += size
        yield key >> 3, value


def scalars(folder):
    """{tag: {step: value}} of all event files, and the records that are no scalars."""
    curves, others = {}, []
    for path in sorted(glob.glob(f"{folder}/events.out.tfevents.*"), key=os.path.getmtime):
        for body in records(path):
            event = dict(fields(body))
            if 5 not in event:
                others.append(event)
                continue
            for _, value in fields(event[5]):
                parts = dict(fields(value))
                curves.setdefault(parts[1].decode(), {})[event.get(2, 0)] = struct.unpack("<f", parts[2])[0]
    return curves, others


def table(folder):
    with open(f"{folder}/metrics.csv", encoding="ascii", newline="") as file:
        return list(csv.DictReader(file))


class TrainTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        self.out = self.folder + "/a run"

    def command(self, *options):
        return [sys.executable, str(TRAINING / "train.py"), "--out", self.out, *options]

    def train(self, *options):
        return subprocess.run(self.command(*options), capture_output=True, text=True)

    def start_and_signal(self, number, *options):
        """Ends a training once it wrote its second checkpoint; returns its status."""
        process = subprocess.Popen(self.command(*options), stdout=subprocess.DEVNULL)
        while len(glob.glob(self.out + "/checkpoints/*.json")) < 2:
            self.assertIsNone(process.poll(), "the training ended before it could be ended")
            time.sleep(0.01)
        process.send_signal(number)
        return process.wait()

    def test_known_sum(self):
        self.assertEqual(crc32c(b"123456789"), 0xE3069283)

    def test_it_learns_and_says_so_twice(self):
        done = self.train("--quick")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("step 3000/3000", done.stdout)
        curves, others = scalars(self.out)
        self.assertEqual(others[0][3], b"brain.Event:2")
        self.assertEqual(len(others), 1)
        self.assertEqual(set(curves), {"train/loss", "train/accuracy", "train/lr", "eval/loss", "eval/accuracy"})
        self.assertLess(curves["eval/loss"][3000], curves["eval/loss"][50] / 2)
        self.assertGreater(curves["eval/accuracy"][3000], 0.8)
        rows = table(self.out)
        self.assertEqual([int(row["step"]) for row in rows], list(range(10, 3001, 10)))
        for row in rows:
            for tag, points in curves.items():
                if row[tag]:
                    self.assertAlmostEqual(points[int(row["step"])], float(row[tag]), places=4)
                else:
                    self.assertNotIn(int(row["step"]), points)

    def test_ended_and_continued_is_the_same_training(self):
        options = ("--quick", "--steps", "1000")
        self.assertEqual(self.start_and_signal(signal.SIGTERM, *options), 143)
        done = self.train(*options)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Continuing from the checkpoint at step", done.stdout)
        continued = table(self.out)
        self.assertEqual([int(row["step"]) for row in continued], sorted({int(row["step"]) for row in continued}))
        _, others = scalars(self.out)
        self.assertEqual(others[-1][7], b"\x08\x01", "the second event file does not void later steps")
        self.out += " again"
        self.assertEqual(self.train(*options).returncode, 0)
        self.assertEqual(table(self.out)[-1]["eval/loss"], continued[-1]["eval/loss"])

    def test_killed_with_its_newest_checkpoint_torn(self):
        options = ("--quick", "--steps", "1000")
        self.assertEqual(self.start_and_signal(signal.SIGKILL, *options), -signal.SIGKILL)
        newest = sorted(glob.glob(self.out + "/checkpoints/*.json"))[-1]
        os.truncate(newest, 1000)
        done = self.train(*options)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("which cannot be read", done.stdout)
        self.assertIn("Continuing from the checkpoint at step", done.stdout)
        self.assertEqual(int(table(self.out)[-1]["step"]), 1000)

    def test_a_finished_training_stays_as_it_is(self):
        options = ("--quick", "--steps", "100")
        self.train(*options)
        before = table(self.out)
        self.assertEqual(self.train(*options).returncode, 0)
        self.assertEqual(table(self.out), before)

    def test_bad_input_is_one_line(self):
        damaged, short, wrong = (f"{self.folder}/{name}.gz" for name in ("damaged", "short", "wrong"))
        good = (TRAINING / "digits.csv.gz").read_bytes()
        pathlib.Path(damaged).write_bytes(good[:3000])
        with gzip.open(short, "wt") as file:
            file.write(",".join(["1"] * 65) + "\n")
        with gzip.open(wrong, "wt") as file:
            file.write(",".join(["1"] * 65) + "\n" + ",".join(["99"] * 65) + "\n")
        plain = str(TRAINING / "README.md")
        pathlib.Path(self.folder + "/file").touch()
        for options, status, words in (
                (("--data", self.folder + "/no such\nfile"), 2, "no data file"),
                (("--data", damaged), 2, "cannot be read"), (("--data", plain), 2, "cannot be read"),
                (("--data", short), 2, "too few"), (("--data", wrong), 2, "line 2"),
                (("--out", self.folder + "/file"), 1, "Not a directory"),
                (("--lr", "1e300"), 1, "smaller --lr")):
            with self.subTest(options=options):
                done = self.train(*options)
                self.assertEqual(done.returncode, status, done.stderr)
                self.assertIn(words, done.stderr)
                self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)

    def test_another_network_does_not_continue(self):
        self.train("--quick", "--steps", "50")
        done = self.train("--steps", "50", "--hidden", "8")
        self.assertEqual(done.returncode, 2)
        self.assertIn("Choose another --out", done.stderr)

    def test_wrong_option_is_refused(self):
        for options in (("--lr", "fast"), ("--lr", "nan"), ("--steps", "0"), ("--hidden", "-1")):
            self.assertEqual(self.train(*options).returncode, 2)


if __name__ == "__main__":
    unittest.main()
