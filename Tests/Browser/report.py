"""Counts what the checks of a site found."""

from __future__ import annotations


class Report:
    """Prints one line for each failed check, and the totals at the end."""

    def __init__(self) -> None:
        self.passed = 0
        self.failed = 0

    def check(self, holds: bool, message: str) -> bool:
        """Counts one check; `message` says where it was made and what is wrong."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED {message}", flush=True)
        return holds

    def none(self, faults: list[str], place: str, limit: int = 5) -> bool:
        """One check that holds when there are no faults; tells the first few."""
        shown = "; ".join(faults[:limit])
        more = f"; and {len(faults) - limit} more" if len(faults) > limit else ""
        return self.check(not faults, f"{place}: {shown}{more}")

    def add(self, other: Report) -> None:
        """Counts what another report has counted and told."""
        self.passed += other.passed
        self.failed += other.failed

    def finish(self) -> int:
        """Prints the closing line; the exit code."""
        if self.passed + self.failed == 0:
            self.check(False, "nothing was checked")
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0
