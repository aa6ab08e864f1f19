#!/usr/bin/env python3
"""Reads the files of a built site, without a browser, and checks that they agree with each other.

    check_links.py WEB [--allow HOST]…

Links, anchors and files; ids; languages and the site map; titles and descriptions; structured data; the content
security policy; compressed files. Links may leave for mailto:, tel: and https: of the site's own domain, its
subdomains and the hosts that are allowed by name. Exit code 1 where a check fails.
"""

from __future__ import annotations

import argparse
import base64
import gzip
import hashlib
import json
import re
import struct
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from built_site import BuiltSite
from report import Report

TITLE_LENGTH = range(20, 63)
SUMMARY_LENGTH = range(70, 161)
COMPRESSED = {".css", ".html", ".js", ".json", ".svg", ".txt", ".xml"}
SHARE_IMAGE = (1200, 630)

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# The one attribute of an element that makes the browser load something.
LOADING = {"img": "src", "script": "src", "source": "src", "iframe": "src", "video": "src", "audio": "src"}
IMPORT = re.compile(r"""@import\s+(?:url\()?["']?([^"'();\s]+)""")
# Attributes that name ids of the same page.
REFERRING = ("for", "form", "list", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details")

# A number as any of the languages writes it: 49, 1,609.20, 1.609,20, 1 609,20.
NUMBER = re.compile(r"\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)")

Attributes = dict[str, str]


class Document(HTMLParser):
    """What the checks want to know of a page."""

    def __init__(self, path: str, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.path = path
        self.lang = ""
        self.title = ""
        self.metas: dict[str, str] = {}
        self.ids: list[str] = []
        self.referred_ids: list[str] = []
        self.anchors: list[Attributes] = []
        self.links: list[Attributes] = []
        self.loaded: list[str] = []
        self.styles: list[str] = []
        self.scripts: list[str] = []
        self.data: list[str] = []
        self.forbidden: list[str] = []
        self.words: list[str] = []
        self._open: list[tuple[str, Attributes]] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.forbidden += [f"<{tag} {name}=…>" for name in attributes if name == "style" or name.startswith("on")]
        if "id" in attributes:
            self.ids.append(attributes["id"])
        for name in REFERRING:
            self.referred_ids += attributes.get(name, "").split()
        if tag in LOADING and LOADING[tag] in attributes:
            self.loaded.append(attributes[LOADING[tag]])
        self.loaded += [entry.split()[0] for entry in attributes.get("srcset", "").split(",") if entry.strip()]
        match tag:
            case "html":
                self.lang = attributes.get("lang", "")
            case "meta":
                name = attributes.get("name") or attributes.get("property") or attributes.get("http-equiv", "").lower()
                self.metas[name] = attributes.get("content", "")
            case "link":
                self.links.append(attributes)
            case "a" | "area":
                self.anchors.append(attributes)
            case "use":
                self.anchors.append({"href": attributes.get("href", "")})
            case "style":
                self.styles.append("")
            case "script" if "src" not in attributes:
                self.blocks(attributes).append("")
        if tag not in VOID:
            self._open.append((tag, attributes))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        tag, attributes = self._open[-1] if self._open else ("", {})
        if tag == "style":
            self.styles[-1] += data
        elif tag == "script":
            if "src" not in attributes:
                self.blocks(attributes)[-1] += data
        elif tag == "title" and not any(name == "body" for name, _ in self._open):
            self.title += data
        else:
            self.words.append(data)

    def blocks(self, script: Attributes) -> list[str]:
        """Where the content of a script element belongs: to the code or to the data."""
        return self.data if script.get("type") == "application/ld+json" else self.scripts

    @property
    def text(self) -> str:
        """Everything that can be read on the page."""
        return " ".join(self.words)

    @property
    def is_indexed(self) -> bool:
        return "noindex" not in self.metas.get("robots", "")

    @property
    def alternates(self) -> dict[str, str]:
        return {link["hreflang"]: link.get("href", "") for link in self.links if "hreflang" in link}

    @property
    def sheets(self) -> list[Attributes]:
        return [link for link in self.links if "stylesheet" in link.get("rel", "").split()]


class Checker:
    """All pages of a site at once, since most checks look from one to another."""

    def __init__(self, site: BuiltSite, allowed_hosts: list[str], report: Report) -> None:
        self.site = site
        self.allowed_hosts = allowed_hosts
        self.report = report
        self.pages = {path: Document(path, site.file(path).read_text("utf-8")) for path in site.pages()}
        self.indexed = {self.site.base + path: page for path, page in self.pages.items() if page.is_indexed}

    def run(self) -> None:
        for page in self.pages.values():
            self.report.none(list(self.broken_links(page)), f"{page.path}: links")
            self.report.none(list(self.broken_files(page)), f"{page.path}: files")
            self.report.none(list(wrong_ids(page)), f"{page.path}: ids")
            self.report.none(list(self.wrong_languages(page)), f"{page.path}: languages")
            self.report.none(list(wrong_lengths(page)), f"{page.path}: title and description")
            self.report.none(list(wrong_data(page)), f"{page.path}: structured data")
            self.report.none(list(self.wrong_policy(page)), f"{page.path}: policy")
        self.report.none(list(self.wrong_sitemap()), "sitemap.xml")
        for what in ("title", "description"):
            self.report.none(list(self.repeated(what)), f"site: {what}")
        self.report.none(list(self.wrong_compressed()), "site: compressed files")

    # Links and files

    def broken_links(self, page: Document) -> Iterator[str]:
        for anchor in page.anchors:
            if "href" in anchor and (fault := self.fault_of(page, anchor["href"])):
                yield f"{anchor['href']!r} {fault}"

    def fault_of(self, page: Document, href: str) -> str | None:
        """What is wrong with a link, if anything."""
        address = urlsplit(urljoin(self.site.base + page.path, href))
        if address.scheme in ("mailto", "tel"):
            return None if address.path else "is empty"
        if f"{address.scheme}://{address.netloc}" == self.site.base:
            return self.fault_inside(address.path, unquote(address.fragment))
        host = address.hostname or ""
        is_ours = host in self.allowed_hosts or host == self.site.host or host.endswith("." + self.site.host)
        return None if address.scheme == "https" and is_ours else "leaves the site"

    def fault_inside(self, path: str, fragment: str) -> str | None:
        if self.site.file(path or "/") is None:
            return "leads nowhere"
        target = self.pages.get(path or "/")
        if fragment and target and fragment not in target.ids:
            return f"has no target: {path} has no id {fragment!r}"
        return None

    def broken_files(self, page: Document) -> Iterator[str]:
        """Everything that the page loads stands in the site; the picture for sharing is large enough."""
        loaded = page.loaded + [link["href"] for link in page.links if is_loaded(link)]
        loaded += [address for style in page.styles for address in IMPORT.findall(style)]
        for address in loaded:
            absolute = urljoin(self.site.base + page.path, address)
            if not absolute.startswith(self.site.base + "/"):
                yield f"{address!r} is loaded from elsewhere"
            elif (file := self.site.file(urlsplit(absolute).path)) is None:
                yield f"{address!r} does not exist"
            elif fault := wrong_integrity(page, address, file):
                yield fault
        if image := page.metas.get("og:image"):
            yield from self.wrong_share_image(image)

    def wrong_share_image(self, address: str) -> Iterator[str]:
        file = self.site.file(urlsplit(address).path) if address.startswith(self.site.base + "/") else None
        if file is None:
            yield f"og:image {address!r} does not exist"
            return
        head = file.read_bytes()[:24]
        if not head.startswith(b"\x89PNG\r\n\x1a\n"):
            yield f"og:image {address!r} is no PNG"
        elif any(a < b for a, b in zip(struct.unpack(">II", head[16:24]), SHARE_IMAGE, strict=True)):
            yield f"og:image {address!r} is smaller than {SHARE_IMAGE}"

    # Languages

    def wrong_languages(self, page: Document) -> Iterator[str]:
        if not page.lang:
            yield "no lang attribute"
        own = self.site.base + page.path
        canonical = [link.get("href") for link in page.links if link.get("rel") == "canonical"]
        if not page.is_indexed:
            if canonical or page.alternates:
                yield "a page that is not to be indexed has a canonical address or alternates"
            return
        if canonical != [own]:
            yield f"canonical is {canonical}, not {own}"
        if page.metas.get("og:url") != own:
            yield f"og:url is {page.metas.get('og:url')}, not {own}"
        if page.alternates.get(page.lang) != own:
            yield f"hreflang {page.lang!r} is not the page itself"
        yield from self.wrong_alternates(page, own)

    def wrong_alternates(self, page: Document, own: str) -> Iterator[str]:
        """Every translation names every other; the switcher on the page knows the same ones."""
        languages = {lang: href for lang, href in page.alternates.items() if lang != "x-default"}
        default = page.alternates.get("x-default")
        if default not in languages.values():
            yield "no x-default" if default is None else f"x-default {default} is no alternate"
        for lang, href in languages.items():
            other = self.indexed.get(href)
            if other is None:
                yield f"hreflang {lang!r}: {href} is no page to be indexed"
            elif other.lang != lang:
                yield f"hreflang {lang!r}: {href} is in {other.lang!r}"
            elif other.alternates != page.alternates:
                yield f"hreflang {lang!r}: {href} does not name the same alternates"
        offered = {a["hreflang"]: urljoin(own, a["href"]) for a in page.anchors if "hreflang" in a}
        missing = {lang for lang, href in offered.items() if href in self.indexed and languages.get(lang) != href}
        if missing:
            yield f"offered in {', '.join(sorted(missing))} by the switcher, but not by hreflang"
        if self.site.sitemap.get(own) != page.alternates:
            yield f"sitemap.xml names other alternates: {differences(self.site.sitemap.get(own, {}), page.alternates)}"

    def wrong_sitemap(self) -> Iterator[str]:
        for address in sorted(self.indexed.keys() - self.site.sitemap.keys()):
            yield f"{address} is missing"
        for address in sorted(self.site.sitemap.keys() - self.indexed.keys()):
            yield f"{address} is no page to be indexed"

    def repeated(self, what: str) -> Iterator[str]:
        paths: dict[str, list[str]] = defaultdict(list)
        for page in self.pages.values():
            paths[page.title if what == "title" else page.metas.get(what, "")].append(page.path)
        for text, places in paths.items():
            if len(places) > 1:
                yield f"{text!r} is on {', '.join(places)}"

    # Policy and compressed files

    def wrong_policy(self, page: Document) -> Iterator[str]:
        yield from page.forbidden
        text = page.metas.get("content-security-policy", "")
        policy = parse_policy(text)
        if policy.get("default-src") != ["'none'"]:
            yield "default-src is not 'none'"
        words = [word for sources in policy.values() for word in sources]
        if loose := [word for word in words if word.startswith(("'unsafe", "'nonce", "*"))]:
            yield f"{', '.join(loose)} in the policy"
        for directive, code, kind in (("style-src", page.styles, "style"), ("script-src", page.scripts, "script")):
            hashes = {word for word in policy.get(directive, []) if word.startswith("'sha")}
            needed = {hash_source(block) for block in code}
            # Data blocks need no hash, since they never run; the Nu checker asks for one all the same.
            unneeded = hashes - needed - ({hash_source(block) for block in page.data} if kind == "script" else set())
            if needed - hashes:
                yield f"{len(needed - hashes)} inline {kind} without its hash in {directive}"
            if unneeded:
                yield f"{', '.join(sorted(unneeded))} in {directive} belongs to no inline {kind}"
        sent = [value for name, value in self.site.headers(page.path) if name.lower() == "content-security-policy"]
        if [parse_policy(value) for value in sent] != [policy | {"frame-ancestors": ["'none'"]}]:
            yield "_headers does not send the same policy with frame-ancestors 'none'"

    def wrong_compressed(self) -> Iterator[str]:
        for file in sorted(self.site.folder.rglob("*")):
            name = file.relative_to(self.site.folder).as_posix()
            if file.suffix == ".gz":
                neighbour = file.with_suffix("")
                if not neighbour.is_file() or gzip.decompress(file.read_bytes()) != neighbour.read_bytes():
                    yield f"{name} is not its neighbour"
            elif file.suffix in COMPRESSED and not file.with_name(file.name + ".gz").is_file():
                yield f"{name} has no .gz"


# One page by itself


def is_loaded(link: Attributes) -> bool:
    """Whether the browser fetches what a link element names."""
    kinds = {"stylesheet", "icon", "apple-touch-icon", "manifest", "preload", "modulepreload", "prefetch"}
    return bool(kinds & set(link.get("rel", "").split())) and "href" in link


def wrong_integrity(page: Document, address: str, file: Path) -> str | None:
    """A hash beside a style sheet's address has to be the file's."""
    stated = next((link.get("integrity", "") for link in page.sheets if link.get("href") == address), "")
    actual = "sha384-" + base64.b64encode(hashlib.sha384(file.read_bytes()).digest()).decode()
    return f"{address!r} has another hash than its integrity" if stated and stated != actual else None


def wrong_ids(page: Document) -> Iterator[str]:
    for name, count in Counter(page.ids).items():
        if count > 1:
            yield f"{name!r} is there {count} times"
    for name in sorted(set(page.referred_ids) - set(page.ids)):
        yield f"{name!r} is referred to, but not there"


def wrong_lengths(page: Document) -> Iterator[str]:
    title, summary = page.title, page.metas.get("description", "")
    if not title or not summary:
        yield "missing"
    if page.path.endswith("404.html"):
        return
    if len(title) not in TITLE_LENGTH:
        yield f"title of {len(title)} characters: {title!r}"
    if len(summary) not in SUMMARY_LENGTH:
        yield f"description of {len(summary)} characters: {summary!r}"


def wrong_data(page: Document) -> Iterator[str]:
    """Structured data says nothing that the page does not."""
    numbers = {value for number in NUMBER.findall(page.text) for value in readings(number)}
    text = squeezed(page.text)
    for block in page.data:
        try:
            entries = list(nodes(json.loads(block)))
        except ValueError as error:
            yield f"no JSON: {error}"
            continue
        for entry in entries:
            price = entry.get("price")
            if price is not None and not re.fullmatch(r"\d+(\.\d+)?", str(price)):
                yield f"price {price!r} is no number"
            elif price is not None and Decimal(str(price)) not in numbers | {Decimal(0)}:
                yield f"price {price} of {entry.get('name', entry.get('@type'))} is not on the page"
            if entry.get("@type") == "Question" and squeezed(entry.get("name", "")) not in text:
                yield f"question {entry.get('name')!r} is not on the page"


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a JSON value, at any depth."""
    if isinstance(value, dict):
        yield value
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(child)


def readings(number: str) -> Iterator[Decimal]:
    """The value of a written number; one with a single separator before three digits is a whole one."""
    whole, decimals = number, ""
    if match := re.fullmatch(r"(.*)[.,](\d{1,2})", number):
        whole, decimals = match.groups()
    yield Decimal(re.sub(r"\D", "", whole) + ("." + decimals if decimals else ""))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def parse_policy(text: str) -> dict[str, list[str]]:
    directives = (part.split() for part in text.split(";"))
    return {words[0]: words[1:] for words in directives if words}


def hash_source(code: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"


def differences(found: dict[str, str], expected: dict[str, str]) -> str:
    names = sorted(name for name in found.keys() | expected.keys() if found.get(name) != expected.get(name))
    return ", ".join(names)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("web", type=Path)
    parser.add_argument("--allow", action="append", metavar="HOST", default=[])
    arguments = parser.parse_args()
    report = Report()
    Checker(BuiltSite(arguments.web), arguments.allow, report).run()
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
