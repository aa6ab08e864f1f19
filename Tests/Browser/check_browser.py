#!/usr/bin/env python3
"""Reads every page of a built site in a real browser, as different readers do.

    check_browser.py WEB AXE [--without switch|calculator|questions]… [--jobs N]

WEB is the folder of the built site, AXE the file axe.min.js. A site is expected to have a billing switch, a savings
calculator and questions that open; `--without` says which of them it lacks. The pages are shared out between as many
browsers as there are processors. Exit code 1 where a check fails.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from browser import Browser
from built_site import BuiltSite
from report import Report

PHONE, DESKTOP = 375, 1280
WIDTHS = (320, 375, 768, 1280)
TEXT_SIZES = (100, 200)
STOPS = 8
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

# What a page may have, and how it is found.
SWITCH = 'input[type="radio"][name="billing"]'
MONTH, YEAR = "#billing-month", "#billing-year"
BY_MONTH, BY_YEAR = " by the month", " by the year"
CALCULATOR = "form.calculator"
QUESTIONS = "details[data-question]"
PARTS = {"switch": SWITCH, "calculator": CALCULATOR, "questions": QUESTIONS}

OPEN_ALL = 'document.querySelectorAll("details").forEach((details) => { details.open = true; })'

# The parts of the page that reach beyond its right edge, when it can be scrolled sideways.
OVERFLOW = """(() => {
  const root = document.documentElement, width = root.clientWidth;
  if (Math.max(root.scrollWidth, document.body.scrollWidth) <= width) return null;
  const wide = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > width + 1);
  const names = wide.slice(-3).map((e) => e.tagName.toLowerCase() + (e.className ? `.${e.className}` : ""));
  return `${root.scrollWidth} px wide: ${names.join(", ")}`;
})()"""

# Everything that moved since the page began to load; a little later, so that what comes late is seen.
LAYOUT_SHIFT = """new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; }))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 0)), 100);
})"""

# The focused element, and the outline around it or, where a label stands for its control, around the label.
FOCUS = """(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const outline = (e) => {
    const style = getComputedStyle(e);
    const isDrawn = style.outlineStyle !== "none" && style.opacity !== "0" && !/^rgba.*, 0\\)$/.test(style.outlineColor);
    return isDrawn && e.checkVisibility() ? parseFloat(style.outlineWidth) : 0;
  };
  const label = element.closest("label");
  const box = (label ?? element).getBoundingClientRect();
  return {
    name: (element.textContent || element.id || element.tagName).trim().slice(0, 30),
    target: element.getAttribute("href"),
    outline: Math.max(outline(element), label ? outline(label) : 0),
    isOnScreen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight,
  };
})()"""

# How many elements of a period are drawn, and how many there are.
DRAWN = """(() => {
  const count = (name) => {
    const all = [...document.querySelectorAll(`main .${name}`)];
    return [all.filter((e) => e.getClientRects().length).length, all.length];
  };
  return { month: count("month"), year: count("year") };
})()"""

FIGURES = """[...document.querySelectorAll("main :is(.month, .year)")]
  .filter((e) => e.getClientRects().length).map((e) => e.textContent).join(" | ")"""

CALCULATOR_STATE = """(() => {
  const form = document.querySelector("form.calculator");
  const fields = [...form.elements].filter((e) => e.matches("input"));
  return {
    names: fields.map((field) => field.name),
    values: fields.map((field) => field.value),
    enabled: fields.filter((field) => !field.matches(":disabled")).length,
    results: [...form.parentNode.querySelectorAll("[data-result]")].map((e) => e.textContent.trim()),
  };
})()"""


def answer_state(question: str) -> str:
    """Whether an answer is open, drawn and on the screen."""
    return f"""(() => {{
      const details = document.querySelector({json.dumps(f'details[data-question="{question}"]')});
      const answer = details.lastElementChild, box = answer.getBoundingClientRect();
      return {{
        isOpen: details.open, isDrawn: answer.checkVisibility(), isOnScreen: box.top < innerHeight && box.bottom > 0
      }};
    }})()"""


class Checker:
    """One browser, one tab, one report, some of the pages."""

    def __init__(self, browser: Browser, axe: str, report: Report) -> None:
        self.site = browser.site
        self.page = browser.new_page()
        self.report = report
        self.axe = axe
        self.parts: dict[str, list[str]] = {part: [] for part in PARTS}

    def run(self, paths: list[str]) -> None:
        for path in paths:
            self.check_page(path)
        for path in self.parts["switch"]:
            self.check_switch(path)
        for path in self.parts["calculator"]:
            self.check_calculator(path)
        for path in self.parts["questions"]:
            self.check_questions(path)

    # Every page

    def check_page(self, path: str) -> None:
        """One load on a phone in daylight and one on a desk at night; then both by the other light."""
        for width, schemes in ((PHONE, ("light", "dark")), (DESKTOP, ("dark", "light"))):
            self.page.resize(width)
            self.page.emulate(schemes[0])
            self.page.open(path)
            self.check_layout_shift(f"{path} {width} {schemes[0]}", path)
            self.check_keyboard(f"{path} {width} {schemes[0]}")
            self.page.evaluate(OPEN_ALL)
            if width == PHONE:
                self.find_parts(path)
                self.check_overflow(path)
                self.page.resize(width)
            self.page.evaluate(self.axe + ";0")
            is_special = any(path in pages for pages in self.parts.values())
            for scheme in schemes if is_special else schemes[:1]:
                self.page.emulate(scheme)
                self.check_axe(path, width, scheme)
            self.report.none(self.page.take_faults(), f"{path} {width} {schemes[0]}")

    def find_parts(self, path: str) -> None:
        for part, selector in PARTS.items():
            if self.page.evaluate(f"!!document.querySelector({json.dumps(selector)})"):
                self.parts[part].append(path)
        has_year = self.page.evaluate('!!document.querySelector("main .year")')
        self.report.check(
            not has_year or path in self.parts["switch"], f"{path}: prices of two periods, but no switch"
        )

    def check_layout_shift(self, place: str, path: str) -> None:
        """Nothing moves while the page loads.

        On a busy machine a new renderer may paint its first frame before it has heard of the window's size, and the
        whole page moves once; so a page that moved is loaded again, and one that moves by itself moves each time.
        """
        shift = self.page.evaluate(LAYOUT_SHIFT)
        for _ in range(2):
            if shift == 0:
                break
            self.page.open(path)
            shift = self.page.evaluate(LAYOUT_SHIFT)
        self.report.check(shift == 0, f"{place}: layout shift {shift:.4f}")

    def check_keyboard(self, place: str) -> None:
        """The first stop leads to the content, and the first eight can be seen."""
        faults = []
        for stop in range(1, STOPS + 1):
            self.page.press("Tab")
            focus = self.page.evaluate(FOCUS)
            if focus is None:
                faults += ["nothing can be focused"] if stop == 1 else []
                break
            if stop == 1 and focus["target"] != "#main":
                faults.append(f"the first stop is “{focus['name']}”, not the skip link")
            if focus["outline"] < 2:
                faults.append(f"no visible focus on stop {stop}, “{focus['name']}”: outline {focus['outline']} px")
            if not focus["isOnScreen"]:
                faults.append(f"stop {stop}, “{focus['name']}”, is not on the screen")
        self.report.none(faults, f"{place}: keyboard")
        self.page.evaluate("document.activeElement.blur()")

    def check_overflow(self, path: str) -> None:
        """No page is scrolled sideways, at no width, with no text size, for neither period."""
        for period in self.periods(path):
            for size in TEXT_SIZES:
                self.page.set_text_size(size)
                for width in WIDTHS:
                    self.page.resize(width)
                    wide = self.page.evaluate(OVERFLOW)
                    self.report.check(wide is None, f"{path} {width} light: text at {size} %{period}: {wide}")
            self.page.set_text_size(100)

    def check_axe(self, path: str, width: int, scheme: str) -> None:
        """No violation of WCAG 2.2 AA that a program can find, for neither period.

        By the year, only the parts of the page that differ are looked at again.
        """
        options = {
            "runOnly": {"type": "tag", "values": AXE_TAGS},
            "rules": {"target-size": {"enabled": True}},
            "resultTypes": ["violations"],
            "preload": False,
        }
        run = f"""(context) => axe.run(context, {json.dumps(options)}).then((result) => result.violations.map(
          ({{ id, nodes }}) => `${{id}} ×${{nodes.length}} ${{nodes[0].target.join(" ")}}: ` +
            nodes[0].failureSummary.split("\\n").slice(1, 2).join("").trim()))"""
        for period in self.periods(path):
            context = '{ include: [["section:has(.year)"]] }' if period == BY_YEAR else "document"
            violations = self.page.evaluate(f"({run})({context})")
            self.report.none(violations, f"{path} {width} {scheme}: axe{period}")

    def periods(self, path: str) -> Iterator[str]:
        """Goes through the billing periods of the page and names each; back to the first at the end."""
        if path not in self.parts["switch"]:
            yield ""
            return
        for name, selector in ((BY_YEAR, YEAR), (BY_MONTH, MONTH)):
            self.page.evaluate(f"document.querySelector({json.dumps(selector)}).click()")
            yield name

    # Pages with something to use

    def check_switch(self, path: str) -> None:
        """By mouse and by arrow keys, with scripting and without it."""
        self.page.resize(DESKTOP)
        self.page.emulate("light")
        for scripting in (False, True):
            self.page.set_scripting(scripting)
            for means, to_year, back in (
                ("mouse", lambda: self.page.click(YEAR), lambda: self.page.click(MONTH)),
                ("arrow keys", lambda: self.press_on(MONTH, "ArrowRight"), lambda: self.page.press("ArrowLeft")),
            ):
                self.page.open(path)
                place = f"{path} {DESKTOP} light: switch by {means}, scripting {'on' if scripting else 'off'}"
                self.report.none(self.use_switch(to_year, back), place)
            self.report.none(self.page.take_faults(), f"{path} {DESKTOP} light: switch")
        self.page.set_scripting(True)

    def press_on(self, selector: str, key: str) -> None:
        self.page.evaluate(f"document.querySelector({json.dumps(selector)}).focus()")
        self.page.press(key)

    def use_switch(self, to_year: Callable[[], None], back: Callable[[], None]) -> list[str]:
        faults = self.misdrawn("month", "year")
        first = self.page.evaluate(FIGURES)
        to_year()
        faults += self.misdrawn("year", "month")
        if self.page.evaluate(FIGURES) == first:
            faults.append("the figures of the year are those of the month")
        back()
        faults += self.misdrawn("month", "year")
        if self.page.evaluate(FIGURES) != first:
            faults.append("going back does not give the first figures")
        return faults

    def misdrawn(self, shown: str, hidden: str) -> list[str]:
        """What contradicts the chosen period."""
        drawn, faults = self.page.evaluate(DRAWN), []
        selector = MONTH if shown == "month" else YEAR
        if not self.page.evaluate(f"document.querySelector({json.dumps(selector)}).checked"):
            faults.append(f"“{shown}” is not chosen")
        if drawn[hidden][0]:
            faults.append(f"{drawn[hidden][0]} of the hidden figures “{hidden}” are drawn")
        if not drawn[shown][1] or drawn[shown][0] != drawn[shown][1]:
            faults.append(f"{drawn[shown][0]} of {drawn[shown][1]} figures “{shown}” are drawn")
        return faults

    def check_calculator(self, path: str) -> None:
        """An example without a script, and with it an answer to every key."""
        place = f"{path} {DESKTOP} light: calculator"
        self.page.resize(DESKTOP)
        self.page.emulate("light")
        self.page.set_scripting(False)
        self.page.open(path)
        built = self.page.evaluate(CALCULATOR_STATE)
        self.report.check(built["enabled"] == 0, f"{place}: fields can be changed without a script")
        filled = built["results"] and all(any(c.isdigit() for c in result) for result in built["results"])
        self.report.check(bool(filled and all(built["values"])), f"{place}: no worked example without a script")

        self.page.set_scripting(True)
        self.page.open(path)
        ready = self.page.evaluate(CALCULATOR_STATE)
        self.report.check(ready["enabled"] == len(ready["names"]), f"{place}: fields stay disabled with the script")
        self.report.check(ready["results"] == built["results"], f"{place}: the result changes before anybody types")
        for name, value in zip(ready["names"], ready["values"], strict=True):
            self.check_field(place, name, value, built["results"])
        self.report.none(self.page.take_faults(), place)

    def check_field(self, place: str, name: str, value: str, built: list[str]) -> None:
        """Typing the example's own number gives the built result; another number gives another."""
        field = f"{CALCULATOR} input[name={json.dumps(name, ensure_ascii=False)}]"
        self.page.type_over(field, value)
        computed = self.page.evaluate(CALCULATOR_STATE)["results"]
        self.report.check(computed == built, f"{place}: {name} {value} computes {computed}, but {built} was built")
        other = str(int(value) + 1)
        self.page.type_over(field, other)
        changed = self.page.evaluate(CALCULATOR_STATE)["results"]
        self.report.check(changed != computed, f"{place}: typing {other} for {name} changes nothing")
        self.page.type_over(field, value)

    def check_questions(self, path: str) -> None:
        """A link to an answer opens it, without a script too; on paper all are open."""
        self.page.resize(DESKTOP)
        self.page.emulate("light")
        self.page.open(path)
        questions = self.page.evaluate(f"[...document.querySelectorAll('{QUESTIONS}')].map((e) => e.dataset.question)")
        question = "cancel" if "cancel" in questions else questions[-1]
        for scripting in (False, True):
            self.page.set_scripting(scripting)
            self.page.open(f"{path}#{question}")
            state = self.page.evaluate(answer_state(question))
            place = f"{path} {DESKTOP} light: #{question}, scripting {'on' if scripting else 'off'}"
            self.report.check(all(state.values()), f"{place}: {state}")
        self.page.open(path)
        state = self.page.evaluate(answer_state(question))
        self.report.check(not state["isOpen"], f"{path} {DESKTOP} light: #{question} is open unasked")
        self.page.emulate("light", printing=True)
        closed = [q for q in questions if not self.page.evaluate(answer_state(q))["isDrawn"]]
        self.report.none(closed, f"{path} {DESKTOP} light: closed on paper")
        self.page.emulate("light")
        self.report.none(self.page.take_faults(), f"{path} {DESKTOP} light: questions")


def check_pages(web: Path, axe: Path, paths: list[str]) -> tuple[Report, set[str]]:
    """Checks some pages in a browser of their own; the report, and the parts that were found."""
    report = Report()
    with Browser(BuiltSite(web)) as browser:
        checker = Checker(browser, axe.read_text("utf-8"), report)
        checker.run(paths)
    return report, {part for part, pages in checker.parts.items() if pages}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("web", type=Path)
    parser.add_argument("axe", type=Path)
    parser.add_argument("--without", action="append", choices=list(PARTS), default=[])
    parser.add_argument("--jobs", type=int, default=min(4, os.cpu_count() or 1))
    arguments = parser.parse_args()

    paths = BuiltSite(arguments.web).pages()
    shares = [share for job in range(arguments.jobs) if (share := paths[job :: arguments.jobs])]
    report, found = Report(), set()
    with ProcessPoolExecutor(len(shares)) as pool:
        for part_report, parts in pool.map(partial(check_pages, arguments.web, arguments.axe), shares):
            report.add(part_report)
            found |= parts
    for part in PARTS:
        if part not in arguments.without:
            report.check(part in found, f"site: no page has a {part}")
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
