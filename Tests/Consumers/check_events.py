#!/usr/bin/env python3
"""Compares the hooks of all built pages with the catalogues of events.

    check_events.py PRODUCT …

PRODUCT is the folder of a built product. Every hook must be in its product's catalogue, with the attributes that it
promises; every event that the site fires must have a hook in some product.
"""

from __future__ import annotations

import json
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent.parent / "Browser"))

from report import Report

AT_LEAST = 20
SOURCES = {"site", "application"}
MOMENTS = {"view", "click", "change", "open"}
TYPES = {"string", "number", "integer", "boolean"}


class Hooks(HTMLParser):
    def __init__(self, hook: str) -> None:
        super().__init__()
        self.hook = hook
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        if self.hook in given:
            self.found.append((given[self.hook] or "", given))


def check_catalogue(events: list[dict[str, Any]], place: str, report: Report) -> None:
    names = [event["name"] for event in events]
    report.check(len(names) >= AT_LEAST, f"{place}: only {len(names)} events")
    report.check(len(set(names)) == len(names), f"{place}: an event is there twice")
    for event in events:
        here = f"{place}: {event['name']}"
        report.check(event["source"] in SOURCES, f"{here}: source {event['source']}")
        report.check((event["source"] == "site") == (event["on"] in MOMENTS), f"{here}: on {event['on']}")
        report.check(event["when"].endswith("."), f"{here}: when it is fired is no sentence")
        for property in event["properties"]:
            report.check(property["type"] in TYPES, f"{here}: {property['name']} is a {property['type']}")
            report.check(property["values"] != [], f"{here}: {property['name']} can have no value")


def check_pages(product: Path, catalogue: dict[str, Any], report: Report) -> set[str]:
    site = {event["name"]: event for event in catalogue["events"] if event["source"] == "site"}
    used = set()
    for page in sorted((product / "web").rglob("*.html")):
        hooks = Hooks(catalogue["hook"])
        hooks.feed(page.read_text("utf-8"))
        place = page.relative_to(product)
        for name, attributes in hooks.found:
            if not report.check(name in site, f"{place}: hook '{name}' is not in the catalogue"):
                continue
            used.add(name)
            for property in site[name]["properties"]:
                if property["attribute"] is None:
                    continue
                value = attributes.get(property["attribute"])
                allowed = property["values"]
                known = bool(value) and (allowed is None or value in allowed)
                report.check(known, f"{place}: {name} has {property['attribute']} = {value}")
    return used


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    report = Report()
    promised, used = set(), set()
    for product in map(Path, arguments):
        catalogue = json.loads((product / "runtime/events.json").read_text("utf-8"))
        check_catalogue(catalogue["events"], product.name, report)
        promised |= {event["name"] for event in catalogue["events"] if event["source"] == "site"}
        used |= check_pages(product, catalogue, report)
    report.none(sorted(promised - used), "events of the site without a hook")
    return report.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
