#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manifest for winget, Windows' package manager: winget.py SETUP.exe ADDRESS FOLDER

ADDRESS is that of the folder where the installer will lie. The three files that winget wants, for whoever gives the
program out to propose them to its catalogue; $OFFICINA_HOMEPAGE is named in them where it is set.
"""

import hashlib
import os
import pathlib
import sys
import time

IDENTIFIER = "Officina.Officina"
SCHEMA = "1.6.0"


def manifest(kind, fields):
    """fields: name and text, in order; every text is quoted, so that none is taken for something else."""
    lines = [f"# yaml-language-server: $schema=https://aka.ms/winget-manifest.{kind}.{SCHEMA}.schema.json"]
    for name, text in fields:
        lines.append(f"{name}: '{text.replace(chr(39), chr(39) * 2)}'" if text is not None else f"{name}:")
    return "\n".join(lines + [f"ManifestType: {kind}", f"ManifestVersion: {SCHEMA}", ""])


def main():
    setup, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[3])
    version = os.environ["OFFICINA_PACKAGE_VERSION"].split("~")[0]
    day = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"])))
    same = [("PackageIdentifier", IDENTIFIER), ("PackageVersion", version)]
    homepage = os.environ.get("OFFICINA_HOMEPAGE")
    installer = [("InstallerType", "nullsoft"), ("Scope", "user"), ("MinimumOSVersion", "10.0.19041.0"), ("UpgradeBehavior", "install"),
                 ("ReleaseDate", day), ("Installers", None), ("- Architecture", "x64"),
                 ("  InstallerUrl", f"{sys.argv[2].rstrip('/')}/{setup.name}"),
                 ("  InstallerSha256", hashlib.sha256(setup.read_bytes()).hexdigest().upper())]
    words = [("PackageLocale", "en-GB"), ("Publisher", "The Officina developers"), ("PackageName", "Officina"),
             *([("PackageUrl", homepage)] if homepage else []), ("License", "GPL-3.0-or-later"),
             ("ShortDescription", "Desktop client for Europe's AI Factories"), ("Moniker", "officina")]
    folder.mkdir(parents=True)
    (folder / f"{IDENTIFIER}.yaml").write_text(manifest("version", same + [("DefaultLocale", "en-GB")]))
    (folder / f"{IDENTIFIER}.installer.yaml").write_text(manifest("installer", same + installer))
    (folder / f"{IDENTIFIER}.locale.en-GB.yaml").write_text(manifest("defaultLocale", same + words))


main()
