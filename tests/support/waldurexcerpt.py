#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes tests/data/portals/waldur-schema.json: of Waldur's own OpenAPI schema the paths that Officina uses and all
# that these refer to. fakewaldur.py checks every answer and every request by it.
#
#   waldurexcerpt.py SCHEMA.json EXCERPT.json
#
# SCHEMA.json is docs/API/waldur-openapi-schema-VERSION.yaml of github.com/waldur/api-docs, as JSON. It is generated from
# Waldur MasterMind, which is under the MIT licence.

import json
import re
import sys

PATHS = {
    "/api/users/me/": ["get"],
    "/api/projects/": ["get"],
    "/api/marketplace-resources/": ["get"],
    "/api/marketplace-component-usages/": ["get"],
    "/api/proposal-public-calls/": ["get"],
    "/api/proposal-proposals/": ["get", "post"],
    "/api/proposal-proposals/{uuid}/": ["get"],
    "/api/proposal-proposals/{uuid}/resources/": ["get", "post"],
    "/api/proposal-proposals/{uuid}/resources/{obj_uuid}/": ["patch"],
    "/api/proposal-proposals/{uuid}/attach_document/": ["post"],
    "/api/proposal-proposals/{uuid}/checklist/": ["get"],
    "/api/proposal-proposals/{uuid}/update_project_details/": ["post"],
    "/api/proposal-proposals/{uuid}/submit/": ["post"],
}
WORDS = {"description", "title", "summary", "examples", "operationId", "tags", "security"}


# Without the texts for people; a field may be called as one of them.
def bare(value, is_fields=False):
    if isinstance(value, dict):
        return {k: bare(v, k == "properties") for k, v in value.items() if is_fields or k not in WORDS}
    return [bare(v) for v in value] if isinstance(value, list) else value


def references(value):
    return set(re.findall(r'"#/(components/\w+/\w+)"', json.dumps(value)))


def main():
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    paths = {path: {method: bare(schema["paths"][path][method]) for method in methods}
             for path, methods in PATHS.items()}
    wanted, components = references(paths), {}
    while wanted:
        _, kind, name = (reference := wanted.pop()).split("/")
        if name in components.setdefault(kind, {}):
            continue
        components[kind][name] = bare(schema["components"][kind][name])
        wanted |= references(components[kind][name])
    version = schema["info"]["version"]
    excerpt = {
        "openapi": schema["openapi"],
        "info": {
            "title": schema["info"]["title"], "version": version,
            "description": f"Excerpt, made by tests/support/waldurexcerpt.py from version {version} as published in "
                           "github.com/waldur/api-docs. Generated from Waldur MasterMind.",
            "license": {"name": "MIT"},
        },
        "paths": paths,
        "components": {kind: dict(sorted(named.items())) for kind, named in sorted(components.items())},
    }
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(excerpt, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


main()
