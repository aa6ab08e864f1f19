#!/usr/bin/env python3
"""Fills a table of PostgreSQL from a table that sitegen made, such as runtime/subscription-tiers.json.

    load_tiers.py TABLE [PSQL-OPTION …]     for example: load_tiers.py subscription-tiers.json --dbname=shop
    load_tiers.py TABLE --print             shows the SQL

The table is made where it is missing. A row whose first column is there already is brought up to date, others stay. No
limit is NULL. Everything happens in one transaction, by `psql`: no driver is needed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

TYPES = {"text": "text", "integer": "bigint", "number": "numeric", "boolean": "boolean", "list": "jsonb"}


def name(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def literal(value: Any) -> str:
    match value:
        case None:
            return "NULL"
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return repr(value)
        case str() if "\0" not in value:
            return "'" + value.replace("'", "''") + "'"
        case list():
            return literal(json.dumps(value, ensure_ascii=False))
        case _:
            raise ValueError(f"cannot be a value of a column: {value!r}")


def statements(table: dict[str, Any]) -> str:
    """What brings the table up to date, whatever it held before."""
    columns = [column["name"] for column in table["columns"]]
    target, key = name(table["table"]), name(columns[0])
    kinds = [f"{name(column['name'])} {TYPES[column['type']]}" for column in table["columns"]]
    rows = [[row[column] for column in columns] for row in table["rows"]]
    lines = [
        "SET standard_conforming_strings = on;",
        "SET client_min_messages = warning;",
        "BEGIN;",
        f"CREATE TABLE IF NOT EXISTS {target} ({', '.join(kinds)}, PRIMARY KEY ({key}));",
    ]
    changes = ", ".join(f"{name(column)} = EXCLUDED.{name(column)}" for column in columns[1:])
    for row in rows:
        values = ", ".join(literal(value) for value in row)
        conflict = f"DO UPDATE SET {changes}" if changes else "DO NOTHING"
        lines.append(
            f"INSERT INTO {target} ({', '.join(map(name, columns))}) VALUES ({values}) ON CONFLICT ({key}) {conflict};"
        )
    return "\n".join([*lines, "COMMIT;", ""])


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    sql = statements(json.loads(Path(arguments[0]).read_text(encoding="utf-8"), parse_float=Number))
    if "--print" in arguments[1:]:
        print(sql, end="")
        return 0
    command = ["psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", *arguments[1:]]
    return subprocess.run(command, input=sql, text=True, encoding="utf-8", check=False).returncode


class Number(float):
    """A number of the file that keeps the digits it was written with: a price is exact."""

    def __new__(cls, digits: str) -> Number:
        number = super().__new__(cls, digits)
        number.digits = digits
        return number

    def __repr__(self) -> str:
        return self.digits


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
