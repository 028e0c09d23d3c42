#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks over Flatpak's manifest as far as that goes without Flatpak: its form, its paths, and what it grants.

The keys are those of flatpak-manifest(5) that the manifest uses; a key that is none is an error, because flatpak-builder
passes over what it does not know. Prints what is wrong; status 1 if anything is.
"""

import pathlib
import re
import sys

import yaml

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
TOP = {"id", "runtime", "runtime-version", "sdk", "command", "finish-args", "cleanup", "modules"}
MODULE = {"name", "buildsystem", "config-opts", "make-args", "no-make-install", "post-install", "sources", "cleanup"}
SOURCES = {"archive": {"type", "url", "sha256"}, "git": {"type", "url", "tag", "commit"},
           "dir": {"type", "path", "skip"}, "shell": {"type", "commands"}}
SYSTEMS = {"cmake-ninja", "cmake", "autotools", "meson", "simple", "qmake"}
GRANTS = re.compile(r"--(share|socket|device|filesystem|talk-name)=\S+")
WANTED = ["--socket=ssh-auth", "--share=network", "--socket=wayland", "--socket=fallback-x11", "--share=ipc"]


def problems(manifest):
    yield from (f"no such key: {key}" for key in manifest.keys() - TOP)
    yield from (f"missing: {key}" for key in TOP - {"cleanup"} - manifest.keys())
    for grant in manifest.get("finish-args", []):
        if not GRANTS.fullmatch(grant):
            yield f"no grant that is known here: {grant}"
    yield from (f"not granted: {grant}" for grant in WANTED if grant not in manifest.get("finish-args", []))
    desktop = PROJECT / f"installers/linux/{manifest.get('id')}.desktop.in"
    if not desktop.exists():
        yield f"the id has no desktop file: {desktop.name}"
    elif f"Exec={manifest.get('command')} " not in desktop.read_text():
        yield f"the desktop file does not start {manifest.get('command')}"
    for module in manifest.get("modules", []):
        name = module.get("name", "(a module without a name)")
        yield from (f"{name}: no such key: {key}" for key in module.keys() - MODULE)
        if module.get("buildsystem") not in SYSTEMS:
            yield f"{name}: no such build system"
        for source in module.get("sources") or [{}]:
            yield from source_problems(name, source)
    yield from option_problems(manifest)


def source_problems(name, source):
    known = SOURCES.get(source.get("type"))
    if known is None:
        yield f"{name}: no source that is known here"
        return
    yield from (f"{name}: no such key: {key}" for key in source.keys() - known)
    if source["type"] == "archive" and not re.fullmatch("[0-9a-f]{64}", source.get("sha256", "")):
        yield f"{name}: the archive has no SHA-256"
    if "url" in source and not source["url"].startswith("https://"):
        yield f"{name}: not by https"
    if source["type"] == "dir" and not (HERE / source["path"] / "CMakeLists.txt").exists():
        yield f"{name}: {source['path']} has no CMakeLists.txt"


def option_problems(manifest):
    """Our own options must be options; libssh must be as new as CMakeLists.txt asks for."""
    cmake = (PROJECT / "CMakeLists.txt").read_text()
    modules = {module.get("name"): module for module in manifest.get("modules", [])}
    for option in modules.get("officina", {}).get("config-opts", []):
        if option.startswith("-DOFFICINA_") and option[2:].split("=")[0] not in cmake:
            yield f"officina: CMakeLists.txt has no option {option}"
    least = re.search(r"find_package\(libssh ([0-9.]+)", cmake).group(1)
    for source in modules.get("libssh", {}).get("sources", []):
        found = re.search(r"libssh-([0-9.]+)\.tar", source.get("url", ""))
        if found and tuple(map(int, found.group(1).split("."))) < tuple(map(int, least.split("."))):
            yield f"libssh {found.group(1)} is older than {least}"


def main():
    path = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "eu.officina.Officina.yml"
    try:
        manifest = yaml.safe_load(path.read_text())
    except (OSError, yaml.YAMLError) as error:
        sys.exit(f"{path.name}: {error}")
    found = list(problems(manifest)) if isinstance(manifest, dict) else ["it is no mapping"]
    for problem in found:
        print(f"{path.name}: {problem}", file=sys.stderr)
    if not found:
        print(f"{path.name}: {len(manifest['modules'])} modules, nothing to say")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
