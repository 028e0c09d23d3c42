#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the portable archive: bundle.py BUILD WORK PACKAGES

The program as it is installed, with Qt's plugins and every library that they need and that not every desktop has, the
licences of all these, and a launcher that says what is missing. Promise: nothing in the archive asks for a newer glibc
than 2.36 (oldglibc.py), or there is no archive; the same build gives the same bytes.

WORK/bundled.json tells which Debian package each bundled file is from, for the list (installers/sbom.py).
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import oldglibc  # noqa: E402

PLUGINS = ["platforms/libqxcb.so", "platforms/libqwayland-*.so", "platforms/libqoffscreen.so", "sqldrivers/libqsqlite.so",
           "tls/libqopensslbackend.so", "imageformats/*.so", "xcbglintegrations/*.so", "wayland-shell-integration/libxdg-shell.so",
           "wayland-decoration-client/*.so", "wayland-graphics-integration-client/*.so", "platforminputcontexts/*.so"]

# What stays the desktop's: glibc; the driver of the graphics and what talks to it, which belong together; and what
# reads the system's own configuration in the system's own form.
OF_THE_SYSTEM = re.compile(r"""
    (ld-linux-x86-64|libc|libm|libdl|libpthread|librt|libresolv|libutil|libanl|libmvec
    |libGL|libGLX|libEGL|libGLdispatch|libOpenGL|libgbm|libdrm
    |libX11|libX11-xcb|libxcb|libxcb-(dri2|dri3|present|sync|xfixes|randr|shm|glx)
    |libfontconfig|libfreetype)\.so(\.\d+)*""", re.VERBOSE)
# Taken only where the system's own is older (the launcher looks): the graphics' driver may want a newer one.
OF_THE_COMPILER = re.compile(r"(libstdc\+\+|libgcc_s)\.so\.\d+")


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def needed(path):
    """The libraries that a file names, and the folders of its own in which it looks for them first."""
    told = run("objdump", "-p", str(path))
    ways = re.findall(r"(?:RUNPATH|RPATH)\s+(\S+)", told)
    folders = [folder.replace("$ORIGIN", os.path.dirname(path)) for way in ways for folder in way.split(":")]
    return re.findall(r"NEEDED\s+(\S+)", told), folders


def system_libraries():
    """Where the loader finds each library of this processor."""
    found = {}
    for line in run("/sbin/ldconfig", "-p").splitlines():
        match = re.match(r"\s+(\S+) \(libc6,x86-64[^)]*\) => (\S+)", line)
        if match:
            found.setdefault(match.group(1), match.group(2))
    return found


def closure(files):
    """The libraries to bundle for these files, name -> path; and those that the desktop must have."""
    where, bundled, expected, waiting = system_libraries(), {}, set(), list(files)
    while waiting:
        names, folders = needed(str(waiting.pop()))
        for name in names:
            own = next((f"{folder}/{name}" for folder in folders if os.path.exists(f"{folder}/{name}")), None)
            if OF_THE_SYSTEM.fullmatch(name):
                expected.add(name)
            elif name not in bundled:
                if not own and name not in where:
                    sys.exit(f"The library {name} is not installed here.")
                bundled[name] = os.path.realpath(own or where[name])
                waiting.append(bundled[name])
    return bundled, expected


def plugins():
    folder = pathlib.Path(run("qtpaths6", "--query", "QT_INSTALL_PLUGINS").strip())
    for pattern in PLUGINS:
        found = sorted(folder.glob(pattern))
        if not found:
            sys.exit(f"Qt's plugin {pattern} is not installed here.")
        for path in found:
            yield path.relative_to(folder), path


def copy(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o755)


def owner(path):
    """The Debian package that has a file, with its version and source."""
    for name in (path, path.removeprefix("/usr")):
        done = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True)
        if done.returncode == 0:
            package = done.stdout.split(": ")[0].split(",")[0]
            fields = run("dpkg-query", "-W", "-f", "${Package}\t${Version}\t${source:Package}\t${source:Version}", package)
            return dict(zip(("package", "version", "source", "source_version"), fields.split("\t")))
    sys.exit(f"No package of Debian has {path}, so its licence is not known.")


def settle(folder, compiler):
    """Gives every file the way to its libraries, and takes from it what only newer glibcs have."""
    own = set()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and p.read_bytes()[:4] == b"\x7fELF"):
        library = oldglibc.Library(path)
        wanted, changed = oldglibc.lower(library)
        if changed:
            library.save()
        up = os.path.relpath(folder / "lib", path.parent)
        way = "$ORIGIN" if up == "." else f"$ORIGIN/{up}"
        extra = ["--add-needed", "libofficina-compat.so"] if wanted else []
        run("patchelf", "--set-rpath", way, *extra, str(path))
        own |= wanted
    if own:
        run("cc", "-O2", "-fPIC", "-shared", "-s", "-Wl,-soname,libofficina-compat.so", "-Wl,--build-id=none",
            "-o", str(folder / "lib/libofficina-compat.so"), str(HERE / "compat.c"))
    for name in compiler:
        (folder / "lib/compiler").mkdir(exist_ok=True)
        (folder / "lib" / name).replace(folder / "lib/compiler" / name)
    newest = {str(path.relative_to(folder)): oldglibc.newest_needed(path)
              for path in folder.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"}
    too_new = [name for name, version in newest.items() if version > oldglibc.NEWEST]
    if too_new:
        sys.exit(f"These still ask for a newer glibc: {', '.join(too_new)}")
    return max(newest.values())


def add_licences(folder, packages):
    target = folder / "licences"
    target.mkdir()
    for package in packages:
        text = pathlib.Path("/usr/share/doc", package, "copyright")
        if not text.exists():
            sys.exit(f"The licence of {package} is not here ({text}).")
        shutil.copyfile(text.resolve(), target / package)
    common = target / "common-licenses"
    shutil.copytree("/usr/share/common-licenses", common, symlinks=True)
    shutil.copyfile(HERE.parents[1] / "LICENSE", target / "officina")
    shutil.copyfile(HERE.parent / "linux/copyright", target / "officina-data")


def translations(folder):
    source = pathlib.Path(run("qtpaths6", "--query", "QT_INSTALL_TRANSLATIONS").strip())
    target = folder / "bin/translations"  # where the program looks beside itself
    target.mkdir()
    for path in sorted(source.glob("qtbase_*.qm")):
        shutil.copyfile(path, target / path.name)
        yield str(path)


def fill(build, folder):
    """Everything but the licences; returns what was bundled, file -> where it is from, and what the desktop must have."""
    run("cmake", "--install", str(build), "--component", "program", "--strip", "--prefix", str(folder))
    shutil.rmtree(folder / "share/doc")
    bundled = {}
    for name, path in plugins():
        copy(path, folder / "plugins" / name)
        bundled[f"plugins/{name}"] = str(path)
    libraries, expected = closure([folder / "bin/officina", folder / "bin/officina-cli",
                                   *(path for path in (folder / "plugins").rglob("*.so"))])
    for name, path in sorted(libraries.items()):
        copy(path, folder / "lib" / name)
        bundled[f"lib/{name}"] = path
    for path in translations(folder):
        bundled[f"bin/translations/{os.path.basename(path)}"] = path
    (folder / "bin/qt.conf").write_text("[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=bin/translations\n")
    for name in ("officina", "officina-cli"):
        copy(HERE / "launcher", folder / name)
    shutil.copyfile(HERE / "README", folder / "README")
    return bundled, libraries, expected


def main():
    build, work, packages = (pathlib.Path(word).resolve() for word in sys.argv[1:4])
    version, moment = os.environ["OFFICINA_PACKAGE_VERSION"], os.environ["SOURCE_DATE_EPOCH"]
    name = f"officina-{version}-linux-x86_64"
    shutil.rmtree(work, ignore_errors=True)
    folder = work / name
    folder.mkdir(parents=True)
    bundled, libraries, expected = fill(build, folder)
    owners = {file: owner(path) for file, path in sorted(bundled.items())}
    add_licences(folder, sorted({entry["package"] for entry in owners.values()}))
    newest = settle(folder, [library for library in libraries if OF_THE_COMPILER.fullmatch(library)])
    (work / "bundled.json").write_text(json.dumps({"version": version, "created": int(moment), "files": owners,
                                                   "expected": sorted(expected), "folder": str(folder)}, indent=1))
    archive = packages / f"{name}.tar.xz"
    with open(archive, "wb") as file:
        tar = subprocess.Popen(["tar", "--sort=name", f"--mtime=@{moment}", "--owner=0", "--group=0", "--numeric-owner",
                                "--format=gnu", "--mode=go=rX,u+rw", "-C", str(work), "-c", name], stdout=subprocess.PIPE)
        subprocess.run(["xz", "-6", "-T2"], stdin=tar.stdout, stdout=file, check=True)
        if tar.wait():
            sys.exit("tar failed")
    print(f"{archive.name}: {len(owners)} files of {len({e['package'] for e in owners.values()})} packages bundled; "
          f"needs glibc {'.'.join(map(str, newest))} and {' '.join(sorted(expected))}")


if __name__ == "__main__":
    main()
