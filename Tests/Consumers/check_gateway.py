#!/usr/bin/env python3
"""Proves that a product's 402 can be written from feature-matrix.json alone, over HTTP and in every language.

    check_gateway.py MATRIX VECTORS

VECTORS is the product's vectors.json. What the product's owner gave word for word lies in expected/PRODUCT.json.
"""

from __future__ import annotations

import copy
import http.client
import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

sys.path.append(str(Path(__file__).resolve().parent.parent / "Browser"))

from feature_gate import FeatureGate, Refused, UnknownPlan
from gateway import Gateway, UnknownFeature, UnknownFormat, make_server
from report import Report

EXPECTED = Path(__file__).resolve().parent / "expected"
NOBODY, NOTHING = "no_such_plan", "no_such_feature"


class Reply(NamedTuple):
    status: int
    body: Any
    headers: dict[str, str]


class Client:
    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)

    def get(self, feature: str, plan: str | None, languages: str | None = None) -> Reply:
        headers = {"X-Plan": plan, "Accept-Language": languages}
        sent = {name: value for name, value in headers.items() if value is not None}
        self.connection.request("GET", f"/features/{feature}", headers=sent)
        response = self.connection.getresponse()
        return Reply(response.status, json.loads(response.read()), dict(response.headers))


Case = tuple[str, Any, Any]


def refusals(client: Client, vectors: list[dict[str, Any]]) -> Iterator[Case]:
    """Each body with its keys in order: a service may sign or cache it."""
    for vector in vectors:
        name = f"{vector['plan']}, {vector['feature']}, {vector['locale']}"
        reply = client.get(vector["feature"], vector["plan"], vector["locale"])
        yield f"{name}: status", reply.status, 402
        yield f"{name}: body", json.dumps(reply.body), json.dumps(vector["body"])
        yield f"{name}: language", reply.headers["Content-Language"], vector["locale"]


def decisions(client: Client, grants: dict[str, dict[str, bool]]) -> Iterator[Case]:
    for feature, plans in grants.items():
        for plan, granted in plans.items():
            yield f"{plan} and {feature}", client.get(feature, plan).status, 200 if granted else 402
            yield f"{plan} in capitals and {feature}", client.get(feature, plan.upper()).status, 402
        unknown = client.get(feature, NOBODY)
        yield f"an unknown plan has not {feature}", unknown.status, 402
        yield f"an unknown plan gets no link to {feature}", unknown.body["details"]["upgrade_url"], None
        yield f"no plan has not {feature}", client.get(feature, None).status, 402
    yield "an unknown feature over HTTP", client.get(NOTHING, next(iter(plans))).status, 404


def negotiation(client: Client, matrix: dict[str, Any], vectors: list[dict[str, Any]]) -> Iterator[Case]:
    first = vectors[0]
    locales, default = matrix["locales"]["all"], matrix["locales"]["default"]
    other, last = locales[1], locales[-1]
    table = {
        None: default,
        "de": default,
        "*": default,
        f"{last}-CA": last,
        last.upper(): last,
        f"{other};q=0.2, {last};q=0.9": last,
        f"de, {other};q=0.5": other,
        f"{last};q=0, {other};q=0.1": other,
        f"{last};q=abc": default,
    }
    for header, locale in table.items():
        reply = client.get(first["feature"], first["plan"], header)
        yield f"Accept-Language {header}", reply.headers["Content-Language"], locale


def raised(make: Any) -> str:
    try:
        make()
    except (UnknownFeature, UnknownFormat, UnknownPlan, Refused) as error:
        return type(error).__name__
    return "nothing"


def decorators(matrix: dict[str, Any], vectors: dict[str, Any]) -> Iterator[Case]:
    """The gate that guards functions says what the gateway says."""
    gateway = Gateway(matrix)
    gate = FeatureGate(gateway)
    yield "an unknown feature fails at load", raised(lambda: gateway.require(NOTHING)), "UnknownFeature"
    yield "and in the decorator", raised(lambda: gate.require_feature(NOTHING)), "UnknownFeature"
    yield "an unknown plan fails in the decorator", raised(lambda: gate.require_plan(NOBODY)), "UnknownPlan"
    yield "an unknown format is refused", raised(lambda: Gateway(matrix | {"formatVersion": 2})), "UnknownFormat"

    def outcome(function: Any, plan: str, locale: str | None = None) -> Any:
        with gate.account(plan, locale):
            try:
                return function("done", mark=True)
            except Refused as refused:
                return refused.answer

    def work(words: str, *, mark: bool) -> str:
        return f"{words} {mark}"

    guarded = {feature: gate.require_feature(feature)(work) for feature in vectors["grants"]}
    for feature, plans in vectors["grants"].items():
        for plan, granted in plans.items():
            yield f"@require_feature: {plan}, {feature}", outcome(guarded[feature], plan) == "done True", granted
        yield f"@require_feature: unknown plan, {feature}", outcome(guarded[feature], NOBODY).status, 402
        yield f"@require_feature: nobody, {feature}", raised(lambda: guarded[feature]("x", mark=True)), "Refused"
    for vector in vectors["refusals"]:
        answer = outcome(guarded[vector["feature"]], vector["plan"], vector["locale"])
        name = f"@require_feature: {vector['plan']}, {vector['feature']}, {vector['locale']}: body"
        yield name, json.dumps(answer.body), json.dumps(vector["body"])
    ranks = {plan["id"]: plan["rank"] for plan in matrix["plans"]}
    for minimum in ranks:
        by_plan = gate.require_plan(minimum)(work)
        for plan, rank in ranks.items():
            yield f"@require_plan {minimum}: {plan}", outcome(by_plan, plan) == "done True", rank >= ranks[minimum]
        for locale in matrix["locales"]["all"]:
            title = next(plan for plan in matrix["plans"] if plan["id"] == minimum)["text"][locale]["name"]
            yield f"@require_plan {minimum}: unknown plan, {locale}", outcome(by_plan, NOBODY, locale).body["message"], title
    yield "the function keeps its name", next(iter(guarded.values())).__name__, "work"


def custom_plan(matrix: dict[str, Any], vectors: list[dict[str, Any]]) -> Iterator[Case]:
    """The same product with a price on request for the plan that is offered."""
    vector = next(vector for vector in vectors if vector["body"]["details"]["minimum_tier"])
    plan, feature = vector["plan"], vector["feature"]
    changed = copy.deepcopy(matrix)
    offered = next(entry for entry in changed["plans"] if entry["id"] == vector["body"]["details"]["minimum_tier"])
    offered |= {"pricing": "custom", "prices": []}
    changed["upgrades"][feature][plan]["url"] = "/contact/"
    details = Gateway(changed).require(feature)(plan, vector["locale"]).body["details"]
    yield "custom plan: no pricing_context", "pricing_context" in details, False
    yield "custom plan: leads to the contact", details["upgrade_url"], "/contact/"


def given(product: str, vectors: list[dict[str, Any]]) -> Iterator[Case]:
    file = EXPECTED / f"{product}.json"
    for case in json.loads(file.read_text(encoding="utf-8")) if file.exists() else []:
        body = next(
            (vector["body"] for vector in vectors if all(vector[key] == case[key] for key in ("plan", "feature", "locale"))),
            None,
        )
        yield f"as given: {case['plan']}, {case['feature']}, {case['locale']}", body, case["body"]


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    matrix, vectors = (json.loads(Path(path).read_bytes()) for path in arguments)
    report = Report()
    report.check(matrix["digest"] == vectors["digest"], "the vectors are of another matrix")
    with make_server(Gateway(matrix), 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        client = Client(server.server_port)
        for group in (
            refusals(client, vectors["refusals"]),
            decisions(client, vectors["grants"]),
            negotiation(client, matrix, vectors["refusals"]),
            decorators(matrix, vectors),
            custom_plan(matrix, vectors["refusals"]),
            given(matrix["product"], vectors["refusals"]),
        ):
            for name, found, expected in group:
                report.check(found == expected, f"{name}\n  found    {found!r}\n  expected {expected!r}")
        client.connection.close()
        server.shutdown()
    return report.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
