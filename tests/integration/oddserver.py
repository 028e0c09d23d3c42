# SPDX-License-Identifier: GPL-3.0-or-later
#
# oddserver.py HOSTKEY AUTHORIZED_KEYS WAY...
#
# A server of files that is not OpenSSH's, over AsyncSSH, on a free loopback port, which it prints.
# It does as the ways say: noattributes (a listing has names alone), endless (one that does not end),
# dots (nor does it hold a name),
# full (every write fails, as where a quota is used up), untold (of its space it says 0 blocks),
# vast (its limits for a request are all that 64 bits can say).
import asyncio
import sys

import asyncssh

ways = sys.argv[3:]


class Files(asyncssh.SFTPServer):
    async def scandir(self, path):
        while 'endless' in ways:
            yield asyncssh.SFTPName(b'.' if 'dots' in ways else b'again', b'', asyncssh.SFTPAttrs(permissions=0o100644))
        async for name in super().scandir(path):
            if 'noattributes' in ways:
                name.attrs = asyncssh.SFTPAttrs()
            yield name

    def write(self, file_obj, offset, data):
        if 'full' in ways:
            raise asyncssh.SFTPFailure('Failure')
        return super().write(file_obj, offset, data)

    def statvfs(self, path):
        told = super().statvfs(path)
        if 'untold' in ways:
            return asyncssh.SFTPVFSAttrs()
        return told

    def fstatvfs(self, file_obj):
        return asyncssh.SFTPVFSAttrs() if 'untold' in ways else super().fstatvfs(file_obj)


async def vast(_handler, _packet):
    return asyncssh.sftp.SFTPLimits(*4 * [2**64 - 1])


if 'vast' in ways:
    asyncssh.sftp.SFTPServerHandler._packet_handlers[b'limits@openssh.com'] = vast


async def serve():
    server = await asyncssh.listen('127.0.0.1', 0, server_host_keys=[sys.argv[1]],
                                   authorized_client_keys=sys.argv[2], sftp_factory=Files, allow_scp=False)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.wait_closed()


asyncio.run(serve())
