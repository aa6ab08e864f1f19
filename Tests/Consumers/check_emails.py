#!/usr/bin/env python3
"""Judges the e-mails of a built product by what mailers and readers of e-mail need.

    check_emails.py EMAILS

EMAILS is the folder `emails` of a built product: its manifest, schemas, and the parts of every e-mail in every dialect.
"""

from __future__ import annotations

import copy
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, RefResolver

sys.path.append(str(Path(__file__).resolve().parent.parent / "Browser"))

from email_lint import PREHEADER, lint
from email_support import stale
from emails import PARTS, Edition, Element, Mailbox, parse
from report import Report

LINE_LIMIT = 500
HTML_LIMIT = 8 * 1024
# An e-mail of usual length.
USUAL, USUAL_LIMIT = "en/payment-failed.", 6000
COLUMNS = 72
SUBJECT_LIMIT = 78
SES_LIMIT = 500_000
# As long as dates get in each language.
DATES = {
    "en": "30 September 2026",
    "es": "30 de septiembre de 2026",
    "eu": "2026(e)ko irailaren 30a",
    "fr": "30 septembre 2026",
}
TAG = re.compile(r"\{\{\{(\w+)\}\}\}|\{\{([#/]?)(\w+)\}\}")
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")

Values = dict[str, Any]


def names(template: str) -> tuple[set[str], set[str]]:
    """The variables of a template in Mustache, and the fields of its lists as `list.field`."""
    variables: set[str] = set()
    inside: list[str] = []
    fields: set[str] = set()
    lists = {hit[3] for hit in TAG.finditer(template) if hit[2] == "#"}
    for hit in TAG.finditer(template):
        name = hit[1] or hit[3]
        if hit[2] == "#":
            inside.append(name)
            variables.add(name)
        elif hit[2] == "/":
            inside.pop()
        else:
            variables.add(name)
            fields |= {f"{around}.{name}" for around in inside if around in lists}
    return variables, fields


class Checker:
    """One report on one folder."""

    def __init__(self, mailbox: Mailbox, report: Report) -> None:
        self.mailbox = mailbox
        self.report = report

    def run(self) -> None:
        self.report.none(stale(), "email_support.py: gap that no reader has")
        if not self.check_files():
            return
        versions: dict[str, str] = {}
        for edition in self.mailbox.editions():
            self.check_sizes(edition)
            self.check_html(edition)
            self.check_text(edition)
            self.check_subject(edition)
            self.check_version(edition, versions)
            self.check_bundle(edition)
        for email in self.mailbox.manifest["emails"]:
            self.check_variables(email)
            self.check_schema(email)

    # The manifest

    def check_files(self) -> bool:
        """Every file that the manifest names is there, and no other."""
        manifest = self.mailbox.manifest
        named = {Path("manifest.json")} | {Path(email["schema"]) for email in manifest["emails"]}
        for edition in self.mailbox.editions():
            for dialect in manifest["dialects"]:
                files = (self.mailbox.file(edition, part, dialect) for part in PARTS)
                named |= {file.relative_to(self.mailbox.folder) for file in files}
        there = {file.relative_to(self.mailbox.folder) for file in self.mailbox.folder.rglob("*") if file.is_file()}
        # What is made of the parts: pages for people, templates as a service takes them.
        others = [
            str(file)
            for file in sorted(there - named)
            if file.parts[0] != "preview" and file != Path("formats.json") and not is_bundle(file, there)
        ]
        self.report.none(others, "manifest.json: file that it does not name")
        return self.report.none([str(file) for file in sorted(named - there)], "manifest.json: file that is missing")

    def check_version(self, edition: Edition, versions: dict[str, str]) -> None:
        """Letters that differ in a byte have versions that differ."""
        content = "\0".join(self.mailbox.read(edition, part, "mustache") for part in PARTS)
        version = edition.entry["version"]
        self.report.check(re.fullmatch("[0-9a-f]{16,}", version) is not None, f"{edition.name}: version {version}")
        same = versions.setdefault(version, content)
        self.report.check(same == content, f"{edition.name}: a version that another letter has")

    def check_bundle(self, edition: Edition) -> None:
        """The template for SES holds the parts as they are, and no more than it takes."""
        file = self.mailbox.file(edition, "html", "ses") if "ses" in self.mailbox.manifest["dialects"] else None
        if file is None or not (bundle := file.with_suffix(".json")).exists():
            return
        template = json.loads(bundle.read_bytes())["Template"]
        parts = {"HtmlPart": "html", "TextPart": "text", "SubjectPart": "subject"}
        for name, part in parts.items():
            is_same = template[name].rstrip("\n") == self.mailbox.read(edition, part, "ses").rstrip("\n")
            self.report.check(is_same, f"{edition.name}: {name} of the template for SES is not the {part} part")
        is_named = re.fullmatch(r"[A-Za-z0-9_-]{1,64}", template["TemplateName"]) is not None
        self.report.check(is_named, f"{edition.name}: SES refuses the name {template['TemplateName']}")
        self.report.check(bundle.stat().st_size < SES_LIMIT, f"{edition.name}: more than SES takes")

    def check_variables(self, email: dict[str, Any]) -> None:
        """What is declared is used, what is used is declared, each where the manifest says; alike in all languages."""
        declared = {variable["name"]: variable for variable in email["variables"]}
        fields = {f"{name}.{field}" for name, entry in declared.items() for field in entry.get("items", {})}
        used: dict[str, set[str]] = {part: set() for part in PARTS}
        used_fields: set[str] = set()
        by_variant: dict[str | None, dict[str, set[str]]] = {}
        for edition in (Edition(email, entry) for entry in email["editions"]):
            here: set[str] = set()
            for part in PARTS:
                found, in_lists = names(self.mailbox.read(edition, part, "mustache"))
                plain = {name.partition(".")[2] for name in in_lists if name in fields}
                found -= plain - declared.keys()
                used[part] |= found
                used_fields |= in_lists & fields
                here |= found
            by_variant.setdefault(edition.entry["variant"], {})[edition.entry["locale"]] = here
        everywhere = set().union(*used.values())
        place = email["id"]
        self.report.none(sorted(everywhere - declared.keys()), f"{place}: used, but not declared")
        self.report.none(sorted(declared.keys() - everywhere), f"{place}: declared, but not used")
        self.report.none(sorted(fields - used_fields), f"{place}: field of a list that is not used")
        for name, variable in declared.items():
            places = [part for part in PARTS if name in used[part]]
            told = sorted(variable["usedIn"], key=PARTS.index)
            self.report.check(told == places, f"{place}: {name} is used in {places}, usedIn says {told}")
        for variant, by_locale in by_variant.items():
            sets = {locale: sorted(found) for locale, found in by_locale.items()}
            alike = len({tuple(found) for found in sets.values()}) == 1
            self.report.check(alike, f"{place}, variant {variant}: the languages use different variables: {sets}")

    def check_schema(self, email: dict[str, Any]) -> None:
        """The schema takes the examples, with and without what is optional, and refuses what is broken."""
        schema = self.mailbox.folder / email["schema"]
        contents = json.loads(schema.read_bytes())
        Draft202012Validator.check_schema(contents)
        validator = Draft202012Validator(contents)
        values = {variable["name"]: variable["example"] for variable in email["variables"]}
        errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(values)]
        self.report.none(errors, f"{email['schema']}: the examples")
        for edition in email["editions"]:
            pointer = edition["schema"].partition("#")[2]
            part = Draft202012Validator({"$ref": f"#{pointer}"}, resolver=RefResolver("", contents))
            place = edition["schema"]
            needed = {name: values[name] for name in edition["required"]} | edition["examples"]
            self.report.check(part.is_valid(needed), f"{place}: refuses what the edition requires")
            for name in edition["required"]:
                less = {key: value for key, value in needed.items() if key != name}
                self.report.check(not part.is_valid(less), f"{place}: accepts values without {name}")
        for what, broken in mutations(email, values):
            self.report.check(not validator.is_valid(broken), f"{email['schema']}: accepts {what}")

    # The parts

    def check_sizes(self, edition: Edition) -> None:
        for dialect in self.mailbox.manifest["dialects"]:
            for part in PARTS:
                data = self.mailbox.file(edition, part, dialect).read_bytes()
                place = f"{edition.name}: {part} in {dialect}"
                long = [
                    f"line {number}, {len(line)} octets: {line[:60].decode(errors='replace')}"
                    for number, line in enumerate(data.split(b"\n"), 1)
                    if len(line) >= LINE_LIMIT
                ]
                self.report.none(long, place)
                is_closed = data.endswith(b"\n") and not data.endswith(b"\n\n") and b"\r" not in data
                self.report.check(is_closed, f"{place}: does not end in one line feed, or has carriage returns")
                if part == "html":
                    limit = USUAL_LIMIT if edition.name.startswith(USUAL) else HTML_LIMIT
                    self.report.check(len(data) < limit, f"{place}: {len(data)} bytes, {limit} are allowed")

    def check_html(self, edition: Edition) -> None:
        html = self.mailbox.read(edition, "html", "mustache")
        tree, faults = parse(html)
        place = f"{edition.name}: html"
        self.report.none(faults, place)
        self.report.none(list(dict.fromkeys(lint(html, tree))), place, limit=40)
        self.report.none(list(frame_faults(tree, edition, self.subject(edition))), place)
        self.report.check("{{{" not in html, f"{place}: a value that is not escaped")

    def check_text(self, edition: Edition) -> None:
        text = self.mailbox.read(edition, "text", "mustache")
        place = f"{edition.name}: text"
        addresses = {variable["name"] for variable in edition.variables if variable["type"] == "url"}
        faults = []
        for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
            words = TAG.sub("", line)
            alone = line.lstrip(" ")
            is_address = re.fullmatch(r"https://\S+", alone) or alone[3:-3] in addresses
            holds_address = "://" in line or any(hit[1] in addresses for hit in TAG.finditer(line))
            if len(words) > COLUMNS and not is_address:
                faults.append(f"line {number}: {len(words)} columns")
            if holds_address and not is_address:
                faults.append(f"line {number}: words around an address: {line}")
            if re.search(r"&(\w+|#\w+);", line):
                faults.append(f"line {number}: a reference to a character: {line}")
            if line != line.rstrip(" ") and line != "-- ":
                faults.append(f"line {number}: space at the end")
            if CONTROL.search(line):
                faults.append(f"line {number}: control character")
        self.report.none(faults, place)
        (inside, _), (told, _) = names(self.mailbox.read(edition, "html", "mustache")), names(text)
        ahead = names(self.subject(edition) + edition.entry["preheader"])[0]
        self.report.none(sorted(told ^ (inside - (ahead - told))), f"{place}: not the variables of the HTML")
        is_raw = all(hit[1] or hit[2] for hit in TAG.finditer(text))
        self.report.check(is_raw, f"{place}: a value that is escaped as in HTML")

    def check_subject(self, edition: Edition) -> None:
        """One line, short enough not to be folded, when it is filled in with the examples."""
        place = f"{edition.name}: subject"
        template = self.subject(edition)
        self.report.check(template == edition.entry["subject"], f"{place}: not that of the manifest")
        self.report.check(CONTROL.search(template) is None and "\n" not in template, f"{place}: more than one line")
        examples = {variable["name"]: spoken(variable, edition) for variable in edition.variables}
        filled = TAG.sub(lambda hit: examples.get(hit[1], hit[0]), template)
        self.report.check("{{" not in filled, f"{place}: not filled in: {filled}")
        self.report.check(len(filled) <= SUBJECT_LIMIT, f"{place}: {len(filled)} characters: {filled}")

    def subject(self, edition: Edition) -> str:
        return self.mailbox.read(edition, "subject", "mustache").removesuffix("\n")


def is_bundle(file: Path, there: set[Path]) -> bool:
    """Whether a file is an e-mail as SES takes it."""
    return file.suffix == ".json" and "ses" in file.parts and file.with_suffix(".html") in there


def spoken(variable: dict[str, Any], edition: Edition) -> str:
    """An example as a mailer writes it for people."""
    example = variable["example"]
    match variable["type"]:
        case "money":
            return f"{example['amount']}\u00a0{example['currency']}"
        case "date":
            return DATES.get(edition.entry["locale"], max(DATES.values(), key=len))
        case _:
            return str(example)


def mutations(email: dict[str, Any], values: Values) -> Iterator[tuple[str, Values]]:
    yield "a value that nobody declared", {**values, "nobody_declared": "1"}
    for variable in email["variables"]:
        name = variable["name"]
        if all(name in edition["required"] for edition in email["editions"]):
            yield f"no {name}", {key: entry for key, entry in values.items() if key != name}
        yield f"nothing for {name}", {**values, name: None}
        wrong: Any = {"list": "words", "boolean": "true", "integer": "1.5"}.get(variable["type"], True)
        yield f"{name}: {wrong!r}", {**values, name: wrong}
        broken: list[Any] = []
        match variable["type"]:
            case "url":
                broken = ["javascript:alert(1)", "http://a.example/", 'https://a.example/"x', "https://a b.example/"]
            case "date":
                broken = ["tomorrow", "2026-2-1"]
            case "money":
                pairs = [{"amount": "1,50", "currency": "EUR"}, {"amount": "1.50", "currency": "€"}]
                broken = [*pairs, {"amount": "1.50"}, "1.50"]
            case "list" if variable["example"]:
                entry = copy.deepcopy(variable["example"][0])
                entry.popitem()
                broken = [[entry], [{**variable["example"][0], "nobody_declared": 1}]]
        for entry in broken:
            yield f"{name}: {entry!r}", {**values, name: entry}


def frame_faults(tree: Element, edition: Edition, subject: str) -> Iterator[str]:
    """Language, direction, title and preheader, again where webmails drop the outer elements."""
    locale = edition.entry["locale"]
    by_tag = {element.tag: element for element in reversed(list(tree.elements()))}
    document, body, title = (by_tag.get(tag, Element(tag, {})) for tag in ("html", "body", "title"))
    inside = [child for child in body.children if isinstance(child, Element)]
    wrapper = inside[0] if len(inside) == 1 else Element("nothing", {})
    direction = document.attributes.get("dir")
    if direction not in ("ltr", "rtl") or document.attributes.get("lang") != locale:
        yield f"html has lang {document.attributes.get('lang')} and dir {direction}"
    if body.attributes.get("xml:lang") != locale:
        yield f"body has xml:lang {body.attributes.get('xml:lang')}"
    expected = {"role": "article", "lang": locale, "dir": direction}
    if wrapper.tag != "div" or any(wrapper.attributes.get(name) != text for name, text in expected.items()):
        yield f"no wrapper around everything with {expected}"
    plain = TAG.sub(lambda hit: f"{{{{{hit[1] or hit[3]}}}}}", subject)
    if title.text() != plain or wrapper.attributes.get("aria-label") != plain:
        yield f"title “{title.text()}” and label are not the subject, “{plain}”"
    shown = [child for child in wrapper.children if isinstance(child, Element)]
    hidden = shown[0] if shown else Element("nothing", {})
    ahead = re.sub(r"[ \n]+", " ", hidden.text())
    preheader = TAG.sub(lambda hit: f"{{{{{hit[1] or hit[3]}}}}}", edition.entry["preheader"])
    if dict(hidden.styles()) != PREHEADER or not ahead.startswith(preheader) or not preheader:
        yield f"no hidden preheader “{preheader}” at the beginning"
    filler = ahead.removeprefix(preheader)
    if len(filler) < 100 or re.search(r"[\w.,]", filler):
        yield "no filler behind the preheader"
    if sum(element.tag == "h1" for element in tree.elements()) != 1:
        yield "not one h1"
    charset = [element for element in tree.elements() if element.attributes.get("charset", "").lower() == "utf-8"]
    if len(charset) != 1:
        yield "no charset"


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    report = Report()
    Checker(Mailbox(Path(arguments[0])), report).run()
    return report.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
