"""Compares the rows of each table with the matrix, column by column, as tables.yaml says.

    check_tables.py RUNTIME TABLES
"""

import json
import re
import sys
from decimal import Decimal
from pathlib import Path

TYPES = {"text": str, "integer": int, "number": (int, Decimal), "boolean": bool, "list": list}


def sources(text: str) -> dict[str, list[tuple[str, str]]]:
    """The columns of each table; enough YAML for a file with one column a line."""
    tables: dict[str, list[tuple[str, str]]] = {}
    for line in text.splitlines():
        if name := re.fullmatch(r"(\w+):", line):
            tables[name[1]] = []
        elif column := re.fullmatch(r"\s+- \{ name: (\w+), +from: ([\w.]+) \}", line):
            tables[next(reversed(tables))].append((column[1], column[2]))
    return tables


def expected(source: str, plan: dict, matrix: dict) -> object:
    match source.split("."):
        case ["id"]:
            return plan["id"]
        case ["rank"]:
            return plan["rank"] + 1
        case ["active"]:
            return plan["status"] == "active"
        case ["visible"]:
            return plan["visible"]
        case ["text", locale, name]:
            return plan["text"][locale][name]
        case ["limits", id]:
            return plan["limits"][id]["value"]
        case ["features", id]:
            value = plan["features"][id]
            return None if value is False and matrix["features"][id]["type"] != "boolean" else value
        case ["price", period]:
            if plan["pricing"] == "free":
                return 0
            exponent = matrix["currencies"][matrix["currency"]]["exponent"]
            amounts = [
                Decimal(price["amountMinor"]).scaleb(-exponent) for price in plan["prices"]
                if price["period"] == period and price["currency"] == matrix["currency"]
            ]
            return amounts[0] if amounts else None
    raise ValueError(source)


def main() -> int:
    folder = Path(sys.argv[1])
    matrix = json.loads((folder / "feature-matrix.json").read_text())
    passed = failed = 0

    def same(found: object, right: object, what: str) -> None:
        nonlocal passed, failed
        if found == right and isinstance(found, bool) == isinstance(right, bool):
            passed += 1
        else:
            failed += 1
            print(f"{what}: {found!r} instead of {right!r}")

    for name, columns in sources(Path(sys.argv[2]).read_text()).items():
        table = json.loads((folder / f"{name.replace('_', '-')}.json").read_text(), parse_float=Decimal)
        same(table["table"], name, "the name")
        same(table["digest"], matrix["digest"], "the digest")
        same([column["name"] for column in table["columns"]], [column for column, _ in columns], "the columns")
        same(len(table["rows"]), len(matrix["plans"]), "rows")
        for row, plan in zip(table["rows"], matrix["plans"], strict=True):
            same(list(row), [column for column, _ in columns], f"{plan['id']}: columns")
            for (column, source), described in zip(columns, table["columns"], strict=True):
                same(row[column], expected(source, plan, matrix), f"{plan['id']}.{column}")
                fits = row[column] is None or isinstance(row[column], TYPES[described["type"]])
                same(fits, True, f"{plan['id']}.{column}: its type is {described['type']}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
