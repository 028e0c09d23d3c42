#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the portable archive bundles, or that for Windows, as an SPDX 2.3 document: sbom.py BUNDLED.json

One package for Officina and one for each package of Debian that a bundled file is from, with its exact version, its
source and the files. The licence is declared where the package's own copyright file says one in the machine-readable
form and SPDX knows it; else it is NOASSERTION, and the text itself is in the archive's licences/. Same input, same
bytes.
"""

import datetime
import hashlib
import json
import pathlib
import re
import sys

# Debian's short names -> SPDX, for those that are met here.
NAMES = {"gpl-2": "GPL-2.0-only", "gpl-2+": "GPL-2.0-or-later", "gpl-3": "GPL-3.0-only", "gpl-3+": "GPL-3.0-or-later",
         "lgpl-2": "LGPL-2.0-only", "lgpl-2+": "LGPL-2.0-or-later", "lgpl-2.1": "LGPL-2.1-only",
         "lgpl-2.1+": "LGPL-2.1-or-later", "lgpl-3": "LGPL-3.0-only", "lgpl-3+": "LGPL-3.0-or-later",
         "apache-2.0": "Apache-2.0", "expat": "MIT", "mit": "MIT", "bsd-3-clause": "BSD-3-Clause",
         "bsd-2-clause": "BSD-2-Clause", "isc": "ISC", "zlib": "Zlib", "public-domain": None}


def identifier(*words):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", "-".join(words))


def declared(text):
    """The licence of "Files: *" as SPDX, or NOASSERTION."""
    if not text.startswith("Format:"):
        return "NOASSERTION"
    for paragraph in re.split(r"\n\s*\n", text):
        fields = dict(re.findall(r"^(Files|License):[ \t]*(.*)$", paragraph, re.MULTILINE))
        if fields.get("Files", "").split()[:1] != ["*"] or "License" not in fields:
            continue
        parts = re.split(r"\s+(and|or)\s+", fields["License"].strip(), flags=re.IGNORECASE)
        names = [part.upper() if part.lower() in ("and", "or") else NAMES.get(part.strip(" ,").lower()) for part in parts]
        if all(names):
            return " ".join(names) if len({n for n in names if n in ("AND", "OR")}) < 2 else "NOASSERTION"
        return "NOASSERTION"
    return "NOASSERTION"


def file_entry(folder, name):
    data = (folder / name).read_bytes()
    return {"SPDXID": identifier("File", name), "fileName": f"./{name}", "licenseConcluded": "NOASSERTION",
            "licenseInfoInFiles": ["NOASSERTION"], "copyrightText": "NOASSERTION",
            "checksums": [{"algorithm": "SHA1", "checksumValue": hashlib.sha1(data).hexdigest()},
                          {"algorithm": "SHA256", "checksumValue": hashlib.sha256(data).hexdigest()}]}


def package_entry(name, version, licence, **more):
    return {"SPDXID": identifier("Package", name), "name": name, "versionInfo": version,
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": "NOASSERTION",
            "licenseDeclared": licence, "copyrightText": "NOASSERTION", **more}


def main():
    bundled = json.loads(pathlib.Path(sys.argv[1]).read_text())
    folder = pathlib.Path(bundled["folder"])
    created = datetime.datetime.fromtimestamp(bundled["created"], datetime.timezone.utc)
    system = bundled.get("system", "linux-x86_64")
    main_id = identifier("Package", "officina")
    packages = [package_entry("officina", bundled["version"], "GPL-3.0-or-later")]
    files, relations = [], [("SPDXRef-DOCUMENT", "DESCRIBES", main_id)]
    for name in bundled.get("programs", ("bin/officina", "bin/officina-cli")):
        files.append(file_entry(folder, name))
        relations.append((main_id, "CONTAINS", files[-1]["SPDXID"]))
    places = {name: name for name in bundled["files"]}
    for name in places:
        if not (folder / name).exists():  # the compiler's are apart
            places[name] = name.replace("lib/", "lib/compiler/", 1)
    for package in sorted({entry["package"] for entry in bundled["files"].values()}):
        owned = [name for name, entry in bundled["files"].items() if entry["package"] == package]
        entry = bundled["files"][owned[0]]
        text = (folder / "licences" / package).read_text(errors="replace")
        packages.append(package_entry(
            package, entry["version"], declared(text), supplier="Organization: Debian",
            sourceInfo=f"built from the Debian source package {entry['source']} {entry['source_version']}"
                       + (f", with {entry['patch']} of Officina's sources" if entry.get("patch") else ""),
            licenseComments=f"The text is in licences/{package} of the archive.",
            externalRefs=[{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                           "referenceLocator": f"pkg:deb/debian/{package}@{entry['version'].replace('+', '%2B')}?arch={entry.get('arch', 'amd64')}"}]))
        relations.append((main_id, "CONTAINS", packages[-1]["SPDXID"]))
        for name in owned:
            files.append(file_entry(folder, places[name]))
            relations.append((packages[-1]["SPDXID"], "CONTAINS", files[-1]["SPDXID"]))
    for package, version in sorted(bundled.get("within", {}).items()): # no file of its own: compiled into another's
        text = (folder / "licences" / package).read_text(errors="replace")
        packages.append(package_entry(package, version, declared(text), supplier="Organization: Debian",
                                      sourceInfo=f"built from the Debian source package {package} {version}"))
        relations.append((main_id, "CONTAINS", packages[-1]["SPDXID"]))
    digest = hashlib.sha256("".join(f["checksums"][1]["checksumValue"] for f in files).encode()).hexdigest()
    print(json.dumps({
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"officina-{bundled['version']}-{system}",
        "documentNamespace": f"urn:sha256:{digest}",
        "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: installers/sbom.py"]},
        "packages": packages, "files": files,
        "relationships": [{"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b}
                          for a, kind, b in relations]}, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
