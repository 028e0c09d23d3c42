#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sftpserver.py FOLDER PORT HOME [MODE]
#
# An SFTP server that is not OpenSSH's: AsyncSSH, chrooted in HOME, without commands. With a MODE it is
# hostile or broken in one way, see below. Where a mode waits, it waits for the file FOLDER/gate to
# appear, and says so with FOLDER/waiting: the test holds the gate. Promise: honest in all but its mode.
import asyncio
import os
import sys

import asyncssh
from asyncssh import sftp

FOLDER, PORT, HOME = sys.argv[1:4]
MODE = sys.argv[4] if len(sys.argv) > 4 else "honest"


async def gate():
    open(f"{FOLDER}/waiting", "w").close()
    while not os.path.exists(f"{FOLDER}/gate"):
        await asyncio.sleep(0.01)


def named(name, size=5, folder=False):
    attrs = asyncssh.SFTPAttrs(size=size, uid=0, gid=0, permissions=0o40755 if folder else 0o100644,
                               atime=1700000000, mtime=1700000000)
    return sftp.SFTPName(name, attrs=attrs)


class Server(asyncssh.SFTPServer):
    def __init__(self, chan):
        super().__init__(chan, chroot=HOME.encode())

    # names: a listing of names that no honest server sends.
    # duplicates: every name twice.
    # endless-list: a listing without an end.
    # unlisted: names without attributes.
    # stuck-list, stuck-read, stuck-write: an answer that does not come while the gate is shut.
    async def scandir(self, path):
        if MODE == "stuck-list":
            await gate()
        if MODE == "endless-list":
            number = 0
            while True:
                yield named(b"%09d" % number, 0)
                number += 1
        async for name in super().scandir(path):
            if MODE == "unlisted":
                name = sftp.SFTPName(name.filename, attrs=asyncssh.SFTPAttrs())
            yield name
            if MODE == "duplicates":
                yield name
        if MODE == "names":
            for name in (b"..", b"../../evil", b"/tmp/officina-evil", b"", b"a/b", b"nul\0l", b"dir/../../up"):
                yield named(name)
                yield named(name, folder=True)

    def lies(self, attributes):
        result = asyncssh.SFTPAttrs.from_local(attributes)
        if result.permissions is not None and result.permissions & 0o170000 == 0o100000:
            result.size = {"short-size": 3, "long-size": 1 << 40, "huge-size": (1 << 64) - 1,
                           "endless-file": 10000}.get(MODE, result.size)
        return result

    def stat(self, path):
        return self.lies(super().stat(path))

    def lstat(self, path):
        return self.lies(super().lstat(path))

    def fstat(self, file_obj):
        file_obj.flush()
        return self.lies(os.fstat(file_obj.fileno()))

    # endless-file: said to be short, and every read is answered in full.
    # bad-data: other random bytes at every read.
    # long-answer: more than was asked for.
    async def read(self, file_obj, offset, size):
        if MODE == "stuck-read" and offset >= 1 << 20:
            await gate()
        if MODE == "endless-file":
            return b"x" * size
        data = super().read(file_obj, offset, size)
        if MODE == "bad-data":
            return os.urandom(len(data))
        if MODE == "long-answer":
            return data + b"more" * 1000
        return data

    async def write(self, file_obj, offset, data):
        if MODE == "stuck-write" and offset >= 1 << 20:
            await gate()
        return super().write(file_obj, offset, data)


if MODE in ("short-size", "long-size", "huge-size", "endless-file"):
    async def lying_scandir(self, path):
        async for name in asyncssh.SFTPServer.scandir(self, path):
            attrs = name.attrs
            if attrs.permissions & 0o170000 == 0o100000:
                attrs.size = {"short-size": 3, "long-size": 1 << 40, "huge-size": (1 << 64) - 1,
                              "endless-file": 10000}[MODE]
            yield name
    Server.scandir = lying_scandir

# lying-length: a packet that says it is 4 GiB long. cut-packet: one that ends before it is complete.
if MODE in ("lying-length", "cut-packet"):
    honest = sftp.SFTPServerHandler.send_packet

    def send(self, kind, number, *args):
        if kind != sftp.FXP_DATA:
            return honest(self, kind, number, *args)
        if MODE == "lying-length":
            self._writer.write(b"\xff\xff\xff\xff\x67" + b"".join(args))
        else:
            self._writer.write(b"\x00\x00\x10\x00\x67" + b"".join(args)[:8])
            self._writer.channel.close()
    sftp.SFTPServerHandler.send_packet = send


class Login(asyncssh.SSHServer):
    def begin_auth(self, username):
        return True


async def main():
    await asyncssh.create_server(Login, "127.0.0.1", int(PORT), server_host_keys=[f"{FOLDER}/host"],
                                 authorized_client_keys=f"{FOLDER}/authorized_keys", sftp_factory=Server,
                                 reuse_address=True)
    await asyncio.Event().wait()


asyncio.run(main())
