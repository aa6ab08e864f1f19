#!/usr/bin/env python3
"""A gateway that gates features with feature-matrix.json alone: no text, price or rule of its own.

    gateway.py MATRIX --plan starter --feature analytics --locale en     prints the status and the body
    gateway.py MATRIX --serve 8080                                       GET /features/FEATURE

The server reads the plan from the header X-Plan and the language from Accept-Language. Python 3.11, standard
library only.
"""

from __future__ import annotations

import argparse
import json
import sys
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

KNOWN_FORMAT = 1


class UnknownFormat(ValueError):
    """The matrix has a shape that this gateway was not written for."""


class UnknownFeature(LookupError):
    """A service asks for a feature that is not gated. It must fail when the service loads, never let pass."""


class Answer(NamedTuple):
    status: int
    body: dict[str, Any]
    headers: dict[str, str] = {}


class Guard:
    """Decides about one feature."""

    def __init__(self, gateway: Gateway, feature: str) -> None:
        self.gateway = gateway
        self.feature = feature

    def __call__(self, plan: str, locale: str | None = None) -> Answer:
        if self.gateway.has(plan, self.feature):
            return Answer(200, {"feature": self.feature, "granted": True})
        return Answer(402, self.gateway.refusal(plan, self.feature, self.gateway.known_locale(locale)))


class Gateway:
    def __init__(self, matrix: dict[str, Any]) -> None:
        if matrix["formatVersion"] != KNOWN_FORMAT:
            raise UnknownFormat(f"format {matrix['formatVersion']}, known is {KNOWN_FORMAT}")
        self.matrix = matrix
        self.plans = {plan["id"]: plan for plan in matrix["plans"]}
        self.locales: list[str] = matrix["locales"]["all"]
        self.default_locale: str = matrix["locales"]["default"]
        self.features = [name for name, feature in matrix["features"].items() if "gate" in feature["show"]]

    @classmethod
    def load(cls, path: str | Path) -> Gateway:
        return cls(json.loads(Path(path).read_text(encoding="utf-8")))

    def require(self, feature: str) -> Guard:
        """The guard of a feature, to be made when the service loads: an unknown feature raises here."""
        if feature not in self.features:
            raise UnknownFeature(feature)
        return Guard(self, feature)

    def has(self, plan: str, feature: str) -> bool:
        """Whether the plan grants the feature. An unknown plan is granted nothing."""
        return plan in self.plans and self.plans[plan]["features"][feature] is not False

    def refusal(self, plan: str, feature: str, locale: str) -> dict[str, Any]:
        """The body of the 402."""
        upgrade = self.upgrade(plan, feature, locale)
        text = upgrade["text"][locale]
        details = {
            "required_feature": feature,
            "minimum_tier": upgrade["to"],
            "current_tier": plan,
            "title": text["title"],
            "description": text["description"],
            "benefits": text["benefits"],
            "roi_estimate": self.roi_estimate(upgrade["roi"]),
            "upgrade_url": upgrade["url"],
            "preview_url": upgrade["preview"],
            "social_proof": text["socialProof"],
        }
        context = self.pricing_context(upgrade["to"])
        if context is not None:
            details["pricing_context"] = context
        return {
            "error": "subscription_tier_insufficient",
            "code": "SUBSCRIPTION_UPGRADE_REQUIRED",
            "status_code": 402,
            "message": text["title"],
            "details": details,
        }

    def upgrade(self, plan: str, feature: str, locale: str) -> dict[str, Any]:
        if plan in self.plans:
            return self.matrix["upgrades"][feature][plan]
        # Nobody can be moved on from a plan that does not exist: name the feature and who has it, offer no link.
        known = self.matrix["features"][feature]
        text = {"title": known["text"][locale]["name"], "description": None, "benefits": [], "socialProof": None}
        return {"to": known["minimumPlan"], "url": None, "preview": None, "roi": None, "text": {locale: text}}

    def roi_estimate(self, roi: dict[str, Any] | None) -> dict[str, Any] | None:
        if roi is None:
            return None
        return {
            "monthly_savings_min": self.major(roi["monthlySavingsMinMinor"], roi["currency"]),
            "monthly_savings_max": self.major(roi["monthlySavingsMaxMinor"], roi["currency"]),
            "payback_period_days": roi["paybackDays"],
            "currency": self.matrix["currencies"][roi["currency"]]["symbol"],
        }

    def pricing_context(self, plan: str | None) -> dict[str, Any] | None:
        """What the plan costs a month and a day in the main currency; nothing where no price is published."""
        prices = self.plans[plan]["prices"] if plan is not None else []
        main = [price for price in prices if price["currency"] == self.matrix["currency"]]
        if not main:
            return None
        price = min(main, key=lambda candidate: candidate["months"])
        return {
            "monthly_price": self.major(price["perMonthMinor"], price["currency"]),
            "per_day_cost": self.major(price["perDayMinor"], price["currency"]),
        }

    def major(self, minor: int, currency: str) -> int | float:
        """Minor units as a number of the major unit: 14900 is 149, 497 is 4.97."""
        amount = Decimal(minor).scaleb(-self.matrix["currencies"][currency]["exponent"])
        return int(amount) if amount == amount.to_integral_value() else float(str(amount))

    def known_locale(self, locale: str | None) -> str:
        return locale if locale in self.locales else self.default_locale

    def negotiate(self, header: str | None) -> str:
        """The product's language that the reader likes best (RFC 9110 weights, RFC 4647 lookup), else its default."""
        wishes: list[tuple[float, str]] = []
        for part in (header or "").split(","):
            tag, _, parameters = part.strip().partition(";")
            name, _, weight = parameters.strip().partition("=")
            try:
                quality = float(weight) if name.strip().lower() == "q" else 1.0
            except ValueError:
                quality = 0.0
            if tag.strip() and 0 < quality <= 1:
                wishes.append((quality, tag.strip().lower()))
        known = {locale.lower(): locale for locale in self.locales}
        for _, tag in sorted(wishes, key=lambda wish: -wish[0]):
            while tag:
                if tag == "*":
                    return self.default_locale
                if tag in known:
                    return known[tag]
                tag = tag.rpartition("-")[0]
        return self.default_locale


def make_server(gateway: Gateway, port: int, host: str = "127.0.0.1") -> ThreadingHTTPServer:
    """A server of GET /features/FEATURE; port 0 takes any that is free, see `server_port`."""
    guards = {f"/features/{feature}": gateway.require(feature) for feature in gateway.features}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            locale = gateway.negotiate(self.headers.get("Accept-Language"))
            guard = guards.get(unquote(urlsplit(self.path).path))
            if guard is None:
                self.answer(Answer(404, {"error": "unknown_feature", "status_code": 404}), locale)
            else:
                self.answer(guard(self.headers.get("X-Plan", ""), locale), locale)

        def answer(self, answer: Answer, locale: str) -> None:
            body = json.dumps(answer.body, ensure_ascii=False).encode()
            self.send_response(answer.status)
            self.send_header("Content-Type", "application/json; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Content-Language", locale)
            self.send_header("Vary", "Accept-Language, X-Plan")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Nothing: the answers are what counts."""

    return ThreadingHTTPServer((host, port), Handler)


def main() -> int:
    parser = argparse.ArgumentParser(description="Gates features with feature-matrix.json alone.")
    parser.add_argument("matrix", metavar="MATRIX", type=Path)
    parser.add_argument("--serve", metavar="PORT", type=int, help="answer GET /features/FEATURE; 0 is any free port")
    parser.add_argument("--plan")
    parser.add_argument("--feature")
    parser.add_argument("--locale")
    options = parser.parse_args()
    gateway = Gateway.load(options.matrix)
    if options.serve is not None:
        with make_server(gateway, options.serve) as server:
            print(f"http://127.0.0.1:{server.server_port}/features/", flush=True)
            try:
                server.serve_forever()
            except KeyboardInterrupt:
                pass
        return 0
    if options.plan is None or options.feature is None:
        parser.error("give --plan and --feature, or --serve PORT")
    try:
        guard = gateway.require(options.feature)
    except UnknownFeature as error:
        print(f"unknown feature: {error}", file=sys.stderr)
        return 2
    answer = guard(options.plan, options.locale)
    print(answer.status)
    print(json.dumps(answer.body, ensure_ascii=False, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
