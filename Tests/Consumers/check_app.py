#!/usr/bin/env python3
"""Proves that a front end can take all of its words about plans from app.LOCALE.json.

    check_app.py RUNTIME

RUNTIME is the folder `runtime` of a built product. Every message is read by ICU itself (icu4py, found on PYTHONPATH)
and filled in with several numbers; the tables are compared with the matrix.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from icu4py.messageformat import MessageFormat

sys.path.append(str(Path(__file__).resolve().parent.parent / "Browser"))

from report import Report

# What the product's owner asked for.
AT_LEAST = 109
NUMBERS = (0, 1, 2, 3, 11, 21, 30, 1_000_000)
TONES = {"safe": "green", "warning": "yellow", "critical": "red", "unlimited": "neutral"}
ARGUMENT = re.compile(r"\{(\w+)(?:, *(\w+))?")


def arguments_of(message: str, number: int) -> dict[str, Any]:
    """A value for each name that stands after a brace; more than the message asks for does no harm."""
    found = ARGUMENT.findall(message)
    kinds = {name: kind for name, kind in found if kind}
    return {
        name: number if kinds.get(name) in ("number", "plural", "selectordinal") else "~"
        for name, _ in found
    }


def check_messages(app: dict[str, Any], report: Report) -> None:
    locale = app["locale"]
    report.check(len(app["messages"]) >= AT_LEAST, f"{locale}: only {len(app['messages'])} messages")
    for name, message in app["messages"].items():
        place = f"{locale}: {name}"
        try:
            format = MessageFormat(message, locale)
            texts = [format.format(arguments_of(message, number)) for number in NUMBERS]
        except (ValueError, RuntimeError) as error:
            report.check(False, f"{place}: {error}")
            continue
        report.check(not any("{" in text or "}" in text for text in texts), f"{place}: a blank is left: {texts}")
        report.check(not any(mark in message for mark in ("...", '"', "  ")), f"{place}: {message}")


def check_tables(app: dict[str, Any], matrix: dict[str, Any], report: Report) -> None:
    locale = app["locale"]
    report.check(app["digest"] == matrix["digest"], f"{locale}: of another matrix")
    report.check({entry["id"]: entry["tone"] for entry in app["statuses"]} == TONES, f"{locale}: tones")
    report.check(all(entry["text"] for entry in app["statuses"]), f"{locale}: a status is not explained")
    report.check(app["metrics"] == matrix["metrics"], f"{locale}: metrics")
    report.check(
        [(entry["id"], entry["access"]) for entry in app["states"]]
        == [(entry["id"], entry["access"]) for entry in matrix["states"]],
        f"{locale}: states",
    )
    plans = {plan["id"]: plan for plan in matrix["plans"]}
    for plan in app["plans"]:
        known = plans[plan["id"]]
        place = f"{locale}: plan {plan['id']}"
        report.check(plan["name"] == known["text"][locale]["name"], f"{place}: name {plan['name']}")
        paid = [price["amountMinor"] for price in known["prices"] if known["pricing"] == "paid"]
        report.check([price["amountMinor"] for price in plan["prices"]] == paid, f"{place}: prices")
        report.check((plan["price"] is None) == bool(paid), f"{place}: neither price nor words for one")
    for name, limit in app["limits"].items():
        text = matrix["limits"][name]["text"][locale]
        report.check((limit["name"], limit["unit"]) == (text["name"], text["unit"]), f"{locale}: limit {name}")


def check_comparison(app: dict[str, Any], matrix: dict[str, Any], report: Report) -> None:
    locale = app["locale"]
    plans = {plan["id"]: plan for plan in matrix["plans"]}
    seen = {"limit": [], "feature": []}
    columns = [name for name, plan in plans.items() if plan["visible"] and plan["status"] == "active"]
    report.check(app["comparison"]["plans"] == columns, f"{locale}: columns {app['comparison']['plans']}")
    for row in (row for group in app["comparison"]["groups"] for row in group["rows"]):
        seen[row["kind"]].append(row["id"])
        place = f"{locale}: row {row['id']}"
        report.check(list(row["cells"]) == columns, f"{place}: cells {list(row['cells'])}")
        for plan, cell in row["cells"].items():
            report.check(bool(cell["text"]), f"{place}: {plan} has no words")
            if row["kind"] == "limit":
                known = plans[plan]["limits"][row["id"]]
                report.check({"value": cell["value"], "unlimited": cell["unlimited"]} == known, f"{place}: {plan}")
            else:
                known = plans[plan]["features"][row["id"]]
                report.check(cell["value"] == known, f"{place}: {plan} {cell['value']}")
                report.check(cell["granted"] == (known is not False), f"{place}: {plan} granted")
    shown = [name for name, feature in matrix["features"].items() if "page" in feature["show"]]
    report.check(sorted(seen["feature"]) == sorted(shown), f"{locale}: features {seen['feature']}")


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    runtime = Path(arguments[0])
    report = Report()
    matrix = json.loads((runtime / "feature-matrix.json").read_text("utf-8"))
    apps = [json.loads((runtime / f"app.{locale}.json").read_text("utf-8")) for locale in matrix["locales"]["all"]]
    for app in apps:
        check_messages(app, report)
        check_tables(app, matrix, report)
        check_comparison(app, matrix, report)
        report.check(list(app["messages"]) == list(apps[0]["messages"]), f"{app['locale']}: other messages")
    return report.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
