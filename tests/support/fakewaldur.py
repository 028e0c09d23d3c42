#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A Waldur for tests, with a state: what is created is there afterwards. Each answer of success, each body it is sent and
# each question's parameters are checked against Waldur's own schema (tests/data/portals/waldur-schema.json), so that
# it cannot drift from the real one; what does not fit is a fault, and the test asks for those at its end.
#
#   fakewaldur.py SCHEMA [CERTIFICATE KEY]     prints its port; then a command of JSON per line, and a line of answer
#
# Commands: {"do": "answer", "path": …, "method": …, "skip": n, "times": n, …} spoils answers, as spoilt() says;
# {"do": "release"} lets those go that are held; "reset" all; "token", "rows", "requests", "held", "proposals", "faults".

import gzip
import json
import re
import ssl
import sys
import threading
import uuid
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

KNOWN = {"type", "format", "properties", "required", "items", "enum", "oneOf", "allOf", "$ref", "nullable",
         "additionalProperties", "maxLength", "minLength", "minimum", "maximum", "pattern", "readOnly", "writeOnly",
         "default"}
TYPES = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "array": list, "object": dict}
FORMATS = {
    "uuid": lambda text: uuid.UUID(text),
    "date": lambda text: datetime.strptime(text, "%Y-%m-%d"),
    "date-time": lambda text: datetime.fromisoformat(text),
    "uri": lambda text: urlsplit(text).scheme or 1 / 0,
    "email": lambda text: text.index("@"),
    "decimal": float,
}


class Schema:
    """The part of JSON Schema that OpenAPI 3.0 and Waldur use; a word that is not known here is a fault."""

    def __init__(self, path):
        self.all = json.load(open(path, encoding="utf-8"))

    def resolve(self, schema):
        while "$ref" in schema:
            target = self.all
            for part in schema["$ref"].split("/")[1:]:
                target = target[part]
            schema = target
        return schema

    def faults(self, value, schema, where="", sending=False):
        schema = self.resolve(schema)
        if unknown := set(schema) - KNOWN:
            yield f"{where}: the checker does not know {unknown}"
        if value is None and schema.get("nullable"):
            return
        for part in schema.get("allOf", []):
            yield from self.faults(value, part, where, sending)
        if "oneOf" in schema and not any(not list(self.faults(value, part, where, sending))
                                         for part in schema["oneOf"]):
            yield f"{where}: {value!r} fits none of its forms"
        if "enum" in schema and value not in schema["enum"]:
            yield f"{where}: {value!r} is none of {schema['enum']}"
        kind = TYPES.get(schema.get("type"))
        if kind and (not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool)):
            yield f"{where}: {value!r} is no {schema['type']}"
        elif isinstance(value, str):
            yield from self.text_faults(value, schema, where)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
                yield f"{where}: {value} is out of its range"
        elif isinstance(value, list):
            for number, item in enumerate(value):
                yield from self.faults(item, schema.get("items", {}), f"{where}[{number}]", sending)
        elif isinstance(value, dict):
            yield from self.object_faults(value, schema, where, sending)

    def text_faults(self, text, schema, where):
        if not schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", len(text)):
            yield f"{where}: a text of {len(text)}"
        if "pattern" in schema and not re.search(schema["pattern"], text):
            yield f"{where}: {text!r} does not match {schema['pattern']}"
        try:
            FORMATS.get(schema.get("format"), str)(text)
        except (ValueError, ZeroDivisionError):
            yield f"{where}: {text!r} is no {schema['format']}"

    def object_faults(self, value, schema, where, sending):
        fields = schema.get("properties")
        more = schema.get("additionalProperties")
        for name in schema.get("required", []):
            if name not in value:
                yield f"{where}: {name} is missing"
        for name, part in value.items():
            if fields and name in fields:
                if sending and self.resolve(fields[name]).get("readOnly"):
                    yield f"{where}.{name}: is never sent"
                yield from self.faults(part, fields[name], f"{where}.{name}", sending)
            elif isinstance(more, dict):
                yield from self.faults(part, more, f"{where}.{name}", sending)
            elif fields:
                yield f"{where}: there is no field {name}"

    def operation(self, method, path):
        for pattern, methods in self.all["paths"].items():
            if method in methods and re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", pattern), path):
                return methods[method]
        return None

    def question_faults(self, operation, query, content_type, body):
        names = {self.resolve(p)["name"] for p in operation.get("parameters", []) if self.resolve(p)["in"] == "query"}
        for name in set(query) - names:
            yield f"there is no parameter {name}"
        content = operation.get("requestBody", {}).get("content", {})
        if body and content and content_type not in content:
            yield f"is not sent as {content_type}"
        elif body and content_type == "application/json":
            if not content:
                yield "takes no body"
            else:
                yield from self.faults(json.loads(body), content[content_type]["schema"], "body", sending=True)
        elif operation.get("requestBody", {}).get("required") and not body:
            yield "its body is missing"

    def answer_faults(self, operation, status, body):
        described = operation["responses"].get(str(status))
        if described is None:
            yield f"{status} is no answer of it"
        elif "content" not in described:
            if body is not None:
                yield "has no body"
        else:
            yield from self.faults(body, described["content"]["application/json"]["schema"], "answer")


def unique(kind, number):
    return uuid.UUID(int=(kind << 96) + number).hex


def moment(**after):
    return (datetime.now(timezone.utc) + timedelta(**after)).isoformat()


class State:
    def __init__(self):
        self.lock = threading.RLock()
        self.released = threading.Event()
        self.reset()

    def reset(self):
        self.released.set()
        self.tokens = {"Token": {"good-token"}, "Bearer": {"personal-token"}}
        self.answers = []
        self.requests = []
        self.faults = []
        self.held = 0
        self.released = threading.Event()
        self.proposals = []
        self.rows = {"projects": [], "resources": [], "calls": [], "usages": []}
        self.questions = []  # of the call's checklist; none: it has no checklist

    def fill(self, base):
        self.base = base
        self.rows["projects"] = [self.project(n) for n in range(230)]
        self.rows["resources"] = [self.resource(n) for n in range(4)]
        self.rows["calls"] = [self.call()]

    def project(self, n):
        names = {0: "EHPC-AIF-2026PG01-907", 1: "Übersetzung für alle – Größe XL"}
        row = {"uuid": unique(1, n), "url": f"{self.base}/api/projects/{unique(1, n)}/", "name": names.get(n, f"Project {n}"),
               "customer_name": "Université du Luxembourg", "resources_count": 2 if n == 0 else 0,
               "start_date": "2026-06-01", "end_date": "2026-12-31" if n == 0 else None, "backend_id": f"p_{n}"}
        if n == 2:  # an older one tells less
            del row["resources_count"], row["start_date"], row["customer_name"]
        return row

    def component(self, kind, name, unit, **more):
        return {"uuid": unique(5, len(kind)), "type": kind, "name": name, "measured_unit": unit, "billing_type": "limit",
                "limit_period": "total", "factor": 1} | more

    def resource(self, n):
        offering = ["LUMI-G / Puhuri", "Leonardo Booster", "Objekt-Speicher", "Cloud"][n]
        row = {"uuid": unique(2, n), "url": f"{self.base}/api/marketplace-resources/{unique(2, n)}/",
               "name": f"allocation-{n}", "state": "OK", "offering_name": offering, "offering_uuid": unique(3, n),
               "offering_slug": f"offering-{n}", "provider_name": "CSC", "project_uuid": unique(1, 0),
               "project_name": "EHPC-AIF-2026PG01-907", "project_end_date": "2026-12-31", "end_date": None,
               "backend_id": f"project_46500000{n}", "username": None, "paused": False, "downscaled": False,
               "last_sync": moment(hours=-3), "is_usage_based": False, "is_limit_based": True,
               "limits": {"gpu_hours": 5000}, "current_usages": {"gpu_hours": 120.5},
               "limit_usage": {"gpu_hours": 1200.5},
               "offering_components": [self.component("gpu_hours", "GPU-Stunden", "GPU-h")]}
        if n == 1:  # more was used than given; hours are kept as minutes
            row |= {"limits": {"node_min": 60000}, "limit_usage": {"node_min": 66000}, "paused": True,
                    "current_usages": {"node_min": 600},
                    "offering_components": [self.component("node_min", "Node-hours", "h", factor=60)]}
        if n == 2:  # nothing was reported, and one counts by the month
            row |= {"limits": {"storage": 2048, "egress": 10}, "current_usages": {"egress": 4.0}, "limit_usage": {},
                    "end_date": "2026-12-01",
                    "offering_components": [
                        self.component("storage", "Speicherplatz", "GB", factor=1024),
                        self.component("egress", "Egress", "TB", limit_period="month")]}
        if n == 3:  # no limit at all, and nothing described
            for name in ("limits", "limit_usage", "offering_components", "project_end_date", "last_sync"):
                del row[name]
            row |= {"current_usages": {"cpu": 3.0}, "state": "Creating"}
        return row

    def call(self):
        rounds = [("2026-1", -90, -30, "ended"), ("2026-2", -10, 20, "open"), ("2027-1", 60, 90, "scheduled")]
        return {"uuid": unique(7, 0), "url": f"{self.base}/api/proposal-public-calls/{unique(7, 0)}/",
                "name": "AI for Science and Collaborative EU Projects", "state": "active", "customer_name": "EuroHPC JU",
                "description": "<p>Text</p>", "fixed_duration_in_days": 180, "has_eligibility_restrictions": True,
                "external_url": "https://example.org/call",
                "rounds": [{"uuid": unique(8, n), "name": name, "slug": name, "status": status,
                            "start_time": moment(days=start), "cutoff_time": moment(days=end)}
                           for n, (name, start, end, status) in enumerate(rounds)],
                "offerings": [{"uuid": unique(9, 0), "offering_name": "LUMI-G", "provider_name": "CSC",
                               "state": "accepted", "offering_uuid": unique(3, 0),
                               "components": [self.component("gpu_hours", "GPU-Stunden", "GPU-h")]}]}

    def add_proposal(self, sent):
        n = len(self.proposals)
        call = self.rows["calls"][0]
        chosen = next((r for r in call["rounds"] if r["uuid"] == uuid.UUID(sent["round_uuid"]).hex), None)
        if chosen is None:
            return 400, {"round_uuid": ["Round not found."]}
        if chosen["status"] != "open":
            return 400, {"non_field_errors": ["Round is not open."]}
        proposal = {"uuid": unique(10, n), "url": f"{self.base}/api/proposal-proposals/{unique(10, n)}/",
                    "slug": f"proposal-{n}", "name": sent["name"], "description": sent.get("description", ""),
                    "project_summary": sent.get("project_summary", ""), "project_name": sent["name"], "project": None,
                    "state": "draft", "round": chosen, "call_uuid": call["uuid"], "call_name": call["name"],
                    "call_managing_organisation_uuid": unique(11, 0), "supporting_documentation": [],
                    "approved_by": None, "created_by": f"{self.base}/api/users/{unique(12, 0)}/",
                    "created_by_name": "Anna", "created_by_uuid": unique(12, 0), "oecd_fos_2007_label": "",
                    "allocation_comment": None, "created": moment(), "compliance_status": None,
                    "can_submit": {"can_submit": False, "error": "Request at least one resource."}}
        self.proposals.append((proposal, []))
        return 201, proposal


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 1 << 16  # one packet for a small answer
    state = None
    schema = None

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.handle_one("get")

    def do_POST(self):
        self.handle_one("post")

    def do_PATCH(self):
        self.handle_one("patch")

    def handle_one(self, method):
        split = urlsplit(self.path)
        query = {name: values[-1] for name, values in parse_qs(split.query).items()}
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        content_type = (self.headers.get("Content-Type") or "").split(";")[0]
        path = re.sub("^/portal(?=/)", "", split.path)  # it may lie below a path
        with self.state.lock:
            self.state.requests.append({"method": method, "path": path, "query": query,
                                        "authorization": self.headers.get("Authorization", ""),
                                        "agent": self.headers.get("User-Agent", "")})
            spoil = self.spoil_for(method, path)
        if spoil and self.spoilt(spoil, "before"):
            return
        with self.state.lock:
            status, answer, headers = self.answer(method, path, query, content_type, body)
        if spoil and self.spoilt(spoil, "after", status, answer, headers):
            return
        self.send(status, answer, headers)

    def spoil_for(self, method, path):
        for rule in self.state.answers:
            if rule["path"] in path and rule.get("method", method) == method and rule.get("times", 1) > 0:
                if rule.get("skip", 0) > 0:
                    rule["skip"] -= 1
                    continue
                rule["times"] = rule.get("times", 1) - 1
                return rule
        return None

    # How an answer is spoilt. At "before" nothing was done yet, with "at": "after" it was.
    def spoilt(self, rule, moment_of, status=0, answer=None, headers=None):
        if rule.get("at", "before") != moment_of:
            return False
        kind = rule["kind"]
        if kind == "hold":  # till it is released, and then as always
            with self.state.lock:
                self.state.held += 1
            self.state.released.wait()
            return False
        if kind == "close":  # without a word
            self.close_connection = True
            self.connection.close() if not isinstance(self.connection, ssl.SSLSocket) else self.connection.shutdown(2)
            return True
        if kind == "cut":  # in the middle of the body
            whole = json.dumps(answer).encode() if answer is not None else b"[" + b"1," * 1000
            self.send_raw(status or 200, "application/json", whole[: len(whole) // 2], length=len(whole))
            self.close_connection = True
            return True
        if kind == "raw":
            self.send_raw(rule.get("status", 200), rule.get("type", "application/json"), rule.get("body", "").encode(),
                          rule.get("headers", {}))
            return True
        if kind == "huge":
            self.send_raw(200, "application/json", b"[" + b" " * rule["bytes"] + b"]")
            return True
        if kind == "gzip":
            packed = gzip.compress(json.dumps(answer).encode())
            self.send_raw(status, "application/json", packed[: len(packed) // 2] if rule.get("damaged") else packed,
                          (headers or {}) | {"Content-Encoding": "gzip"})
            return True
        if kind == "redirect":
            self.send_raw(rule.get("status", 302), "text/html", b"", {"Location": rule["to"]})
            return True
        raise ValueError(kind)

    def answer(self, method, path, query, content_type, body):
        operation = self.schema.operation(method, path)
        if operation is None:
            self.fault(f"{method} {path}: not in the excerpt of the schema")
            return 404, {"detail": "Not found."}, {}
        for fault in self.schema.question_faults(operation, query, content_type, body):
            self.fault(f"{method} {path}: {fault}")
        scheme, _, token = self.headers.get("Authorization", "").partition(" ")
        if token not in self.state.tokens.get(scheme, set()):
            return 401, {"detail": "Invalid token."}, {"WWW-Authenticate": "Token"}
        status, answer, headers = self.act(method, path, query, content_type, body)
        if status < 300:
            for fault in self.schema.answer_faults(operation, status, answer):
                self.fault(f"{method} {path}: {fault}")
        return status, answer, headers

    def act(self, method, path, query, content_type, body):
        state = self.state
        lists = {"/api/projects/": "projects", "/api/marketplace-resources/": "resources",
                 "/api/proposal-public-calls/": "calls"}
        if path == "/api/marketplace-component-usages/":
            of = query.get("resource_uuid", "")
            return self.page([row for row in state.rows["usages"] if row["resource_uuid"] == of], path, query)
        if path == "/api/users/me/":
            return 200, {"uuid": unique(12, 0), "username": "anna@myaccessid.org", "full_name": "Anna Müller",
                         "token_lifetime": 3600, "token_expires_at": moment(hours=1)}, {}
        if path in lists:
            return self.page(state.rows[lists[path]], path, query)
        if path == "/api/proposal-proposals/":
            if method == "get":
                return self.page([proposal for proposal, _ in state.proposals], path, query)
            return *state.add_proposal(json.loads(body)), {}
        proposal, resources = next((p for p in state.proposals if p[0]["uuid"] in path), (None, None))
        if proposal is None:
            return 404, {"detail": "Not found."}, {}
        if method == "patch":
            return self.change_resource(proposal, next((r for r in resources if r["uuid"] in path), None), body)
        if path.endswith("/resources/"):
            if method == "get":
                return self.page(resources, path, query)
            return self.add_resource(proposal, resources, json.loads(body))
        if path.endswith("/attach_document/"):
            name = re.search(rb'filename="([^"]*)"', body)
            if content_type != "multipart/form-data" or b'name="file"' not in body or not name:
                return 400, {"file": ["No file was submitted."]}, {}
            proposal["supporting_documentation"].append(
                {"uuid": unique(13, len(proposal["supporting_documentation"])), "file": f"{state.base}/media/x.pdf",
                 "file_name": name[1].decode(), "file_size": len(body), "created": moment()})
            return 200, None, {}
        if path.endswith("/update_project_details/"):
            if proposal["state"] != "draft":
                return 409, {"detail": "Valid states for operation: Draft."}, {}
            proposal.update(json.loads(body))
            return 200, None, {}
        if path.endswith("/checklist/"):
            if not state.questions:
                return 400, {"detail": "No checklist configured"}, {}
            return 200, self.checklist(), {}
        if path.endswith("/submit/"):
            if proposal["state"] != "draft":
                return 409, {"detail": "Valid states for operation: Draft."}, {}
            if not resources:
                return 400, ["Proposal must have at least one requested resource."], {}
            proposal["state"] = "submitted"
            return 200, None, {}
        return 200, proposal, {}

    def add_resource(self, proposal, resources, sent):
        offering = self.state.rows["calls"][0]["offerings"][0]
        if uuid.UUID(sent["requested_offering_uuid"]).hex != offering["uuid"]:
            return 400, {"requested_offering_uuid": ["Offering not found."]}, {}
        n = len(resources)
        resource = {"uuid": unique(14, n), "url": f"{self.state.base}/r/{n}/", "requested_offering": offering,
                    "resource": None, "resource_name": "", "call_resource_template": "",
                    "call_resource_template_name": "", "limits": sent["limits"], "attributes": sent["attributes"],
                    "description": sent.get("description", ""), "created_by": None, "created_by_name": "Anna"}
        resources.append(resource)
        proposal["can_submit"] = {"can_submit": True, "error": None}
        return 200, resource, {}

    def change_resource(self, proposal, resource, body):
        if resource is None:
            return 404, {"detail": "Not found."}, {}
        if proposal["state"] != "draft":
            return 409, {"detail": "Valid states for operation: Draft."}, {}
        resource.update(json.loads(body))
        return 200, resource, {}

    def checklist(self):
        questions = [{"uuid": unique(15, n), "description": text, "user_guidance": None, "question_type": "boolean",
                      "required": required, "order": n, "existing_answer": {"answer_data": True} if answered else None,
                      "question_options": None, "min_value": None, "max_value": None, "allowed_file_types": None,
                      "allowed_mime_types": None, "max_file_size_mb": None, "max_files_count": None,
                      "dependencies_info": None} for n, (text, required, answered) in enumerate(self.state.questions)]
        open_ones = [q for q in questions if q["required"] and not q["existing_answer"]]
        return {"checklist": {"name": "Compliance"}, "questions": questions,
                "completion": {"uuid": unique(16, 0), "is_completed": not open_ones, "completion_percentage": 50.0,
                               "unanswered_required_questions": [], "checklist_name": "Compliance",
                               "checklist_description": "", "created": moment(), "modified": moment()}}

    def page(self, rows, path, query):
        size = min(int(query.get("page_size", 10)), 300)
        number = int(query.get("page", 1))
        last = max(1, -(-len(rows) // size))
        if number > last:
            return 404, {"detail": "Invalid page."}, {}
        links = {"first": 1, "prev": number - 1, "next": number + 1, "last": last}
        link = ", ".join(f'<{self.state.base}{path}?{urlencode(query | {"page": to})}>; rel="{rel}"'
                         for rel, to in links.items() if 1 <= to <= last)
        return 200, rows[(number - 1) * size: number * size], {"Link": link, "X-Result-Count": str(len(rows))}

    def fault(self, text):
        self.state.faults.append(text)

    def send(self, status, answer, headers):
        body = b"" if answer is None else json.dumps(answer).encode()
        self.send_raw(status, "application/json", body, headers)

    def send_raw(self, status, content_type, body, headers=None, length=None):
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # whoever asked has gone


def obey(state, command):
    with state.lock:
        match command["do"]:
            case "answer":
                state.answers.append(command)
            case "clear":
                state.answers.clear()
            case "reset":
                state.reset()
                state.fill(state.base)
            case "release":
                state.released.set()
            case "token":
                state.tokens[command.get("scheme", "Token")] = set(command["tokens"])
            case "rows":
                state.rows[command["of"]] = command["rows"]
            case "questions":
                state.questions = command["questions"]
            case "requests":
                return {"requests": state.requests}
            case "held":
                return {"held": state.held}
            case "proposals":
                return {"proposals": [{"proposal": p, "resources": r} for p, r in state.proposals]}
            case "faults":
                return {"faults": state.faults}
    return {}


def main():
    state = Handler.state = State()
    Handler.schema = Schema(sys.argv[1])
    server = Server(("127.0.0.1", 0), Handler)
    if len(sys.argv) > 3:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
        server.socket = context.wrap_socket(server.socket, server_side=True)
    state.fill(f"http://127.0.0.1:{server.server_port}")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    for line in sys.stdin:
        print(json.dumps(obey(state, json.loads(line))), flush=True)


main()
