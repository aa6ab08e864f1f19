#!/usr/bin/env python3
"""Runs the Nu HTML checker over every page and drawing of a built site.

    check_html.py WEB VNU

The checker also reads the style sheets inside the pages. No error and no warning may be left, and no information
either, unless it is in `ALLOWED` with its reason. Needs Java. Exit code 1 where a message is left.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from report import Report

# Messages of the type info, by their exact text, each with the reason why it may stand.
ALLOWED: dict[str, str] = {}

Message = dict[str, Any]


def run_checker(vnu: Path, files: list[Path]) -> list[Message]:
    """Every message of the checker about the files."""
    command = ["java", "-jar", str(vnu), "--format", "json", "--stdout", "--exit-zero-always", "--also-check-svg"]
    result = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=False)
    try:
        return json.loads(result.stdout)["messages"]
    except (ValueError, KeyError):
        raise SystemExit(f"the checker did not run (exit code {result.returncode}): {result.stderr.strip()}") from None


def is_allowed(message: Message) -> bool:
    """Warnings are messages of the type info with a subtype; they are never allowed."""
    return message["type"] == "info" and "subType" not in message and message["message"] in ALLOWED


def describe(message: Message) -> str:
    kind = message.get("subType", message["type"])
    extract = " ".join(message.get("extract", "").split())
    return f"{kind} in line {message.get('lastLine', '?')}: {message['message']} [{extract}]"


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    web, vnu = map(Path, arguments)
    files = sorted(file.resolve() for pattern in ("*.html", "*.svg") for file in web.rglob(pattern))
    report = Report()
    faults: dict[str, list[str]] = defaultdict(list)
    for message in run_checker(vnu, files) if files else []:
        if not is_allowed(message):
            faults[unquote(urlsplit(message.get("url", "")).path)].append(describe(message))
    for file in files:
        report.none(faults.pop(str(file), []), str(file.relative_to(web.resolve())))
    for place, left in faults.items():
        report.none(left, place or "the checker itself")
    return report.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
