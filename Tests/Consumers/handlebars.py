"""Handlebars itself, run by a headless browser."""

from __future__ import annotations

import atexit
import json
import sys
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent.parent / "Browser"))

from browser import Browser, Page

# The Debian package libjs-handlebars.
SOURCE = Path("/usr/share/javascript/handlebars/handlebars.js")

RENDER = """(template, values, noEscape) => {
  const key = noEscape + template;
  window.made ??= new Map();
  if (!made.has(key)) made.set(key, Handlebars.compile(template, { noEscape, strict: false }));
  return made.get(key)(values);
}"""

_page: Page | None = None


def render(template: str, values: dict[str, Any], *, escaping: bool) -> str:
    """A template with its values; `escaping` is off where a mailer has switched it off."""
    arguments = ", ".join(json.dumps(argument) for argument in (template, values, not escaping))
    return str(page().evaluate(f"({RENDER})({arguments})"))


def page() -> Page:
    """A tab in which Handlebars is loaded; it is closed when the program ends."""
    global _page
    if _page is None:
        browser = Browser(None).__enter__()
        atexit.register(browser.__exit__)
        _page = browser.new_page()
        _page.evaluate(SOURCE.read_text(encoding="utf-8") + ";typeof Handlebars")
    return _page
