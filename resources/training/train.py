#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains a small neural network to read handwritten digits, with nothing but Python 3.

A training job as they run on a factory, small enough for one core and a minute or so: a
network of one hidden layer, minibatch gradient descent with momentum, on the real data of
digits.csv.gz. It writes into the run's folder (--out):

  events.out.tfevents.*   the curves, as TensorBoard reads them
  metrics.csv             the same numbers as a table
  checkpoints/            the last states of the network; a run that was ended continues from
                          the newest when it is started again with the same --out

Promise: whatever ends it, the run's folder stays readable and at most the work since the last
checkpoint is lost. On SIGTERM it writes one and ends with status 143. Status 2 is a wrong
option or a data file that cannot be used, 1 anything else that failed.
"""

import argparse
import csv
import gzip
import json
import math
import os
import random
import signal
import socket
import struct
import sys
import time
from operator import mul

PIXELS, CLASSES = 64, 10
MOMENTUM = 0.9
KEPT_CHECKPOINTS = 3
COLUMNS = ["train/loss", "train/accuracy", "train/lr", "eval/loss", "eval/accuracy"]

# The sum of products does most of the work; Python has its own since 3.12.
dot = getattr(math, "sumprod", None) or (lambda a, b: sum(map(mul, a, b)))


class Trouble(Exception):
    """What cannot be done and why, in one line; status is the program's."""

    def __init__(self, text, status=1):
        super().__init__(text)
        self.status = status


def read_digits(path):
    """The images as (64 numbers from 0 to 1, digit), in the order of the file."""
    try:
        with gzip.open(path, "rt", encoding="ascii", newline="") as file:
            rows = [[float(cell) for cell in row] for row in csv.reader(file)]
    except FileNotFoundError:
        raise Trouble(f"There is no data file {path!r}.", 2) from None
    except (OSError, EOFError, ValueError, csv.Error) as error:
        raise Trouble(f"The data file {path!r} cannot be read: {error}.", 2) from None
    for number, row in enumerate(rows, 1):
        if len(row) != PIXELS + 1 or not all(0 <= p <= 16 for p in row[:-1]) or row[-1] not in range(CLASSES):
            raise Trouble(f"The data file {path!r} is damaged: line {number} is not 64 numbers "
                          "from 0 to 16 and a digit.", 2)
    if len(rows) < 100:
        raise Trouble(f"The data file {path!r} has {len(rows)} images, too few to train on.", 2)
    return [([p / 16 for p in row[:-1]], int(row[-1])) for row in rows]


def shift_maps():
    """For each shift by up to one pixel: where each pixel comes from, 64 for outside."""
    return [[(y - down) * 8 + x - right if 0 <= y - down < 8 and 0 <= x - right < 8 else PIXELS
             for y in range(8) for x in range(8)]
            for down in (-1, 0, 1) for right in (-1, 0, 1)]


class Network:
    """One hidden layer of rectified units, softmax output, cross-entropy loss.

    A layer is a list of rows, one per unit: its weights and, last, its bias.
    """

    def __init__(self, hidden, rng):
        self.layers = [[[rng.gauss(0, math.sqrt(2 / inputs)) for _ in range(inputs)] + [0.0] for _ in range(units)]
                       for inputs, units in ((PIXELS, hidden), (hidden, CLASSES))]
        self.speeds = [[[0.0] * len(row) for row in layer] for layer in self.layers]

    def forward(self, pixels):
        """The hidden units (with the 1 that carries the bias) and the probability of each digit."""
        first, second = self.layers
        pixels = pixels + [1.0]
        hidden = [max(0.0, dot(row, pixels)) for row in first] + [1.0]
        scores = [dot(row, hidden) for row in second]
        top = max(scores)
        powers = [math.exp(score - top) for score in scores]
        total = sum(powers)
        return hidden, [power / total for power in powers]

    def train(self, batch, rate):
        """One step downhill on a batch; returns its loss and accuracy before the step."""
        first, second = self.layers
        gradients = [[[0.0] * len(row) for row in layer] for layer in self.layers]
        loss = right = 0
        for pixels, digit in batch:
            hidden, guess = self.forward(pixels)
            loss -= math.log(max(guess[digit], 1e-12))
            right += guess[digit] == max(guess)
            guess[digit] -= 1  # now the slope of the loss along each score
            for unit, slope in enumerate(guess):
                add(gradients[1][unit], slope, hidden)
            inputs = pixels + [1.0]
            for unit in range(len(first)):
                if hidden[unit] > 0:
                    slope = sum(guess[k] * second[k][unit] for k in range(CLASSES))
                    add(gradients[0][unit], slope, inputs)
        scale = rate / len(batch)
        for layer, speeds, slopes in zip(self.layers, self.speeds, gradients):
            for row, speed, slope in zip(layer, speeds, slopes):
                speed[:] = [MOMENTUM * v - scale * s for v, s in zip(speed, slope)]
                row[:] = [w + v for w, v in zip(row, speed)]
        return loss / len(batch), right / len(batch)

    def evaluate(self, images):
        loss = right = 0
        for pixels, digit in images:
            _, guess = self.forward(pixels)
            loss -= math.log(max(guess[digit], 1e-12))
            right += guess[digit] == max(guess)
        return loss / len(images), right / len(images)


def add(row, factor, other):
    row[:] = [a + factor * b for a, b in zip(row, other)]


# TensorBoard's file format: each record is its length, the length's masked CRC-32C, the
# record, and the record's masked CRC-32C; a record is a protocol buffer Event
# (tensorflow/core/lib/io/record_writer.cc, tensorflow/core/util/event.proto).

def crc_table():
    table = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
        table.append(value)
    return table


CRC = crc_table()


def masked_crc(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = CRC[(crc ^ byte) & 0xFF] ^ crc >> 8
    crc ^= 0xFFFFFFFF
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


def varint(number):
    encoded = bytearray()
    while number > 0x7F:
        encoded.append(number & 0x7F | 0x80)
        number >>= 7
    encoded.append(number)
    return bytes(encoded)


def field(number, content):
    return varint(number << 3 | 2) + varint(len(content)) + content


class EventFile:
    def __init__(self, folder, step):
        name = f"events.out.tfevents.{int(time.time())}.{socket.gethostname()}.{os.getpid()}"
        self.file = open(os.path.join(folder, name), "ab")
        self.write(0, field(3, b"brain.Event:2"))
        if step:
            # Says that steps above this one, of a run that was ended, are void (SessionLog START).
            self.write(step + 1, field(7, b"\x08\x01"))

    def write(self, step, content):
        event = b"\x09" + struct.pack("<d", time.time()) + b"\x10" + varint(step) + content
        length = struct.pack("<Q", len(event))
        self.file.write(length + struct.pack("<I", masked_crc(length)) + event + struct.pack("<I", masked_crc(event)))
        self.file.flush()

    def write_scalars(self, step, values):
        summary = b"".join(field(1, field(1, tag.encode()) + b"\x15" + struct.pack("<f", value))
                           for tag, value in values.items())
        self.write(step, field(5, summary))


class Run:
    """The run's folder: curves, table and checkpoints."""

    def __init__(self, folder):
        self.folder = folder
        self.checkpoints = os.path.join(folder, "checkpoints")
        os.makedirs(self.checkpoints, exist_ok=True)

    def names(self):
        return sorted(name for name in os.listdir(self.checkpoints) if name.endswith(".json"))

    def save(self, state):
        path = os.path.join(self.checkpoints, f"step-{state['step']:07d}.json")
        with open(path + ".new", "w", encoding="ascii") as file:
            json.dump(state, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(path + ".new", path)
        for name in self.names()[:-KEPT_CHECKPOINTS]:
            os.remove(os.path.join(self.checkpoints, name))

    def load(self):
        """The newest checkpoint that can be read, or nothing."""
        for name in reversed(self.names()):
            try:
                with open(os.path.join(self.checkpoints, name), encoding="ascii") as file:
                    state = json.load(file)
                if state["version"] == 1:
                    return state
            except (OSError, ValueError, KeyError, TypeError):
                pass
            say(f"Leaving out the checkpoint {name}, which cannot be read.")
        return None

    def open(self, step):
        """Opens curves and table to go on after a step."""
        self.events = EventFile(self.folder, step)
        path = os.path.join(self.folder, "metrics.csv")
        lines = [["step", "wall_time", *COLUMNS]]
        if step and os.path.exists(path):
            with open(path, encoding="ascii", newline="") as file:
                lines += [row for row in csv.reader(file) if row and row[0].isdigit() and int(row[0]) <= step]
        with open(path + ".new", "w", encoding="ascii", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(lines)
        os.replace(path + ".new", path)
        self.table = open(path, "a", encoding="ascii", newline="")

    def write(self, step, values):
        self.events.write_scalars(step, values)
        cells = [f"{values[column]:.6g}" if column in values else "" for column in COLUMNS]
        csv.writer(self.table, lineterminator="\n").writerow([step, f"{time.time():.3f}", *cells])
        self.table.flush()


def say(text):
    print(text, flush=True)


class Ended(Exception):
    """SIGTERM came."""


class Training:
    def __init__(self, options, images, run):
        self.options, self.run = options, run
        rng = random.Random(options.seed)
        rng.shuffle(images)
        held_back = len(images) // 5
        self.eval_images, self.train_images = images[:held_back], images[held_back:]
        self.step = 0
        self.shifts = shift_maps()
        self.network = Network(options.hidden, rng)
        self.steps_per_epoch = math.ceil(len(self.train_images) / options.batch)
        self.steps = options.steps or options.epochs * self.steps_per_epoch
        self.ended = False

    def resume(self):
        state = self.run.load() if self.options.resume else None
        if not state:
            return
        made_with = {name: state[name] for name in ("hidden", "seed", "batch")}
        wanted = {name: getattr(self.options, name) for name in made_with}
        if made_with != wanted:
            raise Trouble(f"The checkpoints in {self.run.folder!r} were made with {made_with}, not {wanted}. "
                          "Choose another --out, or --no-resume.", 2)
        self.step = state["step"]
        self.network.layers, self.network.speeds = state["layers"], state["speeds"]
        say(f"Continuing from the checkpoint at step {self.step}.")

    def save(self):
        options = self.options
        self.run.save({"version": 1, "step": self.step, "hidden": options.hidden, "seed": options.seed,
                       "batch": options.batch, "layers": self.network.layers, "speeds": self.network.speeds})

    def batch(self):
        """The images of a step, each shifted at random, so that the network cannot learn them by
        heart; the same for the same seed and step, whether resumed or not."""
        epoch, number = divmod(self.step, self.steps_per_epoch)
        order = list(range(len(self.train_images)))
        random.Random(f"{self.options.seed} {epoch}").shuffle(order)
        size = self.options.batch
        rng = random.Random(f"{self.options.seed} step {self.step}")
        images = [self.train_images[i] for i in order[number * size:(number + 1) * size]]
        return [([(pixels + [0.0])[i] for i in rng.choice(self.shifts)], digit) for pixels, digit in images]

    def rate(self):
        """From --lr down to a hundredth of it along half a cosine."""
        return self.options.lr * (0.505 + 0.495 * math.cos(math.pi * self.step / self.steps))

    def go(self):
        options = self.options
        began, first = time.monotonic(), self.step
        losses, rights = [], []
        while self.step < self.steps:
            rate = self.rate()
            loss, right = self.network.train(self.batch(), rate)
            if not math.isfinite(loss):
                raise Trouble(f"The loss is no longer a number at step {self.step}; try a smaller --lr.")
            self.step += 1
            losses.append(loss)
            rights.append(right)
            last = self.step == self.steps
            evaluate = self.step % options.eval_every == 0 or last
            if self.step % options.log_every == 0 or evaluate:
                values = {"train/loss": sum(losses) / len(losses), "train/accuracy": sum(rights) / len(rights),
                          "train/lr": rate}
                losses, rights = [], []
                if evaluate:
                    values["eval/loss"], values["eval/accuracy"] = self.network.evaluate(self.eval_images)
                self.run.write(self.step, values)
                if evaluate:
                    self.tell(values, (self.step - first) / (time.monotonic() - began))
            if self.ended:
                self.save()
                raise Ended
            if self.step % options.checkpoint_every == 0 or last:
                self.save()

    def tell(self, values, speed):
        say(f"step {self.step}/{self.steps}  epoch {1 + (self.step - 1) // self.steps_per_epoch}"
            f"  loss {values['train/loss']:.4f}  acc {values['train/accuracy']:.3f}"
            f"  eval loss {values['eval/loss']:.4f}  eval acc {values['eval/accuracy']:.3f}"
            f"  {speed * self.options.batch:.0f} images/s  {(self.steps - self.step) / speed:.0f} s left")


def positive(text):
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def learning_rate(text):
    number = float(text)
    if not 0 < number < math.inf:
        raise ValueError
    return number


def parse_options():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description="Trains a small neural network to read handwritten digits.")
    parser.add_argument("--out", default="run", metavar="FOLDER", help="the run's folder (default: run)")
    parser.add_argument("--data", default=os.path.join(here, "digits.csv.gz"), metavar="FILE")
    parser.add_argument("--steps", type=positive, help="number of steps (default: that of --epochs)")
    parser.add_argument("--epochs", type=positive, default=130)
    parser.add_argument("--batch", type=positive, default=32, help="images per step")
    parser.add_argument("--hidden", type=positive, default=128, help="hidden units")
    parser.add_argument("--lr", type=learning_rate, default=0.02, help="learning rate at the start")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--log-every", type=positive, default=10, metavar="STEPS")
    parser.add_argument("--eval-every", type=positive, default=50, metavar="STEPS")
    parser.add_argument("--checkpoint-every", type=positive, default=200, metavar="STEPS")
    parser.add_argument("--resume", action=argparse.BooleanOptionalAction, default=True,
                        help="continue from the newest checkpoint in --out, if there is one (default)")
    parser.add_argument("--quick", action="store_true", help="a smaller network and fewer steps, for a few seconds")
    options = parser.parse_args()
    if options.quick:
        options.steps, options.hidden, options.lr = options.steps or 3000, 16, 0.02
        options.checkpoint_every = min(options.checkpoint_every, 100)
    return options


def main():
    options = parse_options()
    try:
        training = Training(options, read_digits(options.data), Run(options.out))
        training.resume()

        def end(*_):
            training.ended = True
        signal.signal(signal.SIGTERM, end)
        gpu = os.environ.get("CUDA_VISIBLE_DEVICES")
        say(f"Training on {socket.gethostname()}{f', GPU {gpu} reserved' if gpu else ''}: "
            f"{len(training.train_images)} images, {len(training.eval_images)} to evaluate on, "
            f"{options.hidden} hidden units, {training.steps} steps.")
        training.run.open(training.step)
        training.go()
    except Ended:
        say(f"Asked to end: saved a checkpoint at step {training.step}. Start again with the same --out to go on.")
        return 143
    except Trouble as trouble:
        print(f"train.py: {trouble}", file=sys.stderr)
        return trouble.status
    except OSError as error:
        print(f"train.py: {error.strerror or error}: {error.filename or options.out!r}", file=sys.stderr)
        return 1
    say(f"Done: {training.steps} steps, in {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
