#!/usr/bin/env python3
"""Reads every e-mail of a built product in a real browser, as readers of e-mail draw it.

    check_emails.py EMAILS [--jobs N]

EMAILS is the folder `emails` of a built product. Each e-mail is filled in with its examples and drawn on a phone and on
a desk, in daylight and at night, with its style sheet and without it, as some readers drop it, and without it in the
dark that some of those force upon it.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from html import escape
from pathlib import Path
from typing import Any

from browser import Browser, Page
from built_site import Answer
from forced_dark import AS_WRITTEN, ENGINES, ForcedDark, Pair, contrast, luminance
from report import Report

WIDTHS = (375, 700)
SCHEMES = ("light", "dark")
COLUMN = 600
BARE = "/bare"
TAG = re.compile(r"\{\{([#/]?)(\w+)\}\}")
BLOCK = re.compile(r"\{\{#(\w+)\}\}(.*?)\{\{/\1\}\}", re.DOTALL)

# What reaches beyond the right edge, when the e-mail can be scrolled sideways.
OVERFLOW = """(() => {
  const root = document.documentElement, width = root.clientWidth;
  if (Math.max(root.scrollWidth, document.body.scrollWidth) <= width) return null;
  const wide = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > width + 1);
  return `${root.scrollWidth} px wide: ${wide.slice(-2).map((e) => e.outerHTML.slice(0, 60)).join(", ")}`;
})()"""

# Each text that is drawn: its colour, what lies under it, and the contrast that it needs (WCAG 2.2, 1.4.3).
TEXTS = """(() => {
  const parse = (text) => {
    const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number);
    return { rgb: [r, g, b], a };
  };
  const over = (top, under) => top.rgb.map((c, i) => Math.round(c * top.a + under[i] * (1 - top.a)));
  const probe = document.documentElement.appendChild(document.createElement("i"));
  probe.style.backgroundColor = "canvas";
  const canvas = parse(getComputedStyle(probe).backgroundColor).rgb;
  probe.remove();
  const ground = (element) => {
    if (!element) return canvas;
    const color = parse(getComputedStyle(element).backgroundColor);
    return color.a === 1 ? color.rgb : over(color, ground(element.parentElement));
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node; (node = walker.nextNode()); ) {
    const element = node.parentElement;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (!node.data.trim() || ![...range.getClientRects()].some((box) => box.width && box.height)) continue;
    const style = getComputedStyle(element), under = ground(element);
    const size = parseFloat(style.fontSize), isBold = Number(style.fontWeight) >= 700;
    texts.push({
      ink: over(parse(style.color), under),
      ground: under,
      needed: size >= 24 || (isBold && size >= 18.66) ? 3 : 4.5,
      words: `<${element.localName}> “${node.data.trim().slice(0, 24).replace(/\\s+/g, " ")}”`,
    });
  }
  return texts;
})()"""

# Each line that rules something off, its colour and what lies under it; whether it closes a receipt. The frames of
# boxes are no such lines.
LINES = """(() => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number).slice(0, 3);
  const ground = (element) => {
    const parts = getComputedStyle(element).backgroundColor.match(/[\\d.]+/g).map(Number);
    return parts[3] === 0 ? ground(element.parentElement) : parts.slice(0, 3);
  };
  const lines = [];
  for (const element of document.querySelectorAll("hr, .t, .t th, .t td, .foot td")) {
    const style = getComputedStyle(element);
    for (const side of ["Top", "Right", "Bottom", "Left"]) {
      if (!parseFloat(style[`border${side}Width`])) continue;
      lines.push({
        ink: rgb(style[`border${side}Color`]),
        ground: ground(element.parentElement),
        isClosing: element.localName === "table",
        words: `<${element.localName}>`,
      });
    }
  }
  return lines;
})()"""

# The height of what is hidden in front, the width of the column, and the heights of the buttons.
SHAPE = """(() => {
  const box = (e) => e.getBoundingClientRect();
  return {
    hidden: box(document.querySelector('div[style*="display:none"]')).height,
    column: Math.max(...[...document.querySelectorAll('table[style*="max-width"]')].map((e) => box(e).width)),
    buttons: [...document.querySelectorAll("a.b")].map((e) => box(e).height),
  };
})()"""


def spoken(variable: dict[str, Any]) -> Any:
    """An example as it is filled in; a list three times over."""
    example = variable["example"]
    match variable["type"]:
        case "money":
            return f"{example['amount']}\u00a0{example['currency']}"
        case "list":
            kinds = variable["items"]
            entries = [
                {name: spoken({"type": kinds[name], "example": value}) for name, value in entry.items()}
                for entry in example
            ]
            return (entries * 3)[:3]
        case _:
            return example


def fill(template: str, values: dict[str, Any]) -> str:
    """A template in Mustache with its values, every part of it switched on."""

    def block(hit: re.Match[str]) -> str:
        value = values[hit[1]]
        entries = value if isinstance(value, list) else [{}]
        return "".join(fill(hit[2], {**values, **entry}) for entry in entries)

    return TAG.sub(lambda hit: escape(str(values[hit[2]])), BLOCK.sub(block, template))


class Letters:
    """The e-mails, filled in, under an address that no reader has; below `/bare` without their style sheets."""

    base = "https://letters.example"

    def __init__(self, folder: Path) -> None:
        self.letters: dict[str, str] = {}
        for email in json.loads((folder / "manifest.json").read_bytes())["emails"]:
            values = {variable["name"]: spoken(variable) for variable in email["variables"]}
            for edition in email["editions"]:
                file = edition["files"]["html"]
                html = fill((folder / file).read_text("utf-8"), values)
                self.letters["/" + file] = html
                self.letters[f"{BARE}/{file}"] = re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL)

    def answer(self, path: str) -> Answer:
        headers = [("Content-Type", "text/html; charset=utf-8"), ("Content-Security-Policy", "script-src 'none'")]
        body = self.letters.get(path)
        return Answer(200 if body else 404, headers, (body or "").encode())


def pairs_of(texts: list[dict[str, Any]]) -> list[Pair]:
    return [(tuple(text["ink"]), tuple(text["ground"])) for text in texts]


def check_contrast(texts: list[dict[str, Any]], pairs: list[Pair], report: Report, place: str) -> None:
    """Texts whose colours are the pairs."""
    faults = [
        f"{ratio:.2f} {text['words']}, rgb{ink} on rgb{ground}"
        for text, (ink, ground) in zip(texts, pairs, strict=True)
        if (ratio := contrast((ink, ground))) < text["needed"]
    ]
    report.none(faults, f"{place}: contrast")


def check_lines(lines: list[dict[str, Any]], report: Report, place: str) -> None:
    """A line between rows is seen, but less than the words; one that closes a receipt is as clear as a drawing."""
    faults = []
    for line, pair in zip(lines, pairs_of(lines), strict=True):
        ratio = contrast(pair)
        if not (ratio >= 3 if line["isClosing"] else 1.2 < ratio < 2):
            faults.append("{:.2f} {}, rgb{} on rgb{}".format(ratio, line["words"], *pair))
    report.none(list(dict.fromkeys(faults)), f"{place}: lines")


def check_letter(page: Page, forced_dark: ForcedDark, path: str, report: Report) -> None:
    page.open(path)
    for width in WIDTHS:
        page.resize(width)
        for scheme in SCHEMES:
            page.emulate(scheme)
            place = f"{path} {width} {scheme}"
            wide = page.evaluate(OVERFLOW)
            report.check(wide is None, f"{place}: {wide}")
            texts = page.evaluate(TEXTS)
            report.check(len(texts) > 5, f"{place}: only {len(texts)} texts are drawn")
            check_contrast(texts, pairs_of(texts), report, place)
            check_lines(page.evaluate(LINES), report, place)
        shape = page.evaluate(SHAPE)
        report.check(shape["hidden"] == 0, f"{path} {width}: the preheader is {shape['hidden']} px high")
        report.check(shape["column"] <= min(width, COLUMN), f"{path} {width}: the column is {shape['column']} px wide")
        low = [height for height in shape["buttons"] if height < 44]
        report.check(not low, f"{path} {width}: a button of {low} px is hard to hit")
    # A reader that forces the dark takes the letter as it is by day.
    if path.startswith(BARE):
        page.emulate("light")
        texts = page.evaluate(TEXTS)
        for engine in ENGINES:
            pairs = forced_dark.pairs(engine, pairs_of(texts))
            check_contrast(texts, pairs, report, f"{path} forced dark by {engine.name}")
    report.none(page.take_faults(), path)


def check_engines(forced_dark: ForcedDark, report: Report) -> None:
    """Whether swatches are painted as they are written, and every engine makes paper dark."""
    paper = ((0, 0, 0), (255, 255, 255))
    painted = forced_dark.pairs(AS_WRITTEN, [paper])
    report.check(painted == [paper], f"a swatch of {paper} is painted as {painted}")
    for engine in ENGINES:
        [(ink, ground)] = forced_dark.pairs(engine, [paper])
        is_dark = luminance(ground) < 0.05 < luminance(ink)
        report.check(is_dark, f"{engine.name} does not force the dark: rgb{ink} on rgb{ground}")


def check_letters(folder: Path, paths: list[str]) -> Report:
    """Some of the e-mails, in a browser of their own."""
    report = Report()
    with Browser(Letters(folder)) as browser:
        forced_dark = ForcedDark(browser.new_page())
        check_engines(forced_dark, report)
        page = browser.new_page()
        for path in paths:
            check_letter(page, forced_dark, path, report)
    return report


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("emails", type=Path)
    parser.add_argument("--jobs", type=int, default=min(4, os.cpu_count() or 1))
    arguments = parser.parse_args()
    paths = sorted(Letters(arguments.emails).letters)
    shares = [share for job in range(arguments.jobs) if (share := paths[job :: arguments.jobs])]
    report = Report()
    with ProcessPoolExecutor(max(1, len(shares))) as pool:
        for part_report in pool.map(partial(check_letters, arguments.emails), shares):
            report.add(part_report)
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
