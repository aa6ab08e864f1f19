#!/usr/bin/env python3
"""Proves that feature-matrix.schema.json accepts the matrix it was made with and refuses broken ones.

    check_matrix.py MATRIX SCHEMA

Needs the package `jsonschema`. Prints a line a case; exit code 1 where one fails.
"""

from __future__ import annotations

import copy
import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

Matrix = dict[str, Any]
Mutation = Callable[[Matrix], None]


class Missing(LookupError):
    """The product has nothing that the case could break."""


MUTATIONS: dict[str, Mutation] = {}


def broken(name: str) -> Callable[[Mutation], Mutation]:
    """Names a function that breaks a matrix."""

    def register(mutation: Mutation) -> Mutation:
        MUTATIONS[name] = mutation
        return mutation

    return register


def first(items: Iterator[Any]) -> Any:
    for item in items:
        return item
    raise Missing


def drop_last(entries: dict[str, Any]) -> None:
    if not entries:
        raise Missing
    entries.popitem()


def paid_price(matrix: Matrix) -> dict[str, Any]:
    return first(plan["prices"][0] for plan in matrix["plans"] if plan["pricing"] == "paid")


def finite_limit(matrix: Matrix) -> dict[str, Any]:
    return first(limit for plan in matrix["plans"] for limit in plan["limits"].values() if not limit["unlimited"])


def unlimited_limit(matrix: Matrix) -> dict[str, Any]:
    return first(limit for plan in matrix["plans"] for limit in plan["limits"].values() if limit["unlimited"])


def any_upgrade(matrix: Matrix) -> dict[str, Any]:
    return first(upgrade for by_plan in matrix["upgrades"].values() for upgrade in by_plan.values() if upgrade["to"])


def upgrade_with_roi(matrix: Matrix) -> dict[str, Any]:
    return first(upgrade for by_plan in matrix["upgrades"].values() for upgrade in by_plan.values() if upgrade["roi"])


def any_limit(matrix: Matrix) -> dict[str, Any]:
    return first(iter(matrix["limits"].values()))


def metered_limit(matrix: Matrix) -> dict[str, Any]:
    default = matrix["locales"]["default"]
    return first(limit for limit in matrix["limits"].values() if limit["text"][default]["exceeded"])


def boolean_feature(matrix: Matrix) -> str:
    return first(name for name, feature in matrix["features"].items() if feature["type"] == "boolean")


def level_feature(matrix: Matrix) -> str:
    return first(name for name, feature in matrix["features"].items() if feature["type"] == "level")


def text_of(entry: dict[str, Any]) -> dict[str, Any]:
    return first(iter(entry["text"].values()))


# The head


@broken("wrong formatVersion")
def _(matrix: Matrix) -> None:
    matrix["formatVersion"] = 2


@broken("formatVersion as text")
def _(matrix: Matrix) -> None:
    matrix["formatVersion"] = "1"


@broken("another product")
def _(matrix: Matrix) -> None:
    matrix["product"] = "another"


@broken("missing digest")
def _(matrix: Matrix) -> None:
    del matrix["digest"]


@broken("short digest")
def _(matrix: Matrix) -> None:
    matrix["digest"] = matrix["digest"][:-1]


@broken("digest in capitals")
def _(matrix: Matrix) -> None:
    matrix["digest"] = "sha256:" + "A" * 64


@broken("unknown key at the top")
def _(matrix: Matrix) -> None:
    matrix["generatedAt"] = "2026-01-01T00:00:00Z"


@broken("date that is no date")
def _(matrix: Matrix) -> None:
    matrix["effectiveFrom"] = "1 November 2025"


@broken("locale missing from the list")
def _(matrix: Matrix) -> None:
    matrix["locales"]["all"].pop()


@broken("unknown default locale")
def _(matrix: Matrix) -> None:
    matrix["locales"]["default"] = "xx"


@broken("wrong exponent")
def _(matrix: Matrix) -> None:
    matrix["currencies"][matrix["currency"]]["exponent"] = 5


@broken("currency without an entry")
def _(matrix: Matrix) -> None:
    matrix["currencies"] = {}


@broken("unknown default plan")
def _(matrix: Matrix) -> None:
    matrix["defaultPlan"] = "platinum"


@broken("trial of an unknown plan")
def _(matrix: Matrix) -> None:
    if matrix["trial"] is None:
        raise Missing
    matrix["trial"]["plan"] = "platinum"


@broken("trial of no days")
def _(matrix: Matrix) -> None:
    if matrix["trial"] is None:
        raise Missing
    matrix["trial"]["days"] = 0


@broken("unknown urgency")
def _(matrix: Matrix) -> None:
    if matrix["trial"] is None:
        raise Missing
    matrix["trial"]["urgency"] = {day: "panic" for day in matrix["trial"]["urgency"]}


@broken("missing state")
def _(matrix: Matrix) -> None:
    matrix["states"].pop()


@broken("suspended with access")
def _(matrix: Matrix) -> None:
    first(state for state in matrix["states"] if state["id"] == "suspended")["access"] = True


# Plans


@broken("missing plan")
def _(matrix: Matrix) -> None:
    matrix["plans"].pop()


@broken("plan twice")
def _(matrix: Matrix) -> None:
    matrix["plans"].append(copy.deepcopy(matrix["plans"][0]))


@broken("plans in another order")
def _(matrix: Matrix) -> None:
    if len(matrix["plans"]) < 2:
        raise Missing
    matrix["plans"].reverse()


@broken("missing feature in a plan")
def _(matrix: Matrix) -> None:
    drop_last(matrix["plans"][0]["features"])


@broken("unknown feature in a plan")
def _(matrix: Matrix) -> None:
    matrix["plans"][0]["features"]["teleport"] = True


@broken("boolean feature as text")
def _(matrix: Matrix) -> None:
    matrix["plans"][0]["features"][boolean_feature(matrix)] = "yes"


@broken("boolean feature as null")
def _(matrix: Matrix) -> None:
    matrix["plans"][0]["features"][boolean_feature(matrix)] = None


@broken("unknown level")
def _(matrix: Matrix) -> None:
    matrix["plans"][0]["features"][level_feature(matrix)] = "celestial"


@broken("level as true")
def _(matrix: Matrix) -> None:
    matrix["plans"][0]["features"][level_feature(matrix)] = True


@broken("missing limit in a plan")
def _(matrix: Matrix) -> None:
    drop_last(matrix["plans"][0]["limits"])


@broken("null limit")
def _(matrix: Matrix) -> None:
    limits = matrix["plans"][0]["limits"]
    limits[first(iter(limits))] = None


@broken("bare number as limit")
def _(matrix: Matrix) -> None:
    limits = matrix["plans"][0]["limits"]
    limits[first(iter(limits))] = 50


@broken("limited without value")
def _(matrix: Matrix) -> None:
    finite_limit(matrix)["value"] = None


@broken("unlimited with value")
def _(matrix: Matrix) -> None:
    unlimited_limit(matrix)["value"] = 1_000_000_000


@broken("limit as text")
def _(matrix: Matrix) -> None:
    finite_limit(matrix)["value"] = "50"


@broken("negative limit")
def _(matrix: Matrix) -> None:
    finite_limit(matrix)["value"] = -1


@broken("limit without 'unlimited'")
def _(matrix: Matrix) -> None:
    del finite_limit(matrix)["unlimited"]


@broken("price with a fraction")
def _(matrix: Matrix) -> None:
    paid_price(matrix)["amountMinor"] = 149.99


@broken("price as text")
def _(matrix: Matrix) -> None:
    paid_price(matrix)["amountMinor"] = "14900"


@broken("negative amount")
def _(matrix: Matrix) -> None:
    paid_price(matrix)["amountMinor"] = -4900


@broken("unknown period")
def _(matrix: Matrix) -> None:
    paid_price(matrix)["period"] = "fortnight"


@broken("unknown currency")
def _(matrix: Matrix) -> None:
    paid_price(matrix)["currency"] = "ZZZ"


@broken("paid price without lookup key")
def _(matrix: Matrix) -> None:
    paid_price(matrix)["lookupKey"] = None


@broken("custom plan with prices")
def _(matrix: Matrix) -> None:
    first(plan for plan in matrix["plans"] if plan["prices"])["pricing"] = "custom"


@broken("free plan that costs something")
def _(matrix: Matrix) -> None:
    first(plan for plan in matrix["plans"] if plan["pricing"] == "paid")["pricing"] = "free"


@broken("paid plan without prices")
def _(matrix: Matrix) -> None:
    first(plan for plan in matrix["plans"] if plan["pricing"] == "paid")["prices"] = []


@broken("unknown status")
def _(matrix: Matrix) -> None:
    matrix["plans"][0]["status"] = "sold"


@broken("empty name")
def _(matrix: Matrix) -> None:
    text_of(matrix["plans"][0])["name"] = ""


@broken("plan text missing in a locale")
def _(matrix: Matrix) -> None:
    drop_last(matrix["plans"][0]["text"])


@broken("plan text in an unknown locale")
def _(matrix: Matrix) -> None:
    matrix["plans"][0]["text"]["xx"] = copy.deepcopy(text_of(matrix["plans"][0]))


# Features and limits


@broken("missing feature")
def _(matrix: Matrix) -> None:
    drop_last(matrix["features"])


@broken("unknown minimumPlan")
def _(matrix: Matrix) -> None:
    matrix["features"][boolean_feature(matrix)]["minimumPlan"] = "platinum"


@broken("feature granted to an unknown plan")
def _(matrix: Matrix) -> None:
    matrix["features"][boolean_feature(matrix)]["plans"].append("platinum")


@broken("feature of another type")
def _(matrix: Matrix) -> None:
    matrix["features"][boolean_feature(matrix)]["type"] = "level"


@broken("level without words")
def _(matrix: Matrix) -> None:
    drop_last(text_of(matrix["features"][level_feature(matrix)])["levels"])


@broken("warning at 0 percent")
def _(matrix: Matrix) -> None:
    any_limit(matrix)["warnAtPercent"] = 0


@broken("unknown kind of limit")
def _(matrix: Matrix) -> None:
    any_limit(matrix)["kind"] = "soft"


@broken("capacity with a period")
def _(matrix: Matrix) -> None:
    first(limit for limit in matrix["limits"].values() if limit["period"] is None)["period"] = "day"


@broken("limit raised by an unknown plan")
def _(matrix: Matrix) -> None:
    raised = any_limit(matrix)["raisedBy"]
    raised[first(iter(raised))] = "platinum"


@broken("limit raised by the plan itself")
def _(matrix: Matrix) -> None:
    raised = any_limit(matrix)["raisedBy"]
    plan = first(iter(raised))
    raised[plan] = plan


@broken("raisedBy without a plan")
def _(matrix: Matrix) -> None:
    drop_last(any_limit(matrix)["raisedBy"])


@broken("exceeded text missing for a plan")
def _(matrix: Matrix) -> None:
    drop_last(text_of(metered_limit(matrix))["exceeded"])


@broken("unit as null")
def _(matrix: Matrix) -> None:
    text_of(any_limit(matrix))["unit"] = None


@broken("unknown metric")
def _(matrix: Matrix) -> None:
    matrix["metrics"].append("happiness")


# Upgrades


@broken("unknown plan in 'to'")
def _(matrix: Matrix) -> None:
    any_upgrade(matrix)["to"] = "platinum"


@broken("upgrade to nowhere with a link")
def _(matrix: Matrix) -> None:
    any_upgrade(matrix)["to"] = None


@broken("upgrade to the plan one has")
def _(matrix: Matrix) -> None:
    by_plan = first(by_plan for by_plan in matrix["upgrades"].values() if by_plan)
    plan = first(iter(by_plan))
    by_plan[plan]["to"] = plan


@broken("upgrade missing for a plan")
def _(matrix: Matrix) -> None:
    drop_last(first(by_plan for by_plan in matrix["upgrades"].values() if by_plan))


@broken("upgrades missing for a feature")
def _(matrix: Matrix) -> None:
    drop_last(matrix["upgrades"])


@broken("upgrade text missing in a locale")
def _(matrix: Matrix) -> None:
    drop_last(any_upgrade(matrix)["text"])


@broken("empty title")
def _(matrix: Matrix) -> None:
    text_of(any_upgrade(matrix))["title"] = ""


@broken("benefit without icon")
def _(matrix: Matrix) -> None:
    benefits = [text["benefits"] for text in any_upgrade(matrix)["text"].values() if text["benefits"]]
    del first(iter(benefits))[0]["icon"]


@broken("benefit as bare text")
def _(matrix: Matrix) -> None:
    text_of(any_upgrade(matrix))["benefits"] = ["More of everything"]


@broken("savings with a fraction")
def _(matrix: Matrix) -> None:
    upgrade_with_roi(matrix)["roi"]["monthlySavingsMinMinor"] = 800.5


@broken("link to another host")
def _(matrix: Matrix) -> None:
    any_upgrade(matrix)["url"] = "//evil.example/app"


@broken("script as link")
def _(matrix: Matrix) -> None:
    any_upgrade(matrix)["url"] = "javascript:alert(1)"


@broken("blank left in a link")
def _(matrix: Matrix) -> None:
    any_upgrade(matrix)["url"] = "/app?upgrade={to}"


@broken("add-on for an unknown plan")
def _(matrix: Matrix) -> None:
    first(iter(matrix["addOns"]))["availableFor"] = ["platinum"]


@broken("add-on that extends an unknown limit")
def _(matrix: Matrix) -> None:
    first(iter(matrix["addOns"]))["extends"]["happiness"] = 1


def canonical_digest(matrix: Matrix) -> str:
    """The digest as the contract has it: of the bytes without white space and without the digest."""
    rest = {key: value for key, value in matrix.items() if key != "digest"}
    canonical = json.dumps(rest, ensure_ascii=False, separators=(",", ":")).encode()
    return "sha256:" + hashlib.sha256(canonical).hexdigest()


def cases(matrix: Matrix, data: bytes, schema: dict[str, Any]) -> Iterator[tuple[str, bool | None, str]]:
    """Name, outcome (nothing where the product has no such thing) and a note of each case."""
    Draft202012Validator.check_schema(schema)
    yield "the schema is a schema", True, ""
    validator = Draft202012Validator(schema)
    errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(matrix)]
    yield "the matrix is accepted", not errors, "; ".join(errors[:3])
    yield "the digest is that of the canonical bytes", canonical_digest(matrix) == matrix["digest"], ""
    yield "the file ends in one line feed", data.endswith(b"}\n"), ""
    for name, mutation in MUTATIONS.items():
        mutant = copy.deepcopy(matrix)
        try:
            mutation(mutant)
        except Missing:
            yield f"refused: {name}", None, "nothing of the kind in this product"
            continue
        yield f"refused: {name}", mutant != matrix and not validator.is_valid(mutant), "accepted"


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    data = Path(arguments[0]).read_bytes()
    schema = json.loads(Path(arguments[1]).read_bytes())
    passed = failed = 0
    for name, outcome, note in cases(json.loads(data), data, schema):
        word = {True: "ok", False: "FAILED", None: "skipped"}[outcome]
        print(f"{word:8}{name}" + (f" ({note})" if note and outcome is not True else ""))
        passed += outcome is True
        failed += outcome is False
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
