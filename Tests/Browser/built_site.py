"""A built site on disk, as a static host would serve it."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"

CONTENT_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}


@dataclass(frozen=True)
class Answer:
    """What the host answers to a request."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


class BuiltSite:
    """The folder that `sitegen build` writes for a product's web site."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sitemap = read_sitemap(folder / "sitemap.xml")
        if not self.sitemap:
            raise SystemExit(f"{folder}/sitemap.xml lists no page")
        address = urlsplit(next(iter(self.sitemap)))
        self.base = f"{address.scheme}://{address.netloc}"
        self.host = address.hostname or ""
        headers = folder / "_headers"
        self.header_rules = parse_headers(headers.read_text("utf-8")) if headers.exists() else []

    def pages(self) -> list[str]:
        """The paths of all pages, sorted: "/", "/404.html", "/es/precios/"."""
        files = (file.relative_to(self.folder).as_posix() for file in self.folder.rglob("*.html"))
        return sorted("/" + re.sub(r"(^|/)index\.html$", r"\1", file) for file in files)

    def file(self, path: str) -> Path | None:
        """The file that stands at a path of the site, if there is one."""
        relative = unquote(path).lstrip("/")
        file = self.folder / (relative + "index.html" if relative.endswith("/") or not relative else relative)
        inside = file.resolve().is_relative_to(self.folder.resolve())
        return file if inside and file.is_file() else None

    def headers(self, path: str) -> list[tuple[str, str]]:
        """The headers of every rule of `_headers` that the path matches."""
        return [
            header
            for pattern, headers in self.header_rules
            if re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), path)
            for header in headers
        ]

    def answer(self, path: str) -> Answer:
        """The file with its headers, or the page that says that there is none."""
        status, file = 200, self.file(path)
        if file is None:
            status, file = 404, self.file("/404.html")
        if file is None:
            return Answer(404, [("Content-Type", "text/plain")], b"Not found\n")
        kind = CONTENT_TYPES.get(file.suffix, "application/octet-stream")
        return Answer(status, [("Content-Type", kind), *self.headers(path)], file.read_bytes())


def read_sitemap(file: Path) -> dict[str, dict[str, str]]:
    """The address of each listed page, and its alternates: hreflang to address."""
    root = ET.parse(file).getroot()
    return {
        (entry.findtext(SITEMAP + "loc") or "").strip(): {
            link.get("hreflang", ""): link.get("href", "") for link in entry.iter(XHTML + "link")
        }
        for entry in root.iter(SITEMAP + "url")
    }


def parse_headers(text: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """The rules of a `_headers` file: a path pattern, then its headers, indented."""
    rules: list[tuple[str, list[tuple[str, str]]]] = []
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line[0].isspace():
            name, _, value = line.strip().partition(":")
            rules[-1][1].append((name.strip(), value.strip()))
        else:
            rules.append((line.strip(), []))
    return rules
