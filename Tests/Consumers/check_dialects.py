#!/usr/bin/env python3
"""Fills every e-mail in every dialect with hostile values, by an engine of that dialect.

    check_dialects.py EMAILS

EMAILS is the folder `emails` of a built product. The engines are chevron (Mustache) and Jinja2, found on PYTHONPATH,
and Handlebars itself in a browser. All dialects must give the same letter, and each value must arrive as it was given.
"""

from __future__ import annotations

import itertools
import re
import sys
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any

import chevron
import handlebars as handlebars_itself
import jinja2

sys.path.append(str(Path(__file__).resolve().parent.parent / "Browser"))

from emails import PARTS, Edition, Element, Mailbox, parse
from report import Report

Values = dict[str, Any]
Engine = Callable[[str, str, Values], str]

# What templates and documents take for their own: quotation marks, tags, references, braces of every engine.
HOSTILE = "~{name}~ O'Neill & Sons <QA> \"1\" &amp; {{{{x}}}} {{{{{{y}}}}}} {{% z %}} {{# c #}} é 🥖"
ADDRESS = "https://app.example/~{name}~?a=1&copy=2&lt=3&name=O'Neill&x={{{{y}}}}"
FIGURE = "~{name}~ 1.234,50\u00a0€"
LEFT_OVER = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|[\ue000-\uf8ff]")
COUNTS = (0, 1, 3)


def value(name: str, kind: str) -> str:
    """A value that is found again by its name; figures and dates are words when they are filled in."""
    form = {"string": HOSTILE, "url": ADDRESS}.get(kind, FIGURE)
    return form.format(name=name)


def values_of(edition: Edition, truth: bool, count: int) -> Values:
    """What a mailer hands over: nothing optional where a boolean is false."""
    values: Values = {}
    for variable in edition.variables:
        name, kind = variable["name"], variable["type"]
        if kind == "boolean":
            values[name] = truth
        elif kind == "list":
            values[name] = [
                {field: value(f"{name}.{index}.{field}", of) for field, of in variable["items"].items()}
                for index in range(count)
            ]
        elif truth or variable["required"]:
            values[name] = value(name, kind)
    return values


def map_texts(values: Any, change: Callable[[str], Any]) -> Any:
    match values:
        case dict():
            return {name: map_texts(entry, change) for name, entry in values.items()}
        case list():
            return [map_texts(entry, change) for entry in values]
        case str():
            return change(values)
        case _:
            return values


def mustache(template: str, part: str, values: Values) -> str:
    return chevron.render(template, values)


def handlebars(template: str, part: str, values: Values) -> str:
    return handlebars_itself.render(template, values, escaping=True)


def jinja(template: str, part: str, values: Values) -> str:
    """As it comes: nothing is escaped unless the template says so; a value that is missing is an error."""
    return jinja_environment(autoescape=False).from_string(template).render(values)


def jinja_for_the_web(template: str, part: str, values: Values) -> str:
    """As frameworks set it up: what is filled into HTML is escaped even if the template does not say so."""
    return jinja_environment(autoescape=part == "html").from_string(template).render(values)


def jinja_environment(*, autoescape: bool) -> jinja2.Environment:
    return jinja2.Environment(undefined=jinja2.StrictUndefined, keep_trailing_newline=True, autoescape=autoescape)


def ses(template: str, part: str, values: Values) -> str:
    """Handlebars that never escapes; the mailer escapes what it fills into HTML."""
    safe = map_texts(values, escape) if part == "html" else values
    return handlebars_itself.render(template, safe, escaping=False)


ENGINES: dict[str, list[Engine]] = {
    "mustache": [mustache],
    "handlebars": [handlebars],
    "jinja2": [jinja, jinja_for_the_web],
    "ses": [ses],
}


def all_texts(values: Any) -> Iterator[str]:
    match values:
        case dict():
            for entry in values.values():
                yield from all_texts(entry)
        case list():
            for entry in values:
                yield from all_texts(entry)
        case str():
            yield values


def seen(tree: Element) -> str:
    """What a reader may come across: texts and the values of attributes, each on a line of its own."""
    lines = []
    for element in tree.elements():
        lines += [child for child in element.children if isinstance(child, str)]
        lines += element.attributes.values()
    return "\n".join(lines)


class Checker:
    """Compares what the engines make of an edition."""

    def __init__(self, mailbox: Mailbox, report: Report) -> None:
        self.mailbox = mailbox
        self.report = report

    def check(self, edition: Edition) -> None:
        for truth, count in itertools.product((True, False), COUNTS):
            kinds = {variable["type"] for variable in edition.variables}
            if (not truth and "boolean" not in kinds) or (count != COUNTS[-1] and "list" not in kinds):
                continue
            values = values_of(edition, truth, count)
            place = f"{edition.name}, booleans {str(truth).lower()}, lists of {count}"
            for part in PARTS:
                self.check_part(edition, part, values, place)
        self.check_switches(edition)

    def check_part(self, edition: Edition, part: str, values: Values, place: str) -> None:
        first: list[str] | None = None
        for dialect in self.mailbox.manifest["dialects"]:
            for engine in ENGINES[dialect]:
                here = f"{place}: {part} by {engine.__name__}"
                try:
                    output = engine(self.mailbox.read(edition, part, dialect), part, values)
                except Exception as error:
                    self.report.check(False, f"{here}: {type(error).__name__}: {error}")
                    continue
                lines = self.check_output(output, part, values, here)
                if first is None:
                    first = lines
                    self.check_presence(edition, part, values, "\n".join(lines), here)
                self.report.none(difference(first, lines), f"{here}: not as in the first dialect")

    def check_output(self, output: str, part: str, values: Values, here: str) -> list[str]:
        """Every value as it was given, wherever its name turns up; what was filled, line by line."""
        if part == "html":
            tree, faults = parse(output)
            self.report.none(faults, here)
            self.check_addresses(tree, values, here)
            shown, lines = seen(tree), tree.outline()
        else:
            # A mailer that drops the line feed at the end of a part does no harm.
            shown, lines = output, output.rstrip("\n").split("\n")
            if part == "text":
                urls = [text for text in all_texts(values) if text.startswith("https://")]
                wrong = [text for text in urls if f"~{text.split('~')[1]}~" in output and text not in lines]
                self.report.none(wrong, f"{here}: address without a line of its own")
            else:
                self.report.check(len(lines) == 1, f"{here}: {len(lines)} lines")
        faults = []
        for text in all_texts(values):
            mark = f"~{text.split('~')[1]}~"
            if shown.count(mark) != shown.count(text):
                at = shown.index(mark)
                faults.append(f"“{shown[at : at + len(text) + 20]}” for “{text}”")
        self.report.none(faults, f"{here}: value not as given", limit=2)
        rest = shown
        for text in sorted(all_texts(values), key=len, reverse=True):
            rest = rest.replace(text, "")
        faults = [rest[max(0, hit.start() - 20) : hit.end() + 20] for hit in LEFT_OVER.finditer(rest)]
        self.report.none(faults, f"{here}: left over")
        return lines

    def check_addresses(self, tree: Element, values: Values, here: str) -> None:
        known = set(all_texts(values))
        links = [element.attributes["href"] for element in tree.elements() if "href" in element.attributes]
        wrong = [link for link in links if not (link in known or re.fullmatch(r"(https://|mailto:)[^\s~{}%]+", link))]
        self.report.none(wrong, f"{here}: address")

    def check_presence(self, edition: Edition, part: str, values: Values, output: str, here: str) -> None:
        """What the manifest says is used in a part is in it, for every entry of a list."""
        missing = [
            text
            for variable in edition.variables
            if part in variable["usedIn"] and part != "subject" and edition.entry["variant"] is None
            for text in all_texts(values.get(variable["name"]))
            if f"~{text.split('~')[1]}~" not in output and not depends(edition, variable, values)
        ]
        self.report.none(missing, f"{here}: value that is not there")

    def check_switches(self, edition: Edition) -> None:
        """Each boolean changes the HTML and the text."""
        for variable in edition.variables:
            if variable["type"] != "boolean":
                continue
            values = values_of(edition, True, 1)
            for part in ("html", "text"):
                template = self.mailbox.read(edition, part, "mustache")
                on, off = (mustache(template, part, {**values, variable["name"]: truth}) for truth in (True, False))
                is_longer = len(on) > len(off)
                self.report.check(is_longer, f"{edition.name}: {part}: {variable['name']} switches nothing on")


def depends(edition: Edition, variable: dict[str, Any], values: Values) -> bool:
    """Whether a value may be missing because a part is switched off."""
    return any(values.get(other["name"]) is False for other in edition.variables)


def difference(expected: list[str], actual: list[str]) -> list[str]:
    if expected == actual:
        return []
    for number, (one, other) in enumerate(itertools.zip_longest(expected, actual), 1):
        if one != other:
            return [f"line {number}: {one!r} and {other!r}"]
    return []


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    mailbox, report = Mailbox(Path(arguments[0])), Report()
    unknown = [dialect for dialect in mailbox.manifest["dialects"] if dialect not in ENGINES]
    report.none(unknown, "dialect without an engine")
    if not unknown:
        checker = Checker(mailbox, report)
        for edition in mailbox.editions():
            checker.check(edition)
    return report.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
