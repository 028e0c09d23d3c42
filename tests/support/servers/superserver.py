#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# superserver.py FOLDER PORT PROGRAM [ARGUMENT...]
#
# Starts the program for every connection to a loopback port, with the connection as its standard
# input and output, as inetd does. {keys} in an argument becomes a folder with the host key of FOLDER
# in the form tinysshd reads. Promise: nothing outlives it but programs whose connection still stands.
import os
import signal
import socket
import sys

from cryptography.hazmat.primitives import serialization as form


def keys_for_tinysshd(folder):
    with open(f"{folder}/host", "rb") as file:
        key = form.load_ssh_private_key(file.read(), None)
    raw = form.Encoding.Raw
    public = key.public_key().public_bytes(raw, form.PublicFormat.Raw)
    secret = key.private_bytes(raw, form.PrivateFormat.Raw, form.NoEncryption())
    keys = f"{folder}/tinysshd"
    os.makedirs(keys, exist_ok=True)
    for name, content in (("ed25519.pk", public), (".ed25519.sk", secret + public)):
        with open(f"{keys}/{name}", "wb") as file:
            file.write(content)
        os.chmod(f"{keys}/{name}", 0o600)
    return keys


def main():
    folder, port, *command = sys.argv[1:]
    keys = keys_for_tinysshd(folder)
    command = [word.replace("{keys}", keys) for word in command]
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    listener = socket.create_server(("127.0.0.1", int(port)), backlog=50)
    while True:
        connection, _ = listener.accept()
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.dup2(connection.fileno(), 0)
            os.dup2(connection.fileno(), 1)
            listener.close()
            connection.close()
            os.execvp(command[0], command)
        connection.close()


main()
