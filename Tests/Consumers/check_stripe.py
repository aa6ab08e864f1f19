"""Asks Stripe's own SDK whether the catalogue is made of parameters that its API has, and the matrix whether it says the same.

    check_stripe.py MATRIX CATALOG FIXTURES
"""

import json
import re
import sys
import typing
from pathlib import Path
from types import UnionType

import stripe
import typing_extensions
from stripe.params import PriceCreateParams, ProductCreateFeatureParams, ProductCreateParams
from stripe.params.entitlements import FeatureCreateParams

# https://docs.stripe.com/currencies
WITHOUT_DECIMALS = set("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split())
OF_WHOLE_HUNDREDTHS = {"isk", "ugx"}
PATHS = {
    r"/v1/entitlements/features": FeatureCreateParams,
    r"/v1/products": ProductCreateParams,
    r"/v1/products/[a-z0-9_]+/features": ProductCreateFeatureParams,
    r"/v1/prices": PriceCreateParams,
}


class Count:
    def __init__(self) -> None:
        self.passed = self.failed = 0

    def true(self, holds: bool, what: str) -> None:
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(what)

    def same(self, found: object, expected: object, what: str) -> None:
        self.true(found == expected, f"{what}: {found!r} instead of {expected!r}")


def hints(kind: type) -> dict:
    """The parameters of a request, without what says how to send it."""
    names = vars(typing) | {"StripeContext": stripe.StripeContext} | vars(sys.modules[kind.__module__])
    return {
        key: value for key, value in typing_extensions.get_type_hints(kind, globalns=names).items()
        if key not in stripe.RequestOptions.__annotations__
    }


def faults(value: object, kind: object, path: str) -> list[str]:
    """What is wrong with a value that the SDK gives a type to."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if isinstance(kind, str):
        return [f"{path}: the type {kind} is not known"]
    if origin in (typing.Union, UnionType):
        # The SDK takes any text beside the words that there are, for words to come.
        if any(typing.get_origin(one) is typing_extensions.Literal for one in arguments):
            arguments = tuple(one for one in arguments if one is not str)
        found = [faults(value, one, path) for one in arguments]
        return [] if [] in found else found[0]
    if origin in (typing.Literal, typing_extensions.Literal):
        return [] if value in arguments else [f"{path}: {value!r} is none of {arguments}"]
    if origin in (list, typing.List):
        if not isinstance(value, list):
            return [f"{path}: {value!r} is no list"]
        return [fault for index, item in enumerate(value) for fault in faults(item, arguments[0], f"{path}[{index}]")]
    if origin in (dict, typing.Dict):
        if not isinstance(value, dict):
            return [f"{path}: {value!r} is no object"]
        return [fault for key, item in value.items() for fault in faults(item, arguments[1], f"{path}.{key}")]
    if typing_extensions.is_typeddict(kind):
        if not isinstance(value, dict):
            return [f"{path}: {value!r} is no object"]
        known = hints(kind)
        missing = [f"{path}: lacks {key}" for key in kind.__required_keys__ - value.keys()]
        unknown = [f"{path}: there is no parameter {key}" for key in value.keys() - known.keys()]
        inner = [fault for key in value.keys() & known.keys() for fault in faults(value[key], known[key], f"{path}.{key}")]
        return missing + unknown + inner
    if kind in (str, int, bool, float):
        return [] if type(value) is kind else [f"{path}: {value!r} is no {kind.__name__}"]
    return [f"{path}: {value!r} is no {kind}"]


def check_parameters(catalog: dict, fixtures: dict, count: Count) -> None:
    for key, kind in (("features", FeatureCreateParams), ("products", ProductCreateParams), ("prices", PriceCreateParams)):
        for index, value in enumerate(catalog[key]):
            found = faults(value, kind, f"{key}[{index}]")
            count.true(not found, "\n".join(found))
    # It does look.
    price = catalog["prices"][0]
    for wrong in ({"intervall": "month"}, {"recurring": {"interval": "fortnight"}}, {"unit_amount": "4900"}, {"metadata": {"a": 1}}):
        count.true(bool(faults(price | wrong, PriceCreateParams, "price")), f"{wrong} should be refused")
    count.true(bool(faults({"unit_amount": 1}, PriceCreateParams, "price")), "a price without currency should be refused")

    count.same(fixtures["_meta"], {"template_version": 0}, "the fixtures' head")
    answered: set[str] = set()
    for fixture in fixtures["fixtures"]:
        count.same(set(fixture), {"name", "path", "method", "params"}, f"{fixture['name']}: its keys")
        count.true(fixture["name"] not in answered, f"{fixture['name']} stands twice")
        kinds = [kind for pattern, kind in PATHS.items() if re.fullmatch(pattern, fixture["path"])]
        found = faults(fixture["params"], kinds[0], fixture["name"]) if kinds else [f"{fixture['path']} is no path"]
        count.true(not found, "\n".join(found))
        for name in re.findall(r"\$\{([^:}]*)[^}]*\}", json.dumps(fixture["params"])):
            count.true(name in answered, f"{fixture['name']} refers to '{name}', which has not been answered")
        answered.add(fixture["name"])
    asked = [fixture["params"] for fixture in fixtures["fixtures"]]
    for key in ("features", "products", "prices"):
        count.true(all(value in asked for value in catalog[key]), f"the fixtures make all {key}")
    count.same(len(asked), sum(len(catalog[key]) for key in ("features", "products", "prices", "productFeatures")), "fixtures")


def check_lengths(catalog: dict, count: Count) -> None:
    for key, unique in (("features", "lookup_key"), ("products", "id"), ("prices", "lookup_key")):
        names = [value[unique] for value in catalog[key]]
        count.same(len(set(names)), len(names), f"the {unique}s of {key} differ")
    for value in catalog["products"] + catalog["prices"] + catalog["features"]:
        metadata = value["metadata"]
        count.true(len(metadata) <= 50 and all(len(key) <= 40 and len(text) <= 500 for key, text in metadata.items()), f"{value}: metadata")
    for feature in catalog["features"]:
        count.true(len(feature["lookup_key"]) <= 80 and len(feature["name"]) <= 80, f"{feature}: too long")
    for price in catalog["prices"]:
        count.true(len(price["lookup_key"]) <= 200, f"{price}: too long")
        count.true(price["recurring"]["interval_count"] * (12 if price["recurring"]["interval"] == "year" else 1) <= 36, f"{price}: interval")
        given = {"unit_amount", "unit_amount_decimal", "custom_unit_amount", "tiers"} & price.keys()
        count.same(len(given), 1, f"{price}: kinds of amount")
    for product in catalog["products"]:
        features = product.get("marketing_features", [])
        count.true(len(features) <= 15 and all(len(feature["name"]) <= 80 for feature in features), f"{product}: marketing")
    texts = json.dumps({key: catalog[key] for key in ("features", "products", "prices")})
    count.true("${" not in texts, "a text has a reference")


def charged(minor: int, exponent: int, currency: str) -> int:
    """An amount of the matrix as Stripe counts it."""
    places = 0 if currency in WITHOUT_DECIMALS else 2 if currency in OF_WHOLE_HUNDREDTHS else max(exponent, 2)
    amount = minor * 10**places // 10**exponent
    assert amount * 10**exponent == minor * 10**places
    return amount


def check_matrix(matrix: dict, catalog: dict, count: Count) -> None:
    count.same(catalog["digest"], matrix["digest"], "the digest")
    prices = {price["lookup_key"]: price for price in catalog["prices"]}
    products = {product["id"]: product for product in catalog["products"]}
    sold = [(f"{matrix['product']}_{plan['id']}", plan) for plan in matrix["plans"]]
    added = [(f"{matrix['product']}_addon_{addon['id']}", addon) for addon in matrix["addOns"]]
    count.same(set(products), {id for id, _ in sold + added}, "the products")
    expected = set()
    for id, item in sold + added:
        if item["pricing"] != "paid":
            count.true(all(price["product"] != id for price in prices.values()), f"{id} has no price")
            continue
        for price in item["prices"]:
            expected.add(price["lookupKey"])
            made = prices.get(price["lookupKey"], {})
            exponent = matrix["currencies"][price["currency"]]["exponent"]
            currency = price["currency"].lower()
            count.same(made.get("product"), id, f"{price['lookupKey']}: product")
            count.same(made.get("currency"), currency, f"{price['lookupKey']}: currency")
            count.same(made.get("unit_amount"), charged(price["amountMinor"], exponent, currency), f"{price['lookupKey']}: amount")
            months = made["recurring"]["interval_count"] * (12 if made["recurring"]["interval"] == "year" else 1)
            count.same(months, price["months"], f"{price['lookupKey']}: months")
    count.same(set(prices), expected, "the prices")
    for id, plan in sold:
        for limit, value in plan["limits"].items():
            words = "unlimited" if value["unlimited"] else str(value["value"])
            count.same(products[id]["metadata"][f"limit_{limit}"], words, f"{id}: {limit}")
    keys = {feature["metadata"]["feature"]: feature["lookup_key"] for feature in catalog["features"]}
    gated = {id for id, feature in matrix["features"].items() if "gate" in feature["show"] and feature["type"] == "boolean"}
    count.same(set(keys), gated, "the features")
    granted = {(grant["product"], grant["feature"]) for grant in catalog["productFeatures"]}
    having = {(id, keys[name]) for id, item in sold + added for name in gated if item["features"].get(name)}
    count.same(granted, having, "who has which feature")


def main() -> int:
    matrix, catalog, fixtures = (json.loads(Path(name).read_text()) for name in sys.argv[1:4])
    count = Count()
    check_parameters(catalog, fixtures, count)
    check_lengths(catalog, count)
    check_matrix(matrix, catalog, count)
    print(f"{count.passed} passed, {count.failed} failed")
    return 1 if count.failed else 0


if __name__ == "__main__":
    sys.exit(main())
