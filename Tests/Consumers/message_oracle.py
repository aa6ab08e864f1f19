#!/usr/bin/env python3
"""Formats messages with ICU itself: what it makes of each, for comparison.

    message_oracle.py CASES

CASES is a JSON file: a list of {"locale", "text", "arguments"}, where an argument is ["number", "1.50"],
["text", "words"] or ["date", "2026-02-01"]. Prints a JSON list with an object for each case: {"text": ...}, or
{"refusal": ...} where ICU does not take the message, or {"mismatch": ...} where it takes the message but not these
arguments. The module icu4py, which brings an ICU of its own, is looked for on PYTHONPATH.
"""

import json
import os
import sys
import time
from datetime import datetime
from decimal import Decimal

# ICU reads the time zone when it is loaded.
os.environ["TZ"] = "UTC"
time.tzset()

from icu4py.messageformat import MessageFormat  # noqa: E402


def value(kind, text):
    if kind == "number":
        return Decimal(text) if "." in text else int(text)
    if kind == "date":
        return datetime.fromisoformat(text + "T12:00:00")
    return text


def outcome(case):
    try:
        message = MessageFormat(case["text"], case["locale"])
    except ValueError as error:
        return {"refusal": str(error)}
    try:
        arguments = {name: value(*argument) for name, argument in case["arguments"].items()}
        return {"text": message.format(arguments)}
    except RuntimeError as error:
        return {"mismatch": str(error)}


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: message_oracle.py CASES")
    with open(sys.argv[1], encoding="utf-8") as file:
        cases = json.load(file)
    json.dump([outcome(case) for case in cases], sys.stdout)


if __name__ == "__main__":
    main()
