#!/usr/bin/env python3
"""Fills tables of a real PostgreSQL, which it starts in a folder of its own and stops again.

    check_loader.py [TABLE …]

TABLE is a file of a built product, such as runtime/subscription-tiers.json. A table with values that are hard to
write is tried besides. The programs of PostgreSQL are those of Debian's package; they refuse to run as root, so root
runs them as the user `postgres`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "Browser"))

from report import Report

DEMANDING = {
    "table": "plan \"table\"",
    "columns": [
        {"name": "tier_id", "type": "text"},
        {"name": "order", "type": "integer"},
        {"name": "price", "type": "number"},
        {"name": "quota", "type": "integer"},
        {"name": "has_it", "type": "boolean"},
        {"name": "words", "type": "text"},
        {"name": "places", "type": "list"},
    ],
    "rows": [
        {"tier_id": "a", "order": 1, "price": 0, "quota": None, "has_it": True, "words": "l’été d'Aïcha; DROP TABLE x; --", "places": ["l'été", "\\"]},
        {"tier_id": "b", "order": 2, "price": 75600, "quota": 0, "has_it": False, "words": "\\' \\n $1 {{x}} 🥖\u202f!", "places": []},
        {"tier_id": "c", "order": 3, "price": 19.99, "quota": 5_000_000_000, "has_it": False, "words": None, "places": None},
    ],
}


def programs() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not found:
        raise SystemExit("check_loader.py: Debian's package postgresql is not installed")
    return found[-1].parent


class Database:
    """A server that listens on a socket in its own folder only."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.owner: dict[str, Any] = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "PGHOST": str(folder), "PGUSER": "tester"}

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            list(map(str, command)), cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=120,
            check=False, **self.owner,
        )

    def must(self, *command: str | Path) -> None:
        outcome = self.run(*command)
        if outcome.returncode != 0:
            raise SystemExit(f"{command[0]}: {outcome.stdout}{outcome.stderr}")

    def rows(self, table: str) -> list[dict[str, Any]]:
        quoted = '"' + table.replace('"', '""') + '"'
        outcome = self.run(
            "psql", "--no-psqlrc", "--tuples-only", "--no-align", "--dbname=postgres",
            f"--command=SELECT row_to_json(t) FROM {quoted} t",
        )
        lines = outcome.stdout.splitlines()
        return [json.loads(line, parse_float=Decimal) for line in lines if line] if outcome.returncode == 0 else []


@contextmanager
def started() -> Iterator[Database]:
    bin = programs()
    folder = Path(tempfile.mkdtemp(prefix="sitegen-pg-"))
    database = Database(folder)
    try:
        if database.owner:
            shutil.chown(folder, database.owner["user"], database.owner["group"])
        data = folder / "data"
        database.must(bin / "initdb", f"--pgdata={data}", "--username=tester", "--auth=trust", "--encoding=UTF8", "--no-sync")
        options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
        # Its messages go to a file: a server that keeps our pipe open would be waited for.
        log = folder / "log"
        database.must(bin / "pg_ctl", f"--pgdata={data}", "--wait", f"--log={log}", f"--options={options}", "start")
        try:
            yield database
        finally:
            database.run(bin / "pg_ctl", f"--pgdata={data}", "--mode=immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def load(database: Database, file: Path) -> subprocess.CompletedProcess[str]:
    """The loader reads its own copy, because another user cannot look everywhere."""
    for name in ("load_tiers.py", file.name):
        source = HERE / name if name.endswith(".py") else file
        (database.folder / name).write_bytes(source.read_bytes())
        (database.folder / name).chmod(0o644)
    return database.run("python3", database.folder / "load_tiers.py", file.name, "--dbname=postgres")


def ordered(rows: list[dict[str, Any]], key: str) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: row[key])


def check(database: Database, file: Path, report: Report) -> None:
    table = json.loads(file.read_text("utf-8"), parse_float=Decimal)
    key = table["columns"][0]["name"]
    expected = ordered(table["rows"], key)
    for attempt in ("first", "second"):
        outcome = load(database, file)
        report.check(outcome.returncode == 0, f"{file.name}, {attempt} time: {outcome.stderr}")
        found = ordered(database.rows(table["table"]), key)
        report.check(found == expected, f"{file.name}, {attempt} time\n  found    {found}\n  expected {expected}")
    names = [list(row) for row in database.rows(table["table"])]
    columns = [column["name"] for column in table["columns"]]
    report.check(names == [columns] * len(expected), f"{file.name}: columns {names[:1]}")
    # What somebody changed by hand is put right, a row of somebody else's stays.
    quoted = table["table"].replace('"', '""')
    change = next(column["name"] for column in table["columns"] if column["type"] == "integer")
    database.must("psql", "--dbname=postgres", "--quiet", f'--command=UPDATE "{quoted}" SET "{change}" = -1')
    database.must(
        "psql", "--dbname=postgres", "--quiet", f'--command=INSERT INTO "{quoted}" ("{key}") VALUES (\'zz_retired\')'
    )
    load(database, file)
    found = [row for row in database.rows(table["table"]) if row[key] != "zz_retired"]
    report.check(ordered(found, key) == expected, f"{file.name}: a row is not brought up to date")
    kept = len(database.rows(table["table"])) == len(expected) + 1
    report.check(kept, f"{file.name}: a row that is not in the file is lost")


def check_atomic(database: Database, report: Report) -> None:
    """A row that cannot be written leaves nothing behind."""
    broken = DEMANDING | {"table": "broken", "rows": [*DEMANDING["rows"], DEMANDING["rows"][0] | {"tier_id": None}]}
    file = database.folder / "broken.json"
    file.write_text(json.dumps(broken), "utf-8")
    report.check(load(database, file).returncode != 0, "a row without a key is taken")
    report.check(database.rows("broken") == [], "half a table is left")


def main(arguments: list[str]) -> int:
    report = Report()
    with started() as database:
        demanding = database.folder / "demanding.json"
        demanding.write_text(json.dumps(DEMANDING), "utf-8")
        for file in [demanding, *map(Path, arguments)]:
            check(database, file, report)
        check_atomic(database, report)
    return report.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
