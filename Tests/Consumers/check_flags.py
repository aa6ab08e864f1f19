"""Asks flagd's own schema and OpenFeature's flagd provider, without a daemon, whether flags say what the matrix says.

    check_flags.py MATRIX FLAGS
"""

import copy
import json
import logging
import sys
from pathlib import Path

import jsonschema
from openfeature import api
from openfeature.contrib.provider.flagd import FlagdProvider
from openfeature.contrib.provider.flagd.config import ResolverType
from openfeature.evaluation_context import EvaluationContext
from openfeature.flag_evaluation import Reason

# What asks with a wrong type is meant to be refused; the provider logs it.
logging.disable(logging.CRITICAL)

SCHEMAS = Path(__file__).parent / "flagd"
# No plan at all, one that there is not, and what is no id.
STRANGERS = [None, "", "none", "no_such_plan", "NONE", " ", 0, True, ["starter"]]


class Count:
    def __init__(self) -> None:
        self.passed = self.failed = 0

    def same(self, found: object, expected: object, what: str) -> None:
        # 1 and True are equal to Python.
        if found == expected and type(found) is type(expected):
            self.passed += 1
        else:
            self.failed += 1
            print(f"{what}: {found!r} instead of {expected!r}")


def validator() -> jsonschema.Draft7Validator:
    """Of the schema with its one neighbour inside it, so that nothing is fetched."""
    flags = json.loads((SCHEMAS / "flags.json").read_text())
    targeting = json.loads((SCHEMAS / "targeting.json").read_text())
    neighbour = targeting["$id"]

    def moved(value: object, place: str) -> object:
        if isinstance(value, list):
            return [moved(item, place) for item in value]
        if not isinstance(value, dict):
            return value
        out = {key: moved(item, place) for key, item in value.items() if key != "$id"}
        if value.get("$ref") == neighbour:
            out["$ref"] = "#/definitions/targeting"
        elif isinstance(value.get("$ref"), str) and place:
            out["$ref"] = value["$ref"].replace("#/definitions/", f"#/definitions/{place}/definitions/")
        return out

    schema = moved(flags, "")
    schema["definitions"]["targeting"] = moved(targeting, "targeting")
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def check_schema(flags: dict, count: Count) -> None:
    check = validator()
    for fault in check.iter_errors(flags):
        print(f"{fault.json_path}: {fault.message[:200]}")
    count.same(check.is_valid(flags), True, "the schema takes the flags")
    name = next(iter(flags["flags"]))

    def broken(**change: object) -> bool:
        other = copy.deepcopy(flags)
        other["flags"][name].update(change)
        return check.is_valid(other)

    # It does look.
    count.same(broken(state="ON"), False, "a wrong state")
    count.same(broken(variants={"a": 1, "b": "two"}), False, "variants of two types")
    count.same(broken(targeting={"iff": []}), False, "an unknown operator")


class Flags:
    """A client of the provider that reads the file itself."""

    def __init__(self, file: Path) -> None:
        provider = FlagdProvider(resolver_type=ResolverType.FILE, offline_flag_source_path=str(file))
        api.set_provider_and_wait(provider)
        self.client = api.get_client()

    def details(self, key: str, default: object, tier: object) -> object:
        ask = {
            bool: self.client.get_boolean_details, int: self.client.get_integer_details,
            float: self.client.get_float_details, str: self.client.get_string_details,
            dict: self.client.get_object_details,
        }[type(default)]
        context = EvaluationContext(attributes={} if tier is None else {"tier": tier})
        return ask(key, default, context)


def granted(kind: str, value: object) -> object:
    """What a flag says where the matrix says `value`."""
    match kind:
        case "boolean":
            return value
        case "number":
            return value or 0
        case "list":
            return {"values": value or []}
    return value or ""


def wrong_default(right: object) -> object:
    """Of the same type, but not what is expected: an answer that never came is seen."""
    match right:
        case bool():
            return not right
        case int() | float():
            return right + 999_331
        case dict():
            return {"values": ["wrong"]}
    return "wrong"


def check_answers(matrix: dict, asked: Flags, count: Count) -> None:
    for key, expected, tier in expectations(matrix):
        found = asked.details(key, wrong_default(expected), tier)
        count.same(found.value, expected, f"{key} for {tier!r}")
        count.same(found.error_code, None, f"{key} for {tier!r}: error")
        reason = Reason.TARGETING_MATCH if tier in [plan["id"] for plan in matrix["plans"]] else Reason.DEFAULT
        count.same(str(found.reason), str(reason), f"{key} for {tier!r}: reason")


def expectations(matrix: dict):
    """Every flag, what it should say, and to whom."""
    for id, feature in matrix["features"].items():
        if "gate" not in feature["show"]:
            continue
        for plan in matrix["plans"]:
            yield f"feature.{id}", granted(feature["type"], plan["features"][id]), plan["id"]
        for stranger in STRANGERS:
            yield f"feature.{id}", granted(feature["type"], False), stranger
    for id in matrix["limits"]:
        for plan in matrix["plans"]:
            limit = plan["limits"][id]
            yield f"limit.{id}", -1 if limit["unlimited"] else limit["value"], plan["id"]
            yield f"limit.{id}.unlimited", limit["unlimited"], plan["id"]
        for stranger in STRANGERS:
            yield f"limit.{id}", 0, stranger
            yield f"limit.{id}.unlimited", False, stranger


def check_set(matrix: dict, flags: dict, count: Count) -> None:
    expected = {key for key, _, _ in expectations(matrix)}
    count.same(set(flags["flags"]), expected, "the flags that there are")
    count.same(flags["metadata"]["digest"], matrix["digest"], "the digest")
    for key, flag in flags["flags"].items():
        count.same(flag["defaultVariant"] in flag["variants"], True, f"{key}: its default is a variant")
        count.same(flag["state"], "ENABLED", f"{key}: its state")
    for id, feature in matrix["features"].items():
        if "gate" in feature["show"]:
            minimum = flags["flags"][f"feature.{id}"]["metadata"].get("minimumTier")
            count.same(minimum, feature["minimumPlan"], f"{id}: its lowest plan")


def main() -> int:
    matrix, flags = (json.loads(Path(name).read_text()) for name in sys.argv[1:3])
    count = Count()
    check_schema(flags, count)
    check_set(matrix, flags, count)
    asked = Flags(Path(sys.argv[2]))
    check_answers(matrix, asked, count)
    # A flag that is not there is an error, never a yes.
    count.same(asked.details("feature.no_such_feature", False, matrix["plans"][-1]["id"]).value, False, "no such flag")
    api.shutdown()
    print(f"{count.passed} passed, {count.failed} failed")
    return 1 if count.failed else 0


if __name__ == "__main__":
    sys.exit(main())
