"""The e-mails of a built product, as a mailer finds them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

PARTS = ("html", "text", "subject")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass(frozen=True)
class Edition:
    """An e-mail in one language and variant."""

    email: dict[str, Any]
    entry: dict[str, Any]

    @property
    def name(self) -> str:
        return self.entry["files"]["html"].removesuffix(".html")

    @property
    def variables(self) -> list[dict[str, Any]]:
        return self.email["variables"]


class Mailbox:
    """The folder `emails` of a built product and its manifest."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest = json.loads((folder / "manifest.json").read_bytes())

    def editions(self) -> Iterator[Edition]:
        for email in self.manifest["emails"]:
            for entry in email["editions"]:
                yield Edition(email, entry)

    def file(self, edition: Edition, part: str, dialect: str) -> Path:
        return self.folder / self.manifest["dialects"][dialect]["folder"] / edition.entry["files"][part]

    def read(self, edition: Edition, part: str, dialect: str) -> str:
        return self.file(edition, part, dialect).read_bytes().decode("utf-8")


@dataclass
class Element:
    """A tag with its attributes as values, and what is in it: elements, texts and comments in their order."""

    tag: str
    attributes: dict[str, str]
    children: list[Element | str | Comment] = field(default_factory=list)
    parent: Element | None = field(default=None, repr=False, compare=False)
    source: str = field(default="", repr=False, compare=False)

    def elements(self) -> Iterator[Element]:
        """This element and all below it."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.elements()

    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)

    def styles(self) -> list[tuple[str, str]]:
        return declarations(self.attributes.get("style", ""))

    def outline(self, indent: str = "") -> list[str]:
        """One line for each element, text and comment; space between elements does not count."""
        lines = [f"{indent}<{self.tag} {sorted(self.attributes.items())}>"]
        for child in self.children:
            if isinstance(child, Element):
                lines += child.outline(indent + " ")
            elif isinstance(child, Comment):
                lines.append(f"{indent} <!--{child.data}-->")
            elif words := re.sub(r"[ \t\r\n]+", " ", child).strip(" "):
                lines.append(f"{indent} {words}")
        return lines


@dataclass
class Comment:
    """A comment, which Outlook may take for markup."""

    data: str

    def text(self) -> str:
        return ""


class TreeBuilder(HTMLParser):
    """Builds the tree of a document whose tags are all closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.open = Element("#document", {})
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if len(attributes) < len(attrs):
            self.faults.append(f"an attribute twice: {self.get_starttag_text()}")
        element = Element(tag, attributes, parent=self.open, source=self.get_starttag_text() or "")
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag != self.open.tag or self.open.parent is None:
            self.faults.append(f"</{tag}> inside <{self.open.tag}>")
        else:
            self.open = self.open.parent

    def handle_data(self, data: str) -> None:
        if self.open.children and isinstance(self.open.children[-1], str):
            self.open.children[-1] += data
        else:
            self.open.children.append(data)

    def handle_comment(self, data: str) -> None:
        self.open.children.append(Comment(data))


def parse(html: str) -> tuple[Element, list[str]]:
    """The tree, and what is wrong with the tags."""
    builder = TreeBuilder()
    builder.feed(html)
    builder.close()
    if builder.open is not builder.root:
        builder.faults.append(f"<{builder.open.tag}> is never closed")
    return builder.root, builder.faults


def declarations(text: str) -> list[tuple[str, str]]:
    """The properties of a style attribute or of the body of a rule, in lower case, and their values."""
    pairs = (part.partition(":") for part in text.split(";") if part.strip())
    return [(name.strip().lower(), value.strip()) for name, _, value in pairs]
