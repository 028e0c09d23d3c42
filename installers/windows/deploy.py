#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the folder that is installed on Windows: deploy.py CACHE BUILD FOLDER

The programs of BUILD/bin with every DLL that they and Qt's plugins need, stripped; Qt's own translations; the licence of
each library, bundled.txt, which names the Debian source of each, and the same as an SPDX document. What is not found here
must be Windows' own: a name that is neither is an error. It does what Qt's windeployqt does, which runs on Windows alone.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
TARGET = "x86_64-w64-mingw32"
PLUGINS = {"platforms/qoffscreen", "tls/qschannelbackend", "sqldrivers/qsqlite"}
# Of pictures what the window shows of a training run, beside PNG, which Qt has in itself; its icons it draws itself.
WINDOW_PLUGINS = {"platforms/qwindows", "styles/qmodernwindowsstyle", "imageformats/qjpeg", "imageformats/qgif"}
# Windows' own, of those that were met.
SYSTEM = re.compile(r"(api-ms-win-.*|advapi32|authz|bcrypt|cfgmgr32|comdlg32|crypt32|d2d1|d3d9|d3d11|d3d12|dnsapi|dwmapi|dwrite|dxgi"
                    r"|gdi32|imm32|iphlpapi|kernel32|mpr|msvcrt|ncrypt|netapi32|normaliz|ntdll|ole32|oleaut32|propsys|psapi"
                    r"|rpcrt4|secur32|setupapi|shcore|shell32|shlwapi|user32|userenv|uxtheme|version|winhttp|winmm|winspool|ws2_32"
                    r"|wtsapi32)(\.dll|\.drv)", re.IGNORECASE)
# The Debian source that each library was built from here, of several the one that was; what is not named is of the
# compiler's packages.
SOURCES = {"Qt6Svg": ("qt6-svg", "qtsvg-opensource-src"), "Qt6Charts": ("qt6-charts", "qtcharts-opensource-src"), "Qt6": "qt6-base", "q": "qt6-base", "libcrypto": "openssl",
           "libssh": "libssh", "libKF6Archive": "kf6-karchive", "libarchive": "libarchive", "libqpdf": "qpdf"}
PACKAGES = {"zlib1": "libz-mingw-w64", "libgcc": "gcc-mingw-w64-x86-64-posix-runtime", "libstdc": "gcc-mingw-w64-x86-64-posix-runtime",
            "libwinpthread": "mingw-w64-x86-64-dev", "libssp": "gcc-mingw-w64-x86-64-posix-runtime"}


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, errors="replace").stdout


def imports(path):
    return re.findall(r"DLL Name: (\S+)", run(f"{TARGET}-objdump", "-p", str(path)))


def library_folders(prefix):
    compiler = run(f"{TARGET}-gcc-posix", "-print-libgcc-file-name").strip()
    return [prefix / "bin", prefix / "lib", pathlib.Path(compiler).parent, pathlib.Path(f"/usr/{TARGET}/lib"), pathlib.Path(f"/usr/{TARGET}/bin")]


def gather(prefix, programs, folder):
    """Copies programs, plugins and the DLLs of all these."""
    waiting = []
    for program in programs:
        shutil.copy(program, folder)
        waiting.append(program)
    wanted = PLUGINS | (WINDOW_PLUGINS if any(p.name == "officina.exe" for p in programs) else set())
    for plugin in sorted(wanted):
        source = prefix / "plugins" / f"{plugin}.dll"
        target = folder / "plugins" / f"{plugin}.dll"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
        waiting.append(source)
    folders = library_folders(prefix)
    seen = set()
    while waiting:
        for name in imports(waiting.pop()):
            if name.lower() in seen:
                continue
            seen.add(name.lower())
            found = next((f / name for f in folders if (f / name).exists()), None)
            if found:
                shutil.copy(found, folder)
                waiting.append(found)
            elif not SYSTEM.fullmatch(name):
                sys.exit(f"deploy.py: nobody here has {name}, and it is not known as one of Windows' own.")


def strip(folder):
    for path in sorted([*folder.rglob("*.dll"), *folder.rglob("*.exe")]):
        path.chmod(0o755)
        run(f"{TARGET}-strip", "--strip-unneeded", str(path))


def source_version(cache, package):
    description = next((cache / "source" / package).glob("*.dsc")).read_text()
    return re.search(r"^Version: (\S+)", description, re.MULTILINE).group(1)


def origin(cache, name):
    """Debian's source (or package), its version and its copyright file, of a DLL."""
    built = (cache / "modules").read_text().split()
    for table, is_source in ((SOURCES, True), (PACKAGES, False)):
        for beginning, package in sorted(table.items(), key=lambda item: -len(item[0])):
            if not name.startswith(beginning):
                continue
            if is_source:
                if not isinstance(package, str):
                    package = next(one for one in package if one in built)
                return package, source_version(cache, package), cache / "source" / package / "tree/debian/copyright"
            version = run("dpkg-query", "-W", "-f", "${Version}", package)
            return package, version, pathlib.Path(f"/usr/share/doc/{package}/copyright")
    sys.exit(f"deploy.py: it is not known where {name} comes from.")


def tell_origins(cache, folder):
    """The licences, and bundled.txt; returns what each DLL is from."""
    licences = folder / "licences"
    licences.mkdir()
    shutil.copy(PROJECT / "LICENSE", licences / "officina")
    lines, files = {}, {}
    for path in sorted(folder.rglob("*.dll")):
        package, version, copyright_file = origin(cache, path.name)
        changed = HERE / "patches" / f"{package}.patch"
        line = f"{package} {version}"
        if changed.exists():
            line += f", with Officina's installers/windows/patches/{changed.name}"
        lines.setdefault(line, []).append(path.name)
        shutil.copy(copyright_file, licences / package)
        source, of_source, kind = package, version, "source"
        if package in PACKAGES.values():
            source, of_source, kind = run("dpkg-query", "-W", "-f", "${source:Package} ${source:Version} ${Architecture}", package).split()
        files[path.relative_to(folder).as_posix()] = {"package": package, "version": version, "source": source,
                                                      "source_version": of_source, "arch": kind, "patch": changed.name if changed.exists() else ""}
    sqlite = source_version(cache, "sqlite3")
    lines[f"sqlite3 {sqlite}"] = ["in qsqlite.dll"]
    shutil.copy(cache / "source/sqlite3/tree/debian/copyright", licences / "sqlite3")
    (folder / "bundled.txt").write_text("".join(f"{name}: {', '.join(owned)}\n" for name, owned in sorted(lines.items())), newline="\r\n")
    return files, {"sqlite3": sqlite}


def write_list(folder, programs, files, within):
    """The same for machines: officina.spdx.json, by what makes that of the portable archive."""
    told = {"version": os.environ["OFFICINA_PACKAGE_VERSION"], "created": int(os.environ["SOURCE_DATE_EPOCH"]), "folder": str(folder),
            "system": "windows-x86_64", "programs": [path.name for path in programs], "files": files, "within": within}
    (folder.parent / "bundled.json").write_text(json.dumps(told))
    text = run(sys.executable, str(PROJECT / "installers/sbom.py"), str(folder.parent / "bundled.json"))
    (folder / "officina.spdx.json").write_text(text)


def main():
    cache, build, folder = map(pathlib.Path, sys.argv[1:])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    programs = [path for path in (build / "bin/officina-cli.exe", build / "bin/officina.exe") if path.exists()]
    gather(cache / "prefix", programs, folder)
    strip(folder)
    (folder / "qt.conf").write_text("[Paths]\nPrefix=.\nPlugins=plugins\nTranslations=translations\n", newline="\r\n")
    (folder / "translations").mkdir()
    for path in sorted(pathlib.Path("/usr/share/qt6/translations").glob("qtbase_*.qm")):
        shutil.copy(path, folder / "translations")
    readme = HERE / ("README" if len(programs) > 1 else "README.cli")
    (folder / "README.txt").write_text(readme.read_text(), newline="\r\n")
    write_list(folder, programs, *tell_origins(cache, folder))


main()
